/** When a mock thinks it is, and how it arranges for something to happen later. */
export interface MockClock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `run` once the clock reaches `at` (milliseconds since the epoch); returns a function that calls it off. */
  schedule(at: number, run: () => void): () => void;
}

interface Timer {
  at: number;
  order: number;
  run: (() => void) | undefined;
}

/**
 * Time that moves only when told to: a heap of timers, run in order of time and then of scheduling.
 *
 * `advance` is for tests; a simulation calls `step` in its own loop. Also fits the `Clock` that clients are built with.
 */
export class VirtualClock implements MockClock {
  #now: number;
  #order = 0;
  #heap: Timer[] = [];

  constructor(startAt: number = Date.UTC(2026, 10, 2, 8)) {
    this.#now = startAt;
  }

  now(): number {
    return this.#now;
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#heap.length;
  }

  schedule(at: number, run: () => void): () => void {
    // Whole milliseconds, so that instants read the same wherever they are written.
    const timer: Timer = { at: Math.max(Math.ceil(at), this.#now), order: this.#order++, run };
    siftUp(this.#heap, timer);
    return () => {
      timer.run = undefined;
    };
  }

  /** Resolves after `milliseconds` of this clock's time; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const cancel = this.schedule(this.#now + milliseconds, () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      const abort = (): void => {
        cancel();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** Moves to the earliest timer and runs it. False when nothing waits (or nothing up to `until`). */
  step(until = Number.POSITIVE_INFINITY): boolean {
    for (;;) {
      const first = this.#heap[0];
      if (first === undefined || first.at > until) return false;
      removeFirst(this.#heap);
      if (first.run === undefined) continue; // Called off.
      this.#now = first.at;
      const { run } = first;
      first.run = undefined;
      run();
      return true;
    }
  }

  /** Runs everything due in the next `milliseconds`, letting promises settle after each timer. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await macrotask();
    while (this.step(until)) await macrotask();
    this.#now = until;
  }
}

/** Lets everything that is ready to run, run. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function before(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function siftUp(heap: Timer[], timer: Timer): void {
  let index = heap.push(timer) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent] as Timer;
    if (!before(timer, above)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = timer;
}

function removeFirst(heap: Timer[]): void {
  const last = heap.pop() as Timer;
  if (heap.length === 0) return;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Timer, heap[child] as Timer)) child++;
    if (!before(heap[child] as Timer, last)) break;
    heap[index] = heap[child] as Timer;
    index = child;
  }
  heap[index] = last;
}
