import { type CallIdentity, json, type WireRequest, type WireResponse } from '../kernel/index.ts';
import { errorReply, forbidden, limitReply, notFound, ShipBobError, unauthorized } from './errors.ts';
import { inventoryPage, webhookPage } from './pages.ts';
import { listOrders, splitList } from './order-list.ts';
import type { SlidingMinute } from './quota.ts';
import type { AccountWorld } from './state.ts';
import { levelView, locationLevelView, orderView, shipmentView } from './views.ts';
import {
  cancelOrder,
  cancelShipment,
  createOrder,
  createWebhook,
  deleteWebhook,
  type World,
} from './writes.ts';

interface Route {
  operation: string;
  writes: boolean;
  answer: (world: World, account: AccountWorld, request: WireRequest, ids: readonly string[]) => WireResponse;
}

const VERSION = '/2026-01/';

// A path with its numbers taken out → what it does. ShipBob OpenAPI 2026-01.
const ROUTES = new Map<string, Route>([
  ['POST order', { operation: 'create-order', writes: true, answer: createOrder }],
  [
    'GET order',
    read('list-orders', (world, account, { query }) =>
      listOrders(account, query).map((order) => orderView(order, world.weightOz)),
    ),
  ],
  [
    'GET order/#',
    read('get-order', (world, account, _, [id]) =>
      orderView(world.state.order(account, Number(id)), world.weightOz),
    ),
  ],
  ['POST order/#:cancel', { operation: 'cancel-order', writes: true, answer: cancelOrder }],
  [
    'GET order/#/shipment',
    read('list-shipments', (world, account, _, [id]) =>
      world.state
        .order(account, Number(id))
        .shipments.map((shipment) => shipmentView(shipment, world.weightOz)),
    ),
  ],
  [
    'GET order/#/shipment/#',
    read('get-shipment', (world, account, _, [, id]) =>
      shipmentView(world.state.shipment(account, Number(id)), world.weightOz),
    ),
  ],
  [
    'GET shipment/#',
    read('get-shipment', (world, account, _, [id]) =>
      shipmentView(world.state.shipment(account, Number(id)), world.weightOz),
    ),
  ],
  ['POST shipment/#:cancel', { operation: 'cancel-shipment', writes: true, answer: cancelShipment }],
  [
    'GET inventory-level',
    read('inventory', (_, account, request) => inventoryPage(account, request, levelView)),
  ],
  [
    'GET inventory-level/locations',
    read('inventory', (_, account, request) =>
      inventoryPage(account, request, (item) => locationLevelView(item, account.account.fulfillmentCenter)),
    ),
  ],
  [
    'GET inventory-level/#',
    read('inventory', (_, account, __, [id]) =>
      levelView(account.stock.byId(Number(id)) ?? fail(notFound())),
    ),
  ],
  [
    'GET webhook',
    read('webhooks', (world, account, request) => webhookPage(world.subscriptions.of(account), request)),
  ],
  ['POST webhook', { operation: 'webhooks', writes: true, answer: createWebhook }],
  ['DELETE webhook/#', { operation: 'webhooks', writes: true, answer: deleteWebhook }],
  [
    'GET channel',
    read('channels', (_, { account: { channelId: id, name } }) => ({
      items: [{ id, name, application_name: 'Crossdock', scopes: [] }],
      next: null,
      prev: null,
    })),
  ],
  ['GET fulfillment-center', read('fulfillment-centers', (_, { account }) => [account.fulfillmentCenter])],
]);

/** Answers one request. */
export function answer(world: World, request: WireRequest): WireResponse {
  try {
    const account = world.state.worldOf(bearerOf(request)) ?? fail(unauthorized());
    const quota = (world.quotas.get(account) as SlidingMinute).take(world.clock.now());
    if (quota.retryAfterMs > 0) return limitReply(quota.retryAfterMs);
    const { route, ids } = find(request) ?? fail(notFound());
    const channel = request.headers['shipbob_channel_id'];
    if (channel !== undefined && channel !== String(account.account.channelId)) throw forbidden();
    const response = route.answer(world, account, request, ids);
    if (!Number.isFinite(quota.remaining)) return response;
    return { ...response, headers: { ...response.headers, 'x-remaining-calls': String(quota.remaining) } };
  } catch (error) {
    if (error instanceof ShipBobError) return errorReply(error);
    throw error;
  }
}

/** Tells what a request is about, without acting on it. */
export function identify({ state, parse }: World, request: WireRequest): CallIdentity {
  const account = state.worldOf(bearerOf(request));
  const found = find(request);
  const operation = found?.route.operation ?? 'unknown';
  const writes = found?.route.writes ?? false;
  return {
    operation,
    key: keyOf(account, operation, request, found?.ids[0], parse),
    account: account?.account.name ?? 'unknown',
    writes,
  };
}

function keyOf(
  account: AccountWorld | undefined,
  operation: string,
  request: WireRequest,
  id: string | undefined,
  parse: (request: WireRequest) => unknown,
): string {
  if (operation === 'create-order') {
    const body = parse(request) as { reference_id?: unknown } | undefined;
    return typeof body?.reference_id === 'string' ? body.reference_id : '';
  }
  if (operation === 'list-orders') {
    const [only = '', ...more] = splitList(request.query.get('ReferenceIds'));
    return more.length === 0 ? only : '';
  }
  if (operation === 'inventory' || operation === 'webhooks' || id === undefined) return '';
  const ofShipment = request.path.startsWith(`${VERSION}shipment/`);
  const order = ofShipment ? account?.shipments.get(Number(id))?.order : account?.orders.get(Number(id));
  return order?.request.referenceId ?? id;
}

function read(
  operation: string,
  view: (world: World, account: AccountWorld, request: WireRequest, ids: readonly string[]) => unknown,
): Route {
  return { operation, writes: false, answer: (...all) => json(200, view(...all)) };
}

function find({ method, path }: WireRequest): { route: Route; ids: string[] } | undefined {
  if (!path.startsWith(VERSION)) return undefined;
  const ids: string[] = [];
  const shape = path.slice(VERSION.length).replaceAll(/(?<=\/)\d+/g, (id) => {
    ids.push(id);
    return '#';
  });
  const route = ROUTES.get(`${method} ${shape}`);
  return route && { route, ids };
}

function bearerOf(request: WireRequest): string {
  return /^Bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
}

function fail(error: ShipBobError): never {
  throw error;
}
