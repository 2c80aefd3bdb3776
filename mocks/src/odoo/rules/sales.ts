import { companyOf, warehouseOf } from '../access/companies.ts';
import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { OrderLineRow, OrderRow } from '../rows.ts';
import { type Row, round2, type Values } from '../values.ts';
import { recordHook } from './delivery-methods.ts';
import { messagePost } from './messages.ts';
import { addToDelivery, changeOrdered, deliver, demandOfLine, pickingsOf } from './order-deliveries.ts';
import { cancelPicking } from './pickings.ts';

function orderLines(session: Session, order: Row): OrderLineRow[] {
  return session.db.where('sale.order.line', 'order_id', order.id);
}

function each(work: (session: Session, order: OrderRow) => void): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('sale.order', id, session.uid));
      return true;
    },
  };
}

/** Taxes are not modeled: untaxed and total are the same. */
function total(session: Session, order: Row): number {
  return round2(
    orderLines(session, order).reduce((sum, line) => sum + line.product_uom_qty * line.price_unit, 0),
  );
}

export const orderRules: ModelRules = {
  order: 'date_order desc, id desc',
  computed: {
    amount_untaxed: total,
    amount_total: total,
    amount_tax: () => 0,
    delivery_set: (session, row) => orderLines(session, row).some((line) => line['is_delivery'] === true),
    delivery_count: (session, row) => pickingsOf(session, row).length,
    shipping_weight: (session, row) =>
      round2(
        orderLines(session, row).reduce(
          (sum, line) => sum + line.product_uom_qty * unitWeight(session, line),
          0,
        ),
      ),
  },
  defaults: (session, values) => ({
    name: `S${String(session.db.next('sale.order')).padStart(5, '0')}`,
    state: 'draft',
    company_id: companyOf(session),
    date_order: session.db.now(),
    partner_invoice_id: values['partner_id'],
    partner_shipping_id: values['partner_id'],
    picking_policy: 'direct',
    warehouse_id: warehouseOf(session, companyOf(session)),
    currency_id: 1,
    user_id: session.uid,
    carrier_id: false,
    commitment_date: false,
    delivery_status: false,
  }),
  deleting: (session, rows) => {
    for (const row of rows as OrderRow[]) {
      if (row.state !== 'draft' && row.state !== 'cancel') {
        // As seen on Odoo 19.0.
        throw userError(
          'You can not delete a sent quotation or a confirmed sales order. You must first cancel it.',
        );
      }
      for (const line of orderLines(session, row)) session.db.table('sale.order.line').delete(line);
    }
  },
  methods: {
    action_confirm: each(confirmOrder),
    action_cancel: each((session, order) => {
      for (const picking of pickingsOf(session, order))
        if (picking.state !== 'done') cancelPicking(session, picking);
      session.db.update('sale.order', order, { state: 'cancel' });
    }),
    set_delivery_line: recordHook({ carrier: true, amount: true }, 'id'),
    action_draft: each((session, order) => {
      if (order.state === 'cancel' || order.state === 'sent')
        session.db.update('sale.order', order, { state: 'draft' });
    }),
    message_post: messagePost('sale.order'),
  },
};

function unitWeight(session: Session, line: OrderLineRow): number {
  return Number(session.db.find('product.product', line.product_id)?.['weight'] ?? 0);
}

/** @throws OdooError UserError when the order is not a quotation */
function confirmOrder(session: Session, order: OrderRow): void {
  if (order.state !== 'draft' && order.state !== 'sent') {
    throw userError('Some orders are not in a state requiring confirmation.');
  }
  session.db.update('sale.order', order, { state: 'sale', date_order: session.db.now() });
  deliver(
    session,
    order,
    orderLines(session, order).flatMap((line) => demandOfLine(session, line, line.product_uom_qty)),
  );
}

export const orderLineRules: ModelRules = {
  order: 'order_id, sequence, id',
  displayName: (session, row) => lineName(session, row as OrderLineRow),
  computed: {
    price_subtotal: (_session, row) => round2(Number(row['product_uom_qty']) * Number(row['price_unit'])),
    price_total: (_session, row) => round2(Number(row['product_uom_qty']) * Number(row['price_unit'])),
    qty_to_invoice: (session, row) => toInvoice(session, row as OrderLineRow),
    move_ids: (session, row) => session.db.where('stock.move', 'sale_line_id', row.id).map((move) => move.id),
  },
  defaults: (session, values) => {
    const product = session.db.find('product.product', values['product_id']);
    return {
      name: product === undefined ? undefined : displayName(session, 'product.product', product),
      product_id: false,
      product_uom_qty: 1,
      product_uom_id: 1,
      price_unit: product?.['list_price'] ?? 0,
      customer_lead: 0,
      sequence: 10,
      qty_delivered: 0,
    };
  },
  created: (session, row) => {
    const line = row as OrderLineRow;
    const order = session.db.find('sale.order', line.order_id);
    if (order?.state === 'sale')
      addToDelivery(session, order, demandOfLine(session, line, line.product_uom_qty));
  },
  writing: (session, rows, values) => {
    if (values['product_uom_qty'] !== undefined) {
      for (const row of rows) changeOrdered(session, row as OrderLineRow, Number(values['product_uom_qty']));
    }
    return values;
  },
  deleting: (session, rows) => {
    if (rows.every((row) => session.db.find('sale.order', row['order_id'])?.['state'] !== 'sale')) return;
    throw userError(
      "Once a sales order is confirmed, you can't remove one of its lines " +
        '(we need to track if something gets invoiced or delivered).\n                Set the quantity to 0 instead.',
    );
  },
};

/** Products are invoiced as ordered unless theirs says as delivered. */
function toInvoice(session: Session, line: OrderLineRow): number {
  if (session.db.find('sale.order', line.order_id)?.state !== 'sale') return 0;
  const policy = session.db.find('product.product', line.product_id)?.['invoice_policy'];
  return policy === 'delivery' ? line.qty_delivered : line.product_uom_qty;
}

function lineName(session: Session, line: OrderLineRow): string {
  const order = session.db.find('sale.order', line.order_id);
  const partner = session.db.find('res.partner', order?.partner_id);
  const customer = partner === undefined ? '' : ` (${displayName(session, 'res.partner', partner)})`;
  const product = session.db.find('product.product', line.product_id);
  const what = product === undefined ? line['name'] : displayName(session, 'product.product', product);
  return `${order?.name ?? ''} - ${String(what ?? '')}${customer}`;
}

/** Cancels an order as a person in the web client does. */
export function cancelOrder(session: Session, orderId: number): void {
  orderRules.methods?.['action_cancel']?.run(session, [orderId], {} satisfies Values);
}
