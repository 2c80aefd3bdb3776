import { Buffer } from 'node:buffer';
import {
  type CallIdentity,
  json,
  type MockClock,
  type WireRequest,
  type WireResponse,
} from '../kernel/index.ts';
import type { Accounts, UpsAccount } from './accounts.ts';
import { badValue, errorReply, malformedReply, missingToken, UpsError } from './errors.ts';
import { readRecovery, recover, track, trackByReference } from './look-ups.ts';
import { readShipRequest } from './order.ts';
import { answerRate } from './rating.ts';
import { list, pick, text } from './read.ts';
import { shipReply, voidReply, type WireStyle } from './replies.ts';
import type { UpsState } from './state.ts';

/** What a path asks for. */
export type Route =
  | { operation: 'token' }
  | { operation: 'rate'; version: string; option: string }
  | { operation: 'ship'; version: string }
  | { operation: 'void'; version: string; id: string }
  | { operation: 'recover'; version: string }
  | { operation: 'track'; number: string; whole: boolean }
  | { operation: 'track-by-reference'; reference: string };

/** Everything a route needs besides the request. */
export interface World {
  state: UpsState;
  accounts: Accounts;
  clock: MockClock;
  /** Whether lists of one lose their brackets in versions whose document says that they do not. */
  collapse: boolean;
  parse: (request: WireRequest) => unknown;
}

/** Finds the operation of a path, whatever the method; `undefined` when there is none. */
function routeOf(path: string): Route | undefined {
  const parts = path.split('/');
  if (path === '/security/v1/oauth/token') return { operation: 'token' };
  if (parts[1] !== 'api') return undefined;
  const [, , api = '', a = '', b = '', c = '', d = ''] = parts;
  if (api === 'rating' && parts.length === 5)
    return { operation: 'rate', version: a, option: b.toLowerCase() };
  if (api === 'shipments' && b === 'ship' && parts.length === 5) return { operation: 'ship', version: a };
  if (api === 'shipments' && b === 'void' && c === 'cancel' && parts.length === 7) {
    return { operation: 'void', version: a, id: decode(d) };
  }
  if (api === 'labels' && b === 'recovery' && parts.length === 5) return { operation: 'recover', version: a };
  if (api !== 'track' || a !== 'v1') return undefined;
  if (b === 'details' && parts.length === 6) return { operation: 'track', number: decode(c), whole: false };
  if (c !== 'details' || parts.length !== 7) return undefined;
  if (b === 'shipment') return { operation: 'track', number: decode(d), whole: true };
  return b === 'reference' ? { operation: 'track-by-reference', reference: decode(d) } : undefined;
}

const METHODS: Readonly<Record<Route['operation'], string>> = {
  token: 'POST',
  rate: 'POST',
  ship: 'POST',
  void: 'DELETE',
  recover: 'POST',
  track: 'GET',
  'track-by-reference': 'GET',
};

/** Answers one request. */
export function answer(world: World, request: WireRequest): WireResponse {
  try {
    const route = routeOf(request.path);
    if (route === undefined) return unknownPath(request.path);
    if (request.method !== METHODS[route.operation]) return errorReply(405, '405', 'Method not allowed');
    if (route.operation === 'token') return json(200, issueToken(world, request));
    const account = world.accounts.authenticate(bearerOf(request) ?? fail(missingToken()));
    if (request.method !== 'POST') return json(200, answerBodyless(world, request, route, account));
    if (!/\bjson\b/.test(request.headers['content-type'] ?? '')) {
      return errorReply(400, '10007', 'The content type is not supported');
    }
    const body = world.parse(request);
    if (body === undefined) return malformedReply();
    return json(200, answerBody(world, request, route, account, body));
  } catch (error) {
    if (error instanceof UpsError) return errorReply(error.status, error.code, error.message);
    throw error;
  }
}

