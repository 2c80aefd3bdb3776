import type { OdooPackage } from '../odoo-erp.ts';
import { missingOf } from '../pieces.ts';
import { refuse } from '../../wire/odoo-error.ts';

/** Goods of a delivery that lie in one place, of one lot: a `stock.move.line`. */
export interface LooseLine {
  id: number;
  sku: string | undefined;
  /** How much of it can be packed. */
  quantity: number;
}

/** A part of a line that goes into one package. */
export interface PackedPart {
  lineId: number;
  /** The package, by its place in the request. */
  packageIndex: number;
  quantity: number;
}

/** Where every packed piece comes from. */
export interface PackingPlan {
  parts: PackedPart[];
  /** What stays loose of each line that is touched. */
  left: ReadonlyMap<number, number>;
}

/**
 * Takes the goods of each package from the loose lines, in their order.
 *
 * @throws {IntegrationError} `invalid-request` when there is less of an article than is to be packed
 */
export function planPacking(
  lines: readonly LooseLine[],
  packages: readonly OdooPackage[],
  operation: string,
): PackingPlan {
  const left = new Map<number, number>();
  const parts: PackedPart[] = [];
  for (const [packageIndex, { lines: wanted }] of packages.entries()) {
    for (const [index, { sku, quantity }] of wanted.entries()) {
      let missing = quantity;
      for (const line of lines.filter((each) => each.sku === sku)) {
        const available = left.get(line.id) ?? line.quantity;
        const part = Math.min(available, missing);
        if (part <= 0) continue;
        parts.push({ lineId: line.id, packageIndex, quantity: part });
        left.set(line.id, available - part);
        missing -= part;
      }
      if (missingOf(missing) > 0) {
        const path = `packages.${packageIndex}.lines.${index}.quantity`;
        throw refuse(operation, path, `${missing} more than the delivery holds unpacked`);
      }
    }
  }
  return { parts, left };
}
