import { isLeftToPerson } from '../books/book.ts';
import type { BookChecker } from './checker.ts';

/** I3: every carrier event is in the ERP exactly once. */
export const trackingCompleteness: BookChecker = {
  invariant: 'I3',
  says: 'tracking is complete: every carrier event has exactly one trace in the ERP',
  judge(book) {
    const problems: string[] = [];
    for (const [trackingNumber, { events, posted }] of book.parcels) {
      const label = book.labels.get(trackingNumber);
      if (label?.voided || (label && isLeftToPerson(book, label))) continue;
      if (posted.length < events.length) {
        problems.push(`${trackingNumber}: ${events.length} events, ${posted.length} reported`);
      } else if (posted.length > events.length) {
        problems.push(`${trackingNumber}: ${events.length} events, reported ${posted.length} times`);
      } else if (posted.at(-1) !== events.at(-1)) {
        problems.push(`${trackingNumber}: the carrier says ${events.at(-1)}, the ERP ${posted.at(-1)}`);
      }
      if (events.length > 0 && !book.trackingRefs.has(trackingNumber)) {
        problems.push(`${trackingNumber} is on its way, but not on the delivery`);
      }
    }
    return problems;
  },
};
