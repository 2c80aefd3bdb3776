import { systemFetch } from '@crossdock/client-core';
import { createShipBobMock } from '@crossdock/mocks/shipbob';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage, type StateHandler, verifyPact } from '../provider.ts';
import { pair } from './pair.ts';
import { account, reference, type State, states } from './states.ts';
import { order } from './wire.ts';

const token = 'PAT0123456789';
const minute = 60_000;

type ShipBobMock = ReturnType<typeof createShipBobMock>;

let requestsPerMinute = 150;
let inventory: { sku: string; onHand: number }[] = [];
let accepted = token;
let stage: Stage<ShipBobMock>;

beforeAll(async () => {
  stage = await openStage((clock) => {
    const fulfillmentCenter = { id: 8, name: 'Cicero (IL)' };
    const { channelId } = account;
    return createShipBobMock({
      clock,
      minutes: [60, 60],
      requestsPerMinute,
      accounts: [{ token, channelId, name: 'Example Store', fulfillmentCenter, inventory }],
    });
  });
});
afterAll(() => stage.close());

async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    shipbob_channel_id: String(account.channelId),
  };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await systemFetch(new Request(`${stage.url}${path}`, init));
  expect(response.ok, `${method} ${path} answers ${response.status}`).toBe(true);
  return response.json();
}

/** Starts over with other stock or another quota. */
function stock(onHand: number, setup: { skus?: readonly string[]; perMinute?: number } = {}): void {
  inventory = (setup.skus ?? account.skus).map((sku) => ({ sku, onHand }));
  requestsPerMinute = setup.perMinute ?? 150;
  accepted = token;
  stage.startOver();
}

async function release(terms: object = {}): Promise<{ orderId: number }> {
  await call('POST', '/2026-01/order', { ...order, ...terms });
  return { orderId: stage.mock.control.order(reference)?.id ?? 0 };
}

const handlers: Record<State, StateHandler> = {
  [states.stocked]: () => stock(100),
  [states.released]: () => {
    stock(100);
    return release();
  },
  [states.picked]: async () => {
    stock(100);
    const values = await release();
    await stage.clock.advance(50 * minute);
    return values;
  },
  [states.shipped]: async () => {
    stock(100);
    // ShipBob buys the transport, so that there is a tracking number.
    const values = await release({ shipping_terms: undefined });
    await stage.clock.advance(61 * minute);
    return values;
  },
  [states.waiting]: () => {
    stock(1);
    return release();
  },
  [states.manySkus]: async () => {
    stock(100, { skus: Array.from({ length: 60 }, (_, index) => `SKU-${index}`) });
    const page = (await call('GET', '/2026-01/inventory-level')) as { next: string };
    return { cursor: new URL(page.next).searchParams.get('Cursor') ?? '' };
  },
  [states.refused]: () => {
    stock(100);
    accepted = 'PAT9999999999';
  },
  [states.busy]: () => stock(100, { perMinute: 0 }),
};

it('the mock of ShipBob keeps the pact', async () => {
  await expect(
    verifyPact({ pair, stage, states: handlers, authorize: () => `Bearer ${accepted}` }),
  ).resolves.toBeUndefined();
});
