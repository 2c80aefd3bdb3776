import { rowsToRead, rowsToWrite } from '../access/guard.ts';
import { visibility } from '../access/record-rules.ts';
import type { Method, Session } from '../database.ts';
import { displayName, sortRows, valueOf } from '../evaluate.ts';
import type { Field } from '../fields.ts';
import { fieldsToRead, showRow } from '../reading.ts';
import { type Page, toPage } from '../searching.ts';
import type { Row, Values } from '../values.ts';
import { writeRows } from '../writing.ts';
import { asValues, createOne } from './records.ts';
import { findRows } from './search.ts';

/** What to read: fields by name, those of relations with what to read on the other side. */
type Specification = Readonly<Record<string, FieldSpecification>>;

interface FieldSpecification {
  fields?: Specification;
  limit?: number;
  order?: string;
}

/** The nested reads of the web client, and its save. */
export function webMethods(model: string): Readonly<Record<string, Method>> {
  return {
    web_read: {
      args: { specification: true },
      reads: true,
      run: (session, ids, args) => readAll(session, model, rowsToRead(session, model, ids), args),
    },
    web_search_read: {
      args: {
        domain: true,
        specification: true,
        offset: false,
        limit: false,
        order: false,
        count_limit: false,
      },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const page = toPage(args);
        const rows = findRows(session, model, args['domain'], page);
        const records = readAll(session, model, rows, args);
        return { length: countAll(session, model, args, page, rows.length), records };
      },
    },
    web_save: {
      args: { vals: true, specification: true, next_id: false },
      run: (session, ids, args) => {
        const values = asValues(args['vals']);
        const rows =
          ids.length === 0
            ? [session.db.get(model, createOne(session, model, values))]
            : rowsToWrite(session, model, ids, values);
        if (ids.length > 0) writeRows(session, model, rows, values);
        return readAll(session, model, rowsToRead(session, model, rows.map(idOf)), args);
      },
    },
  };
}

/** How many there are, counted no further than `count_limit`, and only when the page is full (seen on Odoo 19.0). */
function countAll(session: Session, model: string, args: Values, page: Page, found: number): number {
  if (!page.limit || found < page.limit) return (page.offset ?? 0) + found;
  const { limit } = toPage({ limit: args['count_limit'] });
  return findRows(session, model, args['domain'], { limit }).length;
}

function idOf(row: Row): number {
  return row.id;
}

function readAll(session: Session, model: string, rows: readonly Row[], args: Values): unknown[] {
  return readRows(session, model, rows, asValues(args['specification']) as Specification);
}

function readRows(
  session: Session,
  model: string,
  rows: readonly Row[],
  specification: Specification,
): Record<string, unknown>[] {
  const names = Object.keys(specification);
  if (names.length === 0) return rows.map(({ id }) => ({ id }));
  const fields = fieldsToRead(model, names);
  return rows.map((row) => {
    const shown = showRow(session, model, row, fields, true);
    for (const field of fields) {
      const inner = specification[field.name];
      if (inner?.fields !== undefined) shown[field.name] = readRelated(session, model, row, field, inner);
    }
    return shown;
  });
}

/** A relation that is to be read itself: one record for a many2one, a list for the others. */
function readRelated(
  session: Session,
  model: string,
  row: Row,
  field: Field,
  specification: FieldSpecification,
): unknown {
  const relation = field.relation ?? '';
  const value = valueOf(session, model, row, field);
  if (!session.db.has(relation)) return value;
  const fields = specification.fields ?? {};
  if (field.type === 'many2one') return readTarget(session, relation, value, fields);
  const ids = Array.isArray(value) ? (value as readonly number[]) : [];
  const rows = ids.map((id) => session.db.find(relation, id)).filter((each) => each !== undefined);
  const visible = visibility(session, relation);
  const seen = visible === undefined ? rows : rows.filter((each) => visible(each));
  const sorted =
    specification.order === undefined ? seen : sortRows(session, relation, seen, specification.order);
  // Beyond the limit only ids are told (seen on Odoo 19.0).
  const end = specification.limit || sorted.length;
  const read = readRows(session, relation, sorted.slice(0, end), fields);
  return [...read, ...sorted.slice(end).map(({ id }) => ({ id }))];
}

/** The name of what a record points to is shown to everybody; the rest of it only to who may read it. */
function readTarget(session: Session, relation: string, id: unknown, fields: Specification): unknown {
  const target = session.db.find(relation, id);
  if (target === undefined) return false;
  const names = Object.keys(fields);
  if (names.length === 0) return { id };
  if (names.length === 1 && names[0] === 'display_name') {
    return { id, display_name: displayName(session, relation, target) };
  }
  return readRows(session, relation, rowsToRead(session, relation, [target.id]), fields)[0];
}
