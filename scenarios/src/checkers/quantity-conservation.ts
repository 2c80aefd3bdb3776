import { shippedOf } from '../books/quantities.ts';
import type { BookChecker } from './checker.ts';

/** I6: no piece appears or disappears between order, warehouse and ERP. */
export const quantityConservation: BookChecker = {
  invariant: 'I6',
  says: 'quantities add up: ordered = shipped + open + cancelled, and the ERP books what the warehouse shipped',
  judge(book) {
    const problems: string[] = [];
    const shipped = shippedOf(book);
    const skus = new Set([...book.ordered.keys(), ...book.done.keys(), ...shipped.keys()]);
    for (const sku of skus) {
      const ordered = book.ordered.get(sku) ?? 0;
      const done = book.done.get(sku) ?? 0;
      const cancelled = book.cancelled.get(sku) ?? 0;
      const left = shipped.get(sku) ?? 0;
      if (left > ordered) problems.push(`${sku}: ${ordered} ordered, ${left} shipped`);
      if (done > left) problems.push(`${sku}: the ERP booked ${done} out, the warehouse shipped ${left}`);
      if (done < left && book.activities.length === 0) {
        problems.push(`${sku}: the warehouse shipped ${left}, the ERP booked only ${done}`);
      }
      if (book.open.size === 0 && done + cancelled !== ordered) {
        problems.push(`${sku}: ${ordered} ordered, ${done} booked out, ${cancelled} cancelled`);
      }
    }
    return problems;
  },
};
