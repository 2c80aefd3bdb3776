import type { Case } from './case.ts';

/** One order, several warehouses, several shipments. */
export const splitShipment: Case = {
  id: 'split-shipment',
  says: 'Orders are split over warehouses, packed in several shipments and picked short; every piece is accounted for.',
  demand: { perHour: 150, cancelRate: 0.04 },
  orders: 400,
  faults: () => [
    { mock: 'ups', kind: 'latency', minMs: 100, maxMs: 800 },
    { mock: 'shipbob', kind: 'latency', minMs: 80, maxMs: 600 },
  ],
  warehouses: { splitStock: true, splitRate: 0.25, shortRate: 0.1, requestsPerMinute: 150 },
  rules: { peopleMayBeAsked: false },
  requires: [
    {
      says: 'an order was split over warehouses',
      met: (situations) => situations.count('order split over warehouses') > 0,
    },
    {
      says: 'an order was packed in several shipments',
      met: (situations) => situations.count('order packed in several shipments') > 0,
    },
    { says: 'a warehouse picked short', met: (situations) => situations.count('short pick') > 0 },
    { says: 'the ERP made a backorder', met: (situations) => situations.count('backorder') > 0 },
    {
      says: 'a released order was cancelled',
      met: (situations) => situations.count('order cancelled after release') > 0,
    },
  ],
};
