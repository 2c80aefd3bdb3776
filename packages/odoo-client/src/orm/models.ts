/** The types of fields that need nothing but their type to be understood, in Odoo's own words. */
export type PlainFieldType =
  | 'binary'
  | 'boolean'
  | 'char'
  | 'date'
  | 'datetime'
  | 'float'
  | 'html'
  | 'integer'
  | 'json'
  | 'many2one_reference'
  | 'monetary'
  | 'properties'
  | 'properties_definition'
  | 'reference'
  | 'text';

/**
 * What holds for a field. `required`: it always has a value. `needed`: so too, and whoever creates a record must give
 * it, because Odoo neither has a default nor computes one. `computed`: it cannot be written. `unsearchable`: it cannot
 * stand in a domain.
 */
export type FieldRule = 'required' | 'needed' | 'computed' | 'unsearchable';

/** A field of a model. Fields and models exist at compile time only; `crossdock odoo types` writes them. */
export interface Field<Type extends string, Rule extends FieldRule = never> {
  readonly type: Type;
  readonly rule: Rule;
}

/** A choice between values. */
export interface Selection<Value extends string | number, Rule extends FieldRule = never> extends Field<
  'selection',
  Rule
> {
  readonly values: Value;
}

/** A reference to one record of the model `Target`. */
export interface Many2one<Target extends string, Rule extends FieldRule = never> extends Field<
  'many2one',
  Rule
> {
  readonly target: Target;
}

/** The records of `Target` that refer to this one, by their field `Inverse`. */
export interface One2many<
  Target extends string,
  Inverse extends string = never,
  Rule extends FieldRule = never,
> extends Field<'one2many', Rule> {
  readonly target: Target;
  readonly inverse: Inverse;
}

/** References to any number of records of `Target`. */
export interface Many2many<Target extends string, Rule extends FieldRule = never> extends Field<
  'many2many',
  Rule
> {
  readonly target: Target;
}

/** Any field, as seen by types that look inside. */
export type AnyField = Field<string, FieldRule>;

/** No knowledge of any model: every name is allowed, and values are checked by Odoo alone. */
export type AnyModels = unknown;

/** Whether nothing is known about the models. */
export type IsLoose<Models> = unknown extends Models ? true : false;

/** The names of the models. */
export type ModelName<Models = AnyModels> = IsLoose<Models> extends true ? string : keyof Models & string;

/** The fields of a model; none when it is not among the models. */
export type ModelOf<Models, Model> = Model extends keyof Models ? Models[Model] : never;

/** The names of a model's fields. */
export type FieldName<Models = AnyModels, Model = string> =
  IsLoose<Models> extends true ? string : keyof ModelOf<Models, Model> & string;

/** What a type of field reads as when it has a value. */
interface ReadTypes {
  binary: string;
  boolean: boolean;
  char: string;
  date: OdooDate;
  datetime: string;
  float: number;
  html: string;
  integer: number;
  many2one: OdooReference;
  many2one_reference: number;
  monetary: number;
  one2many: number[];
  many2many: number[];
  reference: string;
  text: string;
}

/** A record that a many2one refers to; the name is the display name in the caller's language. */
export interface OdooReference {
  id: number;
  name: string;
}

/** A day, such as `2026-11-24`. */
export type OdooDate = `${number}-${number}-${number}`;

/** An instant in UTC as Odoo takes it, such as `2026-11-24 10:00:00`. `toOdooDatetime` makes one. */
export type OdooDatetime = `${OdooDate} ${number}:${number}:${number}`;

/** The types that have a value always: Odoo says 0, `false` or an empty list. */
type NeverAbsent = 'boolean' | 'float' | 'integer' | 'many2many' | 'monetary' | 'one2many';

/** `null`, where the field may be absent. */
export type Absent<F extends AnyField> = F['type'] extends NeverAbsent
  ? never
  : Extract<F['rule'], 'needed' | 'required'> extends never
    ? null
    : never;

/** What a field reads as. */
export type ReadValue<F> =
  F extends Selection<infer Value, FieldRule>
    ? Value | Absent<F>
    : F extends AnyField
      ? F['type'] extends keyof ReadTypes
        ? ReadTypes[F['type']] | Absent<F>
        : unknown
      : never;

/** A record read by the names of its fields. `id` always comes along. */
export type OdooRow<Models, Model, Name extends string> = [Name] extends [never]
  ? never
  : IsLoose<Models> extends true
    ? { id: number } & { [K in Exclude<Name, 'id'>]: unknown }
    : { [K in Name | 'id']: K extends 'id' ? number : ReadValue<FieldOf<ModelOf<Models, Model>, K>> };

type FieldOf<Fields, Name> = Name extends keyof Fields ? Fields[Name] : never;
