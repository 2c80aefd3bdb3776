import type { UpsAccount } from './accounts.ts';
import { checkParty, checkShipTo } from './addresses.ts';
import { badShipperNumber, badShipToAddress, badValue, missingDescription, notAvailable } from './errors.ts';
import type { Place } from './lifecycle.ts';
import {
  isServiceCode,
  type Lane,
  type PackageCharge,
  priceOf,
  type Service,
  servicesOf,
  zoneOf,
} from './rates.ts';
import { list, pick, present, text } from './read.ts';

/** One package of a shipment to be bought, with its price. */
export interface ShipOrderPackage {
  weight: { unit: string; value: string };
  /** Weight as billed: whole pounds, rounded up. */
  pounds: number;
  /** Its own references and those of the shipment. */
  references: readonly string[];
  charge: PackageCharge;
}

/** A ship request that has passed UPS's checks. */
export interface ShipOrder {
  shipperNumber: string;
  /** The first reference, of the shipment or of a package; empty when there is none. */
  key: string;
  references: readonly string[];
  lane: Lane;
  from: Place;
  to: Place;
  service: Service;
  packages: readonly ShipOrderPackage[];
  /** Whether the account's own prices are asked for and it has them. */
  negotiated: boolean;
  labelFormat: string;
}

// UPS Shipping.yaml (2026-07-21), Package.Packaging.Code.
const PACKAGING = new Set('01 02 03 04 21 24 25 30 2a 2b 2c 56 57 58 59 60 61 62 63 64 65 66 67'.split(' '));
const POUNDS_PER: Readonly<Record<string, number>> = { LBS: 1, KGS: 2.204_62, OZS: 1 / 16 };

/** Checks a ship request the way UPS does, first mistake first. */
export function readShipRequest(body: unknown, account: UpsAccount): ShipOrder {
  const request = pick(body, 'ShipmentRequest');
  const shipment = pick(request, 'Shipment');
  const option = text(request, 'Request', 'RequestOption');
  if (!/^(non)?validate/i.test(option)) throw badValue('Missing or invalid RequestOption');
  const shipperNumber = text(shipment, 'Shipper', 'ShipperNumber');
  if (shipperNumber !== account.shipperNumber) throw badShipperNumber();
  checkParty(shipment, 'Shipper');
  if (present(shipment, 'ShipFrom')) checkParty(shipment, 'ShipFrom');
  checkShipTo(shipment);
  const origin = present(shipment, 'ShipFrom')
    ? pick(shipment, 'ShipFrom', 'Address')
    : pick(shipment, 'Shipper', 'Address');
  const lane = laneOf(origin, pick(shipment, 'ShipTo', 'Address'));
  const service = serviceOn(lane, text(shipment, 'Service', 'Code'));
  checkContact(shipment, lane, service);
  checkPayment(shipment, shipperNumber);
  const labelFormat = readLabelFormat(request);
  const zone = zoneOf(lane);
  const packages = readParcels(shipment, 'Packaging');
  const own = packages.map(({ node }) => readReferences(node));
  const shared = readReferences(shipment);
  checkReferenceLevels(lane, shared.length, own.flat().length);
  const references = [...new Set([...shared, ...own.flat()])];
  const ordered = packages.map((parcel, index): ShipOrderPackage => {
    const { weight, pounds } = parcel;
    const both = [...new Set([...shared, ...(own[index] ?? [])])];
    return { weight, pounds, charge: priceOf(service, zone, parcel), references: both };
  });
  return {
    shipperNumber,
    key: references[0] ?? '',
    references,
    lane,
    from: placeOf(origin),
    to: placeOf(pick(shipment, 'ShipTo', 'Address')),
    service,
    packages: ordered,
    negotiated: wantsNegotiated(shipment) && account.negotiatedRates !== false,
    labelFormat,
  };
}

/** True when the request asks for the account's own prices. */
export function wantsNegotiated(shipment: unknown): boolean {
  return present(shipment, 'ShipmentRatingOptions', 'NegotiatedRatesIndicator');
}

/** The service a code stands for between two places. @throws {UpsError} 111212 */
export function serviceOn(lane: Lane, code: string): Service {
  const service = servicesOf(lane).find((offered) => offered.code === code);
  if (service === undefined || !isServiceCode(code)) throw notAvailable('service');
  return service;
}

/** Countries and postal codes of two UPS addresses. */
export function laneOf(from: unknown, to: unknown): Lane {
  return {
    fromCountry: text(from, 'CountryCode'),
    fromPostalCode: text(from, 'PostalCode'),
    toCountry: text(to, 'CountryCode'),
    toPostalCode: text(to, 'PostalCode'),
  };
}

/** A package as it was sent, checked, without a price yet. */
export interface Parcel {
  node: unknown;
  weight: { unit: string; value: string };
  /** Weight as billed: whole pounds, rounded up. */
  pounds: number;
  residential: boolean;
  signature: boolean;
}

