import { RateQuote, type RateRequest, Shipment, type ShipmentRequest } from '@crossdock/canonical-model';
import { expect } from 'vitest';
import { purchaseLabel, type PurchaseOutcome } from '../purchase-label.ts';
import type { CarrierHarness, CarrierLaw, CarrierSession } from './harness.ts';

/** Books the harness's request. */
export async function book(
  { carrier, settle }: CarrierSession,
  { request }: CarrierHarness,
  idempotencyKey = 'booking',
): Promise<Shipment> {
  return settle(carrier.createShipment(request, { idempotencyKey }));
}

function numbersOf(shipment: Shipment): string[] {
  return shipment.packages.map((each) => each.trackingNumber);
}

/** Steps a purchase as an engine would, until it is settled. */
async function purchase(
  session: CarrierSession,
  { request }: CarrierHarness,
  repeated: boolean,
): Promise<PurchaseOutcome> {
  let lastAttemptAt = repeated ? session.now() : undefined;
  let outcome: PurchaseOutcome | undefined;
  for (let steps = 0; steps < 5; steps++) {
    const context = { idempotencyKey: 'booking', repeated: repeated || steps > 0 };
    const { carrier } = session;
    outcome = await session.settle(
      purchaseLabel({ carrier, request, context, lastAttemptAt, now: session.now() }),
    );
    if (outcome.kind !== 'wait') return outcome;
    if (outcome.attempted) lastAttemptAt = session.now();
    await session.advance(Math.max(outcome.retryAfterMs, 1));
  }
  return outcome ?? expect.fail('no step was made');
}

