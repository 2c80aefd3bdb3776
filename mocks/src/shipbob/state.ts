import { Ledger, type MockClock } from '../kernel/index.ts';
import { notFound, unprocessable } from './errors.ts';
import type { OrderRequest } from './order-request.ts';
import { Stock } from './stock.ts';

/** One ShipBob customer with one sales channel. */
export interface ShipBobAccount {
  /** Personal access token. */
  token: string;
  channelId: number;
  /** Names the channel on the wire, and the account in the ledger. */
  name: string;
  fulfillmentCenter: { id: number; name: string };
  inventory: readonly { sku: string; inventoryId?: number; onHand: number }[];
}

/** Units of a SKU. */
export interface Line {
  sku: string;
  quantity: number;
}

/** One entry of a shipment's status details. */
export interface StatusDetail {
  id: number;
  name: string;
  description: string;
}

/** A part of an order that leaves together. */
export interface BobShipment {
  id: number;
  order: BobOrder;
  status: 'Processing' | 'Completed' | 'Exception' | 'OnHold' | 'Cancelled';
  detail: StatusDetail | undefined;
  /** What is to be picked; once it has left, what left. */
  lines: Line[];
  /** Whether the lines are promised in stock. */
  committed: boolean;
  /** Whether the lines wait for stock. */
  backordered: boolean;
  updatedAt: number;
  completedAt: number | undefined;
  deliveredAt: number | undefined;
  tracking: { carrier: string; service: string; number: string } | undefined;
  callOff: () => void;
}

/** An order as ShipBob keeps it. */
export interface BobOrder {
  id: number;
  world: AccountWorld;
  request: OrderRequest;
  createdAt: number;
  updatedAt: number;
  shipments: BobShipment[];
  /** What was ordered and not found when it was picked. */
  short: Line[];
}

/** Everything one account has. */
export interface AccountWorld {
  account: ShipBobAccount;
  stock: Stock;
  /** By id, oldest first. */
  orders: Map<number, BobOrder>;
  byReference: Map<string, BobOrder>;
  shipments: Map<number, BobShipment>;
  closed: boolean;
}

/** ShipBob's memory; the floor moves what is in it. Knows nothing of HTTP. */
export class ShipBobState {
  readonly ledger = new Ledger();
  readonly worlds: readonly AccountWorld[];
  readonly #clock: MockClock;
  readonly #byToken = new Map<string, AccountWorld>();
  #orderSerial = 310_000_000;
  #shipmentSerial = 520_000_000;

  constructor(clock: MockClock, accounts: readonly ShipBobAccount[]) {
    this.#clock = clock;
    this.worlds = accounts.map((account) => ({
      account,
      stock: new Stock(account.inventory),
      orders: new Map(),
      byReference: new Map(),
      shipments: new Map(),
      closed: false,
    }));
    for (const world of this.worlds) this.#byToken.set(world.account.token, world);
  }

  worldOf(token: string): AccountWorld | undefined {
    return this.#byToken.get(token);
  }

  /**
   * Takes an order in, in as many shipments as the parts say.
   *
   * @throws {ShipBobError} 422 when the reference was used before.
   */
  createOrder(world: AccountWorld, request: OrderRequest, parts: readonly Line[][]): BobOrder {
    const { referenceId } = request;
    // developer.shipbob.com quotes this body for a reference that is there already.
    if (world.byReference.has(referenceId))
      throw unprocessable('Cannot insert order with existing ReferenceId');
    const now = this.#clock.now();
    const order: BobOrder = {
      id: ++this.#orderSerial,
      world,
      request,
      createdAt: now,
      updatedAt: now,
      shipments: [],
      short: [],
    };
    for (const lines of parts) {
      const shipment: BobShipment = {
        id: ++this.#shipmentSerial,
        order,
        status: 'Processing',
        detail: undefined,
        lines,
        committed: false,
        backordered: false,
        updatedAt: now,
        completedAt: undefined,
        deliveredAt: undefined,
        tracking: undefined,
        callOff: () => undefined,
      };
      order.shipments.push(shipment);
      world.shipments.set(shipment.id, shipment);
    }
    world.orders.set(order.id, order);
    world.byReference.set(referenceId, order);
    const lines = request.products.map(({ sku, quantity }) => ({ sku, quantity }));
    const { name } = world.account;
    this.ledger.record({
      at: now,
      kind: 'order-created',
      key: referenceId,
      account: name,
      wmsOrderId: order.id,
      lines,
    });
    return order;
  }

  /** @throws {ShipBobError} 404 */
  order(world: AccountWorld, id: number): BobOrder {
    const order = world.orders.get(id);
    if (order === undefined) throw notFound();
    return order;
  }

  /** @throws {ShipBobError} 404 */
  shipment(world: AccountWorld, id: number): BobShipment {
    const shipment = world.shipments.get(id);
    if (shipment === undefined) throw notFound();
    return shipment;
  }

  /** The order of a reference, in whichever account. */
  find(reference: string): BobOrder | undefined {
    for (const { byReference } of this.worlds) {
      const order = byReference.get(reference);
      if (order) return order;
    }
    return undefined;
  }

  /** Promises a shipment's lines from stock; false when there is not enough. */
  commit(shipment: BobShipment): boolean {
    const { stock } = shipment.order.world;
    const { lines } = shipment;
    if (!stock.canCommit(lines)) return false;
    for (const { sku, quantity } of lines) (stock.bySku(sku) as { committed: number }).committed += quantity;
    shipment.committed = true;
    return true;
  }

  /** Counts a shipment's lines as waited for, or no longer. */
  setBackordered(shipment: BobShipment, backordered: boolean): void {
    if (shipment.backordered === backordered) return;
    shipment.backordered = backordered;
    for (const { sku, quantity } of shipment.lines) {
      const item = shipment.order.world.stock.bySku(sku);
      if (item) item.backordered += backordered ? quantity : -quantity;
    }
  }

  /** Takes a promise back. */
  uncommit(shipment: BobShipment): void {
    if (!shipment.committed) return;
    shipment.committed = false;
    for (const { sku, quantity } of shipment.lines) {
      const item = shipment.order.world.stock.bySku(sku);
      if (item) item.committed -= quantity;
    }
  }

  /** Changes what is on hand, and says so in the ledger: negative leaves, positive comes in. */
  moveStock(world: AccountWorld, key: string, sku: string, quantity: number): void {
    const item = world.stock.bySku(sku);
    if (item === undefined) throw new Error(`The mock has no inventory ${sku}`);
    item.onHand += quantity;
    const { onHand } = item;
    const account = world.account.name;
    this.ledger.record({ at: this.#clock.now(), kind: 'stock-moved', key, account, sku, quantity, onHand });
  }

  /** Drops an order; what it had been promised is free again. */
  forget(reference: string): void {
    for (const world of this.worlds) {
      const order = world.byReference.get(reference);
      if (order === undefined) continue;
      for (const shipment of order.shipments) {
        shipment.callOff();
        this.uncommit(shipment);
        this.setBackordered(shipment, false);
        world.shipments.delete(shipment.id);
      }
      for (const { sku, quantity } of order.short) {
        const item = world.stock.bySku(sku);
        if (item) item.backordered -= quantity;
      }
      world.orders.delete(order.id);
      world.byReference.delete(reference);
    }
  }
}
