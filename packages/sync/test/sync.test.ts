import { createSeededRandom, IntegrationError } from '@crossdock/client-core';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { describe, expect, it } from 'vitest';
import { StockView } from '../src/actions/stock-view.ts';
import { createSync, type DeliveryChanges, type Erp, type Sites, type Warehouse } from '../src/index.ts';
import { request } from './core/process.ts';
import { SteppedClock } from './stepped-clock.ts';

const unasked = () => Promise.reject(new Error('nobody asked for this'));
const shipFrom = request.shipTo;

function warehouse(id: string, more: Partial<WarehouseSystem> = {}): Warehouse {
  const system: WarehouseSystem = {
    specificationVersion: 1,
    id,
    traits: { uniqueReference: true, pushes: true },
    releaseOrder: ({ reference }) =>
      Promise.resolve({ warehouseOrderId: '1', reference, status: 'accepted', warehouseStatus: 'new' }),
    findRelease: () => Promise.resolve(undefined),
    cancelRelease: unasked,
    listShipConfirmations: unasked,
    snapshotInventory: () =>
      Promise.resolve({
        warehouseId: 'theirs',
        takenAt: '2026-11-02T08:00:00Z',
        levels: [
          { sku: 'A', onHand: 9, available: 9 },
          { sku: 'B', onHand: 9, available: 9 },
        ],
      }),
    parseWebhook: () => ({ noticeId: '1', topic: 'shipped', reference: 'WH/OUT/00007-1' }),
    ...more,
  };
  return { id, system, shipFrom };
}

function erp(pages: DeliveryChanges[], more: Partial<Erp> = {}): Erp & { asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    deliveriesChangedSince: (cursor) => {
      asked.push(cursor);
      return Promise.resolve(pages[Math.min(asked.length, pages.length) - 1] as DeliveryChanges);
    },
    confirmShipment: unasked,
    attachLabels: unasked,
    postTracking: unasked,
    scheduleActivity: () => Promise.resolve(),
    ...more,
  };
}

const nothing: DeliveryChanges = { deliveries: [], cursor: 'end', more: false };
const first: DeliveryChanges = {
  deliveries: [{ deliveryId: 7, state: 'ready', request }],
  cursor: 'one',
  more: true,
};

function open(sites: Partial<Sites>) {
  const clock = new SteppedClock();
  const failures: string[] = [];
  const sync = createSync({
    sites: { erp: erp([nothing]), warehouses: [warehouse('east')], carriers: [], ...sites },
    clock,
    random: createSeededRandom(1),
    pollMs: 60_000,
    onPollFailure: ({ code }) => void failures.push(code),
  });
  const running = sync.run();
  return { clock, sync, running, failures };
}

const rejects = (code: 'unauthenticated' | 'malformed-response' | 'unavailable') => () => {
  throw new IntegrationError({ code, effect: 'none', system: 'x', operation: 'y', message: 'no' });
};

