import { mainCompany } from './access/companies.ts';
import type { Database } from './database.ts';
import { modelNames } from './fields.ts';
import { modelLabel } from './model-labels.ts';
import { addUser, addWarehouse, type NewUser } from './organisation.ts';
import type { Value } from './values.ts';

const rootUid = 1;

// ISO 3166-1 codes and names, with the currency that the country has in Odoo 19.0; states as postal abbreviations.
const countries: Readonly<Record<string, readonly [name: string, currency: string]>> = {
  AT: ['Austria', 'EUR'],
  BE: ['Belgium', 'EUR'],
  CA: ['Canada', 'CAD'],
  CH: ['Switzerland', 'CHF'],
  DE: ['Germany', 'EUR'],
  ES: ['Spain', 'EUR'],
  FR: ['France', 'EUR'],
  GB: ['United Kingdom', 'GBP'],
  IT: ['Italy', 'EUR'],
  MX: ['Mexico', 'MXN'],
  NL: ['Netherlands', 'EUR'],
  PL: ['Poland', 'PLN'],
  US: ['United States', 'USD'],
};

// In use; the others are there but archived, as most are on a fresh Odoo 19.0.
const activeCurrencies: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', CAD: '$' };
const archivedCurrencies: Readonly<Record<string, string>> = { CHF: 'CHF', MXN: '$', PLN: 'zł' };

const states: Readonly<Record<string, string>> = {
  US:
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
    'DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,' +
    'KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,' +
    'MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
    'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,' +
    'RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,' +
    'WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming',
  CA:
    'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
    'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon',
};

// Installed modules as seen on Odoo 19.0.
const modules: Readonly<Record<string, string>> = {
  account: '19.0.1.4',
  base: '19.0.1.3',
  base_automation: '19.0.1.0',
  delivery: '19.0.1.0',
  delivery_stock_picking_batch: '19.0.1.0',
  mail: '19.0.1.19',
  product: '19.0.1.2',
  purchase: '19.0.1.2',
  purchase_stock: '19.0.1.2',
  rpc: '19.0.1.0',
  sale: '19.0.1.2',
  sale_management: '19.0.1.0',
  sale_stock: '19.0.1.0',
  stock: '19.0.1.1',
  stock_account: '19.0.1.1',
  stock_delivery: '19.0.1.0',
  stock_picking_batch: '19.0.1.0',
  stock_sms: '19.0.1.0',
  web: '19.0.1.0',
};

/** Fills an empty database with what every Odoo has: company, users, countries, one warehouse, kinds of transfers. */
export function seedDatabase(
  db: Database,
  users: Iterable<NewUser>,
  smsQuestion: boolean,
  baseUrl: string,
): void {
  const insert = (model: string, columns: Record<string, Value>): number =>
    db.insert(model, rootUid, { active: true, ...columns }).id;
  for (const model of modelNames) insert('ir.model', { model, name: modelLabel(model), transient: false });
  for (const [name, version] of Object.entries(modules)) {
    insert('ir.module.module', { name, state: 'installed', latest_version: version });
  }
  for (const [name, symbol] of Object.entries(activeCurrencies)) insert('res.currency', { name, symbol });
  for (const [name, symbol] of Object.entries(archivedCurrencies)) {
    insert('res.currency', { name, symbol, active: false });
  }
  db.insert('ir.config_parameter', rootUid, { key: 'web.base.url', value: baseUrl });
  seedCountries(db, insert);
  const country = db.where('res.country', 'code', 'US')[0]?.id ?? false;
  const owner = insert('res.partner', { name: 'Example Company', is_company: true, country_id: country });
  insert('res.company', {
    name: 'Example Company',
    partner_id: owner,
    currency_id: 1,
    country_id: country,
    has_received_warning_stock_sms: !smsQuestion,
  });
  for (const user of users) addUser(db, user);
  for (const name of ['Discussions', 'Note', 'Activities']) insert('mail.message.subtype', { name });
  for (const name of ['Email', 'Call', 'Meeting', 'To-Do']) insert('mail.activity.type', { name });
  for (const name of ['Carrier', 'Customer', 'Wholesale']) insert('res.partner.category', { name });
  insert('uom.uom', { name: 'Units', relative_factor: 1 });
  insert('account.journal', { name: 'Purchases', code: 'BILL', company_id: mainCompany });
  insert('account.account', { name: 'Expenses' });
  insert('account.account', { name: 'Account Payable' });
  insert('account.account', { name: 'Tax Paid' });
  insert('account.tax', {
    name: '15%',
    amount: 15,
    amount_type: 'percent',
    type_tax_use: 'purchase',
    company_id: 1,
  });
  seedWarehouse(db, insert);
}

function seedCountries(
  db: Database,
  insert: (model: string, columns: Record<string, Value>) => number,
): void {
  for (const [code, [name, currency]] of Object.entries(countries)) {
    insert('res.country', {
      code,
      name,
      currency_id: db.where('res.currency', 'name', currency)[0]?.id ?? false,
    });
  }
  for (const [country, list] of Object.entries(states)) {
    const countryId = db.where('res.country', 'code', country)[0]?.id ?? false;
    for (const state of list.split(',')) {
      insert('res.country.state', { code: state.slice(0, 2), name: state.slice(3), country_id: countryId });
    }
  }
}

/** One warehouse with one-step receipt and delivery; `WH/Stock` is 5 and `Customers` 2, as seen on Odoo 19.0. */
function seedWarehouse(
  db: Database,
  insert: (model: string, columns: Record<string, Value>) => number,
): void {
  const location = (name: string, usage: string, company: number | false = mainCompany): number =>
    insert('stock.location', { name, usage, complete_name: name, company_id: company });
  location('Vendors', 'supplier', false);
  location('Customers', 'customer', false);
  const view = location('WH', 'view');
  location('Inventory adjustment', 'inventory');
  addWarehouse(db, { name: 'Example Company', code: 'WH', company: mainCompany, view });
}
