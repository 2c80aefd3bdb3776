import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { MoveRow, PickingRow } from '../rows.ts';
import { round2, type Row, type Value, type Values } from '../values.ts';
import { scheduleActivity } from './activities.ts';
import { tellBatch } from './batches.ts';
import { assignPicking, nextName } from './deliveries.ts';
import { cancelShipment, openWebsite, sendToShipper, trackingUrl } from './delivery-methods.ts';
import { messagePost } from './messages.ts';
import { bulkWeight, packagesOf, shippingWeight } from './packages.ts';
import { packPicking } from './packing.ts';
import { movesOf, recomputePicking, refreshDeliveryStatus, rootOf } from './picking-state.ts';
import { freeQuantity, linesOf, recomputeMove, unreserve } from './stock.ts';
import { cancelMove, validatePickings } from './validation.ts';

/** A computed field of transfers. */
function of(
  compute: (session: Session, picking: PickingRow) => Value,
): (session: Session, row: Row) => Value {
  return (session, row) => compute(session, row as PickingRow);
}

/** A button: works on each record, MissingError when one is gone. */
function each(work: (session: Session, picking: PickingRow) => void, result: unknown): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('stock.picking', id, session.uid));
      return result;
    },
  };
}

export const pickingRules: ModelRules = {
  order: 'priority desc, scheduled_date, id desc',
  computed: {
    weight: of((session, picking) => round2(sumOf(session, picking, moveWeight))),
    weight_bulk: of(bulkWeight),
    shipping_weight: of(shippingWeight),
    weight_uom_name: () => 'kg',
    packages_count: of((session, picking) => packagesOf(session, picking).length),
    products_availability: of((session, picking) => availability(session, picking)[0]),
    products_availability_state: of((session, picking) => availability(session, picking)[1]),
    carrier_tracking_url: of(trackingUrl),
    allowed_carrier_ids: (session) => [...session.db.table('delivery.carrier').rows.keys()],
    return_count: of((session, picking) => session.db.where('stock.picking', 'return_id', picking.id).length),
    has_message: of((session, picking) => session.db.where('mail.message', 'res_id', picking.id).length > 0),
  },
  // It stays with the order by the order's reference, which is copied (seen on Odoo 19.0).
  copying: (session, row) => ({ sale_id: row['sale_id'] ?? false, user_id: session.uid }),
  defaults: (session, values) => pickingDefaults(session, values),
  created: (session, row) => {
    session.db.setRoot(row.id, rootOf(session, Number(row['backorder_id'] ?? 0)) || String(row['name']));
    adoptMoves(session, row as PickingRow);
  },
  writing: (session, rows, values) => {
    const tracking = values['carrier_tracking_ref'];
    if (tracking !== undefined) for (const row of rows) noteTracking(session, row as PickingRow, tracking);
    return values;
  },
  written: (session, rows, values) => {
    if ('state' in values)
      for (const row of rows) refreshDeliveryStatus(session, (row as PickingRow).sale_id);
    if ('move_ids' in values) for (const row of rows) adoptMoves(session, row as PickingRow);
  },
  deleting: (session, rows) => {
    for (const row of rows) removePicking(session, row as PickingRow);
  },
  methods: {
    button_validate: { args: {}, run: (session, ids) => validatePickings(session, ids) },
    action_confirm: each(assignPicking, true),
    action_assign: each((session, picking) => {
      if (picking.state === 'cancel' || picking.state === 'done' || movesOf(session, picking).length === 0) {
        throw userError('Nothing to check the availability for.');
      }
      assignPicking(session, picking);
    }, true),
    do_unreserve: each((session, picking) => {
      for (const move of movesOf(session, picking)) if (isOpen(move)) unreserve(session, move);
      recomputePicking(session, picking);
    }, null),
    action_cancel: each(cancelPicking, true),
    action_put_in_pack: packPicking,
    message_post: messagePost('stock.picking'),
    activity_schedule: {
      args: { act_type_xmlid: false, date_deadline: false, summary: false, note: false },
      anyKeyword: true,
      run: (session, ids, args) => ids.map((id) => scheduleActivity(session, 'stock.picking', id, args)),
    },
    cancel_shipment: each(cancelShipment, null),
    send_to_shipper: each(sendToShipper, null),
    open_website_url: openWebsite,
  },
};

function isOpen(move: MoveRow): boolean {
  return move.state !== 'done' && move.state !== 'cancel';
}

function sumOf(
  session: Session,
  picking: PickingRow,
  measure: (session: Session, move: MoveRow) => number,
): number {
  return movesOf(session, picking).reduce((sum, move) => sum + measure(session, move), 0);
}

export function moveWeight(session: Session, move: MoveRow): number {
  return move.product_uom_qty * Number(session.db.find('product.product', move.product_id)?.['weight'] ?? 0);
}

/** Text for people and state for programs; `expected` (goods on order) is not modeled. */
function availability(session: Session, picking: PickingRow): [string | false, string | false] {
  const incoming = session.db.find('stock.picking.type', picking.picking_type_id)?.['code'] === 'incoming';
  if (incoming || !['confirmed', 'waiting', 'assigned'].includes(picking.state)) return [false, false];
  const enough = movesOf(session, picking)
    .filter(isOpen)
    .every((move) => move.quantity + freeQuantity(session, move) >= move.product_uom_qty);
  return enough ? ['Available', 'available'] : ['Not Available', 'late'];
}

function noteTracking(session: Session, picking: PickingRow, tracking: unknown): void {
  const value = typeof tracking === 'string' ? tracking : '';
  if (value === (picking.carrier_tracking_ref || '')) return;
  const { id: pickingId, name } = picking;
  session.db.record('tracking-set', rootOf(session, pickingId), { pickingId, name, value });
}

/** A transfer made by hand takes its places from its kind. */
function pickingDefaults(session: Session, values: Values): Values {
  const { db } = session;
  const type = db.find('stock.picking.type', values['picking_type_id']);
  return {
    state: 'draft',
    move_type: 'direct',
    priority: '0',
    is_locked: true,
    company_id: 1,
    scheduled_date: db.now(),
    location_id: type?.['default_location_src_id'],
    location_dest_id: type?.['default_location_dest_id'],
    name: type === undefined ? false : nextName(session, type.id),
  };
}

/** Moves added to a transfer by commands take its places; the state follows. */
function adoptMoves(session: Session, picking: PickingRow): void {
  for (const move of movesOf(session, picking)) recomputeMove(session, move);
  recomputePicking(session, picking);
}

/** @throws OdooError UserError for a transfer that is done */
export function cancelPicking(session: Session, picking: PickingRow): void {
  const moves = movesOf(session, picking);
  if (moves.some((move) => move.state === 'done')) {
    throw userError(
      "You cannot cancel a stock move that has been set to 'Done'. " +
        'Create a return in order to reverse the moves which took place.',
    );
  }
  for (const move of moves) cancelMove(session, move);
  recomputePicking(session, picking);
  tellBatch(session, picking);
}

/** An open transfer may be deleted; its moves go with it and the order is left without (seen on Odoo 19.0). */
function removePicking(session: Session, picking: PickingRow): void {
  const { db } = session;
  cancelPicking(session, picking);
  const moves = movesOf(session, picking);
  for (const move of moves)
    for (const line of linesOf(session, move)) db.table('stock.move.line').delete(line);
  for (const move of moves) db.table('stock.move').delete(move);
  const orderId = picking.sale_id;
  db.update('stock.picking', picking, { sale_id: false });
  refreshDeliveryStatus(session, orderId);
}
