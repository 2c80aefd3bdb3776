import { describe, expect, it } from 'vitest';
import { billableWeight, type DimensionalWeightRule } from '../src/index.ts';

const imperial: DimensionalWeightRule = { system: 'imperial', divisor: 139, sides: 'up', step: 1 };
const metric: DimensionalWeightRule = { system: 'metric', divisor: 5000, sides: 'exact', step: 0.5 };

describe('billableWeight', () => {
  it('is the actual weight, rounded up, when the package is small or its size is not known', () => {
    expect(billableWeight({ weightGrams: 454 }, imperial)).toEqual({
      unit: 'lb',
      weight: 2,
      dimensional: false,
    });
    const small = { lengthMm: 100, widthMm: 100, heightMm: 100 };
    expect(billableWeight({ weightGrams: 5001, dimensions: small }, metric)).toEqual({
      unit: 'kg',
      weight: 5.5,
      dimensional: false,
    });
  });

  it('is the volume over the divisor when the package is large', () => {
    // 12 x 12 x 12 inches are 1,728; over 139 that is 12.43.
    const cube = { lengthMm: 305, widthMm: 305, heightMm: 305 };
    const nearest = { ...imperial, sides: 'nearest' as const };
    expect(billableWeight({ weightGrams: 1000, dimensions: cube }, nearest)).toEqual({
      unit: 'lb',
      weight: 13,
      dimensional: true,
    });
    // 305 mm are 12.008 inches: rounded up, 13 a side, 2,197 over 139.
    expect(billableWeight({ weightGrams: 1000, dimensions: cube }, imperial).weight).toBe(16);
  });

  it('does not round a whole number up for the way floats are made', () => {
    const box = { lengthMm: 500, widthMm: 300, heightMm: 200 };
    expect(billableWeight({ weightGrams: 100, dimensions: box }, metric).weight).toBe(6);
    expect(billableWeight({ weightGrams: 453.592_37 * 3 }, imperial).weight).toBe(3);
    expect(billableWeight({ weightGrams: 300 }, { ...metric, step: 0.1 }).weight).toBe(0.3);
  });
});
