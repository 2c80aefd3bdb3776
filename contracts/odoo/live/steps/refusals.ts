import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';
import { missingId } from '../world.ts';

const model = 'res.partner';
const anything = z.unknown();

/** Every form of error that a client can provoke. */
export async function refusals(stage: Stage): Promise<void> {
  await names(stage);
  await values(stage);
  await missing(stage);
  await logins(stage);
}

/** Models, methods, arguments and fields that do not exist. */
async function names({ odoo, world, step }: Stage): Promise<void> {
  const { partnerId, run } = world;
  const call = (
    method: string,
    args: Record<string, unknown> = {},
    ids: readonly number[] | 'model' = 'model',
  ) => odoo.call(model, method, { ids, arguments: args, answer: anything });
  await step('an unknown model', () => odoo.searchCount('no.such.model', { domain: [] }));
  await step('an unknown method', () => call('no_such_method', {}, [partnerId]));
  await step('a private method', () => call('_compute_display_name', {}, [partnerId]));
  await step(
    'a method that Odoo 19 keeps to itself',
    () => call('exists', {}, [partnerId]),
    (found) => of(model, found),
  );
  await step('an unknown argument', () => call('search_count', { domain: [], no_such: 1 }));
  await step('a missing argument', () => call('name_create'));
  await step('an unknown field in fields', () => odoo.read(model, [partnerId], { fields: ['no_such'] }));
  await step('an unknown field in a schema', () =>
    odoo.read(model, [partnerId], { record: z.looseObject({ no_such: anything }) }),
  );
  await step('an unknown field in a domain', () => odoo.search(model, { domain: [['no_such', '=', 1]] }));
  await step('an unknown field in an order', () => odoo.search(model, { domain: [], order: 'no_such' }));
  await step('an unknown field in create', () => odoo.create(model, [{ name: run, no_such: 1 }]));
  await step('an unknown field in write', () => odoo.write(model, [partnerId], { no_such: 1 }));
  await step('an unknown field in readGroup', () =>
    odoo.readGroup(model, { domain: [], groupBy: ['no_such'] }),
  );
}

/** Values and domains that make no sense. */
async function values({ odoo, world, step }: Stage): Promise<void> {
  const { partnerId, run } = world;
  const search = (...domain: unknown[]) => odoo.search(model, { domain: domain as never, limit: 1 });
  await step('a bad operator', () => search(['name', '~', 'x']));
  await step('a leaf that is none', () => search(['name', '=']));
  await step('a bad date in a domain', () => search(['create_date', '>', 'not a date']));
  const { deliveryId } = await world.order({ a: 1 });
  await step('a bad date in a value', () =>
    odoo.write('stock.picking', [deliveryId], { scheduled_date: 'not a date' }),
  );
  await step('a bad selection value', () => odoo.write(model, [partnerId], { type: 'no such' }));
  await step('a text for a number', () => odoo.write(model, [partnerId], { color: 'red' }));
  await step('a text for a limit', () =>
    odoo.call(model, 'search', { ids: 'model', arguments: { domain: [], limit: 'ten' }, answer: anything }),
  );
  await step('a negative limit', () => odoo.search(model, { domain: [], limit: -1 }));
  await step('bad base64', () => odoo.create('ir.attachment', [{ name: run, datas: 'a' }]));
  await step('a required field that is missing', () =>
    odoo.create('stock.picking', [{ origin: `Incomplete ${run}` }]),
  );
  await step('a record without ids', () => odoo.write(model, [], { city: 'Salem' }));
  const external = { module: 'crossdock_live', name: run, model, res_id: partnerId };
  await step('an external id', async () => (await odoo.create('ir.model.data', [external])).length);
  await step('a unique constraint', () => odoo.create('ir.model.data', [external]));
  const placed = [await world.order({ a: 1 }), await world.order({ a: 1 })];
  await step('several records for a method that takes one', () =>
    odoo.call('stock.picking', 'action_put_in_pack', {
      ids: placed.map((each) => each.deliveryId),
      answer: anything,
    }),
  );
  await step('a business refusal', () =>
    odoo.call('sale.order', 'unlink', { ids: [placed[0]?.orderId ?? 0], answer: anything }),
  );
}

/** Records that do not exist. */
async function missing({ odoo, world, step }: Stage): Promise<void> {
  const { partnerId, run } = world;
  await step('read of a missing record', () => odoo.read('stock.picking', [missingId], { fields: ['name'] }));
  await step('write on a missing record', () => odoo.write(model, [missingId], { city: 'Salem' }));
  await step('write on several, one missing', () =>
    odoo.write(model, [partnerId, missingId], { city: 'Springfield' }),
  );
  await step('unlink of a missing record', () => odoo.unlink(model, [missingId]));
  await step('an action on a missing record', () =>
    odoo.call('stock.picking', 'button_validate', { ids: [missingId], answer: anything }),
  );
  await step('a many2one to a missing record', () =>
    odoo.create(model, [{ name: `Lost ${run}`, country_id: missingId }]),
  );
  await step(
    'an attachment on a missing record',
    () => odoo.create('ir.attachment', [{ name: run, res_model: 'stock.picking', res_id: missingId }]),
    (found) => of('ir.attachment', found),
  );
}

/** Those who may not come in, or not do this. */
async function logins({ world, stepAs }: Stage): Promise<void> {
  const { partnerId, productIds } = world;
  await stepAs('a wrong key or password', { who: 'stranger' }, (odoo) =>
    odoo.searchCount(model, { domain: [] }),
  );
  await stepAs('an expired key', { who: 'expired' }, (odoo) => odoo.searchCount(model, { domain: [] }));
  await stepAs('a database that does not exist', { database: 'no-such-database' }, (odoo) =>
    odoo.searchCount(model, { domain: [] }),
  );
  await stepAs('a model without the right to read', { who: 'other' }, (odoo) =>
    odoo.searchCount('stock.picking', { domain: [] }),
  );
  await stepAs('a model without the right to write', { who: 'other' }, (odoo) =>
    odoo.write(model, [partnerId], { city: 'Salem' }),
  );
  await stepAs('a model without the right to create', { who: 'other' }, (odoo) =>
    odoo.create('product.product', [{ name: 'Never' }]),
  );
  await stepAs('a model without the right to delete', { who: 'other' }, (odoo) =>
    odoo.unlink('product.product', [productIds.a]),
  );
  await stepAs('fieldsGet without any right', { who: 'other' }, async (odoo) => {
    const { state } = await odoo.fieldsGet('stock.picking', { fields: ['state'] });
    return state?.type;
  });
}
