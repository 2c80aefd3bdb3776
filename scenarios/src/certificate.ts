import { z } from 'zod';

/** How a case or a whole certification ended. `inconclusive`: nothing was broken, and nothing was proven. */
export const Verdict = z.enum(['pass', 'fail', 'inconclusive']);
/** How a case or a whole certification ended. `inconclusive`: nothing was broken, and nothing was proven. */
export type Verdict = z.infer<typeof Verdict>;

/** One broken promise, with the story of the shipment it concerns. */
export const CertifiedViolation = z.strictObject({
  invariant: z.string(),
  /** The delivery; empty when it concerns none in particular. */
  shipment: z.string(),
  message: z.string(),
  /** What was called and what truly happened to the shipment, in order. */
  story: z.array(z.string()),
  /** The command that reproduces it. */
  replay: z.string(),
});
/** One broken promise, with the story of the shipment it concerns. */
export type CertifiedViolation = z.infer<typeof CertifiedViolation>;

/** What one case found. */
export const CertifiedCase = z.strictObject({
  id: z.string(),
  says: z.string(),
  verdict: Verdict,
  /** Why it is inconclusive; empty otherwise. */
  reasons: z.array(z.string()),
  orders: z.int(),
  deliveries: z.int(),
  calls: z.int(),
  virtualHours: z.number(),
  wallSeconds: z.number(),
  historyHash: z.string(),
  replay: z.string(),
  /** All violations by invariant; `violations` tells only the first of each. */
  violationCounts: z.record(z.string(), z.int()),
  violations: z.array(CertifiedViolation),
  /** Hard situations that really occurred, with how often. */
  situations: z.record(z.string(), z.int()),
});
/** What one case found. */
export type CertifiedCase = z.infer<typeof CertifiedCase>;

/** The outcome of a certification: the contents of `certificate.json`. */
export const Certificate = z.strictObject({
  version: z.literal(1),
  verdict: Verdict,
  subject: z.string(),
  profile: z.string(),
  seed: z.int(),
  /** The commit the run was made from, `unknown` outside a checkout, with `+changes` when files were changed. */
  commit: z.string(),
  /** Over the histories of all cases. */
  historyHash: z.string(),
  cases: z.array(CertifiedCase),
});
/** The outcome of a certification: the contents of `certificate.json`. */
export type Certificate = z.infer<typeof Certificate>;

/** The JSON Schema of `certificate.json`. */
export function certificateSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Certificate, { target: 'draft-2020-12' });
  return {
    ...schema,
    $id: 'https://crossdock.dev/schemas/certificate/1.json',
    title: 'Crossdock certificate',
  };
}
