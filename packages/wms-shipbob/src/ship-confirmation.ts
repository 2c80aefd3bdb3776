import {
  gramsFromOunces,
  type Line,
  mmFromInches,
  type PackedPackage,
  ShipConfirmation,
} from '@crossdock/canonical-model';
import type { Issue } from '@crossdock/client-core';
import { hasLeft } from './codes.ts';
import type { Carton, Order, Shipment, ShippedProduct } from './order.ts';

/** What has left of an order. */
export interface ShippedPart {
  confirmations: ShipConfirmation[];
  /** What is missing where ShipBob tells too little of a shipment to make a ship confirmation. */
  issues: Issue[];
}

/** Reads what has left, by shipment. `arranges` counts where the order does not say who pays for transport. */
export function readShippedPart(order: Order, arranges: 'merchant' | 'shipbob'): ShippedPart {
  const part: ShippedPart = { confirmations: [], issues: [] };
  const payment = order.shipping_terms?.payment_term;
  const bought = payment ? payment !== 'MerchantResponsible' : arranges === 'shipbob';
  for (const [index, shipment] of (order.shipments ?? []).entries()) {
    if (!hasLeft(shipment.status)) continue;
    const parsed = ShipConfirmation.safeParse(toConfirmation(order, shipment, bought));
    if (parsed.success) part.confirmations.push(parsed.data);
    for (const { path, message } of parsed.error?.issues ?? []) {
      part.issues.push({ path: ['shipments', index, ...path].join('.'), message });
    }
  }
  return part;
}

function toConfirmation(order: Order, shipment: Shipment, bought: boolean): ShipConfirmation {
  return {
    warehouseShipmentId: String(shipment.id),
    reference: order.reference_id,
    // Unconfirmed: that a completed shipment always has the first of these dates.
    shippedAt:
      shipment.actual_fulfillment_date ?? shipment.tracking?.shipping_date ?? shipment.last_update_at ?? '',
    packages: toPackages(shipment, bought),
  };
}

function toPackages(shipment: Shipment, bought: boolean): PackedPackage[] {
  // Unconfirmed: whether a pallet's cartons or the pallet are labelled; parcels are, so the cartons are taken.
  const cartons = (shipment.parent_cartons ?? []).flatMap(({ measurements, cartons: inner }): Carton[] =>
    inner?.length ? inner : [{ measurements }],
  );
  const first = cartons[0];
  const transport = toTransport(shipment, bought);
  if (first === undefined || cartons.length === 1) {
    const packed = toLines(productsIn(first));
    const reference = first === undefined ? String(shipment.id) : cartonReference(shipment, first, 0);
    const measures = toMeasures(first?.measurements ?? shipment.measurements);
    const lines = packed.length > 0 ? packed : toLines(shipment.products ?? []);
    return [{ reference, ...measures, lines, ...transport }];
  }
  return cartons.map((carton, index) =>
    Object.assign(
      { reference: cartonReference(shipment, carton, index), lines: toLines(productsIn(carton)) },
      toMeasures(carton.measurements),
      transport,
    ),
  );
}

function cartonReference(shipment: Shipment, carton: Carton, index: number): string {
  return `${shipment.id}-${carton.id || index + 1}`;
}

function productsIn(carton: Carton | undefined): ShippedProduct[] {
  return (carton?.carton_details ?? []).flatMap((each) => each.products ?? []);
}

function toTransport(
  { tracking }: Shipment,
  bought: boolean,
): Pick<PackedPackage, 'trackingNumber' | 'carrierName'> {
  return {
    ...(bought && tracking?.tracking_number ? { trackingNumber: tracking.tracking_number } : {}),
    ...(bought && tracking?.carrier ? { carrierName: tracking.carrier } : {}),
  };
}

/** A missing weight becomes 0, which no ship confirmation may have. */
function toMeasures(measured: Shipment['measurements']): Pick<PackedPackage, 'weightGrams' | 'dimensions'> {
  const weightGrams = gramsFromOunces(measured?.total_weight_oz ?? 0);
  const [lengthMm = 0, widthMm = 0, heightMm = 0] = [
    measured?.length_in,
    measured?.width_in,
    measured?.depth_in,
  ].map((inches) => mmFromInches(inches ?? 0));
  if (lengthMm <= 0 || widthMm <= 0 || heightMm <= 0) return { weightGrams };
  return { weightGrams, dimensions: { lengthMm, widthMm, heightMm } };
}

function toLines(products: readonly ShippedProduct[]): Line[] {
  const pieces = new Map<string, number>();
  for (const product of products) {
    const sku = product.reference_id ?? product.sku ?? '';
    pieces.set(sku, (pieces.get(sku) ?? 0) + countPieces(product));
  }
  return [...pieces].filter(([, quantity]) => quantity > 0).map(([sku, quantity]) => ({ sku, quantity }));
}

/**
 * Quirk: a shipment counts inventory, not products. Lots are entries of one inventory id and add up; a bundle has
 * several ids, of which each set needs all.
 */
function countPieces(product: ShippedProduct): number {
  const byId = new Map<number | null | undefined, number>();
  for (const { id, quantity } of product.inventory_items ?? []) byId.set(id, (byId.get(id) ?? 0) + quantity);
  return byId.size === 0 ? 0 : Math.min(...byId.values());
}
