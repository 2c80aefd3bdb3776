import type { AnyModels, IsLoose, ModelName, ModelOf } from './models.ts';
import type { OdooValues } from './values.ts';
import type { CreateValues, WriteValues } from './writing.ts';

/**
 * One change of a one2many or many2many field, in Odoo's form; `client.commands` makes them. Of the records that are
 * created, the field `Inverse`, which leads back, is filled in by Odoo.
 */
export type Command<Models = AnyModels, Target = string, Inverse extends string = never> =
  | CreateCommand<NewTarget<Models, Target, Inverse>>
  | UpdateCommand<TargetChanges<Models, Target>>
  | readonly [deleteUnlinkOrLink: 2 | 3 | 4, id: number, none?: 0 | false]
  | readonly [clear: 5, none?: 0 | false, empty?: 0 | false]
  | readonly [set: 6, none: 0 | false, ids: readonly number[]];

type CreateCommand<Values> = readonly [create: 0, virtual: number | string, values: Values];
type UpdateCommand<Values> = readonly [update: 1, id: number, values: Values];

type NewTarget<Models, Target, Inverse extends string> =
  Target extends ModelName<Models> ? CreateValues<Models, Target, Inverse> : OdooValues;

type TargetChanges<Models, Target> =
  Target extends ModelName<Models> ? WriteValues<Models, Target> : OdooValues;

/** The names of a model's one2many and many2many fields. */
export type ListName<Models, Model> =
  IsLoose<Models> extends true
    ? string
    : {
        [Name in keyof ModelOf<Models, Model>]: ModelOf<Models, Model>[Name] extends {
          readonly type: 'many2many' | 'one2many';
        }
          ? Name
          : never;
      }[keyof ModelOf<Models, Model>] &
        string;

/** Makes the changes of one field. */
export type CommandsOf<Models, Model, Name> =
  IsLoose<Models> extends true
    ? Commands
    : ModelOf<Models, Model>[Name & keyof ModelOf<Models, Model>] extends {
          readonly target: infer Target;
          readonly inverse?: infer Inverse;
        }
      ? Commands<NewTarget<Models, Target, Extract<Inverse, string>>, TargetChanges<Models, Target>>
      : never;

/** Makes the changes of a one2many or many2many field. */
export interface Commands<New = OdooValues, Changes = OdooValues> {
  /** Creates a record and links it. */
  create(values: New): CreateCommand<New>;
  /** Writes on a linked record. */
  update(id: number, values: Changes): UpdateCommand<Changes>;
  /** Deletes a linked record. */
  delete(id: number): readonly [2, number];
  /** Takes a record out of the field. In a one2many it stays, without the record it belonged to. */
  unlink(id: number): readonly [3, number];
  /** Adds a record that exists. */
  link(id: number): readonly [4, number];
  /** Takes all records out. */
  clear(): readonly [5];
  /** Leaves exactly these. */
  set(ids: readonly number[]): readonly [6, 0, readonly number[]];
}

/** The changes of any field: what they may say depends on the field, how they say it does not. */
export const commands: Commands = {
  create: (values) => [0, 0, values],
  update: (id, values) => [1, id, values],
  delete: (id) => [2, id],
  unlink: (id) => [3, id],
  link: (id) => [4, id],
  clear: () => [5],
  set: (ids) => [6, 0, ids],
};
