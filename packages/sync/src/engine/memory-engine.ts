import { type Clock, IntegrationError, type Random } from '@crossdock/client-core';
import type { Action, Command, Succeeded } from '../core/messages.ts';
import type { Pace } from '../core/react.ts';
import { judge } from '../core/retry.ts';
import { step } from '../core/step.ts';
import type { DeliveryState } from '../core/state.ts';
import type { AttemptContext, Engine, EngineObserver, OpenQuestion, Perform } from './engine.ts';
import { Lanes } from './lanes.ts';

/** Options of {@link createMemoryEngine}. */
export interface MemoryEngineOptions {
  perform: Perform;
  /** The system an action goes to: actions of one lane share its slots. */
  laneOf: (action: Action) => string;
  /** Actions that may run at once in a lane. */
  slots: number;
  pace: Pace;
  clock: Clock;
  random: Random;
  observer?: EngineObserver | undefined;
}

interface Attempt extends AttemptContext {
  count: number;
  beganAt: number;
}

/**
 * The engine for tests, simulations and trials: everything is in this process's memory and gone with it.
 * A process that has ended is forgotten, so memory follows what is in hand, not what has been.
 */
export function createMemoryEngine(options: MemoryEngineOptions): Engine {
  const { clock, random, perform, observer } = options;
  const states = new Map<string, DeliveryState>();
  const deliveries = new Map<number, string>();
  const references = new Map<string, string>();
  const lanes = new Lanes(options.slots);
  // One signal each: a signal slows down with every listener it has.
  const pauses = new Set<AbortController>();
  let stopped = false;

  function send(processKey: string, command: Command): void {
    const before = states.get(processKey);
    const { state, events, actions } = step(before, command, options.pace);
    if (state === undefined) return;
    observer?.stepped?.(processKey, command, events);
    for (const deliveryId of state.deliveryIds) deliveries.set(deliveryId, processKey);
    references.set(state.reference, processKey);
    if (state.phase === 'closed') {
      states.delete(processKey);
      for (const deliveryId of state.deliveryIds) deliveries.delete(deliveryId);
      references.delete(state.reference);
      if (before?.phase !== 'closed') observer?.closed?.(processKey, state);
    } else {
      states.set(processKey, state);
    }
    const first = { count: 0, beganAt: clock.now(), repeated: false, lastUnknownAt: undefined };
    for (const action of actions) begin(processKey, action, first);
  }

  function begin(processKey: string, action: Action, attempt: Attempt): void {
    if (action.kind === 'wait') {
      pause(action.afterMs, () => send(processKey, succeeded(action, undefined)));
      return;
    }
    lanes.enter(options.laneOf(action), () => attend(processKey, action, attempt));
  }

  async function attend(processKey: string, action: Action, attempt: Attempt): Promise<void> {
    if (stopped) return;
    try {
      const result = await perform(action, attempt);
      send(processKey, succeeded(action, result));
    } catch (error) {
      settleFailure(processKey, action, attempt, error);
    }
  }

  function settleFailure(processKey: string, action: Action, attempt: Attempt, error: unknown): void {
    // What is not an IntegrationError is our own mistake; nobody knows how far the call had come.
    const known = IntegrationError.is(error);
    const failure = known
      ? { code: error.code, effect: error.effect, message: error.message, retryAfterMs: error.retryAfterMs }
      : { code: 'defect', effect: 'unknown' as const, message: String(error) };
    const count = attempt.count + 1;
    const fraction = random.fraction(`${action.id} ${count}`);
    const ageMs = clock.now() - attempt.beganAt;
    const verdict = judge(action, failure, { count, ageMs, repeated: attempt.repeated }, fraction);
    observer?.failed?.(processKey, action, failure.code, verdict.kind === 'give-up');
    if (verdict.kind === 'give-up') {
      send(processKey, { type: 'failed', action, failure: verdict.failure });
      return;
    }
    const { repeated } = verdict;
    const lastUnknownAt = failure.effect === 'unknown' ? clock.now() : attempt.lastUnknownAt;
    pause(verdict.afterMs, () => begin(processKey, action, { ...attempt, count, repeated, lastUnknownAt }));
  }

  function pause(milliseconds: number, then: () => void): void {
    if (stopped) return;
    const interrupt = new AbortController();
    pauses.add(interrupt);
    void clock.sleep(milliseconds, interrupt.signal).then(
      () => {
        pauses.delete(interrupt);
        return then();
      },
      () => undefined,
    );
  }

  return {
    send,
    processOf: (deliveryId) => deliveries.get(deliveryId),
    processOfReference: (reference) => references.get(reference),
    state: (processKey) => states.get(processKey),
    questions: () =>
      [...states].flatMap(([processKey, { reference, questions }]) =>
        questions.map((question): OpenQuestion => ({ ...question, processKey, reference })),
      ),
    load: () => ({ processes: states.size, ...lanes.load() }),
    stop() {
      stopped = true;
      for (const interrupt of pauses) interrupt.abort();
    },
  };
}

/** The pairing of kind and result is checked where `perform` is written; here it is only put together. */
function succeeded(action: Action, result: unknown): Succeeded {
  return { type: 'succeeded', kind: action.kind, action, result } as Succeeded;
}
