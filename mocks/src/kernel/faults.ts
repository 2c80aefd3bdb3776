import { chance } from './chance.ts';
import type { CallIdentity, Mock } from './mock.ts';
import type { WireResponse } from './wire.ts';

/** Which calls a fault strikes. Everything left out matches. */
export interface FaultAddress {
  mock: string;
  operation?: string;
  key?: string;
  account?: string;
  /** The how-manieth call of this operation for this key, from 1. */
  attempt?: number;
  /** From this instant (milliseconds since the epoch), inclusive. */
  from?: number;
  /** Until this instant, exclusive. */
  until?: number;
  /** Share of the matching calls that are struck, drawn by operation, key and attempt. */
  probability?: number;
}

/** What happens to a call that is struck. */
export type FaultKind =
  /** The connection is refused: nothing happened. */
  | { kind: 'refused' }
  /** The vendor's own answer for being down. */
  | { kind: 'unavailable' }
  /** A server error of which nobody knows whether the work was done: it was, for `doneShare` of the calls. Default 0. */
  | { kind: 'server-error'; doneShare?: number }
  /** The reply takes longer. */
  | { kind: 'latency'; minMs: number; maxMs: number }
  /** No answer, ever; nothing happened. */
  | { kind: 'hang' }
  /** The work is done, then the connection breaks. */
  | { kind: 'lost-reply' }
  /** The work is done, then something unreadable is answered. */
  | { kind: 'garbage' }
  /** The vendor no longer accepts the credential. */
  | { kind: 'unauthenticated' }
  /** At most `limit` calls per account in any window; more are turned away in the vendor's own form. */
  | { kind: 'rate-limit'; limit: number; windowMs: number };

/** One line of a fault plan. Plans are data: they can be printed, shrunk and replayed. */
export type Fault = FaultAddress & FaultKind;

/** What becomes of one call. */
export type Outcome =
  | { kind: 'response'; response: WireResponse; delayMs: number }
  | { kind: 'refused' }
  | { kind: 'lost'; delayMs: number }
  | { kind: 'hang' };

/** Applies a fault plan to the calls of a lab. */
export class Faults {
  readonly plan: readonly Fault[];
  readonly #seed: number;
  readonly #windows = new Map<string, number[]>();

  constructor(plan: readonly Fault[], seed: number) {
    this.plan = plan;
    this.#seed = seed;
  }

  /**
   * Decides the call's fate. `act` does the work over there and gives the vendor's answer; it is called
   * only by fates in which the work is done.
   */
  apply(
    mock: Mock,
    call: CallIdentity,
    attempt: number,
    now: number,
    act: () => WireResponse,
  ): { outcome: Outcome; struck: Fault | undefined } {
    let delayMs = 0;
    let slowed: Fault | undefined;
    for (const [index, fault] of this.plan.entries()) {
      if (!matches(fault, mock.id, call, attempt, now)) continue;
      const luck = chance(this.#seed, index, call.operation, call.key, attempt);
      if (fault.probability !== undefined && luck >= fault.probability) continue;
      if (fault.kind === 'latency') {
        const spread = chance(this.#seed, index, 'latency', call.operation, call.key, attempt);
        delayMs += Math.round(fault.minMs + spread * (fault.maxMs - fault.minMs));
        slowed = fault;
        continue;
      }
      if (fault.kind === 'rate-limit') {
        const retryAfterMs = this.#overQuota(fault, index, call.account, now);
        if (retryAfterMs === 0) continue;
        const response = mock.refuse({ kind: 'rate-limited', retryAfterMs });
        return { outcome: { kind: 'response', response, delayMs }, struck: fault };
      }
      if (fault.kind === 'server-error') {
        const done =
          chance(this.#seed, index, 'done', call.operation, call.key, attempt) < (fault.doneShare ?? 0);
        if (done) act();
        const response = mock.refuse({ kind: 'server-error', done });
        return { outcome: { kind: 'response', response, delayMs }, struck: fault };
      }
      return { outcome: strike(fault.kind, mock, delayMs, act), struck: fault };
    }
    return { outcome: { kind: 'response', response: act(), delayMs }, struck: slowed };
  }

  /** 0 when the call fits into the quota (and counts it), else how long until it would. */
  #overQuota(fault: Fault & { kind: 'rate-limit' }, index: number, account: string, now: number): number {
    const key = `${index} ${account}`;
    const recent = (this.#windows.get(key) ?? []).filter((at) => at > now - fault.windowMs);
    this.#windows.set(key, recent);
    const oldest = recent[0];
    if (recent.length >= fault.limit) return (oldest ?? now) + fault.windowMs - now;
    recent.push(now);
    return 0;
  }
}

function matches(fault: Fault, mock: string, call: CallIdentity, attempt: number, now: number): boolean {
  return (
    fault.mock === mock &&
    (fault.operation === undefined || fault.operation === call.operation) &&
    (fault.key === undefined || fault.key === call.key) &&
    (fault.account === undefined || fault.account === call.account) &&
    (fault.attempt === undefined || fault.attempt === attempt) &&
    (fault.from === undefined || now >= fault.from) &&
    (fault.until === undefined || now < fault.until)
  );
}

function strike(
  kind: Exclude<FaultKind['kind'], 'latency' | 'rate-limit' | 'server-error'>,
  mock: Mock,
  delayMs: number,
  act: () => WireResponse,
): Outcome {
  switch (kind) {
    case 'refused':
      return { kind: 'refused' };
    case 'hang':
      return { kind: 'hang' };
    case 'lost-reply':
      act();
      return { kind: 'lost', delayMs };
    case 'garbage': {
      const { status } = act();
      const body = '<html><body>Bad gateway</body></html>';
      return {
        kind: 'response',
        response: { status, headers: { 'content-type': 'text/html' }, body },
        delayMs,
      };
    }
    case 'unavailable':
    case 'unauthenticated':
      return { kind: 'response', response: mock.refuse({ kind }), delayMs };
  }
}
