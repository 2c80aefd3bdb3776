import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { missingId } from '../world.ts';
import { deliveryOf } from './delivery.ts';

/** Putting goods into packages, and shipping these. */
export async function packing(stage: Stage): Promise<void> {
  const { erp, odoo, world, step } = stage;
  const { run } = world;
  const { a, b } = world.skus;
  const context = { idempotencyKey: run };
  const { deliveryId } = await world.order({ a: 3, b: 1 });
  const box = (name: string, ...lines: [sku: string, quantity: number][]) => ({
    reference: `BOX-${name}-${run}`,
    lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
  });
  const boxes = [box('1', [a, 2]), box('2', [a, 1], [b, 1])];
  const done = world.done === 'quantity' ? 'quantity' : 'qty_done';
  const contents = async () => {
    const lines = await odoo.searchRead('stock.move.line', {
      domain: [['picking_id', '=', deliveryId]],
      fields: ['product_id', 'result_package_id', done],
    });
    const nameOf = (value: unknown) => (value as { name: string } | null)?.name ?? '';
    return lines
      .map(({ product_id, result_package_id, [done]: quantity }) => {
        const key = `${nameOf(result_package_id)} ${nameOf(product_id)}`;
        return { key, product_id, result_package_id, quantity };
      })
      .toSorted((one, other) => one.key.localeCompare(other.key));
  };
  await step('putInPack', () => erp.putInPack({ deliveryId, packages: boxes }, context));
  await step('what lies in the packages', contents);
  await step('putInPack again', () => erp.putInPack({ deliveryId, packages: boxes }, context));
  await step('putInPack again, said to be repeated', () =>
    erp.putInPack({ deliveryId, packages: boxes }, { ...context, repeated: true }),
  );
  await step('what still lies in the packages', contents);
  await step('putInPack of more than there is', () =>
    erp.putInPack({ deliveryId, packages: [box('3', [a, 1])] }, context),
  );
  await step('putInPack of other goods under the same name', () =>
    erp.putInPack({ deliveryId, packages: [box('1', [b, 1])] }, context),
  );
  await step('putInPack into a missing delivery', () =>
    erp.putInPack({ deliveryId: missingId, packages: [box('4', [a, 1])] }, context),
  );
  await step('confirmShipment of what is packed', () =>
    erp.confirmShipment(
      {
        deliveryId,
        lines: [
          { sku: a, quantity: 3 },
          { sku: b, quantity: 1 },
        ],
        trackingNumbers: [],
      },
      context,
    ),
  );
  await step('what is packed has left', () => deliveryOf(stage, deliveryId));
  await step('putInPack into what has left', () =>
    erp.putInPack({ deliveryId, packages: [box('5', [a, 1])] }, context),
  );
  await step('putInPack after it has left, the same', () =>
    erp.putInPack({ deliveryId, packages: boxes }, context),
  );
  await weighing(stage);
}

async function weighing({ erp, odoo, world, step }: Stage): Promise<void> {
  await step('the weight of a package', async () => {
    const weighed = await world.order({ a: 1 });
    const lines = [{ sku: world.skus.a, quantity: 1 }];
    const packages = [{ reference: `BOX-W-${world.run}`, lines, weightGrams: 2500 }];
    const context = { idempotencyKey: world.run };
    const [made] = await erp.putInPack({ deliveryId: weighed.deliveryId, packages }, context);
    const record = z.looseObject({ shipping_weight: z.number() });
    const [row] = await odoo.read(world.packages, [made?.packageId ?? 0], { record });
    return row?.shipping_weight;
  });
}
