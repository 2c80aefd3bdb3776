import { chance, type MockClock } from '../kernel/index.ts';
import { unprocessable } from './errors.ts';
import type { OrderRequest } from './order-request.ts';
import { partsOf } from './parts.ts';
import type { AccountWorld, BobOrder, BobShipment, ShipBobState, StatusDetail } from './state.ts';
import { DELIVERED, IN_TRANSIT, OUT_OF_STOCK, PACKED, PICKED, UNKNOWN_SKU } from './status-details.ts';

/** What ShipBob tells about, in its own words. */
export type Topic =
  | 'order.shipped'
  | 'order.shipment.delivered'
  | 'order.shipment.exception'
  | 'order.shipment.on_hold'
  | 'order.shipment.cancelled';

/** How the floor works. All shares are drawn by reference. */
export interface FloorRules {
  seed: number;
  /** Minutes from release to leaving, least and most. */
  minutes: readonly [number, number];
  /** Hours from leaving to delivery, least and most. */
  deliveryHours: readonly [number, number];
  /** Share of orders that leave in two shipments. */
  splitRate: number;
  /** Share of shipments of which one unit is not found. */
  shortRate: number;
}

const CARRIERS = [
  ['USPS', 'Ground Advantage'],
  ['UPS', 'Ground'],
  ['OnTrac', 'Ground'],
] as const;

/** The people and the belts of a fulfillment center: picks, packs, ships, and tells. */
export class Floor {
  readonly #clock: MockClock;
  readonly #state: ShipBobState;
  readonly #rules: FloorRules;
  readonly #tell: (topic: Topic, order: BobOrder, shipment: BobShipment | undefined) => void;

  constructor(
    clock: MockClock,
    state: ShipBobState,
    rules: FloorRules,
    tell: (topic: Topic, order: BobOrder, shipment: BobShipment | undefined) => void,
  ) {
    this.#clock = clock;
    this.#state = state;
    this.#rules = rules;
    this.#tell = tell;
  }

  /** Takes an order in and starts working on it, if there is stock and the center is open. */
  accept(world: AccountWorld, request: OrderRequest): BobOrder {
    const order = this.#state.createOrder(world, request, partsOf(request, this.#rules));
    for (const shipment of order.shipments) {
      // Unconfirmed: which status detail a closed center has; the published list is not complete.
      if (world.closed) this.#stop(shipment, 'OnHold', undefined);
      else this.release(shipment);
    }
    return order;
  }

