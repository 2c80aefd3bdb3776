import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';
import { deliveryOf } from './delivery.ts';

const Answer = z.union([
  z.boolean(),
  z.null(),
  z.looseObject({ type: z.string(), res_model: z.string().optional(), context: z.unknown() }),
]);

/** Of an action only what it is: the rest is for Odoo's own pages. */
function shown(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { type, res_model: model } = answer as { type: string; res_model?: string };
  return { type, model };
}

/** What Odoo does that costs most when it is missed, as far as it shows from outside. */
export async function costlyFacts(stage: Stage): Promise<void> {
  await questions(stage);
  const { odoo, world, step } = stage;
  const { run } = world;

  await step('a many2one written with a text', async () => {
    const [id = 0] = await odoo.create('res.partner', [{ name: `Odd ${run}` }]);
    const values = { country_id: 'x' } as never;
    await odoo.write('res.partner', [id], values);
    const [row] = await odoo.read('res.partner', [id], { fields: ['country_id'] });
    return row?.['country_id'];
  });
  const { deliveryId } = await world.order({ a: 1 });
  const press = (method: string) =>
    odoo.call('stock.picking', method, { ids: [deliveryId], answer: z.unknown() });
  await step('a method that gives nothing: do_unreserve', () => press('do_unreserve'));
  await step('what is not reserved any more', () => deliveryOf(stage, deliveryId));
  await step('action_assign', () => press('action_assign'));
  await step('write_date is shown to the second', async () => {
    const fields = { record: z.looseObject({ write_date: z.string() }) };
    const [row] = await odoo.read('stock.picking', [deliveryId], fields);
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(row?.write_date ?? '');
  });
  await step('write_date moves when an equal value is written', async () => {
    const fields = { record: z.looseObject({ write_date: z.string() }) };
    const [before] = await odoo.read('stock.picking', [deliveryId], fields);
    await odoo.write('stock.picking', [deliveryId], { origin: `Origin ${run}` });
    await odoo.write('stock.picking', [deliveryId], { origin: `Origin ${run}` });
    const [after] = await odoo.read('stock.picking', [deliveryId], fields);
    return (after?.write_date ?? '') >= (before?.write_date ?? '-');
  });
  await step('a state written by hand moves nothing', async () => {
    await odoo.write('stock.picking', [deliveryId], { state: 'done' });
    const validated = shown(await press('button_validate'));
    return { validated, delivery: await deliveryOf(stage, deliveryId) };
  });
  await twice(stage);
}

/** What Odoo takes a second time, and what it changes without a word. */
async function twice({ odoo, world, step }: Stage): Promise<void> {
  const { run, partnerId, productIds, stockId } = world;
  await step('the same order twice', async () => {
    const reference = { partner_id: partnerId, client_order_ref: `PO-${run}` };
    return (await odoo.create('sale.order', [reference, reference])).length;
  });
  await step('the same bill twice', async () => {
    const bill = { move_type: 'in_invoice', partner_id: partnerId, ref: `TWICE-${run}` };
    return (await odoo.create('account.move', [bill, bill])).length;
  });
  await step('an order confirmed again', async () => {
    const { orderId } = await world.order({ a: 1 });
    return odoo.call('sale.order', 'action_confirm', { ids: [orderId], answer: z.unknown() });
  });
  await step('a quantity in stock that is overwritten leaves no move', async () => {
    const product = ['product_id', '=', productIds.scarce] as const;
    const moves = () => odoo.searchCount('stock.move', { domain: [product] });
    const before = await moves();
    const quants = await odoo.search('stock.quant', { domain: [product, ['location_id', '=', stockId]] });
    await odoo.write('stock.quant', quants, { quantity: 7 });
    const rows = await odoo.read('stock.quant', quants, { fields: ['quantity'] });
    return { quantities: rows.map(({ quantity }) => quantity), moves: (await moves()) - before };
  });
}

/** A validation that asks, and an answer that says too little. */
async function questions(stage: Stage): Promise<void> {
  const { odoo, world, step } = stage;
  const { moves, done, major } = world;
  const { deliveryId } = await world.order({ a: 4 });
  const [moveId = 0] = await odoo.search('stock.move', { domain: [['picking_id', '=', deliveryId]] });
  const picked = major >= 17 ? { picked: true } : {};
  await odoo.write('stock.picking', [deliveryId], { [moves]: [[1, moveId, { [done]: 1, ...picked }]] });
  const validate = (context: Record<string, unknown>) =>
    odoo.call('stock.picking', 'button_validate', { ids: [deliveryId], answer: Answer, context });
  const asked = await step('button_validate asks about a backorder', () => validate({}), shown);
  await step('nothing has happened yet', () => deliveryOf(stage, deliveryId));
  const wizard = 'stock.backorder.confirmation';
  const pickings = { pick_ids: [[4, deliveryId]] };
  await step('the wizard without its context answers true and does nothing', async () => {
    const [id = 0] = await odoo.create(wizard, [pickings as never]);
    return odoo.call(wizard, 'process', { ids: [id], answer: z.unknown() });
  });
  await step('the delivery after that', () => deliveryOf(stage, deliveryId));
  const context =
    typeof asked === 'object' && asked !== null ? (asked.context as Record<string, unknown>) : {};
  await step('the wizard with its context', async () => {
    const [id = 0] = await odoo.create(wizard, [pickings as never], { context });
    return odoo.call(wizard, 'process', { ids: [id], context, answer: z.unknown() });
  });
  await step('the delivery after the answer', () => deliveryOf(stage, deliveryId));
  await step('button_validate of what is done', () => validate({}), shown);
  const empty = await world.order({ a: 1 });
  await step('button_validate of what is not reserved', async () => {
    await odoo.call('stock.picking', 'do_unreserve', { ids: [empty.deliveryId], answer: z.unknown() });
    const ids = [empty.deliveryId];
    const skip = { skip_sms: true, skip_backorder: true };
    const answer = await odoo.call('stock.picking', 'button_validate', {
      ids,
      answer: Answer,
      context: skip,
    });
    return shown(answer);
  });
  await step(
    'the backorder and what it came from',
    () =>
      odoo.searchRead('stock.picking', {
        domain: [['backorder_id', '=', deliveryId]],
        fields: ['state', 'backorder_id', 'name', 'carrier_id'],
      }),
    (rows) => of('stock.picking', rows),
  );
}
