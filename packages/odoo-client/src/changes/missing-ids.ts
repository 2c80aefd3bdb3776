import type { OdooCallOptions, AnyOdooClient } from '../orm/odoo-client.ts';
import { checkIds } from '../orm/values.ts';

/** How many ids a call asks for. */
const chunkSize = 1000;

/**
 * Which of these records are gone, in the order given. Deleting leaves no trace that could be polled, so compare what
 * you know with this from time to time. Archived records are there; one that the user's rights hide looks gone, so ask
 * with the rights you read it with. One call per 1,000 ids.
 *
 * @throws {IntegrationError} `invalid-request` for what is no id.
 */
export async function missingIds(
  { untyped: client }: AnyOdooClient,
  model: string,
  ids: readonly number[],
  options: OdooCallOptions = {},
): Promise<number[]> {
  const { operation = `${model}/missingIds` } = options;
  const known = [...new Set(ids)];
  if (known.length > 0) checkIds(known, operation);
  const found = new Set<number>();
  for (let from = 0; from < known.length; from += chunkSize) {
    const chunk = known.slice(from, from + chunkSize);
    const there = await client.search(model, {
      ...options,
      operation,
      // Without it Odoo leaves archived records out. Seen on Odoo 19.0.
      context: { ...options.context, active_test: false },
      domain: [['id', 'in', chunk]],
    });
    for (const id of there) found.add(id);
  }
  return known.filter((id) => !found.has(id));
}
