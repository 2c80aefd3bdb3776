import {
  type CallIdentity,
  Ledger,
  type Mock,
  type MockClock,
  type Refusal,
  type Webhook,
  type WireRequest,
  type WireResponse,
} from '../kernel/index.ts';
import { Database } from './database.ts';
import type { ApiUser } from './access/users.ts';
import { errorResponse, htmlResponse, serializationFailure, unauthorized } from './errors.ts';
import { forgetDelivery } from './forgetting.ts';
import { identifyCall } from './identity.ts';
import type { NewUser } from './organisation.ts';
import { answer } from './routes.ts';
import { modelRules } from './rules/index.ts';
import { seedDatabase } from './seed.ts';
import type { Door } from './wire/door.ts';
import { WebSessions } from './wire/web-sessions.ts';
import { World } from './world.ts';

export type { ApiUser, ExpiringKey } from './access/users.ts';
export type { NewCompany, NewUser } from './organisation.ts';
export { type RecordedOrder, seedRecordedOrders } from './recorded-orders.ts';
export type { NewCarrier, NewOrder, NewPartner, NewProduct, PickingSnapshot, PlacedOrder } from './world.ts';
export type { SlowTransaction } from './slow-transaction.ts';
export type { World } from './world.ts';

/** What to build an Odoo from. */
export interface OdooMockOptions {
  clock: MockClock;
  /** Users by API key: the first administrator (uid 2), and others who run every application. */
  apiKeys?: Readonly<Record<string, ApiUser>>;
  /** Users with passwords, keys, groups and companies; those of `apiKeys` come beside them. */
  users?: readonly NewUser[];
  /** The one database there is; `X-Odoo-Database` with another name is refused. */
  database?: string;
  origin?: string;
  /** Whether the first delivery to a phone number asks about text messages, as a fresh database does. */
  smsQuestion?: boolean;
}

/**
 * An Odoo 19.0 behind JSON-2, JSON-RPC, XML-RPC and the web client's session: sales, deliveries, packages, messages and bills, with the answers and refusals of
 * a real server. Models and methods that are not modeled answer 404, as those that do not exist.
 */
export class OdooMock implements Mock {
  readonly id = 'odoo';
  readonly origins: readonly string[];
  readonly ledger = new Ledger();
  readonly world: World;
  sendWebhook: (webhook: Webhook) => void = () => undefined;
  readonly #door: Door;

  constructor(options: OdooMockOptions) {
    const db = new Database(this.ledger, options.clock, modelRules);
    this.origins = [options.origin ?? 'https://odoo.example.test'];
    const sessions = new WebSessions(options.clock);
    this.#door = { db, sessions, database: options.database ?? 'odoo' };
    db.transaction(() =>
      seedDatabase(db, usersOf(options), options.smsQuestion ?? true, this.origins[0] ?? ''),
    );
    db.sendWebhook = (webhook) => this.sendWebhook(webhook);
    this.world = new World(db, 2);
  }

  handle(request: WireRequest): WireResponse {
    return answer(this.#door, request);
  }

  identify(request: WireRequest): CallIdentity {
    return identifyCall(this.#door, request);
  }

  /** Odoo itself has no rate limit and is never politely down: those answers are a reverse proxy's. */
  refuse(refusal: Refusal): WireResponse {
    switch (refusal.kind) {
      case 'rate-limited': {
        const seconds = String(Math.ceil(refusal.retryAfterMs / 1000));
        return htmlResponse(429, 'Too Many Requests', 'Slow down.', { 'retry-after': seconds });
      }
      case 'unavailable':
        return htmlResponse(503, 'Service Unavailable', 'No server is available.', { 'retry-after': '30' });
      case 'server-error':
        // Only a failure after the commit leaves something behind, and that one is a page. Seen on Odoo 19.0.
        if (refusal.done) return htmlResponse(500, 'Internal Server Error', 'The server met an error.');
        return errorResponse(serializationFailure());
      case 'unauthenticated':
        return errorResponse(unauthorized('Invalid apikey'));
      default:
        return refusal satisfies never;
    }
  }

  forget(key: string): void {
    forgetDelivery(this.#door.db, key);
  }
}

const defaultKeys: Readonly<Record<string, ApiUser>> = {
  '0123456789abcdef0123456789abcdef01234567': { uid: 2, login: 'admin' },
};

/** All users there are, each once: keys of one user are gathered. */
function usersOf({ apiKeys, users }: OdooMockOptions): NewUser[] {
  const administrator: NewUser = { uid: 2, login: 'admin' };
  const byUid = new Map<number, NewUser>([[2, administrator]]);
  const others: NewUser[] = [];
  for (const user of users ?? []) {
    if (user.uid === undefined) others.push(user);
    else byUid.set(user.uid, user);
  }
  const keys = apiKeys ?? (users === undefined ? defaultKeys : {});
  for (const [key, { uid, login }] of Object.entries(keys)) {
    const user = byUid.get(uid) ?? { uid, login };
    byUid.set(uid, { ...user, apiKeys: [...(user.apiKeys ?? []), key] });
  }
  return [...[...byUid.values()].toSorted((a, b) => (a.uid ?? 0) - (b.uid ?? 0)), ...others];
}

/** Builds an Odoo of its own world; two of them share nothing. */
export function createOdooMock(options: OdooMockOptions): OdooMock {
  return new OdooMock(options);
}
