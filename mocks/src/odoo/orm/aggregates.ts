import type { Session } from '../database.ts';
import { OdooError, valueError } from '../errors.ts';
import { valueOf } from '../evaluate.ts';
import { type Field, fieldsOf } from '../fields.ts';
import { type Row, type Value } from '../values.ts';

/** A figure over the records of a group, such as `weight:sum`; without a field it is their number. */
export interface Aggregate {
  /** As the caller wrote it, and the key of the answer. */
  name: string;
  field: Field | undefined;
  operation: string;
}

const operations = new Set(
  'sum avg min max count count_distinct array_agg array_agg_distinct bool_and bool_or recordset'.split(' '),
);

/** @throws OdooError ValueError, or in PostgreSQL's words for a sum of texts */
export function parseAggregate(model: string, name: string): Aggregate {
  if (name === '__count') return { name, field: undefined, operation: 'count' };
  const [fieldName = '', operation] = name.split(':');
  const field = fieldsOf(model)?.get(fieldName);
  if (field === undefined)
    throw valueError(`Invalid field '${fieldName}' on model '${model}' for '${name}'.`);
  if (operation === undefined) throw valueError(`Aggregate method is mandatory for '${fieldName}'`);
  if (!operations.has(operation)) throw valueError(`Invalid aggregate method '${operation}' for '${name}'.`);
  if ((operation === 'sum' || operation === 'avg') && (field.type === 'char' || field.type === 'selection')) {
    const message = `function ${operation}(character varying) does not exist\n`;
    throw new OdooError(500, 'psycopg2.errors.UndefinedFunction', message);
  }
  return { name, field, operation };
}

/** The figure; `false` where there is nothing to take it from. */
export function aggregate(session: Session, model: string, rows: readonly Row[], wanted: Aggregate): unknown {
  const { field, operation } = wanted;
  if (field === undefined) return rows.length;
  const values = rows.map((row) => valueOf(session, model, row, field)).map((value) => known(field, value));
  const present = values.filter((value) => value !== null);
  switch (operation) {
    case 'count':
      return present.length;
    case 'count_distinct':
      return new Set(present).size;
    case 'array_agg':
      return values;
    case 'array_agg_distinct':
      return sorted([...new Set(values)]);
    case 'bool_and':
      return present.every(Boolean);
    case 'bool_or':
      return present.some(Boolean);
    default:
      return present.length === 0 ? false : figure(operation, present);
  }
}

function figure(operation: string, values: readonly Value[]): Value {
  if (operation === 'min' || operation === 'max') {
    return values.reduce((best, value) =>
      (operation === 'min' ? value < best : value > best) ? value : best,
    );
  }
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  // PostgreSQL adds decimals, not binary fractions.
  return Number((operation === 'sum' ? sum : sum / values.length).toFixed(10));
}

/** An absent value is null to PostgreSQL; only of booleans `false` is a value. */
function known(field: Field, value: Value): Value | null {
  return value === false && field.type !== 'boolean' ? null : value;
}

function sorted(values: (Value | null)[]): (Value | null)[] {
  return values.toSorted((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -1 : Number(a > b);
  });
}
