import { administratorGroups, applicationGroups } from './access/groups.ts';
import { mainCompany } from './access/companies.ts';
import type { ExpiringKey } from './access/users.ts';
import type { Database } from './database.ts';
import type { Value } from './values.ts';

/** A company with a warehouse of its own. */
export interface NewCompany {
  name: string;
  /** Short name of its warehouse, as in `WH/OUT/00001`. */
  warehouseCode: string;
}

/** Someone who may come in. */
export interface NewUser {
  login: string;
  /** What he is called; his login when left out. */
  name?: string;
  /** The next free one when left out. */
  uid?: number;
  /** None when left out: then nobody comes in by password. */
  password?: string;
  apiKeys?: readonly (string | ExpiringKey)[];
  /** False for an archived user, whose password and keys are as good as wrong ones. */
  active?: boolean;
  /** External ids such as `stock.group_stock_user`; an administrator of every application when left out. */
  groups?: readonly string[];
  /** The ids of the companies he may use, his own first; the first company of the database when left out. */
  companies?: readonly number[];
}

const rootUid = 1;
const administratorUid = 2;

type Insert = (model: string, columns: Readonly<Record<string, Value>>) => number;

function inserter(db: Database): Insert {
  return (model, columns) => db.insert(model, rootUid, { active: true, ...columns }).id;
}

/** Adds a user, or sets the password, keys and groups of the one with that uid. Gives the uid. */
export function addUser(db: Database, user: NewUser): number {
  const known = user.uid === undefined ? undefined : db.find('res.users', user.uid);
  const uid = known?.id ?? insertUser(db, user);
  const groups = user.groups ?? (uid === administratorUid ? administratorGroups : applicationGroups);
  db.users.add(uid, { password: user.password, apiKeys: user.apiKeys, groups });
  return uid;
}

function insertUser(db: Database, user: NewUser): number {
  const insert = inserter(db);
  const companies = user.companies ?? [mainCompany];
  const company = companies[0] ?? mainCompany;
  const partner = insert('res.partner', {
    name: user.name ?? user.login,
    parent_id: db.find('res.company', company)?.['partner_id'] ?? false,
    lang: 'en_US',
    tz: 'Europe/Brussels',
  });
  return insert('res.users', {
    ...(user.uid === undefined ? {} : { id: user.uid }),
    login: user.login,
    active: user.active ?? true,
    partner_id: partner,
    company_id: company,
    company_ids: companies,
    notification_type: 'email',
    lang: 'en_US',
    share: false,
  });
}

/** Adds a company with a warehouse; its founder, the administrator, may use it. Gives the company's id. */
export function addCompany(db: Database, { name, warehouseCode }: NewCompany): number {
  const insert = inserter(db);
  const first = db.get('res.company', mainCompany);
  const country = first['country_id'] ?? false;
  const partner = insert('res.partner', { name, is_company: true, country_id: country });
  const company = insert('res.company', {
    name,
    partner_id: partner,
    currency_id: first['currency_id'] ?? false,
    country_id: country,
    has_received_warning_stock_sms: first['has_received_warning_stock_sms'] ?? false,
  });
  insert('stock.location', {
    name: 'Inventory adjustment',
    usage: 'inventory',
    complete_name: 'Inventory adjustment',
    company_id: company,
  });
  const view = insert('stock.location', {
    name: warehouseCode,
    usage: 'view',
    complete_name: warehouseCode,
    company_id: company,
  });
  addWarehouse(db, { name, code: warehouseCode, company, view });
  const founder = db.get('res.users', administratorUid);
  const companies = founder['company_ids'] as readonly number[];
  db.update('res.users', founder, { company_ids: [...companies, company] });
  return company;
}

interface NewWarehouse {
  name: string;
  code: string;
  company: number;
  /** The location that holds all others of the warehouse. */
  view: number;
}

/** A warehouse with one-step receipts and deliveries, and its kinds of transfers. */
export function addWarehouse(db: Database, { name, code, company, view }: NewWarehouse): void {
  const insert = inserter(db);
  const stock = insert('stock.location', {
    name: 'Stock',
    usage: 'internal',
    location_id: view,
    complete_name: `${code}/Stock`,
    company_id: company,
  });
  const types = {
    company_id: company,
    warehouse_id: db.table('stock.warehouse').rows.size + 1,
    move_type: 'direct',
    create_backorder: 'ask',
    reservation_method: 'at_confirm',
  };
  const receipts = insert('stock.picking.type', {
    ...types,
    name: 'Receipts',
    code: 'incoming',
    sequence_code: 'IN',
    default_location_src_id: placeOf(db, 'supplier'),
    default_location_dest_id: stock,
  });
  const deliveries = insert('stock.picking.type', {
    ...types,
    name: 'Delivery Orders',
    code: 'outgoing',
    sequence_code: 'OUT',
    default_location_src_id: stock,
    default_location_dest_id: placeOf(db, 'customer'),
  });
  insert('stock.warehouse', {
    id: types.warehouse_id,
    name,
    code,
    company_id: company,
    lot_stock_id: stock,
    view_location_id: view,
    in_type_id: receipts,
    out_type_id: deliveries,
    delivery_steps: 'ship_only',
    reception_steps: 'one_step',
  });
}

/** Where goods come from or go to; shared by all companies. */
function placeOf(db: Database, usage: string): number {
  return db.where('stock.location', 'usage', usage)[0]?.id ?? 0;
}
