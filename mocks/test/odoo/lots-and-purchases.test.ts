import { describe, expect, test } from 'vitest';
import { type Action, openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-23 and 2026-11-25.

function tracked(odoo: OpenOdoo, sku: string, tracking: 'lot' | 'serial'): number {
  const values = { name: sku, default_code: sku, weight: 2, is_storable: true, tracking };
  return (odoo.call('product.product', 'create', { vals_list: [values] }) as number[])[0] ?? 0;
}

function stockLot(odoo: OpenOdoo, productId: number, name: string, quantity: number): number {
  const [lotId = 0] = odoo.call('stock.lot', 'create', {
    vals_list: [{ product_id: productId, name }],
  }) as number[];
  const values = { product_id: productId, location_id: 5, lot_id: lotId, inventory_quantity: quantity };
  const ids = odoo.call('stock.quant', 'create', { vals_list: [values], context: { inventory_mode: true } });
  odoo.call('stock.quant', 'action_apply_inventory', { ids });
  return lotId;
}

function linesOf(odoo: OpenOdoo, pickingId: number): Record<string, unknown>[] {
  return odoo.call('stock.move.line', 'search_read', {
    domain: [['picking_id', '=', pickingId]],
    fields: ['quantity', 'lot_id', 'lot_name'],
    order: 'id',
  }) as Record<string, unknown>[];
}

describe('lots', () => {
  test('what came first is set aside first, lot by lot', () => {
    const odoo = openOdoo();
    const productId = tracked(odoo, 'LAB-LOT', 'lot');
    const first = stockLot(odoo, productId, 'LOT001', 50);
    const second = stockLot(odoo, productId, 'LOT002', 50);
    const { pickingId } = odoo.order([productId, 60]);
    expect(linesOf(odoo, pickingId)).toMatchObject([
      { quantity: 50, lot_id: [first, 'LOT001'], lot_name: false },
      { quantity: 10, lot_id: [second, 'LOT002'], lot_name: false },
    ]);
    validate(odoo, pickingId);
    const lots = odoo.call('stock.lot', 'read', {
      ids: [first, second],
      fields: ['product_qty', 'location_id'],
    });
    expect(lots).toMatchObject([
      { product_qty: 0, location_id: [2, 'Customers'] },
      { product_qty: 40, location_id: false },
    ]);
  });

  test('a return brings the lots back that went out, by name', () => {
    const odoo = openOdoo();
    const productId = tracked(odoo, 'LAB-SN', 'serial');
    const lotId = stockLot(odoo, productId, 'SN001', 1);
    const { pickingId } = odoo.order([productId, 1]);
    validate(odoo, pickingId);
    const [wizardId] = odoo.call('stock.return.picking', 'create', {
      vals_list: [{ picking_id: pickingId }],
    }) as number[];
    const action = odoo.call('stock.return.picking', 'action_create_returns_all', {
      ids: [wizardId],
    }) as Action;
    expect(linesOf(odoo, action.res_id ?? 0)).toMatchObject([
      { lot_id: [lotId, 'SN001'], lot_name: 'SN001' },
    ]);
    validate(odoo, action.res_id ?? 0);
    expect(odoo.read('stock.lot', lotId, 'product_qty', 'location_id')).toMatchObject({
      product_qty: 1,
      location_id: [5, 'WH/Stock'],
    });
  });

  test('tracked goods do not leave without a lot', () => {
    const odoo = openOdoo();
    const productId = tracked(odoo, 'LAB-SN', 'serial');
    const { pickingId } = odoo.order([productId, 1]);
    const moveIds = odoo.read('stock.picking', pickingId, 'move_ids')['move_ids'];
    odoo.call('stock.move', 'write', { ids: moveIds, vals: { quantity: 1 } });
    expect(odoo.fail('stock.picking', 'button_validate', { ids: [pickingId] })).toMatchObject({
      status: 422,
      message: 'You need to supply a Lot/Serial Number for product:\n- [LAB-SN] LAB-SN',
    });
  });

  test('a product has no two lots of one name', () => {
    const odoo = openOdoo();
    const productId = tracked(odoo, 'LAB-LOT', 'lot');
    stockLot(odoo, productId, 'LOT001', 1);
    const body = { vals_list: [{ product_id: productId, name: 'LOT001' }] };
    expect(odoo.fail('stock.lot', 'create', body).message).toMatch(/Lot\/Serial Number: LOT001$/);
  });
});

describe('purchases', () => {
  function purchase(odoo: OpenOdoo, productId: number, quantity: number): number {
    const line = { product_id: productId, product_qty: quantity, price_unit: 4 };
    const [id = 0] = odoo.call('purchase.order', 'create', {
      vals_list: [{ partner_id: odoo.partnerId, partner_ref: 'V-1', order_line: [[0, 0, line]] }],
    }) as number[];
    return id;
  }

  function receiptOf(odoo: OpenOdoo, id: number): number {
    return (odoo.read('purchase.order', id, 'picking_ids')['picking_ids'] as number[])[0] ?? 0;
  }

  const fields = ['state', 'receipt_status', 'invoice_status', 'incoming_picking_count'];

  test('confirming announces a receipt, and receiving it fills the stock', () => {
    const odoo = openOdoo();
    const id = purchase(odoo, odoo.productA, 30);
    expect(odoo.read('purchase.order', id, 'display_name', 'amount_total', ...fields)).toMatchObject({
      display_name: 'P00001 (V-1)',
      amount_total: 120,
      state: 'draft',
      receipt_status: false,
    });
    expect(odoo.call('purchase.order', 'button_confirm', { ids: [id] })).toBe(true);
    const receipt = receiptOf(odoo, id);
    expect(odoo.read('stock.picking', receipt, 'name', 'state', 'origin', 'location_id')).toMatchObject({
      name: 'WH/IN/00001',
      state: 'assigned',
      origin: 'P00001',
      location_id: [1, 'Vendors'],
    });
    expect(odoo.read('product.product', odoo.productA, 'incoming_qty')['incoming_qty']).toBe(30);
    validate(odoo, receipt);
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(130);
    expect(odoo.read('purchase.order', id, ...fields)).toMatchObject({
      state: 'purchase',
      receipt_status: 'full',
      invoice_status: 'to invoice',
    });
  });

  test('a receipt in part leaves the rest to come, until the order is called off', () => {
    const odoo = openOdoo();
    const id = purchase(odoo, odoo.productA, 5);
    odoo.call('purchase.order', 'button_confirm', { ids: [id] });
    const receipt = receiptOf(odoo, id);
    const moveIds = odoo.read('stock.picking', receipt, 'move_ids')['move_ids'];
    odoo.call('stock.move', 'write', { ids: moveIds, vals: { quantity: 2 } });
    validate(odoo, receipt, { skip_backorder: true });
    expect(odoo.read('purchase.order', id, ...fields)).toMatchObject({
      receipt_status: 'partial',
      incoming_picking_count: 2,
    });
    expect(odoo.call('purchase.order', 'button_cancel', { ids: [id] })).toBeNull();
    expect(odoo.read('stock.picking', receiptOf(odoo, id), 'state')['state']).toBe('cancel');
    expect(odoo.read('purchase.order', id, 'state')['state']).toBe('cancel');
  });

  test('a receipt of tracked goods makes the lots that its lines name', () => {
    const odoo = openOdoo();
    const productId = tracked(odoo, 'LAB-LOT', 'lot');
    const id = purchase(odoo, productId, 20);
    odoo.call('purchase.order', 'button_confirm', { ids: [id] });
    const receipt = receiptOf(odoo, id);
    expect(odoo.fail('stock.picking', 'button_validate', { ids: [receipt] }).status).toBe(422);
    const [line] = linesOf(odoo, receipt);
    const [moveId] = odoo.read('stock.picking', receipt, 'move_ids')['move_ids'] as number[];
    odoo.call('stock.move.line', 'write', { ids: [line?.['id']], vals: { quantity: 12, lot_name: 'NEW-1' } });
    odoo.call('stock.move.line', 'create', {
      vals_list: [
        { move_id: moveId, picking_id: receipt, product_id: productId, quantity: 8, lot_name: 'NEW-2' },
      ],
    });
    expect(validate(odoo, receipt)).toBe(true);
    const lots = odoo.call('stock.lot', 'search_read', {
      domain: [['product_id', '=', productId]],
      fields: ['name', 'product_qty'],
      order: 'id',
    });
    expect(lots).toMatchObject([
      { name: 'NEW-1', product_qty: 12 },
      { name: 'NEW-2', product_qty: 8 },
    ]);
  });
});

describe('batches', () => {
  function batch(odoo: OpenOdoo, pickingIds: number[]): number {
    const values = { picking_ids: [[6, 0, pickingIds]] };
    return (odoo.call('stock.picking.batch', 'create', { vals_list: [values] }) as number[])[0] ?? 0;
  }

  const stateOf = (odoo: OpenOdoo, id: number): unknown =>
    odoo.read('stock.picking.batch', id, 'state')['state'];

  test('a batch is confirmed and done, and its transfers with it', () => {
    const odoo = openOdoo();
    const pickingIds = [odoo.order().pickingId, odoo.order().pickingId];
    const id = batch(odoo, pickingIds);
    expect(odoo.read('stock.picking.batch', id, 'name', 'state', 'picking_type_code')).toMatchObject({
      name: 'BATCH/OUT/00001',
      state: 'draft',
      picking_type_code: 'outgoing',
    });
    expect(odoo.call('stock.picking.batch', 'action_confirm', { ids: [id] })).toBe(true);
    expect(stateOf(odoo, id)).toBe('in_progress');
    expect(odoo.call('stock.picking.batch', 'action_done', { ids: [id] })).toBe(true);
    expect(stateOf(odoo, id)).toBe('done');
    for (const pickingId of pickingIds) expect(odoo.mock.world.picking(pickingId).state).toBe('done');
    expect(odoo.fail('stock.picking.batch', 'unlink', { ids: [id] }).message).toBe(
      'You cannot delete Done batch transfers.',
    );
  });

  test('a batch asks what its transfers ask, and one validated by itself leaves it', () => {
    const odoo = openOdoo();
    const [first, second] = [odoo.order().pickingId, odoo.order().pickingId];
    const id = batch(odoo, [first, second]);
    odoo.call('stock.picking.batch', 'action_confirm', { ids: [id] });
    const moveIds = odoo.read('stock.picking', first, 'move_ids')['move_ids'];
    odoo.call('stock.move', 'write', { ids: moveIds, vals: { quantity: 2 } });
    const question = odoo.call('stock.picking.batch', 'action_done', { ids: [id] }) as Action;
    expect(question.res_model).toBe('stock.backorder.confirmation');
    expect(question.context['batches_to_validate']).toEqual([id]);
    validate(odoo, second);
    expect(odoo.read('stock.picking.batch', id, 'picking_ids', 'state')).toMatchObject({
      picking_ids: [first],
      state: 'in_progress',
    });
  });

  test('an empty batch is not confirmed, and a cancelled one lets its transfers go', () => {
    const odoo = openOdoo();
    expect(odoo.fail('stock.picking.batch', 'action_confirm', { ids: [batch(odoo, [])] }).message).toBe(
      'You have to set some pickings to batch.',
    );
    const { pickingId } = odoo.order();
    const id = batch(odoo, [pickingId]);
    odoo.call('stock.picking.batch', 'action_cancel', { ids: [id] });
    expect(stateOf(odoo, id)).toBe('cancel');
    expect(odoo.read('stock.picking', pickingId, 'state', 'batch_id')).toMatchObject({
      state: 'assigned',
      batch_id: false,
    });
  });
});
