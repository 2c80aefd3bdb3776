import type { Database } from './database.ts';
import { modelNames } from './fields.ts';
import { modelLabel } from './model-labels.ts';
import type { ApiUser } from './routes.ts';
import type { Value } from './values.ts';

const rootUid = 1;

// ISO 3166-1 codes and names; states as postal abbreviations.
const countries: Readonly<Record<string, string>> = {
  AT: 'Austria',
  BE: 'Belgium',
  CA: 'Canada',
  CH: 'Switzerland',
  DE: 'Germany',
  ES: 'Spain',
  FR: 'France',
  GB: 'United Kingdom',
  IT: 'Italy',
  MX: 'Mexico',
  NL: 'Netherlands',
  PL: 'Poland',
  US: 'United States',
};

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

/** Fills an empty database with what every Odoo has: company, users, countries, one warehouse, kinds of transfers. */
export function seedDatabase(db: Database, users: Iterable<ApiUser>, smsQuestion: boolean): void {
  const insert = (model: string, columns: Record<string, Value>): number =>
    db.insert(model, rootUid, { active: true, ...columns }).id;
  for (const model of modelNames) insert('ir.model', { model, name: modelLabel(model), transient: false });
  for (const name of [
    'stock',
    'sale_stock',
    'delivery',
    'stock_delivery',
    'stock_sms',
    'account',
    'mail',
    'rpc',
  ]) {
    insert('ir.module.module', { name, state: 'installed', latest_version: '19.0.1.0' });
  }
  seedCountries(db, insert);
  for (const [name, symbol] of Object.entries({ USD: '$', EUR: '€', GBP: '£', CAD: '$' })) {
    insert('res.currency', { name, symbol });
  }
  const country = db.where('res.country', 'code', 'US')[0]?.id ?? false;
  const owner = insert('res.partner', { name: 'Example Company', is_company: true, country_id: country });
  insert('res.company', {
    name: 'Example Company',
    partner_id: owner,
    currency_id: 1,
    country_id: country,
    has_received_warning_stock_sms: !smsQuestion,
  });
  for (const user of users) seedUser(db, user, owner, insert);
  for (const name of ['Discussions', 'Note', 'Activities']) insert('mail.message.subtype', { name });
  for (const name of ['Email', 'Call', 'Meeting', 'To-Do']) insert('mail.activity.type', { name });
  for (const name of ['Carrier', 'Customer', 'Wholesale']) insert('res.partner.category', { name });
  insert('uom.uom', { name: 'Units', relative_factor: 1 });
  insert('account.journal', { name: 'Purchases', code: 'BILL' });
  insert('account.account', { name: 'Expenses' });
  insert('account.account', { name: 'Account Payable' });
  seedWarehouse(insert);
}

function seedUser(
  db: Database,
  { uid, login }: ApiUser,
  companyPartner: number,
  insert: (model: string, columns: Record<string, Value>) => number,
): void {
  if (db.find('res.users', uid) !== undefined) return;
  const partner = insert('res.partner', {
    name: login,
    parent_id: companyPartner,
    lang: 'en_US',
    tz: 'Europe/Brussels',
  });
  const columns = {
    id: uid,
    login,
    partner_id: partner,
    company_id: 1,
    company_ids: [1],
    notification_type: 'email',
  };
  insert('res.users', { ...columns, lang: 'en_US', share: false });
}

function seedCountries(
  db: Database,
  insert: (model: string, columns: Record<string, Value>) => number,
): void {
  for (const [code, name] of Object.entries(countries)) insert('res.country', { code, name });
  for (const [country, list] of Object.entries(states)) {
    const countryId = db.where('res.country', 'code', country)[0]?.id ?? false;
    for (const state of list.split(',')) {
      insert('res.country.state', { code: state.slice(0, 2), name: state.slice(3), country_id: countryId });
    }
  }
}

/** One warehouse with one-step receipt and delivery; `WH/Stock` is 5 and `Customers` 2, as seen on Odoo 19.0. */
function seedWarehouse(insert: (model: string, columns: Record<string, Value>) => number): void {
  const location = (name: string, usage: string, parent: number | false = false, path = name): number =>
    insert('stock.location', { name, usage, location_id: parent, complete_name: path, company_id: 1 });
  location('Vendors', 'supplier');
  const customers = location('Customers', 'customer');
  const view = location('WH', 'view');
  location('Inventory adjustment', 'inventory');
  const stock = location('Stock', 'internal', view, 'WH/Stock');
  const types = { company_id: 1, warehouse_id: 1, move_type: 'direct', create_backorder: 'ask' };
  const receipts = insert('stock.picking.type', {
    ...types,
    name: 'Receipts',
    code: 'incoming',
    sequence_code: 'IN',
    reservation_method: 'at_confirm',
    default_location_src_id: 1,
    default_location_dest_id: stock,
  });
  const deliveries = insert('stock.picking.type', {
    ...types,
    name: 'Delivery Orders',
    code: 'outgoing',
    sequence_code: 'OUT',
    reservation_method: 'at_confirm',
    default_location_src_id: stock,
    default_location_dest_id: customers,
  });
  insert('stock.warehouse', {
    name: 'Example Company',
    code: 'WH',
    company_id: 1,
    lot_stock_id: stock,
    view_location_id: view,
    in_type_id: receipts,
    out_type_id: deliveries,
    delivery_steps: 'ship_only',
    reception_steps: 'one_step',
  });
}
