/**
 * The words Crossdock uses for orders, shipments, packages, tracking and freight.
 *
 * @packageDocumentation
 */
export { AddressCheck } from './address-check.ts';
export { CustomsDeclaration, CustomsItem } from './customs.ts';
export { FreightAudit, FreightBill } from './freight.ts';
export {
  FulfillmentRequest,
  InventorySnapshot,
  Line,
  PackedPackage,
  SalesOrder,
  ShipConfirmation,
  StockLevel,
} from './fulfillment.ts';
export { checkDigit, CountryCode, Day, Gtin, Instant, Reference, Sku, Sscc } from './identifiers.ts';
export { modelVersion, schemas, toJsonSchema } from './json-schema.ts';
export { LandedCost } from './landed-cost.ts';
export {
  canFollow,
  type LifecycleRow,
  shipmentLifecycle,
  type ShipmentState,
  type StateOwner,
} from './lifecycle.ts';
export {
  checkMasterData,
  createMasterDataCheck,
  type MasterDataCheck,
} from './master-data/check-master-data.ts';
export type {
  AddressData,
  CustomerData,
  LocationData,
  LooseNumber,
  LooseText,
  MasterData,
  MasterDataFinding,
  MasterDataGrade,
  MasterDataOptions,
  MasterDataReport,
  MasterDataRuleCount,
  MasterDataSubject,
  PackageTypeData,
  SkuData,
} from './master-data/master-data.ts';
export {
  Dimensions,
  gramsFromOunces,
  inchesFromMm,
  mmFromInches,
  poundsFromGrams,
  Weight,
} from './measures.ts';
export { addMoney, compareMoney, DecimalString, Money, negateMoney } from './money.ts';
export { Packaging } from './packaging.ts';
export { Address, Contact, Party } from './party.ts';
export { personal, type PersonalData, personalFields, redact } from './pii.ts';
export { Pickup, PickupRequest, TimeOfDay } from './pickup.ts';
export { ServicePoint } from './service-point.ts';
export { Accessorial, keepsPromise, ServiceLevel } from './service-level.ts';
export {
  Charge,
  Label,
  LabelFormat,
  Manifest,
  ManifestRequest,
  Package,
  RateQuote,
  RateRequest,
  Shipment,
  ShipmentRequest,
  ShippedPackage,
} from './shipment.ts';
export {
  advanceStatus,
  DeliveryException,
  ExceptionReason,
  isFinalStatus,
  ProofOfDelivery,
  TrackingEvent,
  TrackingStatus,
} from './tracking.ts';
