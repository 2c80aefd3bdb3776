import { connectOdoo, type Domain, type OdooClient, type OdooValues } from '@crossdock/odoo-client';
import { z } from 'zod';
import type { StateHandler, StateValues } from '../../provider.ts';
import { type State, states, world } from '../states.ts';
import { credentialsFor } from './logins.ts';
import type { Server } from './stage.ts';

const anything = z.unknown();

/** How the states of the pact are reached on a real server: all of them through its API, with records that are kept. */
export async function createPactStates(
  server: Server,
): Promise<{ states: Record<State, StateHandler>; key: () => string }> {
  const { url, database, clock, logins } = server;
  const apiKey = logins.main.apiKey ?? '';
  const credentials = credentialsFor('json2', logins.main);
  if (credentials === undefined) throw new Error('the pact is about JSON-2, which takes an API key');
  const odoo = connectOdoo({ url, database, credentials, protocol: 'json2', clock });
  const lasting = await prepareLasting(odoo);
  let key = apiKey;
  const press = (button: string, deliveryId: number, context = {}) =>
    odoo.call('stock.picking', button, { ids: [deliveryId], context, answer: anything });
  const prepare = async () => {
    key = apiKey;
    return order(odoo, lasting);
  };
  const prepareAnd = (button: string) => async (): Promise<StateValues> => {
    const values = await prepare();
    await press(button, values.deliveryId);
    return values;
  };
  const pick = async () => {
    const values = await prepare();
    const move_ids = [[1, values['moveId0'] as number, { quantity: 2, picked: true }]];
    await odoo.write('stock.picking', [values.deliveryId], {
      carrier_tracking_ref: world.trackingNumber,
      move_ids,
    });
    return values;
  };
  return {
    key: () => key,
    states: {
      [states.ready]: prepare,
      [states.partlyPicked]: pick,
      [states.partlyShipped]: async () => {
        const values = await pick();
        await press('button_validate', values.deliveryId, { skip_sms: true, skip_backorder: true });
        return values;
      },
      [states.shipped]: async () => {
        const values = await prepare();
        const tracking = { carrier_tracking_ref: world.trackingNumber };
        await odoo.write('stock.picking', [values.deliveryId], tracking);
        await press('button_validate', values.deliveryId, { skip_sms: true, skip_backorder: true });
        return values;
      },
      [states.cancelled]: prepareAnd('action_cancel'),
      [states.unreserved]: prepareAnd('do_unreserve'),
      [states.documented]: async () => {
        const values = await prepare();
        await document(odoo, values.deliveryId);
        return values;
      },
      [states.refused]: async () => {
        await prepare();
        key = 'f'.repeat(40);
      },
    },
  };
}

/** What all states share, and a second verification finds again. */
interface Lasting {
  partnerId: number;
  carrierId: number;
  productIds: readonly number[];
  userId: number;
  regionId: number;
  countryId: number;
}

async function prepareLasting(odoo: OdooClient): Promise<Lasting> {
  const { partner, carrier, lines } = world;
  const one = async (model: string, domain: Domain) =>
    (await odoo.search(model, { domain, order: 'id', limit: 1 }))[0];
  const oneOf = async (model: string, domain: Domain, values: OdooValues) =>
    (await one(model, domain)) ?? (await odoo.create(model, [values]))[0] ?? 0;
  const countryId = (await one('res.country', [['code', '=', partner.countryCode]])) ?? 0;
  const inCountry = ['country_id', '=', countryId] as const;
  const regionId = (await one('res.country.state', [['code', '=', partner.stateCode], inCountry])) ?? 0;
  const { name, stateCode: _, countryCode: __, ...address } = partner;
  const values = { name, ...address, country_id: countryId, state_id: regionId };
  const product_id = await oneOf('product.product', [['default_code', '=', 'FREIGHT-PACT']], {
    name: 'Freight',
    default_code: 'FREIGHT-PACT',
    type: 'service',
  });
  const rates = { delivery_type: 'fixed', integration_level: 'rate', product_id };
  const productIds: number[] = [];
  for (const { sku } of lines) {
    const article = { name: 'Article', default_code: sku, type: 'consu', is_storable: true, weight: 0.5 };
    productIds.push(await oneOf('product.product', [['default_code', '=', sku]], article));
  }
  await stockUp(odoo, productIds);
  const { uid } = await odoo.call('res.users', 'context_get', {
    ids: 'model',
    answer: z.looseObject({ uid: z.int() }),
    writes: false,
  });
  return {
    partnerId: await oneOf(
      'res.partner',
      [
        ['name', '=', name],
        ['zip', '=', partner.zip],
      ],
      values,
    ),
    carrierId: await oneOf('delivery.carrier', [['name', '=', carrier]], { name: carrier, ...rates }),
    productIds,
    userId: uid,
    regionId,
    countryId,
  };
}

/** Enough for every state of every verification that is likely to come. */
async function stockUp(odoo: OdooClient, productIds: readonly number[]): Promise<void> {
  const record = z.looseObject({ lot_stock_id: z.tuple([z.int(), z.string()]) });
  const [warehouse] = await odoo.searchRead('stock.warehouse', { domain: [], record, order: 'id', limit: 1 });
  const location_id = warehouse?.lot_stock_id[0] ?? 0;
  const context = { inventory_mode: true };
  const counts = productIds.map((product_id) => ({ product_id, location_id, inventory_quantity: 10_000 }));
  const ids = await odoo.create('stock.quant', counts, { context });
  await odoo.call('stock.quant', 'action_apply_inventory', { ids, answer: anything });
}

/** A delivery with everything reserved, and the ids of all that belongs to it. */
async function order(
  odoo: OdooClient,
  { productIds, partnerId, carrierId, ...rest }: Lasting,
): Promise<StateValues & { deliveryId: number }> {
  const order_line = world.lines.map(({ quantity }, index) => [
    0,
    0,
    { product_id: productIds[index] ?? 0, product_uom_qty: quantity },
  ]);
  const ids = await odoo.create('sale.order', [{ partner_id: partnerId, carrier_id: carrierId, order_line }]);
  await odoo.call('sale.order', 'action_confirm', { ids, answer: anything });
  const [deliveryId = 0] = await odoo.search('stock.picking', { domain: [['sale_id', 'in', ids]] });
  const moves = await odoo.search('stock.move', { domain: [['picking_id', '=', deliveryId]], order: 'id' });
  return {
    ...rest,
    partnerId,
    deliveryId,
    ...named('productId', productIds),
    ...named('moveId', moves),
  };
}

function named(name: string, ids: readonly number[]): StateValues {
  return Object.fromEntries(ids.map((id, index) => [`${name}${index}`, id]));
}

async function document(odoo: OdooClient, deliveryId: number): Promise<void> {
  const place = { res_model: 'stock.picking', res_id: deliveryId };
  await odoo.create('ir.attachment', [{ ...world.label, ...place }]);
  const call = (method: string, args: Record<string, unknown>) =>
    odoo.call('stock.picking', method, { ids: [deliveryId], arguments: args, answer: anything });
  await call('message_post', { body: world.note });
  await call('activity_schedule', { act_type_xmlid: 'mail.mail_activity_data_todo', ...world.activity });
}
