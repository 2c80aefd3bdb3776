import type { Call, CallContext } from '@crossdock/client-core';
import type { ReleaseReport } from '@crossdock/wms-core';
import { z } from 'zod';
import type { ShipBobClient } from '../client.ts';
import { failure } from '../errors.ts';
import { Order, toRelease } from '../order.ts';
import { readShippedPart } from '../ship-confirmation.ts';

/** The release under our reference, in one call. */
export async function findRelease(
  client: ShipBobClient,
  reference: string,
  context?: Pick<CallContext, 'signal'>,
): Promise<ReleaseReport | undefined> {
  const call: Call = { operation: 'findRelease', writes: false, signal: context?.signal };
  const order = await findOrder(client, call, reference);
  if (order === undefined) return undefined;
  const { confirmations, issues } = readShippedPart(order, client.arranges);
  const first = issues[0];
  if (first !== undefined) {
    const message = `what has left cannot be read at "${first.path}": ${first.message}`;
    throw failure(call.operation, { code: 'malformed-response', effect: 'none', message, issues });
  }
  return { ...toRelease(order), shipConfirmations: confirmations };
}

/** ShipBob's order under our reference, looked up on behalf of any operation. */
export async function findOrder(
  client: ShipBobClient,
  call: Call,
  reference: string,
): Promise<Order | undefined> {
  // ShipBob takes a comma for the end of a reference; no release of ours has one.
  if (reference === '' || reference.includes(',')) return undefined;
  const look: Call = { ...call, writes: false };
  const { data } = await client.api.GET('/2026-01/order', {
    params: { query: { ReferenceIds: reference }, header: { shipbob_channel_id: client.channelId } },
    parseAs: 'text',
    fetch: client.policy.fetchFor(look),
  });
  const orders = client.policy.parse(look, z.array(Order), data);
  return orders.find((each) => each.reference_id === reference);
}
