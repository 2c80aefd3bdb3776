import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate } from '../../src/core/route.ts';
import { sumLines } from '../../src/core/state.ts';

const stock = (warehouseId: string, levels: Record<string, number>) => ({
  warehouseId,
  takenAt: '2026-11-02T08:00:00Z',
  levels: Object.entries(levels).map(([sku, available]) => ({ sku, onHand: available, available })),
});
const lines = (quantities: Record<string, number>) =>
  Object.entries(quantities).map(([sku, quantity]) => ({ sku, quantity }));

it('one warehouse gets it all when it can, the preferred one first', () => {
  const both = [stock('east', { A: 5, B: 5 }), stock('west', { A: 9, B: 9 })];
  expect(allocate(lines({ A: 2, B: 1 }), both)).toEqual([
    { warehouseId: 'east', lines: lines({ A: 2, B: 1 }) },
  ]);
  expect(allocate(lines({ A: 7, B: 1 }), both)).toEqual([
    { warehouseId: 'west', lines: lines({ A: 7, B: 1 }) },
  ]);
});

it('lines are split over warehouses before a line is', () => {
  const split = [stock('east', { A: 5 }), stock('west', { A: 1, B: 5 })];
  expect(allocate(lines({ A: 2, B: 1 }), split)).toEqual([
    { warehouseId: 'east', lines: lines({ A: 2 }) },
    { warehouseId: 'west', lines: lines({ B: 1 }) },
  ]);
});

it('a line is spread when no warehouse has all of it, and what nobody has is left out', () => {
  expect(allocate(lines({ A: 9 }), [stock('east', { A: 4 }), stock('west', { A: 3 })])).toEqual([
    { warehouseId: 'east', lines: lines({ A: 4 }) },
    { warehouseId: 'west', lines: lines({ A: 3 }) },
  ]);
});

it('never allocates more than was asked for or is there', () => {
  const quantities = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 9 }), {
    minKeys: 1,
  });
  const levels = fc.array(fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: -2, max: 9 })), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(quantities, levels, (asked, there) => {
      const snapshots = there.map((each, index) => stock(`w${index}`, each));
      const parts = allocate(lines(asked), snapshots);
      for (const { sku, quantity } of sumLines(...parts.map((part) => part.lines))) {
        expect(quantity).toBeLessThanOrEqual(asked[sku] ?? 0);
      }
      for (const { warehouseId, lines: part } of parts) {
        const here = snapshots.find((each) => each.warehouseId === warehouseId)?.levels ?? [];
        for (const { sku, quantity } of part) {
          expect(quantity).toBeLessThanOrEqual(here.find((level) => level.sku === sku)?.available ?? 0);
        }
      }
    }),
  );
});
