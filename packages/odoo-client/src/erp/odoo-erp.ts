import type {
  FulfillmentRequest,
  Label,
  Line,
  ServiceLevel,
  TrackingEvent,
} from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';
import type { AnyOdooClient } from '../orm/odoo-client.ts';
import { type OdooOutcome, unwrap } from './outcome.ts';
import { createErpSession } from './session.ts';
import { attachLabels } from './operations/attach-labels.ts';
import { adjustInventory } from './operations/adjust-inventory.ts';
import { cancelDelivery } from './operations/cancel-delivery.ts';
import { confirmShipments } from './operations/confirm-shipments.ts';
import { createFreightBill } from './operations/create-freight-bill.ts';
import { createReturn } from './operations/create-return.ts';
import { deliveriesChangedSince } from './operations/deliveries-changed-since.ts';
import { postNote } from './operations/post-note.ts';
import { postTracking } from './operations/post-tracking.ts';
import { putInPack } from './operations/put-in-pack.ts';
import { recordTracking } from './operations/record-tracking.ts';
import { releasableOrders } from './operations/releasable-orders.ts';
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
  /** `ready` is reserved, wholly or in part; `waiting` has no stock yet. */
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

/** What left with a delivery. */
export interface OdooShipment {
  deliveryId: number;
  lines: readonly Line[];
  trackingNumbers: readonly string[];
}

/** What came of a confirmed shipment. */
export interface OdooConfirmation {
  /** The delivery of the rest, when less left than was asked for. */
  backorderId?: number | undefined;
}

/** A package to be made of a delivery's goods. */
export interface OdooPackage {
  /** Its name in Odoo, such as its SSCC; it should be unique. */
  reference: string;
  lines: readonly Line[];
  /** What it weighs with its goods, in grams. */
  weightGrams?: number | undefined;
  /** The kind of box: the id of a `stock.package.type`, before Odoo 15 of a `product.packaging`. */
  typeId?: number | undefined;
}

/** A package as Odoo has it. */
export interface OdooPacked {
  reference: string;
  /** The id of the `stock.package`, before Odoo 19 of the `stock.quant.package`. */
  packageId: number;
}

/** Goods of a delivery that come back. */
export interface OdooReturn {
  deliveryId: number;
  /** Yours, such as the number of the RMA: one return per reference and delivery. */
  reference: string;
  lines: readonly Line[];
}

/** What somebody counted of one article in one place. */
export interface OdooCount {
  sku: string;
  /** The id of the `stock.location`. */
  locationId: number;
  /** What lies there outside packages, in the article's own unit; not the difference. */
  quantity: number;
  /** The id of the lot or serial number, for articles that are tracked. */
  lotId?: number | undefined;
}

/** What a carrier asks for. */
export interface OdooFreightBill {
  /** The id of the carrier's `res.partner`. */
  vendorId: number;
  /** The number of the carrier's invoice: one bill per number and vendor. */
  reference: string;
  /** Date of the invoice, `YYYY-MM-DD`. */
  date: string;
  /** ISO 4217 code of all amounts. */
  currency: string;
  /** Amounts are decimal numbers without tax, such as `12.34`; negative for a credit. */
  lines: readonly { description: string; amount: string }[];
}

/** Tracking numbers of one delivery. */
export interface OdooTracking {
  deliveryId: number;
  trackingNumbers: readonly string[];
}

/** A page of deliveries that can be released. */
export interface OdooReleasablePage {
  deliveries: OdooDelivery[];
  /** Hand it back for the next page; absent on the last one. */
  afterId?: number | undefined;
}

/**
 * The logistics verbs. Each that changes something looks for its own work first where the context says it is repeated,
 * and its errors say whether an earlier step had worked.
 */
