const MINUTE_MS = 60_000;

/** At most so many calls in any minute. */
export class SlidingMinute {
  readonly #limit: number;
  /** Instants of the calls counted, oldest first. */
  #calls: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts a call. Says how many are left, or how long until there is one when there are none. */
  take(now: number): { remaining: number; retryAfterMs: number } {
    if (this.#limit === Number.POSITIVE_INFINITY) return { remaining: this.#limit, retryAfterMs: 0 };
    const oldest = this.#calls[0];
    if (oldest !== undefined && oldest <= now - MINUTE_MS) {
      this.#calls = this.#calls.filter((at) => at > now - MINUTE_MS);
    }
    const first = this.#calls[0];
    if (this.#calls.length >= this.#limit) {
      return { remaining: 0, retryAfterMs: first === undefined ? MINUTE_MS : first + MINUTE_MS - now };
    }
    this.#calls.push(now);
    return { remaining: this.#limit - this.#calls.length, retryAfterMs: 0 };
  }
}
