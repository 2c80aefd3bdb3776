import { z } from 'zod';
import { refuse } from '../wire/odoo-error.ts';
import { remember } from '../wire/remember.ts';
import { datetimeField, idsField, many2oneField } from './fields.ts';
import type { RecordSchema } from './odoo-client.ts';

/** The type of each field of a model, in Odoo's words. */
export type FieldTypes = ReadonlyMap<string, string>;

/** What fields of this database are, so that nobody need say how they read. */
export interface FieldKnowledge {
  /**
   * The types of a model's fields.
   *
   * @throws {IntegrationError} `invalid-request` when there is no such field, even when asked anew
   */
  typesOf: (model: string, names: readonly string[], operation: string) => Promise<FieldTypes>;
  /** A schema of records that has these fields and `id`. */
  recordOf: (model: string, names: readonly string[], operation: string) => Promise<RecordSchema>;
}

/** More lists of fields than a program has in its text: then they are made up, and forgotten. */
const schemasMax = 500;

/** Remembers a model's types once `describe` has told them. Whoever asks meanwhile waits for the same answer. */
export function createFieldKnowledge(describe: (model: string) => Promise<FieldTypes>): FieldKnowledge {
  const known = new Map<string, () => Promise<FieldTypes>>();
  const schemas = new Map<string, RecordSchema>();
  const learn = (model: string): Promise<FieldTypes> => {
    const types = remember(() => describe(model));
    known.set(model, types);
    return types();
  };
  const typesOf: FieldKnowledge['typesOf'] = async (model, names, operation) => {
    const remembered = known.get(model);
    let types = await (remembered?.() ?? learn(model));
    if (remembered !== undefined && names.some((name) => !types.has(name))) types = await learn(model);
    const missing = names.find((name) => !types.has(name));
    if (missing === undefined) return types;
    throw refuse(operation, missing, `there is no such field on ${model} in this Odoo`);
  };
  return {
    typesOf,
    async recordOf(model, names, operation) {
      const key = `${model} ${names.join(' ')}`;
      const made = schemas.get(key);
      if (made !== undefined) return made;
      const types = await typesOf(model, names, operation);
      const schema = z.object({
        id: z.int(),
        ...Object.fromEntries(names.map((name) => [name, schemaOf(types.get(name))])),
      });
      if (schemas.size >= schemasMax) schemas.clear();
      schemas.set(key, schema);
      return schema;
    },
  };
}

const absentText = z
  .union([z.string(), z.literal(false)])
  .transform((value) => (value === false ? null : value));
const choice = z
  .union([z.string(), z.int(), z.literal(false)])
  .transform((value) => (value === false ? null : value));
/** The id in a many2one_reference is 0 or `false` where there is none. Seen on Odoo 14.0 and 19.0. */
const idField = z.union([z.int(), z.literal(false)]).transform((value) => value || null);

/** Quirk: the ids of `account.root` are texts. Seen on Odoo 19.0. */
const textReference = z.tuple([z.string(), z.string()]).transform(([id, name]) => ({ id, name }));

const byType: Readonly<Record<string, z.ZodType>> = {
  // Some hold objects: see how the generator tells them apart.
  binary: z.unknown().transform((value) => (value === false ? null : value)),
  boolean: z.boolean(),
  char: absentText,
  date: absentText,
  datetime: datetimeField,
  float: z.number(),
  html: absentText,
  integer: z.number(),
  many2many: idsField,
  many2one: z.union([many2oneField, textReference]),
  many2one_reference: idField,
  monetary: z.number(),
  one2many: idsField,
  reference: absentText,
  selection: choice,
  text: absentText,
};

/** How a field of some type reads; of types that nobody knows, as it comes. */
export function schemaOf(type: string | undefined): z.ZodType {
  return byType[type ?? ''] ?? z.unknown();
}
