import { refuse } from '../wire/odoo-error.ts';
import type { Domain, DomainConstant, DomainItem } from './domain.ts';

const always: DomainConstant = [1, '=', 1];
const never: DomainConstant = [0, '=', 1];

/** All of these hold; of none of them, every record. Where it is used decides which model's fields they may name. */
export function and<D extends Domain = Domain>(...parts: readonly NoInfer<D>[]): D {
  return join('&', always, parts) as Domain as D;
}

/** At least one of these holds; of none of them, no record. */
export function or<D extends Domain = Domain>(...parts: readonly NoInfer<D>[]): D {
  return join('|', never, parts) as Domain as D;
}

/** The opposite of all of these holding at once. */
export function not<D extends Domain = Domain>(...parts: readonly NoInfer<D>[]): D {
  return ['!', ...join('&', always, parts)] as Domain as D;
}

/** A domain that is one term, with its operators before it. */
function join(operator: '&' | '|', ofNone: DomainConstant, parts: readonly Domain[]): DomainItem[] {
  const terms = parts.map(toTerm);
  if (terms.length === 0) return [ofNone];
  return [...terms.slice(1).map(() => operator), ...terms.flat()];
}

/** A domain with its unwritten `&` written down, so that an operator before it takes all of it. */
function toTerm(domain: Domain): DomainItem[] {
  let terms = 0;
  for (const item of domain.toReversed()) {
    if (item === '!' ? terms < 1 : typeof item === 'string' && terms < 2)
      throw refuse('domain', '', `there is nothing for ${JSON.stringify(item)} to stand before`);
    terms += item === '!' ? 0 : typeof item === 'string' ? -1 : 1;
  }
  if (terms === 0) return [always];
  return [...Array.from({ length: terms - 1 }, () => '&' as const), ...domain];
}
