import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idsField, many2oneField, textField } from '../src/index.ts';
import { context, openOdoo, protocols } from './open-mock.ts';

const Picking = z.looseObject({
  id: z.int(),
  state: z.string(),
  origin: textField,
  return_id: many2oneField,
});

describe.each(protocols)('the verbs over %s', (protocol) => {
  it('pack, ship a part, take some of it back and bill it, each once however often it is asked', async () => {
    const { erp, order, client, world, partnerId } = openOdoo({ protocol });
    const deliveryId = order(5, 2);
    const box = (reference: string, sku: string, quantity: number) => ({
      reference,
      lines: [{ sku, quantity }],
    });
    const packing = { deliveryId, packages: [box('BOX-1', 'A', 3), box('BOX-2', 'B', 2)] };
    const shipment = {
      deliveryId,
      lines: [
        { sku: 'A', quantity: 3 },
        { sku: 'B', quantity: 2 },
      ],
      trackingNumbers: ['1Z1', '1Z2'],
    };
    const request = { deliveryId, reference: 'RMA-1', lines: [{ sku: 'A', quantity: 2 }] };
    const bill = {
      vendorId: partnerId,
      reference: 'INV 7/ü',
      date: '2026-11-24',
      currency: 'USD',
      lines: [
        { description: '1Z1 ground', amount: '12.34' },
        { description: 'fuel', amount: '0.66' },
      ],
    };
    const results = [];
    for (const repeated of [false, true]) {
      const packed = await erp.putInPack(packing, context('pack', repeated));
      const confirmed = await erp.confirmShipment(shipment, context('ship', repeated));
      const returned = await erp.createReturn(request, context('return', repeated));
      const billed = await erp.createFreightBill(bill, context('bill', repeated));
      await erp.postNote({ deliveryId, text: 'The <driver>\nwas late' }, context('note', repeated));
      results.push({ packed, ...confirmed, ...returned, ...billed });
    }
    expect(results[1]).toEqual(results[0]);
    const [{ backorderId = 0, returnId, billId } = { returnId: 0, billId: 0 }] = results;
    expect(world.picking(deliveryId)).toMatchObject({ state: 'done', trackingRef: '1Z1,1Z2' });
    expect(world.picking(deliveryId).packages.toSorted()).toEqual(['BOX-1', 'BOX-2']);
    expect(world.picking(backorderId).moves).toMatchObject([{ sku: 'A', demand: 2 }]);
    const [receipt] = await client.read('stock.picking', [returnId], { record: Picking });
    expect(receipt).toMatchObject({ state: 'assigned', return_id: { id: deliveryId } });
    expect(receipt?.origin).toMatch(/^RMA-1, WH\/OUT\/\d+$/);
    const record = z.looseObject({ state: z.string(), amount_total: z.number(), invoice_line_ids: idsField });
    const [draft] = await client.read('account.move', [billId], { record });
    expect(draft).toMatchObject({ state: 'draft', amount_total: 13 });
    expect(draft?.invoice_line_ids).toHaveLength(2);
    expect(await client.searchCount('account.move', { domain: [['partner_id', '=', partnerId]] })).toBe(1);
    const domain = [
      ['model', '=', 'stock.picking'],
      ['res_id', '=', deliveryId],
      ['body', 'like', 'driver'],
    ] as const;
    expect(await client.searchCount('mail.message', { domain })).toBe(1);
  });

  it('refuse what is not there to pack, to return, to count or to cancel', async () => {
    const { erp, order, world, calls } = openOdoo({ protocol });
    const deliveryId = order(2);
    const lines = [{ sku: 'A', quantity: 3 }];
    const none = { effect: 'none' };
    await expect(
      erp.putInPack({ deliveryId, packages: [{ reference: 'BOX', lines }] }, context('a')),
    ).rejects.toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'packages.0.lines.0.quantity' }],
      ...none,
    });
    const back = { deliveryId, reference: 'RMA', lines: [{ sku: 'A', quantity: 1 }] };
    await expect(erp.createReturn(back, context('b'))).rejects.toMatchObject({ code: 'conflict', ...none });
    await erp.cancelDelivery({ deliveryId }, context('c'));
    calls.length = 0;
    await erp.cancelDelivery({ deliveryId }, context('c', true));
    expect(calls.some((call) => call.operation === 'stock.picking/action_cancel')).toBe(false);
    expect(world.picking(deliveryId).state).toBe('cancel');
    const shipped = order(2);
    const shipment = { deliveryId: shipped, lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: [] };
    await erp.confirmShipment(shipment, context('d'));
    await expect(erp.cancelDelivery({ deliveryId: shipped }, context('e'))).rejects.toMatchObject({
      code: 'conflict',
      ...none,
    });
    const more = { ...back, deliveryId: shipped, lines };
    await expect(erp.createReturn(more, context('f'))).rejects.toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'lines.0.quantity' }],
      ...none,
    });
    const count = [{ sku: 'nobody has it', locationId: 8, quantity: 1 }];
    await expect(erp.adjustInventory(count, context('g'))).rejects.toMatchObject({
      code: 'invalid-request',
      ...none,
    });
  });

  it('do not take back more than is still out there', async () => {
    const { erp, order } = openOdoo({ protocol });
    const deliveryId = order(3);
    await erp.confirmShipment(
      { deliveryId, lines: [{ sku: 'A', quantity: 3 }], trackingNumbers: [] },
      context('a'),
    );
    const back = (reference: string, quantity: number) =>
      erp.createReturn({ deliveryId, reference, lines: [{ sku: 'A', quantity }] }, context(reference));
    await back('RMA-1', 2);
    await expect(back('RMA-2', 2)).rejects.toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect((await back('RMA-3', 1)).returnId).toBeGreaterThan(0);
  });

  it('leave what is not packed reserved and loose', async () => {
    const { erp, order, client, world } = openOdoo({ protocol });
    const deliveryId = order(3);
    const packages = [{ reference: 'BOX', lines: [{ sku: 'A', quantity: 1 }] }];
    await erp.putInPack({ deliveryId, packages }, context('a'));
    const Line = z.looseObject({ quantity: z.number(), result_package_id: many2oneField });
    const domain = [['picking_id', '=', deliveryId]] as const;
    const lines = await client.searchRead('stock.move.line', { domain, record: Line, order: 'quantity' });
    expect(lines.map((line) => [line.quantity, line.result_package_id?.name])).toEqual([
      [1, 'BOX'],
      [2, undefined],
    ]);
    expect(world.picking(deliveryId).moves).toMatchObject([{ demand: 3, quantity: 3 }]);
  });

  it('count no article that two products share', async () => {
    const { erp, world } = openOdoo({ protocol });
    world.addProduct({ sku: 'A', name: 'Another A', weightKg: 1 });
    const counts = [{ sku: 'A', locationId: 8, quantity: 1 }];
    await expect(erp.adjustInventory(counts, context('a'))).rejects.toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'counts.0.sku', message: 'several products have this reference' }],
    });
  });

  it('say that a right is missing, though an import hides it', async () => {
    const groups = ['base.group_user', 'stock.group_stock_user'];
    const { erp, partnerId } = openOdoo({ protocol, uid: 7, groups });
    const bill = {
      vendorId: partnerId,
      reference: 'INV-1',
      date: '2026-11-24',
      currency: 'USD',
      lines: [{ description: 'freight', amount: '1' }],
    };
    await expect(erp.createFreightBill(bill, context('a'))).rejects.toMatchObject({
      code: 'forbidden',
      effect: 'none',
    });
  });

  it('cannot find a delivery that does not exist', async () => {
    const { erp } = openOdoo({ protocol });
    const deliveryId = 99_999;
    const labels = [{ trackingNumber: '1Z', format: 'pdf' as const, data: 'XlhB' }];
    const attempts = [
      erp.attachLabels({ deliveryId, labels }, context('a')),
      erp.postNote({ deliveryId, text: 'a' }, context('b')),
      erp.scheduleActivity({ deliveryId, summary: 'a', note: 'b' }, context('c')),
      erp.cancelDelivery({ deliveryId }, context('d')),
      erp.putInPack({ deliveryId, packages: [] }, context('e')),
      erp.createReturn({ deliveryId, reference: 'R', lines: [] }, context('f')),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({ code: 'not-found', effect: 'none' });
    }
  });

  it('count stock as it lies there', async () => {
    const { erp, client, world, products } = openOdoo({ protocol });
    const [locationId = 0] = await client.search('stock.location', {
      domain: [
        ['usage', '=', 'internal'],
        ['complete_name', '=', 'WH/Stock'],
      ],
    });
    const counts = [
      { sku: 'A', locationId, quantity: 17 },
      { sku: 'B', locationId, quantity: 1000 },
    ];
    await erp.adjustInventory(counts, context('a'));
    await erp.adjustInventory(counts, context('a', true));
    expect(products.map((id) => world.availableStock(id))).toEqual([17, 1000]);
    const domain = [
      ['is_inventory', '=', true],
      ['product_id', '=', products[0] ?? 0],
      ['quantity', '=', 983],
    ] as const;
    expect(await client.searchCount('stock.move', { domain })).toBe(1);
  });

  it('confirm a hundred shipments in five calls, each with its own outcome', async () => {
    const { erp, order, world, calls } = openOdoo({ protocol });
    const ids = Array.from({ length: 100 }, () => order(2, 1));
    const cancelled = order(1);
    world.call('stock.picking', 'action_cancel', { ids: [cancelled] });
    const shipments = [...ids, cancelled].map((deliveryId, index) => ({
      deliveryId,
      lines: [
        { sku: 'A', quantity: index % 3 === 0 ? 1 : 2 },
        { sku: 'B', quantity: 1 },
      ],
      trackingNumbers: [`1Z${deliveryId}`],
    }));
    await erp.confirmShipment(shipments[0] as (typeof shipments)[0], context('first'));
    calls.length = 0;
    const outcomes = await erp.confirmShipments(shipments, context('all'));
    expect(calls.length).toBeLessThanOrEqual(5);
    expect(outcomes.map((outcome) => outcome.deliveryId)).toEqual([...ids, cancelled]);
    expect(outcomes.at(-1)?.error).toMatchObject({ code: 'conflict', effect: 'none' });
    for (const [index, { deliveryId, result }] of outcomes.slice(0, 100).entries()) {
      expect(world.picking(deliveryId)).toMatchObject({ state: 'done', trackingRef: `1Z${deliveryId}` });
      expect(result?.backorderId === undefined).toBe(index % 3 !== 0);
      if (result?.backorderId === undefined) continue;
      expect(world.picking(result.backorderId).moves).toMatchObject([{ sku: 'A', demand: 1 }]);
    }
    calls.length = 0;
    await erp.recordTracking(
      ids.map((deliveryId) => ({ deliveryId, trackingNumbers: ['more'] })),
      context('tracking'),
    );
    expect(calls).toHaveLength(2);
    expect(ids.map((id) => world.picking(id).trackingRef)).toEqual(ids.map((id) => `1Z${id},more`));
  });

  it('find what can be released, whatever changed when, page by page', async () => {
    const { erp, order, world } = openOdoo({ protocol, erp: { pageSize: 2 } });
    const ids = [order(1), order(1), order(1)];
    const waiting = order(1);
    world.call('stock.picking', 'do_unreserve', { ids: [waiting] });
    const first = await erp.releasableOrders();
    const second = await erp.releasableOrders(first.afterId);
    expect([...first.deliveries, ...second.deliveries].map((each) => each.deliveryId)).toEqual(ids);
    expect(second.afterId).toBeUndefined();
    expect(first.deliveries[0]?.request?.lines).toEqual([{ sku: 'A', quantity: 1 }]);
  });
});
