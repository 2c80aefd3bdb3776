import { systemFetch } from '@crossdock/client-core';
import {
  connectOdoo,
  createOdooErp,
  type OdooClient,
  type OdooErp,
  type OdooOptions,
} from '@crossdock/odoo-client';
import { Matchers } from '@pact-foundation/pact';
import { type Consumer, type Exchange, fromState } from '../consumer.ts';
import { states, world } from './states.ts';

const { equal, integer, number, regex, string } = Matchers;

/** The ids of the examples, as the states name them. */
export const ids = {
  delivery: fromState('${deliveryId}', 7),
  moveA: fromState('${moveId0}', 11),
  moveB: fromState('${moveId1}', 12),
  productA: fromState('${productId0}', 21),
  productB: fromState('${productId1}', 22),
  partner: fromState('${partnerId}', 31),
  region: fromState('${regionId}', 41),
  country: fromState('${countryId}', 43),
  user: fromState('${userId}', 2),
};

/** The client, connected to Pact's server. */
export function connect(url: string, options: Partial<OdooOptions> = {}): OdooClient {
  return connectOdoo({
    url,
    credentials: { apiKey: 'key' },
    version: 19,
    policy: { attemptsMax: 1 },
    ...options,
  });
}

/** The logistics verbs on it. */
export function open(url: string, options: Partial<OdooOptions> = {}): OdooErp {
  return createOdooErp(connect(url, options), { serviceLevels: { [world.carrier]: 'two-day' } });
}

/** What every write is told. */
export const context = { idempotencyKey: 'delivery 7' };

/** What a write is told when an earlier try may have taken effect. */
export const repeated = { ...context, repeated: true };

/** Headers of every call. */
export const headers = {
  authorization: regex('^[Bb]earer \\S+$', 'bearer key'),
  'Content-Type': 'application/json',
};

const jsonHeaders = { 'Content-Type': regex('^application/json(;.*)?$', 'application/json; charset=utf-8') };

/** One call of a method over JSON-2, and what it gives. */
export function call(
  given: string,
  receiving: string,
  method: `${string}/${string}`,
  body: unknown,
  answer: unknown,
): Exchange {
  return {
    given,
    receiving,
    request: { method: 'POST', path: `/json/2/${method}`, headers, json: body },
    response: { status: 200, headers: jsonHeaders, json: answer },
  };
}

/** The same call when it fails with an exception: status and name are agreed on, its words are not. */
export function failing(exchange: Exchange, status: number, name: string, message: string): Exchange {
  // Exceptions of the web server carry their status as well.
  const more = name.startsWith('werkzeug.') ? [status] : [];
  const json = { name, message: string(message), arguments: [string(message), ...more] };
  return { ...exchange, response: { status, headers: jsonHeaders, json } };
}

/** A many2one as it is read. */
export function many2one(id: number, name: string) {
  return [integer(id), string(name)];
}

const trackingOf = (state: string) => (state === 'done' ? equal(world.trackingNumber) : false);

/** The question for deliveries with their moves. */
export const withMoves = (id: unknown) => ({
  domain: [['id', 'in', [id]]],
  specification: {
    state: {},
    carrier_tracking_ref: {},
    backorder_ids: {},
    picking_type_id: { fields: { create_backorder: {} } },
    move_ids: {
      fields: {
        state: {},
        product_id: { fields: { default_code: {}, uom_id: {} } },
        product_uom: {},
        product_uom_qty: {},
        quantity: {},
        move_line_ids: { fields: { quantity: {}, picked: {} } },
      },
    },
  },
});

/** A delivery with its moves, as confirmations read it. */
export function readWithMoves(given: string, state: string, moves: unknown, backorderIds: unknown): Exchange {
  const record = {
    id: integer(7),
    state,
    carrier_tracking_ref: trackingOf(state),
    backorder_ids: backorderIds,
    picking_type_id: { id: integer(2), create_backorder: 'ask' },
    move_ids: moves,
  };
  return call(
    given,
    'a read of a delivery with its moves',
    'stock.picking/web_search_read',
    withMoves(ids.delivery),
    { length: integer(1), records: [record] },
  );
}

/** The moves of a delivery in one state, with so much of what it asks for reserved or taken. */
export function movesIn(state: string, share: 0 | 1, picked = false) {
  return world.lines.map(({ sku, quantity }, index) => ({
    id: integer(11 + index),
    state,
    product_id: { id: integer(21 + index), default_code: sku, uom_id: integer(1) },
    product_uom: integer(1),
    product_uom_qty: number(quantity),
    quantity: number(quantity * share),
    move_line_ids:
      share === 0 ? [] : [{ id: integer(201 + index), quantity: number(quantity), picked: equal(picked) }],
  }));
}

/** The products' internal references. */
export const readProducts = call(
  states.ready,
  'a read of products',
  'product.product/read',
  { ids: [ids.productA, ids.productB], fields: ['id', 'default_code'] },
  world.lines.map(({ sku }, index) => ({ id: integer(21 + index), default_code: sku })),
);

/**
 * Runs a test in which the same request has another answer after the delivery was validated: a server of Pact's has
 * one answer per request, so the calls after `button_validate` go to another one.
 */
export async function whileValidated(
  odoo: Consumer,
  exchanges: { until: readonly Exchange[]; after: readonly Exchange[] },
  test: (erp: OdooErp) => Promise<void>,
): Promise<void> {
  await odoo.whileAgreed(exchanges.until, (first) =>
    odoo.whileAgreed(exchanges.after, async (second) => {
      let validated = false;
      const fetch = (request: Request): Promise<Response> => {
        const address = validated ? request.url.replace(first, second) : request.url;
        validated ||= request.url.endsWith('/button_validate');
        return systemFetch(new Request(address, request));
      };
      await test(open(first, { fetch }));
    }),
  );
}
