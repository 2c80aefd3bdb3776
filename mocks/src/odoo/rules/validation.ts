import type { Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { MoveLineRow, MoveRow, PickingRow } from '../rows.ts';
import { round2 } from '../values.ts';
import { assignPicking, createPicking, startPicking } from './deliveries.ts';
import { tellBatch } from './batches.ts';
import { sendToShipper } from './delivery-methods.ts';
import { checkLots, nameLots } from './lots.ts';
import { postSystemNote } from './notes.ts';
import { closePackages } from './packages.ts';
import { isDelivery, movesOf, refreshDeliveryStatus, rootOf, skuOf } from './picking-state.ts';
import { linesOf, moveGoods, recomputeMove, setLineQuantity, setMoveQuantity, unreserve } from './stock.ts';
import { pushOn } from './two-steps.ts';
import { askAboutBackorder, askAboutSms } from './wizards.ts';

/**
 * `button_validate`: true when all is done, or a question (an action) when nothing has moved yet.
 *
 * @throws OdooError UserError when there is nothing to move, MissingError
 */
export function validatePickings(session: Session, ids: readonly number[]): unknown {
  const { db, uid } = session;
  const all = ids.map((id) => db.get('stock.picking', id, uid));
  const pickings = all.filter((picking) => picking.state !== 'done');
  for (const picking of pickings) {
    if (picking.state === 'draft') takeAllOfDraft(session, picking);
    const moves = openMoves(session, picking);
    checkQuantities(moves);
    pickAllOrSome(session, moves);
    checkLots(session, takenMoves(moves), typeOf(session, picking) === 'incoming');
  }
  const question =
    askAboutBackorder(
      session,
      ids,
      pickings.filter((picking) => isPartial(session, picking)),
    ) ?? askAboutSms(session, ids, pickings);
  if (question !== undefined) return question;
  for (const picking of pickings) completePicking(session, picking);
  return true;
}

/** A draft is taken to be done as asked for, whether or not there is enough (seen on Odoo 19.0). */
function takeAllOfDraft(session: Session, picking: PickingRow): void {
  assignPicking(session, picking);
  for (const move of openMoves(session, picking)) {
    if (move.quantity < move.product_uom_qty) setMoveQuantity(session, move, move.product_uom_qty);
  }
}

function checkQuantities(moves: readonly MoveRow[]): void {
  if (moves.some((move) => move.quantity > 0)) return;
  throw userError(
    'Transfer trouble alert! Validating a zero quantity transfer? ' +
      "You're not moving invisible goods around are you?\nSet some quantities and let's get moving!",
  );
}

/** When none is picked all are, and stay so if a question comes up next (seen on Odoo 19.0). */
function pickAllOrSome(session: Session, moves: readonly MoveRow[]): void {
  if (moves.some((move) => move.picked)) return;
  for (const move of moves) {
    session.db.update('stock.move', move, { picked: true });
    for (const line of linesOf(session, move)) session.db.update('stock.move.line', line, { picked: true });
  }
}

function typeOf(session: Session, picking: PickingRow): unknown {
  return session.db.find('stock.picking.type', picking.picking_type_id)?.['code'];
}

function openMoves(session: Session, picking: PickingRow): MoveRow[] {
  return movesOf(session, picking).filter((move) => move.state !== 'done' && move.state !== 'cancel');
}

/** The moves whose goods go: those that are picked, or all when none is. */
function takenMoves(moves: readonly MoveRow[]): MoveRow[] {
  const anyPicked = moves.some((move) => move.picked && move.quantity > 0);
  return moves.filter((move) => move.quantity > 0 && (move.picked || !anyPicked));
}

/** Lines that are not picked stay behind when others of their move are (seen on Odoo 19.0). */
function leftLines(session: Session, move: MoveRow): MoveLineRow[] {
  const lines = linesOf(session, move);
  return lines.some((line) => line.picked) ? lines.filter((line) => !line.picked) : [];
}

function takenOf(session: Session, move: MoveRow): number {
  return round2(leftLines(session, move).reduce((sum, line) => sum - line.quantity, move.quantity));
}

function isPartial(session: Session, picking: PickingRow): boolean {
  const moves = openMoves(session, picking);
  const taken = takenMoves(moves);
  return (
    taken.some((move) => takenOf(session, move) < move.product_uom_qty) ||
    moves.some((move) => move.product_uom_qty > 0 && !taken.includes(move))
  );
}

function completePicking(session: Session, picking: PickingRow): void {
  const { db } = session;
  const key = rootOf(session, picking.id);
  const open = openMoves(session, picking);
  const done = takenMoves(open);
  for (const move of done) for (const line of leftLines(session, move)) changeLine(session, line, 0);
  const untouched = done.length === open.length ? [] : open.filter((move) => !done.includes(move));
  const kept = ((session.context['picking_ids_not_to_backorder'] ?? []) as number[]).includes(picking.id);
  const backorder = kept ? undefined : splitBackorder(session, picking, done, untouched);
  if (kept) for (const move of untouched) cancelMove(session, move);
  for (const move of done) releasePartOfLines(session, move);
  const lines = done.flatMap((move) => linesOf(session, move));
  nameLots(session, lines);
  moveGoods(session, done, key);
  for (const move of done) {
    db.update('stock.move', move, { state: 'done', picked: true, date: db.now() });
    countDelivered(session, move);
  }
  // Webhooks see the transfer between the two (seen on Odoo 19.0).
  db.update('stock.picking', picking, { state: 'done' });
  db.update('stock.picking', picking, { date_done: db.now() });
  ship(session, picking);
  // The change of state is noted without words (seen on Odoo 19.0).
  postSystemNote(session, 'stock.picking', picking.id, '');
  closePackages(session, picking, lines);
  refreshDeliveryStatus(session, picking.sale_id);
  if (isDelivery(session, picking)) {
    db.record('delivery-done', key, {
      pickingId: picking.id,
      name: picking.name,
      lines: done.map((move) => ({ sku: skuOf(session, move.product_id), quantity: move.quantity })),
      ...(backorder === undefined ? {} : { backorder: backorder.name }),
    });
  }
  tellBatch(session, picking);
  if (backorder) startPicking(session, backorder, movesOf(session, backorder));
  pushOn(session, picking, done);
}

/** Lines that were left empty go when their move is done. */
function releasePartOfLines(session: Session, move: MoveRow): void {
  for (const line of linesOf(session, move)) {
    if (line.quantity === 0) session.db.table('stock.move.line').delete(line);
  }
}

/**
 * Moves what is left to a new transfer: whole moves as they are, the rest of a partly taken one as a new move.
 *
 * The original keeps what it takes, its demand lowered to that (seen on Odoo 19.0).
 */
function splitBackorder(
  session: Session,
  picking: PickingRow,
  done: readonly MoveRow[],
  untouched: readonly MoveRow[],
): PickingRow | undefined {
  const { db } = session;
  const short = done.filter((move) => move.quantity < move.product_uom_qty);
  if (short.length === 0 && untouched.length === 0) return undefined;
  const backorder = createPicking(session, {
    typeId: picking.picking_type_id,
    origin: picking.origin,
    partnerId: picking.partner_id,
    saleId: picking.sale_id,
    carrierId: picking.carrier_id,
    backorderId: picking.id,
    fromId: picking.location_id,
    toId: picking.location_dest_id,
    scheduledDate: String(picking['scheduled_date']),
    deadline: (picking['date_deadline'] ?? false) as string | false,
  });
  for (const move of untouched) {
    db.update('stock.move', move, { picking_id: backorder.id, picked: false });
    for (const line of linesOf(session, move))
      db.update('stock.move.line', line, { picking_id: backorder.id });
  }
  for (const move of short) {
    const { id: _id, write_date: _written, create_date: _created, ...columns } = move;
    const rest = round2(move.product_uom_qty - move.quantity);
    db.insert('stock.move', session.uid, {
      ...(columns as Record<string, string | number | boolean>),
      picking_id: backorder.id,
      product_uom_qty: rest,
      quantity: 0,
      picked: false,
      state: 'confirmed',
    });
    db.update('stock.move', move, { product_uom_qty: move.quantity });
  }
  return backorder;
}

export function cancelMove(session: Session, move: MoveRow): void {
  unreserve(session, move);
  session.db.update('stock.move', move, { state: 'cancel' });
}

/** Delivered quantities of the sale go up with a delivery and down with a return. */
function countDelivered(session: Session, move: MoveRow): void {
  const { db } = session;
  const line = db.find('sale.order.line', move.sale_line_id);
  if (line === undefined) return;
  const usage = (id: number): unknown => db.find('stock.location', id)?.['usage'];
  const toCustomer = usage(move.location_dest_id) === 'customer';
  if (!toCustomer && usage(move.location_id) !== 'customer') return;
  const change = toCustomer ? move.quantity : -move.quantity;
  const delivered = round2((line.qty_delivered ?? 0) + change);
  db.update('sale.order.line', line, { qty_delivered: delivered });
}

/** A carrier that rates and ships does so now, unless a tracking reference was there before. */
function ship(session: Session, picking: PickingRow): void {
  const carrier = session.db.find('delivery.carrier', picking.carrier_id);
  if (carrier?.['integration_level'] !== 'rate_and_ship' || picking.carrier_tracking_ref) return;
  if (isDelivery(session, picking)) sendToShipper(session, picking);
}

/** Changes what a line takes, and its move with it. */
export function changeLine(session: Session, line: MoveLineRow, quantity: number): void {
  setLineQuantity(session, line, quantity);
  const move = session.db.find('stock.move', line.move_id);
  if (move) recomputeMove(session, move);
}
