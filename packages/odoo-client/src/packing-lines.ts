import { z } from 'zod';
import { type Dialect, withNumbers } from './dialect.ts';
import type { ErpSession } from './erp-session.ts';
import { many2oneField } from './orm/fields.ts';
import type { OdooCallOptions } from './orm/odoo-client.ts';
import type { OdooValue, OdooValues } from './orm/values.ts';
import type { LooseLine, PackingPlan } from './packing-plan.ts';

/** What a `stock.move.line` says, as far as packing needs it. */
const MoveLine = z.looseObject({
  id: z.int(),
  move_id: many2oneField,
  product_id: many2oneField,
  product_uom_id: many2oneField,
  location_id: many2oneField,
  location_dest_id: many2oneField,
  lot_id: many2oneField,
  package_id: many2oneField,
  owner_id: many2oneField,
  result_package_id: many2oneField,
});
/** What a `stock.move.line` says, as far as packing needs it. */
export type MoveLine = z.infer<typeof MoveLine> & LooseLine;

type Call = OdooCallOptions & { operation: string };

/** Reads the lines of a delivery, by their ids. */
export async function readMoveLines(
  session: ErpSession,
  deliveryId: number,
  call: Call,
): Promise<MoveLine[]> {
  const { reserved, done } = await session.dialect();
  const record = withNumbers(MoveLine, reserved, done);
  const lines = await session.client.searchRead('stock.move.line', {
    ...call,
    record,
    domain: [['picking_id', '=', deliveryId]],
    order: 'id',
  });
  const productIds = lines.flatMap((line) => (line.product_id === null ? [] : [line.product_id.id]));
  const skus = await session.skusOf(productIds, call.operation);
  return lines.map((line) => {
    // Before Odoo 17 a packed line has its quantity in `qty_done`, and a loose one only what is reserved.
    const quantity = Number(line[done]) > 0 ? Number(line[done]) : Number(line[reserved]);
    return Object.assign(line, { sku: skus.get(line.product_id?.id ?? 0), quantity });
  });
}

/**
 * Commands for `move_line_ids` of the delivery that put each part into its package: the line itself for the first, a
 * copy of it for every other. Lines shrink before copies of them are made, so that never more than is there is taken.
 */
export function packingCommands(
  dialect: Dialect,
  lines: readonly MoveLine[],
  { parts, left }: PackingPlan,
  packageIds: readonly number[],
): OdooValue[] {
  const updates: OdooValue[] = [];
  const copies: OdooValue[] = [];
  for (const line of lines) {
    const own = parts.filter((part) => part.lineId === line.id);
    for (const [index, { packageIndex, quantity }] of own.entries()) {
      const values = packed(dialect, quantity, packageIds[packageIndex] ?? 0);
      if (index === 0) updates.push([1, line.id, values]);
      else copies.push([0, 0, { ...copyOf(line), ...values }]);
    }
    const rest = left.get(line.id) ?? 0;
    // Before Odoo 17 what is not taken needs no line.
    if (own.length > 0 && rest > 0 && dialect.picks) copies.push([0, 0, { ...copyOf(line), quantity: rest }]);
  }
  return [...updates, ...copies];
}

function packed({ picks, done }: Dialect, quantity: number, packageId: number): OdooValues {
  return { [done]: quantity, result_package_id: packageId, ...(picks ? { picked: true } : {}) };
}

function copyOf(line: MoveLine): OdooValues {
  return {
    move_id: line.move_id?.id ?? false,
    product_id: line.product_id?.id ?? false,
    product_uom_id: line.product_uom_id?.id ?? false,
    location_id: line.location_id?.id ?? false,
    location_dest_id: line.location_dest_id?.id ?? false,
    lot_id: line.lot_id?.id ?? false,
    package_id: line.package_id?.id ?? false,
    owner_id: line.owner_id?.id ?? false,
  };
}
