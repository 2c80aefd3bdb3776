import { z } from 'zod';
import { CustomsDeclaration } from './customs.ts';
import { Day, Instant, Reference } from './identifiers.ts';
import { Dimensions, Weight } from './measures.ts';
import { Money } from './money.ts';
import { Packaging } from './packaging.ts';
import { Party } from './party.ts';
import { Accessorial, ServiceLevel } from './service-level.ts';

/** One physical unit that carries its own label. */
export const Package = z.strictObject({
  /** Unique within the shipment; comes back with the label. */
  reference: Reference,
  weightGrams: Weight,
  dimensions: Dimensions.optional(),
  /** What is inside, in plain words. */
  description: z.string().min(1).optional(),
  /** Our own box when left out. */
  packaging: Packaging.optional(),
  /** What the carrier answers for: its insurance or declared value. */
  declaredValue: Money.optional(),
});
/** One physical unit that carries its own label. */
export type Package = z.infer<typeof Package>;

/** The file format of a label. */
export const LabelFormat = z.enum(['zpl', 'pdf', 'png', 'gif']);
/** The file format of a label. */
export type LabelFormat = z.infer<typeof LabelFormat>;

/** What a carrier is asked to move: one shipper, one consignee, one or more packages. */
export const ShipmentRequest = z.strictObject({
  /** Printed on the label where the carrier can, and the key a lost shipment is found again by. */
  reference: Reference,
  shipFrom: Party,
  shipTo: Party,
  serviceLevel: ServiceLevel,
  /** Overrides the service level with one of the carrier's own codes, as a rate quote named it. */
  carrierServiceCode: z.string().min(1).optional(),
  packages: z.array(Package).min(1),
  accessorials: z.array(Accessorial).optional(),
  /** The day it is handed over, at the shipper's place; today when left out. */
  shipOn: Day.optional(),
  labelFormat: LabelFormat.optional(),
  customs: CustomsDeclaration.optional(),
});
/** What a carrier is asked to move: one shipper, one consignee, one or more packages. */
export type ShipmentRequest = z.infer<typeof ShipmentRequest>;

/** What a carrier is asked to price; the same as a shipment, with no label in it. */
export const RateRequest = ShipmentRequest.omit({
  serviceLevel: true,
  carrierServiceCode: true,
  labelFormat: true,
});
/** What a carrier is asked to price; the same as a shipment, with no label in it. */
export type RateRequest = z.infer<typeof RateRequest>;

/** One line of a price. */
export const Charge = z.strictObject({
  /** The carrier's own code or name of it. */
  carrierCode: z.string(),
  description: z.string().optional(),
  amount: Money,
});
/** One line of a price. */
export type Charge = z.infer<typeof Charge>;

/** A price offered before shipping. */
export const RateQuote = z.strictObject({
  carrierId: z.string().min(1),
  /** Our name for the account that offers it, where several accounts were asked. */
  account: z.string().min(1).optional(),
  carrierServiceCode: z.string().min(1),
  /** Absent where the carrier's service stands for none of our promises. */
  serviceLevel: ServiceLevel.optional(),
  total: Money,
  /** True when the price is the account's own rather than the list price. */
  negotiated: z.boolean(),
  charges: z.array(Charge),
  /** Working days on the way. */
  transitDays: z.int().nonnegative().optional(),
  deliveryOn: Day.optional(),
});
/** A price offered before shipping. */
export type RateQuote = z.infer<typeof RateQuote>;

/** The document that moves one package. */
export const Label = z.strictObject({
  trackingNumber: z.string().min(1),
  format: LabelFormat,
  /** The file, in base64. */
  data: z.base64().min(1),
});
/** The document that moves one package. */
export type Label = z.infer<typeof Label>;

/** A package that the carrier has accepted. */
export const ShippedPackage = z.strictObject({
  reference: Reference,
  trackingNumber: z.string().min(1),
  /** Absent when the carrier makes the label later or keeps it. */
  label: Label.optional(),
});
/** A package that the carrier has accepted. */
export type ShippedPackage = z.infer<typeof ShippedPackage>;

/** A shipment that the carrier has accepted, with one tracking number per package. */
export const Shipment = z.strictObject({
  carrierId: z.string().min(1),
  /** The carrier's own id. */
  carrierShipmentId: z.string().min(1),
  /** Ours, as the carrier was told it. */
  reference: Reference,
  carrierServiceCode: z.string().min(1).optional(),
  /** In the order they were asked for. */
  packages: z.array(ShippedPackage).min(1),
  /** What the carrier says it will bill; absent when a look-up does not tell. */
  charge: Money.optional(),
  bookedAt: Instant.optional(),
  /** Remarks that are no failure. */
  notices: z.array(z.strictObject({ carrierCode: z.string(), message: z.string() })).optional(),
});
/** A shipment that the carrier has accepted, with one tracking number per package. */
export type Shipment = z.infer<typeof Shipment>;

/** What is asked for when the day's shipments are handed over. */
export const ManifestRequest = z.strictObject({
  shipFrom: Party,
  /** The day they are handed over. */
  on: Day,
  carrierShipmentIds: z.array(z.string().min(1)).min(1),
});
/** What is asked for when the day's shipments are handed over. */
export type ManifestRequest = z.infer<typeof ManifestRequest>;

/** The day's shipments, handed over to the carrier as a list. */
export const Manifest = z.strictObject({
  carrierId: z.string().min(1),
  /** Absent where the carrier does not number them. */
  manifestId: z.string().min(1).optional(),
  carrierShipmentIds: z.array(z.string().min(1)).min(1),
  /** The list to print and hand over. */
  document: z
    .strictObject({ format: z.enum(['pdf', 'png', 'gif', 'text']), data: z.base64().min(1) })
    .optional(),
});
/** The day's shipments, handed over to the carrier as a list. */
export type Manifest = z.infer<typeof Manifest>;
