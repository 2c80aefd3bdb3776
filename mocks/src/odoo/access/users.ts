import type { MockClock } from '../../kernel/index.ts';
import type { Database, Session } from '../database.ts';
import { expectedSingleton } from '../errors.ts';
import { Viewer } from './viewer.ts';

/** Who an API key belongs to. */
export interface ApiUser {
  uid: number;
  login: string;
}

/** An API key that is not for ever. */
export interface ExpiringKey {
  key: string;
  /** Milliseconds since the epoch; from then on the key is as good as a wrong one. */
  expiresAt: number;
}

/** What lets a user in, and into what. */
export interface Credentials {
  /** None lets nobody in by password. */
  password?: string | undefined;
  apiKeys?: readonly (string | ExpiringKey)[] | undefined;
  /** External ids of groups, such as `stock.group_stock_user`. */
  groups: readonly string[];
}

interface Account {
  password: string | undefined;
  viewer: Viewer;
}

/** Who may come in: passwords, API keys and groups of the users in the database. */
export class Users {
  readonly #accounts = new Map<number, Account>();
  readonly #byKey = new Map<string, { uid: number; expiresAt: number }>();
  readonly #clock: MockClock;

  constructor(clock: MockClock) {
    this.#clock = clock;
  }

  add(uid: number, credentials: Credentials): void {
    const { password, groups } = credentials;
    this.#accounts.set(uid, { password, viewer: new Viewer(uid, groups) });
    for (const each of credentials.apiKeys ?? []) {
      const { key, expiresAt } = typeof each === 'string' ? { key: each, expiresAt: Infinity } : each;
      this.#byKey.set(key, { uid, expiresAt });
    }
  }

  /** The groups of a user; one whom only a caller made has no more than those of every employee. */
  viewer(uid: number): Viewer {
    const account = this.#accounts.get(uid);
    if (account !== undefined) return account.viewer;
    const viewer = new Viewer(uid, []);
    this.#accounts.set(uid, { password: undefined, viewer });
    return viewer;
  }

  /** Who an API key lets in: nobody when it is unknown or has expired, or its user is archived. */
  byKey(db: Database, key: string): ApiUser | undefined {
    const found = this.#byKey.get(key);
    if (found === undefined || this.#clock.now() >= found.expiresAt) return undefined;
    const user = db.find('res.users', found.uid);
    if (user === undefined || user['active'] === false) return undefined;
    return { uid: found.uid, login: String(user['login']) };
  }

  /** The user of a login, if the password is his; `secret` may be one of his API keys unless told otherwise. */
  byLogin(db: Database, login: unknown, secret: unknown, keysToo = true): number | undefined {
    const user = typeof login === 'string' ? db.where('res.users', 'login', login)[0] : undefined;
    return user !== undefined && this.isSecretOf(db, user.id, secret, keysToo) ? user.id : undefined;
  }

  /** Whether a text is the user's password or one of his keys. */
  isSecretOf(db: Database, uid: number, secret: unknown, keysToo = true): boolean {
    if (typeof secret !== 'string' || secret === '') return false;
    if (db.find('res.users', uid)?.['active'] === false) return false;
    if (this.#accounts.get(uid)?.password === secret) return true;
    return keysToo && this.byKey(db, secret)?.uid === uid;
  }
}

/** @throws OdooError ValueError for no user or several */
export function hasGroup(session: Session, ids: readonly number[], group: unknown): boolean {
  const [uid] = ids;
  if (uid === undefined || ids.length > 1) throw expectedSingleton('res.users', ids);
  return session.db.users.viewer(uid).groups.has(String(group));
}
