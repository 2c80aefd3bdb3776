import type { Session } from './database.ts';
import { isNumberPart, numberPart, numberParts } from './date-parts.ts';
import { compileText, textOperators } from './domain-text.ts';
import { notANumber, OdooError, valueError } from './errors.ts';
import type { Row, Value } from './values.ts';

/** A condition on a part of a date, such as `scheduled_date.month_number`. */
export interface DatePart {
  model: string;
  field: string;
  part: string;
  operator: string;
  value: unknown;
  /** The condition as messages show it. */
  condition: string;
}

/**
 * Compares a part of a date as PostgreSQL does: an absent date has no parts, and is unlike every number.
 * A time zone in the context counts (seen on Odoo 19.0).
 *
 * @throws OdooError ValueError for an unknown part, and what PostgreSQL says to a value that is no number
 */
export function compileDatePart(
  session: Session,
  { model, field, part, operator, value, condition }: DatePart,
  read: (row: Row) => Value,
): (row: Row) => boolean {
  if (operator === 'any' || operator === 'not any') {
    throw valueError(`Cannot use 'any' with non-relational fields in condition ${condition}`);
  }
  if (operator.endsWith('_of')) {
    throw valueError(
      `Cannot execute ${operator} for ${model}.${field}, works only for relational fields in condition ${condition}`,
    );
  }
  if (!isNumberPart(part)) {
    throw valueError(
      `Error when processing the granularity ${part} is not supported. ` +
        `Only ${numberParts.join(', ')} are supported`,
    );
  }
  const { tz } = session.context;
  const zone = typeof tz === 'string' ? tz : '';
  const number = (row: Row): number | false => {
    const own = read(row);
    return typeof own === 'string' && numberPart(own, part, zone);
  };
  if (textOperators.has(operator)) return compileText(session, undefined, number, operator, String(value));
  return operator.startsWith('>') || (operator.startsWith('<') && operator !== '<>')
    ? compare(number, operator, value)
    : among(number, operator, Array.isArray(value) ? value : [value]);
}

type Part = (row: Row) => number | false;

function compare(number: Part, operator: string, value: unknown): (row: Row) => boolean {
  if (typeof value === 'boolean') throw noOperator(operator);
  const bound = toNumber(value);
  return (row) => {
    const own = number(row);
    if (own === false) return false;
    if (operator === '>') return own > bound;
    if (operator === '>=') return own >= bound;
    return operator === '<' ? own < bound : own <= bound;
  };
}

function among(number: Part, operator: string, values: readonly unknown[]): (row: Row) => boolean {
  const wanted = new Set(
    values.map((value) => {
      if (value === true) throw noOperator('=');
      return value === false || value === null || value === undefined ? false : toNumber(value);
    }),
  );
  const positive = operator === '=' || operator === 'in';
  return (row) => wanted.has(number(row)) === positive;
}

function toNumber(value: unknown): number {
  const number = Number(value);
  if (Number.isNaN(number)) throw notANumber('double precision', String(value));
  return number;
}

function noOperator(operator: string): OdooError {
  const message =
    `operator does not exist: double precision ${operator} boolean\n` +
    'HINT:  No operator matches the given name and argument types. You might need to add explicit type casts.\n';
  return new OdooError(500, 'psycopg2.errors.UndefinedFunction', message);
}
