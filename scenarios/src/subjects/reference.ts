import { createTokenBucket, type PolicyOptions } from '@crossdock/client-core';
import { createOdooErp } from '@crossdock/odoo-client';
import { createSync, type Sites } from '@crossdock/sync';
import { exampleOf, odooOf, shipBobOf, upsOf } from './connections.ts';
import type { Subject, SubjectEnvironment } from './subject.ts';

/** `sync`, put together as a team would: one account per system, each with its own pace. */
export const reference: Subject = {
  id: 'reference',
  says: 'the reference middleware of this project, in virtual time',
  start(environment) {
    const { clock, random } = environment;
    const sync = createSync({ sites: connect(environment), clock, random });
    return {
      receiveWarehouseWebhook: (warehouseId, webhook) => sync.receiveWarehouseWebhook(warehouseId, webhook),
      stop: () => sync.stop(),
      ended: sync.run(),
    };
  },
};

function connect(environment: SubjectEnvironment): Sites {
  const { clock, warehouses } = environment;
  // The engine repeats, so the clients do not: repeats on several levels would multiply.
  const pace = (ratePerSecond: number, burst: number): PolicyOptions => ({
    attemptsMax: 1,
    limiter: createTokenBucket({ ratePerSecond, burst, clock }),
  });
  return {
    erp: createOdooErp(odooOf(environment, pace(60, 60))),
    warehouses: warehouses.map((access) => ({
      id: access.id,
      shipFrom: access.shipFrom,
      // ShipBob allows 150 calls a minute in a sliding window.
      system: shipBobOf(environment, access, pace(140 / 60, 8)),
    })),
    carriers: [upsOf(environment, pace(20, 20)), exampleOf(environment, pace(20, 20))],
  };
}
