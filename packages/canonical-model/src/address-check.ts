import { z } from 'zod';
import { Address } from './party.ts';

/** What a carrier thinks of an address. */
export const AddressCheck = z.strictObject({
  carrierId: z.string().min(1),
  /**
   * `confirmed`: deliverable as it is. `corrected`: deliverable as the first candidate has it. `ambiguous`: one of the
   * candidates. `not-found`: the carrier does not know it. `unknown`: the carrier's answer says none of these.
   */
  verdict: z.enum(['confirmed', 'corrected', 'ambiguous', 'not-found', 'unknown']),
  /** How deep the carrier looked: down to the door, or only whether it serves the area. */
  depth: z.enum(['delivery-point', 'area']),
  /** Likeliest first, in the carrier's spelling. Its `residential` is what the carrier believes. */
  candidates: z.array(Address),
  /** Remarks, such as a missing suite number. */
  notices: z.array(z.strictObject({ carrierCode: z.string(), message: z.string() })).optional(),
});
/** What a carrier thinks of an address. */
export type AddressCheck = z.infer<typeof AddressCheck>;
