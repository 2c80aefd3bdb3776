import type { z } from 'zod';
import { refuse } from '../wire/odoo-error.ts';
import { remember } from '../wire/remember.ts';
import { rowsSchemaOf } from './decoding.ts';

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
  /** How records read that have these fields and `id`. */
  rowsOf: (model: string, names: readonly string[], operation: string) => Promise<z.ZodType>;
}

/** More lists of fields than a program has in its text: then they are made up, and forgotten. */
const schemasMax = 500;

/** Remembers a model's types once `describe` has told them. Whoever asks meanwhile waits for the same answer. */
export function createFieldKnowledge(describe: (model: string) => Promise<FieldTypes>): FieldKnowledge {
  const known = new Map<string, () => Promise<FieldTypes>>();
  const schemas = new Map<string, z.ZodType>();
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
    async rowsOf(model, names, operation) {
      const key = `${model} ${names.join(' ')}`;
      const made = schemas.get(key);
      if (made !== undefined) return made;
      const types = await typesOf(model, names, operation);
      const schema = rowsSchemaOf(['id', ...names].map((name) => [name, types.get(name) ?? 'integer']));
      if (schemas.size >= schemasMax) schemas.clear();
      schemas.set(key, schema);
      return schema;
    },
  };
}
