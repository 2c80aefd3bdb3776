import type { Address, PickupRequest, ShipmentRequest } from '@crossdock/canonical-model';
import type { IncomingWebhook } from '@crossdock/client-core';
import type { Carrier, OptionalOperation } from '../carrier.ts';

/** An operation of a carrier, or its request for a token. */
export type CarrierCall =
  | 'quoteRates'
  | 'createShipment'
  | 'findShipments'
  | 'cancelShipment'
  | 'trackPackages'
  | 'requestToken';

/** Ways a call can fail at the vendor or on the way. */
export type MockFailure =
  /** The connection is refused: nothing happened. */
  | 'refused'
  /** The vendor's own answer for being down: nothing happened. */
  | 'unavailable'
  /** A server error after which nobody knows. */
  | 'server-error'
  /** The work is done, then the connection breaks. */
  | 'lost-reply'
  /** The work is done, then something unreadable is answered. */
  | 'garbage'
  /** No answer, ever. */
  | 'hang'
  | 'unauthenticated'
  | 'rate-limited';

/** What the laws need from a carrier's stateful mock. */
export interface CarrierMock {
  /** Makes the next calls of an operation fail; all of them with `Infinity`. */
  fail: (call: CarrierCall, failure: MockFailure, times: number) => void;
  /** How many calls have come in. */
  callCount: (call: CarrierCall) => number;
  /** Tracking numbers under a reference whose labels have not been cancelled, in the order of the packages. */
  liveTrackingNumbers: (reference: string) => string[];
  /** Lets time pass, then reports something in a code that no table knows. Returns the code. */
  addUnknownEvent: (trackingNumber: string) => Promise<string>;
  /** Confirmation numbers of pickups that have not been called off. Needed where pickups can be booked. */
  openPickups?: () => string[];
  /** A webhook as the vendor would send it about a package now. Needed where webhooks can be parsed. */
  webhook?: (trackingNumber: string) => Promise<IncomingWebhook>;
}

/** One carrier with a mock of its own, for one law. */
export interface CarrierSession {
  carrier: Carrier;
  mock: CarrierMock;
  /** Milliseconds since the epoch by the clock that the carrier was built with. */
  now: () => number;
  /** Lets everything run that needs no time. */
  turn: () => Promise<void>;
  /** Waits for a promise while moving the clock. */
  settle: <T>(promise: Promise<T>) => Promise<T>;
  /** Moves the clock. */
  advance: (milliseconds: number) => Promise<void>;
}

/** What the laws of optional operations ask with; each is needed where its operation is supported. */
export interface CarrierSamples {
  /** Where nobody lives, well formed. For `validateAddress`. */
  nowhere?: Address;
  /** A pickup that the carrier agrees to when it has just been opened. For `schedulePickup`. */
  pickup?: PickupRequest;
  /** Across a border, with customs. For `quoteLandedCost`. */
  international?: ShipmentRequest;
  /** Time enough for a booked package to be delivered. For `fetchProofOfDelivery`. */
  deliveredAfterMs?: number;
}

/** What an adapter's test tells about itself. */
export interface CarrierHarness {
  open(): CarrierSession;
  /** A request the carrier accepts, with two packages or more. */
  request: ShipmentRequest;
  /** Well formed, and never booked. */
  unknownShipmentId: string;
  /** Well formed, and never booked. */
  unknownTrackingNumber: string;
  /** Strings that must never stand in an error, in whatever form they are sent. */
  secrets: readonly string[];
  /** Each optional operation; the reason for a `false` stands in the carrier's traits. Leaving one out does not compile. */
  supports: Record<OptionalOperation, boolean>;
  samples?: CarrierSamples;
  /** How many calls a booking of the request takes; 1 when left out. */
  callsPerBooking?: number;
  /** Whether it signs in for tokens that run out, or why not. */
  renewsTokens: true | { not: string };
}

/** One thing that is true of every carrier. */
export interface CarrierLaw {
  /** A sentence. */
  name: string;
  /** Rejects when the law is broken. */
  check(session: CarrierSession, harness: CarrierHarness): Promise<void>;
}
