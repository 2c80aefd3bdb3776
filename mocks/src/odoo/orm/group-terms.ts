import type { Session } from '../database.ts';
import { isNumberPart, numberPart } from '../date-parts.ts';
import { valueError } from '../errors.ts';
import { displayName, sortRows, valueOf } from '../evaluate.ts';
import { type Field, fieldsOf } from '../fields.ts';
import type { Row, Value } from '../values.ts';
import { checkGranularity, type Period, periodOf } from './periods.ts';

/** Leaves and operators of a domain. */
export type Domain = unknown[];

/** One thing that records are grouped by. */
export interface GroupTerm {
  /** As the caller wrote it. */
  spec: string;
  field: Field;
  granularity: string | undefined;
  /** The groups a record is in; `false` for the one of records without a value. */
  keys(session: Session, row: Row): readonly unknown[];
  /** A key as the answer has it. */
  show(session: Session, key: unknown): unknown;
  /** Conditions that find the records of a key. */
  leaves(key: unknown): Domain;
  /** The period of a key that is one. */
  period(key: unknown): Period | undefined;
}

/** @throws OdooError ValueError */
export function parseTerm(session: Session, model: string, spec: string): GroupTerm {
  const [name = '', granularity] = spec.split(':');
  const field = fieldsOf(model)?.get(name);
  if (field === undefined) throw valueError(`Invalid field '${name}' on model '${model}'`);
  if (!field.stored || field.type === 'one2many') {
    throw valueError(`Cannot convert ${model}.${name} to SQL because it is not stored`);
  }
  const isTime = field.type === 'date' || field.type === 'datetime';
  if (!isTime) {
    if (granularity === undefined) return plainTerm(model, spec, field);
    throw valueError(`Granularity set on a no-datetime field or property: '${spec}'`);
  }
  if (granularity === undefined) throw valueError(`Granularity not set on a date(time) field: '${spec}'`);
  checkGranularity(granularity);
  const { tz } = session.context;
  return timeTerm(model, spec, field, granularity, typeof tz === 'string' ? tz : '');
}

function plainTerm(model: string, spec: string, field: Field): GroupTerm {
  const { name, relation } = field;
  return {
    spec,
    field,
    granularity: undefined,
    keys: (session, row) => {
      const value = valueOf(session, model, row, field);
      if (!Array.isArray(value)) return [value];
      return value.length === 0 ? [false] : (value as readonly number[]);
    },
    show: (session, key) => {
      const target = relation === undefined ? undefined : session.db.find(relation, key);
      return target === undefined ? key : [key, displayName(session, relation ?? '', target)];
    },
    leaves: (key) => [key === false && field.type === 'many2many' ? [name, 'not any', []] : [name, '=', key]],
    period: () => undefined,
  };
}

function timeTerm(
  model: string,
  spec: string,
  field: Field,
  granularity: string,
  timeZone: string,
): GroupTerm {
  const { name } = field;
  const periods = new Map<unknown, Period>();
  const isNumber = isNumberPart(granularity);
  const keyOf = (value: Value): unknown => {
    if (typeof value !== 'string') return false;
    if (isNumber) return numberPart(value, granularity, timeZone);
    const period = periodOf(value, granularity, timeZone);
    periods.set(period.from, period);
    return period.from;
  };
  return {
    spec,
    field,
    granularity,
    keys: (session, row) => [keyOf(valueOf(session, model, row, field))],
    show: (_session, key) => {
      const period = periods.get(key);
      return period === undefined ? key : [period.from, period.label];
    },
    leaves: (key) => {
      const period = periods.get(key);
      if (period !== undefined)
        return [
          [name, '>=', period.from],
          [name, '<', period.to],
        ];
      return [key === false ? [name, '=', false] : [`${name}.${granularity}`, '=', key]];
    },
    period: (key) => periods.get(key),
  };
}

/** Leaves that all must hold, in prefix form. */
export function conjunction(leaves: Domain): Domain {
  if (leaves.length === 0) return [[1, '=', 1]];
  return [...leaves.slice(1).map(() => '&'), ...leaves];
}

/** The place of each key: by the order of the related model, else by value; no value comes last. */
export function rankKeys(
  session: Session,
  { field }: GroupTerm,
  keys: readonly unknown[],
): ReadonlyMap<unknown, number> {
  const distinct = [...new Set(keys)];
  const { relation } = field;
  const sorted =
    relation !== undefined && session.db.has(relation)
      ? byTarget(session, relation, distinct)
      : distinct.toSorted((a, b) => compareKeys(a, b, field.type === 'boolean'));
  return new Map(sorted.map((key, index) => [key, index]));
}

function byTarget(session: Session, relation: string, keys: readonly unknown[]): unknown[] {
  const targets = keys.map((key) => session.db.find(relation, key)).filter((row) => row !== undefined);
  const known = sortRows(session, relation, targets, undefined).map((row) => row.id);
  return [...known, ...keys.filter((key) => !known.includes(key as number))];
}

function compareKeys(a: unknown, b: unknown, booleans: boolean): number {
  if (a === b) return 0;
  if (!booleans && (a === false || b === false)) return Number(a === false) - Number(b === false);
  return (a as string | number) < (b as string | number) ? -1 : 1;
}
