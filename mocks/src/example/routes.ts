import {
  type CallIdentity,
  json,
  type MockClock,
  type WireRequest,
  type WireResponse,
} from '../kernel/index.ts';
import { errorReply, ExampleError, invalid, notFound, unauthorized } from './errors.ts';
import { priceView, sumOf } from './prices.ts';
import { offered, pricesOf, readShipment, readTransport } from './requests.ts';
import type { ExampleState } from './state.ts';
import { dayAfter, manifestView, shipmentView, trackingView } from './views.ts';

/** Everything a route needs besides the request. */
export interface World {
  state: ExampleState;
  clock: MockClock;
  /** API key → name of the account. */
  accounts: ReadonlyMap<string, string>;
  parse: (request: WireRequest) => unknown;
}

type Handler = (world: World, account: string, request: WireRequest, id: string) => WireResponse;

interface Route {
  operation: string;
  writes: boolean;
  handle: Handler;
}

const ROUTES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  '/rates': { POST: { operation: 'rate', writes: false, handle: rate } },
  '/shipments': {
    POST: { operation: 'ship', writes: true, handle: ship },
    GET: { operation: 'find-shipment', writes: false, handle: find },
  },
  '/shipments/{id}': {
    GET: { operation: 'get-shipment', writes: false, handle: get },
    DELETE: { operation: 'void', writes: true, handle: cancel },
  },
  '/tracking/{id}': { GET: { operation: 'track', writes: false, handle: track } },
  '/manifests': { POST: { operation: 'manifest', writes: true, handle: manifest } },
};

/** Answers one request. */
export function answer(world: World, request: WireRequest): WireResponse {
  try {
    const account = accountOf(world, request);
    if (account === undefined) throw unauthorized();
    const { methods, id } = locate(request.path);
    if (methods === undefined) throw notFound('path');
    const route = methods[request.method];
    if (route === undefined) throw new ExampleError(405, 'METHOD_NOT_ALLOWED', 'Not with this method');
    return route.handle(world, account, request, id);
  } catch (error) {
    if (error instanceof ExampleError) return errorReply(error);
    throw error;
  }
}

/** Tells what a request is about, without acting on it. */
export function identify(world: World, request: WireRequest): CallIdentity {
  const { methods, id } = locate(request.path);
  const route = methods?.[request.method];
  const operation = route?.operation ?? 'unknown';
  const account = accountOf(world, request) ?? 'unknown';
  return { operation, key: keyOf(world, operation, request, id), account, writes: route?.writes ?? false };
}

function keyOf({ state, parse }: World, operation: string, request: WireRequest, id: string): string {
  if (operation === 'find-shipment') return request.query.get('clientReference') ?? '';
  if (operation === 'track') return state.findPackage(id)?.shipment.request.clientReference ?? id;
  if (id !== '') return state.findShipment(id)?.request.clientReference ?? id;
  const { clientReference } = (parse(request) ?? {}) as { clientReference?: unknown };
  return typeof clientReference === 'string' ? clientReference : '';
}

function accountOf({ accounts }: World, request: WireRequest): string | undefined {
  return accounts.get(/^Bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? '');
}

function locate(path: string): { methods: Readonly<Record<string, Route>> | undefined; id: string } {
  const [, collection = '', id = '', ...more] = path.split('/');
  if (more.length > 0) return { methods: undefined, id: '' };
  return { methods: ROUTES[id === '' ? `/${collection}` : `/${collection}/{id}`], id };
}

function rate(world: World, _: string, request: WireRequest): WireResponse {
  const body = bodyOf(world, request);
  const transport = readTransport(body);
  const now = world.clock.now();
  const rates = offered(transport, (body as { service?: unknown }).service).map((service) => {
    const { code, name, days } = service;
    const { price, charges } = priceView(sumOf(pricesOf(transport, service)));
    return { service: code, name, price, charges, transitDays: days, deliveryDate: dayAfter(now, days) };
  });
  return json(200, { rates });
}

function ship(world: World, account: string, request: WireRequest): WireResponse {
  const { shipment, created } = world.state.ship(account, readShipment(bodyOf(world, request)));
  return json(created ? 201 : 200, shipmentView(shipment));
}

function find({ state }: World, account: string, { query }: WireRequest): WireResponse {
  const clientReference = query.get('clientReference');
  if (!clientReference) throw invalid('?clientReference', 'A reference to look for');
  const shipment = state.findByReference(account, clientReference);
  return json(200, { shipments: shipment ? [shipmentView(shipment)] : [] });
}

function get({ state }: World, account: string, _: WireRequest, id: string): WireResponse {
  return json(200, shipmentView(state.shipment(account, id)));
}

function cancel({ state }: World, account: string, _: WireRequest, id: string): WireResponse {
  state.cancel(account, id);
  return json(200, { id, status: 'CANCELLED' });
}

function track({ state }: World, account: string, _: WireRequest, id: string): WireResponse {
  const bought = state.findPackage(id);
  if (bought?.shipment.account !== account) throw notFound('tracking number');
  return json(200, trackingView(bought, state.history(bought)));
}

function manifest(world: World, account: string, request: WireRequest): WireResponse {
  const { shipmentIds: ids } = (bodyOf(world, request) ?? {}) as { shipmentIds?: unknown };
  const fits =
    Array.isArray(ids) && ids.length >= 1 && ids.length <= 500 && ids.every((id) => typeof id === 'string');
  if (!fits) throw invalid('/shipmentIds', 'Between 1 and 500 ids');
  const { manifest: made, created } = world.state.manifest(account, ids);
  return json(created ? 201 : 200, manifestView(made));
}

function bodyOf(world: World, request: WireRequest): unknown {
  const body = world.parse(request);
  if (body === undefined) throw new ExampleError(400, 'INVALID_JSON', 'The body is not JSON');
  return body;
}
