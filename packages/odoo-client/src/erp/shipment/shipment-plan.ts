import type { Line } from '@crossdock/canonical-model';
import { missingOf, sameQuantity } from '../pieces.ts';
import { refuse } from '../../wire/odoo-error.ts';

/** One move of a delivery: an article and how much of it. */
export interface PlannedMove {
  id: number;
  /** Absent when the product has no internal reference. */
  sku: string | undefined;
  /** Whether its quantities are in the article's own unit, not in dozens of it. */
  inOwnUnit: boolean;
  /** What the delivery asks for. */
  demand: number;
  /** What is reserved, or has been entered as taken. */
  quantity: number;
  /** What somebody has entered as taken already, by packing it for example. */
  picked: number;
  /** Its `stock.move.line` ids, where what was taken is entered line by line; else none. */
  lineIds: readonly number[];
}

/** What must be written on one move. */
export interface MoveChange {
  move: PlannedMove;
  /** What leaves; 0 when the move stays behind as a whole. */
  take: number;
}

/** What must be written on the moves before validation, so that exactly the shipped pieces leave. */
export interface ShipmentPlan {
  changes: MoveChange[];
  /** True when nothing stays behind. */
  complete: boolean;
}

/**
 * Fills the moves with what was shipped, those of one article in their order.
 *
 * Validation takes what is picked, and everything when nothing is. What is not picked goes to the backorder. Somebody who
 * pressed the button and left its question unanswered leaves every move picked: what did not ship must be unpicked. Seen
 * on Odoo 19.0. So every quantity is entered, also where it is what is reserved: a demand that grows meanwhile would leave
 * too.
 *
 * @throws {IntegrationError} `invalid-request` for an article that is not in the delivery, or more than it asks for.
 */
export function planShipment(
  moves: readonly PlannedMove[],
  lines: readonly Line[],
  operation: string,
): ShipmentPlan {
  const shipped = new Map<string, { quantity: number; index: number }>();
  for (const [index, line] of lines.entries()) {
    if (!(line.quantity >= 0)) throw refuse(operation, `lines.${index}.quantity`, 'it is no quantity');
    if (line.quantity === 0) continue;
    const before = shipped.get(line.sku);
    shipped.set(line.sku, { quantity: line.quantity + (before?.quantity ?? 0), index });
  }
  // Odoo would ship everything where nothing is picked. Seen on Odoo 19.0.
  if (shipped.size === 0) throw refuse(operation, 'lines', 'nothing was shipped');
  const known = new Set(moves.map((move) => move.sku));
  const taken = moves.map((move) => {
    const left = move.sku === undefined ? undefined : shipped.get(move.sku);
    const take = Math.min(left?.quantity ?? 0, move.demand);
    if (left !== undefined) left.quantity -= take;
    return { move, take };
  });
  for (const [sku, { quantity, index }] of shipped) {
    if (!known.has(sku))
      throw refuse(operation, `lines.${index}.sku`, 'the delivery does not hold this article');
    if (missingOf(quantity) > 0)
      throw refuse(operation, `lines.${index}.quantity`, `${quantity} more than the delivery asks for`);
  }
  const odd = taken.find(({ move, take }) => take > 0 && !move.inOwnUnit);
  if (odd !== undefined) {
    const { index = 0 } = shipped.get(odd.move.sku ?? '') ?? {};
    throw refuse(
      operation,
      `lines.${index}.quantity`,
      'the delivery counts this article in another unit than its own',
    );
  }
  const complete = taken.every(({ move, take }) => sameQuantity(take, move.demand));
  return { changes: taken.filter(({ move, take }) => !sameQuantity(move.picked, take)), complete };
}
