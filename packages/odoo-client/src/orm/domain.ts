import type { AnyModels, FieldRule, IsLoose, ModelOf, OdooDate, OdooDatetime, Selection } from './models.ts';

/** A plain value to compare a field with. `null` means the same as `false`: absent. */
export type DomainScalar = string | number | boolean | null;

type Equal = '=' | '!=';
type Order = '>' | '>=' | '<' | '<=';
type Among = 'in' | 'not in';
type Like = 'like' | 'not like' | 'ilike' | 'not ilike' | '=like' | '=ilike';
type Within = 'child_of' | 'parent_of';
type Any = 'any' | 'not any';

/** How a field is compared. Odoo's `like` adds a `%` on both sides by itself; `=like` does not. */
export type DomainOperator = Equal | Order | Among | Like | Within;

/** Holds for every record, or for none. */
export type DomainConstant = readonly [left: 0 | 1, operator: '=', right: 1];

/** One condition: a field, possibly a dotted path through relations, an operator and a value. */
export type DomainLeaf =
  | readonly [field: string, operator: DomainOperator, value: DomainScalar | readonly DomainScalar[]]
  /** A condition on the records behind a relation. Seen on Odoo 19.0; 14.0 answers with an error. */
  | readonly [field: string, operator: Any, domain: readonly DomainItem[]]
  | DomainConstant;

/** What a domain is made of. */
export type DomainItem = DomainLeaf | '&' | '|' | '!';

/**
 * A search condition in prefix notation: leaves side by side must all hold; `|`, `&` and `!` stand before theirs.
 *
 * Where the models are known, so are the names of fields, their operators and values: through one relation
 * (`partner_id.country_id`) too; of longer paths only the first name is checked.
 */
export type Domain<Models = AnyModels, Model = string> = readonly (IsLoose<Models> extends true
  ? DomainItem
  : TypedLeaf<Models, Model> | '&' | '|' | '!')[];

type Leaf<P, Operator, Value> = readonly [field: P, operator: Operator, value: Value];

type TypedLeaf<Models, Model> =
  | TextLeaf<
      | Names<ModelOf<Models, Model>, TextType>
      | Through<Models, ModelOf<Models, Model>, TextType | 'selection'>
    >
  | NumberLeaf<Path<Models, Model, NumberType>>
  | NumberLeaf<`${Names<ModelOf<Models, Model>, 'date' | 'datetime'>}.${DatePart}`>
  | Leaf<Path<Models, Model, 'boolean'>, Equal, boolean>
  | DateLeaf<Path<Models, Model, 'date'>, OdooDate>
  | DateLeaf<Path<Models, Model, 'datetime'>, OdooDate | OdooDatetime>
  | Leaf<Path<Models, Model, 'binary'>, Equal, Nothing>
  | RelationLeaf<Path<Models, Model, RelationType>>
  | SelectionLeaves<ModelOf<Models, Model>>
  | BehindRelation<Models, ModelOf<Models, Model>>
  | Leaf<LongPath<Models, ModelOf<Models, Model>>, DomainOperator, DomainScalar | readonly DomainScalar[]>
  | DomainConstant;

/** Absent. */
type Nothing = false | null;

type TextLeaf<P> =
  | Leaf<P, Equal, string | Nothing>
  | Leaf<P, Like | Order, string>
  | Leaf<P, Among, readonly (string | Nothing)[]>;

type NumberLeaf<P> =
  | Leaf<P, Equal, number | Nothing>
  | Leaf<P, Order, number>
  | Leaf<P, Among, readonly (number | Nothing)[]>;

type DateLeaf<P, Value> =
  | Leaf<P, Equal, Value | Nothing>
  | Leaf<P, Order, Value>
  | Leaf<P, Among, readonly (Value | Nothing)[]>;

/** Relations are compared with ids; `like` and its kin search by name. */
type RelationLeaf<P> =
  | Leaf<P, Equal, number | Nothing>
  | Leaf<P, Among, readonly (number | Nothing)[]>
  | Leaf<P, Like, string>
  | Leaf<P, Within, number | readonly number[]>;

