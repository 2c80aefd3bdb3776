import { describe, expect, it } from 'vitest';
import {
  checkMasterData,
  createMasterDataCheck,
  type CustomerData,
  type LocationData,
  type MasterData,
  type MasterDataOptions,
  type PackageTypeData,
  type SkuData,
} from '../../src/index.ts';

const ada: CustomerData = {
  reference: 'c1',
  name: 'Ada Example',
  lines: ['1 Main St', null],
  city: 'Springfield',
  postalCode: '01101',
  regionCode: 'MA',
  countryCode: 'US',
  phone: '+1 413 555 0100',
  email: 'ada@example.com',
};
const article: SkuData = {
  reference: 's1',
  sku: 'LAB-A',
  weightGrams: 500,
  lengthMm: 100,
  widthMm: 100,
  heightMm: 50,
  barcode: '4006381333931',
  hsCode: '8471.30',
  originCountryCode: 'DE',
};
const box: PackageTypeData = {
  reference: 'p1',
  name: 'Small box',
  lengthMm: 200,
  widthMm: 150,
  heightMm: 100,
  weightGrams: 80,
  maxWeightGrams: 5000,
};
const warehouse: LocationData = { ...ada, reference: 'w1', code: 'WH', shipsFrom: true };

/** What is found, as `grade rule path`. */
function found(data: MasterData, options?: MasterDataOptions): string[] {
  return checkMasterData(data, options).findings.map(({ grade, rule, path }) => `${grade} ${rule} ${path}`);
}

