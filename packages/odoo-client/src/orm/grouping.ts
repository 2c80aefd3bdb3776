import type { Domain } from './domain.ts';
import type { AnyField, FieldName, IsLoose, ModelOf, OdooDate, OdooReference, ReadValue } from './models.ts';
import type { OdooCallOptions } from './odoo-client.ts';

/** Spans of time that instants and days are grouped by. */
export type Span = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

type NumberType = 'float' | 'integer' | 'monetary';
type DateType = 'date' | 'datetime';
type GroupableType = 'boolean' | 'char' | 'integer' | 'many2many' | 'many2one' | 'selection' | 'text';

type Names<Fields, Type> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly type: Type } ? Name : never;
}[keyof Fields] &
  string;

/** What records are grouped by: a field, or a date with a span of time, such as `scheduled_date:month`. */
export type GroupKey<Models, Model> =
  IsLoose<Models> extends true
    ? string
    : Names<ModelOf<Models, Model>, GroupableType> | `${Names<ModelOf<Models, Model>, DateType>}:${Span}`;

/** What is computed of each group, such as `weight:sum`. */
export type Aggregate<Models, Model> =
  IsLoose<Models> extends true
    ? string
    :
        | `${Names<ModelOf<Models, Model>, NumberType>}:${'sum' | 'avg' | 'min' | 'max'}`
        | `${Names<ModelOf<Models, Model>, DateType>}:${'min' | 'max'}`
        | `${Names<ModelOf<Models, Model>, 'boolean'>}:${'bool_and' | 'bool_or'}`
        | `${FieldName<Models, Model>}:${'count' | 'count_distinct'}`;

/** How to group. Only stored fields can be grouped by or computed with. */
export interface OdooGrouping<Models, Model, By, A> extends OdooCallOptions {
  domain: Domain<Models, Model>;
  /** None makes one group of all records. Spans of time follow the context's time zone. */
  groupBy: readonly By[];
  aggregates?: readonly A[] | undefined;
  /** Such as `weight:sum desc`: by what is grouped by or computed. Odoo 14.0 cannot order by `__count`. */
  order?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** Some records that have something in common. */
export interface OdooGroup<Models, Model, By extends string, A extends string> {
  /** How many records there are in it. */
  count: number;
  /** What they have in common. A span of time is given by its beginning. */
  by: { [K in By]: KeyValue<Models, ModelOf<Models, Model>, K> };
  /** What was computed; `null` where there is nothing to compute with. */
  aggregates: { [K in A]: AggregateValue<Models, ModelOf<Models, Model>, K> };
  /** Finds the records of the group. */
  domain: Domain<Models, Model>;
}

type KeyValue<Models, Fields, Key extends string> =
  IsLoose<Models> extends true
    ? unknown
    : Key extends `${infer Name}:${string}`
      ? Name extends keyof Fields
        ? Moment<Fields[Name]>
        : never
      : Key extends keyof Fields
        ? Fields[Key] extends { readonly type: 'many2many' }
          ? OdooReference | null
          : ReadValue<Fields[Key]>
        : never;

type Moment<F> = F extends { readonly type: 'date' } ? OdooDate | null : string | null;

type AggregateValue<Models, Fields, Key extends string> =
  IsLoose<Models> extends true
    ? unknown
    : Key extends `${infer Name}:${infer How}`
      ? How extends 'count' | 'count_distinct'
        ? number
        : How extends 'bool_and' | 'bool_or'
          ? boolean
          : Name extends keyof Fields
            ? Fields[Name] extends AnyField
              ? Fields[Name]['type'] extends DateType
                ? Moment<Fields[Name]>
                : number | null
              : never
            : never
      : never;
