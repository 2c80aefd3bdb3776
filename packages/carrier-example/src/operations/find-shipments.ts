import type { Shipment } from '@crossdock/canonical-model';
import type { FindShipmentQuery } from '@crossdock/carrier-core';
import type { Call, CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { ExampleClient } from '../client.ts';
import { toShipment, WireShipment } from '../wire/shipment.ts';

const Response = z.looseObject({ shipments: z.array(WireShipment) });

/** Looks up by our reference, which they know at once. Example Carrier, the wire. */
export async function findShipments(
  { api, policy }: ExampleClient,
  { reference }: FindShipmentQuery,
  context?: Pick<CallContext, 'signal'>,
): Promise<Shipment[]> {
  const call: Call = { operation: 'findShipments', writes: false, signal: context?.signal };
  const { data } = await api.GET('/shipments', {
    params: { query: { clientReference: reference } },
    parseAs: 'text',
    fetch: policy.fetchFor(call),
  });
  const { shipments } = policy.parse(call, Response, data);
  return shipments.filter((each) => each.status !== 'CANCELLED').map(toShipment);
}
