import type { WireRequest, WireResponse } from '../../kernel/index.ts';
import { accessDenied, accessError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { Values } from '../values.ts';
import { type Door, sessionOf } from './door.ts';
import { answerEnvelope, bindParams, RpcRefusal, type RpcResult } from './json-rpc.ts';
import { callPositional } from './positional.ts';
import { serviceVersion } from './services.ts';

type Route = (door: Door, request: WireRequest, params: Values) => RpcResult;

const routes: readonly (readonly [path: string, route: Route])[] = [
  ['/web/session/authenticate', authenticate],
  [
    '/web/session/get_session_info',
    (door, request) => ({ result: sessionInfo(door, userOf(door, request)) }),
  ],
  ['/web/session/destroy', destroy],
  ['/web/webclient/version_info', () => ({ result: serviceVersion })],
  ['/web/dataset/call_kw', (door, request, params) => ({ result: call(door, request, params, 'call_kw') })],
  ['/web/dataset/call_button', callButton],
];

/** Answers the web client's own routes; undefined for a path that is none of them. */
export function answerWebClient(door: Door, request: WireRequest): WireResponse | undefined {
  const { path } = request;
  const found = routes.find(
    ([own]) => path === own || (own.startsWith('/web/dataset/') && path.startsWith(`${own}/`)),
  );
  if (found === undefined) return undefined;
  return answerEnvelope(request, (params) => found[1](door, request, params));
}

/** Opens a session for a password; API keys are refused here (seen on Odoo 19.0). */
function authenticate(door: Door, _request: WireRequest, params: Values): RpcResult {
  const names = ['db', 'login', 'password'] as const;
  const { db, login, password } = bindParams('Session.authenticate', names, params);
  if (db !== door.database) throw accessError('Database not found.');
  const uid = door.db.users.byLogin(door.db, login, password, false);
  if (uid === undefined) throw accessDenied();
  const cookie = door.sessions.cookie(door.sessions.open(uid));
  return { result: sessionInfo(door, uid), headers: { 'set-cookie': cookie } };
}

function destroy(door: Door, request: WireRequest): RpcResult {
  userOf(door, request);
  const cookie = door.sessions.cookie(door.sessions.close(request.headers['cookie']));
  return { result: undefined, headers: { 'set-cookie': cookie } };
}

/** @throws RpcRefusal with code 100 without a living session */
function userOf(door: Door, request: WireRequest): number {
  const uid = door.sessions.userOf(request.headers['cookie']);
  if (uid !== undefined) return uid;
  const text = 'Session expired';
  throw new RpcRefusal(100, 'Odoo Session Expired', 'odoo.http.SessionExpiredException', text, [text]);
}

/** The model and method in the path are only for reading logs: what counts is in the parameters. */
function call(door: Door, request: WireRequest, params: Values, name: string): unknown {
  const uid = userOf(door, request);
  const { model } = params;
  if (typeof model !== 'string' || !door.db.has(model)) throw noModel();
  const names = ['model', 'method', 'args', 'kwargs'] as const;
  const { method, args, kwargs } = bindParams(`DataSet.${name}`, names, params);
  const given = { model, method: String(method), args: (args ?? []) as unknown[], kwargs: kwargs as Values };
  const { context: _context, ...session } = sessionOf(door, uid, {});
  return door.db.transaction(() => callPositional(session, given));
}

/** A button answers with an action or with false, whatever its method gave. */
function callButton(door: Door, request: WireRequest, params: Values): RpcResult {
  const result = call(door, request, params, 'call_button');
  const isAction = typeof result === 'object' && result !== null && 'type' in result;
  return { result: isAction ? result : false };
}

function noModel(): RpcRefusal {
  const text =
    '404 Not Found: The requested URL was not found on the server. ' +
    'If you entered the URL manually please check your spelling and try again.';
  return new RpcRefusal(404, '404: Not Found', 'werkzeug.exceptions.NotFound', text, []);
}

/** Who is logged in, and to what. Odoo tells the web client more than that. */
function sessionInfo(door: Door, uid: number): Record<string, unknown> {
  const { db, database } = door;
  const user = db.get('res.users', uid);
  const { groups } = db.users.viewer(uid);
  const isSystem = groups.has('base.group_system');
  const partner = db.get('res.partner', user['partner_id']);
  const session = { db, uid, context: {} };
  const companies = (user['company_ids'] ?? []) as readonly number[];
  return {
    uid,
    is_system: isSystem,
    is_admin: isSystem,
    is_public: false,
    is_internal_user: true,
    user_context: { lang: 'en_US', tz: 'Europe/Brussels', uid },
    db: database,
    server_version: serviceVersion.server_version,
    server_version_info: serviceVersion.server_version_info,
    name: displayName(session, 'res.users', user),
    username: user['login'],
    partner_display_name: displayName(session, 'res.partner', partner),
    partner_id: partner.id,
    max_file_upload_size: 134_217_728,
    user_companies: {
      current_company: user['company_id'],
      allowed_companies: Object.fromEntries(
        companies.map((id) => [id, { id, name: db.get('res.company', id)['name'] }]),
      ),
      disallowed_ancestor_companies: {},
    },
  };
}
