import { isFinalStatus, type TrackingStatus } from '@crossdock/canonical-model';
import type { LedgerEntry } from '@crossdock/mocks';
import { rootOf } from '../history/story.ts';
import { type DeliveryBook, enter, isLeftToPerson, openBook } from './book.ts';
import { shippedOf, total } from './quantities.ts';

/** How long nothing must have happened before a book is closed, in milliseconds: time for a double to show. */
const quietMs = 3_600_000;

/** Facts that begin something; on a delivery that is over they are a double. */
const beginnings = new Set(['label-bought', 'order-created', 'delivery-done']);

/** The books of all deliveries that are not over yet. A closed book is judged and dropped, so that memory stays flat. */
export class Library {
  readonly books = new Map<string, DeliveryBook>();
  readonly #closed = new Set<string>();
  /** Facts about deliveries that were over already. */
  readonly afterwards: { root: string; at: number; kind: string }[] = [];

  enter(mock: string, entry: LedgerEntry): DeliveryBook | undefined {
    const root = rootOf(entry.key);
    if (root === '' || !root.includes('/OUT/')) return undefined;
    if (this.#closed.has(root)) {
      if (beginnings.has(entry.kind)) this.afterwards.push({ root, at: entry.at, kind: entry.kind });
      return undefined;
    }
    let book = this.books.get(root);
    if (book === undefined) this.books.set(root, (book = openBook(root, entry.at)));
    enter(book, mock, entry);
    return book;
  }

  /** How many books have been closed. */
  get closed(): number {
    return this.#closed.size;
  }

  /** Closes the books of deliveries that are over, and hands each to whoever judges. */
  closeSettled(now: number, judge: (book: DeliveryBook) => void): void {
    for (const book of this.books.values()) {
      if (now - book.changedAt < quietMs || !isOver(book)) continue;
      judge(book);
      this.books.delete(book.root);
      this.#closed.add(book.root);
    }
  }
}

/** True when nothing more is to come: everything left or was cancelled, arrived, and was reported. */
function isOver(book: DeliveryBook): boolean {
  if (book.open.size > 0) return false;
  // Goods that left although the order was cancelled: somebody has yet to be told.
  const adrift = book.orderCancelled && total(shippedOf(book)) > total(book.done);
  if (adrift && book.activities.length === 0) return false;
  for (const order of book.warehouseOrders.values()) if (!order.over) return false;
  for (const label of book.labels.values()) {
    if (label.voided) continue;
    const parcel = book.parcels.get(label.trackingNumber);
    const last = parcel?.events.at(-1);
    if (parcel === undefined || last === undefined || !isFinalStatus(last as TrackingStatus)) return false;
    if (parcel.posted.length < parcel.events.length && !isLeftToPerson(book, label)) return false;
  }
  return true;
}
