import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks';
import { createShipBobMock } from '@crossdock/mocks/shipbob';
import { test } from 'vitest';
import { createShipBobWarehouse } from '../src/index.ts';

test('what ShipBob costs, over its mock', async ({ bench }) => {
  const clock = new VirtualClock();
  const inventory = [{ sku: 'A', onHand: 100 }];
  const account = {
    token: 'sb-token',
    channelId: 1,
    name: 'main',
    fulfillmentCenter: { id: 8, name: 'Cicero' },
    inventory,
  };
  const mock = createShipBobMock({ clock, accounts: [account], requestsPerMinute: 1e9 });
  const lab = new Lab({ mocks: [mock], clock });
  const warehouse = createShipBobWarehouse({
    credentials: { token: 'sb-token' },
    channelId: 1,
    warehouseId: 'main',
    environment: 'sandbox',
    clock,
    fetch: createLabFetch(lab, clock),
  });
  const contact = { name: 'Ada Lovelace' };
  const address = {
    lines: ['1 Main St'],
    city: 'Boston',
    postalCode: '02108',
    regionCode: 'MA',
    countryCode: 'US',
  };
  const request = {
    reference: 'WH/OUT/00001-1',
    orderReference: 'S00001',
    shipTo: { contact, address },
    serviceLevel: 'ground' as const,
    lines: [{ sku: 'A', quantity: 2 }],
  };
  await warehouse.releaseOrder(request, { idempotencyKey: 'one' });
  await clock.advance(4 * 3_600_000);
  await bench('find a release that has shipped', async () => {
    await warehouse.findRelease(request.reference);
  }).run();
});
