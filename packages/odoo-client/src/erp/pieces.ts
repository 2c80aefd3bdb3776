/** Odoo's quantities are floats: sums may be off by the last bit. */
const tolerance = 1e-6;

/** So much of an article; of one without a name where that cannot be told. */
export interface Piece {
  sku: string | undefined;
  quantity: number;
}

function addUp(pieces: readonly Piece[]): Map<string | undefined, number> {
  const sums = new Map<string | undefined, number>();
  for (const { sku, quantity } of pieces) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return sums;
}

/** True when there is as much of each article on both sides. */
export function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [left, right] = [addUp(a), addUp(b)];
  const skus = new Set([...left.keys(), ...right.keys()]);
  return [...skus].every((sku) => sameQuantity(left.get(sku) ?? 0, right.get(sku) ?? 0));
}

/** True when two quantities are the same but for the last bit. */
export function sameQuantity(a: number, b: number): boolean {
  return Math.abs(a - b) < tolerance;
}

/** What of `wanted` is not there, and is more than the last bit. */
export function missingOf(wanted: number): number {
  return wanted < tolerance ? 0 : wanted;
}
