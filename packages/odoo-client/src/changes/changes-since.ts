import { z } from 'zod';
import { fail } from '../erp/session.ts';
import { fromOdooDatetime, toOdooDatetime } from '../orm/datetime.ts';
import type { OdooCallOptions, AnyOdooClient, OdooClient, RecordSchema } from '../orm/odoo-client.ts';
import type { Domain } from '../orm/domain.ts';
import { refuse } from '../wire/odoo-error.ts';
import {
  type ChangeCursor,
  emptyCursor,
  lookBackOf,
  printOf,
  prune,
  raiseBase,
  remember,
  startOf,
} from './change-cursor.ts';
import { decodeCursor, encodeCursor } from './cursor-text.ts';

/** What to watch, and from where on. */
export interface ChangesSearch<S extends RecordSchema> extends OdooCallOptions {
  /** Such as `stock.picking`. A model without `write_date`, such as a report, cannot be watched. */
  model: string;
  /** Its keys are the fields that are read, besides `id` and `write_date`. */
  record: S;
  /**
   * Which records. A record that leaves the domain is not told of, and one whose rights change neither: name what
   * never changes, such as the kind of a transfer, rather than a state. All records by default.
   */
  domain?: Domain | undefined;
  /** Where the last page ended; absent to begin with everything there is. */
  cursor?: string | undefined;
  /** How late a change may be committed and still be seen: longer than the longest transaction. Default 120,000. */
  overlapMs?: number | undefined;
  /** How many records a page asks for, besides up to 1,000 it has to read again. Default 200. */
  pageSize?: number | undefined;
  /** How many records the cursor remembers, at five characters each. Default 5,000. */
  rememberedMax?: number | undefined;
  /** Whether archived records come too, so that archiving is seen. Default true. */
  archived?: boolean | undefined;
}

/** A page of changed records. */
export interface Changes<T> {
  /** As they stand now, oldest change first. */
  records: T[];
  /** Hand it back to go on from here. It holds ids, times and prints, no personal data. Store it after the records. */
  cursor: string;
  /** True when more are waiting right now. */
  more: boolean;
  /**
   * How far back the next round looks for changes committed late. Less than was asked for when more records changed
   * than the cursor remembers: then compare with the whole once, or let `rememberedMax` be larger.
   */
  overlapMs: number;
}

/** The most records that are read again in one call for the sake of the overlap. */
const rereadMax = 1000;

const Stamp = z.object({ id: z.int(), write_date: z.union([z.string(), z.literal(false)]) });

interface Stamped {
  id: number;
  write_date: string;
}

/** One search, with its defaults filled in. */
interface Watch<S extends RecordSchema> {
  client: OdooClient;
  search: ChangesSearch<S>;
  options: OdooCallOptions & { operation: string };
  domain: Domain;
  pageSize: number;
  overlapSeconds: number;
  /** When the round began, in seconds by the client's clock. */
  startedAt: number;
}

/**
 * Reads the next page of what changed in a model since the cursor, in one call, or two where very many records share
 * a second. Poll until `more` is false, then again whenever you like.
 *
 * Every version that a record is left in comes, and comes once, though records share a second, change while pages are
 * read, or are committed late with an earlier `write_date`. It comes again only when more changed within the overlap
 * than the cursor remembers. What is deleted leaves no trace: see {@link missingIds}. What has no `write_date`, because
 * it was put in by SQL, never comes. An Odoo whose clock is set back loses changes for as long as that.
 *
 * @throws {IntegrationError} `invalid-request` for a cursor of another model, another domain or somebody else.
 * @example
 * const Product = z.looseObject({ id: z.int(), default_code: textField });
 * const page = await changesSince(odoo, { model: 'product.product', record: Product, cursor });
 */
export async function changesSince<S extends RecordSchema>(
  { untyped: client }: AnyOdooClient,
  search: ChangesSearch<S>,
): Promise<Changes<z.infer<S> & { id: number }>> {
  const { model, operation = `${model}/changesSince`, overlapMs = 120_000, rememberedMax = 5000 } = search;
  const { domain = [], pageSize = 200, archived = true, signal } = search;
  checkCount(operation, 'overlapMs', overlapMs, 0);
  checkCount(operation, 'pageSize', pageSize, 1);
  checkCount(operation, 'rememberedMax', rememberedMax, 0);
  const context = archived ? { ...search.context, active_test: false } : search.context;
  const overlapSeconds = Math.ceil(overlapMs / 1000);
  const source = JSON.stringify([model, domain]);
  const cursor = search.cursor === undefined ? emptyCursor() : decodeCursor(search.cursor, source, operation);
  const options = { operation, context, signal };
  const { position } = cursor;
  const startedAt = position?.startedAt ?? Math.floor(client.clock.now() / 1000);
  const watch = { client, search, options, domain, pageSize, overlapSeconds, startedAt };
  const rows = await readOn(watch, cursor);
  const fresh = rows.filter((row) =>
    remember(cursor, row.id, secondOf(row), printOf(JSON.stringify({ ...row, write_date: '' }))),
  );
  raiseBase(cursor, position === undefined ? 0 : Math.ceil(client.clock.now() / 1000) - startedAt);
  prune(cursor, overlapSeconds, rememberedMax);
  return {
    records: fresh.map((row) => withOwnStamp(row, search.record, operation)),
    cursor: encodeCursor(cursor, source),
    more: cursor.position !== undefined,
    overlapMs:
      cursor.newest === 0 ? overlapMs : Math.min(overlapMs, lookBackOf(cursor, overlapSeconds) * 1000),
  };
}

