import type { Session } from './database.ts';
import { toDomainDate } from './domain-dates.ts';
import { valueError } from './errors.ts';
import { displayName, valueOf } from './evaluate.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Row, textOf, type Value } from './values.ts';

/** Whether a record fits. */
export type Test = (row: Row) => boolean;

type SubDomain = (relation: string, domain: unknown) => Test;

const comparisons = new Set(['>', '>=', '<', '<=']);
const textOperators = new Set([
  'like',
  'ilike',
  '=like',
  '=ilike',
  'not like',
  'not ilike',
  'not =like',
  'not =ilike',
]);
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
  if (dot !== -1)
    return (
      datePart(field, path.slice(dot + 1), operator, value, read) ??
      throughRelation(session, field, read, condition, (relation) =>
        compileLeaf(session, relation, path.slice(dot + 1), operator, value, subDomain),
      )
    );
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
  if (textOperators.has(operator)) return compileText(session, field, read, operator, String(value));
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

function compileText(
  session: Session,
  field: Field,
  read: (row: Row) => Value,
  operator: string,
  value: string,
): Test {
  const negative = operator.startsWith('not ');
  const kind = negative ? operator.slice(4) : operator;
  const pattern = likePattern(kind.startsWith('=') ? value : `%${value}%`, kind.endsWith('ilike'));
  const matches = (own: Value): boolean => {
    if (field.relation === undefined) return own !== false && pattern.test(String(own));
    const ids = Array.isArray(own) ? (own as number[]) : [own];
    return ids.some((id) => {
      const target = session.db.find(field.relation as string, id);
      return target !== undefined && pattern.test(displayName(session, field.relation as string, target));
    });
  };
  return (row) => matches(read(row)) !== negative;
}

function likePattern(like: string, ignoreCase: boolean): RegExp {
  const source = like
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]');
  return new RegExp(`^${source}$`, ignoreCase ? 'iu' : 'u');
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

const dateParts: Readonly<Record<string, (date: Date) => number>> = {
  year_number: (date) => date.getUTCFullYear(),
  month_number: (date) => date.getUTCMonth() + 1,
  day_of_month: (date) => date.getUTCDate(),
  hour_number: (date) => date.getUTCHours(),
};

/** `scheduled_date.month_number`; undefined when the path is not one of a date. */
function datePart(
  field: Field,
  part: string,
  operator: string,
  value: unknown,
  read: (row: Row) => Value,
): Test | undefined {
  const extract = field.type === 'date' || field.type === 'datetime' ? dateParts[part] : undefined;
  if (extract === undefined) return undefined;
  return (row) => {
    const own = read(row);
    if (typeof own !== 'string') return false;
    const number = extract(new Date(`${own.replace(' ', 'T')}${own.length === 10 ? '' : 'Z'}`));
    return operator === '!=' ? number !== value : number === value;
  };
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
    case 'float':
    case 'monetary':
    case 'many2one_reference':
    case 'many2one':
    case 'one2many':
    case 'many2many':
      return Number(value);
    default:
      return textOf(value);
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'None');
}
