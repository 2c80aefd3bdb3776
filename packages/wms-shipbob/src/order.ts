import type { Release } from '@crossdock/wms-core';
import { z } from 'zod';
import { isWaiting, releaseStatus } from './codes.ts';

const Measurements = z.looseObject({
  length_in: z.number().nullish(),
  width_in: z.number().nullish(),
  depth_in: z.number().nullish(),
  total_weight_oz: z.number().nullish(),
});

/** What ShipBob tells of one article in a shipment or a carton. */
export const ShippedProduct = z.looseObject({
  reference_id: z.string().nullish(),
  sku: z.string().nullish(),
  inventory_items: z.array(z.looseObject({ id: z.int().nullish(), quantity: z.int() })).nullish(),
});
/** What ShipBob tells of one article in a shipment or a carton. */
export type ShippedProduct = z.infer<typeof ShippedProduct>;

/** What ShipBob tells of one carton. */
export const Carton = z.looseObject({
  id: z.int().nullish(),
  measurements: Measurements.nullish(),
  carton_details: z.array(z.looseObject({ products: z.array(ShippedProduct).nullish() })).nullish(),
});

/** What ShipBob tells of one carton. */
export type Carton = z.infer<typeof Carton>;

/** What ShipBob tells of one shipment of an order, as far as we read it. */
export const Shipment = z.looseObject({
  id: z.int(),
  status: z.string(),
  status_details: z
    .array(z.looseObject({ name: z.string().nullish(), description: z.string().nullish() }))
    .nullish(),
  actual_fulfillment_date: z.string().nullish(),
  last_update_at: z.string().nullish(),
  measurements: Measurements.nullish(),
  parent_cartons: z
    .array(z.looseObject({ measurements: Measurements.nullish(), cartons: z.array(Carton).nullish() }))
    .nullish(),
  products: z.array(ShippedProduct).nullish(),
  tracking: z
    .looseObject({
      carrier: z.string().nullish(),
      tracking_number: z.string().nullish(),
      shipping_date: z.string().nullish(),
    })
    .nullish(),
});
/** What ShipBob tells of one shipment of an order, as far as we read it. */
export type Shipment = z.infer<typeof Shipment>;

/** What ShipBob tells of an order, as far as we read it. */
export const Order = z.looseObject({
  id: z.int(),
  reference_id: z.string().min(1),
  status: z.string().min(1),
  shipping_terms: z.looseObject({ payment_term: z.string().nullish() }).nullish(),
  shipments: z.array(Shipment).nullish(),
});
/** What ShipBob tells of an order, as far as we read it. */
export type Order = z.infer<typeof Order>;

/** The order in our words. */
export function toRelease(order: Order): Release {
  const shipments = order.shipments ?? [];
  const status = releaseStatus(
    order.status,
    shipments.map((each) => each.status),
  );
  const reason = status === 'on-hold' || status === 'exception' ? reasonOf(shipments) : '';
  return {
    warehouseOrderId: String(order.id),
    reference: order.reference_id,
    status,
    warehouseStatus: order.status,
    ...(reason === '' ? {} : { reason }),
  };
}

function reasonOf(shipments: readonly Shipment[]): string {
  const details = shipments
    .filter((each) => isWaiting(each.status))
    .flatMap((each) => each.status_details ?? []);
  const texts = details.map(({ name, description }) => [name, description].filter(Boolean).join(': '));
  return [...new Set(texts)].filter(Boolean).join('; ');
}
