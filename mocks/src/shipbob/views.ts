import { isOpen } from './floor.ts';
import type { OrderedProduct } from './order-request.ts';
import type { BobOrder, BobShipment } from './state.ts';
import type { StockItem } from './stock.ts';

/** Ounces of one unit of a SKU. */
export type WeightOz = (sku: string) => number;

/** An order as the API shows it. ShipBob OpenAPI 2026-01, Orders.OrderViewModel. */
export function orderView(order: BobOrder, weightOz: WeightOz): Record<string, unknown> {
  const { request, world, id } = order;
  const { echo } = request;
  return {
    id,
    created_date: instant(order.createdAt),
    purchase_date: echo['purchase_date'] ?? null,
    reference_id: request.referenceId,
    order_number: echo['order_number'] ?? null,
    status: orderStatus(order),
    type: echo['type'],
    channel: { id: world.account.channelId, name: world.account.name },
    shipping_method: echo['shipping_method'],
    shipping_terms: echo['shipping_terms'] ?? undefined,
    recipient: echo['recipient'],
    products: request.products.map((product) => productView(product)),
    tags: echo['tags'] ?? [],
    gift_message: echo['gift_message'] ?? null,
    financials: echo['financials'] ?? undefined,
    shipments: order.shipments.map((shipment) => shipmentView(shipment, weightOz)),
  };
}

/** The status of a whole order, from its shipments. */
export function orderStatus({ shipments, short }: BobOrder): string {
  if (shipments.every(({ status }) => status === 'Cancelled')) return 'Cancelled';
  if (shipments.some(({ status }) => status === 'Exception')) return 'Exception';
  const left = shipments.some(({ status }) => status === 'Completed');
  if (!left) return 'Processing';
  return shipments.some((shipment) => isOpen(shipment)) || short.length > 0
    ? 'PartiallyFulfilled'
    : 'Fulfilled';
}

function productView(product: OrderedProduct): unknown {
  return {
    id: product.inventoryId ?? null,
    reference_id: product.sku,
    sku: product.sku,
    quantity: product.quantity,
    quantity_unit_of_measure_code: product.unitOfMeasure ?? null,
    external_line_id: product.externalLineId ?? null,
    unit_price: product.unitPrice ?? null,
    gtin: null,
    upc: null,
  };
}

/** A shipment as the API shows it. ShipBob OpenAPI 2026-01, Orders.ShipmentViewModel. */
export function shipmentView(shipment: BobShipment, weightOz: WeightOz): Record<string, unknown> {
  const { order, tracking, detail, completedAt } = shipment;
  const { request, world } = order;
  const trackedAt = tracking ? (shipment.deliveredAt ?? completedAt) : undefined;
  return {
    id: shipment.id,
    order_id: order.id,
    reference_id: request.referenceId,
    status: shipment.status,
    status_details: detail ? [{ ...detail, inventory_id: null, exception_fulfillment_center_id: null }] : [],
    created_date: instant(order.createdAt),
    last_update_at: instant(shipment.updatedAt),
    last_tracking_update_at: trackedAt === undefined ? null : instant(trackedAt),
    actual_fulfillment_date: completedAt === undefined ? null : instant(completedAt),
    delivery_date: shipment.deliveredAt === undefined ? null : instant(shipment.deliveredAt),
    location: world.account.fulfillmentCenter,
    ship_option: request.echo['shipping_method'],
    is_tracking_uploaded: false,
    require_signature: false,
    package_material_type: 'Box',
    measurements: completedAt === undefined ? undefined : measurements(shipment, weightOz),
    tracking: {
      carrier: tracking?.carrier ?? null,
      carrier_service: tracking?.service ?? null,
      tracking_number: tracking?.number ?? null,
      tracking_url: tracking ? `https://www.shipbob.com/track/${tracking.number}` : null,
      bol: null,
      pro_number: null,
      scac: null,
      shipping_date: null,
    },
    recipient: request.echo['recipient'],
    products: shipment.lines.map(({ sku, quantity }) => shippedProduct(shipment, sku, quantity)),
    parent_cartons: [],
  };
}

function shippedProduct(shipment: BobShipment, sku: string, quantity: number): unknown {
  const id = shipment.order.world.stock.bySku(sku)?.inventoryId ?? null;
  const item = {
    id,
    name: sku,
    quantity,
    quantity_committed: shipment.committed || shipment.completedAt !== undefined ? quantity : 0,
    lot: null,
    expiration_date: null,
    serial_numbers: [],
    is_dangerous_goods: false,
  };
  return { id, reference_id: sku, sku, name: sku, inventory_items: [item] };
}

/** Whole inches and ounces, as the document has them. The box grows with what is in it. */
function measurements(shipment: BobShipment, weightOz: WeightOz): unknown {
  const units = shipment.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const ounces = shipment.lines.reduce((sum, { sku, quantity }) => sum + quantity * weightOz(sku), 0);
  return {
    length_in: 12,
    width_in: 9,
    depth_in: Math.min(24, 3 + units),
    total_weight_oz: Math.ceil(ounces),
  };
}

/** Stock over all centers. ShipBob OpenAPI 2026-01, Inventory.InventoryQuantityResponse. */
export function levelView(item: StockItem): unknown {
  const fulfillable = item.onHand - item.committed;
  return {
    inventory_id: item.inventoryId,
    name: item.sku,
    sku: item.sku,
    total_on_hand_quantity: item.onHand,
    total_committed_quantity: item.committed,
    total_fulfillable_quantity: fulfillable,
    total_sellable_quantity: fulfillable,
    total_backordered_quantity: item.backordered,
    total_exception_quantity: item.missing,
    total_awaiting_quantity: 0,
    total_internal_transfer_quantity: 0,
  };
}

/** Stock by center. ShipBob OpenAPI 2026-01, Inventory.InventoryQuantityFcResponse. */
export function locationLevelView(item: StockItem, center: { id: number; name: string }): unknown {
  const location = {
    location_id: center.id,
    name: center.name,
    on_hand_quantity: item.onHand,
    committed_quantity: item.committed,
    fulfillable_quantity: item.onHand - item.committed,
    awaiting_quantity: 0,
    internal_transfer_quantity: 0,
  };
  return { inventory_id: item.inventoryId, name: item.sku, sku: item.sku, locations: [location] };
}

/** An instant as the API writes it. */
export function instant(at: number): string {
  return new Date(at).toISOString();
}
