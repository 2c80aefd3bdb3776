import { describe, expect, it } from 'vitest';
import { failure, openDouble } from '../odoo-double.ts';

/** The fields of a model, as `fields_get` says them with `attributes: ['type']`. */
const describeAs = (types: Record<string, string>) => () =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));

const types = {
  id: 'integer',
  name: 'char',
  partner_id: 'many2one',
  scheduled_date: 'datetime',
  invoice_date: 'date',
  move_ids: 'one2many',
  weight: 'float',
  is_locked: 'boolean',
  state: 'selection',
  datas: 'binary',
  res_id: 'many2one_reference',
  record: 'reference',
  note: 'html',
  tax_totals: 'binary',
  x_new: 'a type of the next version',
};

describe('reading by the names of fields', () => {
  it('reads each value by the type it has in this database', async () => {
    const full = {
      id: 7,
      name: 'WH/OUT/00001',
      partner_id: [20, 'Azure Interior'],
      scheduled_date: '2026-11-24 10:00:00',
      invoice_date: '2026-11-24',
      move_ids: [3, 1],
      weight: 1.5,
      is_locked: true,
      state: 'done',
      datas: 'aGk=',
      res_id: 12,
      record: 'stock.picking,7',
      note: '<p>a</p>',
      tax_totals: { total: 3 },
      x_new: [1, 2],
    };
    const empty = Object.fromEntries(Object.keys(types).map((name) => [name, false]));
    const { client } = openDouble({
      'stock.picking/fields_get': describeAs(types),
      'stock.picking/search_read': () => [full, { ...empty, id: 8, weight: 0, move_ids: [], res_id: 0 }],
    });
    const fields = Object.keys(types);
    const [first, second] = await client.searchRead('stock.picking', { fields, domain: [] });
    expect(first).toEqual({
      ...full,
      partner_id: { id: 20, name: 'Azure Interior' },
      scheduled_date: '2026-11-24T10:00:00Z',
    });
    const absent = Object.fromEntries(Object.keys(types).map((name) => [name, null]));
    expect(second).toEqual({ ...absent, id: 8, weight: 0, is_locked: false, move_ids: [], x_new: false });
  });

  it('asks for the types of a model once, however many read at a time, and gives `id` unasked', async () => {
    const { client, methods } = openDouble({
      'stock.picking/fields_get': describeAs(types),
      'stock.picking/read': () => [{ id: 7, name: 'a', extra: 1 }],
    });
    const read = () => client.read('stock.picking', [7], { fields: ['name'] });
    expect(await Promise.all([read(), read()])).toEqual([[{ id: 7, name: 'a' }], [{ id: 7, name: 'a' }]]);
    await client.read('stock.picking', [7], { fields: ['state', 'name'] }).catch(() => undefined);
    expect(methods().filter((method) => method.endsWith('fields_get'))).toHaveLength(1);
  });

  it('refuses a field that this Odoo lacks, before it reads', async () => {
    const { client, methods } = openDouble({ 'stock.picking/fields_get': describeAs(types) });
    const error = await failure(client.read('stock.picking', [7], { fields: ['name', 'move_lines'] }));
    expect(error).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path: 'move_lines' }],
    });
    expect(methods()).toEqual(['stock.picking/fields_get']);
  });

  it('asks anew, once, when a field is unknown: somebody may have made it since', async () => {
    let known: Record<string, string> = { name: 'char' };
    const { client, methods } = openDouble({
      'stock.picking/fields_get': () => describeAs(known)(),
      'stock.picking/read': () => [{ id: 7, name: 'a', x_dock: false }],
    });
    await client.read('stock.picking', [7], { fields: ['name'] });
    known = { ...known, x_dock: 'char' };
    const rows = await client.read('stock.picking', [7], { fields: ['x_dock'] });
    expect(rows).toEqual([{ id: 7, x_dock: null }]);
    expect(await failure(client.read('stock.picking', [7], { fields: ['nope'] }))).toMatchObject({
      code: 'invalid-request',
    });
    expect(methods().filter((method) => method.endsWith('fields_get'))).toHaveLength(3);
  });

  it('forgets a failure to learn the types', async () => {
    let fails = true;
    const { client } = openDouble({
      'stock.picking/fields_get': () => (fails ? new Response('', { status: 502 }) : describeAs(types)()),
      'stock.picking/read': () => [{ id: 7, name: 'a' }],
    });
    const read = () => client.read('stock.picking', [7], { fields: ['name'] });
    expect(await failure(read())).toMatchObject({ code: 'unavailable' });
    fails = false;
    expect(await read()).toEqual([{ id: 7, name: 'a' }]);
  });

  it('says so when a value does not fit its type', async () => {
    const { client } = openDouble({
      'stock.picking/fields_get': describeAs(types),
      'stock.picking/read': () => [{ id: 7, weight: 'heavy' }],
    });
    expect(await failure(client.read('stock.picking', [7], { fields: ['weight'] }))).toMatchObject({
      code: 'malformed-response',
    });
  });
});
