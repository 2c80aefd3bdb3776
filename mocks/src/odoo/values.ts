import type { Field } from './fields.ts';
import { OdooError, valueError } from './errors.ts';
import { keepHtml } from './html.ts';
import { toFloat, toInteger } from './python-numbers.ts';

/** What a column holds. Absent is `false`, as Odoo shows it; a many2one is the id. */
export type Value = string | number | boolean | readonly number[];

/** A record as it is kept. */
export interface Row {
  id: number;
  write_date: string;
  [field: string]: Value | undefined;
}

/** Values as a caller sent them. */
export type Values = Record<string, unknown>;

let lastSecond = -1;
let lastText = '';

/** Naive UTC to the second, the only form of a datetime in Odoo's answers. */
export function formatDatetime(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastText = new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ');
  }
  return lastText;
}

/** What an empty column reads as: numbers and booleans have a zero, lists are empty, the rest is `false`. */
export function emptyValue(field: Field): Value {
  switch (field.type) {
    case 'integer':
    case 'float':
    case 'monetary':
    case 'many2one_reference':
      return 0;
    case 'one2many':
    case 'many2many':
    case 'properties':
      return noIds;
    default:
      return false;
  }
}

const noIds: readonly number[] = [];

/** Rounds half away from zero to two digits, without 1.005 becoming 1. */
export function round2(value: number): number {
  const scaled = Math.abs(value) * 100;
  return (Math.sign(value) * Math.round(scaled + scaled * 1e-12)) / 100;
}

/**
 * A value as the column takes it; relations are not handled here.
 *
 * @throws OdooError in the words of Python or PostgreSQL for what has the wrong form
 */
export function toColumn(model: string, field: Field, value: unknown): Value {
  if (field.type === 'boolean') return Boolean(value);
  if (value === null || value === undefined || value === false) return emptyValue(field);
  switch (field.type) {
    case 'integer':
    case 'many2one_reference':
      return toInteger(value);
    case 'float':
    case 'monetary': {
      const number = toFloat(value);
      return field.rounded ? round2(number) : number;
    }
    case 'date':
      return checkDate(textOf(value)).slice(0, 10);
    case 'datetime':
      return toDatetime(textOf(value));
    case 'selection':
      if (field.selection !== undefined && !field.selection.has(textOf(value))) {
        throw valueError(`Wrong value for ${model}.${field.name}: '${textOf(value)}'`);
      }
      return textOf(value);
    case 'binary':
      return checkBase64(textOf(value));
    case 'html':
      return checkText(keepHtml(textOf(value)));
    default:
      return typeof value === 'object' ? (value as Value) : checkText(textOf(value));
  }
}

function checkText(text: string): string {
  if (text.includes('\0')) {
    const message = 'unsupported Unicode escape sequence\nDETAIL:  \\u0000 cannot be converted to text.\n';
    throw new OdooError(500, 'psycopg2.errors.UntranslatableCharacter', message);
  }
  return text;
}

const datetimeFormat = '%Y-%m-%d %H:%M:%S';
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** A datetime that was sent as a value: ISO 8601 is refused (seen on Odoo 19.0), a bare day means midnight. */
function toDatetime(text: string): string {
  if (dayForm.test(text)) return `${checkDate(text)} 00:00:00`;
  const whole = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(.*)$/.exec(text);
  if (whole?.[1] === undefined || whole[2] === undefined) {
    // Odoo cuts the format to the length of the text, two less, and shows what is left of it.
    throw valueError(
      `time data '${text}' does not match format '${datetimeFormat.slice(0, text.length - 2)}'`,
    );
  }
  if (whole[3] !== '') throw valueError(`unconverted data remains: ${whole[3]}`);
  checkDate(whole[1]);
  if (Number.isNaN(Date.parse(`${whole[1]}T${whole[2]}Z`))) {
    throw valueError(`time data '${text}' does not match format '${datetimeFormat}'`);
  }
  return text;
}

function checkDate(text: string): string {
  const day = text.slice(0, 10);
  const at = dayForm.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // `Date.parse` moves 30 February to March; Python refuses it.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) {
    throw valueError(`time data '${text}' does not match format '%Y-%m-%d'`);
  }
  return text;
}

/** Checks the way Python's `b64decode` does: it skips foreign characters, then counts. */
function checkBase64(text: string): string {
  if (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)) return text;
  const data = text.replaceAll(/[^A-Za-z0-9+/]/g, '').length;
  if (data % 4 === 1) {
    const message = `Invalid base64-encoded string: number of data characters (${data}) cannot be 1 more than a multiple of 4`;
    throw new OdooError(500, 'binascii.Error', message);
  }
  const padding = text.length - text.replaceAll('=', '').length;
  if ((data + padding) % 4 !== 0) throw new OdooError(500, 'binascii.Error', 'Incorrect padding');
  return text;
}

/** What a caller sent, as text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
