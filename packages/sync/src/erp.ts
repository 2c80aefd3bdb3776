import type { FulfillmentRequest, Label, Line, TrackingEvent } from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';

/** An outgoing delivery of the ERP as it stands now. */
export interface ErpDelivery {
  /** The ERP's own id. */
  deliveryId: number;
  /** The delivery this one is the backorder of. */
  backorderOfId?: number | undefined;
  /** `ready` may be released; `waiting` has no stock yet; the rest speaks for itself. */
  state: 'waiting' | 'ready' | 'done' | 'cancelled';
  /** What to ship; its reference is the delivery's name. Absent when the ERP's data cannot be shipped from. */
  request?: FulfillmentRequest | undefined;
  /** Why there is no request, field by field. */
  problems?: readonly { path: string; message: string }[] | undefined;
}

/** A page of changed deliveries. */
export interface DeliveryChanges {
  deliveries: ErpDelivery[];
  /** Hand it back to go on from here. */
  cursor: string;
  /** True when more are waiting right now. */
  more: boolean;
}

/** What the workflow needs of an ERP. Each write is idempotent: with `repeated` set, it looks before it acts. */
export interface Erp {
  /** Deliveries changed since the cursor, oldest change first; from the beginning without one. Some may come twice. */
  deliveriesChangedSince(cursor: string | undefined): Promise<DeliveryChanges>;
  /**
   * Books what left, with its tracking numbers. Less than the delivery asks for makes a backorder of the rest.
   *
   * @throws {IntegrationError} `conflict` when the delivery is cancelled.
   */
  confirmShipment(
    shipment: { deliveryId: number; lines: readonly Line[]; trackingNumbers: readonly string[] },
    context: CallContext,
  ): Promise<{ backorderId?: number | undefined }>;
  /** Attaches labels as files, one per tracking number. */
  attachLabels(
    shipment: { deliveryId: number; labels: readonly Label[] },
    context: CallContext,
  ): Promise<void>;
  /** Posts tracking events on the delivery, each exactly once. */
  postTracking(
    report: { deliveryId: number; events: readonly TrackingEvent[] },
    context: CallContext,
  ): Promise<void>;
  /** Asks a person to look at a delivery. */
  scheduleActivity(
    task: { deliveryId: number; summary: string; note: string },
    context: CallContext,
  ): Promise<void>;
}
