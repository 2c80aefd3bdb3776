import { z } from 'zod';
import type { Stage } from '../stage.ts';

const Loaded = z.looseObject({
  ids: z.union([z.array(z.int()), z.literal(false)]),
  messages: z.array(
    z.looseObject({ type: z.string(), record: z.int().optional(), field: z.string().optional() }),
  ),
});

/** Imports, what users may do, and the small methods of every model. */
export async function imports(stage: Stage): Promise<void> {
  await importing(stage);
  await asking(stage);
}

async function importing({ odoo, world, step }: Stage): Promise<void> {
  const { run } = world;
  const load = (fields: readonly string[], data: readonly (readonly string[])[]) =>
    odoo.call('res.partner', 'load', { ids: 'model', arguments: { fields, data }, answer: Loaded });
  const shown = ({ ids, messages }: z.infer<typeof Loaded>): unknown => ({
    ids: ids === false ? false : ids.length,
    messages: messages.map(({ type, record, field }) => ({ type, record, field })),
  });
  const columns = ['id', 'name', 'country_id'];
  const rows = [1, 2].map((n) => [`crossdock_live.${run}_${n}`, `Loaded ${n} ${run}`, 'United States']);
  const first = await step('load creates', () => load(columns, rows), shown);
  await step('load of the same updates', async () => {
    const again = await load(columns, rows);
    return JSON.stringify(again.ids) === JSON.stringify(first?.ids);
  });
  await step('load of a bad value', () => load(['name', 'country_id'], [[`Bad ${run}`, 'Nowhere']]), shown);
  await step('load of a bad row takes none', async () => {
    const answer = await load(
      ['name', 'color'],
      [
        [`Good ${run}`, '1'],
        [`Bad ${run}`, 'red'],
      ],
    );
    return [shown(answer), await odoo.searchCount('res.partner', { domain: [['name', '=', `Good ${run}`]] })];
  });
  await step('load of an unknown column', () => load(['name', 'no_such'], [[run, '1']]), shown);
  await step('load with an id of the database', async () => {
    const id = first?.ids === false ? 0 : (first?.ids[0] ?? 0);
    await load(['.id', 'city'], [[String(id), 'Salem']]);
    const [row] = await odoo.read('res.partner', [id], { fields: ['city'] });
    return row?.['city'];
  });
}

async function asking({ odoo, world, step, stepAs }: Stage): Promise<void> {
  const { run } = world;
  const model = (method: string, args: Record<string, unknown>, of = 'res.partner') =>
    odoo.call(of, method, { ids: 'model', arguments: args, answer: z.unknown() });
  const reference = (xml_id: string) =>
    model('check_object_reference', { module: 'crossdock_live', xml_id }, 'ir.model.data');
  await step('check_object_reference', async () => {
    const found = z.tuple([z.string(), z.int()]).parse(await reference(`${run}_1`));
    return found[0];
  });
  await step('check_object_reference of what is not there', () => reference(`${run}_9`));
  await step('has_group', () => model('has_group', { group_ext_id: 'base.group_no_such' }, 'res.users'));
  await step('name_create', async () => {
    const [, name] = z
      .tuple([z.int(), z.string()])
      .parse(await model('name_create', { name: `Quick ${run}` }));
    return name;
  });
  await step('default_get', () => model('default_get', { fields_list: ['type', 'active', 'name'] }));
  const args = { operation: 'read', raise_exception: false };
  for (const name of ['stock.picking', 'res.partner', 'product.product', 'account.move', 'sale.order']) {
    await stepAs(`check_access_rights without rights on ${name}`, { who: 'other' }, (other) =>
      other.call(name, 'check_access_rights', { ids: 'model', arguments: args, answer: z.unknown() }),
    );
  }
  await step('copy', async () => {
    const [id = 0] = await odoo.create('res.partner', [{ name: `Copied ${run}`, city: 'Salem' }]);
    await odoo.call('res.partner', 'copy', { ids: [id], answer: z.unknown() });
    const copies = await odoo.searchRead('res.partner', {
      domain: [['name', 'ilike', `Copied ${run}`]],
      fields: ['name', 'city'],
      order: 'id',
    });
    return copies.map(({ name, city }) => ({ name, city }));
  });
}
