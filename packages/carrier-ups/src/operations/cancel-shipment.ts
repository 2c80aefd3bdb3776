import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { UpsClient } from '../client.ts';
import { looseList } from '../wire/loose-list.ts';
import { trackDetails } from './track-packages.ts';

const Status = z.looseObject({ Code: z.string(), Description: z.string().nullish() });

const Response = z.looseObject({
  VoidShipmentResponse: z.looseObject({
    SummaryResult: z.looseObject({ Status }),
    PackageLevelResults: looseList(
      z.looseObject({ TrackingNumber: z.string().nullish(), Status: Status.nullish() }),
    ),
  }),
});

/** Voids a shipment; its packages answer "voided or already voided" alike. UPS Shipping.yaml, 2026-07-21. */
export async function cancelShipment(
  client: UpsClient,
  carrierShipmentId: string,
  context: CallContext,
): Promise<void> {
  const { api, policy, identify } = client;
  const call: Call = { operation: 'cancelShipment', writes: true, signal: context.signal };
  let data: string | undefined;
  try {
    ({ data } = await api.DELETE('/shipments/{version}/void/cancel/{shipmentidentificationnumber}', {
      params: {
        path: { version: 'v2409', shipmentidentificationnumber: carrierShipmentId },
        header: identify(call),
      },
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    }));
  } catch (error) {
    if (!IntegrationError.is(error) || error.code !== 'not-found') throw error;
    return explainNotFound(client, carrierShipmentId, context, error);
  }
  const { SummaryResult, PackageLevelResults } = policy.parse(call, Response, data).VoidShipmentResponse;
  const live = PackageLevelResults.filter((each) => each.Status && each.Status.Code !== '1');
  if (SummaryResult.Status.Code === '1' && live.length === 0) return;
  throw new IntegrationError({
    code: 'conflict',
    effect: 'unknown',
    system: 'ups',
    operation: call.operation,
    message: `not all packages were voided: ${live.map((each) => each.TrackingNumber).join(', ')}`,
  });
}

/**
 * UPS has one code (190102) for a shipment it never had, one that is too old to void, and perhaps for one already
 * voided. What tracking knows tells them apart.
 */
async function explainNotFound(
  client: UpsClient,
  carrierShipmentId: string,
  context: CallContext,
  error: IntegrationError,
): Promise<void> {
  const query = { trackingNumber: carrierShipmentId };
  const [found] = await trackDetails(client, 'cancelShipment', [query], context);
  const status = found?.events.at(-1)?.status;
  if (status === undefined) throw error;
  if (status === 'cancelled') return;
  throw new IntegrationError({
    code: 'conflict',
    effect: 'none',
    system: 'ups',
    operation: error.operation,
    message: `the shipment can no longer be voided: it is ${status}`,
    remote: error.remote,
    cause: error,
  });
}
