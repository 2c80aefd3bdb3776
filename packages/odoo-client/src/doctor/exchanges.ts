import type { Clock, FetchFunction } from '@crossdock/client-core';
import type { OdooProtocol } from '../wire/server.ts';

/** What can be seen of a server from outside its answers' bodies. */
export interface Exchanges {
  fetch: FetchFunction;
  /** How many requests were sent, repeats among them. */
  count(): number;
  /** How the last call to a model went. */
  protocol(): OdooProtocol | undefined;
  /**
   * How far the server's clock is ahead of ours, in milliseconds; negative when it is behind. As little as the answers
   * allow: 0 when they fit our clock. Undefined when no answer had a date.
   */
  aheadMs(): number | undefined;
}

const paths: readonly (readonly [start: string, protocol: OdooProtocol])[] = [
  ['/json/2/', 'json2'],
  ['/jsonrpc', 'jsonrpc'],
  ['/xmlrpc/2/', 'xmlrpc'],
  ['/web/dataset/', 'session'],
];

/** Watches what goes over a `fetch`. */
export function watchExchanges(send: FetchFunction, clock: Clock): Exchanges {
  let count = 0;
  let protocol: OdooProtocol | undefined;
  let best: { tookMs: number; aheadMs: number } | undefined;
  return {
    count: () => count,
    protocol: () => protocol,
    aheadMs: () => best?.aheadMs,
    fetch: async (request) => {
      count++;
      const { pathname } = new URL(request.url);
      protocol = paths.find(([start]) => pathname.includes(start))?.[1] ?? protocol;
      const sentAt = clock.now();
      const response = await send(request);
      const receivedAt = clock.now();
      const date = Date.parse(response.headers.get('date') ?? '');
      const tookMs = receivedAt - sentAt;
      // The fastest answer says most about the moment it was made.
      if (!Number.isNaN(date) && tookMs < (best?.tookMs ?? Number.POSITIVE_INFINITY))
        best = { tookMs, aheadMs: aheadBy(date, sentAt, receivedAt) };
      return response;
    },
  };
}

/** A `Date` header is cut off to the second, and was written at some moment between question and answer. */
function aheadBy(date: number, sentAt: number, receivedAt: number): number {
  const least = date - receivedAt;
  const most = date + 999 - sentAt;
  return least > 0 ? least : Math.min(most, 0);
}
