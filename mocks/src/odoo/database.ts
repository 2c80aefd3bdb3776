import type { Ledger, LedgerEntry, MockClock } from '../kernel/index.ts';
import { missingError, notFound } from './errors.ts';
import { type Field, fieldsOf, modelNames } from './fields.ts';
import type { RowOf } from './rows.ts';
import { Table, type Undo } from './table.ts';
import { formatDatetime, type Row, type Value, type Values } from './values.ts';

/** Who calls, with which context. */
export interface Session {
  readonly db: Database;
  readonly uid: number;
  readonly context: Values;
}

/** A method callable from outside. */
export interface Method {
  /** Keyword arguments, those marked true are required. */
  args: Readonly<Record<string, boolean>>;
  /** Takes any further keyword too. */
  anyKeyword?: boolean;
  /** Belongs to the model, so `ids` may not be given. */
  onModel?: boolean;
  /** Changes nothing. */
  reads?: boolean;
  run(session: Session, ids: readonly number[], args: Values): unknown;
}

/** What a model does beyond keeping columns. */
export interface ModelRules {
  /** Order when the caller names none. */
  order?: string;
  displayName?(session: Session, row: Row): string;
  computed?: Readonly<Record<string, (session: Session, row: Row) => Value>>;
  /** Columns of a new record that the caller gave no value for. */
  defaults?(session: Session, values: Values): Values;
  /** Runs once a record and what was created inside it are there. */
  created?(session: Session, row: Row, values: Values): void;
  /** Runs before columns change; gives back what is to be written as plain columns. */
  writing?(session: Session, rows: readonly Row[], values: Values): Values;
  written?(session: Session, rows: readonly Row[], values: Values): void;
  deleting?(session: Session, rows: readonly Row[]): void;
  methods?: Readonly<Record<string, Method>>;
}

/** All records of the world and everything that surrounds one transaction. */
export class Database {
  readonly rules: Readonly<Record<string, ModelRules>>;
  readonly clock: MockClock;
  /** Name of the first delivery behind each transfer, the business key of all that concerns it. */
  readonly roots = new Map<number, string>();
  readonly pickingsByRoot = new Map<string, Set<number>>();
  readonly #ledger: Ledger;
  readonly #tables = new Map<string, Table>();
  readonly #sequences = new Map<string, number>();
  #undo: Undo[] = [];
  #entries: LedgerEntry[] = [];

  constructor(ledger: Ledger, clock: MockClock, rules: Readonly<Record<string, ModelRules>>) {
    this.#ledger = ledger;
    this.clock = clock;
    this.rules = rules;
    for (const model of modelNames) {
      const fields = fieldsOf(model) as ReadonlyMap<string, Field>;
      this.#tables.set(model, new Table(model, fields, (undo) => this.#undo.push(undo)));
    }
  }

  /** The current second as Odoo writes it. */
  now(): string {
    return formatDatetime(this.clock.now());
  }

  /** @throws OdooError NotFound for a model that the mock does not have */
  table(model: string): Table {
    const table = this.#tables.get(model);
    if (table === undefined) throw notFound(`the model '${model}' does not exist`);
    return table;
  }

  has(model: string): boolean {
    return this.#tables.has(model);
  }

  find<Model extends string>(model: Model, id: unknown): RowOf<Model> | undefined {
    return typeof id === 'number'
      ? (this.#tables.get(model)?.rows.get(id) as RowOf<Model> | undefined)
      : undefined;
  }

  /** @throws OdooError MissingError when there is no such record */
  get<Model extends string>(model: Model, id: unknown, uid = 1): RowOf<Model> {
    const row = this.find(model, id);
    if (row === undefined) throw missingError(model, id, uid);
    return row;
  }

  /** The records whose column holds the value, in the order they came. */
  where<Model extends string>(model: Model, field: string, value: Value): RowOf<Model>[] {
    const table = this.table(model);
    const rows: RowOf<Model>[] = [];
    for (const id of table.having(field, value)) rows.push(table.rows.get(id) as RowOf<Model>);
    return rows;
  }

  /** Adds a record as it is, past the model's rules. */
  insert<Model extends string>(
    model: Model,
    uid: number,
    columns: Readonly<Record<string, Value>>,
  ): RowOf<Model> {
    const table = this.table(model);
    const now = this.now();
    const stamps = { create_uid: uid, create_date: now, write_uid: uid, write_date: now };
    const row: Row = { id: table.takeId(), ...stamps, ...columns };
    table.insert(row);
    return row as RowOf<Model>;
  }

  update(model: string, row: Row, patch: Readonly<Record<string, Value>>): void {
    this.table(model).update(row, patch, this.now());
  }

  value(model: string, row: Row, field: string): Value {
    return this.table(model).value(row, field);
  }

  /** Counts up; a number is never given twice, not even after a failed call. */
  next(sequence: string): number {
    const number = (this.#sequences.get(sequence) ?? 0) + 1;
    this.#sequences.set(sequence, number);
    return number;
  }

  /** Notes what happened; it reaches the ledger when the transaction ends well. */
  record(kind: string, key: string, detail: Record<string, unknown>): void {
    this.#entries.push({ at: this.clock.now(), kind, key, ...detail });
  }

  /** Adds an undo step for state outside the tables. */
  onRollback(undo: Undo): void {
    this.#undo.push(undo);
  }

  /** Does all of it or, when it throws, nothing. */
  transaction<Result>(work: () => Result): Result {
    try {
      const result = work();
      for (const entry of this.#entries) this.#ledger.record(entry);
      return result;
    } catch (error) {
      while (this.#undo.length > 0) this.#undo.pop()?.();
      throw error;
    } finally {
      this.#undo = [];
      this.#entries = [];
    }
  }

  /** Ties a transfer to the delivery it goes back to, or to itself when it is the first. */
  setRoot(pickingId: number, root: string): void {
    this.roots.set(pickingId, root);
    const group = this.pickingsByRoot.get(root) ?? new Set();
    group.add(pickingId);
    this.pickingsByRoot.set(root, group);
    this.onRollback(() => this.dropRoot(pickingId));
  }

  dropRoot(pickingId: number): void {
    const root = this.roots.get(pickingId);
    if (root === undefined) return;
    this.roots.delete(pickingId);
    const group = this.pickingsByRoot.get(root);
    group?.delete(pickingId);
    if (group?.size === 0) this.pickingsByRoot.delete(root);
  }
}
