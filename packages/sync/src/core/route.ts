import { InventorySnapshot, type Line } from '@crossdock/canonical-model';
import type { Allocation } from './messages.ts';

/**
 * Splits lines over warehouses: one warehouse when one has it all, else the fewest that the stock allows, the first
 * in the list before the next. What nobody has is left out.
 */
export function allocate(lines: readonly Line[], snapshots: readonly InventorySnapshot[]): Allocation[] {
  const stock = snapshots.map(({ warehouseId, levels }) => ({
    warehouseId,
    available: new Map(levels.map((level) => [level.sku, level.available])),
  }));
  const has = (warehouse: (typeof stock)[number], { sku, quantity }: Line): boolean =>
    (warehouse.available.get(sku) ?? 0) >= quantity;

  const single = stock.find((warehouse) => lines.every((line) => has(warehouse, line)));
  if (single) return [{ warehouseId: single.warehouseId, lines: [...lines] }];

  const parts = new Map<string, Line[]>();
  for (const line of lines) {
    // A line is kept whole where one warehouse can; only then is it spread.
    const whole = stock.find((warehouse) => has(warehouse, line));
    let open = line.quantity;
    for (const warehouse of whole ? [whole] : stock) {
      const quantity = Math.min(open, Math.max(0, warehouse.available.get(line.sku) ?? 0));
      if (quantity === 0) continue;
      const part = parts.get(warehouse.warehouseId) ?? [];
      part.push({ sku: line.sku, quantity });
      parts.set(warehouse.warehouseId, part);
      open -= quantity;
    }
  }
  return [...parts].map(([warehouseId, part]) => ({ warehouseId, lines: part }));
}
