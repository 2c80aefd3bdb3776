import type { Ledger, LedgerEntry, MockClock, Webhook } from '../kernel/index.ts';
import { settleCompany } from './access/companies.ts';
import { Users } from './access/users.ts';
import type { Viewer } from './access/viewer.ts';
import { missingError, notFound, serializationFailure } from './errors.ts';
import { type Field, fieldsOf, modelNames } from './fields.ts';
import type { RowOf } from './rows.ts';
import { Table, type Undo } from './table.ts';
import { formatDatetime, type Row, type Value, type Values } from './values.ts';

/** Who calls, with which context. */
export interface Session {
  readonly db: Database;
  readonly uid: number;
  readonly context: Values;
  /** Whose rights count; Odoo itself, which may do everything, when left out. */
  readonly viewer?: Viewer;
}

/** A method callable from outside. */
export interface Method {
  /** Arguments in the order a positional call gives them; those marked true are required. */
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
  /** What a copy of a record has otherwise than the record, beyond the fields that are never copied. */
  copying?(session: Session, row: Row): Values;
  /** Runs before columns change; gives back what is to be written as plain columns. */
  writing?(session: Session, rows: readonly Row[], values: Values): Values;
  written?(session: Session, rows: readonly Row[], values: Values): void;
  deleting?(session: Session, rows: readonly Row[]): void;
  methods?: Readonly<Record<string, Method>>;
  /** Fills the model when it is first asked for, where that is much and seldom wanted. */
  records?: (db: Database) => void;
}

/** Hears of a model's records while a transaction makes and changes them. */
export interface Watcher {
  created(row: Row): void;
  /** `before` holds what the columns just written held. */
  changed(row: Row, before: Readonly<Record<string, Value>>): void;
  deleting(row: Row): void;
}

/** All records of the world and everything that surrounds one transaction. */
export class Database {
  readonly rules: Readonly<Record<string, ModelRules>>;
  readonly clock: MockClock;
  /** Who may come in. */
  readonly users: Users;
  /** Name of the first delivery behind each transfer, the business key of all that concerns it. */
  readonly roots = new Map<number, string>();
  readonly pickingsByRoot = new Map<string, Set<number>>();
  /** External ids, with their models, that refused imports have left in Odoo's memory. */
  readonly lostReferences = new Map<string, string>();
  /** By model. */
  readonly watchers = new Map<string, Watcher>();
  /** Where calls to customers go once their transaction has ended well. */
  sendWebhook: (webhook: Webhook) => void = () => undefined;
  readonly #ledger: Ledger;
  readonly #tables = new Map<string, Table>();
  readonly #sequences = new Map<string, number>();
  #undo: Undo[] = [];
  #entries: LedgerEntry[] = [];
  #afterCommit: (() => void)[] = [];
  #began: number | undefined;

  constructor(ledger: Ledger, clock: MockClock, rules: Readonly<Record<string, ModelRules>>) {
    this.#ledger = ledger;
    this.clock = clock;
    this.users = new Users(clock);
    this.rules = rules;
    for (const model of modelNames) {
      if (rules[model]?.records === undefined) this.#addTable(model);
    }
  }

  #addTable(model: string): Table {
    const fields = fieldsOf(model) as ReadonlyMap<string, Field>;
    const table = new Table(model, fields, (undo) => this.#undo.push(undo));
    this.#tables.set(model, table);
    return table;
  }

  /** A model's table, made and filled now where that was put off; a call that fails does not empty it again. */
  #open(model: string): Table | undefined {
    const table = this.#tables.get(model);
    const fill = table === undefined ? this.rules[model]?.records : undefined;
    if (fill === undefined) return table;
    const undo = this.#undo;
    this.#undo = [];
    const late = this.#addTable(model);
    fill(this);
    this.#undo = undo;
    return late;
  }

  /** The current second as Odoo writes it. */
  now(): string {
    return formatDatetime(this.clock.now());
  }

  /** The second that `write_date` gets: when the transaction began, not when it wrote (seen on Odoo 19.0). */
  stamp(): string {
    return formatDatetime(this.#began ?? this.clock.now());
  }

  /** @throws OdooError NotFound for a model that the mock does not have */
  table(model: string): Table {
    const table = this.#open(model);
    if (table === undefined) throw notFound(`the model '${model}' does not exist`);
    return table;
  }

  has(model: string): boolean {
    return this.#open(model) !== undefined;
  }

  find<Model extends string>(model: Model, id: unknown): RowOf<Model> | undefined {
    return typeof id === 'number' ? (this.#open(model)?.rows.get(id) as RowOf<Model> | undefined) : undefined;
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
    const now = this.stamp();
    const stamps = { create_uid: uid, create_date: now, write_uid: uid, write_date: now };
    const row: Row = { id: table.takeId(), ...stamps, ...columns };
    settleCompany(this, model, row);
    table.insert(row);
    this.watchers.get(model)?.created(row);
    return row as RowOf<Model>;
  }

  /** @throws OdooError SerializationFailure when others have written the record since the transaction began */
  update(model: string, row: Row, patch: Readonly<Record<string, Value>>): void {
    const second = this.stamp();
    if (this.#began !== undefined && row.write_date > second) throw serializationFailure();
    const table = this.table(model);
    const watcher = this.watchers.get(model);
    if (watcher === undefined) return table.update(row, patch, second);
    const names = Object.keys(patch);
    const before = Object.fromEntries(names.map((name) => [name, table.value(row, name)]));
    table.update(row, patch, second);
    watcher.changed(row, before);
  }

  /** Marks a record as written, though none of its columns changed. */
  touch(model: string, row: Row): void {
    this.update(model, row, {});
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

  /** Adds what is to be done once the transaction has ended well. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  /** Does all of it or, when it throws, nothing. `began`, in milliseconds, is now when left out. */
  transaction<Result>(work: () => Result, began?: number): Result {
    this.#began = began;
    let committed: (() => void)[] = [];
    let result: Result;
    try {
      result = work();
      for (const entry of this.#entries) this.#ledger.record(entry);
      committed = this.#afterCommit;
    } catch (error) {
      while (this.#undo.length > 0) this.#undo.pop()?.();
      throw error;
    } finally {
      this.#undo = [];
      this.#entries = [];
      this.#afterCommit = [];
      this.#began = undefined;
    }
    for (const next of committed) next();
    return result;
  }

  /** Does all of it or, when it throws, nothing of it; what the transaction did before is kept. */
  savepoint<Result>(work: () => Result): Result {
    const undo = this.#undo.length;
    const entries = this.#entries.length;
    const next = this.#afterCommit.length;
    try {
      return work();
    } catch (error) {
      while (this.#undo.length > undo) this.#undo.pop()?.();
      this.#entries.length = entries;
      this.#afterCommit.length = next;
      throw error;
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
