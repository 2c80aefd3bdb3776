import { z } from 'zod';

/** Weight in whole grams. */
export const Weight = z.int().positive();
/** Weight in whole grams. */
export type Weight = z.infer<typeof Weight>;

/** Outer size of a package. */
export const Dimensions = z.strictObject({
  lengthMm: z.int().positive(),
  widthMm: z.int().positive(),
  heightMm: z.int().positive(),
});
/** Outer size of a package. */
export type Dimensions = z.infer<typeof Dimensions>;

const gramsPerPound = 453.59237;
const gramsPerOunce = gramsPerPound / 16;
const mmPerInch = 25.4;

/** Whole grams, rounded up so that a weight is never understated. */
export function gramsFromOunces(ounces: number): number {
  return Math.ceil(ounces * gramsPerOunce - 1e-9);
}

/** Pounds with one decimal, rounded up so that a weight is never understated. */
export function poundsFromGrams(grams: number): number {
  return Math.ceil((grams / gramsPerPound) * 10 - 1e-9) / 10;
}

/** Whole millimeters, rounded up. */
export function mmFromInches(inches: number): number {
  return Math.ceil(inches * mmPerInch - 1e-9);
}

/** Inches with two decimals, rounded up. */
export function inchesFromMm(mm: number): number {
  return Math.ceil((mm / mmPerInch) * 100 - 1e-9) / 100;
}
