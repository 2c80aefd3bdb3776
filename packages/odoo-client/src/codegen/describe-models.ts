import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooClient } from '../orm/odoo-client.ts';

/** Quirk: `readonly` is 1 where the programmer wrote that. Seen on Odoo 14.0. */
const flag = z.union([z.boolean(), z.int()]).transform(Boolean).nullish();

/** A field as the server describes it, as far as types depend on it. */
const Description = z.looseObject({
  type: z.string(),
  string: z.string().nullish(),
  help: z.union([z.string(), z.literal(false)]).nullish(),
  required: flag,
  readonly: flag,
  store: flag,
  searchable: flag,
  depends: z.array(z.string()).nullish(),
  /** Quirk: a list of names in 14.0, a dotted path in 19.0. */
  related: z.union([z.string(), z.array(z.string())]).nullish(),
  relation: z.string().nullish(),
  relation_field: z.string().nullish(),
  /** Quirk: a choice of groups has `false` among its values. Seen on Odoo 14.0. */
  selection: z.array(z.tuple([z.union([z.string(), z.int(), z.literal(false)]), z.string()])).nullish(),
});

/** A model of a database. */
export interface ModelDescription {
  fields: Readonly<Record<string, z.infer<typeof Description>>>;
  /** The names of required fields that have a default. */
  defaults: readonly string[];
}

/** A database's models, by name. */
export type ModelDescriptions = Readonly<Record<string, ModelDescription>>;

/** Labels and help come in this language, whoever asks; every database has it. */
const context = { lang: 'en_US' };

/**
 * Describes models of a database in at most two calls each; those that it does not have are listed. A field that the
 * caller may not see is not described.
 */
export async function describeModels(
  client: OdooClient,
  models: readonly string[],
): Promise<{ descriptions: ModelDescriptions; missing: string[] }> {
  const descriptions: Record<string, ModelDescription> = {};
  const missing: string[] = [];
  for (const model of models) {
    const description = await describe(client, model);
    if (description === undefined) missing.push(model);
    else descriptions[model] = description;
  }
  return { descriptions, missing };
}

async function describe(client: OdooClient, model: string): Promise<ModelDescription | undefined> {
  const fields = await client
    .call(model, 'fields_get', {
      ids: 'model',
      writes: false,
      context,
      arguments: { attributes: Object.keys(Description.shape) },
      answer: z.record(z.string(), Description),
    })
    .catch((error: unknown) => {
      if (isMissingModel(error)) return undefined;
      throw error;
    });
  if (fields === undefined) return undefined;
  const required = Object.keys(fields).filter((name) => fields[name]?.required === true);
  if (required.length === 0) return { fields, defaults: [] };
  const defaults = await client.call(model, 'default_get', {
    ids: 'model',
    writes: false,
    context,
    arguments: { fields: required },
    answer: z.record(z.string(), z.unknown()),
  });
  return { fields, defaults: required.filter((name) => hasValue(defaults[name], fields[name]?.type)) };
}

/** `fields_get` needs no right and takes anything, so what is refused is the model. */
function isMissingModel(error: unknown): boolean {
  return IntegrationError.is(error) && (error.code === 'unsupported' || error.code === 'rejected');
}

/** Odoo answers `false` for a field whose default depends on something that is not there. Seen on Odoo 19.0. */
function hasValue(value: unknown, type: string | undefined): boolean {
  return value !== undefined && value !== null && (value !== false || type === 'boolean');
}
