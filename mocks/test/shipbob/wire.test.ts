import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Json, openShipBob, orderRequest, read } from './shipbob-client.ts';

const MINUTE = 60_000;
const account = (name: string, channelId: number) => ({
  token: `token-${name}`,
  channelId,
  name,
  fulfillmentCenter: { id: 8, name: 'Cicero (IL)' },
  inventory: [
    { sku: 'SKU-1', onHand: 10 },
    { sku: 'SKU-2', onHand: 10 },
  ],
});

const as = (name: string, channel: string) => ({
  authorization: `Bearer token-${name}`,
  shipbob_channel_id: channel,
});

describe('ShipBob webhooks', () => {
  it('tells once that an order has shipped, when all of it has, signed over the raw body', async () => {
    const { clock, webhooks, call, create } = openShipBob({ splitRate: 1 });
    const made = read(call('POST', 'webhook', { url: 'https://us.example/hook', topics: ['order.shipped'] }));
    expect(made['secret']).toMatch(/^whsec_[a-zA-Z0-9+/]{32}$/);
    create();
    await clock.advance(90 * MINUTE);
    expect(webhooks).toHaveLength(1);
    const [{ url, headers, body, topic, key }] = webhooks as [(typeof webhooks)[number]];
    expect([url, topic, key]).toEqual(['https://us.example/hook', 'order.shipped', 'WH/OUT/1']);
    const secret = Buffer.from(String(made['secret']).replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(headers['x-webhook-topic']).toBe('order.shipped');
    expect(Math.abs(Number(headers['webhook-timestamp']) * 1000 - clock.now())).toBeLessThan(90 * MINUTE);
    const order = JSON.parse(body) as Json;
    expect(order['shipments']!.map((shipment) => shipment['status'])).toEqual(['Completed', 'Completed']);
  });

  it('tells of shipments held, cancelled and delivered', async () => {
    const { clock, mock, webhooks, call, create } = openShipBob();
    const topics = ['order.shipment.on_hold', 'order.shipment.cancelled', 'order.shipment.delivered'];
    call('POST', 'webhook', { url: 'https://us.example/hook', topics });
    const { id } = create();
    mock.control.hold('WH/OUT/1');
    call('POST', `order/${id}:cancel`);
    create((order) => (order['reference_id'] = 'WH/OUT/2' as never));
    await clock.advance(24 * 60 * MINUTE);
    expect(webhooks.map(({ topic, key }) => [topic, key])).toEqual([
      ['order.shipment.on_hold', 'WH/OUT/1'],
      ['order.shipment.cancelled', 'WH/OUT/1'],
      ['order.shipment.delivered', 'WH/OUT/2'],
    ]);
    expect(JSON.parse(webhooks[2]?.body ?? '')).toMatchObject({
      status: 'Completed',
      reference_id: 'WH/OUT/2',
    });
    expect(new Set(webhooks.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  });

  it('takes the secret it is given, shows it once, and forgets the address when told', async () => {
    const { clock, webhooks, call, create } = openShipBob();
    const secret = `whsec_${'A'.repeat(32)}`;
    const made = read(
      call('POST', 'webhook', { url: 'https://us.example/hook', topics: ['order.shipped'], secret }),
    );
    expect(made['secret']).toBe(secret);
    const list = read(call('GET', 'webhook'));
    expect(list['items']).toEqual([expect.objectContaining({ id: made['id'], enabled: true })]);
    expect(list['items']![0]).not.toHaveProperty('secret');
    expect(call('DELETE', `webhook/${made['id']}`).status).toBe(204);
    create();
    await clock.advance(90 * MINUTE);
    expect(webhooks).toHaveLength(0);
  });

  it.each([
    [{ url: 'http://us.example', topics: ['order.shipped'] }],
    [{ url: 'https://us.example', topics: [] }],
    [{ url: 'https://us.example', topics: ['order_shipped'] }],
    [{ url: 'https://us.example', topics: ['order.shipped'], secret: 'short' }],
  ])('refuses the subscription %j', (body) => {
    expect(openShipBob().call('POST', 'webhook', body).status).toBe(422);
  });
});

describe('ShipBob lists', () => {
  it('lists orders newest first, page by page, and finds them by reference', async () => {
    const { clock, call, create } = openShipBob();
    for (const number of [1, 2, 3]) {
      create((order) => (order['reference_id'] = `R${number}` as never));
      await clock.advance(1000);
    }
    const list = (query: string): unknown[] =>
      (read(call('GET', `order?${query}`)) as unknown as Json[]).map((order) => order['reference_id']);
    expect(list('')).toEqual(['R3', 'R2', 'R1']);
    expect(list('Page=2&Limit=2')).toEqual(['R1']);
    expect(list('ReferenceIds=R2')).toEqual(['R2']);
    expect(list('ReferenceIds=R9')).toEqual([]);
    expect(list('HasTracking=true')).toEqual([]);
    const between = new Date(clock.now() - 1500).toISOString();
    expect(list(`StartDate=${between}`)).toEqual(['R3']);
    expect(list(`EndDate=${between}`)).toEqual(['R2', 'R1']);
    await clock.advance(90 * MINUTE);
    expect(list('HasTracking=true')).toHaveLength(3);
    expect(list(`LastUpdateStartDate=${new Date(clock.now() - 89 * MINUTE).toISOString()}`)).toHaveLength(3);
    expect(call('GET', 'order?Limit=251').status).toBe(400);
    expect(call('GET', 'order?StartDate=soon').status).toBe(400);
  });

  it('pages stock by addresses in the body', () => {
    const { call } = openShipBob();
    const first = read(call('GET', 'inventory-level?PageSize=2'));
    expect(first['items']!.map((item) => item['sku'])).toEqual(['SKU-1', 'SKU-2']);
    expect([first['prev'], first['first']]).toEqual([null, null]);
    const next = new URL(String(first['next']));
    expect(next.origin).toBe('https://sandbox-api.shipbob.com');
    const second = read(call('GET', `inventory-level${next.search}`));
    expect(second['items']!.map((item) => item['sku'])).toEqual(['SKU-3']);
    expect([second['next'], second['last']]).toEqual([null, null]);
    expect(second['prev']).toContain('Cursor=');
  });

  it('shows stock by center', () => {
    const { call, create } = openShipBob();
    create();
    const [item] = read(call('GET', 'inventory-level/locations?SearchBy=sku-1'))['items']!;
    expect(item!['locations']).toEqual([
      expect.objectContaining({
        location_id: 8,
        on_hand_quantity: 1000,
        committed_quantity: 2,
        fulfillable_quantity: 998,
      }),
    ]);
    const id = String(item!['inventory_id']);
    expect(read(call('GET', `inventory-level/${id}`))).toMatchObject({
      sku: 'SKU-1',
      total_fulfillable_quantity: 998,
    });
  });

  it('answers what is not there with 404 and nothing', () => {
    const { call } = openShipBob();
    for (const path of ['order/1', 'shipment/1', 'order/1/shipment', 'inventory-level/1', 'nowhere']) {
      expect(call('GET', path)).toMatchObject({ status: 404, body: '' });
    }
  });
});

describe('ShipBob accounts', () => {
  it('keeps orders, stock and webhooks of accounts apart', () => {
    const { mock, webhooks, call } = openShipBob({ accounts: [account('east', 1), account('west', 2)] });
    const hook = { url: 'https://us.example', topics: ['order.shipment.on_hold'] };
    call('POST', 'webhook', hook, as('west', '2'));
    mock.control.closeCenter('east');
    const { id } = read(call('POST', 'order', orderRequest(), as('east', '1')));
    expect(webhooks).toHaveLength(0);
    expect(call('GET', `order/${id}`, undefined, as('west', '2')).status).toBe(404);
    expect(call('POST', 'order', orderRequest(), as('west', '2')).status).toBe(201);
    expect(mock.control.inventory('SKU-1', 'west')?.committed).toBe(2);
    expect(mock.control.inventory('SKU-1', 'east')?.committed).toBe(0);
    expect(call('GET', 'order', undefined, { authorization: 'Bearer nobody' })).toMatchObject({
      status: 401,
    });
  });

  it('lets 150 calls through in a minute, each account its own, and says how long to wait', async () => {
    const { clock, call } = openShipBob({ accounts: [account('east', 1), account('west', 2)] });
    for (let index = 0; index < 150; index++) {
      const { status, headers } = call('GET', 'order', undefined, as('east', '1'));
      expect([status, headers['x-remaining-calls']]).toEqual([200, String(149 - index)]);
      await clock.advance(100);
    }
    const over = call('GET', 'order', undefined, as('east', '1'));
    expect(over).toMatchObject({ status: 429, headers: { 'x-remaining-calls': '0', 'x-retry-after': '45' } });
    expect(read(over)).toEqual({
      statusCode: 429,
      message: 'Rate limit is exceeded. Try again in 45 seconds.',
    });
    expect(call('GET', 'order', undefined, as('west', '2')).status).toBe(200);
    await clock.advance(45_000);
    expect(call('GET', 'order', undefined, as('east', '1')).status).toBe(200);
    expect(call('GET', 'order', undefined, as('east', '1')).status).toBe(429);
    await clock.advance(60_000);
    expect(call('GET', 'order', undefined, as('east', '1')).headers['x-remaining-calls']).toBe('149');
  });

  it('tells what a call is about by our reference, and whose it is by name', () => {
    const { mock, call, create } = openShipBob();
    const { id, shipments } = create();
    const identify = (method: string, url: string, body = ''): unknown => {
      const [path = '', query = ''] = url.split('?');
      const headers = { authorization: 'Bearer sb-token' };
      return mock.identify({
        method,
        path: `/2026-01/${path}`,
        query: new URLSearchParams(query),
        headers,
        body,
      });
    };
    const about = { key: 'WH/OUT/1', account: 'main' };
    expect(identify('POST', 'order', JSON.stringify(orderRequest()))).toEqual({
      ...about,
      operation: 'create-order',
      writes: true,
    });
    expect(identify('GET', `order/${id}`)).toEqual({ ...about, operation: 'get-order', writes: false });
    expect(identify('GET', 'order?ReferenceIds=WH/OUT/1')).toEqual({
      ...about,
      operation: 'list-orders',
      writes: false,
    });
    expect(identify('POST', `order/${id}:cancel`)).toEqual({
      ...about,
      operation: 'cancel-order',
      writes: true,
    });
    expect(identify('GET', `shipment/${shipments![0]!['id']}`)).toMatchObject({
      ...about,
      operation: 'get-shipment',
    });
    expect(identify('GET', 'inventory-level')).toMatchObject({
      operation: 'inventory',
      key: '',
      account: 'main',
    });
    expect(identify('GET', 'order/999')).toMatchObject({ key: '999' });
    expect(call('GET', 'order/999').status).toBe(404);
  });

  it('turns calls away in its own words', () => {
    const { mock } = openShipBob();
    const limited = mock.refuse({ kind: 'rate-limited', retryAfterMs: 24_100 });
    expect([limited.status, limited.headers['x-retry-after'], limited.headers['retry-after']]).toEqual([
      429,
      '25',
      undefined,
    ]);
    expect(mock.refuse({ kind: 'unavailable' }).status).toBe(503);
    expect(mock.refuse({ kind: 'server-error' }).status).toBe(500);
    expect(mock.refuse({ kind: 'unauthenticated' }).status).toBe(401);
  });

  it('keeps nothing of a reference that is forgotten', async () => {
    const { clock, mock, call, create } = openShipBob();
    create();
    mock.forget('WH/OUT/1');
    expect(mock.control.counts).toEqual({ orders: 0, shipments: 0 });
    expect(mock.control.inventory('SKU-1')).toMatchObject({ onHand: 1000, committed: 0 });
    await clock.advance(48 * 60 * MINUTE);
    expect(mock.ledger.entries.map(({ kind }) => kind)).toEqual(['order-created']);
    expect(call('POST', 'order', orderRequest()).status).toBe(201);
  });
});
