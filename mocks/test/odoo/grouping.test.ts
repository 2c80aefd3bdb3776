import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openStaffed();
const ids = [
  odoo.order([odoo.productA, 10]),
  odoo.order([odoo.productA, 4]),
  odoo.order([odoo.productB, 500]),
].map(({ pickingId }) => pickingId);
const domain = [['id', 'in', ids]];

function group(body: object): unknown {
  return odoo.call('stock.picking', 'formatted_read_group', { domain, ...body });
}

describe('formatted_read_group', () => {
  it('counts and sums per value, with a domain that finds each group', () => {
    expect(group({ groupby: ['move_type'], aggregates: ['__count', 'id:min', 'id:count'] })).toEqual([
      {
        move_type: 'direct',
        __extra_domain: [['move_type', '=', 'direct']],
        __count: 3,
        'id:min': ids[0],
        'id:count': 3,
      },
    ]);
    const byTwo = group({ groupby: ['picking_type_id', 'move_type'], aggregates: ['__count'] });
    expect(byTwo).toEqual([
      {
        picking_type_id: [2, 'Example Company: Delivery Orders'],
        move_type: 'direct',
        __extra_domain: ['&', ['picking_type_id', '=', 2], ['move_type', '=', 'direct']],
        __count: 3,
      },
    ]);
  });

  it('is one group without terms, also of nothing', () => {
    expect(group({ groupby: [], aggregates: ['__count'] })).toEqual([
      { __extra_domain: [[1, '=', 1]], __count: 3 },
    ]);
    expect(group({ domain: [['id', '=', 0]], aggregates: ['__count', 'id:sum'] })).toEqual([
      { __extra_domain: [[1, '=', 1]], __count: 0, 'id:sum': false },
    ]);
    expect(group({ domain: [['id', '=', 0]], groupby: ['move_type'] })).toEqual([]);
  });

  it('orders, pages and filters groups', () => {
    const lines = (body: object): unknown =>
      (
        odoo.call('stock.move', 'formatted_read_group', {
          domain: [['picking_id', 'in', ids]],
          groupby: ['product_id'],
          aggregates: ['__count', 'product_uom_qty:sum'],
          ...body,
        }) as { product_id: [number]; 'product_uom_qty:sum': number }[]
      ).map((each) => [each.product_id[0], each['product_uom_qty:sum']]);
    const a = [odoo.productA, 14];
    const b = [odoo.productB, 500];
    expect(lines({})).toEqual([a, b]);
    expect(lines({ order: 'product_id desc' })).toEqual([b, a]);
    expect(lines({ order: 'product_uom_qty:sum desc', limit: 1 })).toEqual([b]);
    expect(lines({ having: [['__count', '>', 1]] })).toEqual([a]);
  });

  it.each([
    ['hour', '2027-01-01 02:00:00', '09:00 31 Dec'],
    ['day', '2026-12-31 05:00:00', '31 Dec 2026'],
    ['week', '2026-12-27 05:00:00', 'W1 2027'],
    ['month', '2026-12-01 05:00:00', 'December 2026'],
    ['quarter', '2026-10-01 04:00:00', 'Q4 2026'],
    ['year', '2026-01-01 05:00:00', '2026'],
  ])('cuts time by %s in the zone of the call', (granularity, from, label) => {
    odoo.call('stock.picking', 'write', { ids: [ids[0]], vals: { scheduled_date: '2027-01-01 02:30:00' } });
    const groups = group({
      domain: [['id', '=', ids[0]]],
      groupby: [`scheduled_date:${granularity}`],
      context: { tz: 'America/New_York' },
    });
    expect(groups).toMatchObject([{ [`scheduled_date:${granularity}`]: [from, label] }]);
  });

  it.each([
    [{ groupby: ['nope'] }, "Invalid field 'nope' on model 'stock.picking'"],
    [{ groupby: ['date_done'] }, "Granularity not set on a date(time) field: 'date_done'"],
    [{ groupby: ['state:day'] }, "Granularity set on a no-datetime field or property: 'state:day'"],
    [{ groupby: ['date_done:nope'] }, "Granularity specification isn't correct: 'nope'"],
    [
      { groupby: ['display_name'] },
      'Cannot convert stock.picking.display_name to SQL because it is not stored',
    ],
    [{ groupby: [], aggregates: ['weight'] }, "Aggregate method is mandatory for 'weight'"],
    [{ groupby: [], aggregates: ['weight:nope'] }, "Invalid aggregate method 'nope' for 'weight:nope'."],
    [
      { groupby: ['state'], order: 'id desc' },
      "Order term 'id desc' is not a valid aggregate nor valid groupby",
    ],
  ])('refuses %j', (body, message) => {
    expect(odoo.fail('stock.picking', 'formatted_read_group', { domain, ...body })).toMatchObject({
      status: 500,
      message,
    });
  });
});

describe('its elders', () => {
  it('read_group groups by the first term unless told not to be lazy', () => {
    const call = (body: object): unknown =>
      odoo.call('stock.picking', 'read_group', { domain, fields: [], ...body });
    expect(call({ groupby: ['picking_type_id', 'move_type'] })).toMatchObject([
      { picking_type_id_count: 3, __context: { group_by: ['move_type'] } },
    ]);
    expect(call({ groupby: ['picking_type_id', 'move_type'], lazy: false })).toMatchObject([
      {
        __count: 3,
        __domain: ['&', '&', ['id', 'in', ids], ['picking_type_id', '=', 2], ['move_type', '=', 'direct']],
      },
    ]);
    expect(call({ domain: [['id', '=', ids[1]]], groupby: ['scheduled_date'] })).toMatchObject([
      { scheduled_date: 'November 2026', __range: { scheduled_date: { from: '2026-11-01 00:00:00' } } },
    ]);
  });

  it('web_read_group counts all groups and gives a page of them', () => {
    const body = { domain: [['picking_id', 'in', ids]], groupby: ['product_id'], limit: 1 };
    expect(odoo.call('stock.move', 'web_read_group', body)).toMatchObject({
      groups: [{ __count: 2 }],
      length: 2,
    });
  });
});
