import type { Database, Session } from '../database.ts';
import type { Values } from '../values.ts';
import type { WebSessions } from './web-sessions.ts';

/** What every protocol needs of the mock. */
export interface Door {
  db: Database;
  /** Name of the one database there is. */
  database: string;
  sessions: WebSessions;
}

/** A call by a user, with no more than his rights. */
export function sessionOf({ db }: Door, uid: number, context: Values): Session {
  return { db, uid, context, viewer: db.users.viewer(uid) };
}
