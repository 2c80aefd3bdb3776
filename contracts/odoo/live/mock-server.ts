import { createLabFetch, Lab, VirtualClock } from '@crossdock/mocks/kernel';
import { createOdooMock } from '@crossdock/mocks/odoo';
import type { Server } from './stage.ts';

const key = (character: string): string => character.repeat(40);

/** Made up, as everything in the mock. */
const logins = {
  main: { login: 'main', apiKey: key('a'), password: 'password of main' },
  other: { login: 'other', apiKey: key('b'), password: 'password of other' },
  expired: { login: 'main', apiKey: key('c') },
};

/** A fresh mock of Odoo 19.0, in which everybody whom the script knows may come in. */
export function openMockServer(): { server: Server; clock: VirtualClock } {
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 10));
  const url = 'https://odoo.test';
  const { main, other, expired } = logins;
  const mock = createOdooMock({
    clock,
    origin: url,
    users: [
      { ...main, uid: 2, apiKeys: [main.apiKey, { key: expired.apiKey, expiresAt: clock.now() }] },
      { ...other, apiKeys: [other.apiKey], groups: ['base.group_user'] },
    ],
  });
  const fetch = createLabFetch(new Lab({ mocks: [mock], clock }), clock);
  return { server: { url, database: 'odoo', logins, clock, fetch }, clock };
}

/** Lets virtual time run until something is done. */
export async function whileTimeRuns<T>(clock: VirtualClock, work: Promise<T>): Promise<T> {
  const state = { over: false };
  const watched = work.finally(() => {
    state.over = true;
  });
  watched.catch(() => undefined);
  while (!state.over) await clock.advance(1);
  return watched;
}
