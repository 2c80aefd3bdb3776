import type { FetchFunction } from '@crossdock/client-core';
import { createOdooMock } from '@crossdock/mocks/odoo';
import { createLabFetch, type Fault, Lab, type Observation, VirtualClock } from '@crossdock/mocks/kernel';
import { connectOdoo, createOdooErp, type OdooErpOptions, type OdooProtocol } from '../src/index.ts';

const apiKey = '0123456789abcdef0123456789abcdef01234567';
const password = 'a secret of the bot';

/** How the client is to call the mock. */
export const protocols: readonly OdooProtocol[] = ['json2', 'jsonrpc', 'session', 'xmlrpc'];

interface Setup {
  faults?: Fault[];
  erp?: OdooErpOptions;
  uid?: number;
  /** The groups of the client's user; all applications when left out. */
  groups?: string[];
  protocol?: OdooProtocol;
  breaker?: Breaker;
}

/** Says which request goes wrong, and how. */
export interface Breaker {
  /** Requests seen since it was armed; absent while it is not. */
  seen?: number;
  /** Its number, from 1. */
  strikes: number;
  /** `reply`: it is dealt with, and the answer is lost. `request`: it never arrives. */
  loses: 'reply' | 'request';
}

/** A client over a mock of Odoo 19.0 with two articles, a partner and a shipping method. */
export function openOdoo(setup: Setup = {}) {
  const { uid = 2, protocol = 'json2' } = setup;
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 10));
  const mock = createOdooMock({
    clock,
    origin: 'https://odoo.test',
    users: [
      { uid, login: 'bot', password, apiKeys: [apiKey], ...(setup.groups && { groups: setup.groups }) },
    ],
    smsQuestion: true,
  });
  const calls: Observation[] = [];
  const lab = new Lab({
    mocks: [mock],
    clock,
    faults: setup.faults ?? [],
    observe: (call) => calls.push(call),
  });
  const client = connectOdoo({
    url: 'https://odoo.test',
    database: 'odoo',
    credentials: protocol === 'json2' ? { apiKey } : { login: 'bot', password },
    protocol,
    version: 19,
    ...(setup.breaker === undefined ? {} : { policy: { attemptsMax: 1 } }),
    clock,
    fetch: breaking(createLabFetch(lab, clock), setup.breaker),
  });
  const { world } = mock;
  const partnerId = world.addPartner({
    name: 'Ada Example',
    street: '1 Main St',
    city: 'Springfield',
    zip: '01101',
    countryCode: 'US',
    stateCode: 'MA',
    phone: '+1 413 555 0100',
    email: 'ada@example.com',
  });
  const products = ['A', 'B'].map((sku) =>
    world.addProduct({ sku, name: `Article ${sku}`, weightKg: 0.5, stock: { WH: 1000 } }),
  );
  const carrierId = world.addCarrier({ name: 'Two days' });
  const order = (...quantities: number[]) => {
    const lines = quantities.map((quantity, index) => ({ productId: products[index] ?? 0, quantity }));
    const placed = world.placeOrder({ partnerId, carrierId, lines, confirm: true });
    return placed.pickingIds[0] ?? 0;
  };
  /** Lets the clock run until a call has its outcome, error or not. */
  const settle = async <T>(call: Promise<T>): Promise<T> => {
    const state = { settled: false };
    const watched = call.finally(() => {
      state.settled = true;
    });
    watched.catch(() => undefined);
    while (!state.settled) await clock.advance(1);
    return watched;
  };
  return {
    clock,
    mock,
    world,
    calls,
    client,
    order,
    settle,
    partnerId,
    products,
    erp: createOdooErp(client, setup.erp),
  };
}

/** What a verb is told. */
export const context = (key: string, repeated = false) => ({ idempotencyKey: key, repeated });

function breaking(fetch: FetchFunction, breaker: Breaker | undefined): FetchFunction {
  if (breaker === undefined) return fetch;
  return async (request) => {
    const struck = breaker.seen !== undefined && ++breaker.seen === breaker.strikes;
    if (struck && breaker.loses === 'request')
      throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    const response = await fetch(request);
    if (struck) throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    return response;
  };
}
