import type { ModelRules, Session } from '../database.ts';
import { valueError } from '../errors.ts';
import type { Link, MoveLineRow, PickingRow } from '../rows.ts';
import { round2, type Value, type Values } from '../values.ts';
import { createRow } from '../writing.ts';
import { movesOf } from './picking-state.ts';
import { linesOf } from './stock.ts';

export const packageRules: ModelRules = {
  order: 'name, id',
  defaults: (session, values) => ({
    name: values['name'] || `PACK${String(session.db.next('stock.package')).padStart(7, '0')}`,
    pack_date: session.db.now().slice(0, 10),
  }),
  computed: {
    complete_name: (_session, row) => row['name'] ?? false,
    weight: (session, row) => packageWeight(session, row.id),
    weight_uom_name: () => 'kg',
    move_line_ids: (session, row) => openLines(session, row.id).map((line) => line.id),
    picking_ids: (session, row) => [
      ...new Set(openLines(session, row.id).map((line) => Number(line.picking_id))),
    ],
    quant_ids: (session, row) => quantIds(session, row.id),
    contained_quant_ids: (session, row) => quantIds(session, row.id),
    location_id: (session, row): Value =>
      session.db.where('stock.quant', 'package_id', row.id)[0]?.['location_id'] ?? false,
    location_dest_id: (session, row): Value => openLines(session, row.id)[0]?.location_dest_id ?? false,
    valid_sscc: () => false,
  },
};

export const packageTypeRules: ModelRules = {
  order: 'sequence, id',
  defaults: () => ({ package_use: 'disposable', package_carrier_type: 'none' }),
  computed: { length_uom_name: () => 'mm', weight_uom_name: () => 'kg' },
};

function quantIds(session: Session, packageId: number): number[] {
  return session.db.where('stock.quant', 'package_id', packageId).map((quant) => quant.id);
}

function packedLines(session: Session, packageId: number): MoveLineRow[] {
  return session.db.where('stock.move.line', 'result_package_id', packageId);
}

/** The lines of a package that are not shipped yet; afterwards the package's history has them. */
function openLines(session: Session, packageId: number): MoveLineRow[] {
  return packedLines(session, packageId).filter(
    (line) => session.db.find('stock.move', line.move_id)?.state !== 'done',
  );
}

/** Box and contents. Before the transfer is done Odoo counts the contents only with `picking_id` in the context. */
function packageWeight(session: Session, packageId: number): number {
  const lines = packedLines(session, packageId).filter(
    (line) =>
      session.db.find('stock.move', line.move_id)?.state === 'done' ||
      session.context['picking_id'] === line.picking_id,
  );
  return round2(
    boxWeight(session, packageId) + lines.reduce((sum, line) => sum + lineWeight(session, line), 0),
  );
}

function boxWeight(session: Session, packageId: number): number {
  const type = session.db.find('stock.package', packageId)?.['package_type_id'];
  return Number(session.db.find('stock.package.type', type)?.['base_weight'] ?? 0);
}

function lineWeight(session: Session, line: MoveLineRow): number {
  return line.quantity * Number(session.db.find('product.product', line.product_id)?.['weight'] ?? 0);
}

function allLines(session: Session, picking: PickingRow): MoveLineRow[] {
  return movesOf(session, picking).flatMap((move) => linesOf(session, move));
}

/** The packages of a transfer. */
export function packagesOf(session: Session, picking: PickingRow): number[] {
  const ids = allLines(session, picking).map((line) => line.result_package_id);
  return [...new Set(ids.filter((id) => id !== false))];
}

/** Goods of a transfer that are in no package. */
export function bulkWeight(session: Session, picking: PickingRow): number {
  const loose = allLines(session, picking).filter((line) => line.result_package_id === false);
  return round2(loose.reduce((sum, line) => sum + lineWeight(session, line), 0));
}

/**
 * A transfer's shipping weight: what is loose, and each package's weighed weight, or its empty box where it was
 * never weighed (seen on Odoo 19.0, though surely not meant).
 */
export function shippingWeight(session: Session, picking: PickingRow): number {
  const packages = packagesOf(session, picking).map((id) => {
    const weighed = Number(session.db.find('stock.package', id)?.['shipping_weight'] ?? 0);
    return weighed || boxWeight(session, id);
  });
  return round2(packages.reduce((sum, weight) => sum + weight, bulkWeight(session, picking)));
}

/**
 * `action_put_in_pack`: puts the picked lines, else all, that are in no package into one; gives its id in a list,
 * null for a transfer that is done, and a question when no package was named or nothing is left to pack.
 */
export function putInPack(session: Session, ids: readonly number[], args: Values): unknown {
  const { db, uid } = session;
  if (ids.length !== 1) throw valueError(`Expected singleton: stock.picking(${ids.join(', ')})`);
  const picking = db.get('stock.picking', ids[0], uid);
  if (picking.state === 'done' || picking.state === 'cancel') return null;
  const loose = allLines(session, picking).filter(
    (line) => line.result_package_id === false && line.quantity > 0,
  );
  const picked = loose.filter((line) => line.picked);
  const lines = picked.length > 0 ? picked : loose;
  const named = args['package_id'] || args['package_type_id'] || args['package_name'];
  const typesExist = db.table('stock.package.type').rows.size > 0;
  if (lines.length === 0 || (!named && typesExist)) return packQuestion(session, picking, lines);
  const packageId = args['package_id'] ? Number(args['package_id']) : newPackage(session, args);
  db.get('stock.package', packageId, uid);
  for (const line of lines) db.update('stock.move.line', line, { result_package_id: packageId });
  db.table('stock.picking').touch(picking, db.now());
  return [packageId];
}

function newPackage(session: Session, args: Values): number {
  const values: Values = {};
  if (args['package_name']) values['name'] = args['package_name'];
  if (args['package_type_id']) values['package_type_id'] = args['package_type_id'];
  return createRow(session, 'stock.package', values).id;
}

function packQuestion(session: Session, picking: PickingRow, lines: readonly MoveLineRow[]): Values {
  const lineIds = lines.map((line) => line.id);
  return {
    name: 'Put in Pack',
    type: 'ir.actions.act_window',
    res_model: 'stock.put.in.pack',
    target: 'new',
    view_mode: 'form',
    views: [[false, 'form']],
    context: {
      ...session.context,
      dialog_size: 'medium',
      all_move_line_ids: lineIds,
      default_move_line_ids: lineIds,
      default_location_dest_id: picking.location_dest_id,
      picking_ids: [picking.id],
      default_package_carrier_type: 'none',
    },
  };
}

/** Writes the history of the packages that leave with a transfer. */
export function closePackages(session: Session, picking: PickingRow, lines: readonly MoveLineRow[]): void {
  const { db, uid } = session;
  const histories: number[] = [];
  for (const packageId of new Set(lines.map((line): Link => line.result_package_id))) {
    const box = db.find('stock.package', packageId);
    if (box === undefined) continue;
    const columns: Record<string, Value> = {
      package_id: box.id,
      package_name: box['name'] ?? false,
      package_type_id: box['package_type_id'] ?? false,
      picking_ids: [picking.id],
      location_dest_id: picking.location_dest_id,
      outermost_dest_id: box.id,
      company_id: 1,
    };
    const history = db.insert('stock.package.history', uid, columns);
    histories.push(history.id);
    for (const line of lines) {
      if (line.result_package_id !== packageId) continue;
      db.update('stock.move.line', line, { package_history_id: history.id });
    }
  }
  if (histories.length > 0) db.update('stock.picking', picking, { package_history_ids: histories });
}
