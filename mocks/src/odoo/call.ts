import type { WireRequest } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { methodOf } from './methods.ts';
import type { Values } from './values.ts';
import { jsonOf, xmlCallOf } from './wire/payload.ts';
import { asKeywords } from './wire/positional.ts';

/** A request to call a method, taken apart. */
export interface Call {
  model: string;
  method: string;
  /** Arguments by name. Undefined when the body of a JSON-2 call is not JSON. */
  body: Values | undefined;
}

const calls = new WeakMap<WireRequest, Call | null>();

/** Takes a request apart once, for telling what it is about and for answering it. Null when it is no call. */
export function readCall(db: Database, request: WireRequest): Call | null {
  const known = calls.get(request);
  if (known !== undefined) return known;
  const call = parse(db, request);
  calls.set(request, call);
  return call;
}

function parse(db: Database, request: WireRequest): Call | null {
  const { method, path } = request;
  if (method !== 'POST') return null;
  if (path.startsWith('/json/2/')) return parseJson2(request);
  if (path === '/jsonrpc') return parseService(db, request);
  if (path.startsWith('/web/dataset/call_')) return parseWebClient(db, request);
  if (path.startsWith('/xmlrpc/') && path.endsWith('/object')) {
    const call = xmlCallOf(request);
    return call === undefined ? null : parseExecute(db, call.method, call.params);
  }
  return null;
}

function parseJson2(request: WireRequest): Call | null {
  const [model = '', method = '', rest = ''] = request.path.slice('/json/2/'.length).split('/');
  if (model === '' || method === '' || rest !== '') return null;
  return {
    model: decodeURIComponent(model),
    method: decodeURIComponent(method),
    body: parseValues(request.body),
  };
}

/** A JSON array or text counts as an empty object (seen on Odoo 19.0). */
function parseValues(text: string): Values | undefined {
  if (text === '') return {};
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function parseService(db: Database, request: WireRequest): Call | null {
  const { service, method, args } = asObject(asObject(jsonOf(request))['params']);
  return service === 'object' && Array.isArray(args) ? parseExecute(db, method, args) : null;
}

function parseExecute(db: Database, execute: unknown, params: readonly unknown[]): Call | null {
  const [, , , model, method, ...rest] = params;
  const [args, kwargs] = execute === 'execute_kw' ? rest : [rest, {}];
  return positional(db, model, method, args, kwargs);
}

function parseWebClient(db: Database, request: WireRequest): Call | null {
  const { model, method, args, kwargs } = asObject(asObject(jsonOf(request))['params']);
  return positional(db, model, method, args, kwargs);
}

function positional(
  db: Database,
  model: unknown,
  method: unknown,
  args: unknown,
  kwargs: unknown,
): Call | null {
  if (typeof model !== 'string' || typeof method !== 'string') return null;
  const known = methodOf(db.rules[model], model, method);
  const given: readonly unknown[] = Array.isArray(args) ? args : [];
  return { model, method, body: asKeywords(known, given, asObject(kwargs)) };
}

function asObject(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}
