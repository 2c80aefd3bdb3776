import { expect, test } from 'vitest';
import { type Action, openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: deliveries sent back with the return wizard.

interface WizardLine {
  id: number;
  quantity: number;
  move_quantity: number;
  display_name: string;
}

/** A delivery of 5 of product A and 2 of B that has left. */
function delivered(): OpenOdoo & { orderId: number; pickingId: number; name: string } {
  const odoo = openOdoo();
  const order = odoo.order([odoo.productA, 5], [odoo.productB, 2]);
  validate(odoo, order.pickingId);
  return { ...odoo, ...order };
}

function openWizard(odoo: OpenOdoo, pickingId: number): { wizardId: number; lines: WizardLine[] } {
  const [wizardId = 0] = odoo.call('stock.return.picking', 'create', {
    vals_list: [{ picking_id: pickingId }],
  }) as number[];
  const lines = odoo.call('stock.return.picking.line', 'search_read', {
    domain: [['wizard_id', '=', wizardId]],
    fields: ['quantity', 'move_quantity', 'display_name'],
    order: 'id',
  }) as WizardLine[];
  return { wizardId, lines };
}

/** Sends back so much of the first move; gives the returning transfer. */
function sendBack(odoo: OpenOdoo, pickingId: number, quantity: number): number {
  const { wizardId, lines } = openWizard(odoo, pickingId);
  odoo.call('stock.return.picking.line', 'write', { ids: [lines[0]?.id], vals: { quantity } });
  const action = odoo.call('stock.return.picking', 'action_create_returns', { ids: [wizardId] }) as Action;
  return action.res_id ?? 0;
}

function deliveredQuantities(odoo: OpenOdoo, orderId: number): unknown[] {
  const body = { domain: [['order_id', '=', orderId]], fields: ['qty_delivered'], order: 'id' };
  const lines = odoo.call('sale.order.line', 'search_read', body) as { qty_delivered: number }[];
  return lines.map((line) => line.qty_delivered);
}

function linesOf(odoo: OpenOdoo, pickingId: number): unknown[] {
  const body = { domain: [['picking_id', '=', pickingId]], fields: ['quantity'], order: 'id' };
  const lines = odoo.call('stock.move.line', 'search_read', body) as { quantity: number }[];
  return lines.map((line) => line.quantity);
}

test('the wizard starts with nothing to send back and shows what went out', () => {
  const odoo = delivered();
  expect(openWizard(odoo, odoo.pickingId).lines).toEqual([
    { id: 1, quantity: 0, move_quantity: 5, display_name: '[LAB-A] Lab widget A' },
    { id: 2, quantity: 0, move_quantity: 2, display_name: '[LAB-B] Lab widget B' },
  ]);
});

test('a return comes in under its own name and refers to the delivery, move by move', () => {
  const odoo = delivered();
  const returnId = sendBack(odoo, odoo.pickingId, 2);
  const fields = ['name', 'state', 'origin', 'return_id', 'picking_type_code', 'carrier_id', 'sale_id'];
  expect(odoo.read('stock.picking', returnId, ...fields)).toEqual({
    id: returnId,
    name: 'WH/IN/00001',
    state: 'assigned',
    origin: `Return of ${odoo.name}`,
    return_id: [odoo.pickingId, odoo.name],
    picking_type_code: 'incoming',
    carrier_id: false,
    sale_id: [odoo.orderId, 'S00001'],
  });
  expect(odoo.read('stock.picking', odoo.pickingId, 'return_ids', 'return_count')).toEqual({
    id: odoo.pickingId,
    return_ids: [returnId],
    return_count: 1,
  });
  const [move] = odoo.call('stock.move', 'search_read', {
    domain: [['picking_id', '=', returnId]],
    fields: ['origin', 'origin_returned_move_id', 'move_orig_ids', 'to_refund'],
  }) as Record<string, unknown>[];
  const [source = 0] = (move?.['move_orig_ids'] ?? []) as number[];
  expect(move).toMatchObject({
    origin: 'S00001',
    origin_returned_move_id: [source, 'S00001/LAB-A: Stock>Customers'],
    to_refund: true,
  });
  expect(odoo.read('stock.move', source, 'returned_move_ids', 'move_dest_ids')).toEqual({
    id: source,
    returned_move_ids: [move?.['id']],
    move_dest_ids: [move?.['id']],
  });
});

test('receiving a return puts goods back in stock and lowers what counts as delivered', () => {
  const odoo = delivered();
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(95);
  validate(odoo, sendBack(odoo, odoo.pickingId, 2));
  expect(odoo.mock.world.availableStock(odoo.productA)).toBe(97);
  expect(deliveredQuantities(odoo, odoo.orderId)).toEqual([3, 2]);
});

test('more may come back than went out: what was sent and is not back yet has a line of its own', () => {
  const odoo = delivered();
  validate(odoo, sendBack(odoo, odoo.pickingId, 2));
  const returnId = sendBack(odoo, odoo.pickingId, 40);
  expect(linesOf(odoo, returnId)).toEqual([3, 37]);
  validate(odoo, returnId);
  expect(deliveredQuantities(odoo, odoo.orderId)).toEqual([-37, 2]);
});

test('a return of a return goes out again, ahead of all returns of the first delivery', () => {
  const odoo = delivered();
  const first = sendBack(odoo, odoo.pickingId, 2);
  validate(odoo, first);
  const second = sendBack(odoo, odoo.pickingId, 1);
  const { wizardId } = openWizard(odoo, first);
  const action = odoo.call('stock.return.picking', 'action_create_returns_all', {
    ids: [wizardId],
  }) as Action;
  const outgoing = action.res_id ?? 0;
  expect(odoo.read('stock.picking', outgoing, 'origin', 'picking_type_code')).toMatchObject({
    origin: 'Return of WH/IN/00001',
    picking_type_code: 'outgoing',
  });
  const moveIds = (pickingId: number): number[] =>
    odoo.call('stock.move', 'search', { domain: [['picking_id', '=', pickingId]] }) as number[];
  const [move = 0] = moveIds(outgoing);
  expect(odoo.read('stock.move', move, 'move_dest_ids')['move_dest_ids']).toEqual([
    ...moveIds(first),
    ...moveIds(second),
  ]);
});

test('a delivery that is not done can be returned, and the return received first', () => {
  const odoo = openOdoo();
  const { orderId, pickingId } = odoo.order([odoo.productA, 5]);
  const { wizardId } = openWizard(odoo, pickingId);
  const action = odoo.call('stock.return.picking', 'action_create_returns_all', {
    ids: [wizardId],
  }) as Action;
  validate(odoo, action.res_id ?? 0);
  expect(deliveredQuantities(odoo, orderId)).toEqual([-5]);
  expect(odoo.read('sale.order', orderId, 'delivery_status')['delivery_status']).toBe('partial');
  expect(odoo.read('stock.picking', pickingId, 'state')['state']).toBe('assigned');
});

test('an exchange brings goods back and delivers them once more', () => {
  const odoo = delivered();
  const { wizardId, lines } = openWizard(odoo, odoo.pickingId);
  odoo.call('stock.return.picking.line', 'write', { ids: [lines[0]?.id], vals: { quantity: 2 } });
  odoo.call('stock.return.picking', 'action_create_exchanges', { ids: [wizardId] });
  const pickings = odoo.call('stock.picking', 'search_read', {
    domain: [['sale_id', '=', odoo.orderId]],
    fields: ['name', 'state', 'weight'],
    order: 'id',
  });
  expect(pickings).toMatchObject([
    { name: 'WH/OUT/00001', state: 'done' },
    { name: 'WH/IN/00001', state: 'assigned', weight: 1 },
    { name: 'WH/OUT/00002', state: 'assigned', weight: 1 },
  ]);
});

test('a wizard without a transfer is made, and refused when it is to return something', () => {
  const odoo = openOdoo();
  const [wizardId] = odoo.call('stock.return.picking', 'create', { vals_list: [{}] }) as number[];
  expect(odoo.fail('stock.return.picking', 'action_create_returns', { ids: [wizardId] })).toMatchObject({
    status: 422,
    name: 'odoo.exceptions.ValidationError',
  });
});