/** The bearer token of a request, if it has one. */
function bearerOf(request: WireRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

/** The client id of a token request; never its secret. */
function basicOf(request: WireRequest): { clientId: string; secret: string } | undefined {
  const encoded = /^Basic (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const plain = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = plain.indexOf(':');
  return colon === -1 ? undefined : { clientId: plain.slice(0, colon), secret: plain.slice(colon + 1) };
}

function issueToken({ accounts }: World, request: WireRequest): unknown {
  // Unconfirmed: UPS's code for a wrong grant type.
  if (new URLSearchParams(request.body).get('grant_type') !== 'client_credentials') {
    throw new UpsError(400, '250002', 'Invalid Authentication Information.');
  }
  const { clientId = '', secret = '' } = basicOf(request) ?? {};
  const { token, issuedAt, seconds } = accounts.issueToken(clientId, secret);
  // Quirk: every member is text. UPS OAuthClientCredentials.yaml (2026-07-21).
  return {
    token_type: 'Bearer',
    issued_at: String(issuedAt),
    client_id: clientId,
    access_token: token,
    expires_in: String(seconds),
    status: 'approved',
  };
}

function answerBody(
  world: World,
  request: WireRequest,
  route: Route,
  account: UpsAccount,
  body: unknown,
): unknown {
  const style = styleOf(world, 'version' in route ? route.version : '');
  if (route.operation === 'ship') {
    const wire = pick(body, 'ShipmentRequest', 'Request');
    const itemized = Number(text(wire, 'SubVersion')) >= 1601;
    const shipment = world.state.ship(account, readShipRequest(body, account));
    return shipReply(wire, shipment, { ...style, itemized });
  }
  if (route.operation === 'recover') return recover(world.state, account, body, style);
  if (route.operation !== 'rate') throw new UpsError(405, '405', 'Method not allowed');
  const known = /^(rate|shop)(timeintransit)?$/.exec(route.option);
  if (!known) throw badValue('Invalid request option');
  const timeInTransit = known[2] !== undefined || request.query.get('additionalinfo') === 'timeintransit';
  return answerRate(
    body,
    account,
    { shop: known[1] === 'shop', timeInTransit },
    { ...style, now: world.clock.now() },
  );
}

function answerBodyless(world: World, request: WireRequest, route: Route, account: UpsAccount): unknown {
  if (route.operation === 'void') {
    const named = readTrackingNumbers(request.query.get('trackingnumber') ?? '');
    const voided = world.state.void(account, route.id, named);
    return voidReply(voided, named.length > 0, styleOf(world, route.version));
  }
  for (const name of ['transId', 'transactionSrc']) {
    // Unconfirmed: the code that goes with this sentence; "Missing transId" was seen on UPS's wire.
    if (!request.headers[name.toLowerCase()]) throw new UpsError(400, 'TV1002', `Missing ${name}`);
  }
  if (route.operation === 'track') return track(world.state, request.query, route);
  if (route.operation === 'track-by-reference') {
    return trackByReference(world.state, world.clock.now(), request.query, route.reference);
  }
  throw new UpsError(405, '405', 'Method not allowed');
}

function styleOf(world: World, version: string): WireStyle {
  // UPS Shipping.yaml (2026-07-21): always a list from v2403 on. Issues 138, 155, 157 and 230 of
  // UPS-API/api-documentation say that the wire still does otherwise.
  const collapse = world.collapse || Number(version.slice(1)) < 2403;
  return { list: (items) => (collapse && items.length === 1 ? items[0] : items) };
}

function readTrackingNumbers(value: string): string[] {
  return value
    .replaceAll(/[[\]"\s]/g, '')
    .split(',')
    .filter(Boolean);
}

function unknownPath(path: string): WireResponse {
  // Seen in issues of UPS-API/api-documentation: without /api the answer speaks of a licence number.
  if (!path.startsWith('/api/')) return errorReply(401, '250003', 'Invalid Access License number');
  // Unconfirmed: UPS's code for a path it does not have.
  return errorReply(404, '10404', 'Not Found');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function fail(error: UpsError): never {
  throw error;
}

/** Tells what a request is about, without acting on it. */
export function identify({ state, accounts, parse }: World, request: WireRequest): CallIdentity {
  const route = routeOf(request.path);
  if (route === undefined) return { operation: 'unknown', key: '', account: 'unknown', writes: false };
  const { operation } = route;
  const token = bearerOf(request);
  const basic = operation === 'token' ? basicOf(request)?.clientId : undefined;
  const known = token === undefined ? basic : accounts.ownerOf(token);
  const account = known !== undefined && accounts.isClient(known) ? known : 'unknown';
  const writes = operation === 'ship' || operation === 'void';
  return { operation, key: keyOf(state, route, () => parse(request)), account, writes };
}

/** Our reference, wherever the request says it or the mock knows it. */
function keyOf(state: UpsState, route: Route, body: () => unknown): string {
  const ofNumber = (number: string): string => state.find(number)?.shipment.key || number;
  if (route.operation === 'void') return ofNumber(route.id);
  if (route.operation === 'track') return ofNumber(route.number);
  if (route.operation === 'track-by-reference') return route.reference;
  if (route.operation === 'rate') {
    return text(body(), 'RateRequest', 'Request', 'TransactionReference', 'CustomerContext');
  }
  if (route.operation === 'recover') {
    const { trackingNumber, reference } = readRecovery(pick(body(), 'LabelRecoveryRequest'));
    return trackingNumber === '' ? reference : ofNumber(trackingNumber);
  }
  if (route.operation === 'token') return '';
  const shipment = pick(body(), 'ShipmentRequest', 'Shipment');
  const references = [shipment, ...list(shipment, 'Package')].flatMap((node) =>
    list(node, 'ReferenceNumber'),
  );
  return text(references[0], 'Value');
}
