import {
  AddressCheck,
  LandedCost,
  Manifest,
  Pickup,
  ProofOfDelivery,
  ServicePoint,
  Shipment,
  TrackingEvent,
} from '@crossdock/canonical-model';
import { expect } from 'vitest';
import { book, toRateRequest } from './booking-laws.ts';
import type { CarrierHarness, CarrierLaw, CarrierSession } from './harness.ts';

/** What a supported operation needs; its lack is a mistake of the test, not of the adapter. */
function needed<T>(sample: T | undefined, name: string): T {
  return sample ?? expect.fail(`the harness lacks ${name}`);
}

async function bookOne(session: CarrierSession, harness: CarrierHarness) {
  const shipment = await book(session, harness);
  const trackingNumber = shipment.packages[0]?.trackingNumber ?? expect.fail('nothing was booked');
  return { trackingNumber, carrierShipmentId: shipment.carrierShipmentId };
}

const context = { idempotencyKey: 'service' };

/** What is true of the operations that not every carrier has. */
export const serviceLaws: readonly CarrierLaw[] = [
  {
    name: 'books a return as a shipment of its own, with its labels',
    async check({ carrier, mock, settle }, { request }) {
      if (carrier.createReturnShipment === undefined) return;
      const back = {
        ...request,
        reference: `${request.reference}-R`,
        shipFrom: request.shipTo,
        shipTo: request.shipFrom,
      };
      const shipment = Shipment.parse(await settle(carrier.createReturnShipment(back, context)));
      const numbers = shipment.packages.map((each) => each.trackingNumber);
      expect(numbers).toHaveLength(request.packages.length);
      expect(mock.liveTrackingNumbers(back.reference)).toEqual(numbers);
      expect(shipment.packages.map(({ label }) => label?.trackingNumber)).toEqual(numbers);
    },
  },
  {
    name: 'knows a good address, and does not confirm one that is not there',
    async check({ carrier, settle }, { request, samples }) {
      if (carrier.validateAddress === undefined) return;
      const good = AddressCheck.parse(await settle(carrier.validateAddress(request.shipTo.address)));
      expect(['confirmed', 'corrected']).toContain(good.verdict);
      if (good.verdict === 'corrected') expect(good.candidates.length).toBeGreaterThan(0);
      const nowhere = needed(samples?.nowhere, 'samples.nowhere');
      const bad = AddressCheck.parse(await settle(carrier.validateAddress(nowhere)));
      expect(['ambiguous', 'not-found', 'unknown']).toContain(bad.verdict);
    },
  },
  {
    name: 'books a pickup, and calls it off',
    async check({ carrier, mock, settle }, { samples }) {
      if (carrier.schedulePickup === undefined || carrier.cancelPickup === undefined) return;
      const request = needed(samples?.pickup, 'samples.pickup');
      const openPickups = needed(mock.openPickups, 'a mock with openPickups');
      const pickup = Pickup.parse(await settle(carrier.schedulePickup(request, context)));
      expect(pickup.on).toBe(request.on);
      expect(openPickups()).toEqual([pickup.pickupId]);
      await settle(carrier.cancelPickup(pickup, context));
      expect(openPickups()).toEqual([]);
      const again = settle(carrier.cancelPickup(pickup, context));
      await expect(again).rejects.toMatchObject({
        code: expect.stringMatching(/^(not-found|conflict)$/) as unknown,
        effect: 'none',
      });
    },
  },
  {
    name: 'hands a shipment over once',
    async check(session, harness) {
      const { carrier, settle } = session;
      if (carrier.createManifest === undefined) return;
      const { carrierShipmentId } = await bookOne(session, harness);
      const on = new Date(session.now()).toISOString().slice(0, 10);
      const request = {
        shipFrom: harness.request.shipFrom,
        on,
        carrierShipmentIds: [carrierShipmentId],
      };
      const manifest = Manifest.parse(await settle(carrier.createManifest(request, context)));
      expect(manifest.carrierShipmentIds).toEqual([carrierShipmentId]);
      const again = settle(carrier.createManifest(request, context));
      await expect(again).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
    },
  },
  {
    name: 'proves a delivery once there is one',
    async check(session, harness) {
      const { carrier, settle } = session;
      if (carrier.fetchProofOfDelivery === undefined) return;
      const { trackingNumber } = await bookOne(session, harness);
      const early = settle(carrier.fetchProofOfDelivery({ trackingNumber }));
      await expect(early).rejects.toMatchObject({ code: 'not-found', effect: 'none' });
      await session.advance(needed(harness.samples?.deliveredAfterMs, 'samples.deliveredAfterMs'));
      const proof = ProofOfDelivery.parse(await settle(carrier.fetchProofOfDelivery({ trackingNumber })));
      expect(proof.trackingNumber).toBe(trackingNumber);
      expect(proof.document ?? proof.receivedBy ?? proof.deliveredAt).toBeDefined();
    },
  },
  {
    name: 'lists service points, nearest first',
    async check({ carrier, settle }, { request }) {
      if (carrier.listServicePoints === undefined) return;
      const near = request.shipTo.address;
      const points = ServicePoint.array().parse(await settle(carrier.listServicePoints({ near, limit: 5 })));
      expect(points.length).toBeGreaterThan(1);
      expect(points.length).toBeLessThanOrEqual(5);
      const distances = points.flatMap(({ distanceMeters }) => distanceMeters ?? []);
      expect(distances).toEqual(distances.toSorted((left, right) => left - right));
    },
  },
  {
    name: 'estimates duties and taxes in one currency, and only with a declaration',
    async check({ carrier, settle }, { samples }) {
      if (carrier.quoteLandedCost === undefined) return;
      const { customs, ...bare } = toRateRequest(needed(samples?.international, 'samples.international'));
      const cost = LandedCost.parse(
        await settle(carrier.quoteLandedCost({ ...bare, ...(customs && { customs }) })),
      );
      for (const { amount } of cost.charges) expect(amount.currency).toBe(cost.total.currency);
      await expect(settle(carrier.quoteLandedCost(bare))).rejects.toMatchObject({
        code: 'invalid-request',
        effect: 'none',
      });
    },
  },
  {
    name: 'believes a webhook only when it is signed over what it says',
    async check(session, harness) {
      const { carrier, mock } = session;
      if (carrier.parseWebhook === undefined) return;
      const { trackingNumber } = await bookOne(session, harness);
      const webhook = await needed(mock.webhook, 'a mock with webhooks')(trackingNumber);
      const [result, ...others] = carrier.parseWebhook(webhook);
      expect(others).toEqual([]);
      expect(result?.trackingNumber).toBe(trackingNumber);
      expect(TrackingEvent.array().min(1).safeParse(result?.events).success).toBe(true);
      const forged = { ...webhook, headers: {} };
      expect(() => carrier.parseWebhook?.(forged)).toThrow(
        expect.objectContaining({ code: 'unauthenticated', effect: 'none' }),
      );
    },
  },
];
