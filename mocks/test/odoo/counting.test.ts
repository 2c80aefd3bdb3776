import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: stock counted and read, and what the quants then say.

const inventoryMode = { inventory_mode: true };

function count(odoo: OpenOdoo, vals: object, context: object = inventoryMode): number {
  const values = { product_id: odoo.productA, location_id: 5, ...vals };
  const [id = 0] = odoo.call('stock.quant', 'create', { vals_list: [values], context }) as number[];
  return id;
}

function apply(odoo: OpenOdoo, id: number): void {
  odoo.call('stock.quant', 'action_apply_inventory', { ids: [id] });
}

test('a count notes the difference of its moment, and a quantity that moves on outdates it', () => {
  const odoo = openOdoo();
  const id = count(odoo, { inventory_quantity: 90 });
  const fields = ['inventory_diff_quantity', 'is_outdated', 'user_id'];
  expect(odoo.read('stock.quant', id, ...fields)).toMatchObject({
    inventory_diff_quantity: -10,
    is_outdated: false,
    user_id: [2, 'admin'],
  });
  validate(odoo, odoo.order([odoo.productA, 3]).pickingId);
  expect(odoo.read('stock.quant', id, ...fields)).toMatchObject({
    inventory_diff_quantity: -10,
    is_outdated: true,
  });
});

test('applying a count that was never made empties the quant', () => {
  const odoo = openOdoo();
  const id = count(odoo, { inventory_quantity: 90 });
  apply(odoo, id);
  expect(odoo.read('stock.quant', id, 'quantity')['quantity']).toBe(90);
  apply(odoo, id);
  expect(odoo.read('stock.quant', id, 'quantity')['quantity']).toBe(0);
});

test('a count can be taken back, or set to what is there', () => {
  const odoo = openOdoo();
  const id = count(odoo, { inventory_quantity: 90 });
  odoo.call('stock.quant', 'action_clear_inventory_quantity', { ids: [id] });
  const fields = ['inventory_quantity', 'inventory_quantity_set', 'user_id'];
  expect(odoo.read('stock.quant', id, ...fields)).toMatchObject({
    inventory_quantity: 0,
    inventory_quantity_set: false,
    user_id: false,
  });
  odoo.call('stock.quant', 'action_set_inventory_quantity', { ids: [id] });
  expect(odoo.read('stock.quant', id, ...fields)).toMatchObject({
    inventory_quantity: 100,
    inventory_quantity_set: true,
  });
});

test('counting and applying at once works in inventory mode only', () => {
  const odoo = openOdoo();
  const id = count(odoo, { inventory_quantity: 100 });
  const vals = { inventory_quantity_auto_apply: 77 };
  odoo.call('stock.quant', 'write', { ids: [id], vals });
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(100);
  odoo.call('stock.quant', 'write', { ids: [id], vals, context: inventoryMode });
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(77);
});

test('a second quant of a place is counted into the first', () => {
  const odoo = openOdoo();
  const second = count(odoo, { inventory_quantity: 26 }, {});
  apply(odoo, second);
  expect(odoo.read('stock.quant', second, 'quantity')['quantity']).toBe(0);
  expect(odoo.read('product.product', odoo.productA, 'qty_available')['qty_available']).toBe(126);
});

test('inventory mode wants a product and a place, and lets neither be changed', () => {
  const odoo = openOdoo();
  const values = { location_id: 5, inventory_quantity: 5 };
  expect(odoo.fail('stock.quant', 'create', { vals_list: [values], context: inventoryMode })).toMatchObject({
    status: 500,
    name: 'builtins.KeyError',
    message: 'product_id',
  });
  const id = count(odoo, { inventory_quantity: 5 });
  const body = { ids: [id], vals: { location_id: 2 }, context: inventoryMode };
  expect(odoo.fail('stock.quant', 'write', body)).toMatchObject({
    status: 422,
    message: "Quant's editing is restricted, you can't do this operation.",
  });
});

