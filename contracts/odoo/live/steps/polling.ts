import { changesSince, type OdooDelivery } from '@crossdock/odoo-client';
import { z } from 'zod';
import type { Stage } from '../stage.ts';

/** Finding out what can be released. */
export async function releasing({ erp, world, step }: Stage): Promise<void> {
  const context = { idempotencyKey: world.run };
  const { deliveryId } = await world.order({ a: 2, b: 1 });
  /** From the one before it, for others have deliveries here too. */
  const released = async () => {
    const { deliveries } = await erp.releasableOrders(deliveryId - 1);
    return deliveries.filter((each) => each.deliveryId === deliveryId);
  };
  await step('releasableOrders', released);
  const { a: sku } = world.skus;
  await erp.confirmShipment({ deliveryId, lines: [{ sku, quantity: 2 }], trackingNumbers: [] }, context);
  await step('releasableOrders after it left', released);
}

/** Finding out what changed. */
export async function polling({ erp, odoo, world, step }: Stage): Promise<void> {
  const { run } = world;
  const context = { idempotencyKey: run };
  const { deliveryId } = await world.order({ a: 2, b: 1 });
  const mine = (deliveries: readonly OdooDelivery[]) =>
    deliveries.filter((each) => each.deliveryId === deliveryId);
  const changed = async (from: string | undefined) => {
    let page = await erp.deliveriesChangedSince(from);
    const found = mine(page.deliveries);
    while (page.more) {
      page = await erp.deliveriesChangedSince(page.cursor);
      found.push(...mine(page.deliveries));
    }
    return { cursor: page.cursor, found };
  };
  const first = await step(
    'deliveriesChangedSince the beginning',
    () => changed(undefined),
    ({ found }) => found,
  );
  await step(
    'deliveriesChangedSince, nothing new',
    () => changed(first?.cursor),
    ({ found }) => found,
  );
  await erp.recordTracking({ deliveryId, trackingNumbers: [`P-${run}`] }, context);
  const lines = [
    { sku: world.skus.a, quantity: 2 },
    { sku: world.skus.b, quantity: 1 },
  ];
  await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context);
  await step(
    'deliveriesChangedSince, after it left',
    () => changed(first?.cursor),
    ({ found }) => found.map(({ deliveryId: id, state }) => ({ deliveryId: id, state })),
  );
  await step('deliveriesChangedSince a cursor of somebody else', () =>
    erp.deliveriesChangedSince('nonsense'),
  );
  await step('changesSince of any model', async () => {
    const search = {
      model: 'res.partner',
      record: z.looseObject({ name: z.string() }),
      domain: [['name', '=', `Customer ${run}`]] as const,
    };
    const page = await changesSince(odoo, search);
    const rest = await changesSince(odoo, { ...search, cursor: page.cursor });
    return { names: page.records.map(({ name }) => name), more: page.more, rest: rest.records.length };
  });
}
