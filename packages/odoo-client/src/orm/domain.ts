/** A plain value to compare a field with. `null` means the same as `false`: absent. */
export type DomainScalar = string | number | boolean | null;

/** How a field is compared. Odoo's `like` adds a `%` on both sides by itself; `=like` does not. */
export type DomainOperator =
  | '='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | 'in'
  | 'not in'
  | 'like'
  | 'not like'
  | 'ilike'
  | 'not ilike'
  | '=like'
  | '=ilike'
  | 'child_of'
  | 'parent_of';

/** One condition: a field, possibly a dotted path through relations, an operator and a value. */
export type DomainLeaf =
  | readonly [field: string, operator: DomainOperator, value: DomainScalar | readonly DomainScalar[]]
  /** A condition on the records behind a relation. */
  | readonly [field: string, operator: 'any' | 'not any', domain: Domain];

/** A search condition in prefix notation: leaves side by side must all hold; `|`, `&` and `!` stand before theirs. */
export type Domain = readonly (DomainLeaf | '&' | '|' | '!')[];
