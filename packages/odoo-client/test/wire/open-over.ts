import type { Clock } from '@crossdock/client-core';
import { connectOdoo, type OdooOptions } from '../../src/index.ts';

/** One exchange as a double sees it. */
export interface SeenRequest {
  path: string;
  headers: Headers;
  text: string;
}

type Reply = Response | string;

/** A client over a scripted server: each reply answers one request, in turn. Texts become bodies with status 200. */
export function openOver(
  options: Partial<OdooOptions>,
  ...replies: (Reply | ((request: SeenRequest) => Reply))[]
) {
  const seen: SeenRequest[] = [];
  const client = connectOdoo({
    url: 'https://odoo.example',
    database: 'prod',
    credentials: { login: 'bot', password: 'the-secret' },
    clock: stillClock,
    policy: { attemptsMax: 1 },
    ...options,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const exchange = { path: pathname, headers: request.headers, text: await request.text() };
      seen.push(exchange);
      const reply = replies[seen.length - 1];
      if (reply === undefined)
        throw new Error(`the test has no answer to request ${seen.length}, ${pathname}`);
      const answer = typeof reply === 'function' ? reply(exchange) : reply;
      return typeof answer === 'string' ? new Response(answer) : answer;
    },
  });
  return { client, seen };
}

/** For ever the same moment; nothing that waits by it ever goes on. */
const stillClock: Clock = { now: () => 0, sleep: () => new Promise(() => undefined) };

/** An answer of JSON-RPC; without a result when the method returned nothing. */
export function envelope(result?: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', id: 1, ...(result === undefined ? {} : { result }) });
}

/** An error of JSON-RPC, as Odoo 19.0 writes it. */
export function envelopeError(name: string, message: string, code = 0): string {
  const data = { name, message, arguments: [message], context: {}, debug: 'Traceback of secrets' };
  return JSON.stringify({ jsonrpc: '2.0', id: 1, error: { code, message: 'Odoo Server Error', data } });
}

/** An answer of XML-RPC around a value that is written already. */
export function methodResponse(value: string): string {
  return `<?xml version="1.0"?>\n<methodResponse>\n<params>\n<param>\n${value}\n</param>\n</params>\n\n</methodResponse>\n`;
}

/** A fault of XML-RPC. */
export function fault(code: number, text: string): string {
  const member = (name: string, value: string) =>
    `<member>\n<name>${name}</name>\n<value>${value}</value>\n</member>\n`;
  const struct =
    member('faultCode', `<int>${code}</int>`) + member('faultString', `<string>${text}</string>`);
  return `<?xml version="1.0"?>\n<methodResponse>\n<fault>\n<value><struct>\n${struct}</struct></value>\n</fault>\n\n</methodResponse>\n`;
}
