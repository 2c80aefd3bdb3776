import type { Line } from '@crossdock/canonical-model';

/** Odoo's quantities are floats: sums may be off by the last bit. */
const tolerance = 1e-6;

/** How much of each article, whatever it is called; undefined stands for those without a name. */
export type Pieces = ReadonlyMap<string | undefined, number>;

/** Adds lines up by article. */
export function piecesOf(lines: readonly { sku: string | undefined; quantity: number }[]): Pieces {
  const pieces = new Map<string | undefined, number>();
  for (const { sku, quantity } of lines) pieces.set(sku, (pieces.get(sku) ?? 0) + quantity);
  return pieces;
}

/** True when there is as much of each article on both sides. */
export function samePieces(
  a: readonly { sku: string | undefined; quantity: number }[],
  b: readonly Line[],
): boolean {
  const [left, right] = [piecesOf(a), piecesOf(b)];
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
