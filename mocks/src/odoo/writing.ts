import { settleCompany } from './access/companies.ts';
import { applyCommands } from './commands.ts';
import type { Session } from './database.ts';
import { OdooError, requiredFieldMissing, valueError } from './errors.ts';
import { type Field, fieldsOf } from './fields.ts';
import { danglingReference } from './foreign-keys.ts';
import { modelLabel } from './model-labels.ts';
import { emptyValue, type Row, toColumn, type Value, type Values } from './values.ts';

// Kept by Odoo itself; what a caller sends for them is not used.
const logAccess = new Set(['id', 'display_name', 'create_date', 'create_uid', 'write_date', 'write_uid']);

/** @throws OdooError for an unknown field, a wrong value or a required field left out */
export function createRow(session: Session, model: string, given: Values): Row {
  const { db, uid } = session;
  const fields = fieldsOf(model) as ReadonlyMap<string, Field>;
  for (const name of Object.keys(given)) {
    if (!fields.has(name)) throw valueError(`Invalid field '${name}' in '${model}'`);
  }
  const values = withDefaults(session, model, fields, given);
  const now = db.stamp();
  const table = db.table(model);
  const row: Row = { id: table.takeId(), create_uid: uid, create_date: now, write_uid: uid, write_date: now };
  const lists: [Field, unknown][] = [];
  for (const name in values) {
    const field = fields.get(name);
    if (field === undefined || logAccess.has(name)) continue;
    if (isList(field)) lists.push([field, values[name]]);
    else if (isKept(session, model, field))
      row[name] = toValue(session, model, field, values[name], 'create');
  }
  checkRequired(model, fields, row);
  settleCompany(db, model, row);
  table.insert(row);
  for (const [field, commands] of lists) applyCommands(session, model, row, field, commands, writer);
  db.rules[model]?.created?.(session, row, values);
  db.watchers.get(model)?.created(row);
  return row;
}

function withDefaults(
  session: Session,
  model: string,
  fields: ReadonlyMap<string, Field>,
  given: Values,
): Values {
  const values: Values = {};
  if (fields.get('active')?.stored) values['active'] = true;
  for (const key in session.context) {
    if (key.startsWith('default_') && fields.has(key.slice(8))) values[key.slice(8)] = session.context[key];
  }
  Object.assign(values, given);
  const defaults = session.db.rules[model]?.defaults?.(session, values);
  for (const name in defaults) if (values[name] === undefined) values[name] = defaults[name];
  return values;
}

function checkRequired(model: string, fields: ReadonlyMap<string, Field>, row: Row): void {
  for (const field of requiredFields(model, fields)) {
    const value = row[field.name];
    if (value === undefined || value === false) {
      throw requiredFieldMissing(field.name, field.label, model, modelLabel(model));
    }
  }
}

const required = new Map<string, Field[]>();

function requiredFields(model: string, fields: ReadonlyMap<string, Field>): Field[] {
  let list = required.get(model);
  if (list === undefined) {
    list = [...fields.values()].filter(
      (field) => field.required && field.stored && !isList(field) && emptyValue(field) === false,
    );
    required.set(model, list);
  }
  return list;
}

/**
 * Writes the same values to some records.
 *
 * @throws OdooError for an unknown field, a wrong value or a record that is gone
 */
export function writeRows(session: Session, model: string, rows: readonly Row[], given: Values): void {
  const { db, uid } = session;
  const fields = fieldsOf(model) as ReadonlyMap<string, Field>;
  for (const name of Object.keys(given)) {
    if (!fields.has(name)) throw unknownField(model, name);
  }
  const rules = db.rules[model];
  const values = rules?.writing?.(session, rows, given) ?? given;
  const patch: Record<string, Value> = { write_uid: uid };
  const lists: [Field, unknown][] = [];
  for (const name in values) {
    const field = fields.get(name) as Field;
    if (logAccess.has(name)) continue;
    if (isList(field)) lists.push([field, values[name]]);
    else if (isKept(session, model, field))
      patch[name] = toValue(session, model, field, values[name], 'write');
  }
  for (const row of rows) {
    db.update(model, row, patch);
    for (const [field, commands] of lists) applyCommands(session, model, row, field, commands, writer);
  }
  rules?.written?.(session, rows, given);
}

// Their own `write` looks fields up before Odoo checks them (seen on Odoo 19.0).
const fieldIsKey = new Set(['res.partner', 'account.move']);

function unknownField(model: string, name: string): OdooError {
  return fieldIsKey.has(model)
    ? new OdooError(500, 'builtins.KeyError', name)
    : valueError(`Invalid field '${name}' in '${model}'`);
}

export function deleteRows(session: Session, model: string, rows: readonly Row[]): void {
  const watcher = session.db.watchers.get(model);
  if (watcher) for (const row of rows) watcher.deleting(row);
  session.db.rules[model]?.deleting?.(session, rows);
  const table = session.db.table(model);
  for (const row of rows) if (table.rows.has(row.id)) table.delete(row);
  if (model !== 'ir.model.data') dropExternalIds(session, model, rows);
}

/** What is deleted takes its external ids with it (seen on Odoo 19.0). */
function dropExternalIds(session: Session, model: string, rows: readonly Row[]): void {
  const names = session.db.table('ir.model.data');
  if (names.rows.size === 0) return;
  const own = rows
    .flatMap((row) => session.db.where('ir.model.data', 'res_id', row.id))
    .filter((name) => name['model'] === model);
  if (own.length > 0) deleteRows(session, 'ir.model.data', own);
}

const writer = { create: createRow, write: writeRows, delete: deleteRows };

type Operation = 'create' | 'write';

function toValue(session: Session, model: string, field: Field, value: unknown, operation: Operation): Value {
  return field.type === 'many2one'
    ? toTarget(session, model, field, value, operation)
    : toColumn(model, field, value);
}

/**
 * The id a many2one is to hold. Text is silently stored as nothing (seen on Odoo 19.0).
 *
 * @throws OdooError MissingError or ValidationError when there is no such record
 */
function toTarget(
  session: Session,
  model: string,
  field: Field,
  value: unknown,
  operation: Operation,
): Value {
  const id: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof id !== 'number') return false;
  const { db, uid } = session;
  const relation = field.relation ?? '';
  if (db.has(relation) && db.find(relation, id) === undefined) {
    throw danglingReference(model, field, id, operation, uid);
  }
  return id;
}

function isList(field: Field): boolean {
  return field.type === 'one2many' || field.type === 'many2many';
}

function isKept(session: Session, model: string, field: Field): boolean {
  return (field.related === undefined || field.stored) && !session.db.rules[model]?.computed?.[field.name];
}
