import type { Party, RateRequest, ShipmentRequest } from '@crossdock/canonical-model';
import { IntegrationError, type Issue } from '@crossdock/client-core';
import { laneBetween } from '../codes.ts';
import { toPhoneDigits, toPostalCode } from './party.ts';
import { toDimensions, toWeight } from './package.ts';

/** Packages one shipment may have. UPS Shipping.yaml, 2026-07-21. */
export const packagesMax = 200;

const regionRequired = new Set(['US', 'CA', 'VN']);

/**
 * Refuses, before anything is called, what UPS would refuse or quietly cut.
 *
 * The limits are those of UPS Shipping.yaml, 2026-07-21. Rating validates less, but what cannot be shipped is not
 * worth a price.
 *
 * @throws {IntegrationError} `invalid-request` with all paths at once.
 */
export function checkRequest(operation: string, request: RateRequest | ShipmentRequest): void {
  const issues: Issue[] = [];
  const at = (path: string, message: string): void => void issues.push({ path, message });
  const { shipFrom, shipTo, packages, reference } = request;
  const from = shipFrom.address.countryCode;
  const abroad = laneBetween(from, shipTo.address.countryCode) === 'international';
  if (reference.length > 35) at('reference', 'UPS takes at most 35 characters');
  checkParty(at, 'shipFrom', shipFrom, abroad);
  checkParty(at, 'shipTo', shipTo, abroad);
  if (packages.length > packagesMax) at('packages', `UPS takes at most ${packagesMax} packages per shipment`);
  for (const [index, each] of packages.entries()) {
    const path = `packages.${index}`;
    if (each.reference.length > 35) at(`${path}.reference`, 'UPS takes at most 35 characters');
    if (each.weightGrams <= 0) at(`${path}.weightGrams`, 'UPS takes no package without weight');
    if (toWeight(each.weightGrams, from).Weight.length > 5)
      at(`${path}.weightGrams`, 'UPS takes at most five characters of weight');
    if (each.dimensions !== undefined) {
      const { Length, UnitOfMeasurement } = toDimensions(each.dimensions, from);
      const longestMax = UnitOfMeasurement.Code === 'IN' ? 108 : 270;
      if (Number(Length) > longestMax) {
        at(`${path}.dimensions`, `UPS takes at most ${longestMax} ${UnitOfMeasurement.Code} in length`);
      }
    }
  }
  if (abroad && packages[0]?.description === undefined && request.customs === undefined) {
    at('packages.0.description', 'UPS needs a description of the goods to cross a border');
  }
  checkCustoms(at, request);
  if (issues.length > 0) {
    const message = issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ');
    throw new IntegrationError({
      code: 'invalid-request',
      effect: 'none',
      system: 'ups',
      operation,
      message,
      issues,
    });
  }
}

function checkCustoms(
  at: (path: string, message: string) => void,
  request: RateRequest | ShipmentRequest,
): void {
  const { customs, shipFrom, shipTo } = request;
  const currencies = new Set(customs?.items.map((item) => item.unitValue.currency));
  if (currencies.size > 1) at('customs.items', 'UPS takes one currency per invoice');
  if ((customs?.items.length ?? 0) > 50) at('customs.items', 'UPS takes at most 50 items per invoice');
  if (customs === undefined && needsInvoiceTotal(shipFrom, shipTo))
    at('customs', 'UPS needs the value of the goods');
}

/** UPS Shipping.yaml, 2026-07-21. */
export function needsInvoiceTotal(shipFrom: Party, shipTo: Party): boolean {
  return shipFrom.address.countryCode === 'US' && ['CA', 'PR'].includes(shipTo.address.countryCode);
}

function checkParty(
  at: (path: string, message: string) => void,
  side: string,
  { contact, address }: Party,
  abroad: boolean,
): void {
  const limit = (path: string, text: string | undefined, length: number): void => {
    if (text !== undefined && text.length > length)
      at(`${side}.${path}`, `UPS takes at most ${length} characters`);
  };
  const { countryCode, regionCode, postalCode } = address;
  limit('contact.name', contact.name, 35);
  limit('contact.company', contact.company, 35);
  for (const [index, line] of address.lines.entries()) limit(`address.lines.${index}`, line, 35);
  limit('address.city', address.city, 30);
  if (regionCode === undefined && regionRequired.has(countryCode)) {
    at(`${side}.address.regionCode`, `UPS needs the state or province in ${countryCode}`);
  }
  checkPhone(at, side, contact.phone, countryCode, abroad);
  const wrong = postalCodeFault(postalCode, countryCode);
  if (wrong !== undefined) at(`${side}.address.postalCode`, wrong);
}

function checkPhone(
  at: (path: string, message: string) => void,
  side: string,
  phone: string | undefined,
  countryCode: string,
  abroad: boolean,
): void {
  const path = `${side}.contact.phone`;
  if (phone === undefined) {
    if (abroad) at(path, 'UPS needs a phone number to cross a border');
    return;
  }
  const { length } = toPhoneDigits(phone, countryCode);
  if (length === 0 || length > 15) at(path, 'UPS takes 1 to 15 digits');
}

function postalCodeFault(postalCode: string | undefined, countryCode: string): string | undefined {
  const code = postalCode === undefined ? '' : toPostalCode(postalCode, countryCode);
  if (countryCode === 'US' || countryCode === 'PR') {
    return /^(\d{5}|\d{9})$/.test(code) ? undefined : 'UPS needs 5 or 9 digits';
  }
  if (countryCode === 'CA') return /^([A-Z]\d){3}$/.test(code) ? undefined : 'UPS needs the form A1A 1A1';
  return code.length > 9 ? 'UPS takes at most 9 characters' : undefined;
}
