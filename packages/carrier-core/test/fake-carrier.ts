import type { RateQuote, Shipment, TrackingStatus } from '@crossdock/canonical-model';
import { type Call, createHttpPolicy, createTokenCache, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { Carrier } from '../src/index.ts';
import { createFakeServices, type ServiceMistake, withoutLabel } from './fake-services.ts';
import type { FakeShipment, FakeVendor } from './fake-vendor.ts';
import type { SteppedClock } from './stepped-clock.ts';

/** One mistake in an otherwise correct adapter. */
export type Mistake =
  | 'writes money its own way'
  | 'swaps labels'
  | 'swaps packages'
  | 'forgets packages after the first'
  | 'sorts events newest first'
  | 'guesses the status of unknown codes'
  | 'drops unknown codes'
  | 'answers tracking in another order'
  | 'repeats a booking of unknown effect'
  | 'never repeats'
  | 'buys anew instead of looking up'
  | 'finds what was cancelled'
  | 'fails on cancelling twice'
  | 'reports an unknown shipment as cancelled'
  | 'never renews its token'
  | 'calls a server error harmless'
  | 'reports a read as unknown'
  | 'throws plain errors'
  | 'leaks its key'
  | 'leaks the consignee'
  | 'ignores an abort'
  | 'uses the wall clock'
  | 'quotes a service twice'
  | 'accepts any number of packages'
  | 'claims to be idempotent'
  | 'has an operation it does not declare'
  | 'finds shipments without their labels'
  | 'shifts instants by a zone'
  | ServiceMistake;

const Parcel = z.looseObject({ reference: z.string(), number: z.string(), label: z.string() });
const Booked = z.looseObject({
  id: z.string(),
  reference: z.string(),
  service: z.string(),
  bookedAt: z.string(),
  parcels: z.array(Parcel),
});
const Events = z.array(z.looseObject({ code: z.string(), at: z.string() }));

/** A correct adapter of the fake vendor, or one with one mistake. */
export function createFakeCarrier(vendor: FakeVendor, clock: SteppedClock, mistake?: Mistake): Carrier {
  const send = createSender(vendor, clock, mistake);
  const carrier: Carrier = {
    specificationVersion: 1,
    id: 'fake',
    traits: {
      packagesMax: 9,
      repeatedBooking: mistake === 'claims to be idempotent' ? 'idempotent' : 'duplicates',
      findableAfterMs: 0,
      recoversLabels: true,
      lacks: {},
    },
    ...createFakeServices(send, mistake),
    async quoteRates() {
      const codes = await send({ operation: 'quoteRates', writes: false }, z.array(z.string()), {});
      if (mistake === 'quotes a service twice') codes.push(...codes);
      return codes.map((carrierServiceCode): RateQuote => ({
        carrierId: 'fake',
        carrierServiceCode,
        total: { amount: mistake === 'writes money its own way' ? '$9.90' : '9.90', currency: 'USD' },
        negotiated: false,
        charges: [],
      }));
    },
    async createShipment(request, context) {
      if (request.packages.length > 9 && mistake !== 'accepts any number of packages') throw tooMany();
      const signal = mistake === 'ignores an abort' ? undefined : context.signal;
      const call: Call = { operation: 'createShipment', writes: true, signal };
      const parcels = request.packages.map((each) => each.reference);
      const service = request.carrierServiceCode ?? 'ECO';
      const body = { reference: request.reference, service, parcels };
      const attempt = (): Promise<Shipment> =>
        send(call, Booked, body).then((booked) => toShipment(booked, mistake));
      if (mistake === 'leaks the consignee') {
        return attempt().catch((error: unknown) => {
          throw Object.assign(error as Error, { request });
        });
      }
      return mistake === 'repeats a booking of unknown effect' ? attempt().catch(attempt) : attempt();
    },
    async cancelShipment(id, context) {
      const call: Call = { operation: 'cancelShipment', writes: true, signal: context.signal };
      await send(call, z.unknown(), { id }).catch((error: unknown) => {
        if (!IntegrationError.is(error)) throw error;
        if (error.code === 'conflict' && mistake !== 'fails on cancelling twice') return;
        if (error.code === 'not-found' && mistake === 'reports an unknown shipment as cancelled') return;
        throw error;
      });
    },
    async findShipments({ reference }) {
      if (mistake === 'buys anew instead of looking up') return [];
      if (mistake === 'finds what was cancelled') {
        return vendor.shipments
          .filter((each) => each.reference === reference)
          .map((each) => toShipment(each, mistake));
      }
      const found = await send({ operation: 'findShipments', writes: false }, z.array(Booked), { reference });
      const shipments = found.map((booked) => toShipment(booked, mistake));
      if (mistake !== 'finds shipments without their labels') return shipments;
      for (const each of shipments) each.packages = each.packages.map(withoutLabel);
      return shipments;
    },
    async trackPackages(queries) {
      const call: Call = { operation: 'trackPackages', writes: mistake === 'reports a read as unknown' };
      const results = await Promise.all(
        queries.map(async ({ trackingNumber }) => {
          const events = await send(call, Events, { number: trackingNumber });
          return { trackingNumber, events: toEvents(events, trackingNumber, mistake) };
        }),
      );
      return mistake === 'answers tracking in another order' ? results.toReversed() : results;
    },
  };
  if (mistake !== 'has an operation it does not declare') return carrier;
  delete carrier.cancelShipment;
  return carrier;
}

function createSender(vendor: FakeVendor, clock: SteppedClock, mistake: Mistake | undefined) {
  const key = 'fake-secret';
  const readError = ({ body }: { body: string }) => ({
    message: (JSON.parse(body) as { message: string }).message,
    effect: mistake === 'calls a server error harmless' ? ('none' as const) : undefined,
  });
  const shared = {
    system: 'fake',
    clock:
      mistake === 'uses the wall clock'
        ? { now: () => clock.now(), sleep: () => new Promise<void>(() => undefined) }
        : clock,
    fetch: vendor.fetch,
    readError,
    secrets: mistake === 'leaks its key' ? [] : [key],
    ...(mistake === 'never repeats' && { attemptsMax: 1 }),
  };
  const tokenPolicy = createHttpPolicy(shared);
  const call: Call = { operation: 'requestToken', writes: false };
  const tokens = createTokenCache({
    clock,
    requestToken: async () => {
      const request = new Request('https://fake.test/requestToken', { method: 'POST', body: '{}' });
      const response = await tokenPolicy.fetchFor(call)(request);
      const { token } = tokenPolicy.parse(call, z.looseObject({ token: z.string() }), await response.text());
      return { value: `${key} ${token}`, expiresInMs: 3_600_000 };
    },
  });
  const policy = createHttpPolicy({
    ...shared,
    authorization: {
      headers: async () => ({ authorization: await tokens.token() }),
      refused(headers) {
        if (mistake === 'never renews its token') return false;
        tokens.invalidate(headers['authorization'] ?? '');
        return true;
      },
    },
  });
  return async <T>(operation: Call, schema: z.ZodType<T>, body: unknown): Promise<T> => {
    const url = `https://fake.test/${operation.operation}`;
    const request = new Request(url, { method: 'POST', body: JSON.stringify(body) });
    try {
      const response = await policy.fetchFor(operation)(request);
      return policy.parse(operation, schema, await response.text());
    } catch (error) {
      throw mistake === 'throws plain errors' ? new Error('it failed', { cause: error }) : error;
    }
  };
}

function toShipment(
  booked: Pick<FakeShipment, 'id' | 'reference' | 'service' | 'bookedAt'> & {
    parcels: z.infer<typeof Parcel>[];
  },
  mistake: Mistake | undefined,
): Shipment {
  const packages = booked.parcels.map(({ reference, number, label }, index) => {
    const other = booked.parcels[booked.parcels.length - 1 - index] ?? { number, label };
    const trackingNumber = mistake === 'swaps packages' ? other.number : number;
    const data = mistake === 'swaps labels' || mistake === 'swaps packages' ? other.label : label;
    return { reference, trackingNumber, label: { trackingNumber, format: 'zpl' as const, data } };
  });
  return {
    carrierId: 'fake',
    carrierShipmentId: booked.id,
    reference: booked.reference,
    carrierServiceCode: booked.service,
    packages: mistake === 'forgets packages after the first' ? packages.slice(0, 1) : packages,
    bookedAt: booked.bookedAt,
  };
}

function toEvents(events: z.infer<typeof Events>, trackingNumber: string, mistake: Mistake | undefined) {
  const statuses: Record<string, TrackingStatus> = { MP: 'label-created' };
  const fallback = mistake === 'guesses the status of unknown codes' ? 'in-transit' : 'unknown';
  const known = mistake === 'drops unknown codes' ? events.filter(({ code }) => code in statuses) : events;
  const ordered = mistake === 'sorts events newest first' ? known : known.toReversed();
  return ordered.map(({ code, at }) => ({
    trackingNumber,
    status: statuses[code] ?? fallback,
    carrierCode: code,
    occurredAt:
      mistake === 'shifts instants by a zone' ? new Date(Date.parse(at) - 3_600_000).toISOString() : at,
  }));
}

function tooMany(): IntegrationError {
  return new IntegrationError({
    code: 'invalid-request',
    effect: 'none',
    system: 'fake',
    operation: 'createShipment',
    message: 'too many packages',
    issues: [{ path: 'packages', message: 'at most 9' }],
  });
}
