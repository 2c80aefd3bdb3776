import type { ModelRules, Session } from '../database.ts';
import { validationError } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import type { MoveLineRow, PickingRow } from '../rows.ts';
import { type Row, round2, type Value } from '../values.ts';
import { copyOfName } from './copies.ts';
import { movesOf } from './picking-state.ts';
import { linesOf } from './stock.ts';

/**
 * What a package lies in: `package_dest_id` while it is being packed, `parent_package_id` once its transfer is done
 * (seen on Odoo 19.0).
 */
type Nesting = 'package_dest_id' | 'parent_package_id';

export const packageRules: ModelRules = {
  order: 'name, id',
  defaults: (session, values) => ({
    name: values['name'] || `PACK${String(session.db.next('stock.package')).padStart(7, '0')}`,
    pack_date: session.db.now().slice(0, 10),
  }),
  computed: {
    complete_name: completeName,
    weight: packageWeight,
    weight_uom_name: () => 'kg',
    move_line_ids: (session, row) => openLines(session, row.id).map((line) => line.id),
    picking_ids: (session, row) => [
      ...new Set(openLines(session, row.id).map((line) => Number(line.picking_id))),
    ],
    all_children_package_ids: (session, row) => inside(session, row.id, 'parent_package_id').slice(1),
    outermost_package_id: (session, row) => around(session, row.id).at(-1) ?? row.id,
    quant_ids: (session, row) => quantsIn(session, row.id).map((quant) => quant.id),
    contained_quant_ids: (session, row) => contents(session, row).map((quant) => quant.id),
    location_id: (session, row): Value => contents(session, row)[0]?.['location_id'] ?? false,
    location_dest_id: (session, row): Value => openLines(session, row.id)[0]?.location_dest_id ?? false,
    company_id: (session, row): Value => companyOf(session, row),
    valid_sscc: () => false,
  },
  deleting: (session, rows) => {
    if (rows.every((row) => packedLines(session, row.id).length === 0)) return;
    throw validationError(
      'Another model is using the record you are trying to delete.\n\n' +
        `The troublemaker is: '${modelLabel('stock.move.line')}' (stock.move.line)\n` +
        "Thanks to the following constraint: 'Destination Package' (result_package_id)\nHow about archiving the record instead?",
    );
  },
};

export const packageTypeRules: ModelRules = {
  order: 'sequence, id',
  copying: copyOfName,
  defaults: () => ({ package_use: 'disposable', package_carrier_type: 'none' }),
  computed: { length_uom_name: () => 'mm', weight_uom_name: () => 'kg' },
};

/** `Pallet > Box`: a package after those it lies in. */
function completeName(session: Session, row: Row): string {
  const parent = session.db.find('stock.package', row['parent_package_id']);
  const name = String(row['name'] ?? '');
  return parent === undefined ? name : `${completeName(session, parent)} > ${name}`;
}

/** A package and all that lies in it, outermost first. */
function inside(session: Session, id: number, nesting: Nesting): number[] {
  const children = session.db.where('stock.package', nesting, id);
  if (children.length === 0) return [id];
  const below = children.map((child) => inside(session, child.id, nesting));
  return [id, ...children.map((child) => child.id), ...below.flatMap((ids) => ids.slice(1))];
}

/** What a package is being packed into, innermost first. */
function around(session: Session, id: number): number[] {
  const outer = session.db.find('stock.package', id)?.['package_dest_id'];
  return typeof outer === 'number' ? [outer, ...around(session, outer)] : [];
}

function quantsIn(session: Session, packageId: number): Row[] {
  return session.db.where('stock.quant', 'package_id', packageId);
}

function contents(session: Session, row: Row): Row[] {
  return inside(session, row.id, 'parent_package_id').flatMap((id) => quantsIn(session, id));
}

/** Packages belong to nobody at a customer's place. */
function companyOf(session: Session, row: Row): Value {
  const place = session.db.find('stock.location', contents(session, row)[0]?.['location_id']);
  return place?.['usage'] === 'internal' ? (place['company_id'] ?? false) : false;
}

function packedLines(session: Session, packageId: number): MoveLineRow[] {
  return session.db.where('stock.move.line', 'result_package_id', packageId);
}

/** The lines of a package that are not shipped yet; afterwards the package's history has them. */
function openLines(session: Session, packageId: number): MoveLineRow[] {
  return inside(session, packageId, 'package_dest_id')
    .flatMap((id) => packedLines(session, id))
    .filter((line) => session.db.find('stock.move', line.move_id)?.state !== 'done');
}

/** Boxes and contents. Before the transfer is done Odoo counts the contents only with `picking_id` in the context. */
function packageWeight(session: Session, row: Row): number {
  const pickingId = session.context['picking_id'];
  return typeof pickingId === 'number'
    ? weightIn(session, row.id, pickingId)
    : sum([
        ...inside(session, row.id, 'parent_package_id').map((id) => boxWeight(session, id)),
        ...contents(session, row).map((quant) => weightOf(session, quant)),
      ]);
}

