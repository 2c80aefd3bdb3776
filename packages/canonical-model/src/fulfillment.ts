import { z } from 'zod';
import { Instant, Reference, Sku } from './identifiers.ts';
import { Dimensions, Weight } from './measures.ts';
import { Party } from './party.ts';
import { ServiceLevel } from './service-level.ts';

/** How many pieces of one article. */
export const Line = z.strictObject({ sku: Sku, quantity: z.int().positive() });
/** How many pieces of one article. */
export type Line = z.infer<typeof Line>;

/** What the customer bought. */
export const SalesOrder = z.strictObject({
  reference: Reference,
  orderedAt: Instant,
  shipTo: Party,
  lines: z.array(Line).min(1),
});
/** What the customer bought. */
export type SalesOrder = z.infer<typeof SalesOrder>;

/** Our instruction to a warehouse to ship; an order release is the same thing. */
export const FulfillmentRequest = z.strictObject({
  reference: Reference,
  /** The sales order it serves. */
  orderReference: Reference,
  shipTo: Party,
  serviceLevel: ServiceLevel,
  lines: z.array(Line).min(1),
});
/** Our instruction to a warehouse to ship; an order release is the same thing. */
export type FulfillmentRequest = z.infer<typeof FulfillmentRequest>;

/** One package as the warehouse closed it. */
export const PackedPackage = z.strictObject({
  /** Unique within the fulfillment request. */
  reference: Reference,
  weightGrams: Weight,
  dimensions: Dimensions.optional(),
  lines: z.array(Line),
  /** Set when the warehouse bought transport itself. */
  trackingNumber: z.string().min(1).optional(),
  carrierName: z.string().min(1).optional(),
});
/** One package as the warehouse closed it. */
export type PackedPackage = z.infer<typeof PackedPackage>;

/** The warehouse's word on what left, in which packages. One fulfillment request may get several. */
export const ShipConfirmation = z.strictObject({
  /** The warehouse's own id of this shipment; the same confirmation always has the same one. */
  warehouseShipmentId: z.string().min(1),
  /** The fulfillment request it answers. */
  reference: Reference,
  shippedAt: Instant,
  packages: z.array(PackedPackage).min(1),
});
/** The warehouse's word on what left, in which packages. One fulfillment request may get several. */
export type ShipConfirmation = z.infer<typeof ShipConfirmation>;

/** How much of one article is there. */
export const StockLevel = z.strictObject({
  sku: Sku,
  /** Pieces on the shelves. */
  onHand: z.int(),
  /** Pieces that a new release can have. */
  available: z.int(),
});
/** How much of one article is there. */
export type StockLevel = z.infer<typeof StockLevel>;

/** How much there is in one warehouse at one instant. */
export const InventorySnapshot = z.strictObject({
  warehouseId: z.string().min(1),
  takenAt: Instant,
  levels: z.array(StockLevel),
});
/** How much there is in one warehouse at one instant. */
export type InventorySnapshot = z.infer<typeof InventorySnapshot>;
