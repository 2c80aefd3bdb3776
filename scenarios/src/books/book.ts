import type { LedgerEntry } from '@crossdock/mocks';
import { readTrackingLines } from './tracking-lines.ts';

/** A label as the carrier's ledger has it. */
export interface BookedLabel {
  trackingNumber: string;
  carrier: string;
  reference: string;
  voided: boolean;
  /** The parcel was on its way when the order was cancelled: too late for any void. */
  leftBeforeCancellation: boolean;
}

/** A warehouse order as the warehouse's ledger has it. */
export interface WarehouseOrder {
  reference: string;
  account: string;
  shipped: Map<string, number>;
  packages: number;
  /** Everything that will leave has left. */
  over: boolean;
  cancelled: boolean;
}

/** A carrier's events for one package, against what the ERP was told. */
export interface TrackedParcel {
  /** Statuses in the order they happened. */
  events: string[];
  /** Statuses in the order they were posted in the ERP. */
  posted: string[];
}

/** Everything that truly happened to one delivery, folded from the ledgers of all mocks. */
export interface DeliveryBook {
  /** The first delivery's name; its backorders are in the same book. */
  root: string;
  changedAt: number;
  /** When the ERP first booked goods out. */
  doneAt: number | undefined;
  /** When the delivery became releasable. */
  assignedAt: number | undefined;
  ordered: Map<string, number>;
  done: Map<string, number>;
  cancelled: Map<string, number>;
  /** ERP deliveries neither done nor cancelled. */
  open: Set<string>;
  orderCancelled: boolean;
  labels: Map<string, BookedLabel>;
  warehouseOrders: Map<string, WarehouseOrder>;
  parcels: Map<string, TrackedParcel>;
  trackingRefs: Set<string>;
  /** Tasks for people. */
  activities: string[];
}

type Lines = readonly { sku: string; quantity: number }[];

/** A book with nothing in it. */
export function openBook(root: string, at: number): DeliveryBook {
  return {
    root,
    changedAt: at,
    doneAt: undefined,
    assignedAt: undefined,
    ordered: new Map(),
    done: new Map(),
    cancelled: new Map(),
    open: new Set(),
    orderCancelled: false,
    labels: new Map(),
    warehouseOrders: new Map(),
    parcels: new Map(),
    trackingRefs: new Set(),
    activities: [],
  };
}

/** Every reference that a delivery was told to others under. */
export function keysOf(book: DeliveryBook): Set<string> {
  const told = [...book.labels.values(), ...book.warehouseOrders.values()].map(({ reference }) => reference);
  return new Set([book.root, ...told]);
}

/** True once the carrier has the parcel. */
function isOnItsWay(book: DeliveryBook, { trackingNumber }: BookedLabel): boolean {
  return book.parcels.get(trackingNumber)?.events.some((status) => status !== 'label-created') ?? false;
}

/**
 * True for a parcel that had left when its order was cancelled, of which a person was told: what becomes of it is
 * theirs to settle.
 */
export function isLeftToPerson(book: DeliveryBook, label: BookedLabel): boolean {
  return book.orderCancelled && label.leftBeforeCancellation && book.activities.length > 0;
}

/** Enters one fact. Unknown kinds are left aside: a mock may record more than the books need. */
export function enter(book: DeliveryBook, mock: string, entry: LedgerEntry): void {
  book.changedAt = entry.at;
  switch (entry.kind) {
    case 'delivery-created':
    case 'delivery-assigned':
    case 'delivery-done':
    case 'delivery-cancelled':
    case 'tracking-set':
    case 'note-posted':
    case 'activity-scheduled':
      enterErp(book, entry);
      break;
    case 'order-created':
    case 'order-cancelled':
    case 'order-shipped':
      enterWarehouse(book, entry);
      break;
    case 'label-bought':
    case 'label-voided':
    case 'carrier-event':
      enterCarrier(book, mock, entry);
      break;
    default:
  }
}

function enterErp(book: DeliveryBook, entry: LedgerEntry): void {
  const name = String(entry['name']);
  const lines = (entry['lines'] ?? []) as Lines;
  switch (entry.kind) {
    case 'delivery-created':
      book.open.add(name);
      if (entry['backorderOf'] === undefined) add(book.ordered, lines);
      break;
    case 'delivery-assigned':
      book.assignedAt ??= entry.at;
      break;
    case 'delivery-done':
      book.doneAt ??= entry.at;
      book.open.delete(name);
      add(book.done, lines);
      break;
    case 'delivery-cancelled':
      book.open.delete(name);
      book.orderCancelled = true;
      add(book.cancelled, lines);
      for (const label of book.labels.values()) label.leftBeforeCancellation ||= isOnItsWay(book, label);
      break;
    case 'tracking-set':
      for (const number of text(entry, 'value').split(',')) if (number) book.trackingRefs.add(number.trim());
      break;
    case 'note-posted': {
      const isOurs = (word: string): boolean => book.labels.has(word);
      for (const { trackingNumber, status } of readTrackingLines(text(entry, 'body'), isOurs)) {
        parcel(book, trackingNumber).posted.push(status);
      }
      break;
    }
    default:
      book.activities.push(text(entry, 'summary'));
  }
}

function enterWarehouse(book: DeliveryBook, entry: LedgerEntry): void {
  const id = String(entry['wmsOrderId']);
  const lines = (entry['lines'] ?? []) as Lines;
  if (entry.kind === 'order-created') {
    book.warehouseOrders.set(id, {
      reference: entry.key,
      account: text(entry, 'account'),
      shipped: new Map(),
      packages: 0,
      over: false,
      cancelled: false,
    });
    return;
  }
  const order = book.warehouseOrders.get(id);
  if (order === undefined) return;
  if (entry.kind === 'order-cancelled') {
    order.cancelled = true;
    order.over = true;
  } else {
    add(order.shipped, lines);
    order.packages += Number(entry['packages'] ?? 1);
    order.over ||= entry['last'] === true;
  }
}

function enterCarrier(book: DeliveryBook, carrier: string, entry: LedgerEntry): void {
  const trackingNumber = String(entry['trackingNumber']);
  if (entry.kind === 'label-bought') {
    book.labels.set(trackingNumber, {
      trackingNumber,
      carrier,
      reference: entry.key,
      voided: false,
      leftBeforeCancellation: false,
    });
  } else if (entry.kind === 'label-voided') {
    const label = book.labels.get(trackingNumber);
    if (label) label.voided = true;
  } else {
    parcel(book, trackingNumber).events.push(String(entry['status']));
  }
}

function parcel(book: DeliveryBook, trackingNumber: string): TrackedParcel {
  let found = book.parcels.get(trackingNumber);
  if (found === undefined) book.parcels.set(trackingNumber, (found = { events: [], posted: [] }));
  return found;
}

function add(quantities: Map<string, number>, lines: Lines): Map<string, number> {
  for (const { sku, quantity } of lines) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  return quantities;
}

function text(entry: LedgerEntry, detail: string): string {
  const value = entry[detail];
  return typeof value === 'string' ? value : '';
}
