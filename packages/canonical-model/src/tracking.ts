import { z } from 'zod';
import { Instant } from './identifiers.ts';
import { personal } from './pii.ts';

/** Where a package is in its life, in the words every carrier's codes map onto. */
export const TrackingStatus = z.enum([
  'label-created',
  'picked-up',
  'in-transit',
  'out-for-delivery',
  'available-for-pickup',
  'delivery-attempted',
  'delivered',
  'exception',
  'returning',
  'returned',
  'cancelled',
  'lost',
  'unknown',
]);
/** Where a package is in its life, in the words every carrier's codes map onto. */
export type TrackingStatus = z.infer<typeof TrackingStatus>;

/** Who can put right what went wrong in transit. */
export const ExceptionReason = z.enum(['consignee', 'carrier', 'shipper', 'customs', 'weather', 'unknown']);
/** Who can put right what went wrong in transit. */
export type ExceptionReason = z.infer<typeof ExceptionReason>;

/** One scan or status change reported by a carrier. */
export const TrackingEvent = z.strictObject({
  trackingNumber: z.string().min(1),
  status: TrackingStatus,
  /** The carrier's own code, kept so that an `unknown` status can be mapped later. */
  carrierCode: z.string(),
  description: z.string().optional(),
  /** Of an exception or a failed attempt, where the code tells. */
  reason: ExceptionReason.optional(),
  occurredAt: Instant,
  /** City, region and country of the scan, as far as the carrier tells. */
  place: z.string().optional(),
});
/** One scan or status change reported by a carrier. */
export type TrackingEvent = z.infer<typeof TrackingEvent>;

/** Signature, time and place of a delivery. */
export const ProofOfDelivery = z.strictObject({
  trackingNumber: z.string().min(1),
  /** Absent where the carrier hands out a document only. */
  deliveredAt: Instant.optional(),
  receivedBy: personal('name', z.string()).optional(),
  /** The signature or document as a file in base64. */
  document: personal('signature', z.base64()).optional(),
  /** Such as `application/pdf`; absent where the carrier does not say. */
  mediaType: z.string().optional(),
});
/** Signature, time and place of a delivery. */
export type ProofOfDelivery = z.infer<typeof ProofOfDelivery>;

/** Something that went wrong in transit, by who can put it right. */
export const DeliveryException = z.strictObject({
  trackingNumber: z.string().min(1),
  reason: ExceptionReason,
  carrierCode: z.string(),
  description: z.string().optional(),
  occurredAt: Instant,
});
/** Something that went wrong in transit, by who can put it right. */
export type DeliveryException = z.infer<typeof DeliveryException>;

const rank: Record<TrackingStatus, number> = {
  unknown: 0,
  'label-created': 1,
  'picked-up': 2,
  'in-transit': 3,
  exception: 3,
  'out-for-delivery': 4,
  'delivery-attempted': 4,
  'available-for-pickup': 4,
  returning: 5,
  delivered: 6,
  returned: 6,
  cancelled: 6,
  lost: 6,
};

/** True for a status after which nothing more is expected. */
export function isFinalStatus(status: TrackingStatus): boolean {
  return rank[status] === rank.delivered;
}

/**
 * The status to show after another event. A package may go back from a delivery attempt to transit, but a final
 * status stays, nothing falls back to before the pick-up, and an unknown code changes nothing.
 */
export function advanceStatus(current: TrackingStatus, next: TrackingStatus): TrackingStatus {
  if (next === 'unknown' || isFinalStatus(current)) return current;
  if (rank[next] < rank['in-transit'] && rank[next] < rank[current]) return current;
  if (current === 'returning' && !isFinalStatus(next)) return current;
  return next;
}
