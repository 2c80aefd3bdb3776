import { createSeededRandom } from '@crossdock/client-core';
import {
  createLabFetch,
  type Fault,
  Lab,
  type LedgerEntry,
  type Mock,
  type Observation,
  VirtualClock,
} from '@crossdock/mocks';
import { createExampleMock } from '@crossdock/mocks/example';
import { createOdooMock, type OdooMock, seedRecordedOrders } from '@crossdock/mocks/odoo';
import { createShipBobMock } from '@crossdock/mocks/shipbob';
import { createUpsMock } from '@crossdock/mocks/ups';
import type { WarehouseHabits } from '../cases/case.ts';
import type { SubjectEnvironment, WarehouseAccess } from '../subjects/subject.ts';
import { type Cast, castWorld } from '../workload/workload.ts';

/** When every run begins: a Monday morning, in milliseconds since the epoch. */
export const startAt = Date.UTC(2026, 10, 2, 8);

/** What a world is built from. */
export interface WorldOptions {
  seed: number;
  faults: readonly Fault[];
  habits: WarehouseHabits;
  observe: (call: Observation) => void;
  record: (mock: string, entry: LedgerEntry) => void;
}

/** Odoo, two ShipBob warehouses, UPS and a second carrier, with people who buy. */
export interface World {
  clock: VirtualClock;
  lab: Lab;
  cast: Cast;
  environment: SubjectEnvironment;
  /** Puts an order into Odoo, as the shop would. */
  placeOrder(order: { customer: number; lines: readonly { article: number; quantity: number }[] }): number;
  /** Cancels what is still open of an order in Odoo, as the customer service would. */
  cancelOrder(orderId: number): void;
  /** Real orders that are in Odoo from the beginning. */
  recordedOrders: number;
}

const odooKey = 'odoo-key';

const sites = [
  { id: 'east', city: 'Newark', zip: '07102', stateCode: 'NJ', line: '100 Frelinghuysen Ave' },
  { id: 'west', city: 'Los Angeles', zip: '90012', stateCode: 'CA', line: '200 Alameda St' },
] as const;

/** Builds a world that a seed replays. */
export function buildWorld(options: WorldOptions): World {
  const { seed, habits } = options;
  const clock = new VirtualClock(startAt);
  const cast = castWorld(seed, { customers: 300, articles: 40 });
  const warehouses = sites.map((site, index) => warehouseAccess(site, index + 1));
  const odoo = createOdooMock({
    clock,
    database: 'lab',
    apiKeys: { [odooKey]: { uid: 2, login: 'crossdock' } },
  });
  const sold = new Set<string>();
  odoo.ledger.listen((entry) => {
    for (const { sku } of (entry['lines'] ?? []) as { sku: string }[]) sold.add(sku);
    options.record(odoo.id, entry);
  });
  const people = populate(odoo, cast);
  const recorded = seedRecordedOrders(odoo);
  const stockOf = (index: number) => stockFor(cast, sold, index, habits.splitStock);
  const shipbob = createShipBobMock({
    clock,
    seed,
    accounts: sites.map(({ id }, index) => ({
      token: `sb-token-${id}`,
      channelId: index + 1,
      name: id,
      fulfillmentCenter: { id: index + 1, name: id },
      inventory: stockOf(index),
    })),
    requestsPerMinute: habits.requestsPerMinute,
    splitRate: habits.splitRate,
    shortRate: habits.shortRate,
  });
  for (const access of warehouses) subscribe(shipbob, access);
  const mocks: Mock[] = [odoo, createUpsMock({ clock, seed }), createExampleMock({ clock, seed }), shipbob];
  for (const mock of mocks) {
    mock.ledger.retain = false;
    if (mock !== odoo) mock.ledger.listen((entry) => options.record(mock.id, entry));
  }
  const lab = new Lab({ mocks, clock, seed, faults: options.faults, observe: options.observe });
  return {
    clock,
    lab,
    cast,
    recordedOrders: recorded.length,
    environment: {
      fetch: createLabFetch(lab, clock),
      clock,
      random: createSeededRandom(seed),
      odoo: { url: 'https://odoo.example.test', database: 'lab', apiKey: odooKey },
      ups: {
        baseUrl: 'https://wwwcie.ups.com',
        clientId: 'ups-client',
        clientSecret: 'ups-secret',
        accountNumber: 'A1B2C3',
      },
      example: { baseUrl: 'https://sandbox.example-carrier.test', apiKey: 'example-key' },
      warehouses,
    },
    placeOrder: ({ customer, lines }) =>
      odoo.world.placeOrder({
        partnerId: people.partners[customer] as number,
        lines: lines.map(({ article, quantity }) => ({
          productId: people.products[article] as number,
          quantity,
        })),
        confirm: true,
      }).orderId,
    cancelOrder: (orderId) => odoo.world.cancelOrder(orderId),
  };
}

function warehouseAccess(site: (typeof sites)[number], channelId: number): WarehouseAccess {
  const { id, city, zip, stateCode, line } = site;
  return {
    id,
    baseUrl: 'https://sandbox-api.shipbob.com',
    token: `sb-token-${id}`,
    channelId,
    webhookSecret: `whsec_${Buffer.from(`webhook secret of ${id}`.padEnd(24, '0')).toString('base64')}`,
    shipFrom: {
      contact: { name: `Crossdock ${id}`, phone: '2015550100' },
      address: { lines: [line], city, postalCode: zip, regionCode: stateCode, countryCode: 'US' },
    },
  };
}

/** Does what the team did when it set the account up: the run begins with the subscription in place. */
function subscribe(shipbob: Mock, { id, token, channelId, webhookSecret }: WarehouseAccess): void {
  const { status, body } = shipbob.handle({
    method: 'POST',
    path: '/2026-01/webhook',
    query: new URLSearchParams(),
    headers: {
      authorization: `Bearer ${token}`,
      shipbob_channel_id: String(channelId),
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      topics: [
        'order.shipped',
        'order.shipment.exception',
        'order.shipment.on_hold',
        'order.shipment.cancelled',
      ],
      url: `https://middleware.example.com/webhooks/${id}`,
      secret: webhookSecret,
    }),
  });
  if (status >= 300) throw new Error(`the webhook of ${id} could not be set up: ${status} ${body}`);
}

/** Enough of everything, or with split stock each warehouse two thirds of the articles, so that no order is hopeless. */
function stockFor(
  cast: Cast,
  recorded: ReadonlySet<string>,
  warehouse: number,
  split: boolean,
): { sku: string; onHand: number }[] {
  const articles = cast.articles.filter((_, index) => !split || index % 3 !== warehouse);
  return [...articles.map(({ sku }) => sku), ...recorded].map((sku) => ({ sku, onHand: 10_000_000 }));
}

function populate(odoo: OdooMock, cast: Cast): { partners: number[]; products: number[] } {
  const products = cast.articles.map((article) =>
    odoo.world.addProduct({ ...article, stock: { WH: 10_000_000 } }),
  );
  const partners = cast.customers.map((customer) => odoo.world.addPartner(customer));
  return { partners, products };
}
