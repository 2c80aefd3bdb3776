import { z } from 'zod';
import { fromOdooDatetime } from './datetime.ts';

/** What a decoder gives for a value that its type cannot have. */
const unreadable = Symbol('unreadable');

type Decoder = (value: unknown) => unknown;

const text: Decoder = (value) => (typeof value === 'string' ? value : absentOr(value));
const integerOrText: Decoder = (value) => (Number.isInteger(value) ? value : text(value));
const number: Decoder = (value) => (typeof value === 'number' ? value : unreadable);
const ids: Decoder = (value) => (Array.isArray(value) && value.every(Number.isInteger) ? value : unreadable);

function absentOr(value: unknown): null | typeof unreadable {
  return value === false ? null : unreadable;
}

function datetime(value: unknown): unknown {
  if (typeof value !== 'string') return absentOr(value);
  try {
    return fromOdooDatetime(value);
  } catch {
    return unreadable;
  }
}

/** Quirks: the ids of `account.root` are texts, and a record without a name has `false`. Seen on Odoo 19.0. */
function many2one(value: unknown): unknown {
  if (!Array.isArray(value)) return absentOr(value);
  const [id, name] = value as unknown[];
  const isId = Number.isInteger(id) || typeof id === 'string';
  return isId && (typeof name === 'string' || name === false) ? { id, name: name || '' } : unreadable;
}

const byType: Readonly<Record<string, Decoder>> = {
  // Some hold objects: see how the generator tells them apart.
  binary: (value) => (value === false ? null : value),
  boolean: (value) => (typeof value === 'boolean' ? value : unreadable),
  char: text,
  date: text,
  datetime,
  float: number,
  html: text,
  integer: number,
  many2many: ids,
  many2one,
  // The id is 0 or `false` where there is none. Seen on Odoo 14.0 and 19.0.
  many2one_reference: (value) => (Number.isInteger(value) ? value || null : absentOr(value)),
  monetary: number,
  one2many: ids,
  reference: text,
  selection: integerOrText,
  text,
};

/** Of types that nobody knows, values are read as they come. */
function decoderOf(type: string | undefined): Decoder {
  return byType[type ?? ''] ?? ((value) => value);
}

/** How a field of some type reads. */
export function schemaOf(type: string | undefined): z.ZodType {
  const decode = decoderOf(type);
  return z.unknown().transform((value, context) => {
    const decoded = decode(value);
    if (decoded !== unreadable) return decoded;
    context.addIssue({ code: 'custom', message: `not a value of type ${type}` });
    return z.NEVER;
  });
}

/**
 * How records read of which some fields are asked for. One step for all of them: a schema per value takes six times as
 * long.
 */
export function rowsSchemaOf(
  types: readonly (readonly [name: string, type: string | undefined])[],
): z.ZodType {
  const fields = types.map(([name, type]) => ({ name, type, decode: decoderOf(type) }));
  return z.unknown().transform((rows, context) => {
    if (!Array.isArray(rows)) {
      context.addIssue({ code: 'custom', message: 'not a list of records' });
      return z.NEVER;
    }
    return (rows as (Record<string, unknown> | null)[]).map((row, index) => {
      const record: Record<string, unknown> = {};
      for (const { name, type, decode } of fields) {
        const decoded = decode(row?.[name]);
        if (decoded === unreadable)
          context.addIssue({ code: 'custom', path: [index, name], message: `not a value of type ${type}` });
        record[name] = decoded;
      }
      return record;
    });
  });
}
