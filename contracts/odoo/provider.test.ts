import { createOdooMock, type OdooMock } from '@crossdock/mocks/odoo';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage, type StateHandler, type StateValues, verifyPact } from '../provider.ts';
import { pair } from './pair.ts';
import { type State, states, world } from './states.ts';

const apiKey = '0123456789abcdef0123456789abcdef01234567';
const userId = 2;

let stage: Stage<OdooMock>;
let key = apiKey;

beforeAll(async () => {
  const apiKeys = { [apiKey]: { uid: userId, login: 'bot' } };
  stage = await openStage((clock) => createOdooMock({ clock, apiKeys, smsQuestion: true }));
});
afterAll(() => stage.close());

function call(model: string, method: string, body: Record<string, unknown>): unknown {
  return stage.mock.world.call(model, method, body);
}

function find(model: string, domain: unknown): number[] {
  return call(model, 'search', { domain, order: 'id' }) as number[];
}

/** A delivery with everything reserved, and the ids of all that belongs to it. */
function prepare(): StateValues & { deliveryId: number } {
  const odoo = stage.mock.world;
  key = apiKey;
  const partnerId = odoo.addPartner(world.partner);
  const carrierId = odoo.addCarrier({ name: world.carrier });
  const products = world.lines.map(({ sku }) =>
    odoo.addProduct({ sku, name: 'Article', weightKg: 0.5, stock: { WH: 100 } }),
  );
  const lines = world.lines.map(({ quantity }, index) => ({ productId: products[index] ?? 0, quantity }));
  const [deliveryId = 0] = odoo.placeOrder({ partnerId, carrierId, lines, confirm: true }).pickingIds;
  return {
    deliveryId,
    partnerId,
    userId,
    ...named('productId', products),
    ...named('moveId', find('stock.move', [['picking_id', '=', deliveryId]])),
    regionId: find('res.country.state', [['code', '=', world.partner.stateCode]])[0] ?? 0,
    countryId: find('res.country', [['code', '=', world.partner.countryCode]])[0] ?? 0,
  };
}

function named(name: string, ids: readonly number[]): StateValues {
  return Object.fromEntries(ids.map((id, index) => [`${name}${index}`, id]));
}

function pick(): ReturnType<typeof prepare> {
  const values = prepare();
  const moves = [[1, values['moveId0'], { quantity: 2, picked: true }]];
  const vals = { carrier_tracking_ref: world.trackingNumber, move_ids: moves };
  call('stock.picking', 'write', { ids: [values.deliveryId], vals });
  return values;
}

function prepareAnd(button: string): StateValues {
  const values = prepare();
  call('stock.picking', button, { ids: [values.deliveryId] });
  return values;
}

function validate({ deliveryId }: { deliveryId: number }): void {
  const context = { skip_sms: true, skip_backorder: true };
  const answer = stage.mock.handle({
    method: 'POST',
    path: '/json/2/stock.picking/button_validate',
    query: new URLSearchParams(),
    headers: { authorization: `bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ids: [deliveryId], context }),
  });
  if (answer.body !== 'true') throw new Error(`the delivery is not validated: ${answer.body}`);
}

function document(): StateValues {
  const values = prepare();
  const { deliveryId } = values;
  const place = { res_model: 'stock.picking', res_id: deliveryId };
  call('ir.attachment', 'create', { vals_list: [{ ...world.label, ...place }] });
  call('stock.picking', 'message_post', { ids: [deliveryId], body: world.note });
  const act_type_xmlid = 'mail.mail_activity_data_todo';
  call('stock.picking', 'activity_schedule', { ids: [deliveryId], act_type_xmlid, ...world.activity });
  return values;
}

const handlers: Record<State, StateHandler> = {
  [states.ready]: prepare,
  [states.partlyPicked]: pick,
  [states.partlyShipped]: () => {
    const values = pick();
    validate(values);
    return values;
  },
  [states.shipped]: () => {
    const values = prepare();
    const vals = { carrier_tracking_ref: world.trackingNumber };
    call('stock.picking', 'write', { ids: [values.deliveryId], vals });
    validate(values);
    return values;
  },
  [states.cancelled]: () => prepareAnd('action_cancel'),
  [states.unreserved]: () => prepareAnd('do_unreserve'),
  [states.documented]: document,
  [states.refused]: () => {
    prepare();
    key = 'ffffffffffffffffffffffffffffffffffffffff';
  },
};

it('the mock of Odoo keeps the pact', async () => {
  await expect(
    verifyPact({ pair, stage, states: handlers, authorize: () => `bearer ${key}` }),
  ).resolves.toBeUndefined();
});
