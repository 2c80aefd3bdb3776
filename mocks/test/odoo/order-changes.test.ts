import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: orders changed and called off after they were confirmed.

function orderLines(odoo: OpenOdoo, orderId: number): number[] {
  return odoo.read('sale.order', orderId, 'order_line')['order_line'] as number[];
}

function setOrdered(odoo: OpenOdoo, orderId: number, quantity: number): void {
  const ids = orderLines(odoo, orderId);
  odoo.call('sale.order.line', 'write', { ids, vals: { product_uom_qty: quantity } });
}

function pickings(odoo: OpenOdoo, orderId: number): Record<string, unknown>[] {
  const fields = ['name', 'state', 'weight'];
  const body = { domain: [['sale_id', '=', orderId]], fields, order: 'id' };
  return odoo.call('stock.picking', 'search_read', body) as Record<string, unknown>[];
}

test('a new line of a confirmed order joins the open delivery', () => {
  const odoo = openOdoo();
  const { orderId } = odoo.order([odoo.productA, 4]);
  const line = { product_id: odoo.productB, product_uom_qty: 2 };
  odoo.call('sale.order', 'write', { ids: [orderId], vals: { order_line: [[0, 0, line]] } });
  expect(pickings(odoo, orderId)).toMatchObject([{ name: 'WH/OUT/00001', state: 'assigned', weight: 4.5 }]);
});

test('a new line of an order that has left goes out in a new delivery', () => {
  const odoo = openOdoo();
  const { orderId, pickingId } = odoo.order([odoo.productA, 4]);
  validate(odoo, pickingId);
  odoo.call('sale.order.line', 'create', {
    vals_list: [{ order_id: orderId, product_id: odoo.productB, product_uom_qty: 2 }],
  });
  expect(pickings(odoo, orderId)).toMatchObject([
    { name: 'WH/OUT/00001', state: 'done' },
    { name: 'WH/OUT/00002', state: 'assigned', weight: 2.5 },
  ]);
});

test('an order lowered to nothing calls its delivery off, and raised again makes a new one', () => {
  const odoo = openOdoo();
  const { orderId } = odoo.order([odoo.productA, 4]);
  setOrdered(odoo, orderId, 0);
  expect(pickings(odoo, orderId)).toMatchObject([{ state: 'cancel', weight: 0 }]);
  expect(odoo.read('sale.order', orderId, 'delivery_status')['delivery_status']).toBe(false);
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(100);
  setOrdered(odoo, orderId, 6);
  expect(pickings(odoo, orderId)).toMatchObject([{ state: 'cancel' }, { state: 'assigned', weight: 3 }]);
});

test('a cancelled order is set back to a quotation and confirmed into a new delivery', () => {
  const odoo = openOdoo();
  const { orderId } = odoo.order([odoo.productA, 4]);
  odoo.call('sale.order', 'action_cancel', { ids: [orderId] });
  expect(odoo.call('sale.order', 'action_draft', { ids: [orderId] })).toBe(true);
  expect(odoo.read('sale.order', orderId, 'state')['state']).toBe('draft');
  odoo.call('sale.order', 'action_confirm', { ids: [orderId] });
  expect(pickings(odoo, orderId)).toMatchObject([{ state: 'cancel' }, { state: 'assigned' }]);
});

test('a delivery whose last move is deleted is a draft again', () => {
  const odoo = openOdoo();
  const { pickingId } = odoo.order([odoo.productA, 4]);
  const moveIds = odoo.read('stock.picking', pickingId, 'move_ids')['move_ids'];
  odoo.call('stock.move', 'unlink', { ids: moveIds });
  expect(odoo.read('stock.picking', pickingId, 'state', 'move_ids')).toMatchObject({
    state: 'draft',
    move_ids: [],
  });
});

test('each change of state after a transfer was made leaves a note without words', () => {
  const odoo = openOdoo();
  const { pickingId } = odoo.order([odoo.productA, 4]);
  const empty = (): unknown =>
    odoo.call('mail.message', 'search_count', {
      domain: [
        ['model', '=', 'stock.picking'],
        ['res_id', '=', pickingId],
        ['body', '=', ''],
      ],
    });
  expect(empty()).toBe(0);
  odoo.call('stock.picking', 'do_unreserve', { ids: [pickingId] });
  odoo.call('stock.picking', 'action_assign', { ids: [pickingId] });
  odoo.call('stock.picking', 'action_cancel', { ids: [pickingId] });
  expect(empty()).toBe(3);
});

test('products are to be invoiced as ordered, however much of them was delivered', () => {
  const odoo = openOdoo();
  const { orderId, pickingId } = odoo.order([odoo.productA, 4]);
  validate(odoo, pickingId);
  setOrdered(odoo, orderId, 6);
  const [lineId = 0] = orderLines(odoo, orderId);
  expect(odoo.read('sale.order.line', lineId, 'qty_delivered', 'qty_to_invoice')).toMatchObject({
    qty_delivered: 4,
    qty_to_invoice: 6,
  });
});

test('a state written by hand moves nothing and still counts as delivered', () => {
  const odoo = openOdoo();
  const { orderId, pickingId } = odoo.order([odoo.productA, 4]);
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { state: 'done' } });
  expect(odoo.read('stock.picking', pickingId, 'state', 'date_done')).toMatchObject({
    state: 'done',
    date_done: false,
  });
  expect(validate(odoo, pickingId)).toBe(true);
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(96);
  expect(odoo.read('sale.order', orderId, 'delivery_status')['delivery_status']).toBe('full');
});
