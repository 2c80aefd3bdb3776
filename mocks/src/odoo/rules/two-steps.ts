import type { ModelRules, Session } from '../database.ts';
import type { MoveRow, PickingRow } from '../rows.ts';
import { validationError } from '../errors.ts';
import { type Row, round2, textOf, type Values } from '../values.ts';
import { addMove, createPicking, startPicking } from './deliveries.ts';
import { linkMoves } from './move-chains.ts';
import { recomputePicking, rootOf } from './picking-state.ts';
import { recomputeMove, reserve } from './stock.ts';

/**
 * Warehouses that deliver in one step or, with `pick_ship`, in two. Unconfirmed, and not modeled: three steps.
 */
export const warehouseRules: ModelRules = {
  order: 'sequence, id',
  defaults: (session, values) => ({
    company_id: 1,
    reception_steps: 'one_step',
    delivery_steps: 'ship_only',
    ...addPlaces(session, textOf(values['code'] ?? '')),
  }),
  created: (session, row) => {
    const same = session.db.where('stock.warehouse', 'name', row['name'] ?? false);
    if (same.length > 1) throw validationError('The name of the warehouse must be unique per company!');
    addTypes(session, row);
    if (row['delivery_steps'] === 'pick_ship') addPickStep(session, row);
  },
  written: (session, rows, values) => {
    if (values['delivery_steps'] !== 'pick_ship') return;
    for (const row of rows) addPickStep(session, row);
  },
};

function addPlace(session: Session, code: string, name: string, parent: number): number {
  const path = `${code}/${name}`;
  const place = { name, usage: 'internal', location_id: parent, complete_name: path, active: true };
  return session.db.insert('stock.location', session.uid, { ...place, company_id: 1 }).id;
}

function addType(session: Session, warehouse: Row, columns: Record<string, string | number>): number {
  const common = { move_type: 'direct', create_backorder: 'ask', reservation_method: 'at_confirm' };
  const owner = { warehouse_id: warehouse.id, company_id: 1, active: true };
  return session.db.insert('stock.picking.type', session.uid, { ...common, ...owner, ...columns }).id;
}

function addPlaces(session: Session, code: string): Values {
  const view = { name: code, usage: 'view', complete_name: code, company_id: 1, active: true };
  const viewId = session.db.insert('stock.location', session.uid, view).id;
  return { view_location_id: viewId, lot_stock_id: addPlace(session, code, 'Stock', viewId) };
}

function addTypes(session: Session, warehouse: Row): void {
  const { db } = session;
  const stock = Number(warehouse['lot_stock_id']);
  const place = (usage: string): number => db.where('stock.location', 'usage', usage)[0]?.id ?? 0;
  const receipts = { name: 'Receipts', code: 'incoming', sequence_code: 'IN' };
  const deliveries = { name: 'Delivery Orders', code: 'outgoing', sequence_code: 'OUT' };
  db.update('stock.warehouse', warehouse, {
    in_type_id: addType(session, warehouse, {
      ...receipts,
      default_location_src_id: place('supplier'),
      default_location_dest_id: stock,
    }),
    out_type_id: addType(session, warehouse, {
      ...deliveries,
      default_location_src_id: stock,
      default_location_dest_id: place('customer'),
    }),
  });
}

/** The place goods are brought to before they leave, and the kind of transfer that brings them. */
function addPickStep(session: Session, warehouse: Row): void {
  const { db } = session;
  if (warehouse['pick_type_id']) return;
  const stock = Number(warehouse['lot_stock_id']);
  const output = addPlace(
    session,
    String(warehouse['code']),
    'Output',
    Number(warehouse['view_location_id']),
  );
  const pick = addType(session, warehouse, {
    name: 'Pick',
    code: 'internal',
    sequence_code: 'PICK',
    default_location_src_id: stock,
    default_location_dest_id: output,
  });
  db.update('stock.warehouse', warehouse, { wh_output_stock_loc_id: output, pick_type_id: pick });
  const out = db.get('stock.picking.type', warehouse['out_type_id']);
  db.update('stock.picking.type', out, { default_location_src_id: output });
}

/** The kind of transfer that a warehouse's deliveries begin with. */
export function firstStepOf(session: Session, warehouse: Row): Row {
  const twoSteps = warehouse['delivery_steps'] === 'pick_ship';
  return session.db.get('stock.picking.type', warehouse[twoSteps ? 'pick_type_id' : 'out_type_id']);
}

/**
 * Goods that were picked go on to their delivery, which is made only now (seen on Odoo 19.0); what is picked later
 * joins it while it is open.
 */
export function pushOn(session: Session, picking: PickingRow, done: readonly MoveRow[]): void {
  const onward = done.filter(
    (move) => move['location_final_id'] && move['location_final_id'] !== move.location_dest_id,
  );
  const [first] = onward;
  if (first === undefined) return;
  const delivery = openDelivery(session, picking, first);
  if (delivery !== undefined) return join(session, delivery, onward);
  const made = createDelivery(session, picking, first);
  const moves = onward.map((move) => followWith(session, made, move));
  startPicking(session, made, moves);
}

function openDelivery(session: Session, picking: PickingRow, move: MoveRow): PickingRow | undefined {
  return session.db
    .where('stock.picking', 'sale_id', picking.sale_id)
    .find(
      (other) =>
        other.location_id === move.location_dest_id &&
        other.location_dest_id === move['location_final_id'] &&
        other.state !== 'done' &&
        other.state !== 'cancel',
    );
}

function createDelivery(session: Session, picking: PickingRow, move: MoveRow): PickingRow {
  const { db } = session;
  const pickType = db.get('stock.picking.type', picking.picking_type_id);
  const warehouse = db.get('stock.warehouse', pickType['warehouse_id']);
  return createPicking(session, {
    typeId: Number(warehouse['out_type_id']),
    origin: picking.origin,
    partnerId: picking.partner_id,
    saleId: picking.sale_id,
    carrierId: picking.carrier_id,
    root: rootOf(session, picking.id),
    fromId: move.location_dest_id,
    toId: Number(move['location_final_id']),
    scheduledDate: String(picking['scheduled_date']),
    deadline: (picking['date_deadline'] ?? false) as string | false,
  });
}

function followWith(session: Session, delivery: PickingRow, move: MoveRow): MoveRow {
  const next = addMove(session, delivery, {
    productId: move.product_id,
    quantity: move.quantity,
    saleLineId: move.sale_line_id,
    finalId: delivery.location_dest_id,
  });
  session.db.update('stock.move', next, { procure_method: 'make_to_order' });
  linkMoves(session, move, next);
  return next;
}

/** Later goods add to the moves that are there. */
function join(session: Session, delivery: PickingRow, onward: readonly MoveRow[]): void {
  const { db } = session;
  for (const move of onward) {
    const open = db
      .where('stock.move', 'picking_id', delivery.id)
      .find((other) => other.sale_line_id === move.sale_line_id && other.product_id === move.product_id);
    if (open === undefined) {
      reserve(session, followWith(session, delivery, move));
      continue;
    }
    db.update('stock.move', open, { product_uom_qty: round2(open.product_uom_qty + move.quantity) });
    recomputeMove(session, open);
    linkMoves(session, move, open);
    reserve(session, open);
  }
  db.touch('stock.picking', delivery);
  recomputePicking(session, delivery);
}
