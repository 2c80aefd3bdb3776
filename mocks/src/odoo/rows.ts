import type { Row } from './values.ts';

/** An id, or `false` for none. */
export type Link = number | false;

export interface PickingRow extends Row {
  name: string;
  state: string;
  origin: string | false;
  partner_id: Link;
  picking_type_id: number;
  location_id: number;
  location_dest_id: number;
  backorder_id: Link;
  return_id: Link;
  sale_id: Link;
  carrier_id: Link;
  carrier_tracking_ref: string | false;
  move_type: string;
}

export interface MoveRow extends Row {
  picking_id: Link;
  product_id: number;
  /** What was asked for. */
  product_uom_qty: number;
  /** What is reserved or taken. */
  quantity: number;
  picked: boolean;
  state: string;
  location_id: number;
  location_dest_id: number;
  sale_line_id: Link;
  /** The move this one sends goods of back. */
  origin_returned_move_id: Link;
}

export interface MoveLineRow extends Row {
  move_id: Link;
  picking_id: Link;
  product_id: number;
  quantity: number;
  picked: boolean;
  /** The package the goods are taken out of, or with. */
  package_id: Link;
  result_package_id: Link;
  lot_id: Link;
  location_id: number;
  location_dest_id: number;
  /** How much of the quantity is set aside in stock; not a field of Odoo. */
  reserved: number;
}

export interface QuantRow extends Row {
  product_id: number;
  location_id: number;
  package_id: Link;
  lot_id: Link;
  quantity: number;
  reserved_quantity: number;
  /** Product, location, package and lot in one, to find the quant by; not a field of Odoo. */
  place: string;
  /** Product and location of a quant that has a package or a lot, else empty; not a field of Odoo. */
  shelf: string;
}

export interface OrderRow extends Row {
  name: string;
  state: string;
  partner_id: number;
  partner_shipping_id: number;
  carrier_id: Link;
  commitment_date: string | false;
}

export interface OrderLineRow extends Row {
  order_id: number;
  product_id: Link;
  product_uom_qty: number;
  qty_delivered: number;
  price_unit: number;
}

interface KnownRows {
  'sale.order': OrderRow;
  'sale.order.line': OrderLineRow;
  'stock.move': MoveRow;
  'stock.move.line': MoveLineRow;
  'stock.picking': PickingRow;
  'stock.quant': QuantRow;
}

/** The columns a model's records are known to have. */
export type RowOf<Model extends string> = Model extends keyof KnownRows ? KnownRows[Model] : Row;
