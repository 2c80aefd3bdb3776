/** The only way to the network: one request in, one response out, rejecting when there is none. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** The machine's own network. */
export const systemFetch: FetchFunction = (request) => globalThis.fetch(request);