  /** Starts, or starts again, on a shipment that is not done. */
  release(shipment: BobShipment): void {
    const { stock } = shipment.order.world;
    if (shipment.lines.some(({ sku }) => stock.bySku(sku) === undefined))
      return this.#stop(shipment, 'Exception', UNKNOWN_SKU);
    this.#state.setBackordered(shipment, false);
    if (!shipment.committed && !this.#state.commit(shipment)) {
      this.#state.setBackordered(shipment, true);
      return this.#stop(shipment, 'Exception', OUT_OF_STOCK);
    }
    this.#set(shipment, 'Processing', undefined);
    const [least, most] = this.#rules.minutes;
    const total = (least + this.#luck(shipment, 'minutes') * (most - least)) * 60_000;
    const start = this.#clock.now();
    const stages: readonly [number, () => void][] = [
      [start + total * 0.5, () => this.#set(shipment, 'Processing', PICKED)],
      [start + total * 0.8, () => this.#set(shipment, 'Processing', PACKED)],
      [start + total, () => this.#complete(shipment)],
    ];
    this.#run(shipment, stages);
  }

  /** Stops work on a shipment that has not left. */
  except(shipment: BobShipment, detail: StatusDetail): void {
    if (isOpen(shipment)) this.#stop(shipment, 'Exception', detail);
  }

  /** Stops work on a shipment that has not left, until it is released. */
  hold(shipment: BobShipment): void {
    if (isOpen(shipment)) this.#stop(shipment, 'OnHold', undefined);
  }

  /** Whether a shipment can still be cancelled, and if not, why. ShipBob OpenAPI 2026-01, cancel shipment. */
  whyNotCancellable(shipment: BobShipment): string | undefined {
    if (shipment.status === 'Completed') return 'Shipment has already been shipped';
    if (shipment.status === 'Cancelled') return 'Shipment has already been cancelled';
    return shipment.detail === PICKED || shipment.detail === PACKED
      ? 'Shipment is being picked or packed'
      : undefined;
  }

  /** @throws {ShipBobError} 422 when it is being picked, packed, or gone. */
  cancel(shipment: BobShipment): void {
    const reason = this.whyNotCancellable(shipment);
    if (reason !== undefined) throw unprocessable(reason);
    shipment.callOff();
    this.#state.uncommit(shipment);
    this.#state.setBackordered(shipment, false);
    this.#set(shipment, 'Cancelled', undefined);
    const { order } = shipment;
    const at = this.#clock.now();
    const { referenceId: key } = order.request;
    const entry = { account: order.world.account.name, wmsOrderId: order.id, shipmentId: shipment.id };
    this.#state.ledger.record({ at, kind: 'order-cancelled', key, ...entry });
    this.#tell('order.shipment.cancelled', order, shipment);
  }

  /** Brings goods in, and starts on what waited for them. */
  restock(world: AccountWorld, sku: string, quantity: number): void {
    this.#state.moveStock(world, '', sku, quantity);
    for (const shipment of world.shipments.values()) {
      if (shipment.status === 'Exception' && shipment.detail?.id === OUT_OF_STOCK.id) this.release(shipment);
    }
  }

  #complete(shipment: BobShipment): void {
    const { order } = shipment;
    const { world, request } = order;
    this.#state.uncommit(shipment);
    this.#pickShort(shipment);
    const { referenceId: key } = request;
    for (const { sku, quantity } of shipment.lines) this.#state.moveStock(world, key, sku, -quantity);
    const now = this.#clock.now();
    shipment.completedAt = now;
    if (!request.merchantShips) shipment.tracking = this.#trackingOf(shipment);
    this.#set(shipment, 'Completed', request.merchantShips ? undefined : IN_TRANSIT);
    const last = order.shipments.every((other) => !isOpen(other));
    const { name: account } = world.account;
    const lines = shipment.lines.map(({ sku, quantity }) => ({ sku, quantity }));
    const trackingNumber = shipment.tracking?.number;
    const entry = { account, wmsOrderId: order.id, shipmentId: shipment.id, lines, last };
    const tracked = trackingNumber === undefined ? entry : Object.assign(entry, { trackingNumber });
    this.#state.ledger.record({ at: now, kind: 'order-shipped', key, ...tracked });
    if (trackingNumber !== undefined) this.#deliverLater(shipment);
    // Told once for the whole order. developer.shipbob.com; the older order_shipped was told per shipment.
    if (last) this.#tell('order.shipped', order, undefined);
  }

  #pickShort(shipment: BobShipment): void {
    if (this.#luck(shipment, 'short') >= this.#rules.shortRate) return;
    const units = shipment.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const line = shipment.lines.toSorted((a, b) => b.quantity - a.quantity)[0];
    // A shipment of nothing is no shipment: a single unit is always found.
    if (line === undefined || units < 2) return;
    const { order } = shipment;
    const { world, request } = order;
    const short = { sku: line.sku, quantity: 1 };
    shipment.lines = shipment.lines
      .map((one) => (one === line ? { sku: one.sku, quantity: one.quantity - 1 } : one))
      .filter(({ quantity }) => quantity > 0);
    order.short.push(short);
    const item = world.stock.bySku(line.sku);
    if (item) {
      item.missing += 1;
      item.backordered += 1;
    }
    const entry = { account: world.account.name, lines: [short] };
    this.#state.ledger.record({
      at: this.#clock.now(),
      kind: 'order-short',
      key: request.referenceId,
      ...entry,
    });
  }

  #deliverLater(shipment: BobShipment): void {
    const [least, most] = this.#rules.deliveryHours;
    const hours = least + this.#luck(shipment, 'delivery') * (most - least);
    const at = this.#clock.now() + hours * 3_600_000;
    shipment.callOff = this.#clock.schedule(at, () => {
      shipment.deliveredAt = this.#clock.now();
      this.#set(shipment, 'Completed', DELIVERED);
      this.#tell('order.shipment.delivered', shipment.order, shipment);
    });
  }

  #trackingOf(shipment: BobShipment): { carrier: string; service: string; number: string } {
    const drawn = CARRIERS[Math.floor(this.#luck(shipment, 'carrier') * CARRIERS.length)] ?? CARRIERS[0];
    return { carrier: drawn[0], service: drawn[1], number: `SB${String(shipment.id).padStart(12, '0')}` };
  }

  #luck(shipment: BobShipment, word: string): number {
    const { request, shipments } = shipment.order;
    return chance(this.#rules.seed, 'shipbob', request.referenceId, word, shipments.indexOf(shipment));
  }

  #stop(shipment: BobShipment, status: 'Exception' | 'OnHold', detail: StatusDetail | undefined): void {
    shipment.callOff();
    this.#set(shipment, status, detail);
    this.#tell(
      status === 'OnHold' ? 'order.shipment.on_hold' : 'order.shipment.exception',
      shipment.order,
      shipment,
    );
  }

  #set(shipment: BobShipment, status: BobShipment['status'], detail: StatusDetail | undefined): void {
    shipment.status = status;
    shipment.detail = detail;
    shipment.updatedAt = this.#clock.now();
    shipment.order.updatedAt = shipment.updatedAt;
  }

  #run(shipment: BobShipment, stages: readonly [number, () => void][]): void {
    const [first, ...rest] = stages;
    shipment.callOff = () => undefined;
    if (first === undefined) return;
    shipment.callOff = this.#clock.schedule(first[0], () => {
      // The last stage may set an alarm of its own, so the next one is set first.
      this.#run(shipment, rest);
      first[1]();
    });
  }
}

/** True while a shipment may still leave. */
export function isOpen({ status }: BobShipment): boolean {
  return status !== 'Completed' && status !== 'Cancelled';
}
