import { VirtualClock, type Webhook, type WireResponse } from '../../src/kernel/index.ts';
import { createShipBobMock, type ShipBobMock, type ShipBobMockOptions } from '../../src/shipbob/index.ts';

/** JSON, read loosely. */
export interface Json {
  [name: string]: Json & string & Json[];
}

/** A ShipBob mock, a caller with a token, and what came in by webhook. */
export interface ShipBobBench {
  clock: VirtualClock;
  mock: ShipBobMock;
  webhooks: Webhook[];
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => WireResponse;
  create: (change?: (order: Json) => void) => Json;
}

/** Builds a mock that tells everything to one list. */
export function openShipBob(options: Partial<ShipBobMockOptions> = {}): ShipBobBench {
  const clock = new VirtualClock();
  const mock = createShipBobMock({ clock, seed: 3, ...options });
  const webhooks: Webhook[] = [];
  mock.sendWebhook = (webhook) => webhooks.push(webhook);
  const call: ShipBobBench['call'] = (method, url, body, headers = {}) => {
    const [path = '', query = ''] = url.split('?');
    return mock.handle({
      method,
      path: `/2026-01/${path}`,
      query: new URLSearchParams(query),
      headers: { authorization: 'Bearer sb-token', shipbob_channel_id: '1', ...headers },
      body: body === undefined ? '' : JSON.stringify(body),
    });
  };
  const create: ShipBobBench['create'] = (change) => {
    const order = orderRequest();
    change?.(order);
    return read(call('POST', 'order', order));
  };
  return { clock, mock, webhooks, call, create };
}

/** Reads a reply's body. */
export function read(response: WireResponse): Json {
  return JSON.parse(response.body) as Json;
}

/** An order as ShipBob OpenAPI 2026-01 wants it. */
export function orderRequest(): Json {
  const order: unknown = {
    reference_id: 'WH/OUT/1',
    shipping_method: 'Standard',
    type: 'DTC',
    recipient: {
      name: 'Ann Smith',
      address: { address1: '1 Main St', city: 'New York', state: 'NY', zip_code: '10001', country: 'US' },
    },
    products: [
      { reference_id: 'SKU-1', quantity: 2 },
      { reference_id: 'SKU-2', quantity: 1 },
    ],
  };
  return order as Json;
}
