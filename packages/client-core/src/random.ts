/** The only source of chance. */
export interface Random {
  /** A fraction in [0, 1) for a key: a seeded source gives the same key the same fraction, whatever was asked before. */
  fraction(key: string): number;
}

/** The machine's own chance; the key is ignored. */
export const systemRandom: Random = { fraction: () => Math.random() };

/** Chance that a seed replays. Keys keep one order's luck apart from another's. */
export function createSeededRandom(seed: number): Random {
  return {
    fraction(key) {
      // FNV-1a over the key, then two rounds of a finalizer so that neighbouring keys share nothing.
      let hash = 0x811c9dc5 ^ seed;
      for (let index = 0; index < key.length; index++) {
        hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
      }
      hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
      hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
      return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
    },
  };
}
