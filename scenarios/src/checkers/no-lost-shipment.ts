import type { BookChecker } from './checker.ts';

/** I1: a delivery that could be shipped is shipped, cancelled, or in front of a person. */
export const noLostShipment: BookChecker = {
  invariant: 'I1',
  says: 'no shipment is lost: each ends shipped, cancelled, or with a person and a reason',
  judge(book, rules) {
    const problems: string[] = [];
    const parked = book.activities.length > 0;
    if (parked && !rules.peopleMayBeAsked && !book.orderCancelled) {
      problems.push(`a person was asked (“${book.activities[0]}”) although every fault had passed`);
    }
    if (parked) return problems;
    if (book.assignedAt !== undefined && book.open.size > 0) {
      problems.push(`${[...book.open].join(', ')} is neither shipped nor cancelled, and nobody was told`);
    }
    const left = [...book.warehouseOrders.values()].reduce((sum, order) => sum + order.packages, 0);
    const live = [...book.labels.values()].filter((label) => !label.voided).length;
    if (live < left && !book.orderCancelled) {
      problems.push(`${left} packages left the warehouse, but only ${live} have a label`);
    }
    return problems;
  },
};
