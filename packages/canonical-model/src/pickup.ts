import { z } from 'zod';
import { Day, Reference } from './identifiers.ts';
import { Weight } from './measures.ts';
import { Money } from './money.ts';
import { Party } from './party.ts';
import { ServiceLevel } from './service-level.ts';

/** A time of day at the place it is about, such as `17:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "17:30"');

/** What is asked for when a carrier shall come and collect. */
export const PickupRequest = z.strictObject({
  /** Told to the carrier where it takes one. */
  reference: Reference,
  /** Where it comes to. */
  shipFrom: Party,
  on: Day,
  /** When the packages are ready, at the place. */
  readyAt: TimeOfDay,
  /** When the place closes, at the place. */
  closesAt: TimeOfDay,
  /** What is to be collected, by promise. */
  packages: z
    .array(
      z.strictObject({
        serviceLevel: ServiceLevel,
        /** Overrides the service level with one of the carrier's own codes. */
        carrierServiceCode: z.string().min(1).optional(),
        count: z.int().positive(),
        /** Of all of them together. */
        weightGrams: Weight,
        /** Where they go; the shipper's own country when left out. */
        destinationCountryCode: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional(),
      }),
    )
    .min(1),
  /** Where they stand, for the driver. */
  instructions: z.string().min(1).optional(),
});
/** What is asked for when a carrier shall come and collect. */
export type PickupRequest = z.infer<typeof PickupRequest>;

/** A collection that the carrier has agreed to. */
export const Pickup = z.strictObject({
  carrierId: z.string().min(1),
  /** The carrier's confirmation number. */
  pickupId: z.string().min(1),
  on: Day,
  /** What the carrier says it costs. */
  charge: Money.optional(),
  /** What the carrier wants to hear again when it is cancelled; means nothing to anybody else. */
  cancelToken: z.string().optional(),
});
/** A collection that the carrier has agreed to. */
export type Pickup = z.infer<typeof Pickup>;
