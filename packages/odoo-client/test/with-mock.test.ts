import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { many2oneField, textField } from '../src/index.ts';
import { context, openOdoo } from './open-mock.ts';

describe('against a mock of Odoo 19', () => {
  it('reads a ready delivery as a fulfillment request, in few calls', async () => {
    const { erp, order, calls } = openOdoo({ erp: { serviceLevels: { 'Two days': 'two-day' } } });
    const ids = [order(3, 2), order(1)];
    const page = await erp.deliveriesChangedSince(undefined);
    expect(page.more).toBe(false);
    expect(page.deliveries.map((delivery) => delivery.deliveryId)).toEqual(ids);
    expect(page.deliveries[0]?.problems).toBeUndefined();
    expect(page.deliveries[0]?.request).toMatchObject({
      serviceLevel: 'two-day',
      shipTo: {
        contact: { name: 'Ada Example', phone: '+1 413 555 0100', email: 'ada@example.com' },
        address: {
          lines: ['1 Main St'],
          city: 'Springfield',
          postalCode: '01101',
          regionCode: 'MA',
          countryCode: 'US',
        },
      },
      lines: [
        { sku: 'A', quantity: 3 },
        { sku: 'B', quantity: 2 },
      ],
    });
    expect(calls.length).toBeLessThanOrEqual(6);
  });

  it('returns unchanged deliveries once and changed ones again', async () => {
    const { erp, order, clock, world } = openOdoo({ erp: { pageSize: 3 } });
    const first = Array.from({ length: 10 }, () => order(1));
    const seen: number[] = [];
    let cursor: string | undefined;
    const poll = async () => {
      for (let more = true; more;) {
        const page = await erp.deliveriesChangedSince(cursor);
        seen.push(...page.deliveries.map((delivery) => delivery.deliveryId));
        ({ cursor, more } = page);
      }
      return seen.splice(0);
    };
    expect(await poll()).toEqual(first);
    expect(await poll()).toEqual([]);
    await clock.advance(5000);
    world.call('stock.picking', 'action_cancel', { ids: [first[4] ?? 0] });
    expect(await poll()).toEqual([first[4]]);
    expect(await poll()).toEqual([]);
  });

  it('confirms a full shipment in four calls', async () => {
    const { erp, order, world, calls } = openOdoo();
    const deliveryId = order(3, 2);
    const lines = [
      { sku: 'A', quantity: 3 },
      { sku: 'B', quantity: 2 },
    ];
    const result = await erp.confirmShipment(
      { deliveryId, lines, trackingNumbers: ['1Z1', '1Z2'] },
      context('a'),
    );
    expect(result).toEqual({});
    expect(calls).toHaveLength(4);
    expect(world.picking(deliveryId)).toMatchObject({ state: 'done', trackingRef: '1Z1,1Z2' });
  });

  it('confirms a partial shipment in four calls and finds its backorder again on a repeat', async () => {
    const { erp, order, world, calls } = openOdoo();
    const deliveryId = order(3, 2);
    const shipment = { deliveryId, lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: ['1Z1'] };
    const { backorderId } = await erp.confirmShipment(shipment, context('a'));
    expect(calls).toHaveLength(4);
    expect(world.picking(deliveryId)).toMatchObject({
      state: 'done',
      moves: [{ sku: 'A', demand: 2, quantity: 2, state: 'done' }],
    });
    const rest = world.picking(backorderId ?? 0);
    expect(rest.moves.filter((move) => move.sku === 'A').map((move) => move.demand)).toEqual([1]);
    expect(rest.moves.filter((move) => move.sku === 'B').map((move) => move.demand)).toEqual([2]);
    expect(await erp.confirmShipment(shipment, context('a', true))).toEqual({ backorderId });
    const page = await erp.deliveriesChangedSince(undefined);
    expect(page.deliveries).toContainEqual(
      expect.objectContaining({ deliveryId: backorderId, backorderOfId: deliveryId, state: 'ready' }),
    );
  });

  it('gives the same answer after each reply of a confirmation was lost and repeated', async () => {
    const quiet = openOdoo();
    const shipment = { lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: ['1Z1'] };
    await quiet.erp.confirmShipment({ deliveryId: quiet.order(3), ...shipment }, context('a'));
    const writes = quiet.calls.filter((call) => /write|button_validate/.test(call.operation));
    expect(writes).toHaveLength(2);
    for (const { operation } of writes) {
      const { erp, order, world, calls, settle } = openOdoo({
        faults: [{ mock: 'odoo', operation, attempt: 1, kind: 'lost-reply' }],
      });
      const deliveryId = order(3);
      const lost = await settle(
        erp.confirmShipment({ deliveryId, ...shipment }, context('a')).catch((error: unknown) => error),
      );
      expect(lost).toMatchObject({ code: 'no-response', effect: 'unknown' });
      const result = await erp.confirmShipment({ deliveryId, ...shipment }, context('a', true));
      expect(world.picking(result.backorderId ?? 0)).toMatchObject({ moves: [{ sku: 'A', demand: 1 }] });
      expect(world.picking(deliveryId)).toMatchObject({ state: 'done', trackingRef: '1Z1' });
      expect(calls.some((call) => call.outcome === 'lost')).toBe(true);
    }
  });

  it('refuses a cancelled delivery, and writes nothing for an article it does not hold', async () => {
    const { erp, order, world } = openOdoo();
    const cancelled = order(1);
    world.call('stock.picking', 'action_cancel', { ids: [cancelled] });
    const lines = [{ sku: 'A', quantity: 1 }];
    await expect(
      erp.confirmShipment({ deliveryId: cancelled, lines, trackingNumbers: ['1Z'] }, context('a')),
    ).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
    const open = order(1);
    await expect(
      erp.confirmShipment(
        { deliveryId: open, lines: [{ sku: 'X', quantity: 1 }], trackingNumbers: ['1Z'] },
        context('b'),
      ),
    ).rejects.toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(world.picking(open)).toMatchObject({ state: 'assigned', moves: [{ picked: false }] });
    expect(world.picking(open).trackingRef).not.toContain('1Z');
  });

  it('ships only what left, though somebody has pressed the button and left its question open', async () => {
    const { erp, order, world } = openOdoo();
    const deliveryId = order(3, 2);
    expect(world.call('stock.picking', 'button_validate', { ids: [deliveryId] })).toMatchObject({
      res_model: 'confirm.stock.sms',
    });
    const lines = [{ sku: 'A', quantity: 2 }];
    const { backorderId = 0 } = await erp.confirmShipment(
      { deliveryId, lines, trackingNumbers: ['1Z1'] },
      context('a'),
    );
    expect(world.picking(deliveryId).moves).toMatchObject([{ sku: 'A', quantity: 2, state: 'done' }]);
    expect(world.picking(backorderId).moves.map(({ sku, demand }) => [sku, demand])).toEqual([
      ['B', 2],
      ['A', 1],
    ]);
  });

  it('adds tracking numbers, and keeps those that are there', async () => {
    const { erp, order, world } = openOdoo();
    const deliveryId = order(1);
    await erp.recordTracking({ deliveryId, trackingNumbers: ['1Z1'] }, context('a'));
    await erp.recordTracking({ deliveryId, trackingNumbers: ['1Z2', '1Z1'] }, context('b'));
    expect(world.picking(deliveryId).trackingRef).toBe('1Z1,1Z2');
  });

  it.each([2, 7])('attaches labels, notes and activities once as user %i, however often', async (uid) => {
    const { erp, order, client, settle } = openOdoo({ uid });
    const deliveryId = order(1);
    const labels = ['1Z1', '1Z2'].map((trackingNumber) => ({
      trackingNumber,
      format: 'zpl' as const,
      data: 'XlhBXlha',
    }));
    const events = ['2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'].map((occurredAt) => ({
      trackingNumber: '1Z1',
      status: 'in-transit' as const,
      carrierCode: '<D&K>',
      occurredAt,
    }));
    const task = { deliveryId, summary: 'Check the address', note: 'a < b\nsecond line' };
    for (const repeated of [false, true, true]) {
      await erp.attachLabels(
        { deliveryId, labels: repeated ? labels : labels.slice(0, 1) },
        context('a', repeated),
      );
      await erp.postTracking(
        { deliveryId, events: repeated ? events : events.slice(0, 1) },
        context('b', repeated),
      );
      await settle(erp.scheduleActivity(task, context('c', repeated)));
    }
    const onDelivery = [['res_id', '=', deliveryId]] as const;
    expect(await client.searchCount('ir.attachment', { domain: onDelivery })).toBe(2);
    const activities = await client.searchRead('mail.activity', {
      record: z.looseObject({
        id: z.int(),
        activity_type_id: many2oneField,
        user_id: many2oneField,
        note: textField,
      }),
      domain: onDelivery,
    });
    expect(activities).toMatchObject([
      { activity_type_id: { name: 'To-Do' }, user_id: { id: uid }, note: '<p>a &lt; b<br>second line</p>' },
    ]);
    await client.call('mail.activity', 'action_done', {
      ids: activities.map((activity) => activity.id),
      answer: z.int(),
    });
    await settle(erp.scheduleActivity(task, context('c', true)));
    expect(await client.searchCount('mail.activity', { domain: onDelivery })).toBe(0);
    const notes = await client.searchRead('mail.message', {
      record: z.looseObject({ body: textField }),
      domain: [...onDelivery, ['model', '=', 'stock.picking']],
    });
    expect(notes.filter((note) => note.body?.includes('in-transit 1Z1 [1Z1 &lt;D&amp;K&gt; '))).toHaveLength(
      2,
    );
  });
});
