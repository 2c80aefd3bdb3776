import { badPostalCode, badShipToAddress, badValue, missingAddressLine } from './errors.ts';
import { list, pick, text } from './read.ts';
import { isPostalCodeOf } from './states.ts';

/** Checks the consignee's address as both APIs do. */
export function checkDestination(address: unknown): void {
  const country = text(address, 'CountryCode');
  if (!/^[A-Z]{2}$/.test(country)) throw badShipToAddress('country code');
  if (country !== 'US' && country !== 'PR') return;
  const postalCode = text(address, 'PostalCode');
  const state = text(address, 'StateProvinceCode');
  if (!/^\d{5}(-?\d{4})?$/.test(postalCode) || !isPostalCodeOf(state, postalCode)) {
    throw badPostalCode(postalCode, state, country);
  }
}

/** Checks the consignee of a ship request. */
export function checkShipTo(shipment: unknown): void {
  const address = pick(shipment, 'ShipTo', 'Address');
  const lines = list(address, 'AddressLine');
  if (typeof lines[0] !== 'string' || lines[0].trim() === '') throw missingAddressLine();
  checkParty(shipment, 'ShipTo');
  const country = text(address, 'CountryCode');
  if ((country === 'US' || country === 'CA') && text(address, 'StateProvinceCode') === '') {
    throw badShipToAddress('state or province code');
  }
  if (country === 'CA' && !/^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(text(address, 'PostalCode'))) {
    throw badPostalCode(text(address, 'PostalCode'), text(address, 'StateProvinceCode'), country);
  }
  checkDestination(address);
}

/** Names and lines of a party: required, and no longer than UPS takes. UPS Shipping.yaml (2026-07-21). */
export function checkParty(shipment: unknown, party: 'Shipper' | 'ShipFrom' | 'ShipTo'): void {
  const node = pick(shipment, party);
  const refuse = (what: string): Error =>
    party === 'ShipTo' ? badShipToAddress(what) : badValue(`Missing or invalid ${party} ${what}`);
  const name = text(node, 'Name');
  if (name === '' || name.length > 35) throw refuse('name');
  if (text(node, 'AttentionName').length > 35) throw refuse('attention name');
  const lines = list(node, 'Address', 'AddressLine');
  if (lines.length === 0 || lines.length > 3 || !lines.every(isLine)) throw refuse('address line');
  const city = text(node, 'Address', 'City');
  if (city === '' || city.length > 30) throw refuse('city');
  if (!/^[A-Z]{2}$/.test(text(node, 'Address', 'CountryCode'))) throw refuse('country code');
  if (text(node, 'Address', 'PostalCode').length > 9) throw refuse('postal code');
}

function isLine(line: unknown): boolean {
  return typeof line === 'string' && line.length >= 1 && line.length <= 35;
}
