import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooClient } from '../orm/odoo-client.ts';
import { operation as doctor } from './subject.ts';

/** What somebody may do to the records of a model. */
export interface Right {
  model: string;
  operation: 'create' | 'read' | 'write';
}

/**
 * Undefined when the user has the right; otherwise the groups that would give it, in Odoo's words and the user's
 * language, as far as Odoo names them.
 *
 * @throws {IntegrationError} `unsupported` when this Odoo has no such model.
 */
export async function findMissingRight(
  client: OdooClient,
  major: number,
  { model, operation }: Right,
): Promise<readonly string[] | undefined> {
  const call = { operation: doctor, ids: 'model', writes: false } as const;
  if (major >= 18) {
    // Read in Odoo's documentation: since 18. It takes records, and no records will do, but over the older protocols
    // they cannot be left out. Seen on Odoo 19.0.
    const ask = { ...call, arguments: { ids: [], operation }, answer: z.boolean() };
    if (await client.call(model, 'has_access', ask)) return undefined;
  }
  try {
    // The older one is refused with a list of groups, where the newer one says no more than false.
    await client.call(model, 'check_access_rights', {
      ...call,
      arguments: { operation },
      answer: z.unknown(),
    });
    return major >= 18 ? [] : undefined;
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    if (error.code === 'forbidden') return groupsIn(error.remote?.message ?? '');
    if (error.code === 'unsupported' && major >= 18) return [];
    throw error;
  }
}

/** A name that nothing follows was cut off. Seen on Odoo 19.0 and 14.0. */
function groupsIn(refusal: string): string[] {
  return [...refusal.matchAll(/\n\t- (.+)(?=\n)/g)].map(([, group = '']) => group);
}
