/**
 * A fraction in [0, 1) that depends on the seed and the words only, never on what was drawn before:
 * adding an order to a world changes no other order's luck.
 */
export function chance(seed: number, ...words: readonly (string | number)[]): number {
  // MurmurHash3's mixing steps over the UTF-16 units, then its finalizer.
  let hash = seed | 0;
  for (const word of words) {
    const text = String(word);
    for (let index = 0; index < text.length; index++) {
      let unit = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
      unit = (unit << 15) | (unit >>> 17);
      hash ^= Math.imul(unit, 0x1b873593);
      hash = (hash << 13) | (hash >>> 19);
      hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
    }
    hash = Math.imul(hash ^ 0x2f, 0x85ebca6b);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) / 2 ** 32;
}
