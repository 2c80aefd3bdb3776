import { json, type WireRequest, type WireResponse } from '../../kernel/index.ts';
import { errorData, htmlHeaders, htmlResponse, OdooError, odooHeaders, typeError } from '../errors.ts';
import type { Values } from '../values.ts';
import type { Door } from './door.ts';
import { jsonOf } from './payload.ts';
import { bindArguments, type Signature } from './python-calls.ts';
import { callService } from './services.ts';

/** A result and what else goes into the answer. */
export interface RpcResult {
  /** Undefined and null leave the member out, as for a method without a result. */
  result: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** An answer that has a code of its own; the id of the call is not given back in it (seen on Odoo 19.0). */
export class RpcRefusal extends OdooError {
  readonly code: number;
  readonly title: string;

  constructor(code: number, title: string, name: string, message: string, args: readonly unknown[]) {
    super(200, name, message, args);
    this.code = code;
    this.title = title;
  }
}

/** Answers `/jsonrpc`. */
export function answerJsonRpc(door: Door, request: WireRequest): WireResponse {
  return answerEnvelope(request, (params) => {
    const { service, method, args } = bindParams('JSONRPC.jsonrpc', ['service', 'method', 'args'], params);
    const call = { service: String(service), method: String(method), args: (args ?? []) as unknown[] };
    return { result: callService(door, call) };
  });
}

/**
 * Parameters by name.
 *
 * @throws OdooError TypeError in Python's words when some are left out
 */
export function bindParams<Name extends string>(
  name: string,
  names: readonly Name[],
  params: Values,
): Record<Name, unknown> {
  const parameters = names.map((each) => [each, true] as const);
  const signature: Signature = { name, parameters, keywordOnly: [], anyKeyword: true };
  return bindArguments(signature, [], params) as Record<Name, unknown>;
}

/** Answers one call in its envelope: 200 whatever the outcome, unless the envelope itself is no good. */
export function answerEnvelope(request: WireRequest, run: (params: Values) => RpcResult): WireResponse {
  if (!isJson(request)) return wrongType(request);
  const envelope = jsonOf(request);
  if (envelope === undefined) return badData('Invalid JSON data');
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) {
    return badData('Invalid JSON-RPC data');
  }
  const { id = null, params } = envelope as { id?: unknown; params?: unknown };
  try {
    const { result, headers } = run(toParams(params));
    const body = { jsonrpc: '2.0', id, ...(result === undefined || result === null ? {} : { result }) };
    return json(200, body, { ...odooHeaders, 'x-content-type-options': 'nosniff', ...headers });
  } catch (error) {
    if (error instanceof OdooError) return errorEnvelope(id, error);
    throw error;
  }
}

/** @throws OdooError TypeError for a list of parameters */
function toParams(params: unknown): Values {
  if (Array.isArray(params)) {
    throw typeError('cannot convert dictionary update sequence element #0 to a sequence');
  }
  return (params ?? {}) as Values;
}

function errorEnvelope(id: unknown, error: OdooError): WireResponse {
  const refused = error instanceof RpcRefusal;
  const body = {
    jsonrpc: '2.0',
    id: refused ? null : id,
    error: {
      code: refused ? error.code : 0,
      message: refused ? error.title : 'Odoo Server Error',
      data: errorData(error),
    },
  };
  return json(200, body, odooHeaders);
}

function isJson(request: WireRequest): boolean {
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  return request.method !== 'GET' && /^application\/json(?:-rpc)?\s*(?:;|$)/.test(type);
}

function badData(text: string): WireResponse {
  return { status: 400, headers: { ...htmlHeaders, 'x-content-type-options': 'nosniff' }, body: text };
}

function wrongType(request: WireRequest): WireResponse {
  const kinds = request.body === '' ? '&#39;http&#39;, &#39;json2&#39;' : '&#39;http&#39;';
  const text =
    `Request inferred type is compatible with [${kinds}] but &#39;${request.path}&#39; is type=&#39;jsonrpc&#39;.` +
    '<br><br>Please verify the Content-Type request header and try again.';
  const accept = { accept: 'application/json, application/json-rpc' };
  return htmlResponse(415, 'Unsupported Media Type', text, accept);
}
