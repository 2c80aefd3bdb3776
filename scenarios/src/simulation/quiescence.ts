import { createHook } from 'node:async_hooks';

/** Work that leaves the event loop and comes back at a time of its own. */
const foreign = new Set([
  'FSREQPROMISE',
  'FSREQCALLBACK',
  'SIGNREQUEST',
  'HASHREQUEST',
  'PBKDF2REQUEST',
  'ZLIB',
]);

/** Tells when nothing under simulation can go on without time passing. */
export interface Quiescence {
  /** Resolves once everything that is ready has run, and no work is out in the thread pool. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * One turn of the event loop settles all promises that wait for nothing. What went to the thread pool (file system,
 * cryptography, compression) is waited for in further turns, while virtual time stands still.
 */
export function watchQuiescence(): Quiescence {
  const out = new Set<number>();
  const hook = createHook({
    init: (id, type) => {
      if (foreign.has(type)) out.add(id);
    },
    after: (id) => out.delete(id),
    destroy: (id) => out.delete(id),
    // Promises are the one thing we never ask about, and following them is what makes hooks slow.
    trackPromises: false,
  }).enable();
  return {
    async settled() {
      do await new Promise((resolve) => setImmediate(resolve));
      while (out.size > 0);
    },
    close: () => hook.disable(),
  };
}
