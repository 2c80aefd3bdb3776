import type { Method, ModelRules, Session } from '../database.ts';
import { attributeError, OdooError, userError, valueError } from '../errors.ts';
import type { OrderRow, PickingRow } from '../rows.ts';
import { type Row, round2, type Values } from '../values.ts';
import { createRow, deleteRows, writeRows } from '../writing.ts';
import { copyOfName } from './copies.ts';
import { postSystemNote } from './notes.ts';

/** A hook that wants records, which no call from outside can give it (seen on Odoo 19.0). */
export function recordHook(args: Method['args'], attribute: string): Method {
  return {
    args,
    run: () => {
      throw attributeError(`'int' object has no attribute '${attribute}'`);
    },
  };
}

export const carrierRules: ModelRules = {
  order: 'sequence, id',
  copying: copyOfName,
  defaults: () => ({
    delivery_type: 'fixed',
    integration_level: 'rate_and_ship',
    invoice_policy: 'estimated',
    fixed_price: 0,
    amount: 1000,
    sequence: 10,
  }),
  methods: { rate_shipment: recordHook({ order: true }, 'partner_shipping_id') },
};

/** The wizard that adds a delivery method and its price to an order. */
export const chooseCarrierRules: ModelRules = {
  computed: {
    total_weight: (session, row) => orderWeight(session, row['order_id']),
    weight_uom_name: () => 'kg',
    invoicing_message: () => '',
    partner_id: (session, row) => session.db.find('sale.order', row['order_id'])?.partner_id ?? false,
  },
  defaults: () => ({ delivery_price: 0, display_price: 0, delivery_message: false }),
  methods: {
    update_price: {
      args: {},
      run: (session, ids) => {
        const wizard = session.db.get('choose.delivery.carrier', ids[0], session.uid);
        session.db.update('choose.delivery.carrier', wizard, rate(session, wizard));
        return {
          name: 'Add a shipping method',
          type: 'ir.actions.act_window',
          view_mode: 'form',
          res_model: 'choose.delivery.carrier',
          res_id: wizard.id,
          target: 'new',
          context: { ...session.context, no_rate: false },
        };
      },
    },
    button_confirm: {
      args: {},
      run: (session, ids) => {
        const wizard = session.db.get('choose.delivery.carrier', ids[0], session.uid);
        setDeliveryLine(session, session.db.get('sale.order', wizard['order_id'], session.uid), wizard);
        return null;
      },
    },
  },
};

function orderWeight(session: Session, orderId: unknown): number {
  const { db } = session;
  const lines = typeof orderId === 'number' ? db.where('sale.order.line', 'order_id', orderId) : [];
  const weights = lines.map(
    (line) => line.product_uom_qty * Number(db.find('product.product', line.product_id)?.['weight'] ?? 0),
  );
  return round2(weights.reduce((sum, weight) => sum + weight, 0));
}

/** Fixed prices only: margins do not apply to them, an amount above which delivery is free does. */
function rate(
  session: Session,
  wizard: Row,
): { delivery_price: number; display_price: number; delivery_message: string | false } {
  const { db } = session;
  const carrier = db.get('delivery.carrier', wizard['carrier_id'], session.uid);
  const price = Number(carrier['fixed_price'] ?? 0);
  if (!isFree(session, carrier, wizard['order_id']))
    return { delivery_price: price, display_price: price, delivery_message: false };
  const limit = Number(carrier['amount'] ?? 0).toFixed(2);
  const message = `The shipping is free since the order amount exceeds ${limit}.`;
  return { delivery_price: 0, display_price: price, delivery_message: message };
}

function isFree(session: Session, carrier: Row, orderId: unknown): boolean {
  if (!carrier['free_over'] || typeof orderId !== 'number') return false;
  const lines = session.db.where('sale.order.line', 'order_id', orderId);
  const goods = lines.filter((line) => !line['is_delivery']);
  const total = goods.reduce((sum, line) => sum + line.product_uom_qty * line.price_unit, 0);
  return total >= Number(carrier['amount'] ?? 0);
}

/** An order has one delivery line: a new choice takes the place of the old one. */
function setDeliveryLine(session: Session, order: OrderRow, wizard: Row): void {
  const { db } = session;
  const lines = db.where('sale.order.line', 'order_id', order.id);
  deleteRows(
    session,
    'sale.order.line',
    lines.filter((line) => line['is_delivery']),
  );
  const carrier = db.get('delivery.carrier', wizard['carrier_id'], session.uid);
  const price = Number(wizard['delivery_price'] ?? 0);
  const name = String(carrier['name']);
  const goods = lines.filter((line) => !line['is_delivery']);
  createRow(session, 'sale.order.line', {
    order_id: order.id,
    product_id: carrier['product_id'],
    name: isFree(session, carrier, order.id) ? `${name}\nFree Shipping` : name,
    price_unit: price,
    product_uom_qty: 1,
    is_delivery: true,
    sequence: Math.max(...goods.map((line) => Number(line['sequence'] ?? 10)), 10) + 1,
  });
  writeRows(session, 'sale.order', [order], { carrier_id: carrier.id });
}

/** What validation does with a carrier that rates and ships: a fixed price, no tracking number, a note. */
export function sendToShipper(session: Session, picking: PickingRow): void {
  const { db } = session;
  const carrier = carrierOf(session, picking);
  const price = Number(carrier['fixed_price'] ?? 0);
  db.update('stock.picking', picking, { carrier_price: price });
  const currency = String(db.find('res.currency', 1)?.['name'] ?? '');
  // A missing number is told in Python's word (seen on Odoo 19.0).
  const tracking = picking.carrier_tracking_ref || 'False';
  const text = `Shipment sent to carrier ${String(carrier['name'])} for shipping with tracking number ${tracking}`;
  postSystemNote(
    session,
    'stock.picking',
    picking.id,
    `<p>${text}<br>Cost: ${price.toFixed(2)} ${currency}</p>`,
  );
}

/** @throws OdooError ValueError for a transfer without a carrier */
function carrierOf(session: Session, picking: PickingRow): Row {
  const carrier = session.db.find('delivery.carrier', picking.carrier_id);
  if (carrier === undefined) throw valueError('Expected singleton: delivery.carrier()');
  return carrier;
}

/** @throws OdooError NotImplementedError, always: fixed prices have nothing to call off */
export function cancelShipment(session: Session, picking: PickingRow): void {
  carrierOf(session, picking);
  throw new OdooError(500, 'builtins.NotImplementedError', '', []);
}

/** Where the carrier follows a shipment. */
export function trackingUrl(session: Session, picking: PickingRow): string | false {
  const pattern = session.db.find('delivery.carrier', picking.carrier_id)?.['tracking_url'];
  if (typeof pattern !== 'string' || picking.carrier_tracking_ref === false) return false;
  return pattern.replace('<shipmenttrackingnumber>', picking.carrier_tracking_ref);
}

/** The button that opens the carrier's page. */
export const openWebsite: Method = {
  args: {},
  reads: true,
  run: (session, ids): Values => {
    const url = trackingUrl(session, session.db.get('stock.picking', ids[0], session.uid));
    if (url === false) {
      throw userError(
        "Your delivery method has no redirect on courier provider's website to track this order.",
      );
    }
    return { type: 'ir.actions.act_url', name: 'Shipment Tracking Page', target: 'new', url };
  },
};
