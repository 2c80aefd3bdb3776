/** The only way to the network: one request in, one response out, rejecting when there is none. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** The machine's own network. */
export const systemFetch: FetchFunction = (request) => globalThis.fetch(request);

/** Sends a request: the arguments of `fetch`, which spare a `Request` that it would copy. */
export type Transmit = (url: string, init: RequestInit) => Promise<Response>;

/** Looked up at each call, so that whatever intercepts it sees the call. */
export const systemTransmit: Transmit = (url, init) => globalThis.fetch(url, init);

/** Sends by a `fetch` that was handed in. */
export function transmitBy(fetch: FetchFunction): Transmit {
  return (url, init) => fetch(new Request(url, init));
}
