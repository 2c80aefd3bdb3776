/** What all interactions are about. The provider must have it. */
export const world = {
  partner: {
    name: 'Ada Example',
    street: '1 Main St',
    city: 'Springfield',
    zip: '01101',
    stateCode: 'MA',
    countryCode: 'US',
    phone: '+1 413 555 0100',
    email: 'ada@example.com',
  },
  carrier: 'Two days',
  /** The delivery asks for these. */
  lines: [
    { sku: 'SKU-A', quantity: 3 },
    { sku: 'SKU-B', quantity: 2 },
  ],
  /** What every record is written at, in the form of Odoo's datetimes. */
  writtenAt: '2026-11-02 08:00:00',
  trackingNumber: '1ZA1B2C30300000018',
  label: { name: 'LabelShipping-1ZA1B2C30300000018.zpl', datas: 'XlhBXlha' },
  note: 'in-transit 1ZA1B2C30300000018 [1ZA1B2C30300000018 005 2026-11-24T10:00:00Z]',
  activity: { summary: 'Check the address', note: 'There is no such street.' },
  /** No record has this id. */
  missingId: 999_999,
} as const;

/** States of Odoo that the interactions start from. */
export const states = {
  ready: 'a delivery is ready',
  partlyPicked: 'a delivery is ready, and a part of it is picked',
  partlyShipped: 'a part of a delivery has left',
  shipped: 'a delivery has left',
  cancelled: 'a delivery is cancelled',
  unreserved: 'a delivery has lost its reservation',
  documented: 'a delivery has a label, a note and an activity',
  refused: 'the API key is not valid',
} as const;

/** The name of a state. */
export type State = (typeof states)[keyof typeof states];
