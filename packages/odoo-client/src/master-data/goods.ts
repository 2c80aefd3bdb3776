import type { MasterDataCheck } from '@crossdock/canonical-model';
import { z } from 'zod';
import type { OdooClient, RecordSchema } from '../orm/odoo-client.ts';
import type { Domain } from '../orm/domain.ts';
import { many2oneField, textField } from '../orm/fields.ts';

const operation = 'checkMasterDataOf';
const pageSize = 500;

/**
 * Grams and millimeters in the units Odoo keeps weights and lengths in. `kg` and `mm` were seen on Odoo 19.0.
 * Unconfirmed: the others. A unit that is not here counts as one, so only missing and negative numbers are found.
 */
const gramsIn: Record<string, number> = { kg: 1000, lb: 453.592_37, lbs: 453.592_37 };
const mmIn: Record<string, number> = { mm: 1, ft: 304.8, in: 25.4 };

const Product = z.looseObject({
  id: z.int(),
  default_code: textField,
  barcode: textField,
  weight: z.number(),
  weight_uom_name: textField,
});
const Box = z.looseObject({
  id: z.int(),
  name: textField,
  packaging_length: z.number(),
  width: z.number(),
  height: z.number(),
  max_weight: z.number(),
  length_uom_name: textField,
  weight_uom_name: textField,
});

/** Countries' codes by their ids. */
export type Countries = ReadonlyMap<number, string>;

/** How products of one Odoo are read. */
export interface Articles {
  domain: Domain;
  /** Fields that only some have. */
  customs: readonly string[];
  notChecked: readonly string[];
}

/** No Odoo keeps dimensions of a product, and Odoo 14.0 no country of origin. `hs_code` comes with a delivery module. */
export async function articlesOf(client: OdooClient, major: number): Promise<Articles> {
  const fields = await client.fieldsGet('product.product', {
    operation,
    fields: ['hs_code', 'country_of_origin'],
  });
  const customs = Object.keys(fields);
  return {
    domain: [storable(major), ['sale_ok', '=', true]],
    customs,
    notChecked: [
      'sku.dimensions',
      ...(customs.includes('hs_code') ? [] : ['sku.hsCode']),
      ...(customs.includes('country_of_origin') ? [] : ['sku.originCountryCode']),
    ],
  };
}

/** What marks goods that are kept in stock. 19 and 14 were seen, what is between is read in OpenUpgrade's field analysis. */
function storable(major: number): Domain[number] {
  if (major >= 18) return ['is_storable', '=', true];
  return [major >= 15 ? 'detailed_type' : 'type', '=', 'product'];
}

/** Checks the products. */
export async function checkArticles(
  client: OdooClient,
  { domain, customs }: Articles,
  countries: Countries,
  check: MasterDataCheck,
): Promise<void> {
  const record = withFields(Product, {
    ...(customs.includes('hs_code') ? { hs_code: textField } : {}),
    ...(customs.includes('country_of_origin') ? { country_of_origin: many2oneField } : {}),
  });
  const products = client.iterate('product.product', { operation, domain, record, pageSize });
  for await (const row of products) {
    const origin = row['country_of_origin'] as z.infer<typeof many2oneField> | undefined;
    check.sku({
      reference: `product.product,${row.id}`,
      sku: row.default_code,
      weightGrams: row.weight * (gramsIn[row.weight_uom_name ?? ''] ?? 1),
      barcode: row.barcode,
      hsCode: row['hs_code'] as string | null | undefined,
      originCountryCode: origin ? countries.get(origin.id) : null,
    });
  }
}

/** Checks the kinds of boxes. */
export async function checkPackageTypes(
  client: OdooClient,
  major: number,
  check: MasterDataCheck,
): Promise<void> {
  // Odoo 14.0 keeps boxes among the packagings of products, without an empty weight.
  // Unconfirmed: those of no product are the boxes.
  const isNew = major >= 15;
  const record = withFields(Box, isNew ? { base_weight: z.number() } : {});
  const model = isNew ? 'stock.package.type' : 'product.packaging';
  const domain: Domain = isNew ? [] : [['product_id', '=', false]];
  for await (const row of client.iterate(model, { operation, domain, record, pageSize })) {
    const grams = gramsIn[row.weight_uom_name ?? ''] ?? 1;
    const mm = mmIn[row.length_uom_name ?? ''] ?? 1;
    check.package({
      reference: `${model},${row.id}`,
      name: row.name,
      lengthMm: row.packaging_length * mm,
      widthMm: row.width * mm,
      heightMm: row.height * mm,
      weightGrams: isNew ? (row['base_weight'] as number) * grams : undefined,
      maxWeightGrams: row.max_weight * grams,
    });
  }
}

/** The schema with fields added that only some versions have; they are read as `row[name]`. */
function withFields<S extends RecordSchema>(record: S, fields: z.ZodRawShape): S {
  return record.extend(fields) as unknown as S;
}
