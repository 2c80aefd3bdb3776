import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { chance, type MockClock, type Webhook } from '../kernel/index.ts';
import { ShipBobError } from './errors.ts';
import type { AccountWorld } from './state.ts';

/** One address that wants to be told. */
export interface Subscription {
  id: string;
  world: AccountWorld;
  url: string;
  description: string | null;
  topics: readonly string[];
  secret: string;
  createdAt: number;
}

// ShipBob OpenAPI 2026-01, Webhooks.Topics.
const TOPICS = new Set([
  'order.shipped',
  'order.shipment.delivered',
  'order.shipment.exception',
  'order.shipment.on_hold',
  'order.shipment.cancelled',
  'return.created',
  'return.updated',
  'return.completed',
  'billing.charge.created',
  'billing.refund.created',
  'billing.credit.created',
]);
const SECRET = /^whsec_[a-zA-Z0-9+/]{32}$/;

/** Who is told of what, and how the telling is signed. */
export class Subscriptions {
  readonly #clock: MockClock;
  readonly #seed: number;
  readonly #all = new Map<string, Subscription>();
  #serial = 0;
  #messages = 0;

  constructor(clock: MockClock, seed: number) {
    this.#clock = clock;
    this.#seed = seed;
  }

  /** @throws {ShipBobError} 422 when the request does not fit the document. */
  add(world: AccountWorld, body: unknown): Subscription {
    const { url, topics, secret, description } = (body ?? {}) as Record<string, unknown>;
    if (typeof url !== 'string' || !url.startsWith('https://'))
      throw refuse('url', 'The URL must use HTTPS.');
    if (!Array.isArray(topics) || topics.length === 0)
      throw refuse('topics', 'The topics field is required.');
    for (const topic of topics as unknown[]) {
      if (typeof topic !== 'string' || !TOPICS.has(topic)) throw refuse('topics', 'The topic is not valid.');
    }
    if (secret !== undefined && secret !== null && !(typeof secret === 'string' && SECRET.test(secret))) {
      throw refuse('secret', 'The secret does not match the pattern.');
    }
    const serial = ++this.#serial;
    const subscription: Subscription = {
      id: String(15_000 + serial),
      world,
      url,
      description: typeof description === 'string' ? description : null,
      topics: topics as string[],
      secret: typeof secret === 'string' ? secret : this.#makeSecret(serial),
      createdAt: this.#clock.now(),
    };
    this.#all.set(subscription.id, subscription);
    return subscription;
  }

  /** An account's subscriptions, oldest first. */
  of(world: AccountWorld): Subscription[] {
    return [...this.#all.values()].filter((one) => one.world === world);
  }

  remove(world: AccountWorld, id: string): boolean {
    return this.#all.get(id)?.world === world && this.#all.delete(id);
  }

  /** The calls to make for one event: one for each subscription to its topic, each with an id of its own. */
  callsFor(world: AccountWorld, topic: string, key: string, payload: () => unknown): Webhook[] {
    const calls: Webhook[] = [];
    let body: string | undefined;
    for (const { topics, url, secret, world: owner } of this.#all.values()) {
      if (owner !== world || !topics.includes(topic)) continue;
      body ??= JSON.stringify(payload());
      const id = `msg_${String(++this.#messages).padStart(20, '0')}`;
      const timestamp = String(Math.floor(this.#clock.now() / 1000));
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatureOf(secret, id, timestamp, body),
        'x-webhook-topic': topic,
      };
      calls.push({ url, headers, body, topic, key });
    }
    return calls;
  }

  #makeSecret(serial: number): string {
    const bytes = Buffer.alloc(24);
    for (let index = 0; index < 24; index++) {
      bytes[index] = Math.floor(chance(this.#seed, 'shipbob', 'secret', serial, index) * 256);
    }
    return `whsec_${bytes.toString('base64')}`;
  }
}

/** The Standard Webhooks signature of a body. ShipBob webhooks 2026-01 (AsyncAPI). */
function signatureOf(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function refuse(field: string, message: string): ShipBobError {
  return new ShipBobError(422, { [field]: [message] });
}
