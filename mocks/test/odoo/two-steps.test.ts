import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-23 and 2026-11-25: a warehouse that picks first and ships then.

interface TwoSteps extends OpenOdoo {
  orderId: number;
  pickId: number;
}

function twoSteps(quantity: number): TwoSteps {
  const odoo = openOdoo();
  const [warehouseId = 0] = odoo.call('stock.warehouse', 'create', {
    vals_list: [{ name: 'Two Step', code: 'TWO', delivery_steps: 'pick_ship' }],
  }) as number[];
  odoo.mock.world.addStock(odoo.productA, 50, 'TWO');
  const line = { product_id: odoo.productA, product_uom_qty: quantity };
  const [orderId = 0] = odoo.call('sale.order', 'create', {
    vals_list: [
      {
        partner_id: odoo.partnerId,
        warehouse_id: warehouseId,
        carrier_id: odoo.carrierId,
        order_line: [[0, 0, line]],
      },
    ],
  }) as number[];
  odoo.call('sale.order', 'action_confirm', { ids: [orderId] });
  const [pickId = 0] = odoo.read('sale.order', orderId, 'picking_ids')['picking_ids'] as number[];
  return { ...odoo, orderId, pickId };
}

function transfers(odoo: TwoSteps): unknown {
  return odoo.call('stock.picking', 'search_read', {
    domain: [['sale_id', '=', odoo.orderId]],
    fields: ['name', 'state', 'carrier_id', 'weight'],
    order: 'name',
  });
}

function status(odoo: TwoSteps): unknown {
  return odoo.read('sale.order', odoo.orderId, 'delivery_status')['delivery_status'];
}

test('the delivery is made only when the goods were picked, and delivers them', () => {
  const odoo = twoSteps(5);
  const carrier = [odoo.carrierId, 'Lab Standard'];
  expect(transfers(odoo)).toMatchObject([{ name: 'TWO/PICK/00001', state: 'assigned', carrier_id: carrier }]);
  expect(status(odoo)).toBe('pending');
  validate(odoo, odoo.pickId);
  expect(transfers(odoo)).toMatchObject([
    { name: 'TWO/OUT/00001', state: 'assigned', carrier_id: carrier },
    { name: 'TWO/PICK/00001', state: 'done' },
  ]);
  expect(status(odoo)).toBe('started');
  const [outId = 0] = odoo.call('stock.picking', 'search', {
    domain: [['name', '=', 'TWO/OUT/00001']],
  }) as number[];
  expect(odoo.mock.world.picking(outId).root).toBe('TWO/PICK/00001');
  validate(odoo, outId);
  expect(status(odoo)).toBe('full');
  const lines = odoo.call('sale.order.line', 'search_read', {
    domain: [['order_id', '=', odoo.orderId]],
    fields: ['qty_delivered'],
  });
  expect(lines).toMatchObject([{ qty_delivered: 5 }]);
});

test('what is picked later joins the open delivery, in its package or loose', () => {
  const odoo = twoSteps(8);
  const moveIds = odoo.read('stock.picking', odoo.pickId, 'move_ids')['move_ids'];
  odoo.call('stock.move', 'write', { ids: moveIds, vals: { quantity: 3 } });
  const [box] = odoo.call('stock.picking', 'action_put_in_pack', {
    ids: [odoo.pickId],
    package_name: 'TOTE',
  }) as number[];
  validate(odoo, odoo.pickId, { skip_backorder: true });
  const [backorder = 0] = odoo.call('stock.picking', 'search', {
    domain: [['backorder_id', '=', odoo.pickId]],
  }) as number[];
  validate(odoo, backorder);
  expect(transfers(odoo)).toMatchObject([
    { name: 'TWO/OUT/00001', state: 'assigned', weight: 4 },
    { name: 'TWO/PICK/00001', state: 'done' },
    { name: 'TWO/PICK/00002', state: 'done' },
  ]);
  const lines = odoo.call('stock.move.line', 'search_read', {
    domain: [['picking_id.name', '=', 'TWO/OUT/00001']],
    fields: ['quantity', 'package_id', 'result_package_id'],
    order: 'id',
  });
  expect(lines).toMatchObject([
    { quantity: 3, package_id: [box, 'TOTE'], result_package_id: [box, 'TOTE'] },
    { quantity: 5, package_id: false, result_package_id: false },
  ]);
});

test('no two warehouses of a company have one name', () => {
  const odoo = twoSteps(1);
  const body = { vals_list: [{ name: 'Two Step', code: 'TWO2' }] };
  expect(odoo.fail('stock.warehouse', 'create', body).message).toMatch(/must be unique per company!$/);
});
