import type { Address, Shipment, ShipmentRequest, ShippedPackage } from '@crossdock/canonical-model';
import { type Call, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { Carrier } from '../src/index.ts';
import { signatureOf } from './fake-vendor.ts';

/** One mistake in an operation that not every carrier has. */
export type ServiceMistake =
  | 'books returns without labels'
  | 'confirms any address'
  | 'lets a pickup stand that was called off'
  | 'hands a shipment over twice'
  | 'proves a delivery that has not been'
  | 'lists service points as they come'
  | 'adds up currencies'
  | 'believes any webhook';

type Sender = <T>(call: Call, schema: z.ZodType<T>, body: unknown) => Promise<T>;

type Services = Pick<
  Carrier,
  | 'createReturnShipment'
  | 'validateAddress'
  | 'schedulePickup'
  | 'cancelPickup'
  | 'createManifest'
  | 'fetchProofOfDelivery'
  | 'listServicePoints'
  | 'quoteLandedCost'
  | 'parseWebhook'
>;

const Id = z.looseObject({ id: z.string() });
const Said = z.looseObject({ number: z.string(), code: z.string(), at: z.string() });

/** The optional operations of the fake carrier, correct but for one mistake. */
export function createFakeServices(send: Sender, mistake: string | undefined): Required<Services> {
  const read = (operation: string): Call => ({ operation, writes: false });
  const write = (operation: string): Call => ({ operation, writes: true });
  const made = (is: ServiceMistake): boolean => mistake === is;
  return {
    async createReturnShipment(this: Carrier, request: ShipmentRequest, context): Promise<Shipment> {
      const shipment = await this.createShipment(request, context);
      if (!made('books returns without labels')) return shipment;
      return { ...shipment, packages: shipment.packages.map(withoutLabel) };
    },
    async validateAddress({ city }) {
      const answer = await send(read('validateAddress'), z.looseObject({ known: z.boolean() }), { city });
      const known = answer.known || made('confirms any address');
      return { carrierId: 'fake', verdict: known ? 'confirmed' : 'not-found', depth: 'area', candidates: [] };
    },
    async schedulePickup({ on }) {
      const { id } = await send(write('schedulePickup'), Id, {});
      return { carrierId: 'fake', pickupId: id, on };
    },
    async cancelPickup({ pickupId }) {
      if (made('lets a pickup stand that was called off')) return;
      await send(write('cancelPickup'), z.unknown(), { id: pickupId });
    },
    async createManifest({ carrierShipmentIds }) {
      const id = made('hands a shipment over twice') ? 'any' : carrierShipmentIds[0];
      const manifest = await send(write('createManifest'), Id, { id }).catch((error: unknown) => {
        if (made('hands a shipment over twice')) return { id: 'M1' };
        throw error;
      });
      return { carrierId: 'fake', manifestId: manifest.id, carrierShipmentIds };
    },
    async fetchProofOfDelivery({ trackingNumber }) {
      if (made('proves a delivery that has not been')) return { trackingNumber, receivedBy: 'Ada' };
      const Proof = z.looseObject({ receivedBy: z.string() });
      const { receivedBy } = await send(read('fetchProofOfDelivery'), Proof, {});
      return { trackingNumber, receivedBy };
    },
    async listServicePoints({ near }) {
      const meters = await send(read('listServicePoints'), z.array(z.number()), {});
      if (!made('lists service points as they come')) meters.sort((left, right) => left - right);
      return meters.map((distanceMeters) => servicePoint(near, distanceMeters));
    },
    async quoteLandedCost({ customs }) {
      if (customs === undefined) throw refusal('quoteLandedCost', 'invalid-request');
      const { duty } = await send(read('quoteLandedCost'), z.looseObject({ duty: z.string() }), {});
      const currency = made('adds up currencies') ? 'CAD' : 'EUR';
      return {
        carrierId: 'fake',
        total: { amount: duty, currency: 'EUR' },
        charges: [{ carrierCode: 'DUTY', amount: { amount: duty, currency } }],
      };
    },
    parseWebhook({ headers, rawBody }) {
      const signed = headers['x-signature'] === signatureOf(rawBody);
      if (!signed && !made('believes any webhook')) throw refusal('parseWebhook', 'unauthenticated');
      const { number, code, at } = Said.parse(JSON.parse(rawBody));
      const event = { trackingNumber: number, status: 'label-created', carrierCode: code } as const;
      return [{ trackingNumber: number, events: [{ ...event, occurredAt: at }] }];
    },
  };
}

/** A package as it is when its label is lost. */
export function withoutLabel({ reference, trackingNumber }: ShippedPackage): ShippedPackage {
  return { reference, trackingNumber };
}

function servicePoint(near: Address, distanceMeters: number) {
  return {
    carrierId: 'fake',
    servicePointId: String(distanceMeters),
    name: 'Kiosk',
    kind: 'store',
    carrierCode: 'K',
    address: near,
    distanceMeters,
  } as const;
}

function refusal(operation: string, code: 'invalid-request' | 'unauthenticated'): IntegrationError {
  return new IntegrationError({ code, effect: 'none', system: 'fake', operation, message: 'no' });
}
