import { createOdooMock } from '@crossdock/mocks/odoo';
import { createLabFetch, type Fault, Lab, type Observation, VirtualClock } from '@crossdock/mocks/kernel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectOdoo, createOdooErp, many2oneField, type OdooErpOptions, textField } from '../src/index.ts';

const apiKey = '0123456789abcdef0123456789abcdef01234567';

function openOdoo(setup: { faults?: Fault[]; erp?: OdooErpOptions; uid?: number } = {}) {
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 10));
  const mock = createOdooMock({
    clock,
    origin: 'https://odoo.test',
    apiKeys: { [apiKey]: { uid: setup.uid ?? 2, login: 'bot' } },
    smsQuestion: true,
  });
  const calls: Observation[] = [];
  const lab = new Lab({
    mocks: [mock],
    clock,
    faults: setup.faults ?? [],
    observe: (call) => calls.push(call),
  });
  const client = connectOdoo({
    url: 'https://odoo.test',
    credentials: { apiKey },
    version: 19,
    clock,
    fetch: createLabFetch(lab, clock),
  });
  const { world } = mock;
  const partnerId = world.addPartner({
    name: 'Ada Example',
    street: '1 Main St',
    city: 'Springfield',
    zip: '01101',
    countryCode: 'US',
    stateCode: 'MA',
    phone: '+1 413 555 0100',
    email: 'ada@example.com',
  });
  const products = ['A', 'B'].map((sku) =>
    world.addProduct({ sku, name: `Article ${sku}`, weightKg: 0.5, stock: { WH: 1000 } }),
  );
  const carrierId = world.addCarrier({ name: 'Two days' });
  const order = (...quantities: number[]) => {
    const lines = quantities.map((quantity, index) => ({ productId: products[index] ?? 0, quantity }));
    const placed = world.placeOrder({ partnerId, carrierId, lines, confirm: true });
    return placed.pickingIds[0] ?? 0;
  };
  /** Lets the clock run until a call has its outcome, error or not. */
  const settle = async <T>(call: Promise<T>): Promise<T> => {
    const state = { settled: false };
    const watched = call.finally(() => {
      state.settled = true;
    });
    watched.catch(() => undefined);
    while (!state.settled) await clock.advance(1);
    return watched;
  };
  return { clock, world, calls, client, order, settle, erp: createOdooErp(client, setup.erp) };
}

const context = (key: string, repeated = false) => ({ idempotencyKey: key, repeated });

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
    expect(calls.length).toBeLessThanOrEqual(5);
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

  it('confirms a full shipment in four calls once the products are known', async () => {
    const { erp, order, world, calls } = openOdoo();
    const deliveryId = order(3, 2);
    await erp.deliveriesChangedSince(undefined);
    calls.length = 0;
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

  it('confirms a partial shipment in five calls and finds its backorder again on a repeat', async () => {
    const { erp, order, world, calls } = openOdoo();
    const deliveryId = order(3, 2);
    await erp.deliveriesChangedSince(undefined);
    calls.length = 0;
    const shipment = { deliveryId, lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: ['1Z1'] };
    const { backorderId } = await erp.confirmShipment(shipment, context('a'));
    expect(calls).toHaveLength(5);
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

  // Only the administrator, user 2, may look up the model of an activity.
  it.each([2, 7])('attaches labels, notes and activities once as user %i, however often', async (uid) => {
    const { erp, order, client, settle, calls } = openOdoo({ uid });
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
    expect(calls.some((call) => call.operation === 'stock.picking/activity_schedule')).toBe(uid !== 2);
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
