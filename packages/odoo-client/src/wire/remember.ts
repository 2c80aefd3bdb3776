/**
 * Asks once, however many want to know at a time, and keeps the answer. A failure is not kept. Who no longer wants to
 * wait need not: the question goes on for the others.
 */
export function remember<T>(ask: () => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (signal) => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return signal === undefined ? answer : unlessAborted(answer, signal);
  };
}

function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
