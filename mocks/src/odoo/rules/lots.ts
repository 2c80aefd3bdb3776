import type { ModelRules, Session } from '../database.ts';
import { OdooError, userError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { MoveLineRow, MoveRow, QuantRow } from '../rows.ts';
import { type Row, round2, type Value } from '../values.ts';
import { linesOf } from './stock.ts';

export const lotRules: ModelRules = {
  order: 'name, id',
  copying: (_session, row) => ({ name: `(copy of) ${String(row['name'])}` }),
  computed: {
    product_qty: (session, row) =>
      round2(
        quantsOf(session, row)
          .filter((quant) => isOwn(session, quant))
          .reduce((sum, quant) => sum + quant.quantity, 0),
      ),
    location_id: (session, row): Value => {
      const places = new Set(
        quantsOf(session, row).flatMap((quant) => (quant.quantity > 0 ? quant.location_id : [])),
      );
      const [only = false] = places;
      return places.size === 1 ? only : false;
    },
  },
  created: checkUnique,
  written: (session, rows) => {
    for (const row of rows) checkUnique(session, row);
  },
};

function quantsOf(session: Session, lot: Row): QuantRow[] {
  return session.db.where('stock.quant', 'lot_id', lot.id);
}

function isOwn(session: Session, quant: QuantRow): boolean {
  return session.db.find('stock.location', quant.location_id)?.['usage'] === 'internal';
}

/** @throws OdooError ValidationError for a second lot of that name of the product */
function checkUnique(session: Session, row: Row): void {
  const { db } = session;
  const same = db.where('stock.lot', 'product_id', row['product_id'] ?? false);
  if (!same.some((other) => other.id !== row.id && other['name'] === row['name'])) return;
  const product = productName(session, Number(row['product_id']));
  throw new OdooError(
    422,
    'odoo.exceptions.ValidationError',
    'The combination of lot/serial number and product must be unique within a company including when no company ' +
      'is defined.\nThe following combinations contain duplicates:\n' +
      ` - Product: ${product}, Lot/Serial Number: ${String(row['name'])}`,
  );
}

function productName(session: Session, id: number): string {
  return displayName(session, 'product.product', session.db.get('product.product', id));
}

/**
 * Goods that are tracked move only with a lot; those that come in may name a new one.
 *
 * @throws OdooError UserError that names the products without
 */
export function checkLots(session: Session, moves: readonly MoveRow[], incoming: boolean): void {
  const { db } = session;
  const missing = new Set<number>();
  for (const move of moves) {
    const tracking = db.find('product.product', move.product_id)?.['tracking'];
    if (tracking !== 'lot' && tracking !== 'serial') continue;
    const without = linesOf(session, move).some(
      (line) => line.quantity > 0 && !line.lot_id && !(incoming && line['lot_name']),
    );
    if (without) missing.add(move.product_id);
  }
  if (missing.size === 0) return;
  const names = [...missing].map((id) => `\n- ${productName(session, id)}`);
  throw userError(`You need to supply a Lot/Serial Number for product:${names.join('')}`);
}

/** Gives the lines that name a lot that lot, made when there is none of that name yet. */
export function nameLots(session: Session, lines: readonly MoveLineRow[]): void {
  const { db, uid } = session;
  for (const line of lines) {
    const name = line['lot_name'];
    if (line.lot_id || !name) continue;
    const known = db.where('stock.lot', 'product_id', line.product_id).find((lot) => lot['name'] === name);
    const lot = known ?? db.insert('stock.lot', uid, { name, product_id: line.product_id, company_id: 1 });
    db.update('stock.move.line', line, { lot_id: lot.id });
  }
}
