import type { Session } from '../database.ts';
import type { Row, Values } from '../values.ts';

/** The name of a copy where Odoo 19.0 says that it is one. */
export function copyOfName(_session: Session, row: Row): Values {
  return { name: `${String(row['name'])} (copy)` };
}
