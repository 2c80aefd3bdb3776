import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { createExampleMock, type ExampleMock, type ExampleMockOptions } from '../../src/example/index.ts';
import { VirtualClock, type WireResponse } from '../../src/kernel/index.ts';

interface Json {
  [name: string]: Json & string & Json[];
}

interface Bench {
  clock: VirtualClock;
  mock: ExampleMock;
  call: (method: string, path: string, body?: unknown, key?: string) => WireResponse;
  ship: (change?: (request: Json) => void) => Json;
}

const HOUR = 3_600_000;

function open(options: Partial<ExampleMockOptions> = {}): Bench {
  const clock = new VirtualClock();
  const mock = createExampleMock({ clock, seed: 5, ...options });
  const call: Bench['call'] = (method, url, body, key = 'example-key') => {
    const [path = '', query = ''] = url.split('?');
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    return mock.handle({ method, path, query: new URLSearchParams(query), headers, body: text });
  };
  const ship: Bench['ship'] = (change) => {
    const request = shipment();
    change?.(request);
    return read(call('POST', '/shipments', request));
  };
  return { clock, mock, call, ship };
}

function read(response: WireResponse): Json {
  return JSON.parse(response.body) as Json;
}

function shipment(): Json {
  const from = {
    name: 'Acme',
    lines: ['1 Dock Rd'],
    city: 'Cicero',
    region: 'IL',
    postalCode: '60804',
    country: 'US',
  };
  const to = {
    name: 'Ann',
    lines: ['2 Main St'],
    city: 'New York',
    region: 'NY',
    postalCode: '10001',
    country: 'US',
  };
  const packages = [{ weightGrams: 1500 }, { weightGrams: 700, reference: 'BOX-2' }];
  const request: unknown = { clientReference: 'WH/OUT/1', service: 'STD', from, to, packages };
  return request as Json;
}

function cents(amount: unknown): number {
  return Math.round(Number(amount) * 100);
}

