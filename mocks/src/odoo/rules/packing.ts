import type { Method, ModelRules, Session } from '../database.ts';
import { valueError } from '../errors.ts';
import type { MoveLineRow, PickingRow } from '../rows.ts';
import { type Row, round2, type Values } from '../values.ts';
import { createRow } from '../writing.ts';
import { boxWeight, linesOfPicking, outermostOf, weightIn, weightOf } from './packages.ts';

const packArguments = { package_id: false, package_type_id: false, package_name: false };

/** `action_put_in_pack` of one transfer. */
export const packPicking: Method = {
  args: packArguments,
  run: (session, ids, args) => {
    if (ids.length !== 1) throw valueError(`Expected singleton: stock.picking(${ids.join(', ')})`);
    return putInPack(session, session.db.get('stock.picking', ids[0], session.uid), args);
  },
};

/**
 * Puts the picked lines, else all, that are in no package into one and gives its id in a list; when all are packed
 * it packs their packages. Null for a transfer that is done or has nothing to pack. With a carrier it asks first,
 * unless a package was named (seen on Odoo 19.0). Unconfirmed: that it does not where there are no package types.
 */
function putInPack(session: Session, picking: PickingRow, args: Values): unknown {
  const { db, uid } = session;
  if (picking.state === 'done' || picking.state === 'cancel') return null;
  for (const [argument, model] of [
    ['package_id', 'stock.package'],
    ['package_type_id', 'stock.package.type'],
  ] as const) {
    if (args[argument]) db.get(model, args[argument], uid);
  }
  const lines = linesToPack(session, picking);
  const packages = lines.length === 0 ? outermostOf(session, picking) : [];
  if (lines.length === 0 && packages.length === 0) return null;
  const named = args['package_id'] || args['package_type_id'] || args['package_name'];
  const typesExist = db.table('stock.package.type').rows.size > 0;
  if (!named && picking.carrier_id !== false && typesExist) return ask(session, picking, lines, packages);
  const packageId = args['package_id'] ? Number(args['package_id']) : newPackage(session, args);
  fill(session, packageId, lines, packages);
  db.touch('stock.picking', picking);
  return [packageId];
}

function linesToPack(session: Session, picking: PickingRow): MoveLineRow[] {
  const loose = linesOfPicking(session, picking).filter(
    (line) => line.result_package_id === false && line.quantity > 0,
  );
  const picked = loose.filter((line) => line.picked);
  return picked.length > 0 ? picked : loose;
}

function newPackage(session: Session, args: Values): number {
  const values: Values = {};
  if (args['package_name']) values['name'] = args['package_name'];
  if (args['package_type_id']) values['package_type_id'] = args['package_type_id'];
  // The wizard's context has defaults for lines and packages that are not meant for this record.
  return createRow({ ...session, context: {} }, 'stock.package', values).id;
}

function fill(
  session: Session,
  packageId: number,
  lines: readonly MoveLineRow[],
  packages: readonly number[],
): void {
  const { db } = session;
  for (const line of lines) db.update('stock.move.line', line, { result_package_id: packageId });
  for (const id of packages) {
    if (id !== packageId)
      db.update('stock.package', db.get('stock.package', id), { package_dest_id: packageId });
  }
}

function ask(
  session: Session,
  picking: PickingRow,
  lines: readonly MoveLineRow[],
  packages: readonly number[],
): Values {
  const lineIds = lines.map((line) => line.id);
  const subject =
    lines.length > 0
      ? { all_move_line_ids: lineIds, default_move_line_ids: lineIds, picking_ids: [picking.id] }
      : { default_package_ids: packages.toReversed() };
  return {
    ...wizardAction,
    context: {
      ...session.context,
      dialog_size: 'medium',
      ...subject,
      default_location_dest_id: picking.location_dest_id,
      default_package_carrier_type: 'none',
    },
  };
}

// As seen on Odoo 19.0, where it is read from the database.
const wizardAction = {
  id: 343,
  display_name: 'Put in Pack',
  name: 'Put in Pack',
  type: 'ir.actions.act_window',
  xml_id: 'stock.action_put_in_pack_wizard',
  path: false,
  help: false,
  binding_model_id: false,
  binding_type: 'action',
  binding_view_types: 'list,form',
  view_id: false,
  domain: false,
  res_id: 0,
  res_model: 'stock.put.in.pack',
  target: 'new',
  view_mode: 'form',
  mobile_view_mode: 'kanban',
  views: [[false, 'form']],
  limit: 80,
  group_ids: [],
  search_view_id: false,
  embedded_action_ids: [],
  filter: false,
  cache: true,
};

/** The wizard behind the question. Unlike the button it weighs the package (seen on Odoo 19.0). */
export const putInPackRules: ModelRules = {
  computed: {
    weight_uom_name: () => 'kg',
    shipping_weight: wizardWeight,
  },
  methods: {
    action_put_in_pack: {
      args: {},
      run: (session, ids) => {
        const wizard = session.db.get('stock.put.in.pack', ids[0], session.uid);
        const lines = idsOf(wizard, 'move_line_ids').map((id) => session.db.get('stock.move.line', id));
        const packages = idsOf(wizard, 'package_ids');
        if (lines.length === 0 && packages.length === 0) return null;
        const given = wizard['result_package_id'];
        const weight = wizardWeight(session, wizard);
        const packageId =
          typeof given === 'number'
            ? given
            : newPackage(session, { package_type_id: wizard['package_type_id'] });
        fill(session, packageId, lines, packages);
        const box = session.db.get('stock.package', packageId);
        if (!given) session.db.update('stock.package', box, { shipping_weight: weight });
        touchPickings(session, lines, packages);
        return [packageId];
      },
    },
  },
};

/** The box and what is to go in it. */
function wizardWeight(session: Session, wizard: Row): number {
  const { db } = session;
  const box = Number(db.find('stock.package.type', wizard['package_type_id'])?.['base_weight'] ?? 0);
  const lines = idsOf(wizard, 'move_line_ids').map((id) => weightOf(session, db.get('stock.move.line', id)));
  const packages = idsOf(wizard, 'package_ids').map((id) => {
    const [line] = db.where('stock.move.line', 'result_package_id', id);
    return line === undefined ? boxWeight(session, id) : weightIn(session, id, Number(line.picking_id));
  });
  return round2([...lines, ...packages].reduce((sum, weight) => sum + weight, box));
}

function touchPickings(session: Session, lines: readonly MoveLineRow[], packages: readonly number[]): void {
  const { db } = session;
  const packed = packages.flatMap((id) => db.where('stock.move.line', 'result_package_id', id));
  for (const id of new Set([...lines, ...packed].map((line) => line.picking_id))) {
    const picking = db.find('stock.picking', id);
    if (picking !== undefined) db.touch('stock.picking', picking);
  }
}

function idsOf(wizard: Row, field: string): readonly number[] {
  return (wizard[field] ?? []) as readonly number[];
}
