import { z } from 'zod';
import { CountryCode } from './identifiers.ts';
import { personal } from './pii.ts';

/** Who to talk to at a place. */
export const Contact = z.strictObject({
  name: personal('name', z.string().min(1)),
  company: z.string().min(1).optional(),
  phone: personal('phone', z.string().min(1)).optional(),
  email: personal('email', z.email()).optional(),
});
/** Who to talk to at a place. */
export type Contact = z.infer<typeof Contact>;

/** A postal address. */
export const Address = z.strictObject({
  /** Street lines as written on the label, without name and city. */
  lines: z
    .array(personal('street', z.string().min(1)))
    .min(1)
    .max(3),
  city: z.string().min(1),
  /** As text: postal codes have leading zeros. Absent where a country has none. */
  postalCode: z.string().min(1).optional(),
  /** State or province: the part of ISO 3166-2 after the dash. */
  regionCode: z.string().min(1).max(3).optional(),
  countryCode: CountryCode,
  /** Whether it is a home; absent when nobody has said. */
  residential: z.boolean().optional(),
});
/** A postal address. */
export type Address = z.infer<typeof Address>;

/** A contact at an address: one side of a shipment. */
export const Party = z.strictObject({ contact: Contact, address: Address });
/** A contact at an address: one side of a shipment. */
export type Party = z.infer<typeof Party>;
