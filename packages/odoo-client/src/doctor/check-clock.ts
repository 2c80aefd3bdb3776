import { bad, type Found, note, ok } from './findings.ts';
import type { Subject } from './subject.ts';

/**
 * Dates of answers are whole seconds, and an answer takes its time; less than this harms nobody. Polls measure by Odoo's
 * clock alone, so even more does not lose changes: it makes logs hard to compare, and due dates wrong around midnight.
 */
const differenceMs = 5000;

/** Is the server's clock ours? By the `Date` headers of the answers so far. */
export function checkClock({ exchanges }: Subject): Promise<Found[]> {
  return Promise.resolve([judge(exchanges.aheadMs())]);
}

function judge(aheadMs: number | undefined): Found {
  if (aheadMs === undefined)
    return note('clock-unknown', 'The server does not tell the time', 'its answers have no date');
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= differenceMs)
    return ok('clock', 'The clocks agree', seconds === 0 ? 'within a second' : `within ${seconds} s`);
  return bad('warning', 'clock-differs', [
    'The clocks differ',
    `the server’s is ${seconds} s ${aheadMs > 0 ? 'ahead' : 'behind'}`,
    'set both by NTP; a clock of Odoo’s that is set back later loses changes',
  ]);
}
