import { describe, expect, it } from 'vitest';
import { openOdoo } from './open-odoo.ts';

// Results, refusals and oddities as seen on Odoo 19.0.

describe('counting stock', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const domain = [
    ['product_id', '=', odoo.productA],
    ['location_id', '=', 5],
  ];
  const [quantId = 0] = call('stock.quant', 'search', { domain }) as number[];

  it('applies a count with a move, and answers null', () => {
    call('stock.quant', 'write', { ids: [quantId], vals: { inventory_quantity: 95 } });
    const fields = ['quantity', 'inventory_quantity_set', 'inventory_diff_quantity'];
    expect(odoo.read('stock.quant', quantId, ...fields)).toMatchObject({
      quantity: 100,
      inventory_quantity_set: true,
      inventory_diff_quantity: -5,
    });
    expect(call('stock.quant', 'action_apply_inventory', { ids: [quantId] })).toBeNull();
    expect(odoo.read('stock.quant', quantId, ...fields)).toMatchObject({
      quantity: 95,
      inventory_quantity_set: false,
    });
    const moves = [
      ['is_inventory', '=', true],
      ['product_id', '=', odoo.productA],
    ];
    expect(call('stock.move', 'search_count', { domain: moves })).toBe(2);
    expect(odoo.mock.ledger.entries.at(-1)).toMatchObject({
      kind: 'stock-moved',
      sku: 'LAB-A',
      quantity: 5,
      key: '',
    });
  });

  it('finds the quant in inventory mode and makes a second one without', () => {
    const body = { vals_list: [{ product_id: odoo.productA, location_id: 5, inventory_quantity: 25 }] };
    expect(call('stock.quant', 'create', { ...body, context: { inventory_mode: true } })).toEqual([quantId]);
    expect(call('stock.quant', 'create', body)).not.toEqual([quantId]);
  });

  it('lets the quantity be overwritten without any move, but not deleted', () => {
    const before = call('stock.move', 'search_count', { domain: [] });
    call('stock.quant', 'write', { ids: [quantId], vals: { quantity: 1 } });
    expect(odoo.read('stock.quant', quantId, 'quantity')['quantity']).toBe(1);
    expect(call('stock.move', 'search_count', { domain: [] })).toBe(before);
    expect(fail('stock.quant', 'unlink', { ids: [quantId] }).status).toBe(403);
  });
});

describe('freight bills', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const line = [0, 0, { name: 'Freight week 47', quantity: 1, price_unit: 123.45, tax_ids: [[5, 0, 0]] }];
  const values = {
    move_type: 'in_invoice',
    partner_id: odoo.partnerId,
    ref: 'FR-1',
    invoice_line_ids: [line],
  };

  it('stay drafts without a number until they are posted', () => {
    const [id = 0] = call('account.move', 'create', {
      vals_list: [{ ...values, invoice_date: '2026-11-20' }],
    }) as number[];
    const fields = ['name', 'state', 'amount_total', 'currency_id', 'invoice_line_ids', 'line_ids'];
    const bill = odoo.read('account.move', id, ...fields);
    expect(bill).toMatchObject({
      name: false,
      state: 'draft',
      amount_total: 123.45,
      currency_id: [1, 'USD'],
    });
    expect([bill['invoice_line_ids'], bill['line_ids']].map((list) => (list as unknown[]).length)).toEqual([
      1, 2,
    ]);
    expect(odoo.mock.ledger.entries.at(-1)).toMatchObject({
      kind: 'bill-created',
      key: '',
      billId: id,
      amount: '123.45',
      currency: 'USD',
      ref: 'FR-1',
    });
    expect(call('account.move', 'action_post', { ids: [id] })).toBe(false);
    expect(odoo.read('account.move', id, 'name', 'state')).toMatchObject({
      name: 'BILL/2026/11/0001',
      state: 'posted',
    });
    expect(fail('account.move', 'write', { ids: [id], vals: { invoice_line_ids: [line] } })).toMatchObject({
      status: 422,
      message: 'You cannot modify the following readonly fields on a posted move: invoice_line_ids',
    });
    expect(fail('account.move', 'unlink', { ids: [id] }).status).toBe(422);
    expect(call('account.move', 'button_draft', { ids: [id] })).toBeNull();
  });

  it('are not posted without a date', () => {
    const ids = call('account.move', 'create', { vals_list: [values] });
    expect(fail('account.move', 'action_post', { ids })).toMatchObject({
      status: 422,
      message: 'The Bill/Refund date is required to validate this document.',
    });
  });
});

describe('returns', () => {
  it('bring part of a delivery back', () => {
    const odoo = openOdoo();
    const { call } = odoo;
    const { pickingId, orderId, name } = odoo.order([odoo.productA, 5], [odoo.productB, 2]);
    call('stock.picking', 'button_validate', { ids: [pickingId] });
    const context = { active_id: pickingId, active_ids: [pickingId], active_model: 'stock.picking' };
    const [id = 0] = call('stock.return.picking', 'create', { vals_list: [{}], context }) as number[];
    const [lineId] = odoo.read('stock.return.picking', id, 'product_return_moves')[
      'product_return_moves'
    ] as number[];
    expect(odoo.read('stock.return.picking.line', lineId ?? 0, 'quantity', 'move_quantity')).toMatchObject({
      quantity: 0,
      move_quantity: 5,
    });
    expect(odoo.fail('stock.return.picking', 'action_create_returns', { ids: [id], context })).toMatchObject({
      status: 422,
      message: 'Please specify at least one non-zero quantity.',
    });
    call('stock.return.picking.line', 'write', { ids: [lineId], vals: { quantity: 2 } });
    const action = call('stock.return.picking', 'action_create_returns', {
      ids: [id],
      context,
    }) as { res_id: number };
    expect(
      odoo.read('stock.picking', action.res_id, 'name', 'state', 'origin', 'return_id', 'weight'),
    ).toMatchObject({
      name: 'WH/IN/00001',
      state: 'assigned',
      origin: `Return of ${name}`,
      return_id: [pickingId, name],
      weight: 1,
    });
    expect(call('stock.picking', 'button_validate', { ids: [action.res_id] })).toBe(true);
    const lines = { domain: [['order_id', '=', orderId]], fields: ['qty_delivered'] };
    expect(call('sale.order.line', 'search_read', lines)).toMatchObject([
      { qty_delivered: 3 },
      { qty_delivered: 2 },
    ]);
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(97);
  });

  it('are accepted for a delivery that is not done', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    const ids = odoo.call('stock.return.picking', 'create', { vals_list: [{ picking_id: pickingId }] });
    expect(odoo.call('stock.return.picking', 'action_create_returns_all', { ids })).toMatchObject({
      res_model: 'stock.picking',
      res_id: pickingId + 1,
    });
  });
});
