import { createHandlers, createLabFetch, type Fault, Lab, serveLab, VirtualClock } from '@crossdock/mocks';
import { createExampleMock } from '@crossdock/mocks/example';
import { createOdooMock } from '@crossdock/mocks/odoo';
import { createShipBobMock } from '@crossdock/mocks/shipbob';
import { createUpsMock } from '@crossdock/mocks/ups';
import { getResponse } from 'msw';
import { expect, it } from 'vitest';
import { History } from '../src/history/history.ts';

const key = '0123456789abcdef0123456789abcdef01234567';
const odoo = (method: string, body: unknown): [string, string, RequestInit] => [
  'odoo',
  `/json/2/${method}`,
  {
    method: 'POST',
    headers: { authorization: `bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  },
];
const bearer = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/** A conversation with every vendor: answers, refusals, and the faults that break a connection. */
const conversation: [mock: string, path: string, init: RequestInit][] = [
  odoo('res.partner/create', { vals_list: [{ name: 'Ada' }] }),
  odoo('res.partner/search_read', { domain: [['name', '=', 'Ada']], fields: ['name'] }),
  odoo('res.partner/search_read', { domain: [['nonsense', '=', 1]] }),
  odoo('stock.picking/button_validate', { ids: [999] }),
  [
    'ups',
    '/security/v1/oauth/token',
    {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('ups-client:ups-secret')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    },
  ],
  [
    'ups',
    '/api/track/v1/details/1Z999',
    { headers: { ...bearer('wrong'), transId: 't', transactionSrc: 's' } },
  ],
  ['shipbob', '/2026-01/inventory-level', { headers: bearer('sb-token') }],
  ['shipbob', '/2026-01/order/77', { headers: bearer('sb-token') }],
  ['example', '/tracking/EX000000000001', { headers: bearer('example-key') }],
  ['example', '/rates', { method: 'POST', headers: bearer('example-key'), body: '{' }],
  ['example', '/rates', { method: 'POST', headers: bearer('example-key'), body: '{}' }],
];
const faults: Fault[] = [
  { mock: 'odoo', operation: 'stock.picking/button_validate', kind: 'lost-reply' },
  { mock: 'example', operation: 'rate', attempt: 2, kind: 'unavailable' },
  { mock: 'shipbob', operation: 'get-order', kind: 'refused' },
];

type Send = (
  lab: Lab,
  clock: VirtualClock,
) => Promise<{
  to: (mock: string, path: string, init: RequestInit) => Promise<Response>;
  close: () => Promise<void>;
}>;
const address = (lab: Lab, mock: string) => lab.mocks.get(mock)?.origins[0] ?? '';
const done = async () => undefined;

const skins: Record<string, Send> = {
  async 'virtual-time fetch'(lab, clock) {
    const fetch = createLabFetch(lab, clock);
    return { to: (mock, path, init) => fetch(new Request(address(lab, mock) + path, init)), close: done };
  },
  async 'MSW handlers'(lab) {
    const handlers = createHandlers(lab);
    const to = async (mock: string, path: string, init: RequestInit) => {
      const response = await getResponse(handlers, new Request(address(lab, mock) + path, init));
      if (response === undefined || response.type === 'error') throw new TypeError('fetch failed');
      return response;
    };
    return { to, close: done };
  },
  async 'HTTP server'(lab) {
    const served = await serveLab(lab);
    return {
      to: (mock, path, init) => fetch((served.urls[mock] ?? '') + path, init),
      close: () => served.close(),
    };
  },
};

async function converse(skin: Send) {
  const clock = new VirtualClock();
  const history = new History();
  const mocks = [
    createOdooMock({ clock }),
    createUpsMock({ clock }),
    createShipBobMock({ clock }),
    createExampleMock({ clock }),
  ];
  for (const mock of mocks) mock.ledger.listen((entry) => history.fact(mock.id, entry));
  const lab = new Lab({ mocks, clock, faults, observe: (call) => history.call(call) });
  const { to, close } = await skin(lab, clock);
  const answers: string[] = [];
  for (const [mock, path, init] of conversation) {
    const answer = await to(mock, path, init).then(
      async (response) => `${response.status} ${await response.text()}`,
      () => 'no answer',
    );
    answers.push(answer);
  }
  await close();
  return { answers, hash: history.close(), lines: history.lines };
}

it('the same conversation through each skin gives the same answers and the same history hash', async () => {
  const results = new Map<string, Awaited<ReturnType<typeof converse>>>();
  for (const [name, skin] of Object.entries(skins)) results.set(name, await converse(skin));
  const [first, ...others] = results.values();
  expect(first?.answers.filter((answer) => answer === 'no answer')).toHaveLength(2);
  expect(first?.lines).toBeGreaterThanOrEqual(conversation.length);
  for (const other of others) expect(other).toEqual(first);
});
