// What `iterate` holds while it walks over 100,000 rows, of a loopback server that makes up each page when asked. The
// heap is weighed after a collection, at the first row and at the last.
//
//   node --expose-gc --conditions=@crossdock/source packages/odoo-client/bench/iterate-memory.ts
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { connectOdoo } from '../src/index.ts';

const ROWS = 100_000;
const Search = z.looseObject({ domain: z.array(z.unknown()), limit: z.int() });
const IdAfter = z.tuple([z.literal('id'), z.literal('>'), z.int()]);

async function page(request: IncomingMessage): Promise<string> {
  const { domain, limit } = Search.parse(JSON.parse(await text(request)));
  const after = domain.map((term) => IdAfter.safeParse(term)).find((term) => term.success)?.data[2] ?? 0;
  const rows = Array.from({ length: Math.min(limit, ROWS - after) }, (_, index) => ({
    id: after + index + 1,
    name: `WH/OUT/${after + index + 1}`,
  }));
  return JSON.stringify(rows);
}

const server = createServer((request, response) => {
  void page(request).then((body) => response.end(body));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function heapMb(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}

const client = connectOdoo({ url, credentials: { apiKey: 'key' }, version: 19 });
const record = z.looseObject({ id: z.int(), name: z.string() });
const start = performance.now();
let seen = 0;
let [first, last] = ['', ''];
for await (const row of client.iterate('stock.picking', { domain: [], record })) {
  seen++;
  if (row.id === 1) first = heapMb();
  if (row.id === ROWS) last = heapMb();
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${seen} rows in ${seconds} s; heap at the first ${first} MB, at the last ${last} MB`);
server.close();
