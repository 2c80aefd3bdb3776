import { z } from 'zod';
import type { ErpSession } from '../erp/session.ts';
import type { Domain } from '../orm/domain.ts';
import type { OdooClient, RecordSchema } from '../orm/odoo-client.ts';
import type { OdooExaminationOptions } from './examination-options.ts';
import type { Exchanges } from './exchanges.ts';
import type { OdooUser } from './read-user.ts';

/** What the checks look at. */
export interface Subject {
  client: OdooClient;
  /** What the verbs would work with. */
  erp: ErpSession;
  options: Pick<OdooExaminationOptions, 'credentials' | 'database' | 'masterData' | 'url'>;
  exchanges: Exchanges;
  /** Whose credentials they are; asked for once. */
  user: () => Promise<OdooUser>;
}

/** Named in the errors of all calls. */
export const operation = 'examineOdoo';

/** No check reads more records of one kind. */
export const recordsMax = 200;

/**
 * Reads records with those of the schema's fields that this Odoo has; the others are absent. Versions and modules differ
 * in them.
 */
export async function readPresent<S extends RecordSchema>(
  client: OdooClient,
  model: string,
  record: S,
  domain: Domain = [],
): Promise<Partial<z.infer<S>>[]> {
  const names = Object.keys(record.shape);
  const has = await client.fieldsGet(model, { operation, fields: names });
  const shape = Object.fromEntries(Object.entries(record.shape).filter(([name]) => name in has));
  const some = z.looseObject(shape) as unknown as S;
  const rows = await client.searchRead(model, {
    operation,
    domain,
    record: some,
    order: 'id',
    limit: recordsMax,
  });
  return rows;
}
