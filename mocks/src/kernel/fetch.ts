import type { VirtualClock } from './clock.ts';
import type { Lab } from './lab.ts';
import type { WireRequest } from './wire.ts';

/**
 * A `fetch` that leads into the lab and waits in the lab's virtual time. Hand it to whatever is under test.
 *
 * Broken connections fail the way Node's own fetch does: a `TypeError` with the socket error as its cause.
 */
export function createLabFetch(lab: Lab, clock: VirtualClock): (request: Request) => Promise<Response> {
  const hanging = new Set<Request>();
  return async (request) => {
    const { origin } = splitUrl(request.url);
    const mock = lab.at(origin);
    if (mock === undefined) throw connectionError('ENOTFOUND', `nobody lives at ${origin}`);
    const wire = await toWireRequest(request);
    if (request.signal.aborted) throw request.signal.reason as Error;
    const outcome = lab.exchange(mock, wire);
    switch (outcome.kind) {
      case 'refused':
        throw connectionError('ECONNREFUSED', 'connection refused');
      case 'lost':
        if (outcome.delayMs > 0) await clock.sleep(outcome.delayMs, request.signal);
        throw connectionError('ECONNRESET', 'connection reset');
      case 'hang':
        // Held on to: a request that nobody holds is collected, and its signal with it, and then nobody is ever told.
        hanging.add(request);
        return new Promise((_, reject) => {
          const abort = (): void => {
            hanging.delete(request);
            reject(request.signal.reason as Error);
          };
          request.signal.addEventListener('abort', abort, { once: true });
        });
      case 'response': {
        if (outcome.delayMs > 0) await clock.sleep(outcome.delayMs, request.signal);
        const { status, headers, body } = outcome.response;
        return new Response(isBodyless(status) ? null : body, { status, headers: { ...headers } });
      }
    }
  };
}

/** Reads a `Request` into the form mocks take. */
export async function toWireRequest(request: Request): Promise<WireRequest> {
  const { path, query } = splitUrl(request.url);
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) headers[name] = value;
  const body = request.body === null ? '' : await request.text();
  return { method: request.method, path, query: new URLSearchParams(query), headers, body };
}

/** A status that may not carry a body. */
export function isBodyless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** What `fetch` rejects with when the network fails. */
function connectionError(code: string, message: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

/** Cheaper than `new URL`, for addresses that a `Request` has already normalized. */
function splitUrl(url: string): { origin: string; path: string; query: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const question = url.indexOf('?', start);
  return {
    origin: url.slice(0, start),
    path: question === -1 ? url.slice(start) : url.slice(start, question),
    query: question === -1 ? '' : url.slice(question + 1),
  };
}
