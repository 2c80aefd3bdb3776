import { VirtualClock } from '@crossdock/mocks/kernel';
import { describe, expect, it } from 'vitest';
import { compare } from './comparison.ts';
import { whileTimeRuns } from './mock-server.ts';
import { playOf, readRecorded } from './recorded.ts';
import { tapedActs } from './script.ts';
import { play } from './stage.ts';
import { readTape, replay, tapeLogins } from './tape.ts';

describe('the client, with Odoo 14.0 on tape', () => {
  it('asks what it asked then, and makes of the answers what it made then', async () => {
    const tape = readTape(14);
    const clock = new VirtualClock(tape.startedAt);
    const server14 = replay(tape.exchanges);
    const logins = {
      main: { login: tape.login, ...tapeLogins.main },
      other: { login: tape.otherLogin, ...tapeLogins.other },
    };
    const { database, run } = tape;
    const server = { url: 'https://odoo.test', database, logins, clock, fetch: server14.fetch };
    const played = await whileTimeRuns(clock, play({ server, protocol: 'jsonrpc', run }, tapedActs));
    expect(server14.diverged).toEqual([]);
    expect(server14.left).toBe(0);
    const recorded = playOf(readRecorded(14), 'jsonrpc');
    const steps = new Set(played.steps.map(({ step }) => step));
    const same = { ...recorded, steps: recorded.steps.filter(({ step }) => steps.has(step)) };
    expect(compare('jsonrpc', played, same).filter(({ verdict }) => verdict !== 'equal')).toEqual([]);
    expect(steps.size).toBeGreaterThan(100);
  });
});
