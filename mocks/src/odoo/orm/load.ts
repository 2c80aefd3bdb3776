import { rowsToWrite } from '../access/guard.ts';
import type { Method, Session } from '../database.ts';
import { OdooError, valueError } from '../errors.ts';
import { type Field, fieldsOf } from '../fields.ts';
import { textOf, type Values } from '../values.ts';
import { writeRows } from '../writing.ts';
import { findExternalId, rememberLost, splitExternalId } from './external-ids.ts';
import { type Cell, readCell, readReference, type Reference } from './load-values.ts';
import { createOne } from './records.ts';

/** A column of an import: `name`, `country_id/.id`, `order_line/product_id/id`. */
type Path = readonly string[];

interface Imported {
  values: Values;
  externalId: string;
  databaseId: string;
}

interface Message {
  rows: { from: number; to: number };
  type: 'error';
  record: number;
  field?: string;
  message: string;
  moreinfo?: unknown;
  field_name?: string;
}

/** Rows of a table that belong to one record, from the first to the last. */
interface Block {
  from: number;
  to: number;
}

/** Imports a table of texts: external ids make it safe to do again. All of it is kept, or nothing. */
export function loadMethods(model: string): Readonly<Record<string, Method>> {
  return {
    load: {
      args: { fields: true, data: true },
      onModel: true,
      run: (session, _ids, args) => {
        const paths = (args['fields'] as string[]).map((name) => name.split('/'));
        for (const [name = ''] of paths) {
          if (name !== '.id' && fieldsOf(model)?.get(name) === undefined) {
            throw valueError(`Invalid field name '${name}'`);
          }
        }
        return loadTable(session, model, paths, args['data'] as unknown[][]);
      },
    },
  };
}

function loadTable(session: Session, model: string, paths: readonly Path[], data: unknown[][]): unknown {
  const unread: Message[] = [];
  const refused: Message[] = [];
  const named: string[] = [];
  try {
    return session.db.savepoint(() => {
      // A record with a bad cell is made without it before all is taken back (seen on Odoo 19.0).
      const ids = blocksOf(model, paths, data).map((rows, record) => {
        const imported = readBlock(session, model, paths, data, rows, record, unread);
        const id = loadRecord(session, model, imported, refused, { rows, type: 'error', record });
        if (imported.externalId !== '' && id !== 0) named.push(imported.externalId);
        return id;
      });
      if (unread.length + refused.length > 0) throw new NothingKept();
      for (const name of named) session.db.lostReferences.delete(splitExternalId(name).join('.'));
      return { ids, messages: [], nextrow: 0 };
    });
  } catch (error) {
    if (!(error instanceof NothingKept)) throw error;
    const lost = named.filter((name) => findExternalId(session, name) === undefined);
    rememberLost(session.db, model, lost);
    return { ids: false, messages: [...unread, ...refused], nextrow: 0 };
  }
}

/** Ends an import that had a bad row. */
class NothingKept extends Error {}

/** A row whose own columns are all empty goes on with the lines of the record before it. */
function blocksOf(model: string, paths: readonly Path[], data: readonly unknown[][]): Block[] {
  const blocks: Block[] = [];
  for (const [index, row] of data.entries()) {
    const own = paths.some((path, column) => !isLine(model, path) && textAt(row, column) !== '');
    const last = blocks.at(-1);
    if (own || last === undefined) blocks.push({ from: index, to: index });
    else last.to = index;
  }
  return blocks;
}

/** True for a column of the records behind a field, not of the field itself. */
function isLine(model: string, [name = '', inner]: Path): boolean {
  if (inner === undefined) return false;
  const isOwn = fieldsOf(model)?.get(name)?.type === 'one2many';
  return isOwn || (inner !== 'id' && inner !== '.id');
}

function textAt(row: readonly unknown[] | undefined, column: number): string {
  const cell = row?.[column];
  return cell === undefined || cell === null || cell === false ? '' : textOf(cell);
}

