import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import type { ExampleClient } from '../client.ts';

/** Cancels a shipment. Example Carrier, the wire. */
export async function cancelShipment(
  { api, policy }: ExampleClient,
  carrierShipmentId: string,
  context: CallContext,
): Promise<void> {
  const call: Call = { operation: 'cancelShipment', writes: true, signal: context.signal };
  try {
    await api.DELETE('/shipments/{id}', {
      params: { path: { id: carrierShipmentId } },
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    });
  } catch (error) {
    // Already cancelled is what was asked for.
    if (IntegrationError.is(error) && error.remote?.code === 'ALREADY_CANCELLED') return;
    throw error;
  }
}
