import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type FetchFunction, systemFetch } from '@crossdock/client-core';

/** A request and its answer, both with JSON bodies. */
export interface TapedExchange {
  path: string;
  /** Absent where the request has none. */
  asks?: unknown;
  status: number;
  answers: unknown;
}

/** All exchanges of a run, in the order of the requests. */
export interface Tape {
  source: string;
  odoo: string;
  recordedOn: string;
  /** What the run was told: everything in the exchanges follows from it. */
  run: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  database: string;
  login: string;
  /** Empty when nobody else could come in. */
  otherLogin: string;
  exchanges: TapedExchange[];
}

/** What stands for the keys. */
export const tapeLogins = { main: { apiKey: 'key-of-main' }, other: { apiKey: 'key-of-other' } } as const;

/** Where the tape of a major version lies. */
export function tapeFileOf(major: number): URL {
  return new URL(`recorded/odoo-${major}.0-jsonrpc.json`, import.meta.url);
}

/** Reads the tape of a major version. */
export function readTape(major: number): Tape {
  return JSON.parse(readFileSync(tapeFileOf(major), 'utf8')) as Tape;
}

/** Writes down what goes through, without secrets and tracebacks. */
export function createTape(secrets: ReadonlyMap<string, string>): {
  fetch: FetchFunction;
  exchanges: TapedExchange[];
} {
  const exchanges: TapedExchange[] = [];
  const clean = (text: string): unknown => {
    let cleaned = text;
    for (const [secret, placeholder] of secrets) cleaned = cleaned.replaceAll(secret, placeholder);
    return JSON.parse(cleaned, (name, value: unknown) => (name === 'debug' ? '' : value));
  };
  return {
    exchanges,
    async fetch(request) {
      const path = new URL(request.url).pathname;
      const exchange: TapedExchange = { path, status: 0, answers: null };
      // Its place is that of the request: of several at once the answers may overtake each other.
      exchanges.push(exchange);
      const body = await request.clone().text();
      if (body !== '') exchange.asks = clean(body);
      const response = await systemFetch(request);
      exchange.status = response.status;
      const answer = await response.clone().text();
      exchange.answers = answer.startsWith('{') ? clean(answer) : '';
      return response;
    },
  };
}

/** A server that answers as it was recorded, and takes nothing but what was asked then, in that order. */
export interface Replay {
  fetch: FetchFunction;
  /** Where the client asked for something else than it did then. */
  readonly diverged: readonly string[];
  /** How many exchanges were not asked for yet. */
  readonly left: number;
}

/** Plays a tape to a client. */
export function replay(exchanges: readonly TapedExchange[]): Replay {
  const diverged: string[] = [];
  let next = 0;
  return {
    diverged,
    get left() {
      return exchanges.length - next;
    },
    async fetch(request) {
      const place = next;
      next += 1;
      const { path, asks, status = 500, answers } = exchanges[place] ?? {};
      const body = await request.text();
      const asked = [new URL(request.url).pathname, body === '' ? undefined : (JSON.parse(body) as unknown)];
      if (isDeepStrictEqual(asked, [path, asks])) return Response.json(answers, { status });
      diverged.push(
        `request ${place}: ${JSON.stringify(asked)} where it was ${JSON.stringify([path, asks])}`,
      );
      return new Response('', { status: 400 });
    },
  };
}
