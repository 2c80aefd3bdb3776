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

describe('an import that is refused', () => {
  const about = (xml_id: string, raise: boolean): unknown => {
    const args = { module: 'lost', xml_id, raise_on_access_error: raise };
    return odoo.as('admin', 'ir.model.data', 'check_object_reference', args);
  };
  const refuse = (name: string, ...cell: [column: string, text: string]): unknown =>
    load(['id', 'name', cell[0]], [`lost.${name}`, 'Lost', cell[1]]);
  const unknown = {
    status: 500,
    body: { message: expect.stringContaining('External ID not found') as string },
  };

  it.each([
    ['country_id/.id', '999999'],
    ['country_id', 'Nowhere'],
    ['type', 'zzz'],
    ['color', 'red'],
  ])('is remembered by its external id after a bad %s', (column, text) => {
    expect(refuse(`by_${text}`, column, text)).toMatchObject({ ids: false });
    expect(about(`by_${text}`, false)).toEqual({ status: 200, body: ['res.partner', false] });
    expect(about(`by_${text}`, true)).toMatchObject({
      status: 403,
      body: {
        name: 'odoo.exceptions.AccessError',
        message: `Not enough access rights on the external ID "lost.by_${text}"`,
      },
    });
    const domain = [['name', '=', `by_${text}`]];
    expect(odoo.call('ir.model.data', 'search_count', { domain })).toBe(0);
  });

  it('is not remembered where the record could not be made at all', () => {
    expect(load(['id', 'name'], ['lost.good', 'Lost'], ['lost.nameless', ''])).toMatchObject({ ids: false });
    expect(about('good', true)).toMatchObject({ status: 403 });
    expect(about('nameless', true)).toMatchObject(unknown);
    const order = odoo.call('sale.order', 'load', {
      fields: ['id', 'partner_id/.id'],
      data: [['lost.order', '999999']],
    });
    expect(order).toMatchObject({
      messages: [
        { field: 'partner_id', message: expect.stringContaining('No matching record') as string },
        { field: 'partner_id', message: expect.stringContaining('Missing required value') as string },
      ],
    });
    expect(about('order', true)).toMatchObject(unknown);
  });

  it('tells of cells that cannot be read before what the records are refused for', () => {
    const rows = [
      ['', 'contact'],
      ['Lost', 'zzz'],
    ];
    expect(load(['name', 'type'], ...rows)).toMatchObject({
      messages: [
        { record: 1, field: 'type' },
        { record: 0, message: 'Contacts require a name' },
      ],
    });
  });

  it('is known again after a good one, and stays known when refused later', () => {
    refuse('again', 'type', 'zzz');
    const { ids } = load(['id', 'name'], ['lost.again', 'Found']) as { ids: number[] };
    expect(about('again', true)).toEqual({ status: 200, body: ['res.partner', ids[0]] });
    refuse('again', 'type', 'zzz');
    expect(about('again', true)).toEqual({ status: 200, body: ['res.partner', ids[0]] });
  });

  it('is forgotten when any external id is written or deleted, but not when one is made', () => {
    refuse('stale', 'type', 'zzz');
    const vals = { module: 'lost', name: 'other', model: 'res.partner', res_id: odoo.partnerId };
    const ids = odoo.call('ir.model.data', 'create', { vals_list: vals });
    expect(about('stale', false)).toEqual({ status: 200, body: ['res.partner', false] });
    odoo.call('ir.model.data', 'write', { ids, vals: { noupdate: true } });
    expect(about('stale', false)).toMatchObject(unknown);
  });

  it('is no other than an external id of a record that is gone, which a deletion takes along', () => {
    const vals = { module: 'lost', name: 'gone', model: 'res.partner', res_id: 99_999_999 };
    odoo.call('ir.model.data', 'create', { vals_list: vals });
    expect(about('gone', false)).toEqual({ status: 200, body: ['res.partner', false] });
    expect(about('gone', true)).toMatchObject({ status: 403 });
    const { ids } = load(['id', 'name'], ['lost.short', 'Short']) as { ids: number[] };
    odoo.call('res.partner', 'unlink', { ids });
    expect(about('short', false)).toMatchObject(unknown);
  });
});
