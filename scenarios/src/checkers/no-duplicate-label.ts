import type { BookChecker } from './checker.ts';

/** I2: at most one live label per package, over all carriers. */
export const noDuplicateLabel: BookChecker = {
  invariant: 'I2',
  says: 'no label is doubled: one live label per package, over all carriers',
  judge(book) {
    const live = [...book.labels.values()].filter((label) => !label.voided);
    const packages = [...book.warehouseOrders.values()].reduce((sum, order) => sum + order.packages, 0);
    if (live.length <= packages) return [];
    const numbers = live.map((label) => `${label.carrier} ${label.trackingNumber}`).join(', ');
    return [`${live.length} live labels for ${packages} package${packages === 1 ? '' : 's'}: ${numbers}`];
  },
};
