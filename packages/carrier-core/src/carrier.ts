import type {
  RateQuote,
  RateRequest,
  Shipment,
  ShipmentRequest,
  TrackingEvent,
} from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';

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
}

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
  quoteRates(request: RateRequest, context?: Pick<CallContext, 'signal'>): Promise<RateQuote[]>;

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
  findShipments?(query: FindShipmentQuery, context?: Pick<CallContext, 'signal'>): Promise<Shipment[]>;

  /**
   * Cancels a shipment that has not been tendered, and refunds its labels where the carrier does.
   * Cancelling one already cancelled succeeds. Absent where the carrier has no void.
   *
   * @throws {IntegrationError} `conflict` once a package has been scanned; `not-found` for an unknown shipment.
   */
  cancelShipment?(carrierShipmentId: string, context: CallContext): Promise<void>;

  /** What has happened to each package so far, one result per query, in the same order. */
  trackPackages(
    queries: readonly TrackQuery[],
    context?: Pick<CallContext, 'signal'>,
  ): Promise<TrackResult[]>;
}

/** Operations that a carrier may lack. */
export type OptionalOperation = 'findShipments' | 'cancelShipment';
