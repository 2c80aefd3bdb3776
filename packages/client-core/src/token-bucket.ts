import type { Clock } from './clock.ts';

/** Paces the calls of one account. A shared implementation (Redis, PostgreSQL) may stand behind the same two members. */
export interface RateLimiter {
  /** Resolves when the next call may go out, first come first served. */
  take(signal?: AbortSignal): Promise<void>;
  /** Holds every call back for a while, because the remote system asked for it. */
  pause(milliseconds: number): void;
}

/** Options of {@link createTokenBucket}. */
export interface TokenBucketOptions {
  /** Calls per second in the long run. */
  ratePerSecond: number;
  /** Calls that may go out at once after a quiet time; 1 spaces them evenly. */
  burst: number;
  clock: Clock;
}

/** A token bucket in this process's memory. */
export function createTokenBucket(options: TokenBucketOptions): RateLimiter {
  const { clock } = options;
  const spacingMs = 1000 / options.ratePerSecond;
  // The bucket as a schedule: the instant at which it would be full again had nobody asked.
  let fullAt = clock.now();
  let blockedUntil = 0;

  return {
    async take(signal) {
      for (;;) {
        const now = clock.now();
        const held = blockedUntil - now;
        if (held > 0) {
          await clock.sleep(held, signal);
          continue;
        }
        const next = Math.max(fullAt, now) + spacingMs;
        const wait = next - now - spacingMs * options.burst;
        fullAt = next;
        if (wait <= 0) return;
        await clock.sleep(wait, signal);
        // A pause may have begun meanwhile; this call keeps its turn and waits it out.
        while (blockedUntil > clock.now()) await clock.sleep(blockedUntil - clock.now(), signal);
        return;
      }
    },
    pause(milliseconds) {
      blockedUntil = Math.max(blockedUntil, clock.now() + milliseconds);
      // Whoever waited meanwhile goes on at the bucket's pace, not all at once.
      fullAt = Math.max(fullAt, blockedUntil + spacingMs * (options.burst - 1));
    },
  };
}
