import type { Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { OrderLineRow, OrderRow, PickingRow } from '../rows.ts';
import { type Row, round2 } from '../values.ts';
import { addMove, createPicking, type Demand, startPicking } from './deliveries.ts';
import { isDelivery, recomputePicking } from './picking-state.ts';
import { recomputeMove, reserve, setMoveQuantity } from './stock.ts';
import { firstStepOf } from './two-steps.ts';
import { cancelMove } from './validation.ts';

/** All transfers of an order. */
export function pickingsOf(session: Session, order: Row): PickingRow[] {
  return session.db.where('stock.picking', 'sale_id', order.id);
}

/** Services are sold, not moved. */
export function demandOfLine(session: Session, line: OrderLineRow, quantity: number): Demand[] {
  const product = session.db.find('product.product', line.product_id);
  if (product === undefined || product['type'] === 'service' || quantity <= 0) return [];
  return [{ productId: product.id, quantity, saleLineId: line.id }];
}

/** One transfer from stock to the customer, or the first of two. */
export function deliver(session: Session, order: OrderRow, demands: readonly Demand[]): void {
  if (demands.length === 0) return;
  const { db } = session;
  const warehouse = db.get('stock.warehouse', order['warehouse_id'] ?? 1);
  const type = firstStepOf(session, warehouse);
  const out = db.get('stock.picking.type', warehouse['out_type_id']);
  const finalId = Number(out['default_location_dest_id']);
  const date = order.commitment_date || db.now();
  const picking = createPicking(session, {
    typeId: type.id,
    origin: order.name,
    partnerId: order.partner_shipping_id,
    saleId: order.id,
    carrierId: order.carrier_id,
    fromId: Number(type['default_location_src_id']),
    toId: Number(type['default_location_dest_id']),
    scheduledDate: date,
    deadline: date,
  });
  startPicking(
    session,
    picking,
    demands.map((demand) => addMove(session, picking, { ...demand, finalId })),
  );
}

/** What is added to a confirmed order goes along with its open delivery, else out in a new one. */
export function addToDelivery(session: Session, order: OrderRow, demands: readonly Demand[]): void {
  const open = pickingsOf(session, order).find(
    (picking) => isDelivery(session, picking) && picking.state !== 'done' && picking.state !== 'cancel',
  );
  if (open === undefined) return deliver(session, order, demands);
  const finalId = open.location_dest_id;
  for (const demand of demands) reserve(session, addMove(session, open, { ...demand, finalId }));
  session.db.touch('stock.picking', open);
  recomputePicking(session, open);
}

/**
 * A changed quantity of a confirmed order changes the open delivery, or makes a new one when there is none.
 *
 * @throws OdooError UserError when less is asked for than was delivered
 */
export function changeOrdered(session: Session, line: OrderLineRow, quantity: number): void {
  const { db } = session;
  const order = db.find('sale.order', line.order_id);
  if (order?.state !== 'sale') return;
  if (quantity < line.qty_delivered) {
    throw userError(
      'The ordered quantity of a sale order line cannot be decreased below the amount already delivered. ' +
        'Instead, create a return in your inventory.',
    );
  }
  const change = round2(quantity - line.product_uom_qty);
  const open = db
    .where('stock.move', 'sale_line_id', line.id)
    .find((move) => move.state !== 'done' && move.state !== 'cancel');
  if (open === undefined) return addToDelivery(session, order, demandOfLine(session, line, change));
  const demand = Math.max(0, round2(open.product_uom_qty + change));
  db.update('stock.move', open, { product_uom_qty: demand });
  if (demand === 0) cancelMove(session, open);
  else if (open.quantity > demand) setMoveQuantity(session, open, demand);
  recomputeMove(session, open);
  reserve(session, open);
  const picking = db.find('stock.picking', open.picking_id);
  if (picking === undefined) return;
  db.touch('stock.picking', picking);
  recomputePicking(session, picking);
}
