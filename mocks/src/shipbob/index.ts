import { type Mock, type MockClock, createBodyReader, type Webhook } from '../kernel/index.ts';
import { refusalReply } from './errors.ts';
import { Floor, isOpen } from './floor.ts';
import { SlidingMinute } from './quota.ts';
import { answer, identify } from './routes.ts';
import { type AccountWorld, type BobOrder, type ShipBobAccount, ShipBobState } from './state.ts';
import { orderStatus, orderView, shipmentView } from './views.ts';
import { Subscriptions } from './webhooks.ts';
import type { World } from './writes.ts';

export type { Line, ShipBobAccount, StatusDetail } from './state.ts';

/** How to build a ShipBob mock. Only the clock is needed. */
export interface ShipBobMockOptions {
  clock: MockClock;
  seed?: number;
  /** Default: one, with token `sb-token`, channel 1 and 1000 each of SKU-1, SKU-2 and SKU-3. */
  accounts?: readonly ShipBobAccount[];
  /** Minutes from release to leaving, least and most. Default 20 to 90: the lab's choice, not ShipBob's. */
  minutes?: readonly [number, number];
  /** Hours from leaving to delivery, least and most. Default 8 to 20: the lab's choice. */
  deliveryHours?: readonly [number, number];
  /** Share of orders that leave in two shipments. Default 0. */
  splitRate?: number;
  /** Share of shipments of which one unit is not found when picked. Default 0. */
  shortRate?: number;
  /** Ounces of one unit. Default 16 for every SKU. */
  weightOz?: (sku: string) => number;
  /** Calls per account in any minute. Default 150, as ShipBob's. */
  requestsPerMinute?: number;
}

/** What a test or a console may do to the mock behind its back. */
export interface ShipBobControl {
  /** How much is remembered. */
  readonly counts: { orders: number; shipments: number };
  /** Where an order is, by our reference. */
  order(reference: string): { id: number; status: string; shipmentIds: number[] } | undefined;
  /** Stock of a SKU in an account (the first one, unless it is named). */
  inventory(
    sku: string,
    account?: string,
  ): { onHand: number; committed: number; backordered: number } | undefined;
  /** Stops work on an order that has not left. Default: out of stock. */
  forceException(reference: string, detail?: { id: number; name: string; description?: string }): void;
  /** Puts an order that has not left on hold. */
  hold(reference: string): void;
  /** Goes on with an order that was stopped. */
  release(reference: string): void;
  /** Brings goods in; orders that waited for them go on. */
  restock(sku: string, quantity: number, account?: string): void;
  /** From now on new orders go on hold, in every account or one. */
  closeCenter(account?: string): void;
  /** Opens again; what was put on hold goes on. */
  openCenter(account?: string): void;
}

/** A stateful stand-in for ShipBob's API, version 2026-01: orders, shipments, stock and webhooks. */
export interface ShipBobMock extends Mock {
  readonly control: ShipBobControl;
}

const DEFAULT_ACCOUNT: ShipBobAccount = {
  token: 'sb-token',
  channelId: 1,
  name: 'main',
  fulfillmentCenter: { id: 8, name: 'Cicero (IL)' },
  inventory: ['SKU-1', 'SKU-2', 'SKU-3'].map((sku) => ({ sku, onHand: 1000 })),
};

/** Builds a ShipBob mock. */
export function createShipBobMock(options: ShipBobMockOptions): ShipBobMock {
  const { clock, seed = 0, weightOz = () => 16 } = options;
  const state = new ShipBobState(clock, options.accounts ?? [DEFAULT_ACCOUNT]);
  const subscriptions = new Subscriptions(clock, seed);
  const rules = {
    seed,
    minutes: options.minutes ?? ([20, 90] as const),
    deliveryHours: options.deliveryHours ?? ([8, 20] as const),
    splitRate: options.splitRate ?? 0,
    shortRate: options.shortRate ?? 0,
  };
  const floor = new Floor(clock, state, rules, (topic, order, shipment) => {
    // ShipBob publishes no payloads; by its page they mirror the resource the topic names.
    const payload = (): unknown => (shipment ? shipmentView(shipment, weightOz) : orderView(order, weightOz));
    const calls = subscriptions.callsFor(order.world, topic, order.request.referenceId, payload);
    for (const call of calls) mock.sendWebhook(call);
  });
  const perMinute = options.requestsPerMinute ?? 150;
  const quotas = new Map(state.worlds.map((account) => [account, new SlidingMinute(perMinute)]));
  const parse = createBodyReader();
  const world: World = { state, floor, subscriptions, quotas, clock, weightOz, parse };
  const mock: ShipBobMock = {
    id: 'shipbob',
    origins: ['https://sandbox-api.shipbob.com', 'https://api.shipbob.com'],
    ledger: state.ledger,
    handle: (request) => answer(world, request),
    identify: (request) => identify(world, request),
    refuse: refusalReply,
    sendWebhook: (_webhook: Webhook) => undefined,
    forget: (key) => state.forget(key),
    control: createControl(state, floor),
  };
  return mock;
}

function createControl(state: ShipBobState, floor: Floor): ShipBobControl {
  const openShipments = (reference: string) =>
    orderOf(state, reference).shipments.filter((one) => isOpen(one));
  return {
    get counts() {
      const { worlds } = state;
      return {
        orders: worlds.reduce((sum, { orders }) => sum + orders.size, 0),
        shipments: worlds.reduce((sum, { shipments }) => sum + shipments.size, 0),
      };
    },
    order: (reference) => {
      const order = state.find(reference);
      return (
        order && {
          id: order.id,
          status: orderStatus(order),
          shipmentIds: order.shipments.map(({ id }) => id),
        }
      );
    },
    inventory: (sku, account) => worldsOf(state, account)[0]?.stock.bySku(sku),
    forceException: (reference, detail = { id: 303, name: 'OutOfStock' }) => {
      for (const one of openShipments(reference)) floor.except(one, { description: detail.name, ...detail });
    },
    hold: (reference) => {
      for (const one of openShipments(reference)) floor.hold(one);
    },
    release: (reference) => {
      for (const one of openShipments(reference)) if (one.status !== 'Processing') floor.release(one);
    },
    restock: (sku, quantity, account) => {
      const [world] = worldsOf(state, account);
      if (world) floor.restock(world, sku, quantity);
    },
    closeCenter: (account) => {
      for (const world of worldsOf(state, account)) world.closed = true;
    },
    openCenter: (account) => {
      for (const world of worldsOf(state, account)) {
        world.closed = false;
        for (const one of world.shipments.values()) if (one.status === 'OnHold') floor.release(one);
      }
    },
  };
}

function orderOf(state: ShipBobState, reference: string): BobOrder {
  const order = state.find(reference);
  if (order === undefined) throw new Error(`The mock has no order ${reference}`);
  return order;
}

function worldsOf(state: ShipBobState, account: string | undefined): AccountWorld[] {
  return state.worlds.filter((world) => account === undefined || world.account.name === account);
}
