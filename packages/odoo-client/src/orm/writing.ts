import type { Command } from './commands.ts';
import type {
  Absent,
  AnyField,
  FieldRule,
  IsLoose,
  Many2many,
  ModelOf,
  OdooDate,
  OdooDatetime,
  One2many,
  Selection,
} from './models.ts';
import type { OdooValue, OdooValues } from './values.ts';

/** What a new record of a model is made of. */
export type CreateValues<Models, Model, Given extends string = never> =
  IsLoose<Models> extends true ? OdooValues : NewValues<Models, ModelOf<Models, Model>, Given>;

/** What can be written on a record of a model: anything that is not computed. */
export type WriteValues<Models, Model> =
  IsLoose<Models> extends true ? OdooValues : Changes<Models, ModelOf<Models, Model>>;

type NewValues<Models, Fields, Given> = {
  readonly [Name in Exclude<Needed<Fields>, Given>]: WriteValue<Models, Fields[Name]>;
} & {
  readonly [Name in Exclude<Writable<Fields>, Exclude<Needed<Fields>, Given>>]?: WriteValue<
    Models,
    Fields[Name]
  >;
};

type Changes<Models, Fields> = { readonly [Name in Writable<Fields>]?: WriteValue<Models, Fields[Name]> };

type Needed<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly rule: infer Rule }
    ? 'needed' extends Rule
      ? Name
      : never
    : never;
}[keyof Fields];

type Writable<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly rule: infer Rule }
    ? 'computed' extends Rule
      ? never
      : Name
    : never;
}[keyof Fields];

interface WriteTypes {
  binary: string;
  boolean: boolean;
  char: string;
  date: OdooDate;
  datetime: OdooDatetime;
  float: number;
  html: string;
  integer: number;
  many2one: number;
  many2one_reference: number;
  monetary: number;
  reference: `${string},${number}`;
  text: string;
}

/** What a field can be written with. A field that must have a value cannot be emptied. */
export type WriteValue<Models, F> =
  F extends Selection<infer Value, FieldRule>
    ? Value | Absent<F>
    : F extends One2many<infer Target, infer Inverse, FieldRule>
      ? readonly Command<Models, Target, Inverse>[]
      : F extends Many2many<infer Target, FieldRule>
        ? readonly Command<Models, Target>[]
        : F extends AnyField
          ? F['type'] extends keyof WriteTypes
            ? WriteTypes[F['type']] | Absent<F>
            : OdooValue
          : never;
