import { refuse } from '../wire/odoo-error.ts';
import type { Domain, DomainConstant, DomainItem, DomainLeaf } from './domain.ts';

/** Where a builder stands inside another one, the compiler offers a condition beside the domain; only this counts. */
type DomainIn<D> = D extends readonly (infer Item)[] ? ('&' extends Item ? D : never) : never;

/** A domain, or a single condition of one. */
type Part<D> = NoInfer<DomainIn<D> | Exclude<DomainIn<D>[number], string>>;

type Term = Domain | DomainLeaf;

const always: DomainConstant = [1, '=', 1];
const never: DomainConstant = [0, '=', 1];

/** All of these hold; of none of them, every record. Where it is used decides which model's fields they may name. */
export function and<D extends readonly unknown[] = Domain>(...parts: readonly Part<D>[]): D {
  return join('&', always, parts as readonly Term[]) as readonly unknown[] as D;
}

/** At least one of these holds; of none of them, no record. */
export function or<D extends readonly unknown[] = Domain>(...parts: readonly Part<D>[]): D {
  return join('|', never, parts as readonly Term[]) as readonly unknown[] as D;
}

/** The opposite of all of these holding at once. */
export function not<D extends readonly unknown[] = Domain>(...parts: readonly Part<D>[]): D {
  return ['!', ...join('&', always, parts as readonly Term[])] as readonly unknown[] as D;
}

/** A domain that is one term, with its operators before it. */
function join(operator: '&' | '|', ofNone: DomainConstant, parts: readonly Term[]): DomainItem[] {
  const terms = parts.map((part) => (isLeaf(part) ? [part] : toTerm(part)));
  if (terms.length === 0) return [ofNone];
  return [...terms.slice(1).map(() => operator), ...terms.flat()];
}

/** A condition begins with the name of a field, or with a number; a domain with a condition or an operator. */
function isLeaf(part: Term): part is DomainLeaf {
  const [first] = part;
  return typeof first === 'number' || (typeof first === 'string' && !isOperator(first));
}

function isOperator(text: string): boolean {
  return text === '&' || text === '|' || text === '!';
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
