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
  readonly #clock: SteppedClock;
  readonly #counts = new Map<CarrierCall, number>();
  readonly #faults = new Map<CarrierCall, { failure: MockFailure; left: number }>();
  #serial = 0;

  constructor(clock: SteppedClock) {
    this.#clock = clock;
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

  /** One request, named by its path. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const call = new URL(request.url).pathname.slice(1) as CarrierCall;
    this.#counts.set(call, this.callCount(call) + 1);
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

  #act(call: CarrierCall, body: Record<string, unknown>): Response {
    if (call === 'requestToken') return Response.json({ token: `token-${++this.#serial}` });
    if (call === 'quoteRates') return Response.json(['ECO', 'EXP']);
    if (call === 'createShipment') return Response.json(this.#book(body));
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
