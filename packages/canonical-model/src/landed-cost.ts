import { z } from 'zod';
import { Money } from './money.ts';
import { Charge } from './shipment.ts';

/** What crossing the border costs on top of the freight: duties, taxes and fees, as the carrier estimates them. */
export const LandedCost = z.strictObject({
  carrierId: z.string().min(1),
  /** Without freight and without the goods. */
  total: Money,
  charges: z.array(Charge),
  /** Goods the carrier could not compute, by their index in the declaration; the total lacks them. */
  notComputed: z.array(z.int().nonnegative()).optional(),
});
/** What crossing the border costs on top of the freight: duties, taxes and fees, as the carrier estimates them. */
export type LandedCost = z.infer<typeof LandedCost>;
