import type { Case } from './case.ts';

const minuteMs = 60_000;

/** Quotas far below demand, each announced in its vendor's way. */
export const rateLimit: Case = {
  id: 'rate-limit',
  says: 'UPS, ShipBob and Odoo allow far fewer calls than wanted; the integration waits as told and still ships everything.',
  demand: { perHour: 200, cancelRate: 0.01 },
  orders: 400,
  faults: (startAt) => [
    // UPS announces nothing with its 429.
    {
      mock: 'ups',
      kind: 'rate-limit',
      limit: 4,
      windowMs: 10_000,
      from: startAt + 30 * minuteMs,
      until: startAt + 240 * minuteMs,
    },
    {
      mock: 'odoo',
      kind: 'rate-limit',
      limit: 40,
      windowMs: 10_000,
      from: startAt + 60 * minuteMs,
      until: startAt + 120 * minuteMs,
    },
    { mock: 'example', kind: 'rate-limit', limit: 5, windowMs: 10_000 },
  ],
  warehouses: { splitStock: false, splitRate: 0, shortRate: 0, requestsPerMinute: 6 },
  rules: { peopleMayBeAsked: false },
  requires: [
    { says: 'UPS turned calls away', met: (situations) => situations.count('429 ups') > 0 },
    { says: 'ShipBob turned calls away', met: (situations) => situations.count('429 shipbob') > 0 },
  ],
};
