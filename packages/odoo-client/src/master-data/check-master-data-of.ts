import {
  createMasterDataCheck,
  type MasterDataCheck,
  type MasterDataOptions,
  type MasterDataReport,
} from '@crossdock/canonical-model';
import { z } from 'zod';
import { articlesOf, checkArticles, checkPackageTypes, type Countries } from './goods.ts';
import { PartnerRow } from '../erp/deliveries/fulfillment-request.ts';
import type { AnyOdooClient, OdooClient } from '../orm/odoo-client.ts';
import type { Domain } from '../orm/domain.ts';
import { many2oneField, textField } from '../orm/fields.ts';

const operation = 'checkMasterDataOf';
const pageSize = 500;

const Country = z.looseObject({ id: z.int(), code: textField });
const Warehouse = z.looseObject({
  id: z.int(),
  code: textField,
  name: textField,
  partner_id: many2oneField,
  company_id: many2oneField,
});
const Location = z.looseObject({ id: z.int(), complete_name: textField, company_id: many2oneField });
/**
 * Reads what an Odoo ships with and to, in pages, and grades it as `checkMasterData` does: its warehouses and their
 * addresses, its internal locations, the partners that deliveries went to or that are customers, its storable products,
 * and its package types. Archived records are left out, and what this Odoo has no field for is listed in `notChecked`.
 * Changes nothing; one call per 500 records, and about ten more.
 *
 * @throws {IntegrationError} `forbidden` without rights on inventory; `unsupported` without the module `stock`.
 */
export async function checkMasterDataOf(
  { untyped: client }: AnyOdooClient,
  options: MasterDataOptions = {},
): Promise<MasterDataReport> {
  const { major } = await client.server();
  const articles = await articlesOf(client, major);
  const check = createMasterDataCheck({
    ...options,
    notChecked: [
      ...(options.notChecked ?? []),
      ...articles.notChecked,
      ...(major >= 15 ? [] : ['package.weightGrams']),
    ],
  });
  const countries = await countriesOf(client);
  await checkLocations(client, countries, check);
  await checkCustomers(client, countries, check);
  await checkArticles(client, articles, countries, check);
  await checkPackageTypes(client, major, check);
  return check.report();
}

async function countriesOf(client: OdooClient): Promise<Countries> {
  const rows = await client.searchRead('res.country', { operation, domain: [], record: Country });
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
}

async function checkLocations(
  client: OdooClient,
  countries: Countries,
  check: MasterDataCheck,
): Promise<void> {
  const warehouses = await client.searchRead('stock.warehouse', { operation, domain: [], record: Warehouse });
  const ids = warehouses.flatMap(({ partner_id: partner }) => (partner === null ? [] : [partner.id]));
  const rows = await client.read('res.partner', [...new Set(ids)], { operation, record: PartnerRow });
  const partners = new Map(rows.map((row) => [row.id, row]));
  for (const { id, code, name, partner_id: partner, company_id: company } of warehouses) {
    const row = partners.get(partner?.id ?? 0);
    const address = row === undefined ? {} : addressOf(row, countries);
    check.location({
      ...address,
      reference: `stock.warehouse,${id}`,
      code: inCompany(code, company),
      name,
      shipsFrom: true,
    });
  }
  const domain: Domain = [['usage', '=', 'internal']];
  const locations = client.iterate('stock.location', { operation, domain, record: Location, pageSize });
  for await (const { id, complete_name: name, company_id: company } of locations)
    check.location({ reference: `stock.location,${id}`, code: inCompany(name, company), name });
}

/** Names are unique within a company: two may both have a `WH/Stock`. */
function inCompany(name: string | null, company: { id: number } | null): string | null {
  return name === null ? null : `${name} ${company?.id ?? ''}`;
}

async function checkCustomers(
  client: OdooClient,
  countries: Countries,
  check: MasterDataCheck,
): Promise<void> {
  const seen = new Set<number>();
  const take = (row: z.infer<typeof PartnerRow>): void => {
    seen.add(row.id);
    check.customer({
      ...addressOf(row, countries),
      reference: `res.partner,${row.id}`,
      name: row.name ?? row.commercial_company_name,
      phone: row.phone,
      email: row.email,
    });
  };
  // `customer_rank` comes with invoicing; without it every address may be a customer's.
  const has = await client.fieldsGet('res.partner', { operation, fields: ['customer_rank'] });
  const customers: Domain =
    has['customer_rank'] === undefined
      ? [['type', 'in', ['contact', 'delivery']]]
      : ['|', ['customer_rank', '>', 0], ['type', '=', 'delivery']];
  const options = { operation, domain: customers, record: PartnerRow, pageSize };
  for await (const row of client.iterate('res.partner', options)) take(row);
  const groups = await client.readGroup('stock.picking', {
    domain: [
      ['picking_type_code', '=', 'outgoing'],
      ['partner_id', '!=', false],
    ],
    groupBy: ['partner_id'],
  });
  const ids = groups.flatMap(({ by }) => (by['partner_id'] as { id: number } | null)?.id ?? []);
  const others = ids.filter((id) => !seen.has(id));
  for (let from = 0; from < others.length; from += pageSize) {
    const chunk = others.slice(from, from + pageSize);
    for (const row of await client.read('res.partner', chunk, { operation, record: PartnerRow })) take(row);
  }
}

function addressOf(row: z.infer<typeof PartnerRow>, countries: Countries) {
  return {
    lines: [row.street, row.street2],
    city: row.city,
    postalCode: row.zip,
    regionCode: row.state_id?.name,
    countryCode: row.country_id === null ? null : countries.get(row.country_id.id),
  };
}
