import type { Case } from './case.ts';
import { plainWarehouses } from './habits.ts';

const minuteMs = 60_000;

/** Flash sales over slow vendors. */
export const peak: Case = {
  id: 'peak',
  says: 'A sale brings forty times the usual orders to slow vendors; queues grow, nothing is dropped, and they drain again.',
  demand: {
    perHour: 250,
    burst: { times: 40, afterMs: 10 * minuteMs, lengthMs: 6 * minuteMs, everyMs: 300 * minuteMs },
    cancelRate: 0.01,
  },
  orders: 600,
  faults: () => [
    { mock: 'ups', kind: 'latency', minMs: 120, maxMs: 900 },
    { mock: 'ups', kind: 'latency', minMs: 8000, maxMs: 25_000, probability: 0.01 },
    { mock: 'shipbob', kind: 'latency', minMs: 80, maxMs: 600 },
    { mock: 'example', kind: 'latency', minMs: 50, maxMs: 300 },
    { mock: 'odoo', kind: 'latency', minMs: 20, maxMs: 150 },
    // Odoo has few workers: under load the proxy before it turns calls away.
    { mock: 'odoo', kind: 'unavailable', probability: 0.004 },
  ],
  warehouses: plainWarehouses,
  rules: { peopleMayBeAsked: false },
  requires: [
    { says: 'Odoo turned calls away', met: (situations) => situations.count('unavailable') > 0 },
    { says: 'replies were slow', met: (situations) => situations.count('latency ups ship') > 0 },
  ],
};
