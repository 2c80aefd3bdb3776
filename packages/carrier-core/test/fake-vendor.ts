import type { IncomingWebhook } from '@crossdock/client-core';
import type { CarrierCall, CarrierMock, MockFailure } from '../src/compliance/index.ts';
import type { SteppedClock } from './stepped-clock.ts';

/** A shipment as the fake vendor keeps it. */
export interface FakeShipment {
  id: string;
  reference: string;
  service: string;
  bookedAt: string;
  cancelled: boolean;
  parcels: { reference: string; number: string; label: string; events: { code: string; at: string }[] }[];
}

const services = [
  'validateAddress',
  'schedulePickup',
  'cancelPickup',
  'createManifest',
  'fetchProofOfDelivery',
  'listServicePoints',
  'quoteLandedCost',
] as const;
type Service = (typeof services)[number];
type FakeCall = CarrierCall | Service;

function isService(call: FakeCall): call is Service {
  return (services as readonly string[]).includes(call);
}

function refuse(status: number): Response {
  return Response.json({ message: 'no' }, { status });
}

/** What the vendor signs its webhooks with. */
export function signatureOf(rawBody: string): string {
  return `signed ${rawBody.length}`;
}

const refusals: Partial<Record<string, number>> = {
  unavailable: 503,
  'server-error': 500,
  unauthenticated: 401,
  'rate-limited': 429,
};

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/**
 * A carrier's server in memory. It buys again when asked again, lists the newest first, and its bodies are simple:
 * the laws are under test here, not a wire.
 */
export class FakeVendor implements CarrierMock {
  readonly shipments: FakeShipment[] = [];
  readonly #pickups = new Set<string>();
  readonly #handedOver = new Set<string>();
  readonly #clock: SteppedClock;
  readonly #openedAt: number;
  readonly #counts = new Map<FakeCall, number>();
  readonly #faults = new Map<FakeCall, { failure: MockFailure; left: number }>();
  #serial = 0;

  constructor(clock: SteppedClock) {
    this.#clock = clock;
    this.#openedAt = clock.now();
  }

  readonly fail: CarrierMock['fail'] = (call, failure, times) => {
    this.#faults.set(call, { failure, left: times });
  };

  readonly callCount: CarrierMock['callCount'] = (call) => this.#counts.get(call) ?? 0;

  readonly liveTrackingNumbers: CarrierMock['liveTrackingNumbers'] = (reference) =>
    this.shipments
      .filter((each) => each.reference === reference && !each.cancelled)
      .flatMap((each) => each.parcels.map((parcel) => parcel.number));

  readonly addUnknownEvent: CarrierMock['addUnknownEvent'] = async (trackingNumber) => {
    await this.#clock.advance(60_000);
    const parcel = this.shipments
      .flatMap((each) => each.parcels)
      .find((each) => each.number === trackingNumber);
    parcel?.events.unshift({ code: 'ZZ', at: this.#instant() });
    return 'ZZ';
  };

  readonly openPickups = (): string[] => [...this.#pickups];

  readonly webhook = (trackingNumber: string): Promise<IncomingWebhook> => {
    const rawBody = JSON.stringify({ number: trackingNumber, code: 'MP', at: this.#instant() });
    return Promise.resolve({ headers: { 'x-signature': signatureOf(rawBody) }, rawBody });
  };

  /** One request, named by its path. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const call = new URL(request.url).pathname.slice(1) as FakeCall;
    this.#counts.set(call, (this.#counts.get(call) ?? 0) + 1);
    const fault = this.#faults.get(call);
    const struck = fault && fault.left > 0 ? fault.failure : undefined;
    if (fault) fault.left--;
    if (struck === 'refused') throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    if (struck === 'hang') return never(request.signal);
    const refusal = refusals[struck ?? ''];
    if (refusal !== undefined) {
      const message = `turned away: ${request.headers.get('authorization')}`;
      return Response.json({ message }, { status: refusal, headers: { 'retry-after': '1' } });
    }
    const answer = this.#act(call, (await request.json()) as Record<string, unknown>);
    if (struck === 'lost-reply') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    return struck === 'garbage' ? new Response('<html>') : answer;
  };

  #act(call: FakeCall, body: Record<string, unknown>): Response {
    if (call === 'requestToken') return Response.json({ token: `token-${++this.#serial}` });
    if (call === 'quoteRates') return Response.json(['ECO', 'EXP']);
    if (call === 'createShipment') return Response.json(this.#book(body));
    if (isService(call)) return this.#serve(call, body);
    if (call === 'findShipments') {
      const live = this.shipments.filter((each) => each.reference === body['reference'] && !each.cancelled);
      return Response.json(live.toReversed());
    }
    if (call === 'trackPackages') {
      const parcels = this.shipments.flatMap((each) => each.parcels);
      return Response.json(parcels.find((each) => each.number === body['number'])?.events ?? []);
    }
    const shipment = this.shipments.find((each) => each.id === body['id']);
    if (shipment === undefined) return Response.json({ message: 'no such shipment' }, { status: 404 });
    const again = shipment.cancelled;
    shipment.cancelled = true;
    return Response.json({ message: 'cancelled' }, { status: again ? 409 : 200 });
  }

  #serve(service: Service, body: Record<string, unknown>): Response {
    const id = String(body['id']);
    switch (service) {
      case 'validateAddress':
        return Response.json({ known: body['city'] !== 'Nowhere' });
      case 'schedulePickup':
        this.#pickups.add('P1');
        return Response.json({ id: 'P1' });
      case 'cancelPickup':
        return this.#pickups.delete(id) ? Response.json({}) : refuse(404);
      case 'createManifest':
        if (this.#handedOver.has(id)) return refuse(409);
        this.#handedOver.add(id);
        return Response.json({ id: 'M1' });
      case 'fetchProofOfDelivery':
        return this.#clock.now() < this.#openedAt + 86_400_000
          ? refuse(404)
          : Response.json({ receivedBy: 'Ada' });
      case 'listServicePoints':
        return Response.json([900, 100, 500]);
      case 'quoteLandedCost':
        return Response.json({ duty: '4.00' });
    }
  }

  #book(body: Record<string, unknown>): FakeShipment {
    const shipment: FakeShipment = {
      id: `S${++this.#serial}`,
      reference: String(body['reference']),
      service: String(body['service']),
      bookedAt: this.#instant(),
      cancelled: false,
      parcels: (body['parcels'] as string[]).map((reference) => {
        const number = `N${++this.#serial}-`;
        return {
          reference,
          number,
          label: btoa(`label of ${number}`),
          events: [{ code: 'MP', at: this.#instant() }],
        };
      }),
    };
    this.shipments.push(shipment);
    return shipment;
  }

  #instant(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}
