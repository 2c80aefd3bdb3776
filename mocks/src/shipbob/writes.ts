import { json, type MockClock, type WireRequest, type WireResponse } from '../kernel/index.ts';
import { invalidField, notFound, unprocessable } from './errors.ts';
import { type Floor, isOpen } from './floor.ts';
import { readOrderRequest } from './order-request.ts';
import type { SlidingMinute } from './quota.ts';
import type { AccountWorld, BobOrder, ShipBobState } from './state.ts';
import { instant, orderView, shipmentView, type WeightOz } from './views.ts';
import type { Subscription, Subscriptions } from './webhooks.ts';

/** Everything a route needs besides the request. */
export interface World {
  state: ShipBobState;
  floor: Floor;
  subscriptions: Subscriptions;
  quotas: ReadonlyMap<AccountWorld, SlidingMinute>;
  clock: MockClock;
  weightOz: WeightOz;
  parse: (request: WireRequest) => unknown;
}

/** Takes an order in. */
export function createOrder(world: World, account: AccountWorld, request: WireRequest): WireResponse {
  // ShipBob OpenAPI 2026-01: required here, optional elsewhere.
  if (request.headers['shipbob_channel_id'] === undefined) {
    throw invalidField('shipbob_channel_id', 'The shipbob_channel_id header is required.');
  }
  const order = world.floor.accept(account, readOrderRequest(bodyOf(world, request), account.stock));
  return json(201, orderView(order, world.weightOz));
}

/** Cancels what of an order can still be; 422 when nothing of it is left to cancel. */
export function cancelOrder(
  world: World,
  account: AccountWorld,
  _: WireRequest,
  ids: readonly string[],
): WireResponse {
  const order = world.state.order(account, Number(ids[0]));
  if (!order.shipments.some((shipment) => isOpen(shipment)))
    throw unprocessable('Order is not in a cancellable state');
  const results = order.shipments.map((shipment) => {
    const reason = world.floor.whyNotCancellable(shipment);
    if (reason === undefined) world.floor.cancel(shipment);
    return {
      shipment_id: shipment.id,
      is_success: reason === undefined,
      reason: reason ?? null,
      action: 'Cancel',
    };
  });
  return json(200, cancelView(order, results, world.weightOz));
}

function cancelView(
  order: BobOrder,
  results: readonly { is_success: boolean }[],
  weightOz: WeightOz,
): unknown {
  const done = results.filter((result) => result.is_success).length;
  const status = done === results.length ? 'Success' : done === 0 ? 'Failure' : 'PartialSuccess';
  return {
    order_id: order.id,
    status,
    canceled_shipment_results: results,
    order: orderView(order, weightOz),
  };
}

/** Cancels one shipment. */
export function cancelShipment(
  world: World,
  account: AccountWorld,
  _: WireRequest,
  ids: readonly string[],
): WireResponse {
  const shipment = world.state.shipment(account, Number(ids[0]));
  world.floor.cancel(shipment);
  return json(200, shipmentView(shipment, world.weightOz));
}

/** Subscribes an address. */
export function createWebhook(world: World, account: AccountWorld, request: WireRequest): WireResponse {
  const made: Subscription = world.subscriptions.add(account, bodyOf(world, request));
  const { id, url, topics, secret, description, createdAt } = made;
  return json(200, { id, url, topics, secret, description, created_at: instant(createdAt) });
}

/** Ends a subscription. */
export function deleteWebhook(
  world: World,
  account: AccountWorld,
  _: WireRequest,
  ids: readonly string[],
): WireResponse {
  // Unconfirmed: 404 for one that is not there; the document has no 404 here.
  if (!world.subscriptions.remove(account, ids[0] ?? '')) throw notFound();
  return { status: 204, headers: {}, body: '' };
}

function bodyOf(world: World, request: WireRequest): unknown {
  const body = world.parse(request);
  // Unconfirmed: the sentence.
  if (body === undefined) throw invalidField('', 'The request body is not valid JSON.');
  return body;
}
