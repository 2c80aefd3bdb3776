import { test } from 'vitest';
import { left, Process, request } from '../test/core/process.ts';

test('one delivery through the core, from release to booking', async ({ bench }) => {
  await bench('a delivery', () => {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    order.label('1Z1');
    order.answer('book-shipment', {});
  }).run();
  await bench('a delivery that is seen again', () => {
    new Process().tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
  }).run();
});
