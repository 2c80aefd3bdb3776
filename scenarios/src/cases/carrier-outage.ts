import type { Case } from './case.ts';
import { plainWarehouses } from './habits.ts';

const minuteMs = 60_000;

/** A carrier that is down, then flaky. */
export const carrierOutage: Case = {
  id: 'carrier-outage',
  says: 'UPS is down for 45 minutes and flaky for 45 more; shipments go by the other carrier or wait, none is lost.',
  demand: { perHour: 150, cancelRate: 0.02 },
  orders: 400,
  faults: (startAt) => {
    const down = startAt + 75 * minuteMs;
    const flaky = down + 45 * minuteMs;
    const healed = flaky + 45 * minuteMs;
    return [
      { mock: 'ups', kind: 'refused', from: down, until: down + 15 * minuteMs },
      { mock: 'ups', kind: 'unavailable', from: down + 15 * minuteMs, until: flaky },
      { mock: 'ups', kind: 'server-error', doneShare: 0.5, from: flaky, until: healed, probability: 0.3 },
      { mock: 'ups', kind: 'latency', minMs: 100, maxMs: 1500 },
      // The other carrier fails too, while it is all there is.
      {
        mock: 'example',
        operation: 'ship',
        kind: 'unavailable',
        from: down,
        until: down + 30 * minuteMs,
        probability: 0.3,
      },
    ];
  },
  warehouses: plainWarehouses,
  rules: { peopleMayBeAsked: false },
  requires: [
    {
      says: 'UPS was down when rates were asked for',
      met: (situations) => situations.count('refused ups rate') > 0,
    },
    {
      says: 'a label failed with its fate unknown',
      met: (situations) => situations.count('server-error ups ship') > 0,
    },
    { says: 'the other carrier shipped', met: (situations) => situations.count('shipped by example') > 0 },
    { says: 'UPS shipped as well', met: (situations) => situations.count('shipped by ups') > 0 },
  ],
};
