import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooCallOptions, OdooClient } from './odoo-client.ts';
import { sentenceOf } from '../wire/exceptions.ts';
import { system } from '../wire/odoo-error.ts';

const Loaded = z.looseObject({
  ids: z.union([z.array(z.int()), z.literal(false)]),
  messages: z.array(z.looseObject({ type: z.string(), message: z.string() })).nullish(),
});

/**
 * Writes or creates many records with their lines in one transaction: Odoo's import. A column is a field, `.id` for the
 * id in the database, `id` for the external id, or a path such as `move_ids/.id`. A row with empty columns of the
 * record itself adds a line to the record before. An empty column empties the field.
 * Quirks: a refusal comes as HTTP 200, whatever its kind. Columns of lines that are empty in all rows of a record remove
 * its lines: leave the columns out, or fill them. Seen on Odoo 19.0 and 14.0.
 *
 * @throws {IntegrationError} `rejected`, or `forbidden`, effect `none`, when one row is refused, and so all are
 */
export async function loadRows(
  client: OdooClient,
  model: string,
  fields: readonly string[],
  data: readonly (readonly string[])[],
  call: OdooCallOptions & { operation: string; right: 'create' | 'write' },
): Promise<number[]> {
  const { right, ...options } = call;
  const answer = await client.call(model, 'load', {
    ...options,
    ids: 'model',
    arguments: { fields, data },
    answer: Loaded,
  });
  if (answer.ids !== false) return answer.ids;
  const said = answer.messages?.find((each) => each.type === 'error')?.message;
  const message = sentenceOf({ name: 'load', message: said ?? 'rows were refused' });
  const isAllowed = await client.call(model, 'check_access_rights', {
    ...options,
    ids: 'model',
    arguments: { operation: right, raise_exception: false },
    answer: z.unknown(),
    writes: false,
  });
  throw new IntegrationError({
    code: isAllowed === false ? 'forbidden' : 'rejected',
    effect: 'none',
    system,
    operation: call.operation,
    message,
    remote: { status: 200, message },
  });
}
