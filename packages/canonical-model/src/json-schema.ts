import { z } from 'zod';
import * as fulfillment from './fulfillment.ts';
import * as shipment from './shipment.ts';
import * as tracking from './tracking.ts';
import { AddressCheck } from './address-check.ts';
import { CustomsDeclaration } from './customs.ts';
import { FreightAudit, FreightBill } from './freight.ts';
import { LandedCost } from './landed-cost.ts';
import { Money } from './money.ts';
import { Address, Contact, Party } from './party.ts';
import { Pickup, PickupRequest } from './pickup.ts';
import { ServicePoint } from './service-point.ts';

/** Version of the model; a breaking change raises the first number. */
export const modelVersion = '1.0.0';

/** Every schema that is exported as JSON Schema, by name. */
export const schemas = {
  Address,
  AddressCheck,
  Contact,
  CustomsDeclaration,
  DeliveryException: tracking.DeliveryException,
  FreightAudit,
  FreightBill,
  FulfillmentRequest: fulfillment.FulfillmentRequest,
  InventorySnapshot: fulfillment.InventorySnapshot,
  Label: shipment.Label,
  LandedCost,
  Manifest: shipment.Manifest,
  ManifestRequest: shipment.ManifestRequest,
  Money,
  Package: shipment.Package,
  Party,
  Pickup,
  PickupRequest,
  ProofOfDelivery: tracking.ProofOfDelivery,
  RateQuote: shipment.RateQuote,
  RateRequest: shipment.RateRequest,
  SalesOrder: fulfillment.SalesOrder,
  ServicePoint,
  ShipConfirmation: fulfillment.ShipConfirmation,
  Shipment: shipment.Shipment,
  ShipmentRequest: shipment.ShipmentRequest,
  TrackingEvent: tracking.TrackingEvent,
} as const satisfies Record<string, z.ZodType>;

/** A schema of the model as JSON Schema (draft 2020-12), with the model's version in its `$id`. */
export function toJsonSchema(name: keyof typeof schemas): Record<string, unknown> {
  const schema = z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' });
  return { ...schema, $id: `https://crossdock.dev/schemas/${modelVersion}/${name}.json`, title: name };
}