type SelectionLeaf<P, Value> =
  | Leaf<P, Equal, Value | Nothing>
  | Leaf<P, Among, readonly (Value | Nothing)[]>
  | Leaf<P, Like, string>;

type SelectionLeaves<Fields> = {
  [Name in Names<Fields, 'selection'>]: Fields[Name] extends Selection<infer Value, FieldRule>
    ? SelectionLeaf<Name, Value>
    : never;
}[Names<Fields, 'selection'>];

/**
 * Conditions on related records, grouped by the model of these. They name that model's own fields; what comes after a
 * further dot is not checked, or the compiler would wander through the whole database.
 */
type BehindRelation<Models, Fields> = {
  [Target in Targets<Fields> & keyof Models]: Leaf<
    RelationsTo<Fields, Target>,
    Any,
    readonly (OwnLeaf<Models[Target]> | '&' | '|' | '!')[]
  >;
}[Targets<Fields> & keyof Models];

type OwnLeaf<Fields> =
  | TextLeaf<Names<Fields, TextType>>
  | NumberLeaf<Names<Fields, NumberType>>
  | Leaf<Names<Fields, 'boolean'>, Equal, boolean>
  | DateLeaf<Names<Fields, 'date'>, OdooDate>
  | DateLeaf<Names<Fields, 'datetime'>, OdooDate | OdooDatetime>
  | Leaf<Names<Fields, 'binary'>, Equal, Nothing>
  | RelationLeaf<Names<Fields, RelationType>>
  | SelectionLeaves<Fields>
  | Leaf<Names<Fields, RelationType>, Any, readonly DomainItem[]>
  | Leaf<`${Names<Fields, RelationType>}.${string}`, DomainOperator, DomainScalar | readonly DomainScalar[]>
  | DomainConstant;

type TextType = 'char' | 'html' | 'reference' | 'text';
type NumberType = 'float' | 'integer' | 'many2one_reference' | 'monetary';
type RelationType = 'many2many' | 'many2one' | 'one2many';

/** Parts of dates and instants that can be compared with numbers. Seen on Odoo 19.0; 14.0 has none. */
type DatePart =
  | 'year_number'
  | 'quarter_number'
  | 'month_number'
  | 'iso_week_number'
  | 'day_of_year'
  | 'day_of_month'
  | 'day_of_week'
  | 'hour_number'
  | 'minute_number'
  | 'second_number';

/** Fields of some type that may stand in a domain. */
type Names<Fields, Type> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly type: Type; readonly rule: infer Rule }
    ? 'unsearchable' extends Rule
      ? never
      : Name
    : never;
}[keyof Fields] &
  string;

/** The models that relations lead to. */
type Targets<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly target: infer Target } ? Target : never;
}[keyof Fields];

/** The relations that lead to a model. */
type RelationsTo<Fields, Target> = {
  [Name in Names<Fields, RelationType>]: Fields[Name] extends { readonly target: Target } ? Name : never;
}[Names<Fields, RelationType>];

/** Fields of some type, of the model itself or behind one relation. */
type Path<Models, Model, Type> =
  | Names<ModelOf<Models, Model>, Type>
  | Through<Models, ModelOf<Models, Model>, Type>;

/** Fields of some type behind one relation. */
type Through<Models, Fields, Type> = {
  [Target in Targets<Fields> & keyof Models]: `${RelationsTo<Fields, Target>}.${Names<Models[Target], Type>}`;
}[Targets<Fields> & keyof Models];

/** Paths beyond what is known: through two relations, to a model that is not here, into properties. */
type LongPath<Models, Fields> =
  | `${Names<Fields, RelationType>}.${string}.${string}`
  | `${RelationsTo<Fields, Exclude<Targets<Fields>, keyof Models>>}.${string}`
  | `${Names<Fields, 'properties'>}.${string}`;