function readBlock(
  session: Session,
  model: string,
  paths: readonly Path[],
  data: readonly unknown[][],
  block: Block,
  record: number,
  messages: Message[],
): Imported {
  const imported: Imported = { values: {}, externalId: '', databaseId: '' };
  const lines = new Map<string, Line[]>();
  const bad = new Set<string>();
  const note = (field: Field, name: string, cell: Cell): void => {
    if ('value' in cell || bad.has(name)) return;
    bad.add(name);
    messages.push({ rows: block, type: 'error', record, field: name, ...cell, field_name: field.label });
  };
  for (const [column, path] of paths.entries()) {
    const [name = '', ...inner] = path;
    const field = fieldsOf(model)?.get(name);
    if (name === '.id') imported.databaseId = textAt(data[block.from], column);
    else if (name === 'id') imported.externalId = textAt(data[block.from], column);
    else if (field !== undefined && isLine(model, path)) {
      const own = lines.get(name) ?? [];
      lines.set(name, own);
      for (let at = block.from; at <= block.to; at++) {
        const line = (own[at - block.from] ??= { values: {} });
        note(field, name, readLineCell(session, field, inner, textAt(data[at], column), line));
      }
    } else if (field !== undefined) {
      const text = textAt(data[block.from], column);
      const cell: Cell = text === '' ? { value: false } : readField(session, field, text, inner[0]);
      note(field, name, cell);
      if ('value' in cell) imported.values[name] = cell.value;
    }
  }
  for (const [name, own] of lines) {
    // One bad cell takes all lines of the record away (seen on Odoo 19.0).
    if (!bad.has(name)) imported.values[name] = own.flatMap(lineCommands).concat(emptied(own));
  }
  return imported;
}

/** What one row says of a record behind a one2many field. */
interface Line {
  /** Its number, where the row tells. */
  id?: number;
  values: Values;
}

function readLineCell(
  session: Session,
  field: Field,
  [name = '', by]: readonly string[],
  text: string,
  line: Line,
): Cell {
  if (text === '') return { value: false };
  if (name === '.id' || name === 'id') {
    const cell = readReference(session, field, text, name);
    if ('value' in cell) line.id = cell.value as number;
    // An external id that nobody has names the line that is made.
    return name === 'id' ? { value: text } : cell;
  }
  const inner = fieldsOf(field.relation ?? '')?.get(name);
  if (inner === undefined) return { value: false };
  const cell = readField(session, inner, text, by);
  if ('value' in cell) line.values[name] = cell.value;
  return cell;
}

function lineCommands({ id, values }: Line): unknown[] {
  if (id !== undefined)
    return [
      [4, id],
      [1, id, values],
    ];
  return Object.keys(values).length === 0 ? [] : [[0, 0, values]];
}

/** Columns of lines that are all empty remove the lines (seen on Odoo 19.0 and 14.0). */
function emptied(lines: readonly Line[]): unknown[] {
  const said = lines.some(({ id, values }) => id !== undefined || Object.keys(values).length > 0);
  return said ? [] : [[5]];
}

function readField(session: Session, field: Field, text: string, inner: string | undefined): Cell {
  if (field.relation === undefined) return readCell(field, text);
  const by: Reference = inner === 'id' || inner === '.id' ? inner : 'name';
  if (field.type === 'many2one') return readReference(session, field, text, by);
  const cells = text.split(',').map((part) => readReference(session, field, part, by));
  const bad = cells.find((cell) => !('value' in cell));
  return bad ?? { value: [[6, 0, cells.map((cell) => ('value' in cell ? cell.value : 0))]] };
}

/** Creates the record, or writes the one that the external id or the number tells; gives its id. */
function loadRecord(
  session: Session,
  model: string,
  { values, externalId, databaseId }: Imported,
  messages: Message[],
  about: Omit<Message, 'message'>,
): number {
  const { db } = session;
  const known = externalId === '' ? undefined : findExternalId(session, externalId);
  const id = databaseId === '' ? known?.['res_id'] : Number(databaseId);
  if (databaseId !== '' && db.find(model, id) === undefined) {
    messages.push({ ...about, field: '.id', message: `Unknown database identifier '${databaseId}'` });
  }
  try {
    if (typeof id === 'number' && db.find(model, id) !== undefined) {
      writeRows(session, model, rowsToWrite(session, model, [id], values), values);
      return id;
    }
    const created = createOne(session, model, values);
    if (externalId !== '') nameRecord(session, model, created, externalId);
    return created;
  } catch (error) {
    if (!(error instanceof OdooError) || !error.name.startsWith('odoo.exceptions.')) throw error;
    const message = error.message.replace('The operation cannot be completed: ', '');
    const [, field] = /^Missing required value for the field '.*' \((\w+)\)/.exec(message) ?? [];
    const { rows, record, type } = about;
    messages.push({ rows, record, type, message, ...(field === undefined ? {} : { field }) });
    return 0;
  }
}

function nameRecord(session: Session, model: string, id: number, externalId: string): void {
  const [module, name] = splitExternalId(externalId);
  const columns = { module, name, model, res_id: id, noupdate: false };
  session.db.insert('ir.model.data', session.uid, columns);
}
