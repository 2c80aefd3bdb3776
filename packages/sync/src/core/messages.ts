import type {
  FulfillmentRequest,
  Label,
  Line,
  PackedPackage,
  Shipment,
  ShipConfirmation,
  TrackingEvent,
} from '@crossdock/canonical-model';
import type { Candidate } from './state.ts';

/** An ERP delivery as a change poll saw it. */
export interface SeenDelivery {
  deliveryId: number;
  state: 'waiting' | 'ready' | 'done' | 'cancelled';
  request?: FulfillmentRequest | undefined;
  problems?: readonly { path: string; message: string }[] | undefined;
}

/** Part of a delivery for one warehouse. */
export interface Allocation {
  warehouseId: string;
  lines: Line[];
}

/** What a warehouse has made of a release. */
export interface ReportedRelease {
  status: 'accepted' | 'on-hold' | 'exception' | 'partially-shipped' | 'shipped' | 'cancelled' | 'unknown';
  warehouseStatus: string;
  reason?: string | undefined;
  shipConfirmations: ShipConfirmation[];
}

/** Everything the process asks others to do. The id is stable: it is the idempotency key of the call. */
export type Action = { id: string } & (
  | { kind: 'route'; lines: Line[]; request: FulfillmentRequest; excludedWarehouses: string[] }
  | { kind: 'release'; warehouseId: string; request: FulfillmentRequest }
  | { kind: 'read-release'; warehouseId: string; releaseReference: string }
  | { kind: 'cancel-release'; warehouseId: string; releaseReference: string }
  | {
      kind: 'shop-rates';
      reference: string;
      warehouseId: string;
      request: FulfillmentRequest;
      packages: PackedPackage[];
    }
  | {
      kind: 'buy-label';
      reference: string;
      warehouseId: string;
      request: FulfillmentRequest;
      packages: PackedPackage[];
      candidate: Candidate;
      /** True when another carrier could move it: then this one is not waited for long. */
      replaceable: boolean;
    }
  | { kind: 'void-label'; reference: string; carrierId: string; carrierShipmentId: string }
  | { kind: 'book-shipment'; reference: string; deliveryId: number; lines: Line[]; trackingNumbers: string[] }
  | { kind: 'attach-labels'; reference: string; deliveryId: number; labels: Label[] }
  | { kind: 'track'; reference: string; carrierId: string; trackingNumbers: string[] }
  | { kind: 'post-tracking'; reference: string; deliveryId: number; events: TrackingEvent[] }
  | { kind: 'ask-person'; deliveryId: number; questionId: string; summary: string; note: string }
  | { kind: 'wait'; timer: Timer; subject: string; afterMs: number }
);

/** What a process waits for. */
export type Timer = 'route-again' | 'read-release' | 'track';

/** What each kind of action gives when it succeeds. */
export interface ActionResults {
  route: { allocations: Allocation[] };
  release: { warehouseOrderId: string };
  'read-release': ReportedRelease | undefined;
  'cancel-release': undefined;
  'shop-rates': { candidates: Candidate[] };
  /** `liveDuplicates`: carrier ids of labels too many that could not be cancelled. */
  'buy-label': { shipment: Shipment; liveDuplicates: string[] };
  'void-label': undefined;
  'book-shipment': { backorderId?: number | undefined };
  'attach-labels': undefined;
  track: { events: TrackingEvent[] };
  'post-tracking': undefined;
  'ask-person': undefined;
  wait: undefined;
}

/** Why an action was given up. */
export interface Failure {
  /** A code of `IntegrationError`. */
  code: string;
  /** Whether anything may have happened over there. */
  effect: 'none' | 'unknown';
  message: string;
}

/** The answer to an action. */
export type Succeeded = {
  [K in Action['kind']]: {
    type: 'succeeded';
    kind: K;
    action: Action & { kind: K };
    result: ActionResults[K];
  };
}[Action['kind']];

/** Everything that can reach a process. */
export type Command =
  | { type: 'delivery-seen'; delivery: SeenDelivery }
  | { type: 'release-noticed'; releaseReference: string }
  | { type: 'person-acted'; act: 'retry' | 'cancel' | 'handled'; questionId: string }
  | { type: 'failed'; action: Action; failure: Failure }
  | Succeeded;

/** What has happened, in the past tense; the state is nothing but these, folded. */
export type Event =
  | { type: 'delivery-opened'; deliveryId: number; request: FulfillmentRequest }
  | { type: 'delivery-unusable'; deliveryId: number }
  | { type: 'routing-started' }
  | { type: 'routed'; allocations: Allocation[] }
  | { type: 'route-postponed'; givenUp: boolean }
  | { type: 'route-due' }
  | { type: 'release-accepted'; releaseReference: string }
  | { type: 'release-refused'; releaseReference: string }
  | { type: 'release-noticed'; releaseReference: string }
  | { type: 'reading-started'; releaseReference: string }
  | { type: 'release-read'; releaseReference: string }
  | { type: 'release-completed'; releaseReference: string }
  | { type: 'withdrawal-started'; releaseReference: string; exclude: boolean }
  | { type: 'release-withdrawn'; releaseReference: string }
  | { type: 'goods-left'; releaseReference: string; confirmation: ShipConfirmation }
  | { type: 'rates-shopped'; reference: string; candidates: Candidate[] }
  | { type: 'label-bought'; reference: string; shipment: Shipment }
  | { type: 'label-refused'; reference: string }
  | { type: 'shipment-abandoned'; reference: string }
  | { type: 'void-started'; reference: string }
  | { type: 'booking-started'; reference: string }
  | { type: 'booking-refused'; reference: string }
  | { type: 'booked'; reference: string; deliveryId: number; backorderId: number | undefined }
  | { type: 'labels-attached'; reference: string }
  | { type: 'track-due'; reference: string }
  | { type: 'tracked'; reference: string; events: TrackingEvent[] }
  | { type: 'posting-started'; reference: string }
  | { type: 'tracking-posted'; reference: string }
  | { type: 'cancellation-requested' }
  | { type: 'question-raised'; step: string; reason: string; action: Action | undefined }
  | { type: 'question-settled'; questionId: string }
  | { type: 'action-repeated'; action: Action }
  | { type: 'closed'; outcome: 'delivered' | 'returned' | 'lost' | 'cancelled' };
