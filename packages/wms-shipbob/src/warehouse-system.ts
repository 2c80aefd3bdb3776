import type { ServiceLevel } from '@crossdock/canonical-model';
import {
  type Clock,
  type FetchFunction,
  IntegrationError,
  type PolicyOptions,
  type Random,
  systemClock,
} from '@crossdock/client-core';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { createClient, system } from './client.ts';
import { cancelRelease } from './operations/cancel-release.ts';
import { findRelease } from './operations/find-release.ts';
import { listShipConfirmations } from './operations/list-ship-confirmations.ts';
import { parseWebhook } from './operations/parse-webhook.ts';
import { releaseOrder } from './operations/release-order.ts';
import { snapshotInventory } from './operations/snapshot-inventory.ts';

/** Options of {@link createShipBobWarehouse}. */
export interface ShipBobWarehouseOptions {
  credentials: {
    /** A personal access token, or an OAuth 2 access token, with `orders_read`, `orders_write` and `inventory_read`. */
    token: string;
    /** The `whsec_…` secret of the webhook subscription; without it no webhook can be verified. */
    webhookSecret?: string | undefined;
  };
  /** The channel that orders are released through; a reference is unique within it. */
  channelId: number;
  environment: 'production' | 'sandbox';
  /** Our id of this warehouse, which its inventory snapshots carry. */
  warehouseId: string;
  /** Overrides the address the environment stands for. */
  baseUrl?: string | undefined;
  clock?: Clock | undefined;
  random?: Random | undefined;
  fetch?: FetchFunction | undefined;
  policy?: PolicyOptions | undefined;
  /**
   * Who buys transport. With `merchant`, the default, orders are released under the payment term
   * `MerchantResponsible`, and ship confirmations carry no tracking numbers of ShipBob's.
   */
  arranges?: 'merchant' | 'shipbob' | undefined;
  /**
   * The account's ship option names by service level. ShipBob takes an unknown name for a new one that ships as
   * Standard, so a level without a name is refused when ShipBob buys transport, and is `Standard` when the merchant does.
   */
  shippingMethods?: Partial<Record<ServiceLevel, string>> | undefined;
}

/**
 * Connects one ShipBob account and channel.
 *
 * @throws {IntegrationError} `misconfigured`
 */
export function createShipBobWarehouse(options: ShipBobWarehouseOptions): WarehouseSystem {
  checkOptions(options);
  const client = createClient({ ...options, clock: options.clock ?? systemClock });

  return {
    specificationVersion: 1,
    id: system,
    traits: { uniqueReference: true, pushes: options.credentials.webhookSecret !== undefined },
    releaseOrder: (request, context) => releaseOrder(client, request, context),
    findRelease: (reference, context) => findRelease(client, reference, context),
    cancelRelease: (reference, context) => cancelRelease(client, reference, context),
    listShipConfirmations: (since, context) => listShipConfirmations(client, since, context),
    snapshotInventory: (context) => snapshotInventory(client, context),
    parseWebhook: (webhook) => parseWebhook(client, webhook),
  };
}

function checkOptions(options: ShipBobWarehouseOptions): void {
  const { credentials, channelId, environment, warehouseId, baseUrl, arranges, shippingMethods } = options;
  const { token, webhookSecret } = credentials;
  // A header value may hold neither blanks nor line breaks, and a pasted token often ends in one.
  check(/^[\x21-\x7e]+$/.test(token), 'credentials.token is empty or holds blanks');
  check(
    webhookSecret === undefined || /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(webhookSecret),
    'credentials.webhookSecret is not "whsec_" and base64',
  );
  check(Number.isSafeInteger(channelId) && channelId > 0, 'channelId is not a positive number');
  check(['production', 'sandbox'].includes(environment), 'environment is neither production nor sandbox');
  check(warehouseId !== '', 'warehouseId is empty');
  check(baseUrl === undefined || /^https?:\/\/[^/]/.test(baseUrl), 'baseUrl is not an http address');
  check(
    arranges === undefined || arranges === 'merchant' || arranges === 'shipbob',
    'arranges is neither merchant nor shipbob',
  );
  check(
    arranges !== 'shipbob' || Object.keys(shippingMethods ?? {}).length > 0,
    'shippingMethods is needed when ShipBob arranges transport',
  );
}

function check(holds: boolean, message: string): void {
  if (holds) return;
  throw new IntegrationError({ code: 'misconfigured', effect: 'none', system, operation: 'create', message });
}
