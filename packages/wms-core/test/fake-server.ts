import { createHmac } from 'node:crypto';
import type { FulfillmentRequest, Line, ShipConfirmation, StockLevel } from '@crossdock/canonical-model';
import type { Clock, FetchFunction, IncomingWebhook } from '@crossdock/client-core';

import type { WarehouseFailure, WarehouseMock } from '@crossdock/wms-core/compliance';

/** An order as the fake warehouse keeps and tells it. */
export interface FakeOrder {
  id: string;
  request: FulfillmentRequest;
  cancelled: boolean;
  shipments: ShipConfirmation[];
}

export const token = 'fake-token';
const webhookSecret = 'fake-webhook-secret';
const onHand = 100;

/** A warehouse in memory behind an interface of HTTP and JSON, with failures to order. */
export class FakeServer implements WarehouseMock {
  readonly orders: FakeOrder[] = [];
  /** False for a warehouse that ships a reference as often as it is told to. */
  uniqueReference = true;
  readonly #clock: Clock;
  readonly #calls = { reads: 0, writes: 0 };
  readonly #failures = new Map<'reads' | 'writes', { failure: WarehouseFailure; left: number }>();
  #notices = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  readonly fetch: FetchFunction = async (request) => {
    if (request.signal.aborted) throw request.signal.reason;
    const which = request.method === 'GET' ? 'reads' : 'writes';
    this.#calls[which]++;
    const { pathname, searchParams } = new URL(request.url);
    const body = request.method === 'GET' ? '' : await request.text();
    const act = (): Response => this.#answer(request.method, pathname, searchParams, body);
    const planned = this.#failures.get(which);
    if (planned === undefined || planned.left === 0) return act();
    planned.left--;
    return strike(planned.failure, act, request);
  };

  fail(which: 'reads' | 'writes', failure: WarehouseFailure, times = 1): void {
    this.#failures.set(which, { failure, left: times });
  }

  callCount(which: 'reads' | 'writes'): number {
    return this.#calls[which];
  }

  releaseCount(reference: string): number {
    return this.orders.filter((order) => order.request.reference === reference).length;
  }

  ship(reference: string, how: 'part' | 'rest'): void {
    const order = this.orders.find((each) => each.request.reference === reference);
    if (order === undefined) throw new Error('there is no such order');
    const left = leftOf(order);
    const lines = how === 'rest' ? left : left.slice(0, 1).map(({ sku }) => ({ sku, quantity: 1 }));
    const number = order.shipments.length + 1;
    order.shipments.push({
      warehouseShipmentId: `${order.id}-${number}`,
      reference,
      shippedAt: new Date(this.#clock.now()).toISOString(),
      packages: [{ reference: `box-${number}`, weightGrams: 500, lines }],
    });
  }

  stock(sku: string): StockLevel {
    let taken = 0;
    for (const { request } of this.orders) {
      for (const line of request.lines) if (line.sku === sku) taken += line.quantity;
    }
    return { sku, onHand, available: onHand - taken };
  }

  webhook(reference: string): IncomingWebhook {
    const id = `notice-${++this.#notices}`;
    const at = String(this.#clock.now());
    const rawBody = JSON.stringify({ id, topic: 'order.changed', reference });
    return { headers: { 'x-at': at, 'x-signature': sign(at, rawBody) }, rawBody };
  }

  #answer(method: string, path: string, query: URLSearchParams, body: string): Response {
    if (path === '/stock')
      return json(
        200,
        ['SKU-A', 'SKU-B'].map((sku) => this.stock(sku)),
      );
    if (path === '/shipments') {
      const since = Number(query.get('since'));
      const all = this.orders.flatMap((order) => order.shipments);
      return json(200, all.filter((each) => Date.parse(each.shippedAt) >= since).toReversed());
    }
    const ours = this.orders.filter((each) => each.request.reference.startsWith(query.get('prefix') ?? ''));
    if (path === '/orders' && method === 'GET') return json(200, ours);
    if (path === '/orders') return this.#create(JSON.parse(body) as FulfillmentRequest);
    const order = this.orders.find((each) => `/orders/${each.id}/cancel` === path);
    if (order === undefined) return json(404, { message: 'unknown order' });
    if (order.shipments.length > 0 || order.cancelled) return json(409, { message: 'too late' });
    order.cancelled = true;
    return json(200, order);
  }

  #create(request: FulfillmentRequest): Response {
    const index = request.lines.findIndex((line) => !line.sku.startsWith('SKU-'));
    if (index !== -1) return json(400, { message: 'unknown article', path: `lines.${index}.sku` });
    if (this.uniqueReference && this.releaseCount(request.reference) > 0) {
      return json(409, { message: 'duplicate reference' });
    }
    const order = { id: `W${this.orders.length + 1}`, request, cancelled: false, shipments: [] };
    this.orders.push(order);
    return json(201, order);
  }
}

/** The signature of a webhook of the fake warehouse. */
export function sign(at: string, rawBody: string): string {
  return createHmac('sha256', webhookSecret).update(`${at}.${rawBody}`).digest('hex');
}

function leftOf({ request, shipments }: FakeOrder): Line[] {
  const gone = shipments.flatMap((each) => each.packages.flatMap((one) => one.lines));
  return request.lines
    .map(({ sku, quantity }) => {
      const sent = gone.filter((line) => line.sku === sku).reduce((sum, line) => sum + line.quantity, 0);
      return { sku, quantity: quantity - sent };
    })
    .filter((line) => line.quantity > 0);
}

function strike(
  failure: WarehouseFailure,
  act: () => Response,
  request: Request,
): Response | Promise<Response> {
  switch (failure) {
    case 'refused':
      throw broken('ECONNREFUSED');
    case 'unauthenticated':
      return json(401, { message: 'who are you?' });
    case 'rate-limited':
      return new Response('{"message":"slow down"}', { status: 429, headers: { 'retry-after': '5' } });
    case 'server-error':
      return json(500, { message: 'something broke' });
    case 'unavailable':
      return json(503, { message: 'come back later' });
    case 'lost-reply':
      act();
      throw broken('ECONNRESET');
    case 'garbage':
      act();
      return new Response('<html>', { status: 200 });
    case 'hang':
      break;
  }
  return new Promise((_resolve, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), { once: true });
  });
}

function broken(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}
