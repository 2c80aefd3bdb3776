import { createHmac } from 'node:crypto';
import type { FulfillmentRequest } from '@crossdock/canonical-model';
import type { Clock } from '@crossdock/client-core';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { createShipBobWarehouse, type ShipBobWarehouseOptions } from '../src/index.ts';

/** One call as it went out. */
export interface Sent {
  method: string;
  /** Path and query, decoded. */
  target: string;
  headers: Headers;
  body: unknown;
}

/** An answer to give; a string body is sent as it is. */
export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const token = 'PAT0123456789';
/** `whsec_` and 32 characters of base64, as `Webhooks.V2.CreateSubscriptionRequest` of the OpenAPI 2026-01 asks. */
export const webhookSecret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;

/** A clock that stands, on which every wait is over at once. */
export const clock: Clock & { waits: number[] } = {
  waits: [],
  now: () => Date.UTC(2026, 10, 2, 8),
  sleep(milliseconds, signal) {
    // The time limit of a call never runs out here; every other wait has no signal in these tests.
    if (signal !== undefined) return new Promise(() => undefined);
    clock.waits.push(milliseconds);
    return Promise.resolve();
  },
};

/** A warehouse whose calls are answered from a list, in order. */
export function open(
  replies: readonly Reply[],
  options: Partial<ShipBobWarehouseOptions> = {},
): { warehouse: WarehouseSystem; sent: Sent[] } {
  const sent: Sent[] = [];
  clock.waits.length = 0;
  const warehouse = createShipBobWarehouse({
    credentials: { token, webhookSecret },
    channelId: 4711,
    environment: 'sandbox',
    warehouseId: 'east',
    clock,
    random: { fraction: () => 0 },
    async fetch(request) {
      const text = await request.text();
      const body = text === '' ? undefined : (JSON.parse(text) as unknown);
      const target = decodeURIComponent(request.url.replace('https://sandbox-api.shipbob.com', ''));
      sent.push({ method: request.method, target, headers: request.headers, body });
      const reply = replies[sent.length - 1];
      if (reply === undefined) throw new Error(`nothing is prepared for ${request.method} ${target}`);
      const answer = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      return new Response(answer, { status: reply.status ?? 200, headers: reply.headers ?? {} });
    },
    ...options,
  });
  return { warehouse, sent };
}

/** A request with everything ShipBob can be told. */
export const request: FulfillmentRequest = {
  reference: 'WH/OUT/00042',
  orderReference: 'S00042',
  shipTo: {
    contact: {
      name: 'John Doe',
      company: 'Wayne Enterprises',
      phone: '555-555-5555',
      email: 'john@example.com',
    },
    address: {
      lines: ['100 Nowhere Blvd', 'Suite 100', 'Back door'],
      city: 'Gotham City',
      regionCode: 'NJ',
      postalCode: '07093',
      countryCode: 'US',
    },
  },
  serviceLevel: 'two-day',
  lines: [
    { sku: 'TShirtBlueM', quantity: 3 },
    { sku: 'TShirtBlueL', quantity: 1 },
  ],
};

export const context = { idempotencyKey: 'release WH/OUT/00042' };

/** An order in the form of `Orders.OrderViewModel`, ShipBob OpenAPI 2026-01, with the values of its example. */
export function order(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 7001,
    reference_id: 'WH/OUT/00042',
    order_number: 'S00042',
    status: 'Processing',
    type: 'DTC',
    channel: { id: 4711, name: 'ShipBobs-Shopify-Store' },
    created_date: '2026-11-02T08:00:00Z',
    shipping_method: 'Standard',
    shipping_terms: { carrier_type: 'Parcel', payment_term: 'MerchantResponsible' },
    products: [{ id: 1, reference_id: 'TShirtBlueM', sku: 'TShirtBlueM', quantity: 3 }],
    shipments: [],
    ...changes,
  };
}

/** A shipment in the form of `Orders.ShipmentViewModel`, ShipBob OpenAPI 2026-01. */
export function shipment(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 9001,
    order_id: 7001,
    reference_id: 'WH/OUT/00042',
    status: 'Completed',
    status_details: [],
    created_date: '2026-11-02T08:00:00Z',
    last_update_at: '2026-11-02T16:00:00Z',
    actual_fulfillment_date: '2026-11-02T15:04:05Z',
    location: { id: 8, name: 'Cicero (IL)' },
    package_material_type: 'Box',
    measurements: { length_in: 12, width_in: 9, depth_in: 4, total_weight_oz: 30 },
    parent_cartons: null,
    products: [product('TShirtBlueM', [[101, 3]])],
    tracking: { carrier: 'USPS', carrier_service: 'Priority', tracking_number: '860C8CDC8F0B' },
    ...changes,
  };
}

/** A product in the form of `Orders.ShipmentProductViewModel`, with pieces by inventory id. */
export function product(
  sku: string,
  pieces: readonly (readonly [number, number])[],
): Record<string, unknown> {
  return {
    id: 1,
    name: sku,
    reference_id: sku,
    sku,
    inventory_items: pieces.map(([id, quantity]) => ({
      id,
      name: sku,
      quantity,
      quantity_committed: quantity,
    })),
  };
}

/** A webhook signed after the Standard Webhooks rules. */
export function webhook(
  body: unknown,
  changes: {
    secret?: string;
    at?: number;
    headers?: Record<string, string | undefined>;
    topic?: string;
  } = {},
): { headers: Record<string, string | undefined>; rawBody: string } {
  const rawBody = typeof body === 'string' ? body : JSON.stringify(body);
  const timestamp = String(Math.floor((changes.at ?? clock.now()) / 1000));
  const key = Buffer.from((changes.secret ?? webhookSecret).slice(6), 'base64');
  const mac = createHmac('sha256', key).update(`msg_1.${timestamp}.${rawBody}`).digest('base64');
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac}`,
    'x-webhook-topic': changes.topic ?? 'order.shipped',
    ...changes.headers,
  };
  return { headers, rawBody };
}
