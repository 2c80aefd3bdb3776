import type { ShipConfirmation } from '@crossdock/canonical-model';
import type { Call, CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { ShipBobClient } from '../client.ts';
import { Order } from '../order.ts';
import { readShippedPart } from '../ship-confirmation.ts';

/** The most a page may have; ShipBob OpenAPI 2026-01, GET /order. */
const pageSize = 250;

/** Orders that other software made in the channel may lack a reference. They are none of ours. */
const AnyOrder = Order.extend({ reference_id: z.string().nullish() });
type AnyOrder = z.infer<typeof AnyOrder>;

/**
 * Everything that left at or after `since`, oldest first.
 *
 * ShipBob cannot be asked for shipments by date, so the orders of this channel that were updated since then are read,
 * page by page, and what left earlier is dropped. It does not see: an order that ShipBob does not count as updated when
 * it ships; a shipment whose weight or date ShipBob has not told (`findRelease` then says what is missing); and, now
 * and then, an order that moves to a page already read because others change meanwhile. Ask with an overlap.
 */
export async function listShipConfirmations(
  client: ShipBobClient,
  since: number,
  context?: Pick<CallContext, 'signal'>,
): Promise<ShipConfirmation[]> {
  const call: Call = { operation: 'listShipConfirmations', writes: false, signal: context?.signal };
  const found = new Map<string, ShipConfirmation>();
  for (let page = 1; ; page++) {
    const orders = await fetchPage(client, call, since, page);
    for (const order of orders.filter(hasReference)) {
      for (const confirmation of readShippedPart(order, client.arranges).confirmations) {
        if (Date.parse(confirmation.shippedAt) < since) continue;
        found.set(confirmation.warehouseShipmentId, confirmation);
      }
    }
    if (orders.length < pageSize) break;
  }
  return [...found.values()].toSorted(
    (left, right) => Date.parse(left.shippedAt) - Date.parse(right.shippedAt),
  );
}

async function fetchPage(
  client: ShipBobClient,
  call: Call,
  since: number,
  page: number,
): Promise<AnyOrder[]> {
  // ShipBob compares with "later than", and shows some times in whole seconds only.
  const after = new Date(Math.max(0, since - 1000)).toISOString();
  const { data } = await client.api.GET('/2026-01/order', {
    params: {
      query: { LastUpdateStartDate: after, Page: page, Limit: pageSize },
      header: { shipbob_channel_id: client.channelId },
    },
    parseAs: 'text',
    fetch: client.policy.fetchFor(call),
  });
  return client.policy.parse(call, z.array(AnyOrder), data);
}

function hasReference(order: AnyOrder): order is Order {
  return Boolean(order.reference_id);
}
