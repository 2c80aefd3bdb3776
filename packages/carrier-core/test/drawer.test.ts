import { describe, expect, it } from 'vitest';
import { type CarrierHarness, carrierLaws, settle } from '../src/compliance/index.ts';
import { createFakeCarrier, type Mistake } from './fake-carrier.ts';
import { FakeVendor } from './fake-vendor.ts';
import { customs, request } from './requests.ts';
import { SteppedClock } from './stepped-clock.ts';

function harnessOf(mistake?: Mistake): CarrierHarness {
  return {
    open() {
      const clock = new SteppedClock();
      const vendor = new FakeVendor(clock);
      return {
        carrier: createFakeCarrier(vendor, clock, mistake),
        mock: vendor,
        now: () => clock.now(),
        turn: async () => {
          for (let count = 0; count < 20; count++) await new Promise((resolve) => setImmediate(resolve));
        },
        settle: (promise) => settle(promise, clock),
        advance: (milliseconds) => clock.advance(milliseconds),
      };
    },
    request,
    unknownShipmentId: 'S0',
    unknownTrackingNumber: 'N0-',
    secrets: ['fake-secret'],
    supports: {
      findShipments: true,
      cancelShipment: true,
      createReturnShipment: true,
      validateAddress: true,
      schedulePickup: true,
      cancelPickup: true,
      createManifest: true,
      fetchProofOfDelivery: true,
      listServicePoints: true,
      quoteLandedCost: true,
      parseWebhook: true,
    },
    samples: {
      nowhere: { ...request.shipTo.address, city: 'Nowhere' },
      pickup: {
        reference: 'pickup-1',
        shipFrom: request.shipFrom,
        on: '1970-01-02',
        readyAt: '14:00',
        closesAt: '18:00',
        packages: [{ serviceLevel: 'ground', count: 2, weightGrams: 1300 }],
      },
      international: { ...request, customs },
      deliveredAfterMs: 2 * 86_400_000,
    },
    renewsTokens: true,
  };
}

async function brokenLaws(mistake?: Mistake): Promise<string[]> {
  const broken: string[] = [];
  for (const law of carrierLaws) {
    const harness = harnessOf(mistake);
    await law.check(harness.open(), harness).catch(() => broken.push(law.name));
  }
  return broken;
}

/** Each mistake and all the laws it breaks: a text names one, a pattern names some. */
const mistakes: Record<Mistake, (string | RegExp)[]> = {
  'writes money its own way': ['answers with canonical shipments and quotes'],
  'swaps labels': ['puts on each package the label that bears its own tracking number'],
  'swaps packages': [
    'books as many tracking numbers as packages, in their order',
    'finds a shipment again after its reply was lost, and no second one is bought',
    'finds a doubled booking, and the extra one is cancelled',
    /^books a return/,
  ],
  'forgets packages after the first': [
    'books as many tracking numbers as packages, in their order',
    'does with a repeated booking what its traits say',
    'finds a shipment again after its reply was lost, and no second one is bought',
    'finds a doubled booking, and the extra one is cancelled',
    /^repeats a booking/,
    'renews its token once when it is refused',
    /^books a return/,
  ],
  'sorts events newest first': ['tracks events oldest first'],
  'guesses the status of unknown codes': ['leaves an unknown code unknown and keeps it'],
  'drops unknown codes': [
    'leaves an unknown code unknown and keeps it',
    'tracks events oldest first',
    /^tells the instant/,
  ],
  'answers tracking in another order': [/^answers each tracking query/],
  'repeats a booking of unknown effect': [
    /^does not repeat a booking/,
    'finds a shipment again after its reply was lost, and no second one is bought',
    'renews its token once when it is refused',
  ],
  'never repeats': [/^repeats a booking/],
  'buys anew instead of looking up': [
    'finds a shipment again after its reply was lost, and no second one is bought',
    'finds a doubled booking, and the extra one is cancelled',
  ],
  'finds what was cancelled': [/^finds nothing/],
  'fails on cancelling twice': ['cancels a shipment, and cancelling it again succeeds'],
  'reports an unknown shipment as cancelled': ['reports cancelling an unknown shipment as not-found'],
  'never renews its token': ['renews its token once when it is refused'],
  'calls a server error harmless': [
    'reports a booking that met "server-error" as unavailable with effect unknown',
    'does not repeat a booking that met "server-error", which may have bought',
  ],
  'reports a read as unknown': [/^reports tracking that met "(server-error|lost-reply|garbage|hang)"/],
  'throws plain errors': [
    /^reports a booking/,
    /^reports tracking/,
    /^does not repeat a booking/,
    'finds a shipment again after its reply was lost, and no second one is bought',
    'cancels a shipment, and cancelling it again succeeds',
    'reports cancelling an unknown shipment as not-found',
    'renews its token once when it is refused',
    'stops at once when the caller aborts, with the reason given',
    /^books a pickup/,
    /^hands a shipment over/,
    /^proves a delivery/,
  ],
  'leaks its key': [
    /^tells no secret and no personal data after "(unavailable|server-error|unauthenticated|rate-limited)"/,
  ],
  'leaks the consignee': [/^tells no secret/],
  'ignores an abort': ['stops at once when the caller aborts, with the reason given'],
  'uses the wall clock': [
    /^reports (a booking|tracking) that met "(refused|unavailable|server-error|lost-reply|hang|rate-limited)"/,
    /^repeats a booking/,
    'does not repeat a booking that met "hang", which may have bought',
  ],
  'quotes a service twice': ['quotes each service code once, and books what it quoted'],
  'accepts any number of packages': ['refuses more packages than it takes before it calls'],
  'claims to be idempotent': [
    'does with a repeated booking what its traits say',
    'finds a shipment again after its reply was lost, and no second one is bought',
    'finds a doubled booking, and the extra one is cancelled',
  ],
  'has an operation it does not declare': [/^has exactly the optional operations/],
  'finds shipments without their labels': [
    'finds a shipment again after its reply was lost, and no second one is bought',
  ],
  'shifts instants by a zone': [/^tells the instant/],
  'books returns without labels': [/^books a return/],
  'confirms any address': [/^knows a good address/],
  'lets a pickup stand that was called off': [/^books a pickup/],
  'hands a shipment over twice': [/^hands a shipment over/],
  'proves a delivery that has not been': [/^proves a delivery/],
  'lists service points as they come': [/^lists service points/],
  'adds up currencies': [/^estimates duties/],
  'believes any webhook': [/^believes a webhook/],
};

function names(pattern: string | RegExp, law: string): boolean {
  return typeof pattern === 'string' ? pattern === law : pattern.test(law);
}

describe('the carrier laws', () => {
  it('are all kept by a correct carrier', async () => {
    expect(await brokenLaws()).toEqual([]);
  });

  it.each(Object.entries(mistakes))('are broken by a carrier that %s', async (mistake, expected) => {
    const broken = await brokenLaws(mistake as Mistake);
    expect(broken.filter((law) => !expected.some((pattern) => names(pattern, law)))).toEqual([]);
    expect(expected.filter((pattern) => !broken.some((law) => names(pattern, law)))).toEqual([]);
  });

  it('are each broken by some mistake', () => {
    const patterns = Object.values(mistakes).flat();
    const idle = carrierLaws.filter((law) => !patterns.some((pattern) => names(pattern, law.name)));
    expect(idle.map((law) => law.name)).toEqual([]);
  });
});
