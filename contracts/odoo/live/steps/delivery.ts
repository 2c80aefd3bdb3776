import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';

const Picking = z.looseObject({
  id: z.int(),
  state: z.string(),
  carrier_tracking_ref: z.union([z.string(), z.literal(false)]),
  backorder_ids: z.array(z.int()),
});

/** What is shown of a delivery after each step: what it has come to, and what its moves carry. */
export async function deliveryOf(
  { odoo, world }: Pick<Stage, 'odoo' | 'world'>,
  id: number,
): Promise<unknown> {
  const [picking] = await odoo.read('stock.picking', [id], { record: Picking });
  const moves = await odoo.searchRead('stock.move', {
    domain: [['picking_id', '=', id]],
    fields: ['state', 'product_uom_qty', world.done, 'product_id'],
    order: 'id',
  });
  return {
    picking: of('stock.picking', picking),
    moves: moves.map(({ state, product_uom_qty: asked, [world.done]: done, product_id: product }) => {
      return { state, asked, done, product_id: product };
    }),
  };
}
