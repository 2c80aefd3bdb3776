import type {
  FulfillmentRequest,
  Label,
  Line,
  ServiceLevel,
  TrackingEvent,
} from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';
import type { OdooClient } from './orm/client.ts';
import { createErpSession } from './erp-session.ts';
import { attachLabels } from './operations/attach-labels.ts';
import { confirmShipment } from './operations/confirm-shipment.ts';
import { deliveriesChangedSince } from './operations/deliveries-changed-since.ts';
import { postTracking } from './operations/post-tracking.ts';
import { recordTracking } from './operations/record-tracking.ts';
import { scheduleActivity } from './operations/schedule-activity.ts';

/** Options of {@link createOdooErp}. */
export interface OdooErpOptions {
  /** What is promised by each shipping method: by its id in Odoo, or by its name in the user's language. */
  serviceLevels?: Readonly<Record<string, ServiceLevel>> | undefined;
  /** For shipping methods that `serviceLevels` does not name, and for deliveries without one. Default `ground`. */
  defaultServiceLevel?: ServiceLevel | undefined;
  /** Countries, as ISO codes, to which an address needs no postal code. None by default. */
  countriesWithoutPostalCode?: readonly string[] | undefined;
  /**
   * How far back each round of polls looks for changes that were committed late, in milliseconds. Default 120,000.
   * Longer than the longest transaction, or changes are missed.
   */
  overlapMs?: number | undefined;
  /** How many deliveries a poll asks for, besides those it has to read again. Default 200. */
  pageSize?: number | undefined;
}

/** An outgoing delivery (`stock.picking`) as it stands now. */
export interface OdooDelivery {
  /** The id of the `stock.picking`. */
  deliveryId: number;
  /** The delivery this one is the backorder of. */
  backorderOfId?: number | undefined;
  /** `ready` is reserved; `waiting` has no stock yet. */
  state: 'waiting' | 'ready' | 'done' | 'cancelled';
  /** What to ship, for `ready` deliveries; its reference is the name, such as `WH/OUT/00012`. */
  request?: FulfillmentRequest | undefined;
  /** Why a `ready` delivery has no request: paths into the request that could not be made. */
  problems?: readonly { path: string; message: string }[] | undefined;
}

/** A page of changed deliveries. */
export interface OdooDeliveryChanges {
  deliveries: OdooDelivery[];
  /** Hand it back to go on from here. It holds ids and times, no personal data. */
  cursor: string;
  /** True when more are waiting right now. */
  more: boolean;
}

/** The logistics verbs. Each write looks before it acts where the context says it is repeated. */
export interface OdooErp {
  /**
   * Outgoing deliveries changed since the cursor, oldest change first; all that exist without one. Drafts are left
   * out, and so are deliveries that were deleted. A delivery may come twice when very many change at once.
   *
   * @throws {IntegrationError} `invalid-request` for a cursor of somebody else.
   */
  deliveriesChangedSince(cursor: string | undefined): Promise<OdooDeliveryChanges>;
  /**
   * Validates a delivery with what left, after writing its tracking numbers. Less than the delivery asks for makes a
   * backorder. A delivery that is done already stays as it is, and the answer is the one it had then.
   *
   * @throws {IntegrationError} `conflict` when it is cancelled, a draft, or asks something this client has no answer
   * to; `invalid-request` for an article it does not hold or more than it asks for; `not-found`; `rejected`.
   */
  confirmShipment(
    shipment: { deliveryId: number; lines: readonly Line[]; trackingNumbers: readonly string[] },
    context: CallContext,
  ): Promise<{ backorderId?: number | undefined }>;
  /**
   * Adds tracking numbers to a delivery's own, separated by commas.
   *
   * @throws {IntegrationError} `not-found`
   */
  recordTracking(
    shipment: { deliveryId: number; trackingNumbers: readonly string[] },
    context: CallContext,
  ): Promise<void>;
  /**
   * Attaches labels to a delivery as `LabelShipping-<tracking number>.<format>`.
   *
   * @throws {IntegrationError} `forbidden` for a delivery that does not exist, too: that is what Odoo says.
   */
  attachLabels(
    shipment: { deliveryId: number; labels: readonly Label[] },
    context: CallContext,
  ): Promise<void>;
  /**
   * Posts tracking events as one internal note, a line per event: `status trackingNumber [trackingNumber carrierCode
   * occurredAt]`. What stands in brackets is how an event is found again.
   *
   * @throws {IntegrationError} `not-found`
   */
  postTracking(
    report: { deliveryId: number; events: readonly TrackingEvent[] },
    context: CallContext,
  ): Promise<void>;
  /**
   * Schedules a to-do for the client's own user on a delivery, due today.
   *
   * @throws {IntegrationError} `forbidden` for a delivery that does not exist, too: that is what Odoo says.
   */
  scheduleActivity(
    task: { deliveryId: number; summary: string; note: string },
    context: CallContext,
  ): Promise<void>;
}

/** Puts the logistics verbs on an Odoo. Needs the modules `stock` and `stock_delivery` there. */
export function createOdooErp(client: OdooClient, options: OdooErpOptions = {}): OdooErp {
  const session = createErpSession(client, options);
  return {
    deliveriesChangedSince: (cursor) => deliveriesChangedSince(session, cursor),
    confirmShipment: (shipment, context) => confirmShipment(session, shipment, context),
    recordTracking: (shipment, context) => recordTracking(session, shipment, context),
    attachLabels: (shipment, context) => attachLabels(session, shipment, context),
    postTracking: (report, context) => postTracking(session, report, context),
    scheduleActivity: (task, context) => scheduleActivity(session, task, context),
  };
}
