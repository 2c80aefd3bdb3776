import { z } from 'zod';
import type { OdooServer } from '../wire/server.ts';
import { createFieldKnowledge, type FieldKnowledge } from './field-types.ts';
import {
  FieldDescription,
  type OdooCallOptions,
  type OdooClient,
  type OdooReading,
  type OdooSearch,
  type RecordSchema,
} from './odoo-client.ts';
import { fieldsOf, groupMethodOf, groupsOf } from './read-group.ts';
import { operationOf, type Send } from './send.ts';
import { refuse } from '../wire/odoo-error.ts';
import { checkIds } from './values.ts';

const reads = { writes: false };
const ids = z.array(z.int());
const count = z.int();

interface RowReading {
  fields: string[];
  rows: z.ZodType<never[]>;
}

/** The calls that change nothing. */
export function createReading(
  send: Send,
  server: () => Promise<OdooServer>,
): Pick<
  OdooClient,
  'fieldsGet' | 'iterate' | 'read' | 'readGroup' | 'search' | 'searchCount' | 'searchRead'
> {
  const knowledge = createKnowledge(send);
  /** The names to ask for, and how the records read. */
  const readingOf = async (
    model: string,
    method: string,
    { fields, record, ...options }: OdooReading<string, RecordSchema> & OdooCallOptions,
  ): Promise<RowReading> => {
    if (record !== undefined) return { fields: Object.keys(record.shape), rows: rowsOf(record) };
    const rows = await knowledge.rowsOf(model, fields, operationOf(model, method, options));
    return { fields: [...new Set(['id', ...fields])], rows: anyRows(rows) };
  };
  const searchRead = (model: string, search: OdooSearch, { fields, rows }: RowReading) =>
    send(model, 'search_read', { ...searchOf(search), fields }, search, { ...reads, answer: rows });
  return {
    async searchRead(model, search) {
      return searchRead(model, search, await readingOf(model, 'search_read', search));
    },
    search: (model, search) => send(model, 'search', searchOf(search), search, { ...reads, answer: ids }),
    async read(model, on, options) {
      if (on.length === 0) return [];
      checkIds(on, operationOf(model, 'read', options));
      const { fields, rows } = await readingOf(model, 'read', options);
      return send(model, 'read', { ids: on, fields }, options, { ...reads, answer: rows });
    },
    searchCount: (model, search) =>
      send(model, 'search_count', searchOf(search), search, { ...reads, answer: count }),
    async readGroup(model, grouping) {
      const operation = operationOf(model, 'readGroup', grouping);
      const types = await knowledge.typesOf(model, fieldsOf(grouping), operation);
      const { major } = await server();
      const method = groupMethodOf(major);
      const answer = anyRows(groupsOf(grouping, method, types, operation));
      return send(model, method.method, method.params(grouping, operation), grouping, { ...reads, answer });
    },
    fieldsGet(model, options) {
      const attributes = Object.keys(FieldDescription.shape);
      const params = options?.fields === undefined ? {} : { allfields: options.fields };
      const answer = z.record(z.string(), FieldDescription);
      return send(model, 'fields_get', { ...params, attributes }, options, { ...reads, answer });
    },
    async *iterate(model, { domain, pageSize = 200, ...options }) {
      if (!Number.isInteger(pageSize) || pageSize < 1)
        throw refuse(operationOf(model, 'search_read', options), 'pageSize', 'it is a whole number above 0');
      const reading = await readingOf(model, 'search_read', withId(options));
      let last = 0;
      for (let more = true; more;) {
        const after = [...domain, ['id', '>', last]] as const;
        const search = { ...options, domain: after, order: 'id', limit: pageSize };
        const page = await searchRead(model, search, reading);
        for (const each of page) {
          last = (each as { id: number }).id;
          yield each;
        }
        more = page.length === pageSize;
      }
    },
  };
}

function createKnowledge(send: Send): FieldKnowledge {
  const answer = z.record(z.string(), z.looseObject({ type: z.string() }));
  return createFieldKnowledge(async (model) => {
    const params = { attributes: ['type'] };
    const fields = await send(model, 'fields_get', params, undefined, { ...reads, answer });
    return new Map(Object.entries(fields).map(([name, { type }]) => [name, type]));
  });
}

/** Remembered with the record: making a schema takes longer than reading a short answer with it. */
const rowsOfRecord = new WeakMap<RecordSchema, z.ZodType<never[]>>();

function rowsOf(record: RecordSchema): z.ZodType<never[]> {
  const known = rowsOfRecord.get(record);
  if (known !== undefined) return known;
  const rows = anyRows(z.array(record));
  rowsOfRecord.set(record, rows);
  return rows;
}

/** Records that can be walked through by their ids. */
function withId(reading: OdooReading<string, RecordSchema>): OdooReading<string, RecordSchema> {
  return reading.record === undefined
    ? reading
    : { ...reading, record: reading.record.extend({ id: z.int() }) };
}

/** The caller's types follow from the names that were asked for, and so does the schema; the compiler cannot see that. */
function anyRows(rows: z.ZodType): z.ZodType<never[]> {
  return rows as z.ZodType<never[]>;
}

function searchOf({ domain, order, limit, offset }: Partial<OdooSearch>): Record<string, unknown> {
  return {
    domain,
    ...(order === undefined ? {} : { order }),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  };
}
