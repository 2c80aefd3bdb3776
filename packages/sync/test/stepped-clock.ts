import type { Clock } from '@crossdock/client-core';

/** A clock that moves when it is run. */
export class SteppedClock implements Clock {
  #now = Date.UTC(2026, 10, 2, 8);
  #sleepers: { at: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  /** How many sleep. */
  get waiting(): number {
    return this.#sleepers.length;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { at: this.#now + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(signal.reason as Error);
      });
    });
  }

  /** Moves on by so many milliseconds, waking sleepers in the order of their instants. */
  async run(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.#sleepers.toSorted((left, right) => left.at - right.at)[0];
      if (next === undefined || next.at > until) break;
      this.#sleepers = this.#sleepers.filter((each) => each !== next);
      this.#now = next.at;
      next.wake();
    }
    this.#now = until;
  }
}
