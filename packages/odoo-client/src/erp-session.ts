import { IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooClient, RecordSchema } from './orm/client.ts';
import type { OdooErpOptions } from './erp.ts';
import { textField } from './orm/fields.ts';
import { system } from './wire/odoo-error.ts';

/** What the verbs of one ERP object share: the client, the options, and what hardly ever changes over there. */
export interface ErpSession {
  client: OdooClient;
  options: OdooErpOptions;
  /** Internal references (`default_code`) of these products, by id; those without one are left out. */
  skusOf: (productIds: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>>;
  /** Codes of these states or provinces, by id. */
  regionsOf: (stateIds: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>>;
  /** Where activities go to; filled by the first one. */
  activity: { userId?: number; typeId?: number | null; modelId?: number | null };
}

const Product = z.looseObject({ id: z.int(), default_code: textField });
const State = z.looseObject({ id: z.int(), code: textField });

/** Opens a session with nothing remembered. */
export function createErpSession(client: OdooClient, options: OdooErpOptions): ErpSession {
  return {
    client,
    options,
    skusOf: remembered(client, 'product.product', Product, (product) => product.default_code),
    regionsOf: remembered(client, 'res.country.state', State, (state) => state.code),
    activity: {},
  };
}

/** Reads codes by id, each only once. An absent code is asked for again: somebody may have entered it. */
function remembered<S extends RecordSchema & z.ZodType<{ id: number }>>(
  client: OdooClient,
  model: string,
  record: S,
  codeOf: (each: z.infer<S>) => string | null,
): (ids: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>> {
  const codes = new Map<number, string>();
  return async (ids, operation) => {
    const missing = [...new Set(ids)].filter((id) => !codes.has(id));
    for (const each of await client.read(model, missing, { record, operation })) {
      const code = codeOf(each);
      if (code !== null) codes.set(each.id, code);
    }
    return codes;
  };
}

/** A failure that Odoo does not report as one. Nothing was changed. */
export function fail(operation: string, code: IntegrationErrorCode, message: string): IntegrationError {
  return new IntegrationError({ code, effect: 'none', system, operation, message });
}
