import type { Clock } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooServer } from '../wire/server.ts';
import type { CommandsOf, ListName } from './commands.ts';
import type { Domain } from './domain.ts';
import type { Aggregate, GroupKey, OdooGroup, OdooGrouping } from './grouping.ts';
import type { AnyModels, FieldName, ModelName, OdooRow } from './models.ts';
import type { CreateValues, WriteValues } from './writing.ts';

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
export interface OdooSearch<Models = AnyModels, Model = string> extends OdooCallOptions {
  domain: Domain<Models, Model>;
  /** Such as `write_date, id`. The model's own order is not total: end with `id` when paging. */
  order?: string | undefined;
  /** Absent means no limit. */
  limit?: number | undefined;
  offset?: number | undefined;
}

/**
 * What is read of each record. `fields` names them, and values come by their type in this database: `false` as `null`
 * but in booleans and numbers, a many2one as `{ id, name }`, a datetime as an instant such as `2026-11-24T10:00:00Z`,
 * a date as it is, one2many and many2many as ids. `record` is a schema whose keys are the fields.
 */
export type OdooReading<Name extends string, S extends RecordSchema> =
  | { fields: readonly Name[]; record?: never }
  | { record: S; fields?: never };

/** A record as it was asked for. */
export type OdooFound<Models, Model, Name extends string, S extends RecordSchema> =
  | OdooRow<Models, Model, Name>
  | z.infer<S>;

/** Quirk: `readonly` is 1 where the programmer wrote that. Seen on Odoo 14.0. */
const flag = z.union([z.boolean(), z.int()]).transform(Boolean).nullish();

/** A field as the server describes it. */
export const FieldDescription = z.looseObject({
  type: z.string(),
  string: z.string().nullish(),
  relation: z.string().nullish(),
  required: flag,
  readonly: flag,
  /** Quirk: a choice of groups has `false` among its values. Seen on Odoo 14.0. */
  selection: z.array(z.tuple([z.union([z.string(), z.int(), z.literal(false)]), z.string()])).nullish(),
});
/** A field as the server describes it. */
export type FieldDescription = z.infer<typeof FieldDescription>;

/**
 * One Odoo database, ready to be called. Each call is a transaction of its own. Every failure is an `IntegrationError`.
 * `Models` describes the database to the compiler; without it every name of a model or field is taken.
 */
export interface OdooClient<Models = AnyModels> {
  readonly clock: Clock;
  /**
   * The same client, which takes any name of a model or field. Compilers take a typed client for no untyped one, so
   * functions that work with every database ask for this.
   */
  readonly untyped: OdooClient;
  /** The server's version; asked for at most once. */
  server(): Promise<OdooServer>;
  /**
   * Finds records and reads them.
   *
   * @throws {IntegrationError} `invalid-request` before anything is read, when this Odoo lacks one of the `fields`.
   */
  searchRead<
    M extends ModelName<Models>,
    const F extends FieldName<Models, M> = never,
    S extends RecordSchema = never,
  >(
    model: M,
    search: OdooSearch<Models, M> & OdooReading<F, S>,
  ): Promise<OdooFound<Models, M, F, S>[]>;
  /** Finds ids. */
  search<M extends ModelName<Models>>(model: M, search: OdooSearch<Models, M>): Promise<number[]>;
  /**
   * Reads records in the order of their ids. Those that do not exist are left out: Odoo does not call it an error.
   * Quirk: it leaves none out when no stored field but `id` is asked for. Seen on Odoo 19.0.
   *
   * @throws {IntegrationError} `invalid-request` before anything is read, when this Odoo lacks one of the `fields`.
   */
  read<
    M extends ModelName<Models>,
    const F extends FieldName<Models, M> = never,
    S extends RecordSchema = never,
  >(
    model: M,
    ids: readonly number[],
    options: OdooCallOptions & OdooReading<F, S>,
  ): Promise<OdooFound<Models, M, F, S>[]>;
  /** Counts records, up to a limit where one is given. */
  searchCount<M extends ModelName<Models>>(
    model: M,
    search: OdooCallOptions & { domain: Domain<Models, M>; limit?: number | undefined },
  ): Promise<number>;
  /**
   * Groups records and sums their fields up.
   *
   * @throws {IntegrationError} `invalid-request` before anything is read, when this Odoo lacks one of the fields.
   */
  readGroup<
    M extends ModelName<Models>,
    const By extends GroupKey<Models, M>,
    const A extends Aggregate<Models, M> = never,
  >(
    model: M,
    grouping: OdooGrouping<Models, M, By, A>,
  ): Promise<OdooGroup<Models, M, By, A>[]>;
  /** Creates records, all or none, and gives their ids. Calling it twice creates twice. */
  create<M extends ModelName<Models>>(
    model: M,
    values: readonly CreateValues<Models, M>[],
    options?: OdooCallOptions,
  ): Promise<number[]>;
  /**
   * Writes the same values on records. Datetimes are written as `toOdooDatetime` gives them.
   *
   * @throws {IntegrationError} `not-found` when one of them does not exist.
   */
  write<M extends ModelName<Models>>(
    model: M,
    ids: readonly number[],
    values: WriteValues<Models, M>,
    options?: OdooCallOptions,
  ): Promise<void>;
  /**
   * Deletes records.
   *
   * @throws {IntegrationError} `not-found` when one of them is gone already.
   */
  unlink(model: ModelName<Models>, ids: readonly number[], options?: OdooCallOptions): Promise<void>;
  /** Calls any public method: on the records with these ids, or on the model where it needs none. */
  call<T>(
    model: ModelName<Models>,
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
  fieldsGet<M extends ModelName<Models>>(
    model: M,
    options?: OdooCallOptions & { fields?: readonly FieldName<Models, M>[] | undefined },
  ): Promise<Record<string, FieldDescription>>;
  /**
   * Walks through all records that match, by ascending id, a page per call. Holds one page at a time. Records that are
   * deleted meanwhile are left out, those created meanwhile come too, and none comes twice.
   *
   * @throws {IntegrationError} `invalid-request` for a page of nothing, and as `searchRead` does
   */
  iterate<
    M extends ModelName<Models>,
    const F extends FieldName<Models, M> = never,
    S extends RecordSchema = never,
  >(
    model: M,
    search: OdooCallOptions & { domain: Domain<Models, M>; pageSize?: number | undefined } & OdooReading<
        F,
        S
      >,
  ): AsyncGenerator<OdooFound<Models, M, F, S>, void, undefined>;
  /** Makes changes of a one2many or many2many field, to be created or written with. Calls nothing. */
  commands<M extends ModelName<Models>, const Name extends ListName<Models, M>>(
    model: M,
    field: Name,
  ): CommandsOf<Models, M, Name>;
}

/** A client of any database, typed or not. */
export type AnyOdooClient = Pick<OdooClient, 'untyped'>;
