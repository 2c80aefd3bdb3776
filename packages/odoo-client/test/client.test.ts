import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  datetimeField,
  fromOdooDatetime,
  idsField,
  many2oneField,
  type OdooValue,
  textField,
  toOdooDatetime,
} from '../src/index.ts';
import { failure, openDouble } from './odoo-double.ts';

const Partner = z.looseObject({ id: z.int(), name: textField });

describe('the calls of the ORM', () => {
  it('asks for the fields that the schema names', async () => {
    const { client, calls } = openDouble({
      'res.partner/search_read': () => [{ id: 9, name: false, extra: 1 }],
    });
    const rows = await client.searchRead('res.partner', {
      record: Partner,
      domain: [['name', '=', false]],
      order: 'id',
      limit: 3,
    });
    expect(rows).toEqual([{ id: 9, name: null, extra: 1 }]);
    expect(calls[0]?.body).toEqual({
      domain: [['name', '=', false]],
      order: 'id',
      limit: 3,
      fields: ['id', 'name'],
    });
  });

  it('creates, writes, deletes and counts with the names of the Python arguments', async () => {
    const { client, calls } = openDouble({
      'res.partner/create': () => [48, 49],
      'res.partner/write': () => true,
      'res.partner/unlink': () => true,
      'res.partner/search_count': () => 3,
    });
    expect(await client.create('res.partner', [{ name: 'a' }, { name: 'b' }])).toEqual([48, 49]);
    await client.write('res.partner', [48], { country_id: 20 });
    await client.unlink('res.partner', [48, 49]);
    expect(await client.searchCount('res.partner', { domain: [], limit: 10 })).toBe(3);
    expect(calls.map((call) => call.body)).toEqual([
      { vals_list: [{ name: 'a' }, { name: 'b' }] },
      { ids: [48], vals: { country_id: 20 } },
      { ids: [48, 49] },
      { domain: [], limit: 10 },
    ]);
  });

  it('takes null as the answer of a method that returns nothing', async () => {
    const { client } = openDouble({ 'stock.picking/do_unreserve': () => null });
    expect(await client.call('stock.picking', 'do_unreserve', { ids: [1], answer: z.null() })).toBeNull();
  });

  it('describes fields', async () => {
    const { client } = openDouble({ 'stock.package/fields_get': () => ({ name: { type: 'char' } }) });
    expect(await client.fieldsGet('stock.package', { fields: ['name'] })).toEqual({ name: { type: 'char' } });
  });

  it('walks through all records by id, though the schema does not ask for it', async () => {
    const all = [1, 4, 5, 8, 9];
    const { client, calls } = openDouble({
      'res.partner/search_read': ({ body }) => {
        const after = (body['domain'] as [string, string, number][]).at(-1)?.[2] ?? 0;
        return all
          .filter((id) => id > after)
          .slice(0, body['limit'] as number)
          .map((id) => ({ id, name: `n${id}` }));
      },
    });
    const names: (string | null)[] = [];
    const record = z.looseObject({ name: textField });
    for await (const row of client.iterate('res.partner', { domain: [], record, pageSize: 2 })) {
      names.push(row.name);
    }
    expect(names).toEqual(['n1', 'n4', 'n5', 'n8', 'n9']);
    expect(calls).toHaveLength(3);
  });

  it('reads nothing without a call when there are no ids', async () => {
    const { client, calls } = openDouble({});
    expect(await client.read('res.partner', [], { record: Partner })).toEqual([]);
    expect(calls).toEqual([]);
  });
});

const refused = async (values: Record<string, unknown>) => {
  const { client, calls } = openDouble({ 'stock.picking/write': () => true });
  const error = await failure(client.write('stock.picking', [1], values as Record<string, OdooValue>));
  return calls.length === 0 ? error : new Error('it was sent');
};

describe('what Odoo would swallow', () => {
  it.each([
    ['an unknown command', { move_ids: [[9, 0, 0]] }, 'vals.move_ids.0'],
    ['an update without values', { move_ids: [[1, 5]] }, 'vals.move_ids.0'],
    ['a link without an id', { move_ids: [[4, 'x']] }, 'vals.move_ids.0'],
    ['a command beside an id', { move_ids: [[5], 7] }, 'vals.move_ids.1'],
    ['an ISO datetime', { scheduled_date: '2026-11-23T10:00:00Z' }, 'vals.scheduled_date'],
    ['microseconds', { scheduled_date: '2026-11-23 10:00:00.123456' }, 'vals.scheduled_date'],
    ['a Date', { scheduled_date: new Date(0) }, 'vals.scheduled_date'],
    [
      'an ISO datetime in a command',
      { move_ids: [[0, 0, { date: '2026-11-23T10:00' }]] },
      'vals.move_ids.0.date',
    ],
    ['NaN', { weight: Number.NaN }, 'vals.weight'],
    [
      'an infinity in a command',
      { move_ids: [[1, 5, { quantity: Infinity }]] },
      'vals.move_ids.0.2.quantity',
    ],
    ['a NUL character', { note: 'a\0b' }, 'vals.note'],
  ])('refuses %s before it is sent', async (_, values, path) => {
    expect(await refused(values)).toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path }],
    });
  });

  it('takes every command there is, long and short', async () => {
    const { client, calls } = openDouble({ 'res.partner/write': () => true });
    const commands = [
      [0, 0, {}],
      [0, 'virtual_2', {}],
      [1, 5, {}],
      [2, 5, 0],
      [3, 5],
      [4, 5],
      [5],
      [6, 0, [1]],
    ];
    await client.write('res.partner', [1], { child_ids: commands, category_id: [1, 2], comment: false });
    expect(calls).toHaveLength(1);
  });

  it.each([[[]], [[0]], [[1.5]]])('refuses to act on the ids %j', async (ids) => {
    const { client, calls } = openDouble({});
    const on = { ids, answer: z.unknown() };
    expect(await failure(client.call('stock.picking', 'button_validate', on))).toMatchObject({
      code: 'invalid-request',
    });
    expect(await failure(client.unlink('stock.picking', ids))).toMatchObject({ code: 'invalid-request' });
    expect(calls).toEqual([]);
  });

  it('refuses a method name that would lead elsewhere', async () => {
    const { client } = openDouble({});
    const error = await failure(client.call('../../web', 'x', { ids: 'model', answer: z.unknown() }));
    expect(error).toMatchObject({ code: 'invalid-request' });
  });
});

describe('values', () => {
  it('turns instants into naive UTC and back', () => {
    expect(toOdooDatetime('2026-11-27T09:30:00.9-05:00')).toBe('2026-11-27 14:30:00');
    expect(toOdooDatetime(Date.UTC(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02 03:04:05');
    expect(fromOdooDatetime('2026-11-27 14:30:00')).toBe('2026-11-27T14:30:00Z');
    expect(() => toOdooDatetime('2026-11-27T09:30:00')).toThrow(RangeError);
    expect(() => fromOdooDatetime('2026-11-27')).toThrow(RangeError);
  });

  it('reads false as absent where it means that', () => {
    expect(textField.parse(false)).toBeNull();
    expect(many2oneField.parse(false)).toBeNull();
    expect(many2oneField.parse([20, 'Belgium'])).toEqual({ id: 20, name: 'Belgium' });
    expect(datetimeField.parse('2026-11-27 14:30:00')).toBe('2026-11-27T14:30:00Z');
    expect(datetimeField.parse(false)).toBeNull();
    expect(datetimeField.safeParse('yesterday').success).toBe(false);
    expect(idsField.parse([3, 1])).toEqual([3, 1]);
  });
});
