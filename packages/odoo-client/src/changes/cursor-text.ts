import { refuse } from '../wire/odoo-error.ts';
import { type ChangeCursor, printLength, printOf } from './change-cursor.ts';

const version = '2';
const checkLength = 6;
const digits = /^[0-9a-z]+$/;

/**
 * `2.source.newest.forgotten.base.place.rows.check`, numbers in base 36. The source is a print of what is read,
 * the check one of all before it. Rows stand by their age, ids as steps from one to the next, each with its print.
 */
export function encodeCursor(cursor: ChangeCursor, source: string): string {
  const { newest, forgotten, base, position, seen } = cursor;
  const place = position === undefined ? [] : [position.startedAt, position.second];
  if (position?.afterId !== undefined) place.push(position.afterId);
  const ages = new Map<number, [id: number, print: string][]>();
  for (const [id, { second, print }] of seen) {
    const rows = ages.get(newest - second);
    if (rows === undefined) ages.set(newest - second, [[id, print]]);
    else rows.push([id, print]);
  }
  const groups = [...ages]
    .toSorted(([a], [b]) => a - b)
    .map(([age, rows]) => `${age.toString(36)}:${encodeRows(rows)}`);
  const text = [
    version,
    printOf(source, checkLength),
    newest.toString(36),
    forgotten.toString(36),
    (newest - base).toString(36),
    place.map((n) => n.toString(36)).join('_'),
    groups.join(';'),
  ].join('.');
  return `${text}.${printOf(text, checkLength)}`;
}

function encodeRows(rows: [id: number, print: string][]): string {
  let last = 0;
  return rows
    .toSorted(([a], [b]) => a - b)
    .map(([id, print]) => {
      const step = id - last;
      last = id;
      return step.toString(36) + print;
    })
    .join(',');
}

/**
 * Reads a cursor that {@link encodeCursor} wrote for the same source.
 *
 * @throws {IntegrationError} `invalid-request`
 */
export function decodeCursor(text: string, source: string, operation: string): ChangeCursor {
  const end = text.lastIndexOf('.');
  const parts = text.slice(0, Math.max(end, 0)).split('.');
  const [head, of, newest, forgotten, base, place, groups] = parts;
  const whole = parts.length === 7 && text.slice(end + 1) === printOf(text.slice(0, end), checkLength);
  if (head !== version || !whole || groups === undefined)
    throw refuse(operation, 'cursor', 'not a cursor of this client, or not all of it');
  if (of !== printOf(source, checkLength))
    throw refuse(operation, 'cursor', 'it is a cursor of another model, or of another domain');
  const cursor: ChangeCursor = {
    newest: number(newest),
    forgotten: number(forgotten),
    base: number(newest) - number(base),
    seen: new Map(),
  };
  if (place !== undefined && place !== '') {
    const [startedAt = 0, second = 0, afterId] = place.split('_').map(number);
    cursor.position = { startedAt, second, afterId };
  }
  for (const group of groups === '' ? [] : groups.split(';')) {
    const [age, rows = ''] = group.split(':');
    let id = 0;
    for (const row of rows.split(',')) {
      id += number(row.slice(0, -printLength));
      cursor.seen.set(id, { second: cursor.newest - number(age), print: row.slice(-printLength) });
    }
  }
  return cursor;

  function number(part: string | undefined): number {
    const value = part !== undefined && digits.test(part) ? Number.parseInt(part, 36) : NaN;
    if (!Number.isSafeInteger(value)) throw refuse(operation, 'cursor', 'not a cursor of this client');
    return value;
  }
}
