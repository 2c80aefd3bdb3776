import { isLeftToPerson } from '../books/book.ts';
import { shippedOf, total } from '../books/quantities.ts';
import type { BookChecker } from './checker.ts';

/** I5: a cancelled order leaves nothing alive. */
export const compensationDone: BookChecker = {
  invariant: 'I5',
  says: 'cancelled means cancelled: no live label, no live warehouse order',
  judge(book) {
    if (!book.orderCancelled || book.open.size > 0) return [];
    const problems: string[] = [];
    const live = [...book.labels.values()].filter((label) => !label.voided && !isLeftToPerson(book, label));
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
