import { refuse } from './wire/odoo-error.ts';

/**
 * How far deliveries have been read. `write_date` is the start of a transaction, shown to the second, so a row may
 * turn up late with an earlier second, and two changes may share one. Hence each round of polls starts again a while
 * before the newest second seen, and leaves out the rows that are remembered as they are.
 */
export interface DeliveryCursor {
  /** The newest second read, in seconds since the Unix epoch; 0 before the first row. */
  newest: number;
  /** Rows of this second and before are no longer remembered, for there were too many. */
  forgotten: number;
  /** Where this round has come to: everything before this second is read, and in it every id up to `afterId`. */
  position?: { second: number; afterId?: number } | undefined;
  /** Rows read since the overlap began: their second, and a print of what they said. */
  seen: Map<number, { second: number; print: string }>;
}

/** The most rows a cursor remembers. Where more change within the overlap, the overlap shrinks to what these cover. */
export const rememberedMax = 5000;

const printLength = 3;

/** A cursor that has read nothing. */
export function emptyCursor(): DeliveryCursor {
  return { newest: 0, forgotten: 0, seen: new Map() };
}

/** The second from which the next rows are to be read. */
export function startOf(cursor: DeliveryCursor, overlapSeconds: number): number {
  if (cursor.position !== undefined) return cursor.position.second;
  // The newest second is read again even when forgotten: more may have been written in it since. Rows come twice then.
  if (cursor.newest <= cursor.forgotten) return cursor.newest;
  return Math.max(0, cursor.newest - overlapSeconds, cursor.forgotten + 1);
}

/** Remembers a row. True when it says something new. */
export function remember(cursor: DeliveryCursor, id: number, second: number, print: string): boolean {
  const known = cursor.seen.get(id);
  cursor.newest = Math.max(cursor.newest, second);
  if (known?.second === second && known.print === print) return false;
  cursor.seen.set(id, { second, print });
  return true;
}

/** Forgets what the next round will not read again, and the oldest whole seconds when there is too much. */
export function prune(cursor: DeliveryCursor, overlapSeconds: number, max: number): void {
  const from = Math.max(cursor.newest - overlapSeconds, cursor.forgotten + 1);
  const counts = new Map<number, number>();
  for (const [id, { second }] of cursor.seen) {
    if (second < from) cursor.seen.delete(id);
    else counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  let size = cursor.seen.size;
  if (size <= max) return;
  for (const [second, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    if (size <= max) break;
    size -= count;
    cursor.forgotten = second;
  }
  for (const [id, { second }] of cursor.seen) if (second <= cursor.forgotten) cursor.seen.delete(id);
}

/** A short print of a text, to see whether a row that was written twice in one second has changed. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % 36 ** printLength).toString(36).padStart(printLength, '0');
}

/** `1.newest.forgotten.position.rows`, numbers in base 36; rows by their age, ids as steps from one to the next. */
export function encodeCursor(cursor: DeliveryCursor): string {
  const { newest, forgotten, position, seen } = cursor;
  const place = position === undefined ? [] : [position.second, position.afterId ?? -1];
  const ages = new Map<number, [id: number, print: string][]>();
  for (const [id, { second, print }] of seen) {
    const rows = ages.get(newest - second);
    if (rows === undefined) ages.set(newest - second, [[id, print]]);
    else rows.push([id, print]);
  }
  const groups = [...ages]
    .toSorted(([a], [b]) => a - b)
    .map(([age, rows]) => {
      let last = 0;
      const steps = rows
        .toSorted(([a], [b]) => a - b)
        .map(([id, print]) => {
          const step = id - last;
          last = id;
          return step.toString(36) + print;
        });
      return `${age.toString(36)}:${steps.join(',')}`;
    });
  return [
    1,
    newest.toString(36),
    forgotten.toString(36),
    place.map((n) => n.toString(36)).join('_'),
    groups.join(';'),
  ].join('.');
}

/**
 * Reads a cursor that {@link encodeCursor} wrote.
 *
 * @throws {IntegrationError} `invalid-request`
 */
export function decodeCursor(text: string, operation: string): DeliveryCursor {
  const [version, newest, forgotten, place, groups] = text.split('.');
  if (version !== '1' || groups === undefined)
    throw refuse(operation, 'cursor', 'not a cursor of this client');
  const cursor: DeliveryCursor = { newest: number(newest), forgotten: number(forgotten), seen: new Map() };
  if (place !== undefined && place !== '') {
    const [second, afterId] = place.split('_').map(number);
    cursor.position = { second: second ?? 0, ...(afterId === undefined || afterId < 0 ? {} : { afterId }) };
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

  function number(digits: string | undefined): number {
    const value = Number.parseInt(digits ?? '', 36);
    if (Number.isNaN(value)) throw refuse(operation, 'cursor', 'not a cursor of this client');
    return value;
  }
}
