import type { Session } from '../database.ts';
import type { Row } from '../values.ts';
import { type GroupTerm, rankKeys } from './group-terms.ts';
import { findRows } from './search.ts';

/** Records that are alike in all terms of a grouping. */
export interface Group {
  keys: readonly unknown[];
  rows: Row[];
}

/** All groups, in the order of their terms. Without terms all records are one group, also when there are none. */
export function groupRows(
  session: Session,
  model: string,
  domain: unknown,
  terms: readonly GroupTerm[],
): Group[] {
  const rows = findRows(session, model, domain, { order: 'id' });
  if (terms.length === 0) return [{ keys: [], rows }];
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const keys of keysOf(session, row, terms)) {
      const name = JSON.stringify(keys);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { keys, rows: [row] });
      else group.rows.push(row);
    }
  }
  const list = [...groups.values()];
  const ranks = terms.map((term, index) =>
    rankKeys(
      session,
      term,
      list.map(({ keys }) => keys[index]),
    ),
  );
  return list.toSorted((a, b) => {
    for (const [index, rank] of ranks.entries()) {
      const difference = (rank.get(a.keys[index]) ?? 0) - (rank.get(b.keys[index]) ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** A record is in one group, or with a list of related records in a group of each. */
function keysOf(session: Session, row: Row, terms: readonly GroupTerm[]): unknown[][] {
  let all: unknown[][] = [[]];
  for (const term of terms) {
    const keys = term.keys(session, row);
    all = all.flatMap((before) => keys.map((key) => before.concat([key])));
  }
  return all;
}
