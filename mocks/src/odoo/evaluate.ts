import type { Session } from './database.ts';
import { valueError } from './errors.ts';
import { type Field, fieldsOf } from './fields.ts';
import { emptyValue, type Row, type Value } from './values.ts';

/** A field's value before it is shown: ids of relations, text of dates. */
export function valueOf(session: Session, model: string, row: Row, field: Field): Value {
  const computed = session.db.rules[model]?.computed?.[field.name];
  if (computed) return computed(session, row);
  if (field.type === 'one2many' && field.inverse !== undefined) return childIds(session, model, row, field);
  if (field.related !== undefined && !(field.name in row)) return relatedValue(session, model, row, field);
  if (field.name === 'display_name') return displayName(session, model, row);
  const stored = row[field.name];
  if (stored === undefined) return emptyValue(field);
  return field.type === 'many2many' ? inModelOrder(session, field, stored as number[]) : stored;
}

/** The other side's records that point here, in their model's order. */
export function childRows(session: Session, model: string, row: Row, field: Field): Row[] {
  const { relation, inverse } = field;
  if (relation === undefined || inverse === undefined || !session.db.has(relation)) return [];
  const owner = documentField[relation];
  const rows = session.db.where(relation, inverse, row.id);
  return owner === undefined ? rows : rows.filter((child) => child[owner] === model);
}

// Models that point at records of any model keep that model's name beside the id.
const documentField: Readonly<Record<string, string>> = {
  'mail.message': 'model',
  'mail.activity': 'res_model',
  'ir.attachment': 'res_model',
};

function childIds(session: Session, model: string, row: Row, field: Field): number[] {
  const rows = childRows(session, model, row, field);
  return sortRows(session, field.relation as string, rows, undefined).map((child) => child.id);
}

function inModelOrder(session: Session, field: Field, ids: readonly number[]): readonly number[] {
  if (ids.length < 2 || field.relation === undefined || !session.db.has(field.relation)) return ids;
  const rows = ids
    .map((id) => session.db.find(field.relation as string, id))
    .filter((row) => row !== undefined);
  return sortRows(session, field.relation, rows, undefined).map((row) => row.id);
}

function relatedValue(session: Session, model: string, row: Row, field: Field): Value {
  let from: Row | undefined = row;
  let owner = model;
  const path = field.related as readonly string[];
  for (const [depth, name] of path.entries()) {
    const step: Field | undefined = fieldsOf(owner)?.get(name);
    if (step === undefined || from === undefined) break;
    const value = valueOf(session, owner, from, step);
    if (depth === path.length - 1) return value;
    owner = step.relation ?? '';
    from = session.db.find(owner, value);
  }
  return emptyValue(field);
}

export function displayName(session: Session, model: string, row: Row): string {
  const own = session.db.rules[model]?.displayName?.(session, row);
  if (own !== undefined) return own;
  const name = row['name'];
  return typeof name === 'string' ? name : `${model},${row.id}`;
}

/** One part of an `order`. */
export interface OrderTerm {
  field: Field;
  descending: boolean;
}

const parsed = new Map<string, readonly OrderTerm[]>();

/**
 * Reads an order such as `scheduled_date desc, id`; the model's own when none is given.
 *
 * @throws OdooError ValueError for a field that the model does not have
 */
export function parseOrder(session: Session, model: string, order: string | undefined): readonly OrderTerm[] {
  const text = order ?? session.db.rules[model]?.order ?? 'id';
  const key = `${model} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const terms = text.split(',').map((part) => {
    const [name = '', direction = 'asc'] = part.trim().split(/\s+/);
    const field = fieldsOf(model)?.get(name);
    if (field === undefined) throw valueError(`Invalid field '${name}' on model '${model}'`);
    return { field, descending: direction.toLowerCase() === 'desc' };
  });
  // Callers write their own orders; what they could fill without end is not kept.
  if (parsed.size < 1000) parsed.set(key, terms);
  return terms;
}

/** Absent values come last, and first when descending, as in PostgreSQL. */
export function sortRows(session: Session, model: string, rows: Row[], order: string | undefined): Row[] {
  if (rows.length < 2) return rows;
  const terms = parseOrder(session, model, order);
  const [first] = terms;
  if (first?.field.name === 'id') {
    return rows.toSorted(first.descending ? (a, b) => b.id - a.id : (a, b) => a.id - b.id);
  }
  return rows.toSorted((a, b) => compareRows(session, model, terms, a, b));
}

function compareRows(session: Session, model: string, terms: readonly OrderTerm[], a: Row, b: Row): number {
  for (const { field, descending } of terms) {
    const compared = compareField(session, model, field, a, b);
    if (compared !== 0) return descending ? -compared : compared;
  }
  return a.id - b.id;
}

function compareField(session: Session, model: string, field: Field, a: Row, b: Row): number {
  const left = valueOf(session, model, a, field);
  const right = valueOf(session, model, b, field);
  if (left === right) return 0;
  if (field.type === 'many2one' && typeof left === 'number' && typeof right === 'number') {
    return compareTargets(session, field.relation ?? '', left, right);
  }
  return compareValues(left, right, field.type === 'boolean');
}

/** A many2one sorts by the order of its own model (seen on Odoo 19.0). */
function compareTargets(session: Session, relation: string, left: number, right: number): number {
  const a = session.db.find(relation, left);
  const b = session.db.find(relation, right);
  if (a === undefined || b === undefined) return left - right;
  return compareRows(session, relation, parseOrder(session, relation, undefined), a, b);
}

function compareValues(left: Value, right: Value, booleans: boolean): number {
  if (!booleans) {
    if (left === false) return 1;
    if (right === false) return -1;
  }
  return left < right ? -1 : 1;
}
