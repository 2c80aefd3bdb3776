/**
 * How far a model's changes have been read. `write_date` is the start of a transaction, shown to the second, so a row
 * may turn up late with an earlier second, and two changes may share one. Hence each round of polls starts again a
 * while before the newest second seen, and leaves out the rows that are remembered as they are.
 */
export interface ChangeCursor {
  /** The newest second read, in seconds since the Unix epoch; 0 before the first row. */
  newest: number;
  /** Rows of this second and before are no longer remembered, for there were too many. */
  forgotten: number;
  /** Where a round of several pages has come to; absent between rounds. */
  position?: Position | undefined;
  /**
   * An instant that had passed when every page so far was read, in seconds. What any of them missed was committed after
   * it, and so began less than the overlap before it. It is the newest second, unless pages took their time.
   */
  base: number;
  /** Rows read since the overlap began: their second, and a print of what they said. */
  seen: Map<number, { second: number; print: string }>;
}

/** Everything before `second` is read, and in it every id up to `afterId`. */
export interface Position {
  second: number;
  afterId?: number | undefined;
  /** When the round began, in seconds by the caller's clock. Only its distance from later readings counts. */
  startedAt: number;
}

/** How long a print is, in base 36: one in 46,656 changes within one second looks like none. */
export const printLength = 3;

/** A cursor that has read nothing. */
export function emptyCursor(): ChangeCursor {
  return { newest: 0, forgotten: 0, base: 0, seen: new Map() };
}

/** The second from which the next rows are to be read. */
export function startOf(cursor: ChangeCursor, overlapSeconds: number): number {
  if (cursor.position !== undefined) return cursor.position.second;
  // The newest second is read again even when forgotten: more may have been written in it since. Rows come twice then.
  if (cursor.newest <= cursor.forgotten) return cursor.newest;
  return Math.max(0, cursor.base - overlapSeconds, cursor.forgotten + 1);
}

/** Remembers a row. True when it says something new. */
export function remember(cursor: ChangeCursor, id: number, second: number, print: string): boolean {
  const known = cursor.seen.get(id);
  cursor.newest = Math.max(cursor.newest, second);
  if (known?.second === second && known.print === print) return false;
  cursor.seen.set(id, { second, print });
  return true;
}

/** Raises the base after a page that was read so many seconds after its round began; 0 for the first one. */
export function raiseBase(cursor: ChangeCursor, elapsedSeconds: number): void {
  cursor.base = Math.max(cursor.base, cursor.newest - Math.max(0, elapsedSeconds));
}

/** Forgets what will not be read again, and the oldest whole seconds when there is too much. */
export function prune(cursor: ChangeCursor, overlapSeconds: number, max: number): void {
  const unread = cursor.position?.second ?? Infinity;
  const from = Math.max(Math.min(cursor.base - overlapSeconds, unread), cursor.forgotten + 1);
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

/** How far back the next round looks, in seconds: the overlap, unless too many rows made it shorter. */
export function lookBackOf(cursor: ChangeCursor, overlapSeconds: number): number {
  return Math.min(overlapSeconds, Math.max(0, cursor.base - cursor.forgotten - 1));
}

/** A short print of a text, to see whether a row that was written twice in one second has changed. */
export function printOf(text: string, length = printLength): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % 36 ** length).toString(36).padStart(length, '0');
}
