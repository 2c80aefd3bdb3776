import { OdooError, missingError, validationError } from './errors.ts';
import type { Field } from './fields.ts';
import { modelLabel } from './model-labels.ts';

// Many2one fields that nothing in Odoo looks at while a record is made or written, so that only the database notices a
// record that is not there (seen on Odoo 19.0; of the models that are not here it was not looked up).
const onCreate: Readonly<Record<string, string>> = {
  'delivery.carrier': 'company_id product_id',
  'product.product': 'company_id uom_id',
  'purchase.order': 'picking_type_id user_id',
  'res.partner': 'company_id country_id industry_id state_id user_id',
  'sale.order': 'carrier_id fiscal_position_id partner_invoice_id payment_term_id team_id warehouse_id',
  'stock.location': 'company_id location_id',
  'stock.lot': 'company_id',
  'stock.move': 'location_dest_id location_id partner_id product_uom',
  'stock.move.line':
    'location_dest_id location_id lot_id package_id picking_id product_id product_uom_id result_package_id',
  'stock.package': 'company_id location_id parent_package_id',
  'stock.picking': 'backorder_id carrier_id company_id location_dest_id location_id owner_id user_id',
  'stock.quant': 'location_id owner_id package_id',
};
const onWrite: Readonly<Record<string, string>> = {
  'res.partner': 'company_id industry_id state_id user_id',
  'stock.move': 'location_id partner_id picking_id',
  'stock.move.line': 'location_dest_id owner_id package_id result_package_id',
  'stock.picking': 'backorder_id carrier_id company_id location_id owner_id return_id user_id',
};

const constraints = { create: index(onCreate), write: index(onWrite) };

function index(names: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(names).map(([model, fields]) => [model, new Set(fields.split(' '))]));
}

// A product keeps what its template tells.
const troublemakers: Readonly<Record<string, readonly [model: string, label: string]>> = {
  'product.product': ['product.template', 'Product'],
};

/** What Odoo answers to a many2one that is to hold a record which does not exist. */
export function danglingReference(
  model: string,
  field: Field,
  id: number,
  operation: 'create' | 'write',
  uid: number,
): OdooError {
  if (!constraints[operation].get(model)?.has(field.name)) return missingError(field.relation ?? '', id, uid);
  const [owner, label] = troublemakers[model] ?? [model, modelLabel(model)];
  return validationError(
    'Another model is using the record you are trying to delete.\n\n' +
      `The troublemaker is: '${label}' (${owner})\n` +
      `Thanks to the following constraint: '${field.label}' (${field.name})\n` +
      'How about archiving the record instead?',
  );
}
