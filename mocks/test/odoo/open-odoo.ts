import { VirtualClock, type WireRequest, type WireResponse } from '../../src/kernel/index.ts';
import { createOdooMock, type OdooMock, type OdooMockOptions } from '../../src/odoo/index.ts';

export const apiKey = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
export const botKey = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';

/** The body of an error, as far as tests look at it. */
export interface ErrorBody {
  name: string;
  message: string;
  arguments: unknown[];
  context: unknown;
  debug: string;
}

/** An Odoo with a product line, a carrier and a customer, and ways to talk to it. */
export interface OpenOdoo {
  mock: OdooMock;
  clock: VirtualClock;
  productA: number;
  productB: number;
  carrierId: number;
  partnerId: number;
  /** Sends a call and gives the whole answer. */
  send: (model: string, method: string, body?: unknown, headers?: Record<string, string>) => WireResponse;
  /** Sends a call that must succeed and gives its result. */
  call: (model: string, method: string, body?: unknown) => unknown;
  /** Sends a call that must fail and gives its status and body. */
  fail: (model: string, method: string, body?: unknown) => ErrorBody & { status: number };
  /** Reads one record. */
  read: (model: string, id: number, ...fields: string[]) => Record<string, unknown>;
  /** Places a confirmed order; one line of product A unless told otherwise. */
  order: (...lines: [productId: number, quantity: number][]) => {
    orderId: number;
    pickingId: number;
    name: string;
  };
}

export function request(path: string, body = '', headers: Record<string, string> = {}): WireRequest {
  const all = { authorization: `bearer ${apiKey}`, 'content-type': 'application/json', ...headers };
  return { method: 'POST', path, query: new URLSearchParams(), headers: all, body };
}

export function openOdoo(options: Partial<OdooMockOptions> = {}): OpenOdoo {
  const clock = new VirtualClock(Date.UTC(2026, 10, 23, 5, 41, 48));
  const apiKeys = { [apiKey]: { uid: 2, login: 'admin' }, [botKey]: { uid: 7, login: 'bot' } };
  const mock = createOdooMock({ clock, apiKeys, smsQuestion: false, ...options });
  const { world } = mock;
  const productA = world.addProduct({
    sku: 'LAB-A',
    name: 'Lab widget A',
    weightKg: 0.5,
    stock: { WH: 100 },
    price: 10,
  });
  const productB = world.addProduct({
    sku: 'LAB-B',
    name: 'Lab widget B',
    weightKg: 1.25,
    stock: { WH: 100 },
    price: 10,
  });
  const trackingUrl = 'https://track.example/<shipmenttrackingnumber>';
  const carrierId = world.addCarrier({ name: 'Lab Standard', fixedPrice: 19, trackingUrl });
  const partnerId = world.addPartner({
    name: 'Azure Interior',
    street: '100 Example Street',
    city: 'Fremont',
    zip: '94538',
    stateCode: 'CA',
    countryCode: 'US',
    phone: '+1 555 0100',
  });
  const send: OpenOdoo['send'] = (model, method, body = {}, headers = {}) =>
    mock.handle(request(`/json/2/${model}/${method}`, JSON.stringify(body), headers));
  const call: OpenOdoo['call'] = (model, method, body) => {
    const response = send(model, method, body);
    if (response.status !== 200) throw new Error(`${model}/${method}: ${response.status} ${response.body}`);
    return JSON.parse(response.body) as unknown;
  };
  return {
    mock,
    clock,
    productA,
    productB,
    carrierId,
    partnerId,
    send,
    call,
    fail: (model, method, body) => {
      const response = send(model, method, body);
      if (response.status === 200) throw new Error(`${model}/${method} succeeded: ${response.body}`);
      return { status: response.status, ...(JSON.parse(response.body) as ErrorBody) };
    },
    read: (model, id, ...fields) =>
      (call(model, 'read', { ids: [id], fields }) as Record<string, unknown>[])[0] ?? {},
    order: (...lines) => {
      const wanted = lines.length === 0 ? [[productA, 10] as const] : lines;
      const placed = world.placeOrder({
        partnerId,
        carrierId,
        lines: wanted.map(([productId, quantity]) => ({ productId, quantity })),
        confirm: true,
      });
      return {
        orderId: placed.orderId,
        pickingId: placed.pickingIds[0] ?? 0,
        name: placed.pickingNames[0] ?? '',
      };
    },
  };
}

/** What a button answers when it asks something. */
export interface Action {
  name: string;
  res_model: string;
  res_id?: number;
  context: Record<string, unknown>;
}

const moveFields = ['product_uom_qty', 'quantity', 'picked', 'state'];

/** The moves of a transfer in the order they were made. */
export function movesOf(odoo: OpenOdoo, pickingId: number): Record<string, unknown>[] {
  const body = { domain: [['picking_id', '=', pickingId]], fields: moveFields, order: 'id' };
  return odoo.call('stock.move', 'search_read', body) as Record<string, unknown>[];
}

/** Presses the button that validates a transfer. */
export function validate(odoo: OpenOdoo, pickingId: number, context: object = {}): unknown {
  return odoo.call('stock.picking', 'button_validate', { ids: [pickingId], context });
}

/** Takes less than asked for of the first move. */
export function take(odoo: OpenOdoo, pickingId: number, vals: object): void {
  const [moveId] = odoo.call('stock.move', 'search', {
    domain: [['picking_id', '=', pickingId]],
    order: 'id',
  }) as number[];
  odoo.call('stock.move', 'write', { ids: [moveId], vals });
}
