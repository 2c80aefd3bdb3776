import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { readHeads } from '../shipment/delivery-state.ts';
import { type ErpSession, fail } from '../session.ts';

const operation = 'cancelDelivery';

/** Cancels what is open; the state says what is left to do. */
export async function cancelDelivery(
  session: ErpSession,
  { deliveryId }: { deliveryId: number },
  { signal }: Pick<CallContext, 'signal'>,
): Promise<void> {
  const call = { operation, signal };
  if (await isCancelled(session, deliveryId, call)) return;
  try {
    await session.client.call('stock.picking', 'action_cancel', {
      ...call,
      ids: [deliveryId],
      answer: z.unknown(),
    });
  } catch (error) {
    if (!IntegrationError.is(error) || error.code !== 'rejected') throw error;
    // Somebody may have validated it a moment ago.
    if (await isCancelled(session, deliveryId, call)) return;
    throw error;
  }
}

/** @throws {IntegrationError} `not-found`, `conflict` when it has left */
async function isCancelled(
  session: ErpSession,
  id: number,
  call: { operation: string; signal: AbortSignal | undefined },
): Promise<boolean> {
  const [head] = await readHeads(session, [id], call);
  if (head === undefined) throw fail(operation, 'not-found', `there is no delivery ${id}`);
  if (head.state === 'done')
    throw fail(operation, 'conflict', `delivery ${id} is done; a return takes the goods back`);
  return head.state === 'cancel';
}
