import type { WireRequest, WireResponse } from '../../kernel/index.ts';
import type { ApiUser } from '../access/users.ts';
import { readCall } from '../call.ts';
import {
  accessDenied,
  badRequest,
  errorResponse,
  htmlResponse,
  notFound,
  OdooError,
  odooHeaders,
  unauthorized,
} from '../errors.ts';
import { callMethod, toContext } from '../methods.ts';
import type { Values } from '../values.ts';
import { type Door, sessionOf } from './door.ts';
import { sessionId } from './web-sessions.ts';

const successHeaders = { ...odooHeaders, 'x-content-type-options': 'nosniff' };

/** Answers `/json/2/<model>/<method>`. */
export function answerJson2(door: Door, request: WireRequest): WireResponse {
  try {
    return answerCall(door, request);
  } catch (error) {
    if (error instanceof OdooError) return errorResponse(error);
    throw error;
  }
}

function answerCall(door: Door, request: WireRequest): WireResponse {
  const { method, headers } = request;
  const wanted = headers['x-odoo-database'];
  if (wanted !== undefined && wanted !== door.database) return noDatabase();
  if (method !== 'OPTIONS' && method !== 'POST')
    throw notFound('Did you mean POST /json/2/<model>/<method>?');
  const type = headers['content-type'];
  if (request.body !== '' && !(type ?? '').toLowerCase().startsWith('application/json')) return wrongType();
  const user = authenticate(door, request);
  const call = readCall(door.db, request);
  if (call === null) throw notFound('Did you mean POST /json/2/<model>/<method>?');
  const body = call.body ?? refuseBody(request.body);
  const result = door.db.transaction(() =>
    callMethod(sessionOf(door, user.uid, toContext(body['context'])), call.model, call.method, body),
  );
  return { status: 200, headers: successHeaders, body: JSON.stringify(result ?? null) };
}

/** @throws OdooError Unauthorized, or AccessDenied for a cookie and a key of two users */
function authenticate(door: Door, request: WireRequest): ApiUser {
  const { authorization = '', cookie } = request.headers;
  const isBearer = authorization.slice(0, 7).toLowerCase() === 'bearer ';
  if (!isBearer || request.method === 'OPTIONS') {
    if (sessionId(cookie) !== '' && door.sessions.userOf(cookie) !== undefined) {
      throw unauthorized('Missing "Authorization" or Sec-headers for interactive usage.');
    }
    throw unauthorized('User not authenticated, use an API Key with a Bearer Authorization header.');
  }
  const user = door.db.users.byKey(door.db, authorization.slice(7).trim());
  if (user === undefined) throw unauthorized('Invalid apikey');
  const other = cookie === undefined ? undefined : door.sessions.userOf(cookie);
  if (other !== undefined && other !== user.uid) {
    throw accessDenied('Session user does not match the used apikey.');
  }
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
