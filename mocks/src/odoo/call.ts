import type { WireRequest } from '../kernel/index.ts';
import type { Values } from './values.ts';

/** A request to JSON-2, taken apart. */
export interface Call {
  model: string;
  method: string;
  /** Undefined when the body is not JSON. */
  body: Values | undefined;
}

const calls = new WeakMap<WireRequest, Call | null>();

/** Takes a request apart once, for telling what it is about and for answering it. Null when it is no call. */
export function readCall(request: WireRequest): Call | null {
  const known = calls.get(request);
  if (known !== undefined) return known;
  const call = parse(request);
  calls.set(request, call);
  return call;
}

function parse(request: WireRequest): Call | null {
  if (request.method !== 'POST' || !request.path.startsWith('/json/2/')) return null;
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
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Values) : {};
  } catch {
    return undefined;
  }
}
