import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks';
import { createOdooMock } from '@crossdock/mocks/odoo';
import { test } from 'vitest';
import { connectOdoo, createOdooErp } from '../src/index.ts';

test('what Odoo costs, over its mock', async ({ bench }) => {
  const clock = new VirtualClock();
  const mock = createOdooMock({ clock });
  const lab = new Lab({ mocks: [mock], clock });
  const apiKey = '0123456789abcdef0123456789abcdef01234567';
  const client = connectOdoo({
    url: 'https://odoo.example.test',
    credentials: { apiKey },
    clock,
    fetch: createLabFetch(lab, clock),
  });
  const erp = createOdooErp(client);
  const productId = mock.world.addProduct({ sku: 'A', name: 'A', weightKg: 1, stock: { WH: 1e9 } });
  const partnerId = mock.world.addPartner({
    name: 'Ada',
    street: '1 Main St',
    city: 'Boston',
    zip: '02108',
    stateCode: 'MA',
    countryCode: 'US',
  });
  await bench('one read', async () => {
    await client.searchCount('res.partner', { domain: [['id', '=', partnerId]] });
  }).run();
  await bench('confirm a whole shipment: four calls', async () => {
    const { pickingIds } = mock.world.placeOrder({
      partnerId,
      lines: [{ productId, quantity: 2 }],
      confirm: true,
    });
    const shipment = {
      deliveryId: pickingIds[0] ?? 0,
      lines: [{ sku: 'A', quantity: 2 }],
      trackingNumbers: ['1Z1'],
    };
    await erp.confirmShipment(shipment, { idempotencyKey: 'x' });
  }).run();
});
