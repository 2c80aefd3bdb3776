import { z } from 'zod';
import { Address } from './party.ts';
import { TimeOfDay } from './pickup.ts';

/** A place where packages are handed in or collected. */
export const ServicePoint = z.strictObject({
  carrierId: z.string().min(1),
  servicePointId: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['access-point', 'store', 'post-office', 'locker', 'drop-box', 'depot', 'unknown']),
  /** The carrier's own code of its kind. */
  carrierCode: z.string(),
  address: Address,
  distanceMeters: z.number().nonnegative().optional(),
  /** A day may have several spans; a day without one is closed, and without any the carrier does not tell. */
  openingHours: z
    .array(
      z.strictObject({
        day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
        opensAt: TimeOfDay,
        closesAt: TimeOfDay,
      }),
    )
    .optional(),
});
/** A place where packages are handed in or collected. */
export type ServicePoint = z.infer<typeof ServicePoint>;
