import type { OdooProtocol } from '@crossdock/odoo-client';

/** Where the mock is known not to do what Odoo 19.0 does. */
export interface KnownDifference {
  step: string;
  /** Over this protocol only; over each by default. */
  over?: OdooProtocol;
  reason: string;
}

/** Each is one thing that a program under test could notice. */
export const knownDifferences: readonly KnownDifference[] = [
  { step: 'search with a path of three', reason: "the mock's countries have no currency" },
  {
    step: 'search with a part of a date',
    reason: 'the mock compares parts of dates with = and != only',
  },
  {
    step: 'html comes back in a paragraph',
    reason: 'the mock puts the paragraph around, but does not escape what is no markup',
  },
  {
    step: 'createFreightBill of a missing vendor',
    reason:
      'after an import was refused Odoo goes on remembering its external id, and says AccessError where it has none',
  },
  { step: 'copy', reason: 'the mock has no copy' },
  {
    step: 'a text for a number',
    reason: 'the mock lets the database refuse it, where Odoo converts it before',
  },
  {
    step: 'a many2one to a missing record',
    reason: 'the mock says MissingError for each, where for some only the foreign key notices',
  },
];
