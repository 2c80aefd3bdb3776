import { json, type WireRequest, type WireResponse } from '../kernel/index.ts';
import { readCall } from './call.ts';
import type { Database } from './database.ts';
import {
  badRequest,
  errorResponse,
  htmlResponse,
  notFound,
  OdooError,
  odooHeaders,
  unauthorized,
} from './errors.ts';
import { callMethod, toContext } from './methods.ts';
import type { Values } from './values.ts';

/** Who an API key belongs to. */
export interface ApiUser {
  uid: number;
  login: string;
}

/** What the routes need of the mock. */
export interface Door {
  db: Database;
  apiKeys: ReadonlyMap<string, ApiUser>;
  database: string;
}

const version = { version_info: [19, 0, 0, 'final', 0, ''], version: '19.0' };
const successHeaders = { ...odooHeaders, 'x-content-type-options': 'nosniff' };

/** Answers one request; whatever fails inside becomes Odoo's body for it and leaves nothing behind. */
export function answer(door: Door, request: WireRequest): WireResponse {
  const { path, method } = request;
  if (path === '/web/version' || path === '/json/version') return json(200, version, successHeaders);
  if (!path.startsWith('/json/2/')) {
    return htmlResponse(404, 'Not Found', 'The requested URL was not found on the server.');
  }
  try {
    return answerCall(door, request, method);
  } catch (error) {
    if (error instanceof OdooError) return errorResponse(error);
    throw error;
  }
}

function answerCall(door: Door, request: WireRequest, method: string): WireResponse {
  const wanted = request.headers['x-odoo-database'];
  if (wanted !== undefined && wanted !== door.database) return noDatabase();
  if (method !== 'OPTIONS' && method !== 'POST')
    throw notFound('Did you mean POST /json/2/<model>/<method>?');
  const type = request.headers['content-type'];
  if (request.body !== '' && !(type ?? '').toLowerCase().startsWith('application/json')) return wrongType();
  const user = authenticate(door, request);
  const call = readCall(request);
  if (call === null) throw notFound('Did you mean POST /json/2/<model>/<method>?');
  const body = call.body ?? refuseBody(request.body);
  const result = door.db.transaction(() => {
    const session = { db: door.db, uid: user.uid, context: toContext(body['context']) };
    return callMethod(session, call.model, call.method, body);
  });
  return { status: 200, headers: successHeaders, body: JSON.stringify(result ?? null) };
}

/** @throws OdooError Unauthorized */
function authenticate(door: Door, request: WireRequest): ApiUser {
  const authorization = request.headers['authorization'] ?? '';
  const isBearer = authorization.slice(0, 7).toLowerCase() === 'bearer ';
  if (!isBearer || request.method === 'OPTIONS') {
    throw unauthorized('User not authenticated, use an API Key with a Bearer Authorization header.');
  }
  const user = door.apiKeys.get(authorization.slice(7).trim());
  if (user === undefined) throw unauthorized('Invalid apikey');
  return user;
}

/** @throws OdooError BadRequest, always */
function refuseBody(text: string): Values {
  const column = text.length + 1;
  throw badRequest(
    `could not parse the body as json: Expecting value: line 1 column ${column} (char ${column - 1})`,
  );
}

function noDatabase(): WireResponse {
  const text =
    'No database is selected and the requested URL was not found in the server-wide controllers.</p>\n' +
    '<p>Please verify the hostname, <a href=/web/login>login</a> and try again.';
  return htmlResponse(404, 'Not Found', text);
}

function wrongType(): WireResponse {
  const text =
    'Request inferred type is compatible with [&#39;http&#39;] but &#39;/json/2/&lt;__model__&gt;/&lt;__method__&gt;&#39; is type=&#39;json2&#39;.<br><br>Please verify the Content-Type request header and try again.';
  return htmlResponse(415, 'Unsupported Media Type', text, { accept: 'application/json' });
}
