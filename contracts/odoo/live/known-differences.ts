import type { OdooProtocol } from '@crossdock/odoo-client';

/** Where the mock is known not to do what Odoo 19.0 does. */
export interface KnownDifference {
  step: string;
  /** Over this protocol only; over each by default. */
  over?: OdooProtocol;
  reason: string;
}

/** Each is one thing that a program under test could notice. */
export const knownDifferences: readonly KnownDifference[] = [];
