import { setImmediate as macrotask } from 'node:timers/promises';

/** A clock that moves when told to. */
export class SteppedClock {
  #now = Date.UTC(2026, 10, 2, 8);
  #timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const timer = { at: this.#now + milliseconds, run: resolve };
      this.#timers.push(timer);
      signal?.addEventListener('abort', () => {
        this.#timers = this.#timers.filter((each) => each !== timer);
        reject(signal.reason as Error);
      });
    });
  }

  step(until = Number.POSITIVE_INFINITY): boolean {
    const [first] = this.#timers.toSorted((left, right) => left.at - right.at);
    if (first === undefined || first.at > until) return false;
    this.#timers = this.#timers.filter((each) => each !== first);
    this.#now = Math.max(this.#now, first.at);
    first.run();
    return true;
  }

  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    while (this.step(until)) await macrotask();
    this.#now = until;
  }
}
