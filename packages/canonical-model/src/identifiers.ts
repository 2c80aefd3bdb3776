import { z } from 'zod';

/** Our own name for a thing, as told to other systems. */
export const Reference = z.string().min(1).max(100);

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'a country code such as "US"');

/** An instant with its offset, such as `2026-11-27T09:30:00-05:00` or `…Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** A calendar day at the place it is about. */
export const Day = z.iso.date();

/** A stock keeping unit: the seller's name for an article. */
export const Sku = z.string().min(1).max(100);

/** Serial Shipping Container Code: 18 digits, the last one a GS1 check digit. */
export const Sscc = z
  .string()
  .regex(/^\d{18}$/, 'an SSCC of 18 digits')
  .refine(hasCheckDigit, 'the check digit is wrong');

/** Global Trade Item Number of 8, 12, 13 or 14 digits, the last one a GS1 check digit. */
export const Gtin = z
  .string()
  .regex(/^(\d{8}|\d{12,14})$/, 'a GTIN of 8, 12, 13 or 14 digits')
  .refine(hasCheckDigit, 'the check digit is wrong');

/** GS1 General Specifications, section 7.9: weights 3 and 1 from the right, filled up to the next ten. */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

function hasCheckDigit(code: string): boolean {
  return checkDigit(code.slice(0, -1)) === Number(code.at(-1));
}