export interface OdooErp {
  /**
   * Outgoing deliveries changed since the cursor, oldest change first; all that exist without one. Drafts are left
   * out, and so are deliveries that were deleted. A delivery may come twice when very many change at once.
   *
   * @throws {IntegrationError} `invalid-request` for a cursor of somebody else.
   */
  deliveriesChangedSince(cursor: string | undefined): Promise<OdooDeliveryChanges>;
  /**
   * Outgoing deliveries that are reserved now, wholly or in part, by their ids: all of them, whatever changed when.
   * Look through them from time to time, since a stream of changes can lose one that was committed very late.
   *
   * @throws {IntegrationError} as every call of Odoo
   */
  releasableOrders(afterId?: number): Promise<OdooReleasablePage>;
  /**
   * Validates a delivery with what left, after writing its tracking numbers. Less than the delivery asks for makes a
   * backorder. A delivery that is done already, with these goods, stays as it is but for tracking numbers that are new,
   * and the answer is the one it had then. Of a shipment that is refused, quantities and numbers may be entered already.
   *
   * @throws {IntegrationError} `conflict` when it is cancelled, a draft, done with other goods, or asks something this
   * client has no answer to; `invalid-request` for an article it does not hold, more than it asks for, or one that it
   * counts in another unit than the article's own; `not-found`; `rejected`.
   */
  confirmShipment(shipment: OdooShipment, context: CallContext): Promise<OdooConfirmation>;
  /**
   * Confirms many shipments in a few calls: they go in one transaction, and in ever smaller parts when Odoo refuses that.
   * Each has an outcome of its own, in the order of the shipments.
   *
   * @throws {IntegrationError} when the deliveries cannot be read, and nothing was changed; `invalid-request` when one
   * delivery comes twice
   */
  confirmShipments(
    shipments: readonly OdooShipment[],
    context: CallContext,
  ): Promise<OdooOutcome<OdooConfirmation>[]>;
  /**
   * Puts goods of a delivery that has not left into packages. A package that is there already, with the same goods, stays
   * as it is.
   *
   * @throws {IntegrationError} `invalid-request` for more than the delivery holds unpacked; `conflict` when it is done,
   * cancelled or a draft, or when a package of the name holds something else; `not-found`
   */
  putInPack(
    packing: { deliveryId: number; packages: readonly OdooPackage[] },
    context: CallContext,
  ): Promise<OdooPacked[]>;
  /**
   * Adds tracking numbers to a delivery's own, separated by commas; of many deliveries in two calls.
   *
   * @throws {IntegrationError} `not-found`
   */
  recordTracking(shipments: OdooTracking | readonly OdooTracking[], context: CallContext): Promise<void>;
  /**
   * Attaches labels to a delivery as `LabelShipping-<tracking number>.<format>`.
   *
   * @throws {IntegrationError} `not-found`
   */
  attachLabels(
    shipment: { deliveryId: number; labels: readonly Label[] },
    context: CallContext,
  ): Promise<void>;
  /**
   * Posts an internal note on a delivery. Text is shown as it is; line breaks are kept.
   *
   * @throws {IntegrationError} `not-found`
   */
  postNote(note: { deliveryId: number; text: string }, context: CallContext): Promise<void>;
  /**
   * Posts tracking events as one internal note, a line per event: `status trackingNumber [trackingNumber carrierCode
   * occurredAt]`. That line is how an event is found again.
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
   * @throws {IntegrationError} `not-found`
   */
  scheduleActivity(
    task: { deliveryId: number; summary: string; note: string },
    context: CallContext,
  ): Promise<void>;
  /**
   * Cancels a delivery that has not left. One that is cancelled stays so.
   *
   * @throws {IntegrationError} `conflict` when it has left; `not-found`
   */
  cancelDelivery(delivery: { deliveryId: number }, context: CallContext): Promise<void>;
  /**
   * Announces goods of a delivery that come back: an incoming transfer, ready to be received. The same reference gives
   * the same return, unless two calls come at the same moment.
   *
   * @throws {IntegrationError} `invalid-request` when more is to come back than is out there; `conflict` for a delivery
   * that has not left, and for a reference that brings other goods already; `not-found`
   */
  createReturn(request: OdooReturn, context: CallContext): Promise<{ returnId: number }>;
  /**
   * Sets the stock to what was counted, by a stock move over the difference. Repeated, it leaves alone what was counted
   * under this key, from Odoo 19 on; before, it counts again, whatever has moved since. Before Odoo 15 it takes the
   * rights of an inventory administrator.
   *
   * @throws {IntegrationError} `invalid-request` for an article that no product, or several, have; `conflict` when Odoo
   * asks a person about a count; `forbidden`
   */
  adjustInventory(counts: readonly OdooCount[], context: CallContext): Promise<void>;
  /**
   * Creates a vendor bill as a draft, without taxes, for a person to post; a credit note where it comes to less than
   * nothing. The same vendor and number give the same
   * bill, as it stands now. Takes the rights of invoicing.
   *
   * @throws {IntegrationError} `invalid-request`; `rejected`; `forbidden`
   */
  createFreightBill(bill: OdooFreightBill, context: CallContext): Promise<{ billId: number }>;
}

/** Puts the logistics verbs on an Odoo. Needs the modules `stock` and `stock_delivery` there. */
export function createOdooErp({ untyped: client }: AnyOdooClient, options: OdooErpOptions = {}): OdooErp {
  const session = createErpSession(client, options);
  return {
    deliveriesChangedSince: (cursor) => deliveriesChangedSince(session, cursor),
    releasableOrders: (afterId) => releasableOrders(session, afterId),
    confirmShipment: async (shipment, context) =>
      unwrap(await confirmShipments(session, [shipment], context)),
    confirmShipments: (shipments, context) => confirmShipments(session, shipments, context),
    putInPack: (packing, context) => putInPack(session, packing, context),
    recordTracking: (shipments, context) => recordTracking(session, [shipments].flat(), context),
    attachLabels: (shipment, context) => attachLabels(session, shipment, context),
    postNote: (note, context) => postNote(session, note, context),
    postTracking: (report, context) => postTracking(session, report, context),
    scheduleActivity: (task, context) => scheduleActivity(session, task, context),
    cancelDelivery: (delivery, context) => cancelDelivery(session, delivery, context),
    createReturn: (request, context) => createReturn(session, request, context),
    adjustInventory: (counts, context) => adjustInventory(session, counts, context),
    createFreightBill: (bill, context) => createFreightBill(session, bill, context),
  };
}
