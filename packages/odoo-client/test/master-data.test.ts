import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Domain, OdooClient, RecordSchema } from '../src/index.ts';
import { checkMasterDataOf } from '../src/master-data/check-master-data-of.ts';

type Rows = Record<string, Record<string, unknown>[]>;
interface Read {
  model: string;
  fields: string[];
  domain?: Domain;
}

/** What is read of an Odoo, from tables; as rows look on the wire, absent values being `false`. */
function openTables(major: number, tables: Rows, absentFields: readonly string[] = []) {
  const reads: Read[] = [];
  const give = (model: string, { record, domain }: { record: RecordSchema; domain?: Domain }) => {
    reads.push({ model, fields: Object.keys(record.shape), ...(domain === undefined ? {} : { domain }) });
    return z.array(record).parse(tables[model] ?? []) as { id: number }[];
  };
  const client = {
    server: () => Promise.resolve({ major, version: `${major}.0` }),
    searchRead: (model: string, search: { record: RecordSchema }) => Promise.resolve(give(model, search)),
    read: (model: string, ids: number[], options: { record: RecordSchema }) =>
      Promise.resolve(give(model, options).filter(({ id }) => ids.includes(id))),
    async *iterate(model: string, search: { record: RecordSchema; domain: Domain }) {
      const rows = give(model, search);
      // Only the partner that ships went through no sale.
      for (const row of rows) if (model !== 'res.partner' || row.id !== 51) yield await Promise.resolve(row);
    },
    readGroup: () => Promise.resolve([51, 52].map((id) => ({ by: { partner_id: { id, name: 'x' } } }))),
    fieldsGet: (_model: string, { fields }: { fields: string[] }) =>
      Promise.resolve(
        Object.fromEntries(fields.filter((name) => !absentFields.includes(name)).map((name) => [name, {}])),
      ),
  } as unknown as OdooClient;
  Object.assign(client, { untyped: client });
  return { client, reads, readOf: (model: string) => reads.find((read) => read.model === model) };
}

const partner = {
  id: 51,
  name: false,
  commercial_company_name: 'Ada Ltd',
  street: '1 Main St',
  street2: false,
  city: 'Boston',
  zip: '02110',
  state_id: [37, 'Massachusetts (US)'],
  country_id: [233, 'United States'],
  phone: '+1 413 555 0100',
  email: 'ada@example.com',
};
const product = {
  id: 7,
  default_code: 'LAB-A',
  barcode: false,
  weight: 0.5,
  weight_uom_name: 'kg',
  hs_code: '847130',
  country_of_origin: [233, 'United States'],
};
const box = {
  id: 3,
  name: 'Box S',
  packaging_length: 300,
  width: 200,
  height: 100,
  base_weight: 0.2,
  max_weight: 20,
  length_uom_name: 'mm',
  weight_uom_name: 'kg',
};

/** As read from Odoo 19.0 on 2026-11-25, with other words. */
const tables: Rows = {
  'res.country': [
    { id: 233, code: 'US' },
    { id: 57, code: 'DE' },
  ],
  'stock.warehouse': [
    { id: 1, code: 'WH', name: 'Main', partner_id: [51, 'Ada Ltd'], company_id: [1, 'Ada Ltd'] },
  ],
  'stock.location': [{ id: 8, complete_name: 'WH/Stock', company_id: [1, 'Ada Ltd'] }],
  'res.partner': [partner, { ...partner, id: 52 }],
  'product.product': [product],
  'stock.package.type': [box],
  'product.packaging': [box],
};

describe('checkMasterDataOf', () => {
  it('finds nothing wrong with an Odoo that can ship, and reads a partner once', async () => {
    const report = await checkMasterDataOf(openTables(19, tables).client, { exports: true });
    expect(report).toMatchObject({
      verdict: 'ready',
      findings: [],
      checked: { location: 2, customer: 2, sku: 1, package: 1 },
      notChecked: ['sku.dimensions'],
    });
  });

  it('names records by model and id', async () => {
    const { client } = openTables(19, {
      ...tables,
      'res.partner': [
        partner,
        { ...partner, id: 9, street: false },
        { ...partner, id: 10, country_id: [57, 'Germany'], zip: '1' },
      ],
      'product.product': [
        { ...product, weight: 0 },
        { ...product, id: 8 },
      ],
      'stock.package.type': [{ ...box, height: 0 }],
      'stock.warehouse': [{ ...tables['stock.warehouse']?.[0], partner_id: false }],
    });
    const { findings } = await checkMasterDataOf(client);
    const named = findings.map(({ reference, rule }) => `${reference} ${rule}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'res.partner,9 missing-street',
        'res.partner,10 bad-postal-code',
        'product.product,7 missing-weight',
        'product.product,8 duplicate-sku',
        'stock.package.type,3 missing-dimensions',
        'stock.warehouse,1 missing-country',
      ]),
    );
  });

  it('converts pounds and feet', async () => {
    const heavy = { ...product, weight: 2300, weight_uom_name: 'lb' };
    const { findings } = await checkMasterDataOf(
      openTables(19, { ...tables, 'product.product': [heavy] }).client,
    );
    expect(findings).toMatchObject([{ rule: 'heavy' }]);
    const light = { ...heavy, weight: 2200 };
    const report = await checkMasterDataOf(openTables(19, { ...tables, 'product.product': [light] }).client);
    expect(report.findings).toEqual([]);
  });

  it('says what this Odoo has no field for, and asks for none of it', async () => {
    const { client, readOf } = openTables(19, tables, ['hs_code', 'country_of_origin', 'customer_rank']);
    const report = await checkMasterDataOf(client, { exports: true, notChecked: ['customer.email'] });
    expect(report.notChecked).toEqual([
      'customer.email',
      'sku.dimensions',
      'sku.hsCode',
      'sku.originCountryCode',
    ]);
    expect(report.verdict).toBe('ready');
    expect(readOf('product.product')?.fields).not.toContain('hs_code');
  });

  it.each([
    [19, ['is_storable', '=', true], 'stock.package.type', 'base_weight'],
    [17, ['detailed_type', '=', 'product'], 'stock.package.type', 'base_weight'],
    [14, ['type', '=', 'product'], 'product.packaging', undefined],
  ])('asks Odoo %i for goods by %o, and for boxes by %s', async (major, storable, boxes, weight) => {
    const { client, readOf, reads } = openTables(major, tables);
    const report = await checkMasterDataOf(client);
    expect(readOf('product.product')?.domain).toContainEqual(storable);
    expect(readOf(boxes)?.fields.includes('base_weight')).toBe(weight !== undefined);
    expect(reads.filter(({ model }) => /packag/.test(model))).toHaveLength(1);
    expect(report.notChecked.includes('package.weightGrams')).toBe(major === 14);
    expect(report.findings).toEqual([]);
  });

  it('lets two companies have a place of the same name', async () => {
    const stock = (id: number, company: number) => ({
      id,
      complete_name: 'WH/Stock',
      company_id: [company, 'x'],
    });
    const two = openTables(19, { ...tables, 'stock.location': [stock(8, 1), stock(9, 2)] });
    expect((await checkMasterDataOf(two.client)).findings).toEqual([]);
    const one = openTables(19, { ...tables, 'stock.location': [stock(8, 1), stock(9, 1)] });
    expect((await checkMasterDataOf(one.client)).findings).toMatchObject([{ reference: 'stock.location,9' }]);
  });
});
