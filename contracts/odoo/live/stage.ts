import type { Clock, FetchFunction } from '@crossdock/client-core';
import {
  connectOdoo,
  createOdooErp,
  type OdooClient,
  type OdooErp,
  type OdooProtocol,
} from '@crossdock/odoo-client';
import { credentialsFor, type Logins } from './logins.ts';
import { outcomeOf, type Play } from './outcome.ts';
import { createSymbols } from './symbols.ts';
import { prepareWorld, type World } from './world.ts';

/** An Odoo, and who may come in. */
export interface Server {
  url: string;
  database: string;
  logins: Logins;
  clock: Clock;
  fetch?: FetchFunction | undefined;
}

/** Who calls: one of the logins, or somebody whose key or password is wrong. */
type Who = keyof Logins | 'stranger';

/** How a step is done. What it gives stays at hand for later steps; `show` makes of it what is compared. */
export type Step = <T>(
  name: string,
  run: () => Promise<T>,
  show?: (value: T) => unknown,
) => Promise<T | undefined>;

/** Where the steps are done. */
export interface Stage {
  odoo: OdooClient;
  erp: OdooErp;
  world: World;
  step: Step;
  /** Does a step as somebody else, or with other options; it is left out when there is no such login. */
  stepAs: (
    name: string,
    options: { who?: Who; database?: string },
    run: (odoo: OdooClient) => Promise<unknown>,
  ) => Promise<void>;
}

/** A part of the script. Acts have nothing in common but the world, so each can be played without the others. */
export type Act = (stage: Stage) => Promise<void>;

/** What a run is told. */
export interface Run {
  server: Server;
  protocol: OdooProtocol;
  /** Part of the name of everything the run creates; letters and digits. */
  run: string;
}

/** Prepares the world of a run and plays acts in it, one after the other. */
export async function play({ server, protocol, run }: Run, acts: readonly Act[]): Promise<Play> {
  const startedAt = server.clock.now();
  const open = (): OdooClient => {
    const odoo = connect({ server, protocol }, 'main');
    if (odoo === undefined) throw new Error(`no credentials for ${protocol}`);
    return odoo;
  };
  const world = await prepareWorld(open(), { run, login: server.logins.main.login });
  const done: Play = { steps: [], leftOut: [] };
  for (const act of acts) {
    const step = createStep(done, createSymbols({ run, startedAt }));
    const stepAs: Stage['stepAs'] = async (name, { who = 'main', database }, attempt) => {
      const other = connect({ server, protocol, database }, who);
      if (other === undefined) done.leftOut.push(name);
      else await step(name, () => attempt(other));
    };
    const odoo = open();
    const erp = createOdooErp(odoo, { serviceLevels: { [`Carrier ${run}`]: 'two-day' } });
    await act({ odoo, erp, world, step, stepAs });
  }
  return done;
}

function createStep(done: Play, symbols: (value: unknown) => unknown): Step {
  return async (name, attempt, show = (value) => value) => {
    const { outcome, value } = await outcomeOf(attempt);
    const shown = 'result' in outcome ? { result: symbols(show(value as never)) ?? null } : outcome;
    done.steps.push({ step: name, outcome: shown });
    return value;
  };
}

function connect(
  { server, protocol, database }: { server: Server; protocol: OdooProtocol; database?: string | undefined },
  who: Who,
): OdooClient | undefined {
  const { logins, url, clock, fetch } = server;
  const stranger = { login: logins.main.login, apiKey: 'f'.repeat(40), password: 'not the password' };
  const login = who === 'stranger' ? stranger : logins[who];
  const credentials = login === undefined ? undefined : credentialsFor(protocol, login);
  if (credentials === undefined) return undefined;
  return connectOdoo({ url, database: database ?? server.database, credentials, protocol, clock, fetch });
}
