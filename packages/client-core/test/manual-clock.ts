import type { Clock } from '../src/index.ts';

/** A clock whose sleeps end at once, keeping the order of their instants, and which remembers how long they were. */
export class ManualClock implements Clock {
  readonly slept: number[] = [];
  #now = Date.UTC(2026, 0, 5, 9);
  #waiting: { at: number; wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry = { at: this.#now + milliseconds, wake: resolve };
      this.#waiting.push(entry);
      signal?.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((each) => each !== entry);
        reject(signal.reason as Error);
      });
    });
  }

  /** Moves to the end of the next sleep. */
  async next(): Promise<void> {
    await settle();
    const first = this.#waiting.toSorted((left, right) => left.at - right.at)[0];
    if (first === undefined) return;
    this.#waiting = this.#waiting.filter((each) => each !== first);
    this.slept.push(first.at - this.#now);
    this.#now = first.at;
    first.wake();
    await settle();
  }

  /** Moves on until the promise is settled. */
  async run<T>(promise: Promise<T>): Promise<T> {
    const settled = { yet: false };
    const finish = (): void => {
      settled.yet = true;
    };
    promise.then(finish, finish);
    await settle();
    while (!settled.yet) await this.next();
    return promise;
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
