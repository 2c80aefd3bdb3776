import type { Session } from '../database.ts';
import { sortRows } from '../evaluate.ts';
import type { MoveLineRow, MoveRow, QuantRow } from '../rows.ts';
import { round2, type Value } from '../values.ts';
import { recomputePicking, skuOf } from './picking-state.ts';
import {
  changeQuantity,
  type Goods,
  loose,
  placeKey,
  quantAt,
  quantsOf,
  shelfKey,
  subtree,
} from './quant-places.ts';

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
  let missing = round2(move.product_uom_qty - move.quantity);
  if (missing <= 0) return;
  if (!isOwnStock(session, move.location_id)) return growMove(session, move, missing, loose);
  for (const quant of quantsFor(session, move)) {
    const taken = Math.min(missing, freeOf(quant));
    if (taken <= 0) continue;
    growMove(session, move, taken, quant, quant.location_id);
    missing = round2(missing - taken);
    if (missing <= 0) return;
  }
}

/** What of a move's product is not set aside for anyone. */
export function freeQuantity(session: Session, move: MoveRow): number {
  let free = 0;
  for (const quant of quantsFor(session, move)) free += freeOf(quant);
  return round2(free);
}

function freeOf(quant: QuantRow): number {
  return Math.max(0, round2(quant.quantity - quant.reserved_quantity));
}

/** Where a move can take from, first in first out: its place and the places in it. */
function quantsFor(session: Session, move: MoveRow): QuantRow[] {
  const { product_id: product, location_id: from } = move;
  const quants = subtree(session, from).flatMap((place) => quantsOf(session, product, place));
  if (quants.length < 2) return quants.length === 0 ? [quantAt(session, product, from)] : quants;
  return quants.toSorted((a, b) =>
    a['in_date'] === b['in_date'] ? a.id - b.id : String(a['in_date']) < String(b['in_date']) ? -1 : 1,
  );
}

function growMove(
  session: Session,
  move: MoveRow,
  more: number,
  goods: Goods,
  place = move.location_id,
): void {
  const open = linesOf(session, move).find(
    (line) =>
      line.package_id === goods.package_id &&
      line.lot_id === goods.lot_id &&
      line.result_package_id === goods.package_id &&
      line.location_id === place,
  );
  if (open) setLineQuantity(session, open, round2(open.quantity + more));
  else addLine(session, move, more, goods, place);
  recomputeMove(session, move);
}

/** Adds a line to a move. A package that goods come in stays around them. */
export function addLine(
  session: Session,
  move: MoveRow,
  quantity: number,
  goods: Goods = loose,
  place = move.location_id,
): MoveLineRow {
  const line = session.db.insert('stock.move.line', session.uid, {
    move_id: move.id,
    picking_id: move.picking_id,
    product_id: move.product_id,
    product_uom_id: 1,
    quantity: 0,
    picked: move.picked,
    package_id: goods.package_id,
    result_package_id: goods.package_id,
    lot_id: goods.lot_id,
    lot_name: lotNameOf(session, move, goods),
    location_id: place,
    location_dest_id: move.location_dest_id,
    company_id: 1,
    date: session.db.now(),
    reserved: 0,
  });
  setLineQuantity(session, line, quantity);
  return line;
}

/** Where lots can be named, those that are known are (seen on Odoo 19.0). */
function lotNameOf(session: Session, move: MoveRow, { lot_id: lot }: Goods): Value {
  if (lot === false) return false;
  const type = session.db.find('stock.picking.type', move['picking_type_id']);
  return type?.['code'] === 'incoming' ? (session.db.find('stock.lot', lot)?.['name'] ?? false) : false;
}

function sourceOf(session: Session, line: MoveLineRow): QuantRow {
  return quantAt(session, line.product_id, line.location_id, line);
}

/** Changes a line's quantity and sets as much aside, even more than there is (seen on Odoo 19.0). */
export function setLineQuantity(session: Session, line: MoveLineRow, quantity: number): void {
  const { db } = session;
  const reserved = isOwnStock(session, line.location_id) ? round2(quantity) : 0;
  if (reserved !== line.reserved) {
    const quant = sourceOf(session, line);
    const total = round2(quant.reserved_quantity + reserved - line.reserved);
    db.update('stock.quant', quant, { reserved_quantity: total });
  }
  db.update('stock.move.line', line, { quantity: round2(quantity), reserved });
}

