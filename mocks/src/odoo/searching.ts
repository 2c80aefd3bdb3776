import type { Session } from './database.ts';
import { compileDomain, type Requirement } from './domain.ts';
import { toOperand } from './domain-leaf.ts';
import { notANumber, OdooError } from './errors.ts';
import { parseOrder, sortRows } from './evaluate.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Table } from './table.ts';
import { type Row, textOf, type Value } from './values.ts';

/** Which part of the matches is wanted, and in which order. */
export interface Page {
  order?: string | undefined;
  /** 0 and absent mean no limit. */
  limit?: number | undefined;
  offset?: number | undefined;
}

/** Where to look: already in the order asked for, or about how many records there are to sort. */
interface Candidates {
  ids: () => Iterable<number>;
  size: number;
  sortedBy?: 'id' | 'write_date';
}

const indexedTypes = new Set(['many2one', 'many2many', 'many2one_reference', 'char', 'selection', 'integer']);

/**
 * The records that a domain finds, those that `visible` (when given) lets through.
 *
 * @throws OdooError for what is not a domain, an order or a page
 */
export function searchRows(
  session: Session,
  model: string,
  domain: unknown,
  page: Page,
  visible?: (row: Row) => boolean,
): Row[] {
  const table = session.db.table(model);
  const compiled = compileDomain(session, model, domain);
  const livingOnly = hidesArchived(session, model, domain);
  const terms = parseOrder(session, model, page.order);
  const [first, second] = terms;
  const ascending = first !== undefined && !first.descending && !(second?.descending ?? false);
  const wanted = ascending && (second === undefined || second.field.name === 'id') ? first.field.name : '';
  const end = page.limit ? (page.offset ?? 0) + page.limit : Number.POSITIVE_INFINITY;
  const candidates = chooseCandidates(session, table, compiled.requirements, wanted, end);
  const inOrder = candidates.sortedBy !== undefined && candidates.sortedBy === wanted;
  const test =
    visible === undefined ? compiled.test : (row: Row): boolean => compiled.test(row) && visible(row);
  const found = collect(table, test, livingOnly, candidates, inOrder ? end : Number.POSITIVE_INFINITY);
  const rows = inOrder ? found : sortRows(session, model, found, page.order);
  return page.offset || end < rows.length ? rows.slice(page.offset ?? 0, end) : rows;
}

function collect(
  table: Table,
  test: (row: Row) => boolean,
  livingOnly: boolean,
  candidates: Candidates,
  enough: number,
): Row[] {
  const rows: Row[] = [];
  for (const id of candidates.ids()) {
    const row = table.rows.get(id);
    if (row === undefined || (livingOnly && row['active'] === false) || !test(row)) continue;
    rows.push(row);
    if (rows.length >= enough) break;
  }
  return rows;
}

/** Archived records are found only by who names `active` or asks for `active_test: false`. */
function hidesArchived(session: Session, model: string, domain: unknown): boolean {
  if (!fieldsOf(model)?.get('active')?.stored || session.context['active_test'] === false) return false;
  return !(Array.isArray(domain) && domain.some((item) => Array.isArray(item) && item[0] === 'active'));
}

function chooseCandidates(
  session: Session,
  table: Table,
  requirements: readonly Requirement[],
  wanted: string,
  end: number,
): Candidates {
  let best: Candidates | undefined;
  for (const requirement of requirements) {
    const candidates = candidatesFor(session, table, requirement);
    if (candidates !== undefined && (best === undefined || candidates.size < best.size)) best = candidates;
    if (best !== undefined && best.size < 32) return best;
  }
  const walk = walkInOrder(session, table, requirements, wanted);
  if (best === undefined)
    return walk ?? { ids: () => table.idsAfter(0), size: table.rows.size, sortedBy: 'id' };
  // Walking in the order asked for beats sorting, once many more match than the page holds.
  return walk !== undefined && end < best.size && best.size * 4 > walk.size ? walk : best;
}

