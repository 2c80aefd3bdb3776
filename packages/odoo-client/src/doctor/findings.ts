/** What is looked at, in this order. */
export type OdooCheck =
  | 'connection'
  | 'credentials'
  | 'user'
  | 'clock'
  | 'modules'
  | 'rights'
  | 'companies'
  | 'warehouses'
  | 'transfers'
  | 'shipping-methods'
  | 'deliveries'
  | 'master-data';

/**
 * How bad it is: a `blocker` keeps the integration from working, a `warning` makes it unsafe or wrong in some cases, a
 * `note` is good to know, `ok` is as it should be.
 */
export type OdooFindingGrade = 'blocker' | 'warning' | 'note' | 'ok';

/** One thing that was found out about an Odoo. Quotes no secrets, and of persons nothing but the login. */
export interface OdooFinding {
  check: OdooCheck;
  grade: OdooFindingGrade;
  /** Such as `unknown-host`; stable. */
  rule: string;
  /** A sentence of a few words. */
  title: string;
  /** What was seen. */
  found: string;
  /** What to do about it; absent where nothing has to be done. */
  remedy?: string | undefined;
}

/** A finding before it is told which check it belongs to. */
export type Found = Omit<OdooFinding, 'check'>;

/** What keeps the integration from working, or makes it unsafe or wrong, and what to do. */
export function bad(
  grade: 'blocker' | 'warning',
  rule: string,
  [title, found, remedy]: readonly [title: string, found: string, remedy: string],
): Found {
  return { grade, rule, title, found, remedy };
}

/** What is good to know, with what can be done about it if anything. */
export function note(rule: string, title: string, found: string, remedy?: string): Found {
  return { grade: 'note', rule, title, found, ...(remedy === undefined ? {} : { remedy }) };
}

/** What is as it should be. */
export function ok(rule: string, title: string, found: string): Found {
  return { grade: 'ok', rule, title, found };
}

/** For addresses that lack nothing but what their country does not have. */
export const postalCodeAdvice = 'where a country has no postal codes, name it in countriesWithoutPostalCode';

/** Names for a sentence, the first few of them. */
export function listed(names: readonly string[], max = 8): string {
  const more = names.length - max;
  return more > 0 ? `${names.slice(0, max).join(', ')} and ${more} more` : names.join(', ');
}
