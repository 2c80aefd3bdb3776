import type { Session } from './database.ts';
import { displayName } from './evaluate.ts';
import type { Row, Value } from './values.ts';

/** Operators that match a pattern. */
export const textOperators: ReadonlySet<string> = new Set([
  'like',
  'ilike',
  '=like',
  '=ilike',
  'not like',
  'not ilike',
  'not =like',
  'not =ilike',
]);

/** Whether a value matches; records behind a relation match by what they are called. */
export function compileText(
  session: Session,
  relation: string | undefined,
  read: (row: Row) => Value,
  operator: string,
  value: string,
): (row: Row) => boolean {
  const negative = operator.startsWith('not ');
  const kind = negative ? operator.slice(4) : operator;
  const pattern = likePattern(kind.startsWith('=') ? value : `%${value}%`, kind.endsWith('ilike'));
  const matches = (own: Value): boolean => {
    if (relation === undefined) return own !== false && pattern.test(String(own));
    const ids = Array.isArray(own) ? (own as number[]) : [own];
    return ids.some((id) => {
      const target = session.db.find(relation, id);
      return target !== undefined && pattern.test(displayName(session, relation, target));
    });
  };
  return (row) => matches(read(row)) !== negative;
}

function likePattern(like: string, ignoreCase: boolean): RegExp {
  const source = like
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]');
  return new RegExp(`^${source}$`, ignoreCase ? 'iu' : 'u');
}
