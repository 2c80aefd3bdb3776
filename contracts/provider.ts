import { Verifier } from '@pact-foundation/pact';
import { Lab, type Mock, serveLab, VirtualClock } from '@crossdock/mocks/kernel';
import { pactFileOf, type Pair, statesNeeded } from './pact-file.ts';

/** Values that a state hands to the requests, by the names in their expressions. */
export type StateValues = Record<string, string | number>;

/** Brings the provider into one state, from a mock in which nothing has happened. */
export type StateHandler = () => Promise<StateValues | void> | StateValues | void;

/** A mock over HTTP that can start over behind the same address. */
export interface Stage<M extends Mock> {
  url: string;
  /** The mock of the current state. */
  readonly mock: M;
  /** The current mock's time. */
  readonly clock: VirtualClock;
  lab: Lab;
  /** Replaces the mock, its time and the faults by fresh ones. */
  startOver(): void;
  close(): Promise<void>;
}

/** Serves a mock on the loopback interface. */
export async function openStage<M extends Mock>(create: (clock: VirtualClock) => M): Promise<Stage<M>> {
  let clock = new VirtualClock();
  let mock = create(clock);
  const { id, origins } = mock;
  const lab = new Lab({
    clock: { now: () => clock.now(), schedule: (at, run) => clock.schedule(at, run) },
    mocks: [
      {
        id,
        origins,
        get ledger() {
          return mock.ledger;
        },
        handle: (request) => mock.handle(request),
        identify: (request) => mock.identify(request),
        refuse: (refusal) => mock.refuse(refusal),
        sendWebhook: () => undefined,
        forget: (key) => mock.forget(key),
      },
    ],
  });
  const served = await serveLab(lab);
  return {
    url: served.urls[id] ?? '',
    get mock() {
      return mock;
    },
    get clock() {
      return clock;
    },
    lab,
    startOver() {
      clock = new VirtualClock();
      mock = create(clock);
      lab.setFaults([]);
    },
    close: () => served.close(),
  };
}

/** What a verification needs. */
export interface Verification<State extends string> {
  pair: Pair;
  stage: Stage<Mock>;
  /** How each state is reached; the values it gives are set into the requests. */
  states: Readonly<Record<State, StateHandler>>;
  /** The `authorization` header in place of the made-up one of the pact; called for each request. */
  authorize: (madeUp: string) => string;
}

/**
 * Sends every request of the pact to the mock, each in its state, and compares the answers.
 *
 * @throws {Error} for any answer that breaks the pact, and for a state that is unknown or was not reached
 */
export async function verifyPact<State extends string>(verification: Verification<State>): Promise<void> {
  const { pair, stage, states, authorize } = verification;
  // Pact only warns of a state without a handler.
  const unknown = [...statesNeeded(pair)].filter((state) => !Object.hasOwn(states, state));
  if (unknown.length > 0) throw new Error(`the pact needs states that nobody knows: ${unknown.join(', ')}`);
  for (const name of webProxies) delete process.env[name];
  const failures: string[] = [];
  const stateHandlers = Object.entries<StateHandler>(states).map(([state, reach]) => {
    const setup = async (): Promise<StateValues> => {
      stage.startOver();
      try {
        return (await reach()) ?? {};
      } catch (error) {
        // Pact only prints what a state handler throws, and goes on.
        failures.push(`state "${state}": ${String(error)}`);
        throw error;
      }
    };
    return [state, { setup }] as const;
  });
  const verified = new Verifier({
    provider: pair.provider,
    providerBaseUrl: stage.url,
    pactUrls: [pactFileOf(pair)],
    stateHandlers: Object.fromEntries(stateHandlers),
    requestFilter: createFilter(authorize),
    logLevel: 'error',
  }).verifyProvider();
  await verified.catch((error: Error) => failures.push(...mismatchesIn(error.message)));
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** Where a machine names its web proxy. Pact would take the way to the mock through it. */
const webProxies = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()]);

/** What Pact says of a failed verification, as far as it is shown. */
interface Report {
  errors: {
    interaction: string;
    mismatch?: { message?: string; mismatches?: { path?: string; mismatch?: string }[] };
  }[];
}

/** One line for each thing that is wrong. */
function mismatchesIn(message: string): string[] {
  if (!message.startsWith('{')) return [message];
  return (JSON.parse(message) as Report).errors.flatMap(({ interaction, mismatch }) => {
    const { message: whole = '', mismatches = [{ mismatch: whole }] } = mismatch ?? {};
    return mismatches.map((each) => `${interaction}: ${each.path ?? ''} ${each.mismatch ?? ''}`);
  });
}

/** A request on its way through Pact's proxy, as far as it is touched. */
interface ProxiedRequest {
  headers: { authorization?: string; 'content-type'?: string; 'content-length'?: string };
  body: unknown;
}

function createFilter(authorize: (madeUp: string) => string) {
  return (request: ProxiedRequest, _response: unknown, next: () => void): void => {
    const { headers } = request;
    if (headers.authorization !== undefined) headers.authorization = authorize(headers.authorization);
    if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      // Pact's proxy has taken the form apart and would send it on as JSON.
      const form = new URLSearchParams(request.body as Record<string, string>).toString();
      request.body = Buffer.from(form);
      headers['content-length'] = String(form.length);
    }
    next();
  };
}
