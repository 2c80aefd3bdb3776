// What the client adds to a bare `fetch` of the same request, over a loopback server that answers at once. The two take
// turns, so that whatever else the machine does hits both.
//
//   node --conditions=@crossdock/source packages/odoo-client/bench/call-overhead.ts
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { connectOdoo } from '../src/index.ts';

const types = {
  id: 'integer',
  name: 'char',
  state: 'selection',
  origin: 'char',
  partner_id: 'many2one',
  carrier_id: 'many2one',
  scheduled_date: 'datetime',
  write_date: 'datetime',
  carrier_tracking_ref: 'char',
  move_ids: 'one2many',
  weight: 'float',
};
const rows = Array.from({ length: 80 }, (_, index) => ({
  id: index + 1,
  name: `WH/OUT/${index}`,
  state: 'assigned',
  origin: 'S00001',
  partner_id: [15, 'Azure Interior'],
  carrier_id: false,
  scheduled_date: '2026-11-25 10:00:00',
  write_date: '2026-11-25 10:00:00',
  carrier_tracking_ref: false,
  move_ids: [1, 2, 3],
  weight: 1.5,
}));
const described = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
const answers: Record<string, string> = {
  search_count: '3',
  search_read: JSON.stringify(rows),
  fields_get: JSON.stringify(described),
};

// Odoo itself ends every connection with its answer; behind a proxy it need not.
const connection = process.argv.includes('--keep-alive') ? 'keep-alive' : 'close';
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('connection', connection);
    response.end(answers[request.url?.split('/').at(-1) ?? '']);
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const client = connectOdoo({ url, credentials: { apiKey: 'key' }, version: 19 });
const headers = {
  'Content-Type': 'application/json',
  Authorization: 'bearer key',
  'User-Agent': 'crossdock',
};
async function bare(method: string, body: object): Promise<unknown> {
  const address = `${url}/json/2/stock.picking/${method}`;
  const response = await globalThis.fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  return JSON.parse(await response.text()) as unknown;
}

const fields = Object.keys(types);
const record = z.looseObject({ id: z.int(), name: z.string() });
const cases: [what: string, bare: () => Promise<unknown>, ours: () => Promise<unknown>][] = [
  [
    'a count',
    () => bare('search_count', { domain: [] }),
    () => client.searchCount('stock.picking', { domain: [] }),
  ],
  [
    '80 rows of 11 fields by type',
    () => bare('search_read', { domain: [], fields }),
    () => client.searchRead('stock.picking', { domain: [], fields }),
  ],
  [
    '80 rows through a schema',
    () => bare('search_read', { domain: [], fields: ['id', 'name'] }),
    () => client.searchRead('stock.picking', { domain: [], record }),
  ],
];

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

for (const [what, ...both] of cases) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 3300; round++) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      await both[which]();
      if (round >= 300) times[which].push(performance.now() - start);
    }
  }
  const [fetchMs, clientMs] = [median(times[0]), median(times[1])];
  const more = (clientMs / fetchMs - 1) * 100;
  console.log(
    `${what}: fetch ${fetchMs.toFixed(3)} ms, client ${clientMs.toFixed(3)} ms, +${more.toFixed(1)} %`,
  );
}
server.close();
