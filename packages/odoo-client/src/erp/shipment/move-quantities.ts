import type { Dialect } from '../dialect.ts';
import type { ErpSession } from '../session.ts';
import { enterOnLines } from './line-quantities.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import type { OdooValue } from '../../orm/values.ts';
import { readMoveLines } from '../packing/packing-lines.ts';
import type { MoveChange } from './shipment-plan.ts';

/**
 * Values of a `stock.picking` that enter what leaves, by the update command `[1, id, values]`. That command would also
 * change a move of another delivery: the ids must come from this one. Seen on Odoo 19.0.
 */
export async function quantityValues(
  session: ErpSession,
  deliveryId: number,
  changes: readonly MoveChange[],
  call: OdooCallOptions & { operation: string },
): Promise<Record<string, OdooValue>> {
  const dialect = await session.dialect();
  const spread = changes.filter((change) => isSpread(change));
  const whole = changes.filter((change) => !isSpread(change));
  const lines = spread.length === 0 ? [] : await readMoveLines(session, deliveryId, call);
  return {
    ...(whole.length === 0
      ? {}
      : { [dialect.moves]: whole.map((change) => [1, change.move.id, valuesOf(dialect, change)]) }),
    ...(spread.length === 0
      ? {}
      : { move_line_ids: spread.flatMap(({ move, take }) => enterOnLines(move.id, take, lines)) }),
  };
}

/**
 * Before Odoo 17 a move with several lines takes no quantity, its lines do. Read in Odoo 14's source. One on whose line
 * something is entered may be packed, and its package must not swallow the rest.
 */
export function isSpread({ move }: MoveChange): boolean {
  return move.lineIds.length > 1 || (move.lineIds.length === 1 && move.picked > 0);
}

/** The quantity of a move that stays behind is left as it is: it is what is reserved. */
function valuesOf({ picks }: Dialect, { take }: MoveChange): Record<string, OdooValue> {
  if (!picks) return { quantity_done: take };
  return take === 0 ? { picked: false } : { quantity: take, picked: true };
}

/** Columns of an import that enters what leaves, beside those of the delivery itself. */
export function quantityColumns({ moves, picks }: Dialect): string[] {
  return picks
    ? [`${moves}/.id`, `${moves}/quantity`, `${moves}/picked`]
    : [`${moves}/.id`, `${moves}/quantity_done`];
}

/** The cells of one change under {@link quantityColumns}. */
export function quantityCells({ picks }: Dialect, { move, take }: MoveChange): string[] {
  const stays = picks && take === 0;
  const quantity = String(stays ? move.quantity : take);
  return [String(move.id), quantity, ...(picks ? [stays ? '0' : '1'] : [])];
}
