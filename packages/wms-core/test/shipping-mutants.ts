import { type Mutant, replaced } from './mutant.ts';

/** Adapters that are broken in what left and what is there. */
export const shippingMutants: readonly Mutant[] = [
  {
    does: 'reports what was ordered for what left',
    parts: {
      confirmations: ({ request, shipments }) =>
        shipments.map((each) => ({ ...each, packages: [{ ...each.packages[0]!, lines: request.lines }] })),
    },
    breaks: ['reports every shipment of a release, each once'],
  },
  {
    does: 'reports only the last shipment of a release',
    parts: { confirmations: ({ shipments }) => shipments.slice(-1) },
    breaks: ['reports every shipment of a release, each once'],
  },
  {
    does: 'gives a ship confirmation another id each time',
    parts: {
      confirmations: ({ shipments }, now) =>
        shipments.map((each) => ({ ...each, warehouseShipmentId: `${each.warehouseShipmentId}@${now}` })),
    },
    breaks: [
      'gives a ship confirmation the same id and content every time',
      'reports every shipment of a release, each once',
      'lists what left since an instant, as the release tells it, and nothing older',
    ],
  },
  {
    does: 'names the packages of every shipment alike',
    parts: {
      confirmations: ({ shipments }) =>
        shipments.map((each) => ({ ...each, packages: [{ ...each.packages[0]!, reference: 'box' }] })),
    },
    breaks: [
      'reports every shipment of a release, each once',
      'lists what left since an instant, as the release tells it, and nothing older',
    ],
  },
  {
    does: 'passes on fields of the vendor',
    parts: {
      confirmations: ({ shipments }) => shipments.map((each) => Object.assign({ lot: 'L1' }, each)),
    },
    breaks: [
      'lists what left since an instant, as the release tells it, and nothing older',
      'answers in canonical words',
    ],
  },
  {
    does: 'lists from the beginning of time',
    parts: { since: () => 0 },
    breaks: ['lists what left since an instant, as the release tells it, and nothing older'],
  },
  {
    does: 'lists from an hour later',
    parts: { since: (since) => since + 3_600_000 },
    breaks: ['lists what left since an instant, as the release tells it, and nothing older'],
  },
  {
    does: 'takes what is there for what can be had',
    parts: { level: ({ sku, onHand }) => ({ sku, onHand, available: onHand }) },
    breaks: ['tells what is there and what can still be had'],
  },
  {
    does: 'dates a snapshot by the beginning of time',
    parts: replaced((warehouse) => ({
      async snapshotInventory(context) {
        return { ...(await warehouse.snapshotInventory(context)), takenAt: '1970-01-01T00:00:00Z' };
      },
    })),
    breaks: ['tells what is there and what can still be had'],
  },
  {
    does: 'counts a package twice',
    parts: {
      confirmations: ({ shipments }) =>
        shipments.map((each) => {
          const box = each.packages[0]!;
          return { ...each, packages: [box, { ...box, reference: `${box.reference}-again` }] };
        }),
    },
    breaks: [
      'reports what left, and no piece more',
      'reports every shipment of a release, each once',
      'lists what left since an instant, as the release tells it, and nothing older',
    ],
  },
];
