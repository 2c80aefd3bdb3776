/**
 * Arguments that go by position in the older protocols. Their Python names changed between versions (`search` calls its
 * domain `args` up to Odoo 15, seen on 14.0), their order did not. Arguments of all other methods go by name.
 */
const positions: Readonly<Record<string, readonly string[]>> = {
  search: ['domain'],
  search_count: ['domain'],
  search_read: ['domain'],
  create: ['vals_list'],
  default_get: ['fields'],
  write: ['vals'],
};

/** Sorts the named arguments of a call into those by position, the records' ids first, and those by name. */
export function toRpcArguments(
  method: string,
  { ids, ...named }: Readonly<Record<string, unknown>>,
): { args: unknown[]; kwargs: Record<string, unknown> } {
  const kwargs: Record<string, unknown> = { ...named };
  const args: unknown[] = ids === undefined ? [] : [ids];
  for (const name of positions[method] ?? []) {
    if (!(name in kwargs)) break;
    args.push(kwargs[name]);
    delete kwargs[name];
  }
  return { args, kwargs };
}