/** What a package weighs in a transfer, with the packages in it. */
export function weightIn(session: Session, packageId: number, pickingId: number): number {
  const ids = inside(session, packageId, 'package_dest_id');
  const boxes = ids.length > 1 ? ids : inside(session, packageId, 'parent_package_id');
  const lines = boxes.flatMap((id) => packedLines(session, id));
  return sum([
    ...boxes.map((id) => boxWeight(session, id)),
    ...lines.filter((line) => line.picking_id === pickingId).map((line) => weightOf(session, line)),
  ]);
}

export function boxWeight(session: Session, packageId: number): number {
  const type = session.db.find('stock.package', packageId)?.['package_type_id'];
  return Number(session.db.find('stock.package.type', type)?.['base_weight'] ?? 0);
}

/** The weight of the goods of a line or a quant. */
export function weightOf(session: Session, row: Row): number {
  const product = session.db.find('product.product', row['product_id']);
  return Number(row['quantity'] ?? 0) * Number(product?.['weight'] ?? 0);
}

function sum(weights: readonly number[]): number {
  return round2(weights.reduce((total, weight) => total + weight, 0));
}

export function linesOfPicking(session: Session, picking: PickingRow): MoveLineRow[] {
  return movesOf(session, picking).flatMap((move) => linesOf(session, move));
}

/** The packages that goods of a transfer lie in directly. */
function boxesOf(session: Session, picking: PickingRow): number[] {
  const ids = linesOfPicking(session, picking).map((line) => line.result_package_id);
  return [...new Set(ids.filter((id) => id !== false))];
}

/** All packages of a transfer: those with goods in them first, then what they are packed into. */
export function packagesOf(session: Session, picking: PickingRow): number[] {
  const histories = (picking['package_history_ids'] ?? []) as readonly number[];
  if (histories.length > 0) {
    return histories.map((id) => Number(session.db.get('stock.package.history', id)['package_id']));
  }
  const boxes = boxesOf(session, picking);
  return [...new Set([...boxes, ...boxes.flatMap((id) => around(session, id))])];
}

/** The packages of a transfer that lie in no other. */
export function outermostOf(session: Session, picking: PickingRow): number[] {
  return [...new Set(boxesOf(session, picking).map((id) => around(session, id).at(-1) ?? id))];
}

/** Goods of a transfer that are in no package. */
export function bulkWeight(session: Session, picking: PickingRow): number {
  const loose = linesOfPicking(session, picking).filter((line) => line.result_package_id === false);
  return sum(loose.map((line) => weightOf(session, line)));
}

/**
 * A transfer's shipping weight: what is loose and each outermost package. One with goods in it counts with its
 * weighed weight, or its empty box where it was never weighed (seen on Odoo 19.0, though surely not meant); one with
 * packages in it counts in full until it is shipped.
 */
export function shippingWeight(session: Session, picking: PickingRow): number {
  const done = picking.state === 'done';
  const packages = done ? boxesOf(session, picking) : outermostOf(session, picking);
  const weights = packages.map((id) => {
    const weighed = Number(session.db.find('stock.package', id)?.['shipping_weight'] ?? 0);
    if (weighed) return weighed;
    const nested = !done && inside(session, id, 'package_dest_id').length > 1;
    return nested ? weightIn(session, id, picking.id) : boxWeight(session, id);
  });
  return sum([bulkWeight(session, picking), ...weights]);
}

/** Writes the history of the packages that leave with a transfer; what was being packed now is. */
export function closePackages(session: Session, picking: PickingRow, lines: readonly MoveLineRow[]): void {
  const { db, uid } = session;
  const boxes = new Set(lines.map((line) => line.result_package_id).filter((id) => id !== false));
  if (boxes.size === 0) return;
  const leaving = new Set([...boxes, ...[...boxes].flatMap((id) => around(session, id))]);
  const histories = new Map<number, number>();
  for (const id of leaving) {
    const box = db.get('stock.package', id);
    const [outer = false] = around(session, id);
    const columns: Record<string, Value> = {
      package_id: id,
      package_name: box['name'] ?? false,
      package_type_id: box['package_type_id'] ?? false,
      parent_dest_id: outer,
      parent_dest_name: db.find('stock.package', outer)?.['name'] ?? false,
      picking_ids: [picking.id],
      location_dest_id: picking.location_dest_id,
      outermost_dest_id: around(session, id).at(-1) ?? id,
      company_id: 1,
    };
    histories.set(id, db.insert('stock.package.history', uid, columns).id);
  }
  for (const line of lines) {
    const history = histories.get(Number(line.result_package_id));
    if (history !== undefined) db.update('stock.move.line', line, { package_history_id: history });
  }
  for (const id of leaving) {
    const box = db.get('stock.package', id);
    const outer = box['package_dest_id'];
    if (outer) db.update('stock.package', box, { parent_package_id: outer, package_dest_id: false });
  }
  db.update('stock.picking', picking, { package_history_ids: [...histories.values()] });
}
