import type { Database, Session } from '../database.ts';
import { accessError, type OdooError, typeError } from '../errors.ts';
import type { Row } from '../values.ts';

/** The company that every database begins with. */
export const mainCompany = 1;

/**
 * The companies whose records a call sees: those of `allowed_company_ids`, else all that the user may use.
 *
 * @throws OdooError AccessError when the context names a company that the user may not use or that does not exist
 */
export function companiesOf(session: Session): readonly number[] {
  const { db, uid, context, viewer } = session;
  const given: unknown = context['allowed_company_ids'];
  const own =
    viewer === undefined
      ? [...db.table('res.company').rows.keys()]
      : ((db.find('res.users', uid)?.['company_ids'] ?? [mainCompany]) as readonly number[]);
  if (!given || (Array.isArray(given) && given.length === 0)) return own;
  if (!Array.isArray(given))
    throw typeError(`'${typeof given === 'number' ? 'int' : typeof given}' object is not iterable`);
  const ids = given as readonly number[];
  if (ids.some((id) => !own.includes(id))) throw unauthorizedCompany();
  return ids;
}

export function unauthorizedCompany(): OdooError {
  return accessError('Access to unauthorized or invalid companies.');
}

/** The company that new records are made for: the first of those asked for, else the user's own. */
export function companyOf(session: Session): number {
  const { db, uid, context } = session;
  if (db.table('res.company').rows.size === 1) return mainCompany;
  if (context['allowed_company_ids']) return companiesOf(session)[0] ?? mainCompany;
  return Number(db.find('res.users', uid)?.['company_id'] ?? mainCompany);
}

/** The first warehouse of a company; `mainCompany`'s when it has none of its own. */
export function warehouseOf(session: Session, companyId: number): number {
  const own = session.db.where('stock.warehouse', 'company_id', companyId)[0];
  return own?.id ?? 1;
}

// Whose company a record has: that of the record in this column.
const companySource: Readonly<Record<string, string>> = {
  'stock.move': 'picking_id',
  'stock.move.line': 'move_id',
  'stock.picking': 'picking_type_id',
  'stock.quant': 'location_id',
};

const sourceModels: Readonly<Record<string, string>> = {
  location_id: 'stock.location',
  move_id: 'stock.move',
  picking_id: 'stock.picking',
  picking_type_id: 'stock.picking.type',
};

/** Sets the company of a new record by what it belongs to, once there is more than one company. */
export function settleCompany(db: Database, model: string, row: Row): void {
  const column = companySource[model];
  if (column === undefined || db.table('res.company').rows.size < 2) return;
  const company = db.find(sourceModels[column] ?? '', row[column])?.['company_id'];
  if (company !== undefined) row['company_id'] = company;
}
