import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  and,
  createOdooErp,
  type Domain,
  not,
  type OdooClient,
  type OdooValues,
  or,
  toOdooDatetime,
} from '../../src/index.ts';
import type { Odoo14 } from '../../src/models/generated/odoo-14.ts';
import type { Odoo19 } from '../../src/models/generated/odoo-19.ts';

/** Answers everything with nothing, and counts: what matters here is what compiles. */
function openNothing<Models>() {
  const calls: string[] = [];
  const make = { create: () => [0, 0, {}], update: () => [1, 1, {}], link: () => [4, 1] };
  const answer = (name: string) => () => {
    calls.push(name);
    return name === 'commands' ? make : Promise.resolve([]);
  };
  const target = { iterate: () => [] };
  const get = (_: object, name: string) => (name in target ? target.iterate : answer(name));
  return { odoo: new Proxy<object>(target, { get }) as OdooClient<Models>, calls };
}

const { odoo, calls } = openNothing<Odoo19>();
const { odoo: odoo14 } = openNothing<Odoo14>();
const { odoo: loose } = openNothing<unknown>();
const lines = odoo.commands('sale.order', 'order_line');
const domain: [] = [];

describe('a client that knows its models', () => {
  it('types rows by the fields that are asked for', async () => {
    const rows = await odoo.searchRead('stock.picking', {
      fields: ['name', 'state', 'partner_id', 'picking_type_id', 'scheduled_date', 'move_ids', 'weight'],
      domain,
    });
    expectTypeOf(rows).toEqualTypeOf<
      {
        id: number;
        name: string | null;
        state: 'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'waiting' | null;
        partner_id: { id: number; name: string } | null;
        picking_type_id: { id: number; name: string };
        scheduled_date: string | null;
        move_ids: number[];
        weight: number;
      }[]
    >();
    const orders = await odoo.read('sale.order', [1], { fields: ['validity_date', 'locked', 'tax_totals'] });
    type Day = `${number}-${number}-${number}`;
    expectTypeOf(orders).toEqualTypeOf<
      { id: number; validity_date: Day | null; locked: boolean; tax_totals: unknown }[]
    >();
    for await (const row of odoo.iterate('ir.attachment', { domain, fields: ['res_id', 'datas'] }))
      expectTypeOf(row).toEqualTypeOf<{ id: number; res_id: number | null; datas: string | null }>();
    expect(rows).toEqual([]);
  });

  it('takes a schema instead, and types rows by that', async () => {
    const record = z.looseObject({ id: z.int(), name: z.string() });
    const rows = await odoo.searchRead('stock.picking', { record, domain });
    expectTypeOf(rows).toEqualTypeOf<z.infer<typeof record>[]>();
    expect(rows).toEqual([]);
  });

  it('types groups by what they have in common and what is computed', async () => {
    const groups = await odoo.readGroup('stock.picking', {
      domain,
      groupBy: ['partner_id', 'scheduled_date:month'],
      aggregates: ['weight:sum', 'scheduled_date:max', 'id:count'],
    });
    type Group = (typeof groups)[number];
    expectTypeOf<Group['by']>().toEqualTypeOf<{
      partner_id: { id: number; name: string } | null;
      'scheduled_date:month': string | null;
    }>();
    expectTypeOf<Group['aggregates']>().toEqualTypeOf<{
      'weight:sum': number | null;
      'scheduled_date:max': string | null;
      'id:count': number;
    }>();
    expect(groups).toEqual([]);
  });

  it('takes what Odoo takes', async () => {
    await odoo.search('stock.picking', {
      domain: [
        '|',
        ['state', 'in', ['done', 'cancel']],
        ['picking_type_id.code', '=', 'outgoing'],
        ['partner_id.country_id', '=', 20],
        ['partner_id.country_id.code', '=', 'BE'],
        ['partner_id', 'any', [['name', 'ilike', 'azure']]],
        ['partner_id', 'child_of', 7],
        ['scheduled_date', '>=', toOdooDatetime(0)],
        ['scheduled_date.month_number', '=', 11],
        [1, '=', 1],
      ],
    });
    const open: Domain<Odoo19, 'stock.picking'> = or([['state', '=', 'assigned']], not([['weight', '>', 3]]));
    await odoo.searchCount('stock.picking', {
      domain: and(open, [['name', '=', 'WH/OUT/00001']], not([['carrier_id', '=', false]])),
    });
    await odoo.create('sale.order', [
      { partner_id: 3, order_line: [lines.create({ product_id: 5 }), lines.link(7), [6, 0, [1]]] },
      { partner_id: 3, commitment_date: toOdooDatetime(0), carrier_id: null },
    ]);
    await odoo.write('stock.picking', [1], { carrier_tracking_ref: null, move_type: 'one' });
    // A variant's product is created along with it, a delivery's addresses come from its customer.
    await odoo14.create('product.product', [{ name: 'a' }]);
    await odoo14.create('sale.order', [{ partner_id: 3 }]);
    expect(calls.filter((name) => name === 'create')).toHaveLength(1);
  });

  it('stands in for one that takes any model, so that verbs work with it', () => {
    expect(Object.keys(createOdooErp(odoo))).toContain('confirmShipment');
  });
});

describe('a client that knows no models', () => {
  it('takes any name', async () => {
    const rows = await loose.searchRead('x_made.up', { fields: ['x_name'], domain: [['x_name', '=', 'a']] });
    expectTypeOf(rows).toExtend<{ id: number; x_name: unknown }[]>();
    const values: OdooValues = { x_name: 'a', x_line_ids: [[0, 0, { x: 1 }]] };
    await loose.create('x_made.up', [values]);
    expect(rows).toEqual([]);
  });
});