/** All that can match, in the order asked for, where there is such a way. */
function walkInOrder(
  session: Session,
  table: Table,
  requirements: readonly Requirement[],
  wanted: string,
): Candidates | undefined {
  if (wanted !== 'id' && wanted !== 'write_date') return undefined;
  const bound = requirements.find(({ field, operator }) => field.name === wanted && operator.startsWith('>'));
  const bounded = bound === undefined ? undefined : candidatesFor(session, table, bound);
  if (bounded !== undefined) return bounded;
  if (wanted === 'write_date') return byWriteDate(table, '');
  return { ids: () => table.idsAfter(0), size: table.rows.size, sortedBy: 'id' };
}

function candidatesFor(session: Session, table: Table, requirement: Requirement): Candidates | undefined {
  const { field, operator, value } = requirement;
  if (field.name === 'id') return byId(table, operator, value);
  if (field.name === 'write_date') {
    if (operator !== '>' && operator !== '>=') return undefined;
    const second = toOperand(session, field, value);
    return typeof second === 'string' ? byWriteDate(table, second) : undefined;
  }
  if (!field.stored || !indexedTypes.has(field.type) || (operator !== '=' && operator !== 'in'))
    return undefined;
  return byColumn(session, table, field, value);
}

function byId(table: Table, operator: string, value: unknown): Candidates | undefined {
  if (operator === '=' || operator === 'in') {
    const ids = [...new Set((Array.isArray(value) ? value : [value]).map(Number))].toSorted((a, b) => a - b);
    return { ids: () => ids, size: ids.length, sortedBy: 'id' };
  }
  if ((operator !== '>' && operator !== '>=') || typeof value !== 'number') return undefined;
  const after = operator === '>' ? value : value - 1;
  return { ids: () => table.idsAfter(after), size: table.countAfter(after), sortedBy: 'id' };
}

function byColumn(session: Session, table: Table, field: Field, value: unknown): Candidates | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  // A relation named by its display name is looked for record by record.
  if (field.relation !== undefined && given.some((item) => typeof item === 'string')) return undefined;
  if (field.related !== undefined || session.db.rules[table.model]?.computed?.[field.name]) return undefined;
  const operands = given.map((item): Value => toOperand(session, field, item));
  if (field.type === 'many2many' && operands.includes(false)) return undefined;
  const sets = [...new Set(operands)].map((item) => table.having(field.name, item));
  const size = sets.reduce((sum, set) => sum + set.size, 0);
  return {
    ids: () =>
      sets.length === 1 ? (sets[0] as ReadonlySet<number>) : new Set(sets.flatMap((set) => Array.from(set))),
    size,
  };
}

function byWriteDate(table: Table, second: string): Candidates {
  return {
    ids: () => inIdOrder(table.recency.from(second)),
    size: table.recency.countFrom(second, 20_000),
    sortedBy: 'write_date',
  };
}

function* inIdOrder(groups: Iterable<ReadonlySet<number>>): Generator<number> {
  for (const group of groups) yield* [...group].toSorted((a, b) => a - b);
}

/**
 * The `limit` and `offset` of a call.
 *
 * @throws OdooError in PostgreSQL's words for a negative limit and for text
 */
export function toPage(args: Readonly<Record<string, unknown>>): Page {
  const { order } = args as { order?: unknown };
  return {
    order: typeof order === 'string' && order !== '' ? order : undefined,
    limit: toCount(args['limit'], 'LIMIT'),
    offset: toCount(args['offset'], 'OFFSET'),
  };
}

function toCount(value: unknown, clause: 'LIMIT' | 'OFFSET'): number | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) throw notANumber('bigint', textOf(value));
  if (number >= 0) return number;
  const name = `psycopg2.errors.InvalidRowCountIn${clause === 'LIMIT' ? 'Limit' : 'ResultOffset'}Clause`;
  throw new OdooError(500, name, `${clause} must not be negative\n`);
}
