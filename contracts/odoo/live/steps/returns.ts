import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { missingId } from '../world.ts';
import { deliveryOf } from './delivery.ts';

/** Cancelling, and what comes back. */
export async function returns(stage: Stage): Promise<void> {
  await cancelling(stage);
  await comingBack(stage);
}

async function cancelling(stage: Stage): Promise<void> {
  const { erp, world, step } = stage;
  const context = { idempotencyKey: world.run };
  const { deliveryId } = await world.order({ a: 2 });
  await step('cancelDelivery', async () => {
    await erp.cancelDelivery({ deliveryId }, context);
    return deliveryOf(stage, deliveryId);
  });
  await step('cancelDelivery again', () =>
    erp.cancelDelivery({ deliveryId }, { ...context, repeated: true }),
  );
  await step('cancelDelivery of a missing one', () => erp.cancelDelivery({ deliveryId: missingId }, context));
  const done = await world.order({ a: 1 });
  const lines = [{ sku: world.skus.a, quantity: 1 }];
  await erp.confirmShipment({ deliveryId: done.deliveryId, lines, trackingNumbers: [] }, context);
  await step('cancelDelivery of what has left', () =>
    erp.cancelDelivery({ deliveryId: done.deliveryId }, context),
  );
}

async function comingBack(stage: Stage): Promise<void> {
  const { erp, odoo, world, step } = stage;
  const { run } = world;
  const { a, b } = world.skus;
  const context = { idempotencyKey: run };
  const { deliveryId, orderId } = await world.order({ a: 3 });
  const back = (reference: string, quantity: number, sku = a) => ({
    deliveryId,
    reference: `${reference}-${run}`,
    lines: [{ sku, quantity }],
  });
  await step('createReturn of what has not left', () => erp.createReturn(back('RMA0', 1), context));
  const lines = [{ sku: a, quantity: 3 }];
  await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context);
  const made = await step('createReturn', () => erp.createReturn(back('RMA1', 2), context));
  const returnId = made?.returnId ?? 0;
  await step('createReturn again', () => erp.createReturn(back('RMA1', 2), context));
  await step('createReturn again, said to be repeated', () =>
    erp.createReturn(back('RMA1', 2), { ...context, repeated: true }),
  );
  await step('the return is ready to be received', () => deliveryOf(stage, returnId));
  await step('the origin of the return', async () => {
    const [row] = await odoo.read('stock.picking', [returnId], { fields: ['origin'] });
    return row?.['origin'];
  });
  await step('createReturn of more than is out there', () => erp.createReturn(back('RMA2', 2), context));
  await step('createReturn of another article', () => erp.createReturn(back('RMA3', 1, b), context));
  await step('createReturn of a missing delivery', () =>
    erp.createReturn({ ...back('RMA4', 1), deliveryId: missingId }, context),
  );
  await step('createReturn of the rest', () => erp.createReturn(back('RMA5', 1), context));
  const delivered = async () => {
    const record = z.looseObject({ qty_delivered: z.number() });
    const rows = await odoo.searchRead('sale.order.line', {
      domain: [
        ['order_id', '=', orderId],
        ['product_id', '=', world.productIds.a],
      ],
      record,
    });
    return rows.map(({ qty_delivered: quantity }) => quantity);
  };
  await step('what was delivered before the return', delivered);
  await step('receiving the return', () =>
    erp.confirmShipment(
      { deliveryId: returnId, lines: [{ sku: a, quantity: 2 }], trackingNumbers: [] },
      context,
    ),
  );
  await step('the return is done', () => deliveryOf(stage, returnId));
  await step('what was delivered after the return', delivered);
}
