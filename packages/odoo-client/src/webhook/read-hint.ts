import type { z } from 'zod';
import type { OdooCallOptions, AnyOdooClient, RecordSchema } from '../orm/odoo-client.ts';
import type { OdooHint } from './webhook-receiver.ts';

/**
 * Reads the record that a webhook spoke of as it stands now, after the transaction. `undefined` when it is gone, which
 * a rule for deletions always means.
 */
export async function readHint<S extends RecordSchema>(
  { untyped: client }: AnyOdooClient,
  hint: Pick<OdooHint, 'model' | 'id'>,
  options: OdooCallOptions & { record: S },
): Promise<z.infer<S> | undefined> {
  const [record] = await client.read(hint.model, [hint.id], options);
  return record;
}
