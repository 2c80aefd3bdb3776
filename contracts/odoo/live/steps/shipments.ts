import type { Stage } from '../stage.ts';
import { deliveryOf } from './delivery.ts';
import { missingId } from '../world.ts';

/** Confirming what left, and tracking it. */
export async function shipments(stage: Stage): Promise<void> {
  await oneByOne(stage);
  await refused(stage);
  await together(stage);
  await tracking(stage);
}

async function oneByOne(stage: Stage): Promise<void> {
  const { erp, world, step } = stage;
  const { run } = world;
  const { a, b } = world.skus;
  const context = { idempotencyKey: run };
  const again = { ...context, repeated: true };
  const look = (deliveryId: number) => deliveryOf(stage, deliveryId);

  const whole = await world.order({ a: 3, b: 2 });
  const all = {
    deliveryId: whole.deliveryId,
    lines: [
      { sku: a, quantity: 3 },
      { sku: b, quantity: 2 },
    ],
    trackingNumbers: [`1Z-${run}-1`],
  };
  await step('confirmShipment of everything', () => erp.confirmShipment(all, context));
  await step('what was confirmed is done', () => look(whole.deliveryId));
  await step('confirmShipment again', () => erp.confirmShipment(all, context));
  await step('confirmShipment again, said to be repeated', () => erp.confirmShipment(all, again));
  await step('confirmShipment again, as it was', () => look(whole.deliveryId));

  const part = await world.order({ a: 5, b: 2 });
  const some = {
    deliveryId: part.deliveryId,
    lines: [{ sku: a, quantity: 3 }],
    trackingNumbers: [`1Z-${run}-2`],
  };
  const confirmed = await step('confirmShipment of a part', () => erp.confirmShipment(some, context));
  await step('the part has left', () => look(part.deliveryId));
  await step('the rest is a backorder', () => look(confirmed?.backorderId ?? 0));
  await step('confirmShipment of the part again', () => erp.confirmShipment(some, again));
  await step('confirmShipment of the backorder', () =>
    erp.confirmShipment(
      {
        deliveryId: confirmed?.backorderId ?? 0,
        lines: [
          { sku: a, quantity: 2 },
          { sku: b, quantity: 2 },
        ],
        trackingNumbers: [],
      },
      context,
    ),
  );
  await step('the backorder is done', () => look(confirmed?.backorderId ?? 0));
}

async function refused(stage: Stage): Promise<void> {
  const { erp, world, step } = stage;
  const { run } = world;
  const { a, b, scarce } = world.skus;
  const context = { idempotencyKey: run };
  const look = (deliveryId: number) => deliveryOf(stage, deliveryId);
  const wrong = await world.order({ a: 1 });
  const confirm = (deliveryId: number, sku: string, quantity: number) =>
    erp.confirmShipment({ deliveryId, lines: [{ sku, quantity }], trackingNumbers: [] }, context);
  await step('confirmShipment of too much', () => confirm(wrong.deliveryId, a, 2));
  await step('confirmShipment of another article', () => confirm(wrong.deliveryId, b, 1));
  await step('confirmShipment of an unknown article', () => confirm(wrong.deliveryId, `NONE-${run}`, 1));
  await step('confirmShipment of a missing delivery', () => confirm(missingId, a, 1));
  await step('what was refused is as it was', () => look(wrong.deliveryId));
  await erp.cancelDelivery({ deliveryId: wrong.deliveryId }, context);
  await step('confirmShipment of what is cancelled', () => confirm(wrong.deliveryId, a, 1));

  const short = await world.order({ scarce: 5 });
  await step('a delivery that is reserved in part', () => look(short.deliveryId));
  const left = await step('confirmShipment of what is there', () => confirm(short.deliveryId, scarce, 3));
  await step('the backorder waits for goods', () => look(left?.backorderId ?? 0));
}

async function together(stage: Stage): Promise<void> {
  const { erp, world, step } = stage;
  const { run } = world;
  const { a } = world.skus;
  const context = { idempotencyKey: run };
  const placed = [await world.order({ a: 2 }), await world.order({ a: 2 }), await world.order({ a: 2 })];
  const shipment = (index: number, quantity: number) => ({
    deliveryId: placed[index]?.deliveryId ?? 0,
    lines: [{ sku: a, quantity }],
    trackingNumbers: [`1Z-${run}-B${index}`],
  });
  const many = [shipment(0, 2), shipment(1, 9), shipment(2, 1)];
  await step('confirmShipments, one of them bad', () => erp.confirmShipments(many, context));
  await step('confirmShipments again', () => erp.confirmShipments(many, { ...context, repeated: true }));
  for (const [index, name] of ['the first', 'the bad one', 'the third'].entries()) {
    await step(`confirmShipments: ${name}`, () => deliveryOf(stage, placed[index]?.deliveryId ?? 0));
  }
}

async function tracking(stage: Stage): Promise<void> {
  const { erp, odoo, world, step } = stage;
  const { run } = world;
  const context = { idempotencyKey: run };
  const placed = [await world.order({ a: 1 }), await world.order({ a: 1 })];
  const [first = 0, second = 0] = placed.map((each) => each.deliveryId);
  const numbers = async () => {
    const rows = await odoo.read('stock.picking', [first, second], { fields: ['carrier_tracking_ref'] });
    return rows.map((row) => row['carrier_tracking_ref']);
  };
  const record = (deliveryId: number, ...trackingNumbers: string[]) => ({ deliveryId, trackingNumbers });
  await step('recordTracking of one', async () => {
    await erp.recordTracking(record(first, `T1-${run}`), context);
    return numbers();
  });
  await step('recordTracking of the same and another', async () => {
    await erp.recordTracking(record(first, `T1-${run}`, `T2-${run}`), context);
    return numbers();
  });
  await step('recordTracking of many', async () => {
    await erp.recordTracking([record(first, `T3-${run}`), record(second, `T4-${run}`)], context);
    return numbers();
  });
  await step('recordTracking of many again', async () => {
    const same = [record(first, `T3-${run}`), record(second, `T4-${run}`)];
    await erp.recordTracking(same, { ...context, repeated: true });
    return numbers();
  });
  await step('recordTracking of a missing delivery', () =>
    erp.recordTracking([record(first, `T5-${run}`), record(missingId, `T6-${run}`)], context),
  );
  await step('nothing was recorded then', numbers);
}
