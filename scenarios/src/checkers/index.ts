import type { BookChecker } from './checker.ts';
import { compensationDone } from './compensation-done.ts';
import { monotoneStatus } from './monotone-status.ts';
import { noDuplicateLabel } from './no-duplicate-label.ts';
import { noLostShipment } from './no-lost-shipment.ts';
import { quantityConservation } from './quantity-conservation.ts';
import { trackingCompleteness } from './tracking-completeness.ts';

export type { Rules, Violation } from './checker.ts';
export { createPoliteness } from './politeness.ts';

/** Every checker that judges a delivery. */
export const bookCheckers: readonly BookChecker[] = [
  noLostShipment,
  noDuplicateLabel,
  trackingCompleteness,
  monotoneStatus,
  compensationDone,
  quantityConservation,
];
