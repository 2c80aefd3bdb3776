/** A group that rights or record rules go by. */
export interface Group {
  /** External id, as `has_group` takes it. */
  id: string;
  /** As refusals list it. */
  label: string;
  /** Groups whose members all of this one's are too, by their key. */
  implies: readonly GroupKey[];
}

const user = ['user'] as const;

/** External ids, labels and who implies whom, seen on Odoo 19.0 with sales, purchases, accounts and stock installed. */
const groups = {
  user: group('base.group_user', 'Role / User'),
  portal: group('base.group_portal', 'Role / Portal'),
  public: group('base.group_public', 'Role / Public'),
  access: group('base.group_erp_manager', 'Access Rights', user),
  system: group('base.group_system', 'Role / Administrator', ['access', 'contacts', 'products']),
  contacts: group('base.group_partner_manager', 'Contact/Creation'),
  products: group('product.group_product_manager', 'Products/Create'),
  sales: group('sales_team.group_sale_salesman', 'Sales/User: Own Documents Only', user),
  salesAll: group('sales_team.group_sale_salesman_all_leads', 'Sales/User: All Documents', ['sales']),
  salesAdmin: group('sales_team.group_sale_manager', 'Sales/Administrator', ['salesAll']),
  stock: group('stock.group_stock_user', 'Inventory/User', user),
  stockAdmin: group('stock.group_stock_manager', 'Inventory/Administrator', ['stock']),
  purchase: group('purchase.group_purchase_user', 'Purchase/User', user),
  purchaseAdmin: group('purchase.group_purchase_manager', 'Purchase/Administrator', ['purchase']),
  invoicing: group('account.group_account_invoice', 'Accounting/Invoicing', user),
  accounting: group('account.group_account_manager', 'Accounting/Administrator', ['invoicing']),
  accountReader: group('account.group_account_readonly', 'Show Accounting Features - Readonly', user),
  accountant: group('account.group_account_user', 'Show Full Accounting Features', [
    'invoicing',
    'accountReader',
  ]),
};

/** Short name of a group in the tables of rights. */
export type GroupKey =
  | 'access'
  | 'accountReader'
  | 'accountant'
  | 'accounting'
  | 'contacts'
  | 'invoicing'
  | 'portal'
  | 'products'
  | 'public'
  | 'purchase'
  | 'purchaseAdmin'
  | 'sales'
  | 'salesAdmin'
  | 'salesAll'
  | 'stock'
  | 'stockAdmin'
  | 'system'
  | 'user';

function group(id: string, label: string, implies: readonly GroupKey[] = []): Group {
  return { id, label, implies };
}

/** A group by its key. */
export function groupOf(key: GroupKey): Group {
  return groups[key];
}

const keysById = new Map(Object.entries(groups).map(([key, { id }]) => [id, key as GroupKey]));

/** What the first administrator is in. */
export const administratorGroups: readonly string[] = (
  ['system', 'salesAdmin', 'stockAdmin', 'purchaseAdmin', 'accounting'] as const
).map((key) => groups[key].id);

/** Administrator of every application, but not of the system: what a user is in of whom nothing else is said. */
export const applicationGroups: readonly string[] = (
  ['salesAdmin', 'stockAdmin', 'purchaseAdmin', 'accounting', 'products', 'contacts'] as const
).map((key) => groups[key].id);

/** The groups with those they imply; ids that the mock's tables do not go by are kept as they are. */
export function withImplied(ids: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    const key = keysById.get(id);
    if (key !== undefined) for (const implied of groups[key].implies) add(groups[implied].id);
  };
  for (const id of ids) add(id);
  return all;
}
