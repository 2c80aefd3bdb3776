import { createHash } from 'node:crypto';
import type { MockClock } from '../../kernel/index.ts';

const week = 7 * 86_400_000;
const year = 365 * 86_400_000;

/** Sessions of the web client: a cookie each, gone after a week in which it was not used (Max-Age on Odoo 19.0). */
export class WebSessions {
  readonly #users = new Map<string, { uid: number; usedAt: number }>();
  readonly #clock: MockClock;
  #count = 0;

  constructor(clock: MockClock) {
    this.#clock = clock;
  }

  /** Begins a session; gives its id. */
  open(uid: number): string {
    const id = this.#newId();
    this.#users.set(id, { uid, usedAt: this.#clock.now() });
    return id;
  }

  /** Whose session a request's cookies name; using it keeps it alive. */
  userOf(cookies: string | undefined): number | undefined {
    const session = this.#users.get(sessionId(cookies));
    const now = this.#clock.now();
    if (session === undefined || now - session.usedAt >= week) return undefined;
    session.usedAt = now;
    return session.uid;
  }

  /** Ends a session; gives the id of the empty one that follows it. */
  close(cookies: string | undefined): string {
    this.#users.delete(sessionId(cookies));
    return this.#newId();
  }

  /** The header that sets a session's cookie. */
  cookie(id: string): string {
    const expires = new Date(this.#clock.now() + year).toUTCString();
    return `session_id=${id}; Expires=${expires}; Max-Age=${week / 1000}; HttpOnly; Path=/`;
  }

  #newId(): string {
    return createHash('sha512')
      .update(`session ${++this.#count}`)
      .digest('base64url')
      .slice(0, 84);
  }
}

/** The session's id among a request's cookies; empty when there is none. */
export function sessionId(cookies: string | undefined): string {
  return /(?:^|;\s*)session_id=([^;]*)/.exec(cookies ?? '')?.[1] ?? '';
}
