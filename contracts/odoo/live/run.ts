/**
 * Plays the script on a real Odoo and on the mock, and says where they differ. See README.md beside this file.
 *
 * @packageDocumentation
 */
import { existsSync } from 'node:fs';
import { argv, env, exit, stdout } from 'node:process';
import { IntegrationError, systemClock } from '@crossdock/client-core';
import { connectOdoo, type OdooProtocol, type OdooServer } from '@crossdock/odoo-client';
import { compare, reportOf } from './comparison.ts';
import { credentialsFor, protocols } from './logins.ts';
import { openMockServer, whileTimeRuns } from './mock-server.ts';
import { type LiveOptions, readOptions } from './options.ts';
import type { Play } from './outcome.ts';
import { verifyAgainst } from './pact-verification.ts';
import { playOf, readRecorded, recordedFileOf } from './recorded.ts';
import { writeRecorded, writeTape } from './recorder.ts';
import { acts } from './script.ts';
import { play, type Server } from './stage.ts';

const say = (text: string): void => void stdout.write(`${text}\n`);

/** Plays over one protocol after the other and gives what the real server did. */
async function playAll(
  options: LiveOptions,
  real: Server,
  { major }: OdooServer,
): Promise<{ plays: Map<OdooProtocol, Play>; different: number }> {
  const plays = new Map<OdooProtocol, Play>();
  let different = 0;
  for (const protocol of protocols) {
    if (options.protocol !== undefined && options.protocol !== protocol) continue;
    if (protocol === 'json2' && major < 19) continue;
    if (credentialsFor(protocol, options.logins.main) === undefined) {
      say(`${protocol}: left out, for want of a key or a password`);
      continue;
    }
    const run = `X${systemClock.now().toString(36)}`;
    const played = await play({ server: real, protocol, run }, acts);
    const compared = compare(protocol, await expectedOf(protocol, major), played);
    say(reportOf(protocol, compared));
    different += compared.filter(({ verdict }) => verdict === 'different').length;
    plays.set(protocol, played);
  }
  return { plays, different };
}

/** What is expected: of an Odoo that was recorded and has no mock, what it did then; else what the mock does. */
async function expectedOf(protocol: OdooProtocol, major: number): Promise<Play> {
  if (major !== 19 && existsSync(recordedFileOf(major))) return playOf(readRecorded(major), protocol);
  const { server, clock } = openMockServer();
  return whileTimeRuns(clock, play({ server, protocol, run: 'MOCK1' }, acts));
}

async function main(): Promise<number> {
  const options = readOptions(argv.slice(2), env);
  const { url, database, logins } = options;
  const real: Server = { url, database, logins, clock: systemClock };
  const [credentials] = protocols.flatMap((each) => credentialsFor(each, logins.main) ?? []);
  if (credentials === undefined) throw new Error('there are no credentials');
  const server = await connectOdoo({ url, database, credentials }).server();
  say(`Odoo ${server.version}`);
  const { plays, different } = await playAll(options, real, server);
  if (options.record) {
    writeRecorded(server, plays);
    if (server.major < 19) await writeTape(server, real);
  }
  const broken = server.major < 19 ? 0 : await verifyAgainst(real, say);
  return different === 0 && broken === 0 ? 0 : 1;
}

try {
  exit(await main());
} catch (error) {
  say(IntegrationError.is(error) ? `${error.code}: ${error.message}` : String(error));
  exit(2);
}
