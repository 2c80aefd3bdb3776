import {
  type AddressOptions,
  checkAddress,
  checkCustomer,
  countryOf,
  crossesCustoms,
} from './address-rules.ts';
import { Findings } from './findings.ts';
import { checkPackageType, checkSku, customsRules } from './goods-rules.ts';
import { Uniqueness } from './uniqueness.ts';
import { textOf } from './loose-text.ts';
import type {
  CustomerData,
  LocationData,
  MasterData,
  MasterDataOptions,
  MasterDataReport,
  PackageTypeData,
  SkuData,
} from './master-data.ts';

/** A check that takes records one by one, for data that comes in pages. Give it the locations first. */
export interface MasterDataCheck {
  location(location: LocationData): void;
  customer(customer: CustomerData): void;
  sku(sku: SkuData): void;
  package(type: PackageTypeData): void;
  /** What was found so far. */
  report(): MasterDataReport;
}

/**
 * Grades the records of an ERP before go-live: what keeps them from being shipped, what makes it slow or dear, and what
 * is good to know. Takes the data as loose as it is. Findings are counted in full and listed by example, and quote no
 * names, streets, phone numbers or e-mail addresses.
 *
 * @example
 * const { verdict, findings } = checkMasterData({ skus: [{ reference: '12', sku: 'MUG-BLUE', weightGrams: 0 }] });
 */
export function checkMasterData(data: MasterData, options: MasterDataOptions = {}): MasterDataReport {
  const check = createMasterDataCheck(options);
  for (const location of data.locations ?? []) check.location(location);
  for (const customer of data.customers ?? []) check.customer(customer);
  for (const sku of data.skus ?? []) check.sku(sku);
  for (const type of data.packages ?? []) check.package(type);
  return check.report();
}

/** Begins a check that remembers no records but their SKUs, barcodes and codes. */
export function createMasterDataCheck(options: MasterDataOptions = {}): MasterDataCheck {
  const findings = new Findings(options.examplesMax ?? 20, options.notChecked ?? []);
  const addressOptions: AddressOptions = {
    lineLengthMax: options.lineLengthMax ?? 35,
    needs: options.needs ?? {},
    withoutPostalCode: new Set(options.countriesWithoutPostalCode),
  };
  const homes = new Set<string>();
  const seen = {
    skus: new Uniqueness({ subject: 'sku', path: 'sku', name: 'the SKU', grade: 'blocker' }),
    barcodes: new Uniqueness({ subject: 'sku', path: 'barcode', name: 'the barcode', grade: 'blocker' }),
  };
  const packageNames = new Uniqueness({
    subject: 'package',
    path: 'name',
    name: 'the name',
    grade: 'warning',
  });
  const locationCodes = new Uniqueness({
    subject: 'location',
    path: 'code',
    name: 'the code',
    grade: 'warning',
  });
  const destinations = new Set<string>();
  return {
    location(location) {
      findings.checked.location++;
      const code = textOf(location.code);
      if (code !== undefined) locationCodes.add(code, location.reference, findings);
      if (location.shipsFrom !== true) return;
      checkAddress('location', location.reference, location, addressOptions, findings);
      const country = countryOf(location);
      if (country !== undefined) homes.add(country);
    },
    customer(customer) {
      findings.checked.customer++;
      checkCustomer(customer, homes, addressOptions, findings);
      const country = countryOf(customer);
      if (country !== undefined) destinations.add(country);
    },
    sku(sku) {
      findings.checked.sku++;
      checkSku(sku, seen, findings);
    },
    package(type) {
      findings.checked.package++;
      checkPackageType(type, packageNames, findings);
    },
    report() {
      const exports = options.exports ?? [...destinations].some((country) => crossesCustoms(country, homes));
      return findings.report(exports ? new Set() : customsRules);
    },
  };
}
