import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { type ErpSession, fail } from '../erp/session.ts';
import type { Domain } from '../orm/domain.ts';
import { datetimeField, idsField, many2oneField, textField } from '../orm/fields.ts';
import type { OdooClient } from '../orm/odoo-client.ts';
import type { OdooCredentials } from '../wire/open-transport.ts';
import { operation } from './subject.ts';

/** Whose credentials they are. */
export interface OdooUser {
  id: number;
  login: string | null;
  /** IANA name. */
  timeZone: string | null;
  language: string | null;
  /** True for customers and suppliers with a login, who see next to nothing. */
  isPortal: boolean;
  company: { id: number; name: string } | null;
  companyIds: readonly number[];
  /** When each of the user's API keys ends that has not ended, `null` for never; undefined where Odoo does not tell. */
  keysEndAt: readonly (string | null)[] | undefined;
}

const User = z.looseObject({
  id: z.int(),
  login: textField,
  tz: textField,
  lang: textField,
  share: z.boolean(),
  company_id: many2oneField,
  company_ids: idsField,
});
const Key = z.looseObject({ scope: textField, expiration_date: datetimeField });

/**
 * Reads who the caller is, in four calls or five.
 *
 * @throws {IntegrationError} `unauthenticated`, `misconfigured` for a database that is not there, and others
 */
export async function readUser(
  { client, userId }: ErpSession,
  credentials: OdooCredentials,
): Promise<OdooUser> {
  const uid = await userId({ operation });
  const domain: Domain = uid === undefined ? [['login', '=', credentials.login ?? '']] : [['id', '=', uid]];
  const [user] = await client.searchRead('res.users', { operation, domain, record: User });
  if (user === undefined) throw fail(operation, 'not-found', 'the user may not see itself');
  return {
    id: user.id,
    login: user.login,
    timeZone: user.tz,
    language: user.lang,
    isPortal: user.share,
    company: user.company_id,
    companyIds: user.company_ids,
    keysEndAt: 'apiKey' in credentials ? await readKeys(client, user.id) : undefined,
  };
}

/**
 * Users see their own keys, but not which of them is which: only a hash is kept. Keys have no end before some version
 * between 14 and 19. Seen on Odoo 19.0 and 14.0.
 */
async function readKeys(client: OdooClient, userId: number): Promise<OdooUser['keysEndAt']> {
  const model = 'res.users.apikeys';
  try {
    const fields = await client.fieldsGet(model, { operation, fields: ['expiration_date'] });
    if (fields['expiration_date'] === undefined) return undefined;
    const domain = [['user_id', '=', userId]] as const;
    const keys = await client.searchRead(model, { operation, domain, record: Key });
    return keys
      .filter(({ scope }) => scope === null || scope === 'rpc')
      .map((key) => key.expiration_date)
      .filter((end) => end === null || Date.parse(end) > client.clock.now());
  } catch (error) {
    if (IntegrationError.is(error) && (error.code === 'forbidden' || error.code === 'unsupported'))
      return undefined;
    throw error;
  }
}
