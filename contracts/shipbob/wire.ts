import type { FulfillmentRequest } from '@crossdock/canonical-model';
import { Matchers } from '@pact-foundation/pact';
import { createShipBobWarehouse, type ShipBobWarehouseOptions } from '@crossdock/wms-shipbob';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { fromState, text } from '../consumer.ts';
import { account, reference } from './states.ts';

const { eachLike, equal, integer, regex, string } = Matchers;

/** What the adapter is asked to release. */
export const request: FulfillmentRequest = {
  reference,
  orderReference: 'S00042',
  shipTo: {
    contact: { name: 'Ada Lovelace', phone: '+1 555 0100', email: 'ada@example.com' },
    address: {
      lines: ['12 Example Street', 'Suite 3'],
      city: 'Cicero',
      regionCode: 'IL',
      postalCode: '60804',
      countryCode: 'US',
    },
  },
  serviceLevel: 'ground',
  lines: [
    { sku: 'SKU-A', quantity: 2 },
    { sku: 'SKU-B', quantity: 3 },
  ],
};

/** The same as ShipBob is to be sent it; `Orders.CreateOrderModel`. */
export const order = {
  reference_id: reference,
  order_number: 'S00042',
  type: 'DTC',
  shipping_method: 'Standard',
  shipping_terms: { carrier_type: 'Parcel', payment_term: 'MerchantResponsible' },
  recipient: {
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    phone_number: '+1 555 0100',
    address: {
      address1: '12 Example Street',
      address2: 'Suite 3',
      city: 'Cicero',
      state: 'IL',
      zip_code: '60804',
      country: 'US',
    },
  },
  products: [
    { reference_id: 'SKU-A', name: null, quantity: 2 },
    { reference_id: 'SKU-B', name: null, quantity: 3 },
  ],
};

/** The adapter, connected to Pact's server. */
export function connect(url: string, options: Partial<ShipBobWarehouseOptions> = {}): WarehouseSystem {
  return createShipBobWarehouse({
    credentials: { token: 'token' },
    channelId: account.channelId,
    environment: 'sandbox',
    warehouseId: 'east',
    baseUrl: url,
    policy: { attemptsMax: 1 },
    ...options,
  });
}

/** What every write is told. */
export const context = { idempotencyKey: `release ${reference}` };

/** Headers of every request. */
export const headers = { authorization: regex('^Bearer \\S+$', 'Bearer token') };

/** Headers of the requests that are about one channel. */
export const channelHeaders = { ...headers, shipbob_channel_id: String(account.channelId) };

/** A header that says that the answer is JSON. */
export const jsonHeaders = { 'Content-Type': regex('^application/json(;.*)?$', 'application/json') };

/** An instant in ISO 8601, as every date of an order is. */
function instant(example: string) {
  return text('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$', example);
}

/** The look-up of the order by its reference. */
export const lookUp = {
  method: 'GET',
  path: '/2026-01/order',
  query: { ReferenceIds: reference },
  headers: channelHeaders,
} as const;

/** The path that cancels the order. */
export const cancelPath = fromState('/2026-01/order/${orderId}:cancel', '/2026-01/order/310000001:cancel');

/**
 * An order as it is read, with its status and a shipment; `Orders.OrderViewModel`. What must be equal says so: inside a
 * list of a kind, a plain value stands for any of its type.
 */
export function orderView(status: string, shipment: Record<string, unknown>) {
  return {
    id: integer(310_000_001),
    reference_id: equal(reference),
    status: equal(status),
    shipping_terms: { payment_term: equal('MerchantResponsible') },
    shipments: eachLike({ id: integer(520_000_001), ...shipment }),
  };
}

/** A shipment that has left, as it is read; `Orders.ShipmentViewModel`. */
export const leftShipment = {
  status: equal('Completed'),
  last_update_at: instant('2026-11-02T09:00:00.000Z'),
  actual_fulfillment_date: instant('2026-11-02T09:00:00.000Z'),
  measurements: {
    length_in: integer(12),
    width_in: integer(9),
    depth_in: integer(8),
    total_weight_oz: integer(80),
  },
  products: eachLike({
    reference_id: string('SKU-A'),
    sku: string('SKU-A'),
    inventory_items: eachLike({ id: integer(7_000_001), quantity: integer(2) }),
  }),
};
