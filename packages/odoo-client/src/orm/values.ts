import { refuse } from '../wire/odoo-error.ts';

/** What a field can be written with. Absent values are `false` or `null`. */
export type OdooValue =
  | string
  | number
  | boolean
  | null
  | readonly OdooValue[]
  | { readonly [key: string]: OdooValue };

/** Field values of one record, by field name. */
export type OdooValues = Readonly<Record<string, OdooValue>>;

const isoDatetime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const microseconds = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d+$/;

/**
 * Refuses values that Odoo would misread or silently ignore: x2many commands it does not know, and datetimes that are
 * not `YYYY-MM-DD HH:MM:SS`.
 *
 * @throws {IntegrationError} `invalid-request`, effect `none`
 */
export function checkValues(values: OdooValues, operation: string, path: string): void {
  for (const [field, value] of Object.entries(values)) checkValue(value, operation, `${path}.${field}`);
}

function checkValue(value: unknown, operation: string, path: string): void {
  if (typeof value === 'string') {
    if (isoDatetime.test(value) || microseconds.test(value)) {
      throw refuse(operation, path, 'a datetime must be written as toOdooDatetime() gives it');
    }
  } else if (Array.isArray(value) && value.some((each) => Array.isArray(each))) {
    for (const [index, each] of value.entries()) checkCommand(each, operation, `${path}.${index}`);
  }
}

/**
 * The commands of x2many fields, in their long form and in the short one (`[4, id]`).
 * Quirk: an unknown one is answered with `true` and ignored. Seen on Odoo 19.0.
 */
function checkCommand(command: unknown, operation: string, path: string): void {
  const [code, target, last] = Array.isArray(command) ? (command as unknown[]) : [];
  let known = false;
  let values: unknown;
  if (code === 0 || code === 1) {
    known = isRecord(last) && (code === 0 || isId(target));
    values = last;
  } else if (code === 2 || code === 3 || code === 4) {
    known = isId(target);
  } else if (code === 5) {
    known = true;
  } else if (code === 6) {
    known = Array.isArray(last) && last.every(isId);
  }
  if (!known) throw refuse(operation, path, 'Odoo has no such x2many command');
  if (values !== undefined) checkValues(values as OdooValues, operation, path);
}

/**
 * Refuses what JSON turns into something else (NaN and infinities become null) and the NUL character, which
 * PostgreSQL cannot store.
 *
 * @throws {IntegrationError} `invalid-request`, effect `none`
 */
export function checkNumbersAndText(value: unknown, operation: string, path = ''): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse(operation, path, 'the number is not finite');
  } else if (typeof value === 'string') {
    if (value.includes('\0')) throw refuse(operation, path, 'the text has a NUL character');
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      checkNumbersAndText(each, operation, join(path, String(index)));
  } else if (value instanceof Date) {
    throw refuse(operation, path, 'a Date must go through toOdooDatetime()');
  } else if (isRecord(value)) {
    for (const [name, each] of Object.entries(value)) checkNumbersAndText(each, operation, join(path, name));
  }
}

/**
 * Refuses record ids that are none, and an empty list of them.
 * Quirk: a record method on no records is answered with `true` and does nothing. Seen on Odoo 19.0.
 *
 * @throws {IntegrationError} `invalid-request`, effect `none`
 */
export function checkIds(ids: readonly number[], operation: string): void {
  if (ids.length === 0) throw refuse(operation, 'ids', 'there is no record to act on');
  if (!ids.every(isId)) throw refuse(operation, 'ids', 'an id is a positive whole number');
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isId(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
