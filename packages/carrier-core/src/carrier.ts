import type {
  Address,
  AddressCheck,
  LandedCost,
  Manifest,
  ManifestRequest,
  Pickup,
  PickupRequest,
  ProofOfDelivery,
  RateQuote,
  RateRequest,
  ServicePoint,
  Shipment,
  ShipmentRequest,
  TrackingEvent,
} from '@crossdock/canonical-model';
import type { CallContext, IncomingWebhook } from '@crossdock/client-core';
import type { DimensionalWeightRule } from './billable-weight.ts';

/** Facts about a carrier that the presence of an operation cannot tell. */
export interface CarrierTraits {
  /** Packages one shipment may have. More are refused before the call with `invalid-request`. */
  packagesMax: number;
  /**
   * What the carrier does with a repeated booking. `idempotent`: the same key gives the same shipment.
   * `duplicates`: a second label is bought, so an unknown effect must be looked up first.
   */
  repeatedBooking: 'idempotent' | 'duplicates';
  /**
   * How long a booked shipment may stay invisible to `findShipments`, in milliseconds. A look-up that finds nothing
   * within that time proves nothing.
   */
  findableAfterMs: number;
  /**
   * Whether `findShipments` brings the labels along. Where it does not, `purchaseLabel` cancels what it finds and buys
   * again, for a package without its label cannot leave.
   */
  recoversLabels: boolean;
  /** How size becomes weight by the carrier's published rule, where its documents say so. */
  dimensionalWeight?: { imperial?: DimensionalWeightRule; metric?: DimensionalWeightRule };
  /** Why an operation is absent, in a sentence, for each one that is. */
  lacks: Readonly<Partial<Record<OptionalOperation, string>>>;
}

/** What is asked for when a shipment is looked up. */
export interface FindShipmentQuery {
  /** Our reference, as it was told at booking. */
  reference: string;
  /** Our references of its packages, in the order of the request. */
  packageReferences: readonly string[];
}

/** One package to track. */
export interface TrackQuery {
  trackingNumber: string;
}

/** What a carrier knows about one package. */
export interface TrackResult {
  trackingNumber: string;
  /** Oldest first. Empty when the carrier does not know the number, or not yet. */
  events: TrackingEvent[];
  /** The day the carrier means to deliver, or has; absent when it does not say. */
  deliveryOn?: string;
}

/** What is asked for when service points are looked for. */
export interface ServicePointQuery {
  near: Address;
  /** How many at most; the carrier's own number when left out. */
  limit?: number;
}

/** Which delivery is to be proven. */
export interface ProofQuery {
  trackingNumber: string;
}

/** The context of a call that changes nothing. */
export type ReadContext = Pick<CallContext, 'signal'>;

/**
 * One carrier account, ready to be called. Every failure is an `IntegrationError`.
 *
 * An operation that a carrier lacks is absent; nothing throws to say so.
 */
export interface Carrier {
  readonly specificationVersion: 1;
  /** Such as `ups`. */
  readonly id: string;
  readonly traits: CarrierTraits;

  /**
   * Prices every service the carrier offers for the request, in no order.
   *
   * @throws {IntegrationError} `rejected` when no service goes there.
   */
  quoteRates(request: RateRequest, context?: ReadContext): Promise<RateQuote[]>;

  /**
   * Books the shipment and buys its labels: one per package, in the order of the request.
   * After `effect: "unknown"` look it up with `findShipments` before anything else.
   *
   * @throws {IntegrationError} `invalid-request` with paths into the request; `rejected` when the carrier will not.
   */
  createShipment(request: ShipmentRequest, context: CallContext): Promise<Shipment>;

  /**
   * Every live shipment booked under our reference; several when a booking was doubled.
   * Absent where the carrier has no way to look: then nobody may guess.
   */
  findShipments?(query: FindShipmentQuery, context?: ReadContext): Promise<Shipment[]>;

  /**
   * Cancels a shipment that has not been tendered, and refunds its labels where the carrier does.
   * Cancelling one already cancelled succeeds. Absent where the carrier has no void.
   *
   * @throws {IntegrationError} `conflict` once a package has been scanned; `not-found` for an unknown shipment.
   */
  cancelShipment?(carrierShipmentId: string, context: CallContext): Promise<void>;

  /** What has happened to each package so far, one result per query, in the same order. */
  trackPackages(queries: readonly TrackQuery[], context?: ReadContext): Promise<TrackResult[]>;

  /**
   * Books a shipment from a customer back to us, billed to us, and gives its labels to hand on. `shipFrom` is the
   * customer. Otherwise as `createShipment`.
   */
  createReturnShipment?(request: ShipmentRequest, context: CallContext): Promise<Shipment>;

  /** Says whether the carrier can deliver to an address, and how it would write it. */
  validateAddress?(address: Address, context?: ReadContext): Promise<AddressCheck>;

  /**
   * Has the carrier come and collect. Carriers keep no keys for this: after `effect: "unknown"` a person looks, unless
   * the carrier answers that there is one already.
   *
   * @throws {IntegrationError} `conflict` when one is booked for that day already; `rejected` when they will not come.
   */
  schedulePickup?(request: PickupRequest, context: CallContext): Promise<Pickup>;

  /**
   * Calls a pickup off. Present wherever `schedulePickup` is.
   *
   * @throws {IntegrationError} `not-found` for one that does not exist (any more); `conflict` when it is too late.
   */
  cancelPickup?(pickup: Pickup, context: CallContext): Promise<void>;

  /**
   * Hands the day's shipments over as a list; they cannot be cancelled any more. Where the carrier closes all that is
   * open, the manifest still names those asked for.
   *
   * @throws {IntegrationError} `conflict` when one of them is on a manifest already.
   */
  createManifest?(request: ManifestRequest, context: CallContext): Promise<Manifest>;

  /**
   * Fetches signature or document of a delivery.
   *
   * @throws {IntegrationError} `not-found` while there is none.
   */
  fetchProofOfDelivery?(query: ProofQuery, context?: ReadContext): Promise<ProofOfDelivery>;

  /** Places near an address where packages are handed in or collected, nearest first. */
  listServicePoints?(query: ServicePointQuery, context?: ReadContext): Promise<ServicePoint[]>;

  /**
   * Estimates duties, taxes and fees of a shipment with a customs declaration.
   *
   * @throws {IntegrationError} `invalid-request` without `customs`.
   */
  quoteLandedCost?(request: RateRequest, context?: ReadContext): Promise<LandedCost>;

  /**
   * Verifies a webhook over its raw body and reads what it says about packages. It may repeat, come late, or come out
   * of order, and need not hold a package's whole history.
   *
   * @throws {IntegrationError} `unauthenticated` for a missing or wrong signature; `malformed-response`;
   *   `misconfigured` without the secret.
   */
  parseWebhook?(webhook: IncomingWebhook): TrackResult[];
}

/** Operations that a carrier may lack. */
export type OptionalOperation =
  | 'findShipments'
  | 'cancelShipment'
  | 'createReturnShipment'
  | 'validateAddress'
  | 'schedulePickup'
  | 'cancelPickup'
  | 'createManifest'
  | 'fetchProofOfDelivery'
  | 'listServicePoints'
  | 'quoteLandedCost'
  | 'parseWebhook';
