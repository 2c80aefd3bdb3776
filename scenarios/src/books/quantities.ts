import type { DeliveryBook } from './book.ts';

/** What warehouses have shipped of a delivery, by article. */
export function shippedOf(book: DeliveryBook): Map<string, number> {
  const shipped = new Map<string, number>();
  for (const order of book.warehouseOrders.values()) {
    for (const [sku, quantity] of order.shipped) shipped.set(sku, (shipped.get(sku) ?? 0) + quantity);
  }
  return shipped;
}

/** The sum of quantities. */
export function total(quantities: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const quantity of quantities.values()) sum += quantity;
  return sum;
}
