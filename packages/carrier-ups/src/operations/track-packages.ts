import type { TrackingEvent } from '@crossdock/canonical-model';
import type { TrackQuery, TrackResult } from '@crossdock/carrier-core';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { UpsClient } from '../client.ts';
import { carrierCodeOf, statusOf } from '../codes.ts';
import { looseList } from '../wire/loose-list.ts';
import { toInstant } from '../wire/instant.ts';

const Activity = z.looseObject({
  date: z.string().nullish(),
  time: z.string().nullish(),
  gmtDate: z.string().nullish(),
  gmtTime: z.string().nullish(),
  location: z
    .looseObject({
      address: z
        .looseObject({
          city: z.string().nullish(),
          stateProvince: z.string().nullish(),
          countryCode: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  status: z
    .looseObject({
      type: z.string().nullish(),
      code: z.string().nullish(),
      statusCode: z.string().nullish(),
      description: z.string().nullish(),
    })
    .nullish(),
});
type Activity = z.infer<typeof Activity>;

const Response = z.looseObject({
  trackResponse: z.looseObject({
    shipment: looseList(
      z.looseObject({
        package: looseList(
          z.looseObject({
            trackingNumber: z.string().nullish(),
            referenceNumber: looseList(z.looseObject({ number: z.string().nullish() })),
            activity: looseList(Activity),
          }),
        ),
      }),
    ),
  }),
});

/** UPS takes one number per call; this many calls are out at once. */
const callsMax = 4;

/** Tracks each number. One that UPS does not know, or not yet, has no events. UPS Tracking.yaml, 2026-07-21. */
export async function trackPackages(
  client: UpsClient,
  queries: readonly TrackQuery[],
  context?: Pick<CallContext, 'signal'>,
): Promise<TrackResult[]> {
  const details = await trackDetails(client, 'trackPackages', queries, context);
  return details.map(({ trackingNumber, events }) => ({ trackingNumber, events }));
}

/** What UPS knows about a package, the references it was booked under among it. */
export interface TrackDetails extends TrackResult {
  references: string[];
}

/** {@link trackPackages} with the references, on behalf of any operation. */
export async function trackDetails(
  client: UpsClient,
  operation: string,
  queries: readonly TrackQuery[],
  context?: Pick<CallContext, 'signal'>,
): Promise<TrackDetails[]> {
  const details: TrackDetails[] = [];
  const waiting = queries.entries();
  const work = async (): Promise<void> => {
    for (const [index, { trackingNumber }] of waiting) {
      details[index] = await trackOne(client, operation, trackingNumber, context);
    }
  };
  await Promise.all(Array.from({ length: Math.min(callsMax, queries.length) }, work));
  return details;
}

async function trackOne(
  { api, policy, identify }: UpsClient,
  operation: string,
  trackingNumber: string,
  context?: Pick<CallContext, 'signal'>,
): Promise<TrackDetails> {
  const call: Call = { operation, writes: false, signal: context?.signal };
  let data: string | undefined;
  try {
    ({ data } = await api.GET('/track/v1/details/{inquiryNumber}', {
      // The texts are translated; English is asked for so that logs read the same everywhere.
      params: { path: { inquiryNumber: trackingNumber }, query: { locale: 'en_US' }, header: identify(call) },
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    }));
  } catch (error) {
    // The document knows a 404 for it, the wire answers 200 with a warning.
    if (IntegrationError.is(error) && error.code === 'not-found')
      return { trackingNumber, events: [], references: [] };
    throw error;
  }
  // Quirk: TW0001, information not found, is a warning in a good answer, and there is no package then.
  const packages = policy.parse(call, Response, data).trackResponse.shipment.flatMap((each) => each.package);
  const found = packages.find((each) => each.trackingNumber === trackingNumber) ?? packages[0];
  return {
    trackingNumber,
    // Quirk: newest first. Turned round first, so that equal instants keep the order in which they happened.
    events: (found?.activity ?? [])
      .toReversed()
      .flatMap((activity) => fromWire(trackingNumber, activity))
      .toSorted((left, right) => Date.parse(left.occurredAt) - Date.parse(right.occurredAt)),
    references: (found?.referenceNumber ?? []).flatMap(({ number }) => number ?? []),
  };
}

function fromWire(trackingNumber: string, activity: Activity): TrackingEvent[] {
  const occurredAt = toInstant(activity.gmtDate, activity.gmtTime) ?? toInstant(activity.date, activity.time);
  if (occurredAt === undefined) return []; // Without a time it is no event.
  const status = activity.status ?? {};
  const { city, stateProvince, countryCode } = activity.location?.address ?? {};
  const place = [city, stateProvince, countryCode].filter(Boolean).join(', ');
  const description = status.description?.trim(); // Quirk: ends with a blank.
  return [
    {
      trackingNumber,
      status: statusOf(status),
      carrierCode: carrierCodeOf(status),
      ...(description && { description }),
      occurredAt,
      ...(place && { place }),
    },
  ];
}
