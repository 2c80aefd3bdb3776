import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textField } from '../src/index.ts';
import { context, openOdoo } from './open-mock.ts';

const lines = [{ sku: 'A', quantity: 2 }];

/** What a repeat must not take for its own. */
describe('a verb that is repeated', () => {
  it('does not count again what was counted and has moved since', async () => {
    const { erp, order, client, world, products } = openOdoo();
    const [locationId = 0] = await client.search('stock.location', {
      domain: [['complete_name', '=', 'WH/Stock']],
    });
    const deliveryId = order(2);
    const counts = [{ sku: 'A', locationId, quantity: 100 }];
    await erp.adjustInventory(counts, context('count 7'));
    await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context('ship'));
    await erp.adjustInventory(counts, context('count 7', true));
    expect(world.availableStock(products[0] ?? 0)).toBe(98);
    await erp.adjustInventory(counts, context('count 8'));
    expect(world.availableStock(products[0] ?? 0)).toBe(100);
  });

  it('posts a note of which a longer one is there', async () => {
    const { erp, order, client } = openOdoo();
    const deliveryId = order(2);
    await erp.postNote({ deliveryId, text: 'Delivered to a neighbour' }, context('a'));
    for (const repeated of [true, true]) {
      await erp.postNote({ deliveryId, text: 'Delivered' }, context('b', repeated));
    }
    const notes = await client.searchRead('mail.message', {
      domain: [
        ['res_id', '=', deliveryId],
        ['body', 'like', 'Delivered'],
      ],
      record: z.looseObject({ body: textField }),
      order: 'id',
    });
    expect(notes.map((note) => note.body)).toEqual(['<p>Delivered to a neighbour</p>', '<p>Delivered</p>']);
  });

  it('does not put goods into an open package of another delivery', async () => {
    const { erp, order, world } = openOdoo();
    const packages = [{ reference: 'BOX-1', lines }];
    const [first, second] = [order(2), order(2)];
    const [one] = await erp.putInPack({ deliveryId: first, packages }, context('a'));
    const [other] = await erp.putInPack({ deliveryId: second, packages }, context('b', true));
    expect(other?.packageId).not.toBe(one?.packageId);
    expect(world.picking(first).packages).toEqual(['BOX-1']);
  });

  it('does not adopt a return that somebody else made, nor one of other goods', async () => {
    const { erp, order, world } = openOdoo({ uid: 7 });
    const deliveryId = order(2);
    await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context('ship'));
    const [wizard] = world.call('stock.return.picking', 'create', {
      vals_list: [{ picking_id: deliveryId }],
    }) as number[];
    const [line] = world.call('stock.return.picking.line', 'search', {
      domain: [['wizard_id', '=', wizard]],
    }) as number[];
    world.call('stock.return.picking.line', 'write', { ids: [line], vals: { quantity: 1 } });
    const { res_id: theirs } = world.call('stock.return.picking', 'action_create_returns', {
      ids: [wizard],
    }) as { res_id: number };
    const back = [{ sku: 'A', quantity: 1 }];
    const ours = await erp.createReturn({ deliveryId, reference: 'RMA', lines: back }, context('a', true));
    expect(ours.returnId).not.toBe(theirs);
    await expect(
      erp.createReturn({ deliveryId, reference: 'RMA', lines }, context('a', true)),
    ).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
  });
});

describe('what a verb remembers', () => {
  it('keeps two documents of one tracking number apart', async () => {
    const { erp, order, client } = openOdoo();
    const deliveryId = order(2);
    const label = (data: string) => ({ trackingNumber: '1Z1', format: 'pdf' as const, data });
    const labels = [label('JVBERi0x'), label('JVBERi0y')];
    for (const repeated of [false, true])
      await erp.attachLabels({ deliveryId, labels }, context('a', repeated));
    const attached = await client.searchRead('ir.attachment', {
      domain: [['res_id', '=', deliveryId]],
      record: z.looseObject({ name: textField }),
      order: 'id',
    });
    expect(attached.map(({ name }) => name)).toEqual(['LabelShipping-1Z1.pdf', 'LabelShipping-1Z1-2.pdf']);
  });

  it('ships no article for long under a name that it no longer has', async () => {
    const { erp, order, client, clock, products } = openOdoo();
    order(2);
    const skuNow = async () => (await erp.releasableOrders()).deliveries[0]?.request?.lines[0]?.sku;
    expect(await skuNow()).toBe('A');
    await client.write('product.product', [products[0] ?? 0], { default_code: 'A2' });
    await clock.advance(60_000);
    expect(await skuNow()).toBe('A2');
  });
});
