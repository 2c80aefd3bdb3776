/** The account that all interactions are about. The provider must have it. */
export const account = { channelId: 4711, otherChannelId: 4712, skus: ['SKU-A', 'SKU-B'] } as const;

/** The reference under which orders are released. */
export const reference = 'WH/OUT/00042';

/** States of ShipBob that the interactions start from. */
export const states = {
  stocked: 'there is stock, and no order',
  released: 'an order is released',
  picked: 'an order is being packed',
  shipped: 'an order has left',
  waiting: 'an order waits for stock',
  manySkus: 'there are more SKUs than one page of inventory holds',
  refused: 'the token is not valid',
  busy: 'the account has used up its calls of this minute',
} as const;

/** The name of a state. */
export type State = (typeof states)[keyof typeof states];
