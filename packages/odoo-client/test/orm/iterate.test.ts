import { expect, it } from 'vitest';
import { type SeenCall, openDouble } from '../odoo-double.ts';

/** Answers `search_read` from these ids, as Odoo does with `order: id`. */
function pageOf({ body }: SeenCall, ids: readonly number[]): object[] {
  const after = (body['domain'] as [string, string, number][]).at(-1)?.[2] ?? 0;
  const page = ids.filter((id) => id > after).slice(0, body['limit'] as number);
  return page.map((id) => ({ id, name: `n${id}` }));
}

const types = () => ({ name: { type: 'char' } });

it('walks on by id: what is deleted is left out, what is created comes, nothing comes twice', async () => {
  let ids = [1, 4, 5, 8, 9];
  const { client } = openDouble({
    'res.partner/fields_get': types,
    'res.partner/search_read': (call) => pageOf(call, ids),
  });
  const seen: number[] = [];
  for await (const { id } of client.iterate('res.partner', { domain: [], fields: ['name'], pageSize: 2 })) {
    seen.push(id);
    // Paging by offset would now skip 8.
    if (id === 4) ids = [5, 8, 9];
    if (id === 8) ids = [2, 5, 8, 9, 12];
  }
  expect(seen).toEqual([1, 4, 5, 8, 9, 12]);
});

it('asks for the next page when the last one is used up, and not before', async () => {
  const { client, calls } = openDouble({
    'res.partner/fields_get': types,
    'res.partner/search_read': (call) => pageOf(call, [1, 2, 3, 4]),
  });
  const rows = client.iterate('res.partner', { domain: [], fields: ['name'], pageSize: 2 });
  const pages: number[] = [];
  for await (const _ of rows) pages.push(calls.length - 1);
  expect(pages).toEqual([1, 1, 2, 2]);
});

it('refuses an unknown field before the first page', async () => {
  const { client, methods } = openDouble({ 'res.partner/fields_get': types });
  const rows = client.iterate('res.partner', { domain: [], fields: ['nope'] });
  await expect(rows.next()).rejects.toMatchObject({ code: 'invalid-request' });
  expect(methods()).toEqual(['res.partner/fields_get']);
});