test('what is not stored has no quants', () => {
  const odoo = openOdoo();
  const [service] = odoo.call('product.product', 'create', {
    vals_list: [{ name: 'Advice', type: 'service' }],
  }) as number[];
  const values = { product_id: service, location_id: 5, inventory_quantity: 5 };
  expect(odoo.fail('stock.quant', 'create', { vals_list: [values], context: inventoryMode })).toMatchObject({
    status: 422,
    message: 'Quants cannot be created for consumables or services.',
  });
});

test('a move of a count says who counted', () => {
  const odoo = openOdoo();
  const moves = odoo.call('stock.move', 'search_read', {
    domain: [
      ['is_inventory', '=', true],
      ['product_id', '=', odoo.productA],
    ],
    fields: ['reference', 'quantity'],
  });
  expect(moves).toMatchObject([{ reference: 'Product Quantity Updated (admin)', quantity: 100 }]);
});

test('taking more than there is sets more aside than there is', () => {
  const odoo = openOdoo();
  const { pickingId } = odoo.order([odoo.productA, 10]);
  const moveIds = odoo.read('stock.picking', pickingId, 'move_ids')['move_ids'];
  odoo.call('stock.move', 'write', { ids: moveIds, vals: { quantity: 110, picked: true } });
  expect(odoo.read('product.product', odoo.productA, 'qty_available', 'free_qty')).toMatchObject({
    qty_available: 100,
    free_qty: -10,
  });
});

test('quantities are those of the places that the context names', () => {
  const odoo = openOdoo();
  validate(odoo, odoo.order([odoo.productA, 10]).pickingId);
  odoo.order([odoo.productA, 4]);
  const fields = ['qty_available', 'virtual_available', 'incoming_qty', 'outgoing_qty', 'free_qty'];
  const quantities = (context: object): unknown => {
    const body = { ids: [odoo.productA], fields, context };
    const [product] = odoo.call('product.product', 'read', body) as Record<string, unknown>[];
    return fields.map((field) => product?.[field]);
  };
  expect(quantities({})).toEqual([90, 86, 0, 4, 86]);
  expect(quantities({ warehouse_id: 1 })).toEqual([90, 86, 0, 4, 86]);
  expect(quantities({ location: 'Stock' })).toEqual([90, 86, 0, 4, 86]);
  expect(quantities({ location: 2 })).toEqual([10, 14, 4, 0, 10]);
  expect(quantities({ location: [5, 2] })).toEqual([100, 100, 0, 0, 96]);
});

test('a delivery takes from the shelves in its place', () => {
  const odoo = openOdoo();
  const [shelf = 0] = odoo.call('stock.location', 'create', {
    vals_list: [{ name: 'Shelf 1', location_id: 5 }],
  }) as number[];
  const productId = odoo.mock.world.addProduct({ sku: 'SHELVED', name: 'Shelved', weightKg: 1 });
  apply(odoo, count(odoo, { product_id: productId, location_id: shelf, inventory_quantity: 6 }));
  const { pickingId } = odoo.order([productId, 4]);
  const lines = odoo.call('stock.move.line', 'search_read', {
    domain: [['picking_id', '=', pickingId]],
    fields: ['location_id', 'quantity'],
  });
  expect(lines).toMatchObject([{ location_id: [shelf, 'WH/Stock/Shelf 1'], quantity: 4 }]);
});

test('the move of a count carries the name that the caller gives it', () => {
  const odoo = openOdoo();
  const id = count(odoo, { inventory_quantity: 90 });
  odoo.call('stock.quant', 'action_apply_inventory', { ids: [id], context: { inventory_name: 'Count 7' } });
  const domain = [['inventory_name', '=', 'Count 7']];
  expect(odoo.call('stock.move', 'search_read', { domain, fields: ['reference', 'quantity'] })).toMatchObject(
    [{ reference: 'Count 7', quantity: 10 }],
  );
});
