import { total } from '../books/library.ts';
import type { BookChecker } from './checker.ts';

/** I5: a cancelled order leaves nothing alive. */
export const compensationDone: BookChecker = {
  invariant: 'I5',
  says: 'cancelled means cancelled: no live label, no live warehouse order',
  judge(book) {
    if (!book.orderCancelled || book.open.size > 0) return [];
    const problems: string[] = [];
    const live = [...book.labels.values()].filter((label) => !label.voided);
    if (total(book.done) === 0 && live.length > 0) {
      problems.push(
        `cancelled, but ${live.map((label) => label.trackingNumber).join(', ')} can still be used`,
      );
    }
    for (const order of book.warehouseOrders.values()) {
      if (!order.over) problems.push(`cancelled, but the warehouse still works on ${order.reference}`);
    }
    const unbooked = total(shippedOf(book)) > total(book.done);
    if (unbooked && book.activities.length === 0)
      problems.push('cancelled after the goods had left, and nobody was told');
    return problems;
  },
};

/** What warehouses have shipped of a delivery, by article. */
export function shippedOf(book: Parameters<BookChecker['judge']>[0]): Map<string, number> {
  const shipped = new Map<string, number>();
  for (const order of book.warehouseOrders.values()) {
    for (const [sku, quantity] of order.shipped) shipped.set(sku, (shipped.get(sku) ?? 0) + quantity);
  }
  return shipped;
}
