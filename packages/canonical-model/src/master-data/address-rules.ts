import { isCountry, isWithoutCustoms } from './countries.ts';
import type { Findings, Rule } from './findings.ts';
import { textOf } from './loose-text.ts';
import type {
  AddressData,
  CustomerData,
  LooseText,
  MasterDataGrade,
  MasterDataOptions,
  MasterDataSubject,
} from './master-data.ts';
import { hasPostalCodeForm } from './postal-codes.ts';

/** The options that addresses depend on, with their defaults. */
export interface AddressOptions {
  lineLengthMax: number;
  needs: NonNullable<MasterDataOptions['needs']>;
  withoutPostalCode: ReadonlySet<string>;
}

/** Lines that fit on a UPS label: UPS Shipping.yaml, `ShipTo_Address`, read 2026-11-25. */
const linesMax = 3;

/** UPS asks for the state in these: UPS Shipping.yaml, `ShipTo_Address`, read 2026-11-25. */
const countriesWithRegion = new Set(['US', 'CA', 'VN']);

const poBox =
  /\b(p\.?\s?o\.?\s?box|post office box|postfach|postbus|bo[iî]te postale|apartado( de correos)?|casella postale)\b/i;
const email = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

const rules = {
  noName: blocker('missing-name', 'the name is missing', 'enter who the goods are for'),
  noStreet: blocker('missing-street', 'the street is missing', 'enter street and number'),
  noCity: blocker('missing-city', 'the city is missing', 'enter the city'),
  noCountry: blocker('missing-country', 'the country is missing', 'choose the country'),
  badCountry: blocker('unknown-country', 'the country is none', 'choose one by its code of two letters'),
  badPostalCode: blocker(
    'bad-postal-code',
    'the postal code does not have the form of its country',
    'correct the postal code, or the country',
  ),
  noPostalCode: blocker('missing-postal-code', 'the postal code is missing', 'enter the postal code'),
  perhapsNoPostalCode: {
    ...blocker(
      'missing-postal-code',
      'the postal code is missing',
      'enter it, or list the country among those without postal codes',
    ),
    grade: 'warning',
  },
  noRegion: warning(
    'missing-region',
    'the state or province is missing',
    'choose it; carriers ask for it in this country',
  ),
  manyLines: warning(
    'too-many-lines',
    `there are more than ${linesMax} street lines`,
    'shorten the address; labels leave the rest out',
  ),
  longLine: warning(
    'long-line',
    'the line is longer than labels are wide',
    'move a part of it to the next line',
  ),
  poBox: {
    grade: 'note',
    rule: 'po-box',
    message: 'it looks like a post office box',
    remedy: 'ask for a street, or send by a postal carrier',
  },
  phoneAbroad: warning(
    'missing-phone-abroad',
    'the phone number is missing, and the country is not one goods leave from',
    'enter a phone number; carriers and customs ask for it',
  ),
  badEmail: warning('bad-email', 'the e-mail address is none', 'correct the e-mail address'),
} as const satisfies Record<string, Rule>;

/** Checks somebody goods are shipped to. `homes` are the countries that goods leave from. */
export function checkCustomer(
  customer: CustomerData,
  homes: ReadonlySet<string>,
  options: AddressOptions,
  findings: Findings,
): void {
  const { reference } = customer;
  if (textOf(customer.name) === undefined) findings.add('customer', reference, 'name', rules.noName);
  checkAddress('customer', reference, customer, options, findings);
  checkPhone(customer, homes, options, findings);
  const address = textOf(customer.email);
  if (address === undefined) findings.add('customer', reference, 'email', missing('email', options));
  else if (!email.test(address)) findings.add('customer', reference, 'email', rules.badEmail);
}

/** Checks an address that goods go to or leave from. */
export function checkAddress(
  subject: MasterDataSubject,
  reference: string,
  address: AddressData,
  options: AddressOptions,
  findings: Findings,
): void {
  const add = (path: string, rule: Rule) => findings.add(subject, reference, path, rule);
  checkLines(address.lines ?? [], options.lineLengthMax, add);
  if (textOf(address.city) === undefined) add('city', rules.noCity);
  const country = countryOf(address);
  if (country === undefined) {
    add('countryCode', textOf(address.countryCode) === undefined ? rules.noCountry : rules.badCountry);
    return;
  }
  if (countriesWithRegion.has(country) && textOf(address.regionCode) === undefined)
    add('regionCode', rules.noRegion);
  if (options.withoutPostalCode.has(country)) return;
  const postalCode = textOf(address.postalCode);
  const fits = hasPostalCodeForm(postalCode ?? '', country);
  if (postalCode === undefined)
    add('postalCode', fits === undefined ? rules.perhapsNoPostalCode : rules.noPostalCode);
  else if (fits === false) add('postalCode', rules.badPostalCode);
}

/** The country of an address, if it is one. */
export function countryOf({ countryCode }: AddressData): string | undefined {
  const code = textOf(countryCode)?.toUpperCase();
  return code !== undefined && isCountry(code) ? code : undefined;
}

function checkLines(
  given: readonly LooseText[],
  lengthMax: number,
  add: (path: string, rule: Rule) => void,
): void {
  let filled = 0;
  for (const [index, each] of given.entries()) {
    const line = textOf(each);
    if (line === undefined) continue;
    filled++;
    if (line.length > lengthMax) add(`lines.${index}`, rules.longLine);
    if (poBox.test(line)) add(`lines.${index}`, rules.poBox);
  }
  if (filled === 0) add('lines', rules.noStreet);
  if (filled > linesMax) add('lines', rules.manyLines);
}

/** UPS asks for a phone number when the countries differ: UPS Shipping.yaml, `ShipTo_Phone`, read 2026-11-25. */
function checkPhone(
  customer: CustomerData,
  homes: ReadonlySet<string>,
  options: AddressOptions,
  findings: Findings,
): void {
  if (/\d/.test(textOf(customer.phone) ?? '')) return;
  const country = countryOf(customer);
  const abroad = homes.size > 0 && country !== undefined && !homes.has(country);
  const rule = abroad && options.needs.phone !== true ? rules.phoneAbroad : missing('phone', options);
  findings.add('customer', customer.reference, 'phone', rule);
}

/** Whether goods from any of the homes pass customs on their way. */
export function crossesCustoms(country: string, homes: ReadonlySet<string>): boolean {
  return homes.size > 0 && ![...homes].some((home) => isWithoutCustoms(home, country));
}

function missing(what: 'phone' | 'email', { needs }: AddressOptions): Rule {
  const name = what === 'phone' ? 'phone number' : 'e-mail address';
  const grade: MasterDataGrade = needs[what] === true ? 'blocker' : 'note';
  return { grade, rule: `missing-${what}`, message: `the ${name} is missing`, remedy: `enter the ${name}` };
}

function blocker(rule: string, message: string, remedy: string): Rule {
  return { grade: 'blocker', rule, message, remedy };
}

function warning(rule: string, message: string, remedy: string): Rule {
  return { grade: 'warning', rule, message, remedy };
}
