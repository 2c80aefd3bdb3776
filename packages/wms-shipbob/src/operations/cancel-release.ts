import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { ShipBobClient } from '../client.ts';
import { hasLeft } from '../codes.ts';
import { failure } from '../errors.ts';
import { findOrder } from './find-release.ts';

const operation = 'cancelRelease';

/** `Orders.CanceledOrderViewModel` of the ShipBob OpenAPI 2026-01, as far as we read it. */
const Cancellation = z.looseObject({
  status: z.enum(['Success', 'Failure', 'PartialSuccess']),
  canceled_shipment_results: z
    .array(z.looseObject({ is_success: z.boolean().nullish(), reason: z.string().nullish() }))
    .nullish(),
});

/** Cancels the order under our reference. It takes two calls, since ShipBob cancels by its own id. */
export async function cancelRelease(
  client: ShipBobClient,
  reference: string,
  context: CallContext,
): Promise<void> {
  const call: Call = { operation, writes: true, signal: context.signal };
  const order = await findOrder(client, call, reference);
  if (order === undefined) {
    throw failure(operation, { code: 'not-found', effect: 'none', message: 'no order has this reference' });
  }
  if (order.status === 'Cancelled') return;
  if (order.shipments?.some((each) => hasLeft(each.status))) {
    throw failure(operation, { code: 'conflict', effect: 'none', message: 'a shipment has left already' });
  }
  const { status, canceled_shipment_results: results } = await cancel(client, call, order.id);
  if (status === 'Success') return;
  const reasons = (results ?? []).flatMap((each) => (each.is_success ? [] : (each.reason ?? [])));
  const message = ['not everything could be cancelled', ...new Set(reasons)].join('; ');
  const effect = status === 'Failure' ? 'none' : 'unknown';
  throw failure(operation, { code: 'conflict', effect, message });
}

async function cancel(client: ShipBobClient, call: Call, id: number): Promise<z.infer<typeof Cancellation>> {
  try {
    const { data } = await client.api.POST('/2026-01/order/{orderId}:cancel', {
      params: { path: { orderId: String(id) } },
      parseAs: 'text',
      fetch: client.policy.fetchFor(call),
    });
    return client.policy.parse(call, Cancellation, data);
  } catch (error) {
    // There is nothing in the request that could be wrong in form: 422 means that the order cannot be cancelled any more.
    if (!IntegrationError.is(error) || error.remote?.status !== 422) throw error;
    const message = error.remote.message ?? 'not cancellable';
    throw new IntegrationError({
      code: 'conflict',
      effect: 'none',
      system: error.system,
      operation,
      message,
      remote: error.remote,
    });
  }
}
