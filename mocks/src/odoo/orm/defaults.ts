import { companyOf } from '../access/companies.ts';
import type { Session } from '../database.ts';
import { type Field, fieldsOf } from '../fields.ts';
import type { Values } from '../values.ts';

type Default = string | number | boolean | ((session: Session) => unknown);

const now: Default = (session) => session.db.now();
const today: Default = (session) => session.db.now().slice(0, 10);
const self: Default = (session) => session.uid;

/** What `default_get` gave on Odoo 19.0; fields that are computed on creation have no default there. */
const defaults: Readonly<Record<string, Readonly<Record<string, Default>>>> = {
  'account.move': { state: 'draft', move_type: 'entry', auto_post: 'no' },
  'delivery.carrier': {
    active: true,
    sequence: 10,
    delivery_type: 'fixed',
    integration_level: 'rate_and_ship',
    invoice_policy: 'estimated',
    free_over: false,
    amount: 1000,
  },
  'ir.attachment': { company_id: companyOf, type: 'binary' },
  'ir.model.data': { module: '', noupdate: false },
  'mail.activity': { active: true, date_deadline: today },
  'mail.message': { date: now, body: '', message_type: 'comment', email_add_signature: true },
  'product.product': {
    active: true,
    sequence: 1,
    type: 'consu',
    is_storable: false,
    service_tracking: 'no',
    list_price: 1,
    sale_ok: true,
    purchase_ok: true,
    uom_id: 1,
    tracking: 'none',
  },
  'purchase.order': {
    name: 'New',
    priority: '0',
    date_order: now,
    state: 'draft',
    locked: false,
    invoice_count: 0,
    invoice_status: 'no',
    user_id: self,
    company_id: companyOf,
  },
  'res.partner': {
    lang: 'en_US',
    active: true,
    type: 'contact',
    is_company: false,
    color: 0,
    autopost_bills: 'ask',
    group_rfq: 'default',
    group_on: 'default',
  },
  'sale.order': {
    name: 'New',
    company_id: companyOf,
    state: 'draft',
    locked: false,
    date_order: now,
    picking_policy: 'direct',
  },
  'sale.order.line': { sequence: 10, display_type: false, product_uom_qty: 1, qty_delivered: 0 },
  'stock.location': { active: true, usage: 'internal', company_id: companyOf, cyclic_inventory_frequency: 0 },
  'stock.move': {
    sequence: 10,
    priority: '0',
    date: now,
    company_id: companyOf,
    product_uom_qty: 0,
    state: 'draft',
    picked: false,
    procure_method: 'make_to_stock',
    propagate_cancel: true,
    additional: false,
  },
  'stock.move.line': { date: now },
  'stock.package': { pack_date: today, weight_uom_name: 'kg' },
  'stock.package.type': { sequence: 1, package_use: 'disposable', package_carrier_type: 'none' },
  'stock.picking': {
    name: '/',
    priority: '0',
    scheduled_date: now,
    has_deadline_issue: false,
    picking_type_id: false,
    user_id: self,
    is_locked: true,
    weight_uom_name: 'kg',
  },
  'stock.picking.batch': { name: 'New', company_id: companyOf, state: 'draft' },
  'stock.quant': { reserved_quantity: 0, in_date: now },
};

/** Defaults of the fields asked for, those of the context first; fields without one are left out. */
export function defaultsFor(session: Session, model: string, names: readonly string[]): Values {
  const fields = fieldsOf(model) as ReadonlyMap<string, Field>;
  const found: Values = {};
  for (const name of names) {
    if (!fields.has(name)) continue;
    const given = session.context[`default_${name}`];
    const value = given === undefined ? defaults[model]?.[name] : given;
    if (value !== undefined)
      found[name] = typeof value === 'function' ? (value as (of: Session) => unknown)(session) : value;
  }
  return found;
}
