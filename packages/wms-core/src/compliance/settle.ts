import type { SteppedClock } from './harness.ts';

/** Turns that go by without a result before the clock is moved: streams and microtasks need a few. */
const idleTurns = 10;

/**
 * Waits for a promise in virtual time: whenever everything stands still, the clock is stepped to its next timer.
 *
 * @throws {Error} when the promise is still open and no timer waits.
 */
export async function settle<T>(promise: Promise<T>, clock: SteppedClock): Promise<T> {
  const done = promise.then(
    () => true,
    () => true,
  );
  for (let stuck = 0; stuck < 10; stuck++) {
    for (let turn = 0; turn < idleTurns; turn++) {
      if (await Promise.race([done, turnOver()])) return promise;
    }
    if (clock.step()) stuck = 0;
  }
  throw new Error('the promise does not settle, and no timer waits');
}

/** Lets everything that is ready to run, run. */
export function turnOver(): Promise<false> {
  return new Promise((resolve) => {
    setImmediate(() => resolve(false));
  });
}
