import type { FulfillmentRequest, InventorySnapshot, ShipConfirmation } from '@crossdock/canonical-model';
import type { CallContext, IncomingWebhook } from '@crossdock/client-core';

/** Facts about a warehouse system that the presence of an operation cannot tell. */
export interface WarehouseTraits {
  /** Whether a second release under the same reference is refused or recognized rather than shipped twice. */
  uniqueReference: boolean;
  /** True when ship confirmations come by webhook; polling is then the safety net. */
  pushes: boolean;
}

/** What a warehouse has made of a fulfillment request. */
export interface Release {
  /** The warehouse's own id. */
  warehouseOrderId: string;
  /** Ours, as the warehouse was told it. */
  reference: string;
  /**
   * `on-hold` and `exception` wait for somebody. `shipped`: everything that will leave has left, which may be less than
   * was asked for.
   */
  status: 'accepted' | 'on-hold' | 'exception' | 'partially-shipped' | 'shipped' | 'cancelled' | 'unknown';
  /** The warehouse's own word for the status. */
  warehouseStatus: string;
  /** Why it waits, in the warehouse's words; only for `on-hold` and `exception`. */
  reason?: string;
}

/** A release with all that has left so far. */
export interface ReleaseReport extends Release {
  shipConfirmations: ShipConfirmation[];
}

/** What a verified webhook says: that something about a release has changed. Read the release to learn what. */
export interface WarehouseNotice {
  /** The same notice, sent again, has the same id. */
  noticeId: string;
  topic: string;
  /** Ours; absent when the webhook names only the warehouse's order. */
  reference?: string;
  warehouseOrderId?: string;
}

/**
 * One warehouse account, ready to be called. Every failure is an `IntegrationError`.
 *
 * An operation that a system lacks is absent; nothing throws to say so.
 */
export interface WarehouseSystem {
  readonly specificationVersion: 1;
  /** Such as `shipbob`. */
  readonly id: string;
  readonly traits: WarehouseTraits;

  /**
   * Tells the warehouse to ship. A release that already exists under the reference is returned as it is.
   *
   * @throws {IntegrationError} `invalid-request` with paths into the request; `rejected` when the warehouse will not.
   */
  releaseOrder(request: FulfillmentRequest, context: CallContext): Promise<Release>;

  /** The release under our reference with all that has left so far, or `undefined` when the warehouse has none. */
  findRelease(reference: string, context?: Pick<CallContext, 'signal'>): Promise<ReleaseReport | undefined>;

  /**
   * Cancels what has not left. Cancelling a cancelled release succeeds.
   *
   * @throws {IntegrationError} `conflict` when anything has left already; `not-found` for an unknown release.
   */
  cancelRelease(reference: string, context: CallContext): Promise<void>;

  /** Everything that left at or after an instant (milliseconds since the epoch), for catching up without webhooks. */
  listShipConfirmations(since: number, context?: Pick<CallContext, 'signal'>): Promise<ShipConfirmation[]>;

  /** How much there is now. */
  snapshotInventory(context?: Pick<CallContext, 'signal'>): Promise<InventorySnapshot>;

  /**
   * Verifies a webhook over its raw body and says what it is about.
   *
   * @throws {IntegrationError} `unauthenticated` for a missing, wrong or stale signature; `malformed-response`.
   */
  parseWebhook(webhook: IncomingWebhook): WarehouseNotice;
}