describe('the middleware', () => {
  it('follows the ERP page by page, and goes on from where it was', async () => {
    const source = erp([first, nothing]);
    const { clock, sync, running } = open({ erp: source });
    await clock.run(61_000);
    sync.stop();
    await clock.run(1);
    await running;
    expect(source.asked).toEqual([undefined, 'one', 'end']);
    expect(sync.load().processes).toBe(1);
  });

  it('outlives an ERP that is down', async () => {
    let down = true;
    const source = erp([first, nothing]);
    const { clock, sync, failures } = open({
      erp: {
        ...source,
        deliveriesChangedSince: (cursor) =>
          down
            ? Promise.reject(
                new IntegrationError({
                  code: 'unavailable',
                  effect: 'none',
                  system: 'odoo',
                  operation: 'y',
                  message: 'down',
                }),
              )
            : source.deliveriesChangedSince(cursor),
      },
    });
    await clock.run(61_000);
    expect(sync.load().processes).toBe(0);
    expect(failures).toEqual(['unavailable', 'unavailable']);
    down = false;
    await clock.run(61_000);
    expect(sync.load().processes).toBe(1);
  });

  it('tells a warehouse what became of its webhook', async () => {
    const webhook = { headers: {}, rawBody: '{}' };
    const answer = (more: Partial<WarehouseSystem>) =>
      open({ warehouses: [warehouse('east', more)] }).sync.receiveWarehouseWebhook('east', webhook);
    expect(answer({})).toBe(200);
    expect(answer({ parseWebhook: rejects('unauthenticated') })).toBe(401);
    expect(answer({ parseWebhook: rejects('malformed-response') })).toBe(400);
    expect(open({}).sync.receiveWarehouseWebhook('north', webhook)).toBe(404);
  });

  it('reads a release when its warehouse says that something changed', async () => {
    const read: string[] = [];
    const east = warehouse('east', {
      findRelease: (reference) => Promise.resolve(void read.push(reference)),
    });
    const { clock, sync } = open({ erp: erp([first, nothing]), warehouses: [east] });
    await clock.run(1000);
    expect(read).toEqual([]);
    sync.receiveWarehouseWebhook('east', { headers: {}, rawBody: '{}' });
    await clock.run(1000);
    expect(read).toEqual(['WH/OUT/00007-1']);
  });

  it('leaves a backorder to the delivery it was split off from', async () => {
    const backorder: DeliveryChanges = {
      deliveries: [{ deliveryId: 8, backorderOfId: 7, state: 'ready', request }],
      cursor: 'two',
      more: false,
    };
    const { clock, sync } = open({ erp: erp([first, backorder, nothing]) });
    await clock.run(1000);
    expect(sync.load().processes).toBe(1);
  });

  it('shows and settles what waits for a person', async () => {
    const unusable: DeliveryChanges = {
      deliveries: [
        {
          deliveryId: 9,
          state: 'ready',
          problems: [{ path: 'shipTo.address.postalCode', message: 'is missing' }],
        },
      ],
      cursor: 'one',
      more: false,
    };
    const told: string[] = [];
    const source = erp([unusable, nothing], {
      scheduleActivity: ({ note }) => Promise.resolve(void told.push(note)),
    });
    const { clock, sync } = open({ erp: source });
    await clock.run(1000);
    expect(told).toEqual([expect.stringContaining('postalCode: is missing')]);
    const [question] = sync.questions();
    expect(question).toMatchObject({ processKey: '9', step: 'read the delivery' });
    sync.settle({ processKey: '9', id: question?.id ?? '' }, 'handled');
    expect(sync.questions()).toEqual([]);
  });
});

describe('the view of the stock', () => {
  it('is read once a minute, and less what was released since', async () => {
    const clock = new SteppedClock();
    let reads = 0;
    const east = warehouse('east');
    const counted = {
      ...east,
      system: {
        ...east.system,
        snapshotInventory: () => {
          reads++;
          return east.system.snapshotInventory();
        },
      },
    };
    const stock = new StockView([counted], clock, 60_000);
    await stock.available([]);
    stock.take('east', [{ sku: 'A', quantity: 4 }]);
    const [snapshot] = (await stock.available([])).snapshots;
    expect(snapshot).toMatchObject({
      warehouseId: 'east',
      levels: [
        { sku: 'A', available: 5 },
        { sku: 'B', available: 9 },
      ],
    });
    expect(reads).toBe(1);
    await clock.run(60_000);
    expect((await stock.available([])).snapshots[0]?.levels[0]?.available).toBe(9);
    expect(reads).toBe(2);
  });

  it('does without a warehouse that is down, and says so', async () => {
    const clock = new SteppedClock();
    const down = warehouse('west', {
      snapshotInventory: () => Promise.resolve().then(rejects('unavailable')),
    });
    const stock = new StockView([down, warehouse('east')], clock, 60_000);
    const { snapshots, failure } = await stock.available([]);
    expect(snapshots.map(({ warehouseId }) => warehouseId)).toEqual(['east']);
    expect(failure).toMatchObject({ code: 'unavailable' });
    expect(await stock.available(['east', 'west'])).toEqual({ snapshots: [], failure: undefined });
  });
});

it('a delivery that nobody has stock for is not given up while a warehouse does not answer', async () => {
  let down = true;
  const released: string[] = [];
  const east = warehouse('east');
  const north = warehouse('north', {
    releaseOrder: (order, context) => {
      released.push(order.reference);
      return east.system.releaseOrder(order, context);
    },
    snapshotInventory: () =>
      down ? Promise.resolve().then(rejects('unavailable')) : east.system.snapshotInventory(),
  });
  const empty = warehouse('west', {
    snapshotInventory: () =>
      Promise.resolve({ warehouseId: 'w', takenAt: '2026-11-02T08:00:00Z', levels: [] }),
  });
  const { clock } = open({ erp: erp([first, nothing]), warehouses: [empty, north] });
  await clock.run(600_000);
  expect(released).toEqual([]);
  down = false;
  await clock.run(600_000);
  expect(released).toEqual(['WH/OUT/00007-1']);
});
