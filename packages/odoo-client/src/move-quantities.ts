import { z } from 'zod';
import { type Dialect, withNumbers } from './dialect.ts';
import type { ErpSession } from './erp-session.ts';
import { many2oneField } from './orm/fields.ts';
import type { OdooCallOptions } from './orm/odoo-client.ts';
import type { OdooValue } from './orm/values.ts';
import type { MoveChange } from './shipment-plan.ts';

/**
 * Values of a `stock.picking` that enter what leaves, by the update command `[1, id, values]`. That command would also
 * change a move of another delivery: the ids must come from this one. Seen on Odoo 19.0.
 */
export async function quantityValues(
  session: ErpSession,
  changes: readonly MoveChange[],
  call: OdooCallOptions,
): Promise<Record<string, OdooValue>> {
  const dialect = await session.dialect();
  const spread = changes.filter((change) => isSpread(change));
  const whole = changes.filter((change) => !isSpread(change));
  return {
    ...(whole.length === 0
      ? {}
      : { [dialect.moves]: whole.map((change) => [1, change.move.id, valuesOf(dialect, change)]) }),
    ...(spread.length === 0 ? {} : { move_line_ids: await lineCommands(session, dialect, spread, call) }),
  };
}

/**
 * Before Odoo 17 a move with several lines takes no quantity, its lines do. Read in Odoo 14's source.
 */
export function isSpread({ move }: MoveChange): boolean {
  return move.lineIds.length > 1;
}

/** The quantity of a move that stays behind is left as it is: it is what is reserved. */
function valuesOf({ picks }: Dialect, { take }: MoveChange): Record<string, OdooValue> {
  if (!picks) return { quantity_done: take };
  return take === 0 ? { picked: false } : { quantity: take, picked: true };
}

const MoveLine = z.looseObject({ id: z.int(), move_id: many2oneField });

/** Fills the lines of each move with what was reserved on them, in their order; the last takes the rest. */
async function lineCommands(
  { client }: ErpSession,
  { reserved, done }: Dialect,
  changes: readonly MoveChange[],
  call: OdooCallOptions,
): Promise<OdooValue[]> {
  const record = withNumbers(MoveLine, reserved);
  const ids = changes.flatMap(({ move }) => move.lineIds);
  const lines = await client.read('stock.move.line', ids, { ...call, record });
  return changes.flatMap(({ move, take }) => {
    let left = take;
    const own = lines.filter((line) => line.move_id?.id === move.id);
    return own.map((line, index) => {
      const part = index === own.length - 1 ? left : Math.min(left, Number(line[reserved]));
      left -= part;
      return [1, line.id, { [done]: part }];
    });
  });
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
