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
export const Accessorial = z.enum([
  'signature',
  'adult-signature',
  'saturday-delivery',
  'residential-delivery',
  'liftgate',
]);
/** An extra service that is asked for and charged for. */
export type Accessorial = z.infer<typeof Accessorial>;

const speed: Record<ServiceLevel, number> = {
  'international-economy': 0,
  economy: 0,
  ground: 1,
  'three-day': 2,
  'two-day': 3,
  'international-express': 3,
  'next-day': 4,
  'next-day-early': 5,
};

/** True when a service with the offered promise also keeps the one that was asked for. */
export function keepsPromise(offered: ServiceLevel, asked: ServiceLevel): boolean {
  return speed[offered] >= speed[asked];
}
