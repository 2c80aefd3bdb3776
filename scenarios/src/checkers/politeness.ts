import type { Observation } from '@crossdock/mocks';
import { rootOf } from '../history/story.ts';
import type { CallChecker, Violation } from './checker.ts';

/** The least wait after a call was turned away without saying for how long, in milliseconds. */
const ownWaitMs = 1000;
/** Violations that are told one by one; the rest is only counted. */
const toldMax = 20;

/**
 * I8: who was asked to wait waits. Nobody of an account calls within an announced wait; a call that was turned away
 * without one is not repeated within a second.
 */
export function createPoliteness(): CallChecker {
  const waits = new Map<string, { from: number; until: number }[]>();
  const refused = new Map<string, number>();
  const told: Violation[] = [];
  let count = 0;

  function blame(call: Observation, message: string): void {
    count++;
    if (told.length < toldMax) told.push({ invariant: 'I8', delivery: rootOf(call.key), message });
  }

  return {
    invariant: 'I8',
    says: 'rate limits are respected: no call inside an announced wait',
    observe(call) {
      const account = `${call.mock} ${call.account}`;
      const open = (waits.get(account) ?? []).filter(({ until }) => until > call.at);
      const wait = open.find(({ from }) => call.at > from);
      if (wait) {
        blame(
          call,
          `${account} called ${call.operation} ${wait.until - call.at} ms before the announced wait was over`,
        );
      }
      const own = `${account} ${call.operation} ${call.key}`;
      const until = refused.get(own);
      if (call.key !== '' && until !== undefined && call.at < until) {
        blame(call, `${own} was repeated ${ownWaitMs - (until - call.at)} ms after it was turned away`);
      }
      if (call.status !== 429 && call.status !== 503) {
        refused.delete(own);
        if (open.length === 0) waits.delete(account);
        return;
      }
      const repliedAt = call.repliedAt ?? call.at;
      if (call.retryAfterMs === undefined) {
        refused.set(own, repliedAt + ownWaitMs);
      } else if (call.retryAfterMs > 0) {
        open.push({ from: repliedAt, until: repliedAt + call.retryAfterMs });
        waits.set(account, open);
      }
    },
    violations() {
      const more = count - told.length;
      const rest: Violation[] =
        more > 0
          ? [{ invariant: 'I8', delivery: '', message: `and ${more} more calls that came too early` }]
          : [];
      return [...told, ...rest];
    },
  };
}
