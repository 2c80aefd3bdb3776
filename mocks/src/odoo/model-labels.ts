// Names of models as messages and `ir.model` show them; seen on Odoo 19.0.
const labels: Readonly<Record<string, string>> = {
  'account.move': 'Journal Entry',
  'delivery.carrier': 'Shipping Methods',
  'stock.move': 'Stock Move',
  'stock.package': 'Package',
  'stock.package.history': 'Stock Package History',
  'stock.package.type': 'Stock package type',
  'stock.picking': 'Transfer',
  'stock.picking.type': 'Picking Type',
  'stock.quant': 'Quants',
  'res.users': 'User',
};

/** A model's name for people. Unconfirmed for models that are not in the list: their technical name stands in. */
export function modelLabel(model: string): string {
  return labels[model] ?? model;
}
