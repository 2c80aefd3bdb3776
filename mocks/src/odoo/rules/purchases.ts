import type { Method, ModelRules, Session } from '../database.ts';
import { displayName } from '../evaluate.ts';
import type { MoveRow } from '../rows.ts';
import { type Row, round2 } from '../values.ts';
import { addMove, createPicking, noteCreation } from './deliveries.ts';
import { recomputePicking } from './picking-state.ts';
import { cancelPicking } from './pickings.ts';
import { reserve } from './stock.ts';

/** Orders to vendors; confirming one announces its goods as a receipt. */
export const purchaseRules: ModelRules = {
  order: 'priority desc, id desc',
  displayName: (_session, row) =>
    String(row['name']) + (row['partner_ref'] ? ` (${String(row['partner_ref'])})` : ''),
  computed: {
    amount_untaxed: total,
    amount_total: total,
    amount_tax: () => 0,
    picking_ids: (session, row) => receiptsOf(session, row),
    incoming_picking_count: (session, row) => receiptsOf(session, row).length,
    receipt_status: receiptStatus,
    invoice_status: (session, row) => {
      const open = linesOf(session, row).some((line) => received(session, line) > 0);
      return row['state'] === 'purchase' && open ? 'to invoice' : 'no';
    },
  },
  defaults: (session) => ({
    name: `P${String(session.db.next('purchase.order')).padStart(5, '0')}`,
    state: 'draft',
    company_id: 1,
    currency_id: 1,
    user_id: session.uid,
    date_order: session.db.now(),
    date_planned: session.db.now(),
    picking_type_id: session.db.where('stock.picking.type', 'code', 'incoming')[0]?.id,
  }),
  methods: {
    button_confirm: button(confirm, true),
    button_cancel: button(cancel, null),
  },
};

function button(work: (session: Session, order: Row) => void, result: unknown): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('purchase.order', id, session.uid));
      return result;
    },
  };
}

function linesOf(session: Session, order: Row): Row[] {
  return session.db.where('purchase.order.line', 'order_id', order.id);
}

/** Taxes are not modeled on orders: untaxed and total are the same. */
function total(session: Session, order: Row): number {
  return round2(linesOf(session, order).reduce((sum, line) => sum + amountOf(line), 0));
}

function amountOf(line: Row): number {
  return round2(Number(line['product_qty'] ?? 0) * Number(line['price_unit'] ?? 0));
}

function movesOf(session: Session, line: Row): MoveRow[] {
  return session.db.where('stock.move', 'purchase_line_id', line.id);
}

function receiptsOf(session: Session, order: Row): number[] {
  const moves = linesOf(session, order).flatMap((line) => movesOf(session, line));
  const ids = new Set(moves.map((move) => move.picking_id).filter((id) => id !== false));
  return [...ids].toSorted((a, b) => b - a);
}

function receiptStatus(session: Session, order: Row): string | false {
  const states = receiptsOf(session, order).map((id) => session.db.get('stock.picking', id).state);
  if (states.every((state) => state === 'cancel')) return false;
  if (states.every((state) => state === 'cancel' || state === 'done')) return 'full';
  return states.includes('done') ? 'partial' : 'pending';
}

/** What came in, less what went back to the vendor. */
function received(session: Session, line: Row): number {
  let quantity = 0;
  for (const move of movesOf(session, line)) {
    if (move.state !== 'done') continue;
    const back = session.db.find('stock.location', move.location_dest_id)?.['usage'] === 'supplier';
    quantity += back ? -move.quantity : move.quantity;
  }
  return round2(quantity);
}

/** Confirming once more changes nothing (seen on Odoo 19.0). */
function confirm(session: Session, order: Row): void {
  const { db } = session;
  if (order['state'] !== 'draft' && order['state'] !== 'sent') return;
  db.update('purchase.order', order, { state: 'purchase', date_approve: db.now() });
  const lines = linesOf(session, order).filter((line) => line['product_id']);
  const goods = lines.filter((line) => db.get('product.product', line['product_id'])['type'] !== 'service');
  if (goods.length === 0) return;
  const type = db.get('stock.picking.type', order['picking_type_id']);
  const planned = String(order['date_planned'] || db.now());
  const to = Number(type['default_location_dest_id']);
  const receipt = createPicking(session, {
    typeId: type.id,
    origin: String(order['name']),
    partnerId: Number(order['partner_id']),
    saleId: false,
    carrierId: false,
    fromId: db.where('stock.location', 'usage', 'supplier')[0]?.id ?? 0,
    toId: to,
    scheduledDate: planned,
    deadline: planned,
  });
  for (const line of goods) {
    const demand = { productId: Number(line['product_id']), quantity: Number(line['product_qty']) };
    const move = addMove(session, receipt, { ...demand, saleLineId: false, finalId: to });
    db.update('stock.move', move, { purchase_line_id: line.id, price_unit: Number(line['price_unit'] ?? 0) });
    reserve(session, move);
  }
  recomputePicking(session, receipt);
  noteCreation(session, receipt, ['purchase.order', order]);
}

/** What is still to come is called off; what came in stays (seen on Odoo 19.0). */
function cancel(session: Session, order: Row): void {
  const { db } = session;
  for (const id of receiptsOf(session, order)) {
    const receipt = db.get('stock.picking', id);
    if (receipt.state !== 'done' && receipt.state !== 'cancel') cancelPicking(session, receipt);
  }
  db.update('purchase.order', order, { state: 'cancel' });
}

export const purchaseLineRules: ModelRules = {
  order: 'order_id, sequence, id',
  displayName: (_session, row) => String(row['name']),
  computed: {
    price_subtotal: (_session, row) => amountOf(row),
    price_total: (_session, row) => amountOf(row),
    qty_received: received,
    move_ids: (session, row) => movesOf(session, row).map((move) => move.id),
  },
  defaults: (session, values) => {
    const product = session.db.find('product.product', values['product_id']);
    return {
      name: product === undefined ? undefined : displayName(session, 'product.product', product),
      product_uom_id: 1,
      product_qty: 1,
      price_unit: 0,
      sequence: 10,
      date_planned: session.db.now(),
    };
  },
};