/** What is true of booking, looking up and cancelling. */
export const bookingLaws: readonly CarrierLaw[] = [
  {
    name: 'books as many tracking numbers as packages, in their order',
    async check(session, harness) {
      const shipment = await book(session, harness);
      const { packages, reference } = harness.request;
      expect(packages.length).toBeGreaterThan(1);
      expect(shipment.packages.map((each) => each.reference)).toEqual(packages.map((each) => each.reference));
      expect(new Set(numbersOf(shipment)).size).toBe(packages.length);
      expect(numbersOf(shipment)).toEqual(session.mock.liveTrackingNumbers(reference));
      expect(shipment.carrierId).toBe(session.carrier.id);
      expect(shipment.reference).toBe(reference);
    },
  },
  {
    name: 'puts on each package the label that bears its own tracking number',
    async check(session, harness) {
      const shipment = await book(session, harness);
      for (const { trackingNumber, label } of shipment.packages) {
        expect(label?.trackingNumber).toBe(trackingNumber);
        const text = atob(label?.data ?? '');
        expect(numbersOf(shipment).filter((number) => text.includes(number))).toEqual([trackingNumber]);
      }
    },
  },
  {
    name: 'answers with canonical shipments and quotes',
    async check(session, harness) {
      const quotes = await session.settle(session.carrier.quoteRates(toRateRequest(harness.request)));
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) {
        expect(RateQuote.parse(quote).carrierId).toBe(session.carrier.id);
        for (const { amount } of quote.charges) expect(amount.currency).toBe(quote.total.currency);
      }
      Shipment.parse(await book(session, harness));
    },
  },
  {
    name: 'quotes each service code once, and books what it quoted',
    async check(session, harness) {
      const quotes = await session.settle(session.carrier.quoteRates(toRateRequest(harness.request)));
      const codes = quotes.map((quote) => quote.carrierServiceCode);
      expect(new Set(codes).size).toBe(codes.length);
      const carrierServiceCode = codes[0] ?? expect.fail('nothing was quoted');
      const request = { ...harness.request, carrierServiceCode };
      const shipment = await session.settle(
        session.carrier.createShipment(request, { idempotencyKey: 'quoted' }),
      );
      expect(shipment.carrierServiceCode).toBe(carrierServiceCode);
    },
  },
  {
    name: 'refuses more packages than it takes before it calls',
    async check(session, harness) {
      const { packagesMax } = session.carrier.traits;
      const packages = Array.from({ length: packagesMax + 1 }, (_, index) => ({
        reference: `box-${index}`,
        weightGrams: 500,
      }));
      const call = session.carrier.createShipment(
        { ...harness.request, packages },
        { idempotencyKey: 'many' },
      );
      await expect(session.settle(call)).rejects.toMatchObject({
        code: 'invalid-request',
        effect: 'none',
        issues: expect.arrayContaining([expect.objectContaining({ path: 'packages' })]) as unknown,
      });
      expect(session.mock.callCount('createShipment')).toBe(0);
    },
  },
  {
    name: 'does with a repeated booking what its traits say',
    async check(session, harness) {
      const first = await book(session, harness, 'same key');
      const second = await book(session, harness, 'same key');
      const live = session.mock.liveTrackingNumbers(harness.request.reference);
      if (session.carrier.traits.repeatedBooking === 'idempotent') {
        expect(numbersOf(second)).toEqual(numbersOf(first));
        expect(live).toHaveLength(first.packages.length);
      } else expect(live).toHaveLength(2 * first.packages.length);
    },
  },
  {
    name: 'finds a shipment again after its reply was lost, and no second one is bought',
    async check(session, harness) {
      const { mock } = session;
      mock.fail('createShipment', 'lost-reply', 1);
      const outcome = await purchase(session, harness, false);
      const { reference, packages } = harness.request;
      const live = mock.liveTrackingNumbers(reference);
      expect(live).toHaveLength(packages.length);
      if (
        session.carrier.findShipments === undefined &&
        session.carrier.traits.repeatedBooking === 'duplicates'
      ) {
        expect(outcome).toMatchObject({ kind: 'parked' });
        return;
      }
      if (outcome.kind !== 'bought') expect.fail(`the purchase ended as ${outcome.kind}`);
      const { recoversLabels, repeatedBooking } = session.carrier.traits;
      expect(outcome.adopted).toBe(recoversLabels || repeatedBooking === 'idempotent');
      expect(outcome.shipment.packages.every(({ label }) => label !== undefined)).toBe(true);
      expect(numbersOf(outcome.shipment)).toEqual(live);
      expect(outcome.shipment.packages.map((each) => each.reference)).toEqual(
        packages.map((each) => each.reference),
      );
      Shipment.parse(outcome.shipment);
    },
  },
  {
    name: 'finds a doubled booking, and the extra one is cancelled',
    async check(session, harness) {
      if (session.carrier.findShipments === undefined || session.carrier.cancelShipment === undefined) return;
      await book(session, harness, 'one');
      await book(session, harness, 'one');
      await session.advance(session.carrier.traits.findableAfterMs);
      const outcome = await purchase(session, harness, true);
      expect(outcome).toMatchObject({ kind: 'bought', liveDuplicates: [] });
      const live = session.mock.liveTrackingNumbers(harness.request.reference);
      expect(live).toHaveLength(harness.request.packages.length);
      if (outcome.kind === 'bought') expect(numbersOf(outcome.shipment)).toEqual(live);
    },
  },
  {
    name: 'finds nothing under a reference that was never booked, and nothing that was cancelled',
    async check(session, harness) {
      const { carrier, settle, advance } = session;
      if (carrier.findShipments === undefined) return;
      const { reference, packages } = harness.request;
      const packageReferences = packages.map((each) => each.reference);
      expect(await settle(carrier.findShipments({ reference, packageReferences }))).toEqual([]);
      if (carrier.cancelShipment === undefined) return;
      const { carrierShipmentId } = await book(session, harness);
      await settle(carrier.cancelShipment(carrierShipmentId, { idempotencyKey: 'cancel' }));
      await advance(carrier.traits.findableAfterMs);
      expect(await settle(carrier.findShipments({ reference, packageReferences }))).toEqual([]);
    },
  },
  {
    name: 'cancels a shipment, and cancelling it again succeeds',
    async check(session, harness) {
      const { carrier, settle, mock } = session;
      if (carrier.cancelShipment === undefined) return;
      const { carrierShipmentId } = await book(session, harness);
      await settle(carrier.cancelShipment(carrierShipmentId, { idempotencyKey: 'cancel' }));
      expect(mock.liveTrackingNumbers(harness.request.reference)).toEqual([]);
      await settle(carrier.cancelShipment(carrierShipmentId, { idempotencyKey: 'cancel' }));
    },
  },
  {
    name: 'reports cancelling an unknown shipment as not-found',
    async check({ carrier, settle }, { unknownShipmentId }) {
      if (carrier.cancelShipment === undefined) return;
      const call = settle(carrier.cancelShipment(unknownShipmentId, { idempotencyKey: 'cancel' }));
      await expect(call).rejects.toMatchObject({ code: 'not-found', effect: 'none' });
    },
  },
];

/** What of a request is priced. */
export function toRateRequest(request: ShipmentRequest): RateRequest {
  const { serviceLevel: _, carrierServiceCode: __, labelFormat: ___, ...rateRequest } = request;
  return rateRequest;
}