describe('checkMasterData', () => {
  it('finds nothing wrong with records that can be shipped', () => {
    const data = { customers: [ada], skus: [article], packages: [box], locations: [warehouse] };
    expect(checkMasterData(data, { exports: true })).toEqual({
      verdict: 'ready',
      counts: { blocker: 0, warning: 0, note: 0 },
      checked: { customer: 1, sku: 1, package: 1, location: 1 },
      rules: [],
      findings: [],
      notChecked: [],
    });
  });

  it.each<[Partial<CustomerData>, string]>([
    [{ name: null }, 'blocker missing-name name'],
    [{ lines: [] }, 'blocker missing-street lines'],
    [{ lines: undefined }, 'blocker missing-street lines'],
    [{ lines: ['  ', '-'] }, 'blocker missing-street lines'],
    [{ city: 'TBD' }, 'blocker missing-city city'],
    [{ countryCode: '' }, 'blocker missing-country countryCode'],
    [{ countryCode: 'UK' }, 'blocker unknown-country countryCode'],
    [{ countryCode: 'USA' }, 'blocker unknown-country countryCode'],
    [{ countryCode: 'ZZ' }, 'blocker unknown-country countryCode'],
    [{ postalCode: 'n/a' }, 'blocker missing-postal-code postalCode'],
    [{ postalCode: '1101' }, 'blocker bad-postal-code postalCode'],
    [{ countryCode: 'AR', postalCode: null }, 'warning missing-postal-code postalCode'],
    [{ regionCode: null }, 'warning missing-region regionCode'],
    [{ lines: ['1', '2', '3', '4'] }, 'warning too-many-lines lines'],
    [{ lines: ['1 St', 'Long Street '.repeat(4)] }, 'warning long-line lines.1'],
    [{ lines: ['PO Box 12'] }, 'note po-box lines.0'],
    [{ lines: ['P.O. Box 12'] }, 'note po-box lines.0'],
    [{ lines: ['Postfach 10 20'] }, 'note po-box lines.0'],
    [{ phone: null }, 'note missing-phone phone'],
    [{ phone: 'call Ada' }, 'note missing-phone phone'],
    [{ email: undefined }, 'note missing-email email'],
    [{ email: 'ada at example.com' }, 'warning bad-email email'],
  ])('of a customer with %o says %s, and nothing else', (change, finding) => {
    expect(found({ customers: [{ ...ada, ...change }] })).toEqual([finding]);
  });

  it.each([
    ['US', '01101', '1101'],
    ['US', '01101-1234', '0110-1234'],
    ['CA', 'k1a 0b1', 'K1A 0B'],
    ['GB', 'SW1A 1AA', 'SW1A'],
    ['GB', 'M1 1AE', 'M11 AEE'],
    ['DE', '01067', '1067'],
    ['FR', '75008', 'F-750'],
    ['NL', '1011 AB', '1011'],
    ['SE', '114 55', '11455 1'],
    ['PL', '00-950', '0950'],
    ['PT', '1000-205', '1000'],
    ['JP', '100-0001', '100'],
    ['BR', '01310-100', '01310'],
    ['IE', 'D02 X285', 'Dublin 2'],
    ['LV', 'LV-1010', 'LV-10'],
    ['MT', 'VLT 1117', '1117'],
  ])('takes in %s the postal code %s, and not %s', (countryCode, good, bad) => {
    const customer = { ...ada, countryCode };
    expect(found({ customers: [{ ...customer, postalCode: good }] })).toEqual([]);
    expect(found({ customers: [{ ...customer, postalCode: bad }] })).toEqual([
      'blocker bad-postal-code postalCode',
    ]);
  });

  it('asks for no postal code where there is none, and judges none it knows no form of', () => {
    const hongKong = { ...ada, countryCode: 'HK', postalCode: null };
    expect(found({ customers: [hongKong] }, { countriesWithoutPostalCode: ['HK'] })).toEqual([]);
    expect(found({ customers: [{ ...ada, countryCode: 'AR', postalCode: 'B1636FDA' }] })).toEqual([]);
  });

  it('grades phone and e-mail by what the carriers need, and by whether goods go abroad', () => {
    const silent = { ...ada, phone: null, email: null };
    const needs = { phone: true, email: true };
    expect(found({ customers: [silent] }, { needs })).toEqual([
      'blocker missing-phone phone',
      'blocker missing-email email',
    ]);
    expect(
      found({ customers: [{ ...silent, countryCode: 'DE' }], locations: [warehouse] }, { needs }),
    ).toEqual(['blocker missing-phone phone', 'blocker missing-email email']);
    const abroad = { ...silent, countryCode: 'DE', email: 'ada@example.com' };
    expect(found({ customers: [abroad], locations: [warehouse] })).toContain(
      'warning missing-phone-abroad phone',
    );
  });

  it.each<[Partial<SkuData>, string]>([
    [{ sku: ' ' }, 'blocker missing-sku sku'],
    [{ weightGrams: 0 }, 'blocker missing-weight weightGrams'],
    [{ weightGrams: null }, 'blocker missing-weight weightGrams'],
    [{ weightGrams: Number.NaN }, 'blocker missing-weight weightGrams'],
    [{ weightGrams: -1 }, 'blocker negative-number weightGrams'],
    [{ widthMm: -1 }, 'blocker negative-number widthMm'],
    [{ weightGrams: 1_000_001 }, 'warning heavy weightGrams'],
    [{ heightMm: 0 }, 'warning missing-dimensions dimensions'],
    [{ barcode: '4006381333932' }, 'warning bad-gtin barcode'],
    [{ hsCode: null }, 'blocker missing-hs-code hsCode'],
    [{ hsCode: '84' }, 'blocker bad-hs-code hsCode'],
    [{ originCountryCode: null }, 'blocker missing-origin originCountryCode'],
    [{ originCountryCode: 'QQ' }, 'blocker unknown-origin originCountryCode'],
  ])('of an article with %o says %s, and nothing else', (change, finding) => {
    expect(found({ skus: [{ ...article, ...change }] }, { exports: true })).toEqual([finding]);
  });

  it('leaves barcodes alone that are no GTIN', () => {
    for (const barcode of ['LAB-A', '12345', '', null])
      expect(found({ skus: [{ ...article, barcode }] })).toEqual([]);
  });

  it('names the first of two articles with one SKU, and one that differs by case or blanks', () => {
    const skus = ['LAB-A', 'LAB-A', 'lab-a', 'LAB-A ', 'LAB-B'].map((sku, index) =>
      Object.assign({ ...article }, { reference: `s${index}`, sku, barcode: null }),
    );
    expect(checkMasterData({ skus }).findings).toMatchObject([
      { grade: 'blocker', rule: 'duplicate-sku', reference: 's1', message: 'the SKU is also that of s0' },
      { grade: 'warning', rule: 'similar-sku', reference: 's2' },
      { grade: 'warning', rule: 'similar-sku', reference: 's3' },
    ]);
  });

  it('finds one barcode on two articles', () => {
    const second = { ...article, reference: 's2', sku: 'LAB-B' };
    expect(found({ skus: [article, second] })).toEqual(['blocker duplicate-barcode barcode']);
  });

  it('asks for customs data only where goods pass customs', () => {
    const skus = [{ ...article, hsCode: null }];
    const at = (countryCode: string, postalCode: string) => ({ ...ada, countryCode, postalCode });
    const german = { ...warehouse, ...at('DE', '10115'), reference: 'w2', code: 'DE' };
    const missing = 'blocker missing-hs-code hsCode';
    expect(found({ skus, customers: [ada], locations: [warehouse] })).toEqual([]);
    expect(found({ skus, customers: [at('CA', 'K1A 0B1')], locations: [warehouse] })).toEqual([missing]);
    expect(found({ skus, customers: [at('FR', '75008')], locations: [german] })).toEqual([]);
    expect(found({ skus, customers: [at('CH', '8001')], locations: [german] })).toEqual([missing]);
    expect(found({ skus, customers: [at('CH', '8001')], locations: [german] }, { exports: false })).toEqual(
      [],
    );
  });

  it.each<[Partial<PackageTypeData>, string]>([
    [{ lengthMm: 0 }, 'warning missing-dimensions dimensions'],
    [{ lengthMm: -5 }, 'blocker negative-number lengthMm'],
    [{ weightGrams: 0 }, 'note missing-empty-weight weightGrams'],
    [{ weightGrams: -5 }, 'blocker negative-number weightGrams'],
    [{ maxWeightGrams: -5 }, 'blocker negative-number maxWeightGrams'],
    [{ maxWeightGrams: 80 }, 'warning weak-package maxWeightGrams'],
  ])('of a package with %o says %s, and nothing else', (change, finding) => {
    expect(found({ packages: [{ ...box, ...change }] })).toEqual([finding]);
  });

  it('finds locations of one code, and an address missing where goods leave', () => {
    const shelf = { reference: 'l1', code: 'WH/Stock' };
    const locations = [warehouse, shelf, { ...shelf, reference: 'l2' }];
    expect(found({ locations })).toEqual(['warning duplicate-code code']);
    expect(found({ locations: [{ ...warehouse, lines: null as never, countryCode: null }] })).toEqual([
      'blocker missing-street lines',
      'blocker missing-country countryCode',
    ]);
  });

  it('finds two packages of one name', () => {
    expect(found({ packages: [box, { ...box, reference: 'p2' }] })).toEqual(['warning duplicate-name name']);
  });

  it('says nothing of fields that it is told are not known', () => {
    const report = checkMasterData(
      { skus: [{ reference: 's1', sku: 'A', weightGrams: 1 }] },
      { exports: true, notChecked: ['sku.hsCode', 'sku.originCountryCode', 'sku.dimensions'] },
    );
    expect(report).toMatchObject({
      verdict: 'ready',
      findings: [],
      notChecked: ['sku.hsCode', 'sku.originCountryCode', 'sku.dimensions'],
    });
  });

  it('counts everything, and lists the first few of each rule, the worst and most frequent first', () => {
    const customers = Array.from({ length: 1000 }, (_, index) => ({
      ...ada,
      reference: `c${index}`,
      email: null,
      city: index < 10 ? null : 'Springfield',
      postalCode: index < 30 ? '1' : '01101',
    }));
    const report = checkMasterData({ customers }, { examplesMax: 3 });
    expect(report.verdict).toBe('not-ready');
    expect(report.counts).toEqual({ blocker: 40, warning: 0, note: 1000 });
    expect(report.rules).toEqual([
      { grade: 'blocker', subject: 'customer', rule: 'bad-postal-code', count: 30 },
      { grade: 'blocker', subject: 'customer', rule: 'missing-city', count: 10 },
      { grade: 'note', subject: 'customer', rule: 'missing-email', count: 1000 },
    ]);
    expect(report.findings.map(({ reference }) => reference)).toEqual([
      'c0',
      'c1',
      'c2',
      'c0',
      'c1',
      'c2',
      'c0',
      'c1',
      'c2',
    ]);
  });

  it('takes names for names that look like placeholders to some', () => {
    expect(found({ customers: [{ ...ada, name: 'Null', city: 'None' }] })).toEqual([]);
  });

  it('quotes nothing personal, and says of everything what to do', () => {
    const secret = 'Zanzibar';
    const customer: CustomerData = {
      reference: 'c1',
      name: secret,
      lines: [`PO Box ${secret} ${'x'.repeat(40)}`, secret, secret, secret],
      city: secret,
      postalCode: secret,
      regionCode: null,
      countryCode: 'US',
      phone: secret,
      email: secret,
    };
    const report = checkMasterData({ customers: [customer], skus: [{ reference: 's' }] }, { exports: true });
    expect(report.findings.length).toBeGreaterThan(8);
    expect(JSON.stringify(report)).not.toContain(secret);
    for (const { message, remedy } of report.findings) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  });

  it('takes records one by one', () => {
    const check = createMasterDataCheck();
    check.customer({ ...ada, city: null });
    expect(check.report().counts.blocker).toBe(1);
    check.sku({ ...article, weightGrams: 0 });
    expect(check.report()).toMatchObject({ counts: { blocker: 2 }, checked: { customer: 1, sku: 1 } });
  });
});
