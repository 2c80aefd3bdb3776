import type { Session } from './database.ts';
import { compileDatePart } from './domain-date-parts.ts';
import { toDomainDate } from './domain-dates.ts';
import { compileText, textOperators } from './domain-text.ts';
import { notANumber, valueError } from './errors.ts';
import { displayName, valueOf } from './evaluate.ts';
import { type Field, fieldsOf } from './fields.ts';
import { toFloat, toInteger } from './python-numbers.ts';
import { type Row, textOf, type Value } from './values.ts';

/** Whether a record fits. */
export type Test = (row: Row) => boolean;

type SubDomain = (relation: string, domain: unknown) => Test;

const comparisons = new Set(['>', '>=', '<', '<=']);
const otherOperators = new Set(['=', '!=', '<>', 'in', 'not in', 'any', 'not any', 'child_of', 'parent_of']);

// The field by which a model is a tree, for `child_of` and `parent_of`.
const parentField: Readonly<Record<string, string>> = {
  'stock.location': 'location_id',
  'res.partner': 'parent_id',
  'product.category': 'parent_id',
};

/** @throws OdooError ValueError for an unknown field or operator and for values the field cannot have */
export function compileLeaf(
  session: Session,
  model: string,
  path: string,
  operator: string,
  value: unknown,
  subDomain: SubDomain,
): Test {
  const dot = path.indexOf('.');
  const name = dot === -1 ? path : path.slice(0, dot);
  const field = fieldsOf(model)?.get(name);
  const condition = `('${path}', '${operator}', ${show(value)})`;
  if (field === undefined) throw valueError(`Invalid field ${model}.${name} in condition ${condition}`);
  if (!comparisons.has(operator) && !textOperators.has(operator) && !otherOperators.has(operator)) {
    throw valueError(`Invalid operator in condition ${condition}`);
  }
  if (!field.searchable) {
    throw valueError(`Cannot convert ${model}.${name} to SQL because it is not stored`);
  }
  const read = (row: Row): Value => valueOf(session, model, row, field);
  if (dot !== -1) {
    const rest = path.slice(dot + 1);
    if (field.type === 'date' || field.type === 'datetime') {
      return compileDatePart(session, { model, field: name, part: rest, operator, value, condition }, read);
    }
    if (field.relation === undefined)
      throw valueError(`Invalid field property '${rest}' on ${model}.${name}`);
    return throughRelation(session, field, read, condition, (relation) =>
      compileLeaf(session, relation, rest, operator, value, subDomain),
    );
  }
  if (operator === 'any' || operator === 'not any') {
    const test = throughRelation(session, field, read, condition, (relation) => subDomain(relation, value));
    return operator === 'any' ? test : (row) => !test(row);
  }
  return operator.endsWith('_of')
    ? compileHierarchy(session, field, read, operator, value)
    : compileSimple(session, field, read, operator, value);
}

function throughRelation(
  session: Session,
  field: Field,
  read: (row: Row) => Value,
  condition: string,
  compile: (relation: string) => Test,
): Test {
  const { relation } = field;
  if (relation === undefined) {
    throw valueError(`Cannot use 'any' with non-relational fields in condition ${condition}`);
  }
  const test = compile(relation);
  return (row) => {
    const value = read(row);
    const ids = Array.isArray(value) ? (value as number[]) : [value];
    return ids.some((id) => {
      const target = session.db.find(relation, id);
      return target !== undefined && test(target);
    });
  };
}

function compileSimple(
  session: Session,
  field: Field,
  read: (row: Row) => Value,
  operator: string,
  value: unknown,
): Test {
  if (operator === 'in' || operator === '=') return compileMember(session, field, read, value);
  if (operator === 'not in' || operator === '!=' || operator === '<>') {
    const test = compileMember(session, field, read, value);
    return (row) => !test(row);
  }
  if (textOperators.has(operator)) return compileText(session, field.relation, read, operator, String(value));
  const bound = toOperand(session, field, value);
  return (row) => {
    const own = read(row);
    if (own === false || bound === false) return false;
    if (operator === '>') return own > bound;
    if (operator === '>=') return own >= bound;
    return operator === '<' ? own < bound : own <= bound;
  };
}

/** `=` and `in`: absent is `false` and `null`; a relation may be named by its display name. */
function compileMember(session: Session, field: Field, read: (row: Row) => Value, value: unknown): Test {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const wanted = new Set<Value>();
  const names = new Set<string>();
  for (const item of given) {
    if (field.relation !== undefined && typeof item === 'string') names.add(item);
    else wanted.add(toOperand(session, field, item));
  }
  const named = (id: Value): boolean => {
    if (names.size === 0) return false;
    const target = session.db.find(field.relation ?? '', id);
    return target !== undefined && names.has(displayName(session, field.relation ?? '', target));
  };
  return (row) => {
    const own = read(row);
    if (!Array.isArray(own)) return wanted.has(own) || named(own);
    return own.length === 0 ? wanted.has(false) : own.some((id: number) => wanted.has(id) || named(id));
  };
}

function compileHierarchy(
  session: Session,
  field: Field,
  read: (row: Row) => Value,
  operator: string,
  value: unknown,
): Test {
  const relation = field.relation ?? '';
  const wanted = new Set((Array.isArray(value) ? value : [value]) as Value[]);
  const up = parentField[relation];
  const ancestry = (id: Value): Value[] => {
    const ids: Value[] = [];
    for (let at: Value = id; typeof at === 'number' && !ids.includes(at);) {
      ids.push(at);
      const row = session.db.find(relation, at);
      at = row === undefined || up === undefined ? false : (row[up] ?? false);
    }
    return ids;
  };
  if (operator === 'child_of')
    return (row) => each(read(row)).some((id) => ancestry(id).some((at) => wanted.has(at)));
  const above = new Set([...wanted].flatMap(ancestry));
  return (row) => each(read(row)).some((id) => above.has(id));
}

function each(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as number[]) : [value];
}

/** A value of a domain in the form of the column. */
export function toOperand(session: Session, field: Field, value: unknown): Value {
  if (field.type === 'boolean') return Boolean(value);
  if (value === null || value === undefined || value === false) {
    return ['integer', 'float', 'monetary', 'many2one_reference'].includes(field.type) ? 0 : false;
  }
  switch (field.type) {
    case 'date':
    case 'datetime':
      return toDomainDate(value, field.type, session.db.clock.now());
    case 'integer':
      return field.name === 'id' ? toId(value) : toInteger(value);
    case 'float':
    case 'monetary':
      return toFloat(value);
    case 'many2one_reference':
    case 'many2one':
    case 'one2many':
    case 'many2many':
      return Number(value);
    default:
      return textOf(value);
  }
}

/** Ids go to PostgreSQL as they came (seen on Odoo 19.0). */
function toId(value: unknown): number {
  const id = Number(value);
  if (Number.isNaN(id)) throw notANumber('integer', textOf(value));
  return id;
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'None');
}