/**
 * Sets how much of a move is taken: less from its first lines on, more in a line that is in no package, or a new one
 * (seen on Odoo 19.0).
 */
export function setMoveQuantity(session: Session, move: MoveRow, quantity: number): void {
  const lines = linesOf(session, move);
  let left = quantity;
  for (const line of lines) {
    const share = Math.min(line.quantity, left);
    if (share !== line.quantity) setLineQuantity(session, line, share);
    left = round2(left - share);
  }
  if (left > 0) {
    const last = lines.findLast((line) => line.result_package_id === false);
    if (last) setLineQuantity(session, last, round2(last.quantity + left));
    else addLine(session, move, left);
  }
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
  if (move.state === 'done' || move.state === 'cancel') return move.state;
  // Goods set aside confirm a move by themselves (seen on Odoo 19.0).
  if (move.state === 'draft' && quantity === 0) return 'draft';
  if (quantity >= move.product_uom_qty) return 'assigned';
  return quantity > 0 ? 'partially_available' : 'confirmed';
}

/** Moves the goods of moves for good, into their packages where they were packed. */
export function moveGoods(session: Session, moves: readonly MoveRow[], key: string): void {
  const { db } = session;
  const lines = moves.flatMap((move) => linesOf(session, move));
  const packages = new Set(lines.map((line) => line.result_package_id));
  const inOrder = packages.size > 1 ? sortRows(session, 'stock.move.line', lines, undefined) : lines;
  for (const line of inOrder as MoveLineRow[]) moveLine(session, line);
  for (const move of moves) {
    db.record('stock-moved', key, {
      sku: skuOf(session, move.product_id),
      quantity: move.quantity,
      from: db.get('stock.location', move.location_id)['complete_name'],
      to: db.get('stock.location', move.location_dest_id)['complete_name'],
    });
  }
}

function moveLine(session: Session, line: MoveLineRow): void {
  const { db } = session;
  const from = sourceOf(session, line);
  db.update('stock.quant', from, { reserved_quantity: round2(from.reserved_quantity - line.reserved) });
  db.update('stock.move.line', line, { reserved: 0, picked: true });
  if (moveWhole(session, line, from)) return;
  changeQuantity(session, from, -line.quantity);
  if (isOwnStock(session, line.location_id)) freeOverbooked(session, from);
  const arriving = { package_id: line.result_package_id, lot_id: line.lot_id };
  changeQuantity(session, quantAt(session, line.product_id, line.location_dest_id, arriving), line.quantity);
}

/** A package that moves with all its goods takes its quant along. */
function moveWhole(session: Session, line: MoveLineRow, quant: QuantRow): boolean {
  const { product_id: product, location_dest_id: to } = line;
  if (line.package_id === false || line.package_id !== line.result_package_id) return false;
  if (quant.quantity !== line.quantity || quant.reserved_quantity > 0) return false;
  const columns = {
    location_id: to,
    place: placeKey(product, to, quant),
    shelf: shelfKey(product, to, quant),
  };
  session.db.update('stock.quant', quant, columns);
  return true;
}

/** Takes back what others had set aside when it has been shipped under their hands (seen on Odoo 19.0). */
function freeOverbooked(session: Session, quant: QuantRow): void {
  const { db } = session;
  if (quant.reserved_quantity <= Math.max(0, quant.quantity)) return;
  const lines = db.where('stock.move.line', 'product_id', quant.product_id);
  for (const line of lines.toReversed()) {
    if (quant.reserved_quantity <= Math.max(0, quant.quantity)) return;
    if (line.reserved === 0 || line.move_id === false || sourceOf(session, line) !== quant) continue;
    setLineQuantity(session, line, 0);
    const move = db.get('stock.move', line.move_id);
    db.table('stock.move.line').delete(line);
    recomputeMove(session, move);
    const picking = db.find('stock.picking', move.picking_id);
    if (picking) recomputePicking(session, picking);
  }
}
