import type { Line } from '@crossdock/canonical-model';
import { missingOf, samePieces } from '../pieces.ts';
import { refuse } from '../../wire/odoo-error.ts';

/** A move of a delivery that is done. */
export interface DeliveredMove {
  id: number;
  productId: number;
  sku: string | undefined;
  /** What left. */
  quantity: number;
}

/** A move of a return, whether it has come back yet or not. */
export interface ReturnedMove {
  /** The move of the delivery that it reverses. */
  ofMoveId: number;
  receiptId: number;
  quantity: number;
}

/** What is to come back of one move. */
export interface ReturnLine {
  move: DeliveredMove;
  quantity: number;
}

/**
 * Takes what comes back from the moves that delivered it, those of one article in their order. Odoo would accept more
 * than was delivered. Seen on Odoo 19.0.
 *
 * @throws {IntegrationError} `invalid-request` when more of an article is to come back than is out there
 */
export function planReturn(
  moves: readonly DeliveredMove[],
  returned: readonly ReturnedMove[],
  lines: readonly Line[],
  operation: string,
): ReturnLine[] {
  const out = new Map(moves.map((move) => [move.id, move.quantity]));
  for (const { ofMoveId, quantity } of returned) out.set(ofMoveId, (out.get(ofMoveId) ?? 0) - quantity);
  const taken = new Map<DeliveredMove, number>();
  for (const [index, { sku, quantity }] of lines.entries()) {
    if (!(quantity > 0)) throw refuse(operation, `lines.${index}.quantity`, 'it is no quantity');
    let missing = quantity;
    for (const move of moves.filter((each) => each.sku === sku)) {
      const part = Math.min(Math.max(out.get(move.id) ?? 0, 0), missing);
      if (part <= 0) continue;
      out.set(move.id, (out.get(move.id) ?? 0) - part);
      taken.set(move, (taken.get(move) ?? 0) + part);
      missing -= part;
    }
    if (missingOf(missing) > 0)
      throw refuse(operation, `lines.${index}.quantity`, `${missing} more than the customer has`);
  }
  if (taken.size === 0) throw refuse(operation, 'lines', 'nothing comes back');
  return [...taken].map(([move, quantity]) => ({ move, quantity }));
}

/** True when a return brings back exactly these goods. */
export function bringsBack(
  receiptId: number,
  moves: readonly DeliveredMove[],
  returned: readonly ReturnedMove[],
  lines: readonly Line[],
): boolean {
  const back = returned.filter((move) => move.receiptId === receiptId);
  const pieces = back.map(({ ofMoveId, quantity }) => ({
    sku: moves.find(({ id }) => id === ofMoveId)?.sku,
    quantity,
  }));
  return samePieces(pieces, lines);
}
