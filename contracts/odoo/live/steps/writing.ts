import { toOdooDatetime } from '@crossdock/odoo-client';
import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { of } from '../symbols.ts';

const model = 'res.partner';

/** Creating, writing and deleting, with every x2many command and form of value. */
export async function writing({ odoo, world, step }: Stage): Promise<void> {
  const { run } = world;
  const one = await step(
    'create one with children',
    () =>
      odoo.create(model, [
        {
          name: `Parent ${run}`,
          child_ids: [
            [0, 0, { name: `Child 1 ${run}` }],
            [0, 0, { name: `Child 2 ${run}` }],
          ],
        },
      ]),
    (ids) => of(model, ids),
  );
  const parent = one?.[0] ?? 0;
  await step('create of nothing', () => odoo.create(model, []));
  const children = async (): Promise<{ id: number; name: string }[]> =>
    odoo.searchRead(model, {
      domain: [['parent_id', '=', parent]],
      record: z.looseObject({ id: z.int(), name: z.string() }),
      order: 'id',
    });
  const [first = 0, second = 0] = (await children()).map(({ id }) => id);
  await x2many({ parent, first, second }, children, { odoo, step, world });
  await values(parent, { odoo, step, world });
  await step('write on many', async () => {
    await odoo.write(model, [parent, first], { city: 'Salem' });
    return (await odoo.read(model, [parent, first], { fields: ['city'] })).map(({ city }) => city);
  });
  const [gone = 0] = await odoo.create(model, [{ name: `Gone ${run}` }]);
  await step('unlink', async () => {
    await odoo.unlink(model, [gone]);
    return odoo.searchCount(model, { domain: [['id', '=', gone]], context: { active_test: false } });
  });
  await step('unlink again', () => odoo.unlink(model, [gone]));
  await step('write on one that is deleted', () => odoo.write(model, [gone], { city: 'Salem' }));
}

/** Every command, on a one2many and on a many2many field. */
async function x2many(
  { parent, first, second }: { parent: number; first: number; second: number },
  children: () => Promise<unknown>,
  { odoo, step, world }: Pick<Stage, 'odoo' | 'step' | 'world'>,
): Promise<void> {
  const { run } = world;
  const change = odoo.commands(model, 'child_ids');
  const commands = {
    'create and update': [
      change.create({ name: `Child 3 ${run}` }),
      change.update(first, { name: `Child A ${run}` }),
    ],
    delete: [change.delete(second)],
    unlink: [change.unlink(first)],
    link: [change.link(first)],
  };
  for (const [name, child_ids] of Object.entries(commands)) {
    await step(
      `x2many: ${name}`,
      async () => {
        await odoo.write(model, [parent], { child_ids });
        return children();
      },
      (rows) => of(model, rows),
    );
  }
  const tags = await odoo.create('res.partner.category', [{ name: `X ${run}` }, { name: `Y ${run}` }]);
  for (const [name, category_id] of Object.entries({ set: [change.set(tags)], clear: [change.clear()] })) {
    await step(
      `x2many: ${name}`,
      async () => {
        await odoo.write(model, [parent], { category_id });
        return odoo.read(model, [parent], { fields: ['category_id'] });
      },
      (rows) => of(model, rows),
    );
  }
  await step('x2many: a command that does not exist', () =>
    odoo.write(model, [parent], { child_ids: [[9, 0, 0]] as never }),
  );
}

/** What is written, and how it comes back. */
async function values(
  partner: number,
  { odoo, step, world }: Pick<Stage, 'odoo' | 'step' | 'world'>,
): Promise<void> {
  const { run } = world;
  await step(
    'values that are absent',
    async () => {
      await odoo.write(model, [partner], { country_id: false, city: null, zip: '', color: 0 });
      return odoo.read(model, [partner], { fields: ['country_id', 'city', 'zip', 'color'] });
    },
    (rows) => of(model, rows),
  );
  await step(
    'a many2one by its id',
    async () => {
      const [country = 0] = await odoo.search('res.country', { domain: [['code', '=', 'AT']] });
      await odoo.write(model, [partner], { country_id: country });
      return odoo.read(model, [partner], { fields: ['country_id'] });
    },
    (rows) => of(model, rows),
  );
  await step('html comes back in a paragraph', async () => {
    await odoo.write(model, [partner], { comment: 'one < two' });
    const [row] = await odoo.read(model, [partner], { fields: ['comment'] });
    return row?.['comment'];
  });
  await step('a datetime as the client writes it', async () => {
    const scheduled_date = toOdooDatetime(Date.UTC(2026, 11, 24, 10, 0, 0));
    const { deliveryId } = await world.order({ a: 1 });
    await odoo.write('stock.picking', [deliveryId], { scheduled_date });
    const [row] = await odoo.read('stock.picking', [deliveryId], { fields: ['scheduled_date'] });
    return row?.['scheduled_date'] === '2026-12-24T10:00:00Z';
  });
  await step('a datetime in ISO form', () =>
    odoo.write('stock.picking', [1], { scheduled_date: '2026-12-24T10:00:00Z' }),
  );
  await step('a number is rounded by its precision', async () => {
    const [id = 0] = await odoo.create('product.product', [{ name: `Light ${run}`, weight: 0.126 }]);
    const [row] = await odoo.read('product.product', [id], { fields: ['weight'] });
    return row?.['weight'];
  });
  await step('a file in base64', async () => {
    const [id = 0] = await odoo.create('ir.attachment', [{ name: `File ${run}`, datas: 'XlhBXlha' }]);
    const [row] = await odoo.read('ir.attachment', [id], { fields: ['datas', 'checksum', 'file_size'] });
    return { datas: row?.['datas'], checksum: row?.['checksum'], file_size: row?.['file_size'] };
  });
  await step('what is not a number is refused', () => odoo.write(model, [partner], { color: Number.NaN }));
}
