import type { Clock } from '@crossdock/client-core';
import { z } from 'zod';
import type { Domain } from './domain.ts';
import type { OdooTransport } from '../wire/transport.ts';
import { checkIds, checkValues, type OdooValues } from './values.ts';

/** Odoo's context: language, time zone, companies and switches of single methods. */
export type OdooContext = Readonly<Record<string, unknown>>;

/** What every call may be told. */
export interface OdooCallOptions {
  /** Named in errors; the model and the method by default. */
  operation?: string | undefined;
  /** Added to the client's own context. */
  context?: OdooContext | undefined;
  signal?: AbortSignal | undefined;
}

/** A loose schema of a record: its keys are the fields that are read. `id` always comes along. */
export type RecordSchema = z.ZodObject<z.ZodRawShape>;

/** What to look for. */
export interface OdooSearch extends OdooCallOptions {
  domain: Domain;
  /** Such as `write_date, id`. The model's own order is not total: end with `id` when paging. */
  order?: string | undefined;
  /** Absent means no limit. */
  limit?: number | undefined;
  offset?: number | undefined;
}

/** A field as the server describes it. */
export const FieldDescription = z.looseObject({
  type: z.string(),
  string: z.string().nullish(),
  relation: z.string().nullish(),
  required: z.boolean().nullish(),
  readonly: z.boolean().nullish(),
  selection: z.array(z.tuple([z.union([z.string(), z.int()]), z.string()])).nullish(),
});
/** A field as the server describes it. */
export type FieldDescription = z.infer<typeof FieldDescription>;

/** One Odoo database, ready to be called. Each call is a transaction of its own. Every failure is an `IntegrationError`. */
export interface OdooClient {
  readonly clock: Clock;
  /** Finds records and reads the fields the schema names. */
  searchRead<S extends RecordSchema>(
    model: string,
    search: OdooSearch & { record: S },
  ): Promise<z.infer<S>[]>;
  /** Finds ids. */
  search(model: string, search: OdooSearch): Promise<number[]>;
  /**
   * Reads records in the order of their ids. Those that do not exist are left out: Odoo does not call it an error.
   * Quirk: it leaves none out when the schema names no stored field but `id`. Seen on Odoo 19.0.
   */
  read<S extends RecordSchema>(
    model: string,
    ids: readonly number[],
    options: OdooCallOptions & { record: S },
  ): Promise<z.infer<S>[]>;
  /** Counts records, up to a limit where one is given. */
  searchCount(model: string, search: OdooCallOptions & { domain: Domain; limit?: number }): Promise<number>;
  /** Creates records, all or none, and gives their ids. Calling it twice creates twice. */
  create(model: string, values: readonly OdooValues[], options?: OdooCallOptions): Promise<number[]>;
  /**
   * Writes the same values on records.
   *
   * @throws {IntegrationError} `not-found` when one of them does not exist.
   */
  write(model: string, ids: readonly number[], values: OdooValues, options?: OdooCallOptions): Promise<void>;
  /**
   * Deletes records.
   *
   * @throws {IntegrationError} `not-found` when one of them is gone already.
   */
  unlink(model: string, ids: readonly number[], options?: OdooCallOptions): Promise<void>;
  /** Calls any public method: on the records with these ids, or on the model where it needs none. */
  call<T>(
    model: string,
    method: string,
    options: OdooCallOptions & {
      ids: readonly number[] | 'model';
      /** The method's arguments by their Python names. */
      arguments?: Readonly<Record<string, unknown>> | undefined;
      /** How the answer reads. A method that returns nothing answers `null`. */
      answer: z.ZodType<T>;
      /** True by default, since nobody else knows. */
      writes?: boolean | undefined;
    },
  ): Promise<T>;
  /** Describes a model's fields; all of them unless some are named. Works without any right on the model. */
  fieldsGet(
    model: string,
    options?: OdooCallOptions & { fields?: readonly string[] },
  ): Promise<Record<string, FieldDescription>>;
  /** Walks through all records that match, by ascending id, a page per call; those created meanwhile come too. */
  iterate<S extends RecordSchema>(
    model: string,
    search: OdooCallOptions & { domain: Domain; record: S; pageSize?: number },
  ): AsyncGenerator<z.infer<S>, void, undefined>;
}

