/** The account that all interactions are about. The provider must have it. */
export const account = { number: 'A1B2C3', otherNumber: 'Z9Z9Z9' } as const;

/** The reference under which shipments are booked. */
export const reference = 'ORD-1042';

/** A number that UPS has never given out. */
export const unknownNumber = '1ZA1B2C30399999998';

/** States of UPS that the interactions start from. */
export const states = {
  idle: 'the account is known, and nothing is booked',
  booked: 'a shipment of two packages is booked',
  delivered: 'a shipment of two packages is delivered',
  wrongSecret: 'the client secret is not valid',
  expired: 'the token has expired',
  busy: 'the account has called too often',
  down: 'UPS is down',
} as const;

/** The name of a state. */
export type State = (typeof states)[keyof typeof states];
