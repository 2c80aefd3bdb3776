import { z } from 'zod';
import { CountryCode, Sku } from './identifiers.ts';
import { Weight } from './measures.ts';
import { Money } from './money.ts';

/** What customs is told about one article. */
export const CustomsItem = z.strictObject({
  sku: Sku.optional(),
  description: z.string().min(3),
  quantity: z.int().positive(),
  unitValue: Money,
  unitWeightGrams: Weight.optional(),
  /** Harmonized System code: 6 to 10 digits. */
  hsCode: z
    .string()
    .regex(/^\d{6,10}$/)
    .optional(),
  originCountryCode: CountryCode,
});
/** What customs is told about one article. */
export type CustomsItem = z.infer<typeof CustomsItem>;

/** What customs is told about a shipment that leaves a country. */
export const CustomsDeclaration = z.strictObject({
  reason: z.enum(['sale', 'gift', 'sample', 'return', 'repair', 'personal']),
  /** Who pays duties and taxes. */
  dutiesPaidBy: z.enum(['sender', 'recipient']),
  items: z.array(CustomsItem).min(1),
});
/** What customs is told about a shipment that leaves a country. */
export type CustomsDeclaration = z.infer<typeof CustomsDeclaration>;
