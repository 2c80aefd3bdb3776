import { checkRight } from '../access/guard.ts';
import { visibility } from '../access/record-rules.ts';
import type { Method, Session } from '../database.ts';
import { displayName } from '../evaluate.ts';
import { fieldNames, fieldsToRead, showRow } from '../reading.ts';
import { type Page, searchRows, toPage } from '../searching.ts';
import { type Row, textOf, type Values } from '../values.ts';

const pageArguments = { offset: false, limit: false, order: false } as const;

/** The records a domain finds among those that the user may read. */
export function findRows(session: Session, model: string, domain: unknown, page: Page): Row[] {
  checkRight(session, model, 'read');
  return searchRows(session, model, domain, page, visibility(session, model));
}

/** Methods that find records. `model` is told to each, as they do not belong to one. */
export function searchMethods(model: string): Readonly<Record<string, Method>> {
  return {
    search: {
      args: { domain: true, ...pageArguments },
      onModel: true,
      reads: true,
      run: (session, _ids, args) =>
        findRows(session, model, args['domain'], toPage(args)).map((row) => row.id),
    },
    search_read: {
      args: { domain: false, fields: false, ...pageArguments, load: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const fields = fieldsToRead(model, fieldNames(args['fields']));
        const rows = findRows(session, model, args['domain'], toPage(args));
        return rows.map((row) => showRow(session, model, row, fields, args['load'] === null));
      },
    },
    search_count: {
      args: { domain: true, limit: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => findRows(session, model, args['domain'], toPage(args)).length,
    },
    name_search: {
      args: { name: false, domain: false, operator: false, limit: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) =>
        searchByName(session, model, args).map((row) => [row.id, displayName(session, model, row)]),
    },
  };
}

/** Records by a part of their name, a hundred of them when no limit is given. */
export function searchByName(session: Session, model: string, args: Values): Row[] {
  const name = ['display_name', textOf(args['operator'] ?? 'ilike'), textOf(args['name'] ?? '')];
  const domain = [...((args['domain'] ?? []) as unknown[]), name];
  return findRows(session, model, domain, { limit: Number(args['limit'] ?? 100) });
}