const ids = z.array(z.int());
const done = z.unknown();

/** Puts the calls of Odoo's ORM on a transport. */
export function createOdooClient(transport: OdooTransport, clock: Clock, base: OdooContext): OdooClient {
  const send = <T>(
    model: string,
    method: string,
    params: Record<string, unknown>,
    options: OdooCallOptions | undefined,
    rest: { writes: boolean; answer: z.ZodType<T> },
  ): Promise<T> => {
    const context = { ...base, ...options?.context };
    const body = Object.keys(context).length === 0 ? params : { ...params, context };
    const operation = operationOf(model, method, options);
    return transport.call(model, method, body, { operation, signal: options?.signal, ...rest });
  };
  const act = async (
    model: string,
    method: string,
    on: readonly number[],
    vals: OdooValues | undefined,
    options?: OdooCallOptions,
  ) => {
    const operation = operationOf(model, method, options);
    checkIds(on, operation);
    if (vals !== undefined) checkValues(vals, operation, 'vals');
    await send(model, method, vals === undefined ? { ids: on } : { ids: on, vals }, options, {
      writes: true,
      answer: done,
    });
  };
  const client: OdooClient = {
    clock,
    searchRead: (model, search) =>
      send(model, 'search_read', { ...searchOf(search), fields: Object.keys(search.record.shape) }, search, {
        writes: false,
        answer: z.array(search.record),
      }),
    search: (model, search) =>
      send(model, 'search', searchOf(search), search, { writes: false, answer: ids }),
    async read(model, on, options) {
      if (on.length === 0) return [];
      checkIds(on, operationOf(model, 'read', options));
      const fields = Object.keys(options.record.shape);
      return send(model, 'read', { ids: on, fields }, options, {
        writes: false,
        answer: z.array(options.record),
      });
    },
    searchCount: (model, search) =>
      send(model, 'search_count', searchOf(search), search, { writes: false, answer: z.int() }),
    async create(model, values, options) {
      const operation = operationOf(model, 'create', options);
      for (const [index, each] of values.entries()) checkValues(each, operation, `vals_list.${index}`);
      if (values.length === 0) return [];
      return send(model, 'create', { vals_list: values }, options, { writes: true, answer: ids });
    },
    write: (model, on, values, options) => act(model, 'write', on, values, options),
    unlink: (model, on, options) => act(model, 'unlink', on, undefined, options),
    async call(model, method, options) {
      if (options.ids !== 'model') checkIds(options.ids, operationOf(model, method, options));
      const params = { ...options.arguments, ...(options.ids === 'model' ? {} : { ids: options.ids }) };
      return send(model, method, params, options, { writes: options.writes ?? true, answer: options.answer });
    },
    fieldsGet: (model, options) =>
      send(
        model,
        'fields_get',
        {
          ...(options?.fields === undefined ? {} : { allfields: options.fields }),
          attributes: Object.keys(FieldDescription.shape),
        },
        options,
        { writes: false, answer: z.record(z.string(), FieldDescription) },
      ),
    async *iterate(model, { domain, record, pageSize = 200, ...options }) {
      const withId = record.extend({ id: z.int() });
      let last = 0;
      for (let more = true; more;) {
        const page = await client.searchRead(model, {
          ...options,
          domain: [...domain, ['id', '>', last]],
          record: withId,
          order: 'id',
          limit: pageSize,
        });
        for (const each of page) {
          last = each['id'] as number;
          yield each as z.infer<typeof record>;
        }
        more = page.length === pageSize;
      }
    },
  };
  return client;
}

function operationOf(model: string, method: string, options: OdooCallOptions | undefined): string {
  return options?.operation ?? `${model}/${method}`;
}

function searchOf({ domain, order, limit, offset }: Partial<OdooSearch>): Record<string, unknown> {
  return {
    domain,
    ...(order === undefined ? {} : { order }),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  };
}
