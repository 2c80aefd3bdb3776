import { describe, expect, it } from 'vitest';
import { movesOf, openOdoo, take, validate } from './open-odoo.ts';

// The course of deliveries as seen on Odoo 19.0.

describe('from order to delivery', () => {
  it('makes a reserved delivery when an order is confirmed', () => {
    const odoo = openOdoo();
    const order_line = [
      [0, 0, { product_id: odoo.productA, product_uom_qty: 10 }],
      [0, 0, { product_id: odoo.productB, product_uom_qty: 4, price_unit: 12.5 }],
    ];
    const vals_list = [
      {
        partner_id: odoo.partnerId,
        client_order_ref: 'WEB-1',
        commitment_date: '2026-12-01 12:00:00',
        order_line,
      },
    ];
    const [orderId = 0] = odoo.call('sale.order', 'create', { vals_list }) as number[];
    expect(
      odoo.read('sale.order', orderId, 'state', 'picking_ids', 'delivery_status', 'amount_untaxed'),
    ).toEqual({
      id: orderId,
      state: 'draft',
      picking_ids: [],
      delivery_status: false,
      amount_untaxed: 150,
    });
    odoo.call('sale.order', 'write', { ids: [orderId], vals: { carrier_id: odoo.carrierId } });
    expect(odoo.call('sale.order', 'action_confirm', { ids: [orderId] })).toBe(true);
    expect(odoo.read('sale.order', orderId, 'name', 'state', 'picking_ids', 'delivery_status')).toEqual({
      id: orderId,
      name: 'S00001',
      state: 'sale',
      picking_ids: [1],
      delivery_status: 'pending',
    });
    const fields = [
      'name',
      'state',
      'origin',
      'partner_id',
      'picking_type_code',
      'location_id',
      'location_dest_id',
    ];
    const more = [
      'scheduled_date',
      'date_deadline',
      'carrier_id',
      'weight',
      'sale_id',
      'products_availability_state',
    ];
    expect(odoo.read('stock.picking', 1, ...fields, ...more)).toEqual({
      id: 1,
      name: 'WH/OUT/00001',
      state: 'assigned',
      origin: 'S00001',
      partner_id: [odoo.partnerId, 'Azure Interior'],
      picking_type_code: 'outgoing',
      location_id: [5, 'WH/Stock'],
      location_dest_id: [2, 'Customers'],
      scheduled_date: '2026-12-01 12:00:00',
      date_deadline: '2026-12-01 12:00:00',
      carrier_id: [odoo.carrierId, 'Lab Standard'],
      weight: 10,
      sale_id: [orderId, 'S00001'],
      products_availability_state: 'available',
    });
    const body = {
      domain: [['picking_id', '=', 1]],
      fields: ['display_name', 'reference', 'sale_line_id'],
      limit: 1,
    };
    expect(odoo.call('stock.move', 'search_read', body)).toEqual([
      {
        id: expect.any(Number) as number,
        display_name: 'S00001/LAB-A: Stock>Customers',
        reference: 'WH/OUT/00001',
        sale_line_id: [expect.any(Number), 'S00001 - [LAB-A] Lab widget A (Azure Interior)'],
      },
    ]);
    expect(odoo.fail('sale.order', 'action_confirm', { ids: [orderId] })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.UserError',
      message: 'Some orders are not in a state requiring confirmation.',
    });
  });

  it('gives up a reservation and takes it again', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(90);
    expect(odoo.call('stock.picking', 'do_unreserve', { ids: [pickingId] })).toBeNull();
    expect(odoo.read('stock.picking', pickingId, 'state', 'move_line_ids', 'shipping_weight')).toEqual({
      id: pickingId,
      state: 'confirmed',
      move_line_ids: [],
      shipping_weight: 0,
    });
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(100);
    expect(odoo.call('stock.picking', 'action_assign', { ids: [pickingId] })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state')['state']).toBe('assigned');
  });

  it('reserves what there is: part of it, or nothing', () => {
    const odoo = openOdoo();
    const scarce = odoo.mock.world.addProduct({ sku: 'RARE', name: 'Rare', weightKg: 1, stock: { WH: 3 } });
    const first = odoo.order([scarce, 10]);
    expect(movesOf(odoo, first.pickingId)).toMatchObject([{ quantity: 3, state: 'partially_available' }]);
    expect(odoo.read('stock.picking', first.pickingId, 'state', 'products_availability')).toMatchObject({
      state: 'assigned',
      products_availability: 'Not Available',
    });
    const second = odoo.order([scarce, 10]);
    expect(odoo.read('stock.picking', second.pickingId, 'state')['state']).toBe('confirmed');
    expect(odoo.fail('stock.picking', 'button_validate', { ids: [second.pickingId] })).toMatchObject({
      status: 422,
      message: expect.stringContaining('Validating a zero quantity transfer?') as string,
    });
    odoo.mock.world.addStock(scarce, 20);
    odoo.call('stock.picking', 'action_assign', { ids: [second.pickingId] });
    expect(movesOf(odoo, second.pickingId)).toMatchObject([{ quantity: 10, state: 'assigned' }]);
  });

  it('lets more be shipped than there is, at the cost of who had it reserved', () => {
    const odoo = openOdoo();
    const scarce = odoo.mock.world.addProduct({ sku: 'RARE', name: 'Rare', weightKg: 1, stock: { WH: 3 } });
    const first = odoo.order([scarce, 10]);
    const second = odoo.order([scarce, 10]);
    take(odoo, second.pickingId, { quantity: 10, picked: true });
    expect(validate(odoo, second.pickingId)).toBe(true);
    const domain = [
      ['product_id', '=', scarce],
      ['location_id.usage', '=', 'internal'],
    ];
    const fields = ['quantity', 'reserved_quantity', 'available_quantity'];
    expect(odoo.call('stock.quant', 'search_read', { domain, fields })).toMatchObject([
      { quantity: -7, reserved_quantity: 0, available_quantity: -7 },
    ]);
    expect(odoo.mock.world.picking(first.pickingId).state).toBe('confirmed');
  });

  it('changes the open delivery with the ordered quantity, or makes a new one', () => {
    const odoo = openOdoo();
    const { orderId, pickingId } = odoo.order([odoo.productA, 5]);
    const [lineId] = odoo.read('sale.order', orderId, 'order_line')['order_line'] as number[];
    const ask = (product_uom_qty: number): unknown =>
      odoo.call('sale.order.line', 'write', { ids: [lineId], vals: { product_uom_qty } });
    ask(8);
    expect(movesOf(odoo, pickingId)).toMatchObject([{ product_uom_qty: 8, quantity: 8, state: 'assigned' }]);
    ask(3);
    expect(movesOf(odoo, pickingId)).toMatchObject([{ product_uom_qty: 3, quantity: 3, state: 'assigned' }]);
    expect(validate(odoo, pickingId)).toBe(true);
    ask(4);
    const [newest = 0] = odoo.read('sale.order', orderId, 'picking_ids')['picking_ids'] as number[];
    expect(newest).toBeGreaterThan(pickingId);
    expect(movesOf(odoo, newest)).toMatchObject([{ product_uom_qty: 1, quantity: 1, state: 'assigned' }]);
    expect(
      odoo.fail('sale.order.line', 'write', { ids: [lineId], vals: { product_uom_qty: 1 } }),
    ).toMatchObject({
      status: 422,
      message: expect.stringContaining('cannot be decreased below the amount already delivered') as string,
    });
  });
});

