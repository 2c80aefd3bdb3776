import { z } from 'zod';

/** The box a package is in: our own, or one of the carrier's that may have a price of its own. */
export const Packaging = z.enum([
  'own',
  'letter',
  'padded-letter',
  'pak',
  'tube',
  'box',
  'small-box',
  'medium-box',
  'large-box',
  'extra-large-box',
  'pallet',
]);
/** The box a package is in: our own, or one of the carrier's that may have a price of its own. */
export type Packaging = z.infer<typeof Packaging>;
