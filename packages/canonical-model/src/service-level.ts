import { z } from 'zod';

/** Our name for a delivery promise; each carrier's service codes map onto these. */
export const ServiceLevel = z.enum([
  'economy',
  'ground',
  'three-day',
  'two-day',
  'next-day',
  'next-day-early',
  'international-economy',
  'international-express',
]);
/** Our name for a delivery promise; each carrier's service codes map onto these. */
export type ServiceLevel = z.infer<typeof ServiceLevel>;

/** An extra service that is asked for and charged for. */
export const Accessorial = z.enum(['signature', 'adult-signature', 'saturday-delivery', 'residential-delivery', 'liftgate']);
/** An extra service that is asked for and charged for. */
export type Accessorial = z.infer<typeof Accessorial>;