function sum(parts: number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

describe('Example Carrier shipments', () => {
  it('gives a label per package that names its number, and shares that sum to the price', () => {
    const { mock, ship } = open();
    const bought = ship();
    expect(bought).toMatchObject({ clientReference: 'WH/OUT/1', status: 'CREATED', service: 'STD' });
    expect(bought['packages']).toHaveLength(2);
    for (const one of bought['packages']!) {
      const label = Buffer.from(String(one['label']!['data']), 'base64').toString();
      expect(label).toContain(one['trackingNumber']);
    }
    const total = cents(bought['price']!['amount']);
    expect(sum(bought['charges']!.map((charge) => cents(charge['amount'])))).toBe(total);
    expect(sum(bought['packages']!.map((one) => cents(one['price']!['amount'])))).toBe(total);
    const entries = mock.ledger.entries.filter(({ kind }) => kind === 'label-bought');
    expect(sum(entries.map((entry) => cents(entry['amount'])))).toBe(total);
    expect(entries[1]).toMatchObject({
      key: 'WH/OUT/1',
      references: ['WH/OUT/1', 'BOX-2'],
      shipmentId: bought['id'],
      packageIndex: 1,
      packageCount: 2,
      serviceCode: 'STD',
      postalCode: '10001',
    });
  });

  it('gives the same shipment for the same reference, and refuses another one under it', () => {
    const { mock, call, ship } = open();
    const first = call('POST', '/shipments', shipment());
    const second = call('POST', '/shipments', shipment());
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toBe(first.body);
    expect(ship((request) => (request['service'] = 'ECO' as never))).toMatchObject({
      code: 'REFERENCE_IN_USE',
    });
    expect(mock.control.liveLabels('WH/OUT/1')).toHaveLength(2);
    expect(read(call('GET', '/shipments?clientReference=WH/OUT/1'))['shipments']).toEqual([read(first)]);
    expect(read(call('GET', '/shipments?clientReference=other'))['shipments']).toEqual([]);
    expect(read(call('GET', `/shipments/${read(first)['id']}`))).toEqual(read(first));
  });

  it('cancels once, before the pickup only', async () => {
    const { clock, mock, call, ship } = open();
    const { id } = ship();
    expect(read(call('DELETE', `/shipments/${id}`))).toEqual({ id, status: 'CANCELLED' });
    const again = call('DELETE', `/shipments/${id}`);
    expect([again.status, read(again)['code']]).toEqual([422, 'ALREADY_CANCELLED']);
    expect(mock.control.liveLabels('WH/OUT/1')).toEqual([]);
    expect(mock.ledger.entries.filter(({ kind }) => kind === 'label-voided')).toHaveLength(2);
    expect(ship()).toMatchObject({ id, status: 'CANCELLED' });
    const { id: other } = ship((request) => (request['clientReference'] = 'WH/OUT/2' as never));
    await clock.advance(24 * HOUR);
    const late = call('DELETE', `/shipments/${other}`);
    expect([late.status, read(late)['code']]).toEqual([409, 'IN_TRANSIT']);
    expect(
      mock.ledger.entries.filter(({ key, kind }) => kind === 'carrier-event' && key === 'WH/OUT/1'),
    ).toHaveLength(2);
  });

  it.each<[string, string, (request: Json) => void]>([
    ['no reference', '/clientReference', (request) => Reflect.deleteProperty(request, 'clientReference')],
    ['an unknown service', '/service', (request) => (request['service'] = 'FAST' as never)],
    ['no destination', '/to', (request) => Reflect.deleteProperty(request, 'to')],
    ['a wrong postal code', '/to/postalCode', (request) => (request['to']!['postalCode'] = 'ABC' as never)],
    ['a country nobody serves', '/to/country', (request) => (request['to']!['country'] = 'ZZ' as never)],
    ['four lines', '/to/lines', (request) => (request['to']!['lines'] = ['1', '2', '3', '4'] as never)],
    ['no region', '/from/region', (request) => Reflect.deleteProperty(request['from'] ?? {}, 'region')],
    ['no packages', '/packages', (request) => (request['packages'] = [] as never)],
    [
      '31 kg',
      '/packages/0/weightGrams',
      (request) => (request['packages']![0]!['weightGrams'] = 31_000 as never),
    ],
    ['one dimension only', '/packages/1', (request) => (request['packages']![1]!['widthMm'] = 5 as never)],
    ['an unknown label format', '/labelFormat', (request) => (request['labelFormat'] = 'GIF' as never)],
  ])('refuses %s at %s', (_, field, change) => {
    const { mock, ship } = open();
    expect(ship(change)).toMatchObject({ code: 'INVALID', field });
    expect(mock.ledger.entries).toHaveLength(0);
  });

  it('refuses Express abroad, what is no JSON, wrong keys, wrong methods and wrong paths', () => {
    const { call, ship } = open();
    const abroad = ship((request) => {
      request['to'] = {
        name: 'Ann',
        lines: ['1'],
        city: 'Berlin',
        postalCode: '10115',
        country: 'DE',
      } as never;
      request['service'] = 'EXP' as never;
    });
    expect(abroad['code']).toBe('NO_SERVICE');
    const outcomes = [
      call('POST', '/shipments', '{'),
      call('GET', '/shipments/1', undefined, 'nobody'),
      call('PUT', '/shipments'),
      call('GET', '/nowhere'),
      call('GET', '/shipments/SHP-9'),
      call('GET', '/shipments'),
    ].map((response) => [response.status, read(response)['code']]);
    expect(outcomes).toEqual([
      [400, 'INVALID_JSON'],
      [401, 'UNAUTHORIZED'],
      [405, 'METHOD_NOT_ALLOWED'],
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
      [422, 'INVALID'],
    ]);
  });
});

describe('Example Carrier rates', () => {
  it('offers what goes there, at the price it charges', () => {
    const { call, ship } = open();
    const rates = read(call('POST', '/rates', shipment()))['rates']!;
    expect(rates.map((rate) => rate['service'])).toEqual(['STD']);
    expect(rates[0]).toMatchObject({
      price: ship()['price'] as Json,
      transitDays: 3,
      deliveryDate: '2026-11-05',
    });
    const all = shipment();
    Reflect.deleteProperty(all, 'service');
    expect(read(call('POST', '/rates', all))['rates']!.map((rate) => rate['service'])).toEqual([
      'STD',
      'EXP',
      'ECO',
    ]);
  });
});

describe('Example Carrier tracking', () => {
  it('moves a package by the clock, newest first, and enters each event when its time comes', async () => {
    const { clock, mock, call, ship } = open();
    const number = String(
      ship((request) => (request['packages'] = [{ weightGrams: 1 }] as never))['packages']![0]![
        'trackingNumber'
      ],
    );
    const track = (): Json => read(call('GET', `/tracking/${number}`));
    expect(track()['status']).toBe('MP');
    await clock.advance(15 * HOUR);
    const done = track();
    expect(done['events']!.map((event) => event['code'])).toEqual(['DL', 'OD', 'IT', 'IT', 'PU', 'MP']);
    expect(done['deliveredAt']).toBe(done['events']![0]!['at']);
    const events = mock.ledger.entries.filter(({ kind }) => kind === 'carrier-event');
    expect(events.map((event) => event['status'])).toEqual([
      'label-created',
      'picked-up',
      'in-transit',
      'in-transit',
      'out-for-delivery',
      'delivered',
    ]);
    for (const event of events) expect(event.at).toBe(Date.parse(String(event['occurredAt'])));
    expect(clock.pending).toBe(0);
    expect(call('GET', '/tracking/EX1').status).toBe(404);
  });

  it('is late by rate and on demand', async () => {
    const { clock, mock, call, ship } = open({ exceptionRate: 1, transitHours: [10, 10] });
    const number = String(ship()['packages']![0]!['trackingNumber']);
    await clock.advance(13 * HOUR);
    const events = read(call('GET', `/tracking/${number}`))['events']!;
    expect(events.find((event) => event['code'] === 'EX')).toMatchObject({ reason: 'WEATHER' });
    mock.control.addEvent(number, { code: 'ZZ', status: 'exception', description: 'Something new' });
    expect(read(call('GET', `/tracking/${number}`))['status']).toBe('ZZ');
  });
});

describe('Example Carrier manifests', () => {
  it('closes shipments once, and says the same when asked again', () => {
    const { call, ship } = open();
    const ids = ['A', 'B', 'C'].map((reference) =>
      String(ship((request) => (request['clientReference'] = reference as never))['id']),
    );
    const made = call('POST', '/manifests', { shipmentIds: ids.slice(0, 2) });
    const again = call('POST', '/manifests', { shipmentIds: ids.slice(0, 2).toReversed() });
    expect([made.status, again.status, again.body === made.body]).toEqual([201, 200, true]);
    expect(read(call('GET', `/shipments/${ids[0]}`))['manifestId']).toBe(read(made)['id']);
    expect(read(call('POST', '/manifests', { shipmentIds: ids }))['code']).toBe('ALREADY_MANIFESTED');
    call('DELETE', `/shipments/${ids[2]}`);
    expect(read(call('POST', '/manifests', { shipmentIds: [ids[2]] }))['code']).toBe('ALREADY_CANCELLED');
    expect(read(call('POST', '/manifests', { shipmentIds: ['SHP-9'] }))['code']).toBe('NOT_FOUND');
    expect(read(call('POST', '/manifests', { shipmentIds: [] }))['code']).toBe('INVALID');
  });
});

describe('Example Carrier at its door', () => {
  it('tells what a call is about by our reference, and whose it is by name', () => {
    const { mock, ship } = open();
    const bought = ship();
    const identify = (method: string, url: string, body = ''): unknown => {
      const [path = '', query = ''] = url.split('?');
      const headers = { authorization: 'Bearer example-key' };
      return mock.identify({ method, path, query: new URLSearchParams(query), headers, body });
    };
    const about = { key: 'WH/OUT/1', account: 'example' };
    expect(identify('POST', '/shipments', JSON.stringify(shipment()))).toEqual({
      ...about,
      operation: 'ship',
      writes: true,
    });
    expect(identify('DELETE', `/shipments/${bought['id']}`)).toEqual({
      ...about,
      operation: 'void',
      writes: true,
    });
    expect(identify('GET', '/shipments?clientReference=WH/OUT/1')).toEqual({
      ...about,
      operation: 'find-shipment',
      writes: false,
    });
    expect(identify('GET', `/tracking/${bought['packages']![0]!['trackingNumber']}`)).toEqual({
      ...about,
      operation: 'track',
      writes: false,
    });
    expect(identify('POST', '/manifests', '{}')).toEqual({
      key: '',
      account: 'example',
      operation: 'manifest',
      writes: true,
    });
  });

  it('turns calls away in its own words', () => {
    const { mock } = open();
    const limited = mock.refuse({ kind: 'rate-limited', retryAfterMs: 1500 });
    expect([limited.status, limited.headers['retry-after'], read(limited)['code']]).toEqual([
      429,
      '2',
      'RATE_LIMITED',
    ]);
    expect(mock.refuse({ kind: 'unavailable' }).status).toBe(503);
    expect(mock.refuse({ kind: 'server-error' }).status).toBe(500);
    expect(mock.refuse({ kind: 'unauthenticated' }).status).toBe(401);
  });

  it('keeps accounts apart', () => {
    const { call } = open({ accounts: { one: 'first', two: 'second' } });
    const { id, packages } = read(call('POST', '/shipments', shipment(), 'one'));
    expect(call('GET', `/shipments/${id}`, undefined, 'two').status).toBe(404);
    expect(call('GET', `/tracking/${packages![0]!['trackingNumber']}`, undefined, 'two').status).toBe(404);
    expect(call('POST', '/shipments', shipment(), 'two').status).toBe(201);
  });

  it('keeps nothing of a reference that is forgotten', async () => {
    const { clock, mock, call, ship } = open();
    ship();
    mock.forget('WH/OUT/1');
    expect(mock.control.counts).toEqual({ shipments: 0, packages: 0 });
    const entries = mock.ledger.entries.length;
    await clock.advance(48 * HOUR);
    expect(mock.ledger.entries).toHaveLength(entries);
    expect(call('POST', '/shipments', shipment()).status).toBe(201);
  });
});
