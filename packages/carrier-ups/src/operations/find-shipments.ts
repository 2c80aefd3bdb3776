import type { Shipment, ShippedPackage } from '@crossdock/canonical-model';
import type { FindShipmentQuery } from '@crossdock/carrier-core';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { UpsClient } from '../client.ts';
import { labelFormatOf } from '../codes.ts';
import type { components } from '../generated/ups.ts';
import { looseList } from '../wire/loose-list.ts';
import { type TrackDetails, trackDetails } from './track-packages.ts';

const LabelResult = z.looseObject({
  TrackingNumber: z.string().nullish(),
  LabelImage: z
    .looseObject({
      LabelImageFormat: z.looseObject({ Code: z.string() }).nullish(),
      GraphicImage: z.base64().nullish(),
    })
    .nullish(),
});
type LabelResult = z.infer<typeof LabelResult>;

const Response = z.looseObject({
  LabelRecoveryResponse: z.looseObject({
    ShipmentIdentificationNumber: z.string().nullish(),
    LabelResults: looseList(LabelResult),
    TrackingCandidate: looseList(z.looseObject({ TrackingNumber: z.string().min(1) })),
  }),
});
type Recovery = z.infer<typeof Response>['LabelRecoveryResponse'];

/**
 * Looks shipments up by recovering their labels by our reference and account. UPS Shipping.yaml, 2026-07-21.
 * What they cost is not told.
 *
 * Unconfirmed: how soon after booking a label can be recovered, whether one reference recovers all the labels of a
 * shipment or names each as a candidate (both are taken), and whether voided shipments are still found (they are
 * left out by what tracking says).
 */
export async function findShipments(
  client: UpsClient,
  query: FindShipmentQuery,
  context?: Pick<CallContext, 'signal'>,
): Promise<Shipment[]> {
  const call: Call = { operation: 'findShipments', writes: false, signal: context?.signal };
  const first = await recover(client, call, {
    ReferenceValues: { ReferenceNumber: { Value: query.reference }, ShipperNumber: client.accountNumber },
  });
  const recoveries = first === undefined ? [] : [first];
  for (const { TrackingNumber } of first?.TrackingCandidate ?? []) {
    const one = await recover(client, call, { TrackingNumber });
    if (one !== undefined) recoveries.push(one);
  }
  const shipments: Shipment[] = [];
  for (const [id, labels] of groupByShipment(recoveries)) {
    const shipment = await toLiveShipment(client, query, id, labels, context);
    if (shipment !== undefined) shipments.push(shipment);
  }
  return shipments;
}

type Key = Pick<
  components['schemas']['LabelRecoveryRequestWrapper']['LabelRecoveryRequest'],
  'ReferenceValues' | 'TrackingNumber'
>;

/** One recovery; `undefined` when UPS has nothing, or nothing yet. */
async function recover(
  { api, policy, identify }: UpsClient,
  call: Call,
  key: Key,
): Promise<Recovery | undefined> {
  const body: components['schemas']['LabelRecoveryRequestWrapper'] = {
    LabelRecoveryRequest: {
      Request: { SubVersion: '1903' },
      LabelSpecification: { LabelImageFormat: { Code: 'ZPL' }, LabelStockSize: { Height: '6', Width: '4' } },
      ...key,
    },
  };
  try {
    const { data } = await api.POST('/labels/{version}/recovery', {
      params: { path: { version: 'v1' }, header: identify(call) },
      body,
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    });
    return policy.parse(call, Response, data).LabelRecoveryResponse;
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Labels by shipment and tracking number. A label without either cannot be told to be ours. */
function groupByShipment(recoveries: readonly Recovery[]): Map<string, Map<string, LabelResult>> {
  const shipments = new Map<string, Map<string, LabelResult>>();
  for (const { ShipmentIdentificationNumber: id, LabelResults } of recoveries) {
    for (const result of LabelResults) {
      // A shipment's number is the tracking number of its first package.
      const shipmentId = id ?? result.TrackingNumber;
      const trackingNumber = result.TrackingNumber ?? id;
      if (!shipmentId || !trackingNumber) continue;
      const labels = shipments.get(shipmentId) ?? new Map<string, LabelResult>();
      shipments.set(shipmentId, labels.set(trackingNumber, result));
    }
  }
  return shipments;
}

async function toLiveShipment(
  client: UpsClient,
  query: FindShipmentQuery,
  carrierShipmentId: string,
  labels: ReadonlyMap<string, LabelResult>,
  context?: Pick<CallContext, 'signal'>,
): Promise<Shipment | undefined> {
  const queries = [...labels.keys()].map((trackingNumber) => ({ trackingNumber }));
  const details = await trackDetails(client, 'findShipments', queries, context);
  if (details.every(({ events }) => events.at(-1)?.status === 'cancelled')) return undefined;
  const packages = details.map((each, index) => toFound(each, index, query, labels));
  return {
    carrierId: 'ups',
    carrierShipmentId,
    reference: query.reference,
    packages: inOrder(packages, query.packageReferences),
  };
}

interface Found {
  shipped: ShippedPackage;
  /** The package's own reference, where tracking told one. */
  own: string | undefined;
}

function toFound(
  { trackingNumber, references }: TrackDetails,
  index: number,
  { packageReferences }: FindShipmentQuery,
  labels: ReadonlyMap<string, LabelResult>,
): Found {
  const own = references.find((reference) => packageReferences.includes(reference));
  const reference = packageReferences[index] ?? trackingNumber;
  const label = toLabel(trackingNumber, labels.get(trackingNumber));
  return { own, shipped: { reference, trackingNumber, ...(label && { label }) } };
}

/** In the order they were asked for by the packages' own references; where UPS did not keep all, in UPS's order. */
function inOrder(found: readonly Found[], references: readonly string[]): ShippedPackage[] {
  const byOwn = new Map(found.map(({ own, shipped }) => [own, shipped]));
  if (byOwn.has(undefined) || byOwn.size < found.length) return found.map(({ shipped }) => shipped);
  return references.flatMap((reference) => {
    const shipped = byOwn.get(reference);
    return shipped === undefined ? [] : { ...shipped, reference };
  });
}

function toLabel(trackingNumber: string, result: LabelResult | undefined): ShippedPackage['label'] {
  const data = result?.LabelImage?.GraphicImage;
  const format = labelFormatOf(result?.LabelImage?.LabelImageFormat?.Code ?? '');
  return data && format !== undefined ? { trackingNumber, format, data } : undefined;
}
