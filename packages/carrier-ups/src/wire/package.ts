import { type Dimensions, inchesFromMm, type Package, poundsFromGrams } from '@crossdock/canonical-model';
import type { components } from '../generated/ups.ts';

type Measure = components['schemas']['Measure'];
type WireDimensions = components['schemas']['Dimensions'];

/** The countries UPS measures in pounds and inches. Unconfirmed: the document only says that units must suit the shipper's country. */
function isImperial(countryCode: string): boolean {
  return countryCode === 'US' || countryCode === 'PR';
}

/** A weight in the shipper's unit with one decimal, rounded up. */
export function toWeight(grams: number, shipperCountry: string): Measure {
  const imperial = isImperial(shipperCountry);
  const weight = imperial ? poundsFromGrams(grams) : Math.ceil(grams / 100) / 10;
  // Rating.yaml requires the description, whatever stands in it.
  const unit = imperial ? { Code: 'LBS', Description: 'Pounds' } : { Code: 'KGS', Description: 'Kilograms' };
  return { UnitOfMeasurement: unit, Weight: String(weight) };
}

/** The shipment's weight: the sum of what each package is declared with. */
export function toTotalWeight(packages: readonly Package[], shipperCountry: string): Measure {
  const sum = packages.reduce((total, each) => total + each.weightGrams, 0);
  return toWeight(sum, shipperCountry);
}

/** Whole inches or centimeters, rounded up. UPS calls the longest side the length. UPS Shipping.yaml, 2026-07-21. */
export function toDimensions(dimensions: Dimensions, shipperCountry: string): WireDimensions {
  const imperial = isImperial(shipperCountry);
  const [longest = 0, middle = 0, shortest = 0] = [
    dimensions.lengthMm,
    dimensions.widthMm,
    dimensions.heightMm,
  ]
    .toSorted((left, right) => right - left)
    .map((mm) => Math.ceil(imperial ? inchesFromMm(mm) : mm / 10));
  return {
    UnitOfMeasurement: imperial
      ? { Code: 'IN', Description: 'Inches' }
      : { Code: 'CM', Description: 'Centimeters' },
    Length: String(longest),
    Width: String(middle),
    Height: String(shortest),
  };
}
