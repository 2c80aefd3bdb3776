/**
 * Required fields that creating a record fills in from the others, though no default tells so: from the product of a
 * line, from the transfer of a move line, from the customer of an order, or from nothing. All seen on Odoo 14.0, or on
 * 19.0 where the model is in it.
 */
export const filledOnCreate: Readonly<Record<string, readonly string[]>> = {
  'account.move.line': ['currency_id'],
  'purchase.order.line': ['name', 'price_unit', 'product_qty'],
  'sale.order': ['partner_invoice_id', 'partner_shipping_id', 'pricelist_id'],
  'sale.order.line': ['name'],
  'stock.inventory.line': ['product_uom_id'],
  'stock.move.line': ['company_id'],
  'stock.package': ['name'],
  'stock.warehouse': ['lot_stock_id', 'view_location_id'],
};
