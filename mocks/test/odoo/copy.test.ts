import { describe, expect, it } from 'vitest';
import { openOdoo, validate } from './open-odoo.ts';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openOdoo();
const { call, fail, read } = odoo;

function create(model: string, vals: object): number {
  const [id = 0] = call(model, 'create', { vals_list: vals }) as number[];
  return id;
}

function copy(model: string, id: number, vals?: object): number {
  const [made = 0] = call(model, 'copy', { ids: [id], ...(vals ? { default: vals } : {}) }) as number[];
  return made;
}

describe('copy', () => {
  it('takes a partner over under another name, without his barcode and contacts', () => {
    const [tag = 0] = call('res.partner.category', 'search', { domain: [], limit: 1 }) as number[];
    const partner = create('res.partner', {
      name: 'Copied',
      city: 'Salem',
      barcode: 'B1',
      category_id: [[6, 0, [tag]]],
      child_ids: [[0, 0, { name: 'Kid' }]],
    });
    const fields = ['name', 'city', 'barcode', 'category_id', 'child_ids'];
    expect(read('res.partner', copy('res.partner', partner), ...fields)).toMatchObject({
      name: 'Copied (copy)',
      city: 'Salem',
      barcode: false,
      category_id: [tag],
      child_ids: [],
    });
    expect(
      read('res.partner', copy('res.partner', partner, { name: 'Other', city: 'York' }), ...fields),
    ).toMatchObject({ name: 'Other', city: 'York', category_id: [tag] });
  });

  it('gives the ids in the order of the records, and nothing for nothing', () => {
    const partners = [create('res.partner', { name: 'One' }), create('res.partner', { name: 'Two' })];
    const copies = call('res.partner', 'copy', { ids: partners }) as number[];
    expect(copies.map((id) => read('res.partner', id, 'name')['name'])).toEqual(['One (copy)', 'Two (copy)']);
    expect(call('res.partner', 'copy', { ids: [] })).toEqual([]);
  });

  it('leaves the codes, cost and weight of a product behind', () => {
    const product = create('product.product', {
      name: 'Widget',
      default_code: 'W-1',
      barcode: '1234',
      weight: 2,
      list_price: 7,
      standard_price: 3,
      is_storable: true,
    });
    const made = copy('product.product', product);
    expect(
      read(
        'product.product',
        made,
        'name',
        'default_code',
        'barcode',
        'weight',
        'list_price',
        'standard_price',
      ),
    ).toMatchObject({
      name: 'Widget (copy)',
      default_code: false,
      barcode: false,
      weight: 0,
      list_price: 7,
      standard_price: 0,
    });
    const [own, theirs] = [made, product].map((id) => read('product.product', id, 'product_tmpl_id'));
    expect(own?.['product_tmpl_id']).not.toEqual(theirs?.['product_tmpl_id']);
  });

  it('makes a quotation of an order, with its lines and without its deliveries and references', () => {
    const { orderId } = odoo.order([odoo.productA, 2], [odoo.productB, 1]);
    call('sale.order', 'write', {
      ids: [orderId],
      vals: { client_order_ref: 'R', commitment_date: '2026-12-24 10:00:00' },
    });
    const made = copy('sale.order', orderId);
    const fields = [
      'state',
      'partner_id',
      'carrier_id',
      'client_order_ref',
      'commitment_date',
      'picking_ids',
    ];
    expect(read('sale.order', made, ...fields)).toMatchObject({
      state: 'draft',
      partner_id: [odoo.partnerId, 'Azure Interior'],
      carrier_id: [odoo.carrierId, 'Lab Standard'],
      client_order_ref: false,
      commitment_date: false,
      picking_ids: [],
    });
    const lines = (id: number): unknown =>
      call('sale.order.line', 'search_read', {
        domain: [['order_id', '=', id]],
        fields: ['product_id', 'product_uom_qty', 'price_unit'],
        load: null,
      });
    const values = (id: number): unknown =>
      (lines(id) as { id: number }[]).map(({ id: _id, ...rest }) => rest);
    expect(values(made)).toEqual(values(orderId));
    expect(
      call('sale.order', 'search_count', {
        domain: [['name', '=', read('sale.order', made, 'name')['name']]],
      }),
    ).toBe(1);
  });

  it('makes a draft of a transfer that is done, which can be delivered again', () => {
    const { pickingId, name } = odoo.order([odoo.productA, 2]);
    call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_tracking_ref: 'T1' } });
    validate(odoo, pickingId);
    const made = copy('stock.picking', pickingId);
    const fields = [
      'state',
      'name',
      'origin',
      'carrier_tracking_ref',
      'carrier_id',
      'move_line_ids',
      'date_done',
    ];
    const copied = read('stock.picking', made, ...fields, 'sale_id', 'move_ids');
    expect(copied).toMatchObject({
      state: 'draft',
      origin: 'S00003',
      carrier_tracking_ref: false,
      carrier_id: [odoo.carrierId, 'Lab Standard'],
      move_line_ids: [],
      date_done: false,
      sale_id: [expect.any(Number), 'S00003'],
    });
    expect(copied['name']).not.toBe(name);
    const [move = 0] = copied['move_ids'] as number[];
    expect(read('stock.move', move, 'state', 'product_uom_qty', 'quantity', 'picked')).toMatchObject({
      state: 'draft',
      product_uom_qty: 2,
      quantity: 0,
      picked: false,
    });
    expect(call('stock.picking', 'action_confirm', { ids: [made] })).toBe(true);
    expect(read('stock.picking', made, 'state')).toMatchObject({ state: 'assigned' });
    expect(validate(odoo, made)).toBe(true);
    expect(read('stock.move', move, 'state', 'quantity')).toMatchObject({ state: 'done', quantity: 2 });
  });

  it('names a carrier and a lot in their ways', () => {
    expect(read('delivery.carrier', copy('delivery.carrier', odoo.carrierId), 'name')).toMatchObject({
      name: 'Lab Standard (copy)',
    });
    const lot = create('stock.lot', { name: 'L1', product_id: odoo.productA });
    expect(read('stock.lot', copy('stock.lot', lot), 'name')).toMatchObject({ name: '(copy of) L1' });
  });

  it('refuses what is not there, an unknown field, and stock', () => {
    expect(fail('res.partner', 'copy', { ids: [99_999_999] })).toMatchObject({
      status: 404,
      name: 'odoo.exceptions.MissingError',
    });
    expect(fail('res.partner', 'copy', { ids: [odoo.partnerId], default: { nope: 1 } })).toMatchObject({
      status: 500,
      message: "Invalid field 'nope' in 'res.partner'",
    });
    const [quant] = call('stock.quant', 'search', { domain: [], limit: 1 }) as number[];
    expect(fail('stock.quant', 'copy', { ids: [quant] })).toMatchObject({
      status: 422,
      message: 'You cannot duplicate stock quants.',
    });
  });

  it('takes the right to read the record and to create another', () => {
    const staffed = openStaffed();
    const { pickingId } = staffed.order();
    expect(staffed.refusal('nobody', 'stock.picking', 'copy', { ids: [pickingId] })).toContain(
      "You are not allowed to access 'Transfer' (stock.picking) records.",
    );
    expect(staffed.refusal('nobody', 'res.partner', 'copy', { ids: [staffed.partnerId] })).toContain(
      "You are not allowed to create 'Contact' (res.partner) records.",
    );
    expect(staffed.as('nobody', 'res.partner', 'copy', { ids: [] })).toMatchObject({ status: 200, body: [] });
  });
});
