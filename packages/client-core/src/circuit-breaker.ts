import type { Clock } from './clock.ts';

/** Stops calling a system that keeps failing, and lets one call through now and then to see whether it is back. */
export interface CircuitBreaker {
  /** Milliseconds until a call may be tried; 0 when it may go now. */
  waitMs(): number;
  succeeded(): void;
  failed(): void;
}

/** Options of {@link createCircuitBreaker}. */
export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. Default 5. */
  failuresMax?: number;
  /** How long it stays open before one call may probe, in milliseconds. Default 30,000. */
  openMs?: number;
  clock: Clock;
}

/** A circuit breaker over consecutive failures. While one probe is out, other calls wait for another `openMs`. */
export function createCircuitBreaker(options: CircuitBreakerOptions): CircuitBreaker {
  const { clock } = options;
  const failuresMax = options.failuresMax ?? 5;
  const openMs = options.openMs ?? 30_000;
  let failures = 0;
  let openUntil = 0;

  return {
    waitMs() {
      if (failures < failuresMax) return 0;
      const wait = openUntil - clock.now();
      if (wait > 0) return wait;
      openUntil = clock.now() + openMs; // This caller is the probe.
      return 0;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures++;
      if (failures >= failuresMax) openUntil = clock.now() + openMs;
    },
  };
}
