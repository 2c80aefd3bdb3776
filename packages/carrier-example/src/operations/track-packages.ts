import type { TrackingEvent } from '@crossdock/canonical-model';
import type { TrackQuery, TrackResult } from '@crossdock/carrier-core';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { ExampleClient } from '../client.ts';
import { statusOf } from '../codes.ts';

const Event = z.looseObject({
  at: z.iso.datetime({ offset: true }),
  code: z.string(),
  description: z.string().nullish(),
  location: z.looseObject({ city: z.string().nullish(), country: z.string().nullish() }).nullish(),
});

const Response = z.looseObject({ events: z.array(Event) });

/** Tracks each number, all at once. Example Carrier, the wire. */
export function trackPackages(
  client: ExampleClient,
  queries: readonly TrackQuery[],
  context?: Pick<CallContext, 'signal'>,
): Promise<TrackResult[]> {
  return Promise.all(queries.map(({ trackingNumber }) => trackOne(client, trackingNumber, context)));
}

async function trackOne(
  { api, policy }: ExampleClient,
  trackingNumber: string,
  context?: Pick<CallContext, 'signal'>,
): Promise<TrackResult> {
  const call: Call = { operation: 'trackPackages', writes: false, signal: context?.signal };
  try {
    const { data } = await api.GET('/tracking/{trackingNumber}', {
      params: { path: { trackingNumber } },
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    });
    const events = policy.parse(call, Response, data).events.map((event) => fromWire(trackingNumber, event));
    // Quirk: newest first. Turned round first, so that equal instants keep the order in which they happened.
    const ordered = events
      .toReversed()
      .toSorted((left, right) => Date.parse(left.occurredAt) - Date.parse(right.occurredAt));
    return { trackingNumber, events: ordered };
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'not-found') return { trackingNumber, events: [] };
    throw error;
  }
}

function fromWire(
  trackingNumber: string,
  { at, code, description, location }: z.infer<typeof Event>,
): TrackingEvent {
  const place = [location?.city, location?.country].filter(Boolean).join(', ');
  return {
    trackingNumber,
    status: statusOf(code),
    carrierCode: code,
    ...(description && { description }),
    occurredAt: at,
    ...(place && { place }),
  };
}