describe('mistakes that do not compile', () => {
  it('in what is read', async () => {
    // @ts-expect-error There is no such model.
    await odoo.search('stock.pickin', { domain });
    // @ts-expect-error A model that came with 19.
    await odoo14.search('stock.package', { domain });
    // @ts-expect-error There is no such field.
    await odoo.searchRead('stock.picking', { fields: ['name', 'nope'], domain });
    // @ts-expect-error Moves have another name in 19.
    await odoo.read('stock.picking', [1], { fields: ['move_lines'] });
    const [row] = await odoo.read('stock.picking', [1], { fields: ['name'] });
    // @ts-expect-error The state was not asked for.
    expect(row?.state).toBeUndefined();
    // @ts-expect-error A date needs a span of time.
    await odoo.readGroup('stock.picking', { domain, groupBy: ['scheduled_date'] });
    // @ts-expect-error There is no such way to compute.
    await odoo.readGroup('stock.picking', { domain, groupBy: ['state'], aggregates: ['weight:total'] });
    // @ts-expect-error A name is not summed up.
    await odoo.readGroup('stock.picking', { domain, groupBy: ['state'], aggregates: ['name:sum'] });
    // @ts-expect-error An option's name is misspelled.
    await odoo.search('stock.picking', { domain, limt: 3 });
  });

  it('in a domain', async () => {
    // @ts-expect-error There is no such field.
    await odoo.searchCount('stock.picking', { domain: [['nope', '=', 1]] });
    // @ts-expect-error The state is never called that.
    await odoo.searchCount('stock.picking', { domain: [['state', '=', 'dne']] });
    // @ts-expect-error One of the states is never called that.
    await odoo.searchCount('stock.picking', { domain: [['state', 'in', ['done', 'dne']]] });
    // @ts-expect-error A partner has no such field.
    await odoo.searchCount('stock.picking', { domain: [['partner_id.nope', '=', 1]] });
    // @ts-expect-error A partner has no such field.
    await odoo.searchCount('stock.picking', { domain: [['partner_id', 'any', [['nope', '=', 1]]]] });
    // @ts-expect-error Weights are not compared by letters.
    await odoo.searchCount('stock.picking', { domain: [['weight', 'ilike', 'x']] });
    // @ts-expect-error `in` takes a list.
    await odoo.searchCount('stock.picking', { domain: [['name', 'in', 'WH/OUT/00001']] });
    // @ts-expect-error A partner is found by id; by name with `ilike`.
    await odoo.searchCount('stock.picking', { domain: [['partner_id', '=', 'Azure Interior']] });
    // @ts-expect-error Odoo takes no zone in a datetime.
    await odoo.searchCount('stock.picking', { domain: [['scheduled_date', '>', '2026-11-24T10:00:00Z']] });
    // @ts-expect-error Odoo cannot search by this field: it computes it and keeps nothing.
    await odoo.searchCount('stock.picking', { domain: [['weight_uom_name', '=', 'kg']] });
    // @ts-expect-error A field that does not exist, in a builder inside another.
    await odoo.searchCount('stock.picking', { domain: and(or([['nope', '=', 1]])) });
    // @ts-expect-error A state that does not exist, inside a builder.
    await odoo.searchCount('stock.picking', { domain: or([['state', '=', 'dne']]) });
    expect(calls.filter((name) => name === 'searchCount').length).toBeGreaterThan(0);
  });

  it('in what is written', async () => {
    // @ts-expect-error An order needs a customer.
    await odoo.create('sale.order', [{ origin: 'a' }]);
    // @ts-expect-error There is no such field.
    await odoo.create('sale.order', [{ partner_id: 3, nope: 1 }]);
    // @ts-expect-error A many2one is written with an id: Odoo would store nothing and say true.
    await odoo.create('sale.order', [{ partner_id: 'Azure Interior' }]);
    // @ts-expect-error The state of a transfer is computed: writing it moves nothing.
    await odoo.write('stock.picking', [1], { state: 'done' });
    // @ts-expect-error A selection has its values.
    await odoo.write('stock.picking', [1], { move_type: 'directly' });
    // @ts-expect-error A field that must have a value cannot be emptied.
    await odoo.write('stock.picking', [1], { picking_type_id: null });
    // @ts-expect-error An instant goes through toOdooDatetime.
    await odoo.write('stock.picking', [1], { scheduled_date: '2026-11-24T10:00:00Z' });
    // @ts-expect-error Odoo's own fields are not for us to write.
    await odoo.write('stock.picking', [1], { write_date: toOdooDatetime(0) });
  });

  it('in commands', async () => {
    // @ts-expect-error There is no such command: Odoo would ignore it and say true.
    await odoo.create('sale.order', [{ partner_id: 3, order_line: [[9, 0, 0]] }]);
    // @ts-expect-error A line has no such field.
    await odoo.create('sale.order', [{ partner_id: 3, order_line: [[0, 0, { nope: 1 }]] }]);
    // @ts-expect-error Only a one2many or many2many has commands.
    odoo.commands('sale.order', 'partner_id');
    // @ts-expect-error A line has no such field.
    lines.create({ product_id: 5, nope: 1 });
    // @ts-expect-error A product is written by id.
    lines.create({ product_id: 'LAB-A' });
    // @ts-expect-error A record is linked by id.
    lines.link('LAB-A');
    expect(calls).toContain('commands');
  });
});