describe('calling off', () => {
  const done =
    "You cannot cancel a stock move that has been set to 'Done'. " +
    'Create a return in order to reverse the moves which took place.';

  it('takes no quantities for what is cancelled, though it takes a tracking number', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    odoo.call('stock.picking', 'action_cancel', { ids: [pickingId] });
    const [moveId] = odoo.call('stock.move', 'search', {
      domain: [['picking_id', '=', pickingId]],
    }) as number[];
    const moves = [[1, moveId, { quantity: 1, picked: true }]];
    const vals = { carrier_tracking_ref: '1Z', move_ids: moves };
    expect(odoo.fail('stock.picking', 'write', { ids: [pickingId], vals })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.UserError',
      message: 'You cannot change a cancelled stock move, create a new line instead.',
    });
    expect(odoo.mock.world.picking(pickingId).trackingRef).toBe('');
    odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_tracking_ref: '1Z' } });
    expect(odoo.mock.world.picking(pickingId)).toMatchObject({ state: 'cancel', trackingRef: '1Z' });
  });

  it('cancels an open delivery for good', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    expect(odoo.call('stock.picking', 'action_cancel', { ids: [pickingId] })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state', 'move_line_ids')).toMatchObject({
      state: 'cancel',
      move_line_ids: [],
    });
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(100);
    expect(odoo.fail('stock.picking', 'action_assign', { ids: [pickingId] })).toMatchObject({
      status: 422,
      message: 'Nothing to check the availability for.',
    });
    expect(odoo.fail('stock.picking', 'button_validate', { ids: [pickingId] })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.UserError',
    });
  });

  it.each(['action_cancel', 'unlink'])('refuses %s of what is done', (method) => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    validate(odoo, pickingId);
    expect(odoo.fail('stock.picking', method, { ids: [pickingId] })).toMatchObject({
      status: 422,
      message: done,
    });
    expect(odoo.mock.world.picking(pickingId).state).toBe('done');
  });

  it('cancels open deliveries with their order', () => {
    const odoo = openOdoo();
    const { pickingId, orderId } = odoo.order();
    expect(odoo.call('sale.order', 'action_cancel', { ids: [orderId] })).toBe(true);
    expect(odoo.read('sale.order', orderId, 'state')['state']).toBe('cancel');
    expect(odoo.mock.world.picking(pickingId).state).toBe('cancel');
  });

  it('lets an open delivery be deleted, which leaves the order without', () => {
    const odoo = openOdoo();
    const { pickingId, orderId } = odoo.order();
    expect(odoo.call('stock.picking', 'unlink', { ids: [pickingId] })).toBe(true);
    expect(movesOf(odoo, pickingId)).toEqual([]);
    expect(odoo.read('sale.order', orderId, 'state', 'picking_ids', 'delivery_status')).toMatchObject({
      state: 'sale',
      picking_ids: [],
      delivery_status: false,
    });
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(100);
  });

  it('believes a state written by hand, and moves nothing', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    expect(odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { state: 'done' } })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state', 'date_done')).toMatchObject({
      state: 'done',
      date_done: false,
    });
    expect(validate(odoo, pickingId)).toBe(true);
    expect(movesOf(odoo, pickingId)).toMatchObject([{ state: 'assigned', quantity: 10, picked: false }]);
  });
});
