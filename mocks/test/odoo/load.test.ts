import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openStaffed();

function load(fields: string[], ...data: string[][]): unknown {
  return odoo.call('res.partner', 'load', { fields, data });
}

function count(name: string): unknown {
  return odoo.call('res.partner', 'search_count', { domain: [['name', '=', name]] });
}

describe('load', () => {
  it('creates once and writes after, told by the external id', () => {
    const fields = ['id', 'name', 'country_id/.id'];
    const first = load(fields, ['shop.p1', 'Ext One', '1']) as { ids: number[] };
    expect(first).toEqual({ ids: [expect.any(Number)], messages: [], nextrow: 0 });
    expect(load(fields, ['shop.p1', 'Ext Uno', '2'])).toEqual(first);
    expect(odoo.read('res.partner', first.ids[0] ?? 0, 'name', 'country_id')).toMatchObject({
      name: 'Ext Uno',
      country_id: [2, 'Belgium'],
    });
    expect(odoo.call('res.partner', 'get_external_id', { ids: first.ids })).toEqual({
      [String(first.ids[0])]: 'shop.p1',
    });
    expect(odoo.call('ir.model.data', 'check_object_reference', { module: 'shop', xml_id: 'p1' })).toEqual([
      'res.partner',
      first.ids[0],
    ]);
  });

  it('writes on the lines that are named by their numbers, and leaves the others alone', () => {
    const { pickingId } = odoo.order([odoo.productA, 5], [odoo.productB, 2]);
    const domain = [['picking_id', '=', pickingId]];
    const moves = (): unknown =>
      odoo.call('stock.move', 'search_read', { domain, fields: ['quantity', 'picked'], order: 'id' });
    const [first] = moves() as { id: number }[];
    const fields = ['.id', 'carrier_tracking_ref', 'move_ids/.id', 'move_ids/quantity', 'move_ids/picked'];
    const data = [[String(pickingId), '1Z1', String(first?.id), '3', '1']];
    expect(odoo.call('stock.picking', 'load', { fields, data })).toMatchObject({ ids: [pickingId] });
    expect(moves()).toMatchObject([
      { quantity: 3, picked: true },
      { quantity: 2, picked: false },
    ]);
    const unknown = [[String(pickingId), '1Z1', '99999', '3', '1']];
    expect(odoo.call('stock.picking', 'load', { fields, data: unknown })).toMatchObject({
      ids: false,
      messages: [{ field: 'move_ids', message: expect.stringContaining("database id '99999'") as string }],
    });
  });

  it('takes the lines away when all their columns are empty', () => {
    const { pickingId } = odoo.order([odoo.productA, 5]);
    const fields = ['.id', 'carrier_tracking_ref', 'move_ids/.id', 'move_ids/quantity'];
    odoo.call('stock.picking', 'load', { fields, data: [[String(pickingId), '1Z1', '', '']] });
    expect(odoo.read('stock.picking', pickingId, 'move_ids', 'state')).toMatchObject({
      move_ids: [],
      state: 'draft',
    });
  });

  it('keeps nothing when one row is bad, and says which', () => {
    const answer = load(
      ['id', 'name', 'country_id/.id'],
      ['shop.p2', 'Good', '1'],
      ['shop.p3', 'Bad', 'abc'],
    );
    expect(answer).toMatchObject({
      ids: false,
      messages: [
        {
          rows: { from: 1, to: 1 },
          type: 'error',
          record: 1,
          field: 'country_id',
          message: "Invalid database id 'abc' for the field 'Country'",
        },
      ],
    });
    expect(count('Good')).toBe(0);
    expect(odoo.call('ir.model.data', 'search_count', { domain: [['name', '=', 'p2']] })).toBe(0);
  });

  it.each([
    [
      ['name', 'country_id'],
      ['x', 'Nowhere'],
      "No matching record found for name 'Nowhere' in field 'Country'",
    ],
    [
      ['name', 'country_id/id'],
      ['x', 'a.b'],
      "No matching record found for external id 'a.b' in field 'Country'",
    ],
    [['name', 'is_company'], ['x', 'maybe'], "Unknown value 'maybe' for boolean field 'Is a Company'"],
    [['name', 'color'], ['x', 'red'], "'red' does not seem to be an integer for field 'Color Index'"],
    [['name', 'type'], ['x', 'bogus'], "Value 'bogus' not found in selection field 'Address Type'"],
    [['.id', 'name'], ['999999', 'x'], "Unknown database identifier '999999'"],
  ])('cannot read %j %j', (fields, row, message) => {
    expect(load(fields, row)).toMatchObject({ ids: false, messages: [{ message }] });
  });

  it('takes an unknown column for an error of the whole call', () => {
    const body = { fields: ['name', 'nope'], data: [['x', 'y']] };
    expect(odoo.fail('res.partner', 'load', body)).toMatchObject({
      status: 500,
      message: "Invalid field name 'nope'",
    });
  });

  it('adds lines that have no external id of their own again', () => {
    const fields = ['id', 'partner_id/.id', 'order_line/product_id/.id', 'order_line/product_uom_qty'];
    const data = [
      ['shop.so1', String(odoo.partnerId), String(odoo.productA), '3'],
      ['', '', String(odoo.productB), '2'],
    ];
    const lines = (): number => {
      const { ids } = odoo.call('sale.order', 'load', { fields, data }) as { ids: number[] };
      return (odoo.read('sale.order', ids[0] ?? 0, 'order_line')['order_line'] as number[]).length;
    };
    expect([lines(), lines()]).toEqual([2, 4]);
  });

  it('tells of missing rights in a row', () => {
    const body = { fields: ['id', 'name'], data: [['shop.p9', 'x']] };
    expect(odoo.as('bot', 'res.partner', 'load', body).body).toMatchObject({
      ids: false,
      messages: [{ record: 0, message: expect.stringContaining("create 'Contact'") as string }],
    });
  });
});
