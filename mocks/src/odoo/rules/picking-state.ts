import type { Session } from '../database.ts';
import type { MoveRow, PickingRow } from '../rows.ts';
import { postSystemNote } from './notes.ts';

export function movesOf(session: Session, picking: PickingRow): MoveRow[] {
  return session.db.where('stock.move', 'picking_id', picking.id);
}

/** The name of the first delivery behind a transfer. */
export function rootOf(session: Session, pickingId: number): string {
  return session.db.roots.get(pickingId) ?? '';
}

/** Brings a transfer's state in line with its moves, and tells when it became ready or was called off. */
export function recomputePicking(session: Session, picking: PickingRow): void {
  const { db } = session;
  const moves = movesOf(session, picking);
  const state = stateOf(picking, moves);
  const before = picking.state;
  if (state === before) return;
  db.update('stock.picking', picking, { state });
  // The change of state is noted without words, but not while a transfer is being made (seen on Odoo 19.0).
  if (before !== 'draft') postSystemNote(session, 'stock.picking', picking.id, '');
  refreshDeliveryStatus(session, picking.sale_id);
  if (!isDelivery(session, picking)) return;
  const detail = { pickingId: picking.id, name: picking.name };
  const key = rootOf(session, picking.id);
  if (state === 'assigned') db.record('delivery-assigned', key, detail);
  if (state === 'cancel')
    db.record('delivery-cancelled', key, { ...detail, lines: demandOf(session, moves) });
}

/** Whether a transfer goes out to a customer; returns and receipts are no deliveries. */
export function isDelivery(session: Session, picking: PickingRow): boolean {
  return session.db.find('stock.picking.type', picking.picking_type_id)?.['code'] === 'outgoing';
}

const ready = (move: MoveRow): boolean => move.state === 'assigned';

function stateOf(picking: PickingRow, moves: readonly MoveRow[]): string {
  const open = moves.filter((move) => move.state !== 'cancel' && move.state !== 'done');
  if (moves.length === 0 || moves.some((move) => move.state === 'draft')) return 'draft';
  if (open.length === 0) return moves.some((move) => move.state === 'done') ? 'done' : 'cancel';
  if (picking.move_type === 'one') return open.every(ready) ? 'assigned' : 'confirmed';
  return open.some((move) => ready(move) || move.state === 'partially_available') ? 'assigned' : 'confirmed';
}

/** What moves ask for, as the ledger has it. */
export function demandOf(session: Session, moves: readonly MoveRow[]): { sku: string; quantity: number }[] {
  return moves.map((move) => ({ sku: skuOf(session, move.product_id), quantity: move.product_uom_qty }));
}

export function skuOf(session: Session, productId: number): string {
  return String(session.db.get('product.product', productId)['default_code'] ?? '');
}

/**
 * A sale order's delivery status from its transfers. `started`: one is done, but nothing has reached the customer, as
 * after the first of two steps (seen on Odoo 19.0).
 */
export function refreshDeliveryStatus(session: Session, orderId: number | false): void {
  const { db } = session;
  const order = db.find('sale.order', orderId);
  if (order === undefined) return;
  const states = db.where('stock.picking', 'sale_id', order.id).map((picking) => picking.state);
  const status = deliveryStatus(states, () =>
    db.where('sale.order.line', 'order_id', order.id).some((line) => line.qty_delivered !== 0),
  );
  if (db.value('sale.order', order, 'delivery_status') !== status) {
    db.update('sale.order', order, { delivery_status: status });
  }
}

function deliveryStatus(states: readonly string[], anyDelivered: () => boolean): string | false {
  if (states.every((state) => state === 'cancel')) return false;
  if (states.every((state) => state === 'cancel' || state === 'done')) return 'full';
  if (!states.includes('done')) return 'pending';
  return anyDelivered() ? 'partial' : 'started';
}