/**
 * Reads the next rows and moves the cursor's position. Only whole seconds are taken: Odoo orders by microseconds that
 * it does not show, so nobody can say which rows of the last second of a page are still to come.
 */
async function readOn<S extends RecordSchema>(watch: Watch<S>, cursor: ChangeCursor): Promise<Stamped[]> {
  const { pageSize, startedAt } = watch;
  const start = startOf(cursor, watch.overlapSeconds);
  if (cursor.position?.afterId !== undefined)
    return readCrowded(watch, cursor, { second: start, afterId: cursor.position.afterId });
  const again = [...cursor.seen.values()].filter((row) => row.second >= start).length;
  const limit = pageSize + Math.min(again, rereadMax);
  const rows = await read(watch, changedFrom(start), 'write_date, id', limit);
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) {
    cursor.position = undefined;
    return rows;
  }
  const second = secondOf(last);
  const whole = rows.filter((row) => secondOf(row) < second);
  if (whole.length === 0) return readCrowded(watch, cursor, { second, afterId: 0 });
  cursor.position = { second, startedAt };
  return whole;
}

/**
 * Reads on in a second that fills a page by itself, by id. `<` with the next second takes all of this one; with `<=`
 * Odoo 14.0 leaves out all but its first microsecond. Seen on Odoo 19.0 and 14.0.
 */
async function readCrowded<S extends RecordSchema>(
  { pageSize, startedAt, ...watch }: Watch<S>,
  cursor: ChangeCursor,
  { second, afterId }: { second: number; afterId: number },
): Promise<Stamped[]> {
  const inSecond: Domain = [
    ...changedFrom(second),
    ['write_date', '<', toOdooDatetime((second + 1) * 1000)],
    ['id', '>', afterId],
  ];
  const rows = await read(watch, inSecond, 'id', pageSize);
  const last = rows.at(-1);
  const through = last === undefined || rows.length < pageSize;
  cursor.position = through ? { second: second + 1, startedAt } : { second, afterId: last.id, startedAt };
  return rows;
}

async function read<S extends RecordSchema>(
  { client, search, options, domain }: Pick<Watch<S>, 'client' | 'search' | 'options' | 'domain'>,
  changed: Domain,
  order: string,
  limit: number,
): Promise<Stamped[]> {
  const rows: unknown[] = await client.searchRead(search.model, {
    ...options,
    record: search.record.extend(Stamp.shape),
    domain: [...domain, ...changed],
    order,
    limit,
  });
  // Those without one are sorted to the end. Seen on Odoo 19.0.
  return (rows as z.infer<typeof Stamp>[]).filter((row): row is Stamped => row.write_date !== false);
}

/**
 * `>=` with a whole second takes all of it on every version. `>` does not: Odoo 19.0 compares whole seconds and skips
 * the rest of this one, Odoo 14.0 compares the microseconds it does not show. Seen on both.
 */
function changedFrom(second: number): Domain {
  return second === 0 ? [] : [['write_date', '>=', toOdooDatetime(second * 1000)]];
}

function secondOf(row: Stamped): number {
  return Date.parse(fromOdooDatetime(row.write_date)) / 1000;
}

/** Gives `write_date` the form that the caller's own schema makes of it. */
function withOwnStamp<S extends RecordSchema>(
  row: Stamped,
  record: S,
  operation: string,
): z.infer<S> & { id: number } {
  const own = record.shape['write_date'] as z.ZodType | undefined;
  const stamp = own?.safeParse(row.write_date);
  if (stamp?.success === false)
    throw fail(operation, 'malformed-response', 'write_date does not fit the schema');
  const shown: unknown = stamp === undefined ? row : { ...row, write_date: stamp.data };
  return shown as z.infer<S> & { id: number };
}

function checkCount(operation: string, option: string, value: number, min: number): void {
  if (!Number.isSafeInteger(value) || value < min)
    throw refuse(operation, option, `must be a whole number from ${min} on`);
}
