import type { Action, Failure } from './messages.ts';

/** What becomes of an action that failed. */
export type Verdict =
  | { kind: 'try-again'; afterMs: number; repeated: boolean }
  | { kind: 'give-up'; failure: Failure };

/** An action's history so far. */
export interface Attempts {
  /** How many have failed, this one included. */
  count: number;
  /** How long ago the first one began, in milliseconds. */
  ageMs: number;
  /** True when an earlier one may have taken effect. */
  repeated: boolean;
}

const secondMs = 1000;
const longestWaitMs = 300 * secondMs;
const hourMs = 3600 * secondMs;
/** An outage passes; credentials that are wrong for an hour want a person. */
const giveUpAfterMs = (code: string): number => (code === 'unauthenticated' ? hourMs : 24 * hourMs);
/** Tries at one carrier before the next one in the chain gets the shipment. */
const replaceableAttemptsMax = 3;

const passing = new Set([
  'rate-limited',
  'unavailable',
  'no-response',
  'malformed-response',
  'unauthenticated',
]);

/**
 * Tries again what is expected to pass, ever more slowly, for a day; anything else is for the process to decide.
 * `fraction` in [0, 1) spreads the tries of many processes.
 */
export function judge(
  action: Action,
  failure: Failure & { retryAfterMs?: number | undefined },
  attempts: Attempts,
  fraction: number,
): Verdict {
  const { code, message } = failure;
  const repeated = attempts.repeated || failure.effect === 'unknown';
  const effect = repeated ? 'unknown' : 'none';
  const replaced =
    action.kind === 'buy-label' &&
    action.replaceable &&
    !repeated &&
    attempts.count >= replaceableAttemptsMax;
  if (!passing.has(code) || replaced || attempts.ageMs >= giveUpAfterMs(code)) {
    // A definite refusal says that nothing is there, whatever an earlier attempt may have feared.
    return {
      kind: 'give-up',
      failure: { code, message, effect: passing.has(code) ? effect : failure.effect },
    };
  }
  const backoffMs = Math.min(longestWaitMs, 2 * secondMs * 2 ** Math.min(attempts.count - 1, 10));
  const afterMs = Math.max(failure.retryAfterMs ?? 0, Math.round(backoffMs * (0.75 + fraction / 2)));
  return { kind: 'try-again', afterMs, repeated };
}
