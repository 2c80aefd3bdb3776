import { systemFetch } from '@crossdock/client-core';
import { createUpsMock, type UpsMock } from '@crossdock/mocks/ups';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage, type StateHandler, verifyPact } from '../provider.ts';
import { pair } from './pair.ts';
import { account, reference, type State, states } from './states.ts';
import { booking } from './wire.ts';

const credentials = { clientId: 'ups-client', clientSecret: 'ups-secret' };
const day = 86_400_000;

let stage: Stage<UpsMock>;
let basic = '';
let bearer = '';

beforeAll(async () => {
  stage = await openStage((clock) =>
    createUpsMock({
      clock,
      accounts: [{ ...credentials, shipperNumber: account.number }],
      // The pact stands on UPS's document; that the wire may drop the brackets of a list of one is for other tests.
      lists: 'documented',
    }),
  );
});
afterAll(() => stage.close());

async function call(path: string, authorization: string, type: string, body: string): Promise<unknown> {
  const headers = { authorization, 'content-type': type };
  const response = await systemFetch(new Request(`${stage.url}${path}`, { method: 'POST', headers, body }));
  expect(response.ok, `${path} answers ${response.status}`).toBe(true);
  return response.json();
}

async function logIn(): Promise<void> {
  basic = `Basic ${btoa(`${credentials.clientId}:${credentials.clientSecret}`)}`;
  const form = 'grant_type=client_credentials';
  const answer = await call('/security/v1/oauth/token', basic, 'application/x-www-form-urlencoded', form);
  bearer = `Bearer ${(answer as { access_token: string }).access_token}`;
}

async function book(): Promise<Record<string, string>> {
  await logIn();
  await call('/api/shipments/v2409/ship', bearer, 'application/json', JSON.stringify(booking));
  const numbers = stage.mock.control.liveLabels(reference);
  return Object.fromEntries(numbers.map((number, index) => [`trackingNumber${index}`, number]));
}

const handlers: Record<State, StateHandler> = {
  [states.idle]: logIn,
  [states.booked]: book,
  [states.delivered]: async () => {
    const values = await book();
    await stage.clock.advance(2 * day);
    // A token does not live that long.
    await logIn();
    return values;
  },
  [states.wrongSecret]: async () => {
    await logIn();
    basic = `Basic ${btoa('ups-client:another secret')}`;
  },
  [states.expired]: async () => {
    await logIn();
    stage.mock.control.expireTokens();
  },
  [states.busy]: async () => {
    stage.lab.setFaults([{ mock: 'ups', kind: 'rate-limit', limit: 1, windowMs: 60_000 }]);
    await logIn();
  },
  [states.down]: async () => {
    await logIn();
    stage.lab.setFaults([{ mock: 'ups', kind: 'unavailable' }]);
  },
};

it('the mock of UPS keeps the pact', async () => {
  const authorize = (madeUp: string): string => (madeUp.startsWith('Basic ') ? basic : bearer);
  await expect(verifyPact({ pair, stage, states: handlers, authorize })).resolves.toBeUndefined();
});
