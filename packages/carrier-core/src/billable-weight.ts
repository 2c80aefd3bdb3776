import type { Package } from '@crossdock/canonical-model';

/** How a carrier turns size into weight. Contracts often have a divisor of their own. */
export interface DimensionalWeightRule {
  /** Inches and pounds, or centimeters and kilograms: the rounding is done in these. */
  system: 'imperial' | 'metric';
  /** Volume for a unit of weight, such as 139 cubic inches per pound. */
  divisor: number;
  /** How each side is rounded first, to whole units. */
  sides: 'up' | 'nearest' | 'exact';
  /** The weight is rounded up to a multiple of this: 1 for whole pounds, 0.5 for half kilograms. */
  step: number;
}

/** Which weight is charged for, in the rule's unit: pounds or kilograms. */
export interface BillableWeight {
  unit: 'lb' | 'kg';
  /** Rounded, as charged. */
  weight: number;
  /** Whether it is the size that counts rather than the scale. */
  dimensional: boolean;
}

const units = {
  imperial: { unit: 'lb', mm: 25.4, grams: 453.592_37 },
  metric: { unit: 'kg', mm: 10, grams: 1000 },
} as const;

/** The larger of actual and dimensional weight, after the carrier's rounding. Without dimensions it is the actual one. */
export function billableWeight(
  { weightGrams, dimensions }: Pick<Package, 'weightGrams' | 'dimensions'>,
  rule: DimensionalWeightRule,
): BillableWeight {
  const { unit, mm, grams } = units[rule.system];
  const actual = roundUp(weightGrams / grams, rule.step);
  if (dimensions === undefined) return { unit, weight: actual, dimensional: false };
  const volume = [dimensions.lengthMm, dimensions.widthMm, dimensions.heightMm]
    .map((side) => roundSide(side / mm, rule.sides))
    .reduce((product, side) => product * side, 1);
  const sized = roundUp(volume / rule.divisor, rule.step);
  return { unit, weight: Math.max(actual, sized), dimensional: sized > actual };
}

// What is a whole number but for the way floats are made must not be rounded up by a whole step.
const dust = 1e-9;

function roundUp(value: number, step: number): number {
  return Number((Math.ceil(value / step - dust) * step).toFixed(6));
}

function roundSide(side: number, how: DimensionalWeightRule['sides']): number {
  if (how === 'up') return Math.ceil(side - dust);
  return how === 'nearest' ? Math.round(side) : side;
}
