import { emptyValue, type Row, type Value } from './values.ts';
import type { Field } from './fields.ts';
import { Recency } from './recency.ts';

/** Puts one change back. */
export type Undo = () => void;

type Index = Map<Value, Set<number>>;

/**
 * The records of one model.
 *
 * An index over a column is built when the column is first asked for and kept up from then on; every change
 * tells how to put it back, so that a call that fails leaves nothing behind.
 */
export class Table {
  readonly model: string;
  readonly rows = new Map<number, Row>();
  readonly recency = new Recency();
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #undo: (undo: Undo) => void;
  readonly #indexes = new Map<string, Index>();
  #ids: number[] = [];
  #lastId = 0;

  constructor(model: string, fields: ReadonlyMap<string, Field>, undo: (undo: Undo) => void) {
    this.model = model;
    this.#fields = fields;
    this.#undo = undo;
  }

  /** The next free id; like a PostgreSQL sequence it never gives a number twice. */
  takeId(): number {
    return ++this.#lastId;
  }

  insert(row: Row): void {
    this.#lastId = Math.max(this.#lastId, row.id);
    this.#add(row);
    this.#undo(() => this.#remove(row));
  }

  delete(row: Row): void {
    this.#remove(row);
    this.#undo(() => this.#add(row));
  }

  /** Sets columns; `second` becomes the record's `write_date`. */
  update(row: Row, patch: Readonly<Record<string, Value>>, second: string): void {
    for (const name in patch) this.#set(row, name, patch[name] as Value);
    this.touch(row, second);
  }

  touch(row: Row, second: string): void {
    const before = row.write_date;
    if (before === second) return;
    this.#restamp(row, second);
    this.#undo(() => this.#restamp(row, before));
  }

  /** Ids whose column holds the value. */
  having(name: string, value: Value): ReadonlySet<number> {
    return this.index(name).get(value) ?? none;
  }

  index(name: string): ReadonlyMap<Value, ReadonlySet<number>> {
    let index = this.#indexes.get(name);
    if (index === undefined) {
      this.#indexes.set(name, (index = new Map()));
      for (const row of this.rows.values()) put(index, this.value(row, name), row.id);
    }
    return index;
  }

  /** A column's value, its zero where nothing was ever stored. */
  value(row: Row, name: string): Value {
    const value = row[name];
    if (value !== undefined) return value;
    const field = this.#fields.get(name);
    return field === undefined ? false : emptyValue(field);
  }

  /** Ids above a given one, ascending. */
  *idsAfter(id: number): Generator<number> {
    for (let at = firstAbove(this.#ids, id); at < this.#ids.length; at++) {
      const next = this.#ids[at] as number;
      if (this.rows.has(next)) yield next;
    }
  }

  /** About how many records have an id above a given one. */
  countAfter(id: number): number {
    return this.#ids.length - firstAbove(this.#ids, id);
  }

  #set(row: Row, name: string, value: Value): void {
    const before = this.value(row, name);
    if (before === value) return;
    this.#replace(row, name, before, value);
    this.#undo(() => this.#replace(row, name, value, before));
  }

  #replace(row: Row, name: string, before: Value, after: Value): void {
    const index = this.#indexes.get(name);
    if (index) {
      take(index, before, row.id);
      put(index, after, row.id);
    }
    row[name] = after;
  }

  #restamp(row: Row, second: string): void {
    this.recency.delete(row.write_date, row.id);
    this.#replace(row, 'write_date', row.write_date, second);
    this.recency.add(second, row.id);
  }

  #add(row: Row): void {
    this.rows.set(row.id, row);
    const last = this.#ids.at(-1) ?? 0;
    if (row.id > last) this.#ids.push(row.id);
    else this.#insertId(row.id);
    for (const [name, index] of this.#indexes) put(index, this.value(row, name), row.id);
    this.recency.add(row.write_date, row.id);
  }

  #insertId(id: number): void {
    const at = firstAbove(this.#ids, id);
    if (this.#ids[at - 1] !== id) this.#ids.splice(at, 0, id);
  }

  #remove(row: Row): void {
    this.rows.delete(row.id);
    for (const [name, index] of this.#indexes) take(index, this.value(row, name), row.id);
    this.recency.delete(row.write_date, row.id);
    // Deleted ids stay in the list until they are the larger part of it.
    if (this.#ids.length > 64 && this.#ids.length > 2 * this.rows.size) {
      this.#ids = this.#ids.filter((id) => this.rows.has(id));
    }
  }
}

const none: ReadonlySet<number> = new Set();

/** A list of ids is found by each of them. */
function put(index: Index, value: Value, id: number): void {
  if (Array.isArray(value)) {
    for (const item of value as number[]) put(index, item, id);
    return;
  }
  const ids = index.get(value);
  if (ids === undefined) index.set(value, new Set([id]));
  else ids.add(id);
}

function take(index: Index, value: Value, id: number): void {
  if (Array.isArray(value)) {
    for (const item of value as number[]) take(index, item, id);
    return;
  }
  const ids = index.get(value);
  if (ids === undefined) return;
  ids.delete(id);
  if (ids.size === 0) index.delete(value);
}

function firstAbove(ids: readonly number[], id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as number) <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
