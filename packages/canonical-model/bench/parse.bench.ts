import { test } from 'vitest';
import { addMoney, redact, Shipment } from '../src/index.ts';

test('the model', async ({ bench }) => {
  const shipment = {
    carrierId: 'ups',
    carrierShipmentId: '1Z',
    reference: 'WH/OUT/00042-1-1',
    packages: [{ reference: 'box 1', trackingNumber: '1Z' }],
    charge: { amount: '12.30', currency: 'USD' },
  };
  await bench('parse a shipment', () => {
    Shipment.parse(shipment);
  }).run();
  await bench('redact a shipment', () => {
    redact(Shipment, shipment);
  }).run();
  await bench('add ten amounts', () => {
    addMoney(...Array.from({ length: 10 }, () => shipment.charge));
  }).run();
});
