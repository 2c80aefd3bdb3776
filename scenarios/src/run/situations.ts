import type { LedgerEntry, Observation } from '@crossdock/mocks';
import type { DeliveryBook } from '../books/book.ts';

/** Counts the hard situations that really occurred in a run. */
export class Situations {
  readonly #counts = new Map<string, number>();

  /** How often a situation occurred; by name, such as `lost-reply ups ship`. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Every situation with its count, most frequent first. */
  list(): [string, number][] {
    return [...this.#counts].toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1));
  }

  call(call: Observation): void {
    if (call.fault !== undefined) {
      this.#add(call.fault);
      this.#add(`${call.fault} ${call.mock} ${call.operation}`);
    }
    if (call.status === 429) this.#add(`429 ${call.mock}`);
  }

  fact(entry: LedgerEntry): void {
    if (entry.kind === 'label-voided') this.#add('label voided');
    if (entry.kind === 'order-short') this.#add('short pick');
    if (entry.kind === 'delivery-created' && entry['backorderOf'] !== undefined) this.#add('backorder');
    if (entry.kind === 'activity-scheduled') this.#add('person asked');
  }

  book(book: DeliveryBook): void {
    const orders = [...book.warehouseOrders.values()];
    if (new Set(orders.map(({ account }) => account)).size > 1) this.#add('order split over warehouses');
    if (orders.some(({ packages }) => packages > 1)) this.#add('order packed in several shipments');
    if (book.orderCancelled) this.#add('order cancelled');
    if (book.orderCancelled && orders.length > 0) this.#add('order cancelled after release');
    const carriers = new Set([...book.labels.values()].map(({ carrier }) => carrier));
    for (const carrier of carriers) this.#add(`shipped by ${carrier}`);
  }

  #add(name: string): void {
    this.#counts.set(name, this.count(name) + 1);
  }
}