/** Each package of a request. The packaging is called differently in Rating and in Shipping. */
export function readParcels(shipment: unknown, packagingName: 'Packaging' | 'PackagingType'): Parcel[] {
  const nodes = list(shipment, 'Package');
  // UPS Shipping.yaml and Rating.yaml (2026-07-21): at most 200.
  if (nodes.length === 0 || nodes.length > 200) throw badValue('A shipment needs 1 to 200 packages');
  const residential = present(shipment, 'ShipTo', 'Address', 'ResidentialAddressIndicator');
  return nodes.map((node) => {
    if (!PACKAGING.has(text(node, packagingName, 'Code'))) throw notAvailable('packaging');
    checkDimensions(node);
    const unit = text(node, 'PackageWeight', 'UnitOfMeasurement', 'Code');
    const value = text(node, 'PackageWeight', 'Weight');
    const pounds = Number(value) * (POUNDS_PER[unit] ?? Number.NaN);
    const maxLength = packagingName === 'Packaging' ? 5 : 6;
    if (!/^\d+(\.\d+)?$/.test(value) || value.length > maxLength || !(pounds > 0)) {
      throw badValue('Missing or invalid package weight');
    }
    const signature = present(node, 'PackageServiceOptions', 'DeliveryConfirmation');
    return { node, weight: { unit, value }, pounds: Math.ceil(pounds), residential, signature };
  });
}

function checkContact(shipment: unknown, lane: Lane, service: Service): void {
  const phone = text(shipment, 'ShipTo', 'Phone', 'Number');
  // Unconfirmed: the code that goes with this sentence; the sentence was seen on UPS's wire.
  if (phone.length > 15) throw badValue('ShipTo phone number cannot be more than 15 digits long');
  const abroad = lane.fromCountry !== lane.toCountry;
  if (phone === '' && (abroad || service.code === '14')) throw badShipToAddress('phone number is required');
  if (abroad && text(shipment, 'Description') === '') throw missingDescription();
  if (text(shipment, 'Description').length > 50)
    throw badValue('Shipment Description is longer than 50 characters');
}

function checkPayment(shipment: unknown, shipperNumber: string): void {
  const charges = list(shipment, 'PaymentInformation', 'ShipmentCharge');
  const transport = charges.find((charge) => text(charge, 'Type') === '01');
  if (transport === undefined) throw badValue('Missing PaymentInformation ShipmentCharge of type 01');
  const payers = ['BillShipper', 'BillReceiver', 'BillThirdParty'].filter((payer) =>
    present(transport, payer),
  );
  if (payers.length !== 1) throw badValue('Exactly one payer is needed for the transportation charges');
  if (payers[0] === 'BillShipper' && text(transport, 'BillShipper', 'AccountNumber') !== shipperNumber) {
    throw badShipperNumber();
  }
}

function readLabelFormat(request: unknown): string {
  const format = text(request, 'LabelSpecification', 'LabelImageFormat', 'Code').toUpperCase();
  // PNG is in no document but works on UPS's wire.
  if (!['GIF', 'ZPL', 'EPL', 'SPL', 'PNG'].includes(format))
    throw badValue('Missing or invalid label image format');
  const height = text(request, 'LabelSpecification', 'LabelStockSize', 'Height');
  const width = text(request, 'LabelSpecification', 'LabelStockSize', 'Width');
  const thermal = format !== 'GIF' && format !== 'PNG';
  if (thermal && (!/^[68]$/.test(height) || width !== '4'))
    throw badValue('Missing or invalid label stock size');
  return format;
}

function readReferences(node: unknown): string[] {
  const references = list(node, 'ReferenceNumber');
  if (references.length > 5) throw badValue('At most five reference numbers');
  return references.map((reference) => {
    const value = text(reference, 'Value');
    if (value === '' || value.length > 35) throw badValue('A reference number has 1 to 35 characters');
    return value;
  });
}

/** References go on the package within the United States or Puerto Rico, on the shipment everywhere else. */
function checkReferenceLevels(lane: Lane, onShipment: number, onPackages: number): void {
  const { fromCountry, toCountry } = lane;
  const domestic = fromCountry === toCountry && (fromCountry === 'US' || fromCountry === 'PR');
  // Unconfirmed: that UPS refuses the other level rather than dropping it. UPS Shipping.yaml (2026-07-21) only says
  // where each is valid.
  if (domestic && onShipment > 0)
    throw badValue('Shipment level reference numbers are not valid within US or PR');
  if (!domestic && onPackages > 0)
    throw badValue('Package level reference numbers are valid within US and PR only');
}

function checkDimensions(node: unknown): void {
  if (!present(node, 'Dimensions')) return;
  const unit = text(node, 'Dimensions', 'UnitOfMeasurement', 'Code');
  const length = Number(text(node, 'Dimensions', 'Length'));
  const around = 2 * (Number(text(node, 'Dimensions', 'Width')) + Number(text(node, 'Dimensions', 'Height')));
  if (!(length > 0 && around > 0) || (unit !== 'IN' && unit !== 'CM')) throw badValue('Invalid dimensions');
  // UPS Shipping.yaml (2026-07-21), Package.Dimensions.
  const [longest, most] = unit === 'IN' ? ([108, 165] as const) : ([270, 330] as const);
  if (length > longest || length + around > most) throw badValue('Package exceeds the maximum size');
}

function placeOf(address: unknown): Place {
  const state = text(address, 'StateProvinceCode');
  return { city: text(address, 'City').toUpperCase(), state, country: text(address, 'CountryCode') };
}
