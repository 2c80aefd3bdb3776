import { z } from 'zod';
import { Day, Reference } from './identifiers.ts';
import { Money } from './money.ts';
import { Charge } from './shipment.ts';

/** What the carrier invoices. */
export const FreightBill = z.strictObject({
  carrierId: z.string().min(1),
  invoiceNumber: z.string().min(1),
  invoicedOn: Day,
  lines: z
    .array(z.strictObject({ trackingNumber: z.string().min(1), charges: z.array(Charge).min(1) }))
    .min(1),
  total: Money,
});
/** What the carrier invoices. */
export type FreightBill = z.infer<typeof FreightBill>;

/** A freight bill's line against what was quoted. */
export const FreightAudit = z.strictObject({
  reference: Reference,
  trackingNumber: z.string().min(1),
  verdict: z.enum(['match', 'variance']),
  quoted: Money,
  billed: Money,
});
/** A freight bill's line against what was quoted. */
export type FreightAudit = z.infer<typeof FreightAudit>;
