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
import { checkIds } from './values.ts';

const reads = { writes: false };
const ids = z.array(z.int());

/** The calls that change nothing. */
export function createReading(
  send: Send,
  server: () => Promise<OdooServer>,
): Pick<
  OdooClient,
  'fieldsGet' | 'iterate' | 'read' | 'readGroup' | 'search' | 'searchCount' | 'searchRead'
> {
  const knowledge = createKnowledge(send);
  const recordOf = (
    model: string,
    method: string,
    reading: OdooReading<string, RecordSchema> & OdooCallOptions,
  ) => reading.record ?? knowledge.recordOf(model, reading.fields, operationOf(model, method, reading));
  const searchRead = (model: string, search: OdooSearch, record: RecordSchema) => {
    const params = { ...searchOf(search), fields: Object.keys(record.shape) };
    return send(model, 'search_read', params, search, { ...reads, answer: rowsOf(record) });
  };
  return {
    async searchRead(model, search) {
      return searchRead(model, search, await recordOf(model, 'search_read', search));
    },
    search: (model, search) => send(model, 'search', searchOf(search), search, { ...reads, answer: ids }),
    async read(model, on, options) {
      if (on.length === 0) return [];
      checkIds(on, operationOf(model, 'read', options));
      const record = await recordOf(model, 'read', options);
      const params = { ids: on, fields: Object.keys(record.shape) };
      return send(model, 'read', params, options, { ...reads, answer: rowsOf(record) });
    },
    searchCount: (model, search) =>
      send(model, 'search_count', searchOf(search), search, { ...reads, answer: z.int() }),
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
      const record = (await recordOf(model, 'search_read', options)).extend({ id: z.int() });
      let last = 0;
      for (let more = true; more;) {
        const after = [...domain, ['id', '>', last]] as const;
        const search = { ...options, domain: after, order: 'id', limit: pageSize };
        const page = await searchRead(model, search, record);
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

function rowsOf(record: RecordSchema): z.ZodType<never[]> {
  return anyRows(z.array(record));
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
