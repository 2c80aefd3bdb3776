import type { Session } from '../database.ts';
import type { Link, MoveLineRow, MoveRow, QuantRow } from '../rows.ts';
import { round2 } from '../values.ts';
import { recomputePicking, skuOf } from './picking-state.ts';

/** The quant of a product in a place, made when there is none yet. */
export function quantAt(session: Session, productId: number, locationId: number, packageId: Link): QuantRow {
  const { db, uid } = session;
  const place = placeKey(productId, locationId, packageId);
  return (
    db.where('stock.quant', 'place', place)[0] ??
    db.insert('stock.quant', uid, {
      product_id: productId,
      location_id: locationId,
      package_id: packageId,
      quantity: 0,
      reserved_quantity: 0,
      place,
      in_date: db.now(),
      company_id: 1,
    })
  );
}

export function placeKey(productId: number, locationId: number, packageId: Link): string {
  return `${productId}/${locationId}/${String(packageId)}`;
}

export function changeQuantity(session: Session, quant: QuantRow, change: number): void {
  session.db.update('stock.quant', quant, { quantity: round2(quant.quantity + change) });
}

/** Whether goods there are counted; elsewhere (customers, suppliers) there is always enough. */
function isOwnStock(session: Session, locationId: number): boolean {
  return session.db.find('stock.location', locationId)?.['usage'] === 'internal';
}

/** The lines of a move in the order they were made. */
export function linesOf(session: Session, move: MoveRow): MoveLineRow[] {
  return session.db.where('stock.move.line', 'move_id', move.id);
}

/** Sets aside what there is for a move, up to what it asks for. */
export function reserve(session: Session, move: MoveRow): void {
  if (move.state !== 'confirmed' && move.state !== 'partially_available') return;
  const missing = round2(move.product_uom_qty - move.quantity);
  if (missing <= 0) return;
  const free = isOwnStock(session, move.location_id) ? freeQuantity(session, move) : missing;
  const taken = Math.min(missing, free);
  if (taken > 0) growMove(session, move, taken);
}

/** What of a move's product is not set aside for anyone. */
export function freeQuantity(session: Session, move: MoveRow): number {
  const quant = quantAt(session, move.product_id, move.location_id, false);
  return Math.max(0, round2(quant.quantity - quant.reserved_quantity));
}

function growMove(session: Session, move: MoveRow, more: number): void {
  const open = linesOf(session, move).find((line) => line.result_package_id === false);
  if (open) setLineQuantity(session, open, round2(open.quantity + more));
  else addLine(session, move, more);
  recomputeMove(session, move);
}

function addLine(session: Session, move: MoveRow, quantity: number): MoveLineRow {
  const line = session.db.insert('stock.move.line', session.uid, {
    move_id: move.id,
    picking_id: move.picking_id,
    product_id: move.product_id,
    product_uom_id: 1,
    quantity: 0,
    picked: move.picked,
    result_package_id: false,
    package_id: false,
    location_id: move.location_id,
    location_dest_id: move.location_dest_id,
    company_id: 1,
    date: session.db.now(),
    reserved: 0,
  });
  setLineQuantity(session, line, quantity);
  return line;
}

/** Changes a line's quantity and sets aside what there is for it; taking more than there is is allowed. */
export function setLineQuantity(session: Session, line: MoveLineRow, quantity: number): void {
  const { db } = session;
  let reserved = 0;
  if (isOwnStock(session, line.location_id)) {
    const quant = quantAt(session, line.product_id, line.location_id, false);
    const free = Math.max(0, quant.quantity - quant.reserved_quantity + line.reserved);
    reserved = round2(Math.min(quantity, free));
    const total = round2(quant.reserved_quantity + reserved - line.reserved);
    db.update('stock.quant', quant, { reserved_quantity: total });
  }
  db.update('stock.move.line', line, { quantity: round2(quantity), reserved });
}

/** Sets how much of a move is taken, spread over its lines from the first on. */
export function setMoveQuantity(session: Session, move: MoveRow, quantity: number): void {
  const lines = linesOf(session, move);
  let left = quantity;
  for (const [index, line] of lines.entries()) {
    const share = index === lines.length - 1 ? left : Math.min(line.quantity, left);
    if (share !== line.quantity) setLineQuantity(session, line, share);
    left = round2(left - share);
  }
  if (lines.length === 0 && quantity > 0) addLine(session, move, quantity);
  recomputeMove(session, move);
}

/** Gives back everything set aside for a move; its lines go. */
export function unreserve(session: Session, move: MoveRow): void {
  for (const line of linesOf(session, move)) {
    setLineQuantity(session, line, 0);
    session.db.table('stock.move.line').delete(line);
  }
  recomputeMove(session, move);
}

/** Brings a move's quantity and state in line with its lines. */
export function recomputeMove(session: Session, move: MoveRow): void {
  const quantity = round2(linesOf(session, move).reduce((sum, line) => sum + line.quantity, 0));
  session.db.update('stock.move', move, { quantity, state: moveState(move, quantity) });
}

function moveState(move: MoveRow, quantity: number): string {
  if (move.state === 'done' || move.state === 'cancel' || move.state === 'draft') return move.state;
  if (quantity >= move.product_uom_qty) return 'assigned';
  return quantity > 0 ? 'partially_available' : 'confirmed';
}

/** Moves the goods of a move for good, into their packages where they were packed. */
export function moveGoods(session: Session, move: MoveRow, key: string): void {
  const { db } = session;
  for (const line of linesOf(session, move)) {
    const from = quantAt(session, line.product_id, line.location_id, false);
    const reserved = round2(from.reserved_quantity - line.reserved);
    db.update('stock.quant', from, {
      reserved_quantity: reserved,
      quantity: round2(from.quantity - line.quantity),
    });
    db.update('stock.move.line', line, { reserved: 0, picked: true });
    if (isOwnStock(session, line.location_id)) freeOverbooked(session, from);
    changeQuantity(
      session,
      quantAt(session, line.product_id, line.location_dest_id, line.result_package_id),
      line.quantity,
    );
  }
  db.record('stock-moved', key, {
    sku: skuOf(session, move.product_id),
    quantity: move.quantity,
    from: db.get('stock.location', move.location_id)['complete_name'],
    to: db.get('stock.location', move.location_dest_id)['complete_name'],
  });
}

/** Takes back what others had set aside when it has been shipped under their hands (seen on Odoo 19.0). */
function freeOverbooked(session: Session, quant: QuantRow): void {
  const { db } = session;
  if (quant.reserved_quantity <= Math.max(0, quant.quantity)) return;
  const lines = db.where('stock.move.line', 'product_id', quant.product_id);
  for (const line of lines.toReversed()) {
    if (quant.reserved_quantity <= Math.max(0, quant.quantity)) return;
    if (line.reserved === 0 || line.location_id !== quant.location_id || line.move_id === false) continue;
    setLineQuantity(session, line, 0);
    const move = db.get('stock.move', line.move_id);
    db.table('stock.move.line').delete(line);
    recomputeMove(session, move);
    const picking = db.find('stock.picking', move.picking_id);
    if (picking) recomputePicking(session, picking);
  }
}
