import { z } from 'zod';
import { type Dialect, withNumbers } from '../dialect.ts';
import type { ErpSession } from '../session.ts';
import { many2oneField, textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import type { OdooValue, OdooValues } from '../../orm/values.ts';
import type { LooseLine, PackingPlan } from './packing-plan.ts';
import { missingOf } from '../pieces.ts';

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
export type MoveLine = z.infer<typeof MoveLine> &
  LooseLine & {
    /** Whether it goes into a package that it does not come in. */
    packed: boolean;
    /** What is reserved on a packed line beyond what is in its package, before Odoo 17. */
    rest: number;
  };

const Product = z.looseObject({ id: z.int(), default_code: textField, uom_id: many2oneField });

type Call = OdooCallOptions & { operation: string };

/** Reads the lines of a delivery, by their ids. */
export async function readMoveLines(
  session: ErpSession,
  deliveryId: number,
  call: Call,
): Promise<MoveLine[]> {
  const { reserved, done, picks } = await session.dialect();
  const record = withNumbers(MoveLine, reserved, done);
  const lines = await session.client.searchRead('stock.move.line', {
    ...call,
    record,
    domain: [['picking_id', '=', deliveryId]],
    order: 'id',
  });
  const productIds = new Set(lines.flatMap((line) => (line.product_id === null ? [] : [line.product_id.id])));
  const products = await session.client.read('product.product', [...productIds], {
    ...call,
    record: Product,
  });
  const known = new Map(products.map((product) => [product.id, product]));
  /** By move, what lines without a reservation of their own have taken from those with one. */
  const borrowed = new Map<number | undefined, number>();
  for (const line of lines) {
    const extra = Number(line[done]) - Number(line[reserved]);
    const moveId = line.move_id?.id;
    if (!picks && extra > 0) borrowed.set(moveId, (borrowed.get(moveId) ?? 0) + extra);
  }
  return lines.map((line) => {
    const product = known.get(line.product_id?.id ?? 0);
    const inOwnUnit = line.product_uom_id?.id === product?.uom_id?.id;
    const box = line.result_package_id;
    const isPacked = box !== null && box.id !== line.package_id?.id;
    const [taken, set] = [Number(line[done]), Number(line[reserved])];
    const spare = picks || !isPacked ? 0 : Math.max(set - taken, 0);
    const lent = Math.min(spare, borrowed.get(line.move_id?.id) ?? 0);
    borrowed.set(line.move_id?.id, (borrowed.get(line.move_id?.id) ?? 0) - lent);
    return Object.assign(line, {
      sku: inOwnUnit ? (product?.default_code ?? undefined) : undefined,
      // Before Odoo 17 a packed line has its quantity in `qty_done`, and a loose one only what is reserved.
      quantity: picks || isPacked ? taken : set,
      packed: isPacked,
      rest: spare - lent,
    });
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
      if (index === 0 && !line.packed) updates.push([1, line.id, values]);
      else copies.push([0, 0, { ...copyOf(line), ...values }]);
    }
    const rest = left.get(line.id) ?? 0;
    // Before Odoo 17 what is not taken needs no line.
    if (own.length > 0 && missingOf(rest) > 0 && dialect.picks)
      copies.push([0, 0, { ...copyOf(line), quantity: rest }]);
  }
  return [...updates, ...copies];
}

/** What can still be packed: loose lines, and what a packed one has reserved beyond its package. */
export function looseOf(lines: readonly MoveLine[]): LooseLine[] {
  const loose = lines.map(({ id, sku, packed: isPacked, quantity, rest }) => ({
    id,
    sku,
    quantity: isPacked ? rest : quantity,
  }));
  return loose.filter((line) => line.quantity > 0);
}

function packed({ picks, done }: Dialect, quantity: number, packageId: number): OdooValues {
  return { [done]: quantity, result_package_id: packageId, ...(picks ? { picked: true } : {}) };
}

/** A line beside another: of the same goods, without quantity or package. */
export function copyOf(line: MoveLine): Record<string, OdooValue> {
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
