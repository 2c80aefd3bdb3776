import { type Effect, IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { z } from 'zod';
import { type Dialect, dialectOf } from './dialect.ts';
import type { OdooErpOptions } from './odoo-erp.ts';
import type { OdooCallOptions, OdooClient, RecordSchema } from '../orm/odoo-client.ts';
import { textField } from '../orm/fields.ts';
import { system } from '../wire/odoo-error.ts';

/** What the verbs of one ERP object share: the client, the options, and what hardly ever changes over there. */
export interface ErpSession {
  client: OdooClient;
  options: OdooErpOptions;
  /** The id of the client's own user, where Odoo tells. */
  userId: (call: OdooCallOptions) => Promise<number | undefined>;
  /** How this Odoo calls things. */
  dialect: () => Promise<Dialect>;
  /** Internal references (`default_code`) of these products, by id; those without one are left out. */
  skusOf: (productIds: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>>;
  /** Codes of these states or provinces, by id. */
  regionsOf: (stateIds: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>>;
  /** ISO codes of these countries, by id. */
  countriesOf: (countryIds: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>>;
}

const Product = z.looseObject({ id: z.int(), default_code: textField });
/** A country or a state. */
const Place = z.looseObject({ id: z.int(), code: textField });

/** Odoo 14 does not say who one is, and cannot say anything here over XML-RPC. Seen on Odoo 14.0. */
const Me = z.looseObject({ uid: z.int().optional() }).nullable();

const forGood: Memory = { forMs: Infinity, max: Infinity };

/** Opens a session with nothing remembered. */
export function createErpSession(client: OdooClient, options: OdooErpOptions): ErpSession {
  let uid: number | undefined;
  return {
    client,
    options,
    async userId(call) {
      const ask = { ...call, ids: 'model', answer: Me, writes: false } as const;
      uid ??= (await client.call('res.users', 'context_get', ask))?.uid;
      return uid;
    },
    dialect: async () => dialectOf((await client.server()).major),
    skusOf: remembered(client, 'product.product', Product, (product) => product.default_code, {
      forMs: 60_000,
      max: 50_000,
    }),
    regionsOf: remembered(client, 'res.country.state', Place, (state) => state.code, forGood),
    countriesOf: remembered(client, 'res.country', Place, (country) => country.code, forGood),
  };
}

/** How long a code is believed. Articles are renamed seldom, and must not be shipped under their old name for long. */
interface Memory {
  forMs: number;
  max: number;
}

/** Reads codes by id and remembers them for a while. An absent code is asked for again: somebody may have entered it. */
function remembered<S extends RecordSchema & z.ZodType<{ id: number }>>(
  client: OdooClient,
  model: string,
  record: S,
  codeOf: (each: z.infer<S>) => string | null,
  { forMs, max }: Memory,
): (ids: readonly number[], operation: string) => Promise<ReadonlyMap<number, string>> {
  let codes = new Map<number, string>();
  let since = -Infinity;
  return async (ids, operation) => {
    const now = client.clock.now();
    if (now - since >= forMs || codes.size > max) {
      codes = new Map();
      since = now;
    }
    const current = codes;
    const missing = [...new Set(ids)].filter((id) => !current.has(id));
    for (const each of await client.read(model, missing, { record, operation })) {
      const code = codeOf(each);
      if (code !== null) current.set(each.id, code);
    }
    return current;
  };
}

/** A failure that Odoo does not report as one. Nothing was changed unless `effect` says so. */
export function fail(
  operation: string,
  code: IntegrationErrorCode,
  message: string,
  effect: Effect = 'none',
): IntegrationError {
  return new IntegrationError({ code, effect, system, operation, message });
}

/**
 * Does what comes after a call of the same verb has changed something: from there on no failure is without effect, and
 * whoever repeats the verb has to look first.
 */
export async function afterWriting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw IntegrationError.is(error) ? error.withEffect('unknown') : error;
  }
}
