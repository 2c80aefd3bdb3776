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

describe('returns at the same moment', () => {
  it('leave one of a reference', async () => {
    const { erp, order, client } = openOdoo();
    const deliveryId = order(2);
    await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context('ship'));
    const back = { deliveryId, reference: 'RMA', lines: [{ sku: 'A', quantity: 1 }] };
    const returns = await Promise.all([1, 2].map((key) => erp.createReturn(back, context(`${key}`))));
    const open = await client.search('stock.picking', {
      domain: [
        ['return_id', '=', deliveryId],
        ['state', '!=', 'cancel'],
      ],
    });
    expect(open).toHaveLength(1);
    expect(returns.map(({ returnId }) => returnId)).toContain(open[0]);
  });
});

describe('what a verb makes of unusual goods', () => {
  it('gives back what a receipt fell short of', async () => {
    const { erp, order, client } = openOdoo();
    const deliveryId = order(2);
    await erp.confirmShipment({ deliveryId, lines, trackingNumbers: [] }, context('ship'));
    const { returnId } = await erp.createReturn({ deliveryId, reference: 'RMA-1', lines }, context('a'));
    const moves = await client.search('stock.move', { domain: [['picking_id', '=', returnId]] });
    await client.write('stock.move', moves, { quantity: 1, picked: true });
    const withoutBackorder = { skip_backorder: true, picking_ids_not_to_backorder: [returnId] };
    await client.call('stock.picking', 'button_validate', {
      ids: [returnId],
      context: withoutBackorder,
      answer: z.literal(true),
    });
    const rest = { deliveryId, reference: 'RMA-2', lines: [{ sku: 'A', quantity: 1 }] };
    expect((await erp.createReturn(rest, context('b'))).returnId).toBeGreaterThan(returnId);
  });

  it('makes a credit note of what a carrier gives back', async () => {
    const { erp, client, partnerId } = openOdoo();
    const bill = {
      vendorId: partnerId,
      reference: 'CN-1',
      date: '2026-11-24',
      currency: 'USD',
      lines: [
        { description: 'refused parcel', amount: '-12.50' },
        { description: 'handling', amount: '0.5' },
      ],
    };
    const { billId } = await erp.createFreightBill(bill, context('a'));
    const record = z.looseObject({ move_type: z.string(), amount_total: z.number() });
    expect(await client.read('account.move', [billId], { record })).toMatchObject([
      { move_type: 'in_refund', amount_total: 12 },
    ]);
  });

  it('counts no article by lot without its lot, and nothing below nothing', async () => {
    const { erp, client, products } = openOdoo();
    const count = (quantity: number) =>
      erp.adjustInventory([{ sku: 'A', locationId: 8, quantity }], context('a'));
    await expect(count(-1)).rejects.toMatchObject({ code: 'invalid-request', effect: 'none' });
    await client.write('product.product', [products[0] ?? 0], { tracking: 'lot' });
    await expect(count(1)).rejects.toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'counts.0.lotId' }],
    });
  });

  it('posts both of two events of one second', async () => {
    const { erp, order, client } = openOdoo();
    const deliveryId = order(2);
    const event = { trackingNumber: '1Z1', carrierCode: 'D', occurredAt: '2026-11-24T00:00:00Z' };
    const events = [
      { ...event, status: 'in-transit' as const },
      { ...event, status: 'delivered' as const },
    ];
    for (const repeated of [false, true])
      await erp.postTracking({ deliveryId, events }, context('a', repeated));
    const [note, ...others] = await client.searchRead('mail.message', {
      domain: [
        ['res_id', '=', deliveryId],
        ['body', 'like', '1Z1'],
      ],
      record: z.looseObject({ body: textField }),
    });
    expect(others).toEqual([]);
    expect(note?.body).toMatch(/in-transit.*<br>delivered/);
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
