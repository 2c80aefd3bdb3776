import type { Shipment, ShipmentRequest } from '@crossdock/canonical-model';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import type { ExampleClient } from '../client.ts';
import { serviceOf, wireFormatOf } from '../codes.ts';
import type { components } from '../generated/example.ts';
import { checkRequest } from '../wire/check-request.ts';
import { toRateRequest } from '../wire/request.ts';
import { toShipment, WireShipment } from '../wire/shipment.ts';

/** Books and buys. Our reference is their idempotency key, and it never expires. Example Carrier, the wire. */
export async function createShipment(
  { api, policy }: ExampleClient,
  request: ShipmentRequest,
  context: CallContext,
): Promise<Shipment> {
  checkRequest('createShipment', request);
  const call: Call = { operation: 'createShipment', writes: true, signal: context.signal };
  const { data } = await api.POST('/shipments', {
    body: toWire(request),
    parseAs: 'text',
    fetch: policy.fetchFor(call),
  });
  const shipment = policy.parse(call, WireShipment, data);
  // Quirk: the reference of a cancelled shipment still answers with it. Its labels must not be used.
  if (shipment.status === 'CANCELLED')
    throw failure('conflict', 'the shipment of this reference has been cancelled');
  return toShipment(shipment);
}

function toWire(request: ShipmentRequest): components['schemas']['ShipmentRequest'] {
  const service = request.carrierServiceCode ?? serviceOf(request.serviceLevel);
  if (service === undefined) throw failure('unsupported', `there is no ${request.serviceLevel} service`);
  const labelFormat = wireFormatOf(request.labelFormat ?? 'zpl');
  if (labelFormat === undefined) throw failure('unsupported', `there are no ${request.labelFormat} labels`);
  return { ...toRateRequest(request), clientReference: request.reference, service, labelFormat };
}

function failure(code: 'conflict' | 'unsupported', message: string): IntegrationError {
  return new IntegrationError({
    code,
    effect: 'none',
    system: 'example',
    operation: 'createShipment',
    message,
  });
}
