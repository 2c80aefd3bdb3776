import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';
import { deliveryOf } from './delivery.ts';

const anything = z.unknown();

/** What people do in Odoo's own pages while an integration runs. */
export async function buttons(stage: Stage): Promise<void> {
  await orders(stage);
  await deliveries(stage);
  await withoutBackorder(stage);
}

async function orders(stage: Stage): Promise<void> {
  const { odoo, world, step } = stage;
  const order = (method: string, id: number) =>
    odoo.call('sale.order', method, { ids: [id], answer: anything });
  const stateOf = async (id: number) => {
    const [row] = await odoo.read('sale.order', [id], { fields: ['state', 'delivery_count'] });
    return { state: row?.['state'], deliveries: row?.['delivery_count'] };
  };
  const linesOf = (id: number) => odoo.search('sale.order.line', { domain: [['order_id', '=', id]] });
  const { orderId, deliveryId } = await world.order({ a: 2 });
  await step('an order that is confirmed', () => stateOf(orderId));
  await step('more of an order line', async () => {
    await odoo.write('sale.order.line', await linesOf(orderId), { product_uom_qty: 5 });
    return deliveryOf(stage, deliveryId);
  });
  await step('less of an order line', () =>
    linesOf(orderId).then((ids) => odoo.write('sale.order.line', ids, { product_uom_qty: 1 })),
  );
  await step('the delivery after less was ordered', () => deliveryOf(stage, deliveryId));
  await step('another order line', async () => {
    const line = { product_id: world.productIds.b, product_uom_qty: 1 };
    await odoo.write('sale.order', [orderId], { order_line: [[0, 0, line]] });
    return { order: await stateOf(orderId), delivery: await deliveryOf(stage, deliveryId) };
  });
  await step('a line of a confirmed order is not deleted', async () =>
    odoo.unlink('sale.order.line', (await linesOf(orderId)).slice(0, 1)),
  );
  const wasted = await world.order({ a: 1 });
  await step('an order is cancelled', async () => {
    const context = { disable_cancel_warning: true };
    await odoo.call('sale.order', 'action_cancel', { ids: [wasted.orderId], answer: anything, context });
    return { order: await stateOf(wasted.orderId), delivery: await deliveryOf(stage, wasted.deliveryId) };
  });
  await step('a cancelled order is a draft again', async () => {
    await order('action_draft', wasted.orderId);
    return stateOf(wasted.orderId);
  });
  await step('a draft is deleted', () => odoo.unlink('sale.order', [wasted.orderId]));
}

async function deliveries(stage: Stage): Promise<void> {
  const { odoo, world, step } = stage;
  const { moves, done, major } = world;
  const { deliveryId, orderId } = await world.order({ a: 1 });
  await step('an open delivery is deleted', async () => {
    await odoo.unlink('stock.picking', [deliveryId]);
    const [row] = await odoo.read('sale.order', [orderId], { fields: ['picking_ids'] });
    return row?.['picking_ids'];
  });
  const over = await world.order({ a: 2 });
  const picked = major >= 17 ? { picked: true } : {};
  const [moveId = 0] = await odoo.search('stock.move', { domain: [['picking_id', '=', over.deliveryId]] });
  const press = (method: string, context = {}) =>
    odoo.call('stock.picking', method, { ids: [over.deliveryId], answer: anything, context });
  await step('more is picked than was asked for', async () => {
    await odoo.write('stock.picking', [over.deliveryId], {
      [moves]: [[1, moveId, { [done]: 3, ...picked }]],
    });
    const answer = await press('button_validate', { skip_sms: true, skip_backorder: true });
    return { answer, delivery: await deliveryOf(stage, over.deliveryId) };
  });
  await step('a delivery that is done is not cancelled', () => press('action_cancel'));
  await step('a delivery that is done is not deleted', () => odoo.unlink('stock.picking', [over.deliveryId]));
  await step('what was ordered and delivered', async () => {
    const rows = await odoo.searchRead('sale.order.line', {
      domain: [['order_id', '=', over.orderId]],
      record: z.looseObject({ product_uom_qty: z.number(), qty_delivered: z.number() }),
    });
    return rows.map((row) => [row.product_uom_qty, row.qty_delivered]);
  });
}

async function withoutBackorder(stage: Stage): Promise<void> {
  const { odoo, world, step } = stage;
  const { moves, done, major } = world;
  const picked = major >= 17 ? { picked: true } : {};
  const open = await world.order({ a: 1, b: 1 });
  const values = [
    'state',
    'origin',
    'picking_type_code',
    'carrier_price',
    'weight',
    'date_done',
    'carrier_id',
    'scheduled_date',
  ] as const;
  await step(
    'a delivery as it is read',
    () => odoo.read('stock.picking', [open.deliveryId], { fields: values }),
    (rows) => of('stock.picking', rows),
  );
  await step('no backorder for the rest', async () => {
    const [first = 0] = await odoo.search('stock.move', {
      domain: [['picking_id', '=', open.deliveryId]],
      order: 'id',
    });
    await odoo.write('stock.picking', [open.deliveryId], { [moves]: [[1, first, { [done]: 1, ...picked }]] });
    const context = {
      skip_sms: true,
      skip_backorder: true,
      picking_ids_not_to_backorder: [open.deliveryId],
      button_validate_picking_ids: [open.deliveryId],
    };
    await odoo.call('stock.picking', 'button_validate', {
      ids: [open.deliveryId],
      answer: anything,
      context,
    });
    return deliveryOf(stage, open.deliveryId);
  });
}
