import type { IncomingWebhook } from '@crossdock/client-core';
import type { FulfillmentRequest } from '@crossdock/canonical-model';
import { createLabFetch, type Fault, Lab, VirtualClock, type Webhook } from '@crossdock/mocks/kernel';
import { createShipBobMock, type ShipBobMock } from '@crossdock/mocks/shipbob';

import {
  describeWarehouseCompliance,
  type WarehouseFailure,
  type WarehouseMock,
  type WarehouseWorld,
} from '@crossdock/wms-core/compliance';
import { createShipBobWarehouse } from '../src/index.ts';
import { token, webhookSecret } from './wire.ts';

const channelId = 4711;
const topic = 'order.shipment.on_hold';

function toRequest(reference: string, sku = 'SKU-B'): FulfillmentRequest {
  return {
    reference,
    orderReference: 'S00042',
    shipTo: {
      contact: { name: 'Ada Lovelace', phone: '+1 555 0100', email: 'ada@example.com' },
      address: {
        lines: ['12 Example Street'],
        city: 'Cicero',
        regionCode: 'IL',
        postalCode: '60804',
        countryCode: 'US',
      },
    },
    serviceLevel: 'ground',
    lines: [
      { sku: 'SKU-A', quantity: 2 },
      { sku, quantity: 3 },
    ],
  };
}

/** Steers ShipBob's mock the way the laws ask for. */
class SteeredShipBob implements WarehouseMock {
  readonly #lab: Lab;
  readonly #clock: VirtualClock;
  readonly #mock: ShipBobMock;
  readonly #labFetch: (request: Request) => Promise<Response>;
  readonly #planned = new Map<'reads' | 'writes', { failure: WarehouseFailure; left: number }>();
  readonly #calls = { reads: 0, writes: 0 };
  readonly #webhooks: Webhook[] = [];

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    this.#mock = createShipBobMock({
      clock,
      splitRate: 1,
      minutes: [120, 180],
      accounts: [
        {
          token,
          channelId,
          name: 'Example Store',
          fulfillmentCenter: { id: 8, name: 'Cicero (IL)' },
          inventory: ['SKU-A', 'SKU-B'].map((sku) => ({ sku, onHand: 100 })),
        },
      ],
    });
    this.#lab = new Lab({ mocks: [this.#mock], clock });
    this.#lab.deliverWebhooksTo((webhook) => this.#webhooks.push(webhook));
    this.#labFetch = createLabFetch(this.#lab, clock);
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const which = request.method === 'GET' ? 'reads' : 'writes';
    this.#calls[which]++;
    const planned = this.#planned.get(which);
    if (planned === undefined || planned.left === 0) return this.#labFetch(request);
    planned.left--;
    if (planned.failure === 'rate-limited') {
      const { status, headers, body } = this.#mock.refuse({ kind: 'rate-limited', retryAfterMs: 5000 });
      return new Response(body, { status, headers: { ...headers } });
    }
    const fault: Fault = { mock: this.#mock.id, kind: planned.failure };
    this.#lab.setFaults([fault]);
    return this.#labFetch(request).finally(() => this.#lab.setFaults([]));
  };

  fail(which: 'reads' | 'writes', failure: WarehouseFailure, times = 1): void {
    this.#planned.set(which, { failure, left: times });
  }

  callCount(which: 'reads' | 'writes'): number {
    return this.#calls[which];
  }

  releaseCount(reference: string): number {
    return this.#mock.control.order(reference) === undefined ? 0 : this.#mock.control.counts.orders;
  }

  async ship(reference: string, how: 'part' | 'rest'): Promise<void> {
    const wanted = how === 'part' ? ['PartiallyFulfilled', 'Fulfilled'] : ['Fulfilled'];
    for (let minute = 0; minute < 600; minute++) {
      if (wanted.includes(this.#mock.control.order(reference)?.status ?? '')) return;
      await this.#clock.advance(60_000);
    }
    throw new Error(`the order does not ship: ${this.#mock.control.order(reference)?.status}`);
  }

  stock(sku: string): { sku: string; onHand: number; available: number } {
    const { onHand, committed } = this.#mock.control.inventory(sku) ?? { onHand: 0, committed: 0 };
    return { sku, onHand, available: onHand - committed };
  }

  async webhook(reference: string): Promise<IncomingWebhook> {
    if (!this.#webhooks.some((each) => each.topic === topic)) await this.#subscribe();
    const before = this.#webhooks.length;
    this.#mock.control.hold(reference);
    this.#mock.control.release(reference);
    for (let second = 0; second < 60 && this.#webhooks.length === before; second++)
      await this.#clock.advance(1000);
    const sent = this.#webhooks.slice(before).find((each) => each.topic === topic);
    if (sent === undefined) throw new Error('no webhook came');
    return { headers: sent.headers, rawBody: sent.body };
  }

  async #subscribe(): Promise<void> {
    const request = new Request(`${this.#mock.origins[0]}/2026-01/webhook`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ topics: [topic], url: 'https://example.com/shipbob', secret: webhookSecret }),
    });
    const response = await this.#labFetch(request);
    if (!response.ok) throw new Error(await response.text());
  }
}

describeWarehouseCompliance('wms-shipbob', {
  open(): WarehouseWorld {
    const clock = new VirtualClock();
    const mock = new SteeredShipBob(clock);
    const warehouse = createShipBobWarehouse({
      credentials: { token, webhookSecret },
      channelId,
      environment: 'sandbox',
      warehouseId: 'east',
      clock,
      random: { fraction: () => 0.5 },
      fetch: mock.fetch,
    });
    return { warehouse, mock, clock };
  },
  request: toRequest,
  badRequest: (reference) => ({ request: toRequest(reference, 'NO-SUCH-SKU'), path: 'lines' }),
  signatureHeader: 'webhook-signature',
  secrets: [token, webhookSecret, webhookSecret.slice(6)],
});
