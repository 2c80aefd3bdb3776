import type {
  FulfillmentRequest,
  Label,
  Line,
  Money,
  PackedPackage,
  ShipmentState,
  TrackingEvent,
  TrackingStatus,
} from '@crossdock/canonical-model';
import type { Action } from './messages.ts';

/** One delivery of the ERP with everything that has become of it: the state of one process. */
export interface DeliveryState {
  /** The delivery's name, which every reference told to others begins with. */
  reference: string;
  /** The ERP delivery that the next ship confirmation is booked on: the delivery itself, then its backorders. */
  openDeliveryId: number;
  /** Every ERP delivery of this process, oldest first. */
  deliveryIds: number[];
  /** Absent while the ERP's data cannot be shipped from. */
  request: FulfillmentRequest | undefined;
  lifecycle: ShipmentState;
  /** `cancelling` undoes what was done; nothing new is begun in it. */
  phase: 'open' | 'cancelling' | 'closed';
  /** What no release covers yet. */
  remaining: Line[];
  /** `waiting` until stock may have come in, or until a person says so. */
  routing: 'idle' | 'asked' | 'waiting';
  routeAttempts: number;
  /** Warehouses that could not ship this delivery and are not asked again. */
  excludedWarehouses: string[];
  releases: ReleaseState[];
  shipments: ShipmentPart[];
  /** What waits for a person. */
  questions: Question[];
  questionSerial: number;
}

/** One order release to one warehouse. */
export interface ReleaseState {
  /** As the warehouse was told it: the delivery's name, a dash and a number. */
  reference: string;
  warehouseId: string;
  lines: Line[];
  /** `withdrawing`: being cancelled, to be routed elsewhere or because the order is cancelled. */
  status: 'releasing' | 'accepted' | 'withdrawing' | 'complete' | 'withdrawn' | 'refused';
  /** The warehouse said that something changed, and we have not looked yet. */
  noticed: boolean;
  reading: boolean;
  reads: number;
}

/** A carrier service that may move a shipment, best first. */
export interface Candidate {
  carrierId: string;
  carrierServiceCode: string;
  total: Money;
}

/** What left a warehouse together, and its way through label, booking and tracking. */
export interface ShipmentPart {
  /** As the carrier was told it: the release's reference, a dash and a number. */
  reference: string;
  releaseReference: string;
  /** The warehouse's own id of it. */
  warehouseShipmentId: string;
  packages: PackedPackage[];
  /**
   * `labelled` waits for its turn to be booked in the ERP; `booked` is tracked; `abandoned` has no live label left.
   */
  stage: 'rating' | 'buying' | 'labelled' | 'booking' | 'booked' | 'voiding' | 'abandoned';
  /** Carrier services still to be tried; the first one is being tried. */
  candidates: Candidate[];
  /** Absent when the warehouse bought transport itself. */
  carrierId: string | undefined;
  carrierShipmentId: string | undefined;
  trackingNumbers: string[];
  /** Kept until they are attached in the ERP. */
  labels: Label[];
  attaching: boolean;
  deliveryId: number | undefined;
  tracks: number;
  statuses: Record<string, TrackingStatus>;
  /** Markers of the tracking events that are known already. */
  known: string[];
  unposted: TrackingEvent[];
  /** Events on their way to the ERP. */
  posting: TrackingEvent[];
  posts: number;
}

/** Something only a person can settle. */
export interface Question {
  id: string;
  /** What the process could not do. */
  step: string;
  reason: string;
  /** What is done again when the person says so. */
  action: Action | undefined;
}

/** True while a release may still ship something. */
export function isLive(release: ReleaseState): boolean {
  return release.status === 'releasing' || release.status === 'accepted' || release.status === 'withdrawing';
}

/** Adds up lines by article, dropping what comes to nothing. */
export function sumLines(...lists: readonly (readonly Line[])[]): Line[] {
  const quantities = new Map<string, number>();
  for (const { sku, quantity } of lists.flat()) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  return [...quantities].filter(([, quantity]) => quantity > 0).map(([sku, quantity]) => ({ sku, quantity }));
}

/** What is left of `lines` after `taken`; never less than nothing. */
export function subtractLines(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const left = new Map(taken.map(({ sku, quantity }) => [sku, quantity]));
  const rest: Line[] = [];
  for (const { sku, quantity } of sumLines(lines)) {
    const remains = quantity - (left.get(sku) ?? 0);
    if (remains > 0) rest.push({ sku, quantity: remains });
  }
  return rest;
}

/** What tells one tracking event from another. */
export function markerOf(event: TrackingEvent): string {
  return `${event.trackingNumber} ${event.carrierCode} ${event.occurredAt}`;
}
