import { writeFileSync } from 'node:fs';
import { systemClock } from '@crossdock/client-core';
import type { OdooProtocol, OdooServer } from '@crossdock/odoo-client';
import type { Logins } from './logins.ts';
import type { Play } from './outcome.ts';
import { type Recorded, recordedFileOf, stepsOf } from './recorded.ts';
import { tapedActs } from './script.ts';
import { play, type Server } from './stage.ts';
import { createTape, type Tape, tapeFileOf, tapeLogins } from './tape.ts';

/** Writes down what the script did on a real server. */
export function writeRecorded({ major, version }: OdooServer, plays: ReadonlyMap<OdooProtocol, Play>): void {
  const recorded: Recorded = {
    source: `a real Odoo ${version}, by npm run contracts:odoo-live -- --record`,
    odoo: version,
    recordedOn: today(),
    steps: stepsOf(plays),
  };
  const { steps, ...head } = recorded;
  // One line per step, so that a review shows which one changed.
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`).join(',\n');
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '');
  writeFileSync(recordedFileOf(major), `${opening},\n  "steps": [\n${lines}\n  ]\n}\n`);
}

/** Plays what goes on tape once more, over JSON-RPC, and writes down each exchange. */
export async function writeTape({ major, version }: OdooServer, server: Server): Promise<void> {
  const { fetch, exchanges } = createTape(secretsOf(server.logins));
  const startedAt = server.clock.now();
  const run = `X${startedAt.toString(36)}`;
  await play({ server: { ...server, fetch }, protocol: 'jsonrpc', run }, tapedActs);
  const head: Omit<Tape, 'exchanges'> = {
    source: `a real Odoo ${version}, by npm run contracts:odoo-live -- --record`,
    odoo: version,
    recordedOn: today(),
    run,
    startedAt,
    login: server.logins.main.login,
    otherLogin: server.logins.other?.login ?? '',
    database: server.database,
  };
  const lines = exchanges.map((exchange) => `    ${JSON.stringify(exchange)}`).join(',\n');
  const opening = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '');
  writeFileSync(tapeFileOf(major), `${opening},\n  "exchanges": [\n${lines}\n  ]\n}\n`);
}

/** The keys by what stands for them on tape. Passwords would be: they can be any word, such as a login. */
function secretsOf({ main, other }: Logins): Map<string, string> {
  const secrets = new Map<string, string>();
  for (const [login, { apiKey: placeholder }] of [
    [main, tapeLogins.main],
    [other, tapeLogins.other],
  ] as const) {
    if (login === undefined) continue;
    if (login.apiKey === undefined)
      throw new Error('a tape takes API keys, since a password cannot be taken out');
    secrets.set(login.apiKey, placeholder);
  }
  return secrets;
}

function today(): string {
  return new Date(systemClock.now()).toISOString().slice(0, 10);
}
