import type { MockClock } from './clock.ts';
import { type Fault, Faults, type Outcome } from './faults.ts';
import type { CallIdentity, Mock } from './mock.ts';
import type { Webhook, WireRequest } from './wire.ts';

/** One call as it was seen at the lab's door. */
export interface Observation extends CallIdentity {
  mock: string;
  /** The how-manieth call of this operation for this key, from 1. */
  attempt: number;
  /** When the request came in, milliseconds since the epoch. */
  at: number;
  /** When the caller gets the outcome; absent when it never does. */
  repliedAt?: number;
  outcome: Outcome['kind'];
  /** HTTP status, where there was a response. */
  status?: number;
  /** A wait the vendor asked for, from its own header. */
  retryAfterMs?: number;
  /** The kind of fault that struck, if any. */
  fault?: Fault['kind'];
}

/** What to build a lab from. */
export interface LabOptions {
  mocks: readonly Mock[];
  clock: MockClock;
  seed?: number;
  faults?: readonly Fault[];
  /** Told of every call, in the order they come in. */
  observe?: (observation: Observation) => void;
}

/** Mocks behind one door. Every skin (MSW, HTTP, virtual-time fetch) sends its requests through `exchange`. */
export class Lab {
  readonly mocks: ReadonlyMap<string, Mock>;
  readonly clock: MockClock;
  readonly #byOrigin = new Map<string, Mock>();
  readonly #attempts = new Map<string, Map<string, number>>();
  readonly #observe: (observation: Observation) => void;
  #faults: Faults;
  readonly #seed: number;

  constructor(options: LabOptions) {
    this.clock = options.clock;
    this.mocks = new Map(options.mocks.map((mock) => [mock.id, mock]));
    for (const mock of options.mocks) for (const origin of mock.origins) this.#byOrigin.set(origin, mock);
    this.#seed = options.seed ?? 0;
    this.#faults = new Faults(options.faults ?? [], this.#seed);
    this.#observe = options.observe ?? (() => undefined);
  }

  /** The mock that lives at an address, if any. */
  at(origin: string): Mock | undefined {
    return this.#byOrigin.get(origin);
  }

  /** Replaces the fault plan; an empty one heals everything. */
  setFaults(plan: readonly Fault[]): void {
    this.#faults = new Faults(plan, this.#seed);
  }

  /** Sends every mock's webhooks to one place. */
  deliverWebhooksTo(deliver: (webhook: Webhook, mock: Mock) => void): void {
    for (const mock of this.mocks.values()) mock.sendWebhook = (webhook) => deliver(webhook, mock);
  }

  /** Takes one request to a mock, through the faults, and tells the observer. */
  exchange(mock: Mock, request: WireRequest): Outcome {
    const call = mock.identify(request);
    const at = this.clock.now();
    const attempt = this.#countAttempt(mock.id, call);
    const { outcome, struck } = this.#faults.apply(mock, call, attempt, at, () => mock.handle(request));
    const observation: Observation = { ...call, mock: mock.id, attempt, at, outcome: outcome.kind };
    if (struck) observation.fault = struck.kind;
    if ('delayMs' in outcome) observation.repliedAt = at + outcome.delayMs;
    if (outcome.kind === 'refused') observation.repliedAt = at;
    if (outcome.kind === 'response') {
      observation.status = outcome.response.status;
      const { headers } = outcome.response;
      const seconds = Number(headers['retry-after'] ?? headers['x-retry-after']);
      if (Number.isFinite(seconds)) observation.retryAfterMs = seconds * 1000;
    }
    this.#observe(observation);
    return outcome;
  }

  /** Drops what the lab and its mocks keep for a business key that nothing will ask for again. */
  forget(key: string): void {
    this.#attempts.delete(key);
    for (const mock of this.mocks.values()) mock.forget(key);
  }

  #countAttempt(mock: string, call: CallIdentity): number {
    let counts = this.#attempts.get(call.key);
    if (counts === undefined) this.#attempts.set(call.key, (counts = new Map<string, number>()));
    const name = `${mock} ${call.operation}`;
    const attempt = (counts.get(name) ?? 0) + 1;
    counts.set(name, attempt);
    return attempt;
  }
}
