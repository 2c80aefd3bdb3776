import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  changesSince,
  connectOdoo,
  createOdooErp,
  createOdooWebhookReceiver,
  readHint,
  textField,
  toOdooDatetime,
} from '../src/index.ts';
import { failure, odooError, openDouble } from './odoo-double.ts';
import { context, openOdoo, protocols } from './open-mock.ts';

const any = z.unknown();
const Picking = z.looseObject({ id: z.int(), state: z.string(), origin: textField });

describe('what costs most when it is missed', () => {
  it('1: a validation that answers with a question has not failed, and is not done either', async () => {
    const { erp, order, client, world } = openOdoo();
    const deliveryId = order(3);
    const raw = { ids: [deliveryId], answer: any };
    expect(await client.call('stock.picking', 'button_validate', raw)).toMatchObject({
      type: 'ir.actions.act_window',
    });
    expect(world.picking(deliveryId).state).toBe('assigned');
    const lines = [{ sku: 'A', quantity: 1 }];
    const { backorderId } = await erp.confirmShipment(
      { deliveryId, lines, trackingNumbers: [] },
      context('a'),
    );
    expect(world.picking(deliveryId).state).toBe('done');
    expect(backorderId).toBeDefined();
  });

  it('2: a question is answered with the context it came with', async () => {
    const action = { type: 'ir.actions.act_window', res_model: 'confirm.stock.sms' };
    const asked = { button_validate_picking_ids: [64] };
    let validations = 0;
    const { client, calls } = openDouble({
      'stock.picking/web_search_read': () => ({ records: [validations === 0 ? delivery : delivered] }),
      'stock.picking/write': () => true,
      'stock.picking/button_validate': () => (validations++ === 0 ? { ...action, context: asked } : true),
      'confirm.stock.sms/create': () => [5],
      'confirm.stock.sms/dont_send_sms': () => true,
    });
    const shipment = { deliveryId: 64, lines: [{ sku: 'A', quantity: 1 }], trackingNumbers: [] };
    await createOdooErp(client).confirmShipment(shipment, context('a'));
    const wizard = calls.filter((call) => call.method.startsWith('confirm.stock.sms'));
    expect(wizard.map((call) => call.body['context'])).toEqual([
      expect.objectContaining(asked),
      expect.objectContaining(asked),
    ]);
  });

  it.each(protocols)(
    '3: a record that is gone is left out of a read over %s, and a verb says so',
    async (protocol) => {
      const { erp, client, order } = openOdoo({ protocol });
      const deliveryId = order(1);
      const read = await client.read('stock.picking', [99_999, deliveryId], { record: Picking });
      expect(read.map((each) => each.id)).toEqual([deliveryId]);
      const shipment = { deliveryId: 99_999, lines: [{ sku: 'A', quantity: 1 }], trackingNumbers: [] };
      const missing = { code: 'not-found', effect: 'none' };
      await expect(erp.confirmShipment(shipment, context('a'))).rejects.toMatchObject(missing);
      await expect(
        erp.recordTracking({ ...shipment, trackingNumbers: ['1Z'] }, context('b')),
      ).rejects.toMatchObject(missing);
      await expect(client.write('stock.picking', [99_999], { origin: 'x' })).rejects.toMatchObject(missing);
    },
  );

  it('4: what Odoo would swallow never leaves', async () => {
    const { client, calls } = openDouble({});
    const refused = [
      client.write('stock.picking', [], { origin: 'x' }),
      client.write('stock.picking', [1], { move_ids: [[9, 0, 0]] as never }),
      client.call('stock.picking', 'action_assign', { ids: [], answer: any }),
      client.write('stock.picking', [1], { weight: Number.NaN }),
      client.write('stock.picking', [1], { origin: 'a\0b' }),
    ];
    for (const each of refused)
      expect(await failure(each)).toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(calls).toEqual([]);
  });

  it('5: a status of 500 is not retried when the exception says that the call was wrong', async () => {
    let calls = 0;
    const answer = (name: string) => () => {
      calls++;
      return odooError(500, name, 'x');
    };
    for (const name of ['builtins.ValueError', 'builtins.TypeError', 'builtins.KeyError', 'binascii.Error']) {
      calls = 0;
      const { client } = openDouble({ 'res.partner/search': answer(name) }, { policy: { attemptsMax: 5 } });
      const error = await failure(client.search('res.partner', { domain: [] }));
      expect(error).toMatchObject({ code: 'invalid-request', effect: 'none', remote: { code: name } });
      expect(calls).toBe(1);
    }
  });

  it('6: an instant goes out and comes back in the form of Odoo', async () => {
    const { client, order } = openOdoo();
    const deliveryId = order(1);
    const iso = { scheduled_date: '2026-11-23T10:00:00Z' };
    expect(await failure(client.write('stock.picking', [deliveryId], iso))).toMatchObject({
      code: 'invalid-request',
      issues: [{ path: 'vals.scheduled_date' }],
    });
    const scheduled_date = toOdooDatetime('2026-11-23T11:00:00.250+01:00');
    await client.write('stock.picking', [deliveryId], { scheduled_date });
    const [read] = await client.read('stock.picking', [deliveryId], { fields: ['scheduled_date'] });
    expect(read).toEqual({ id: deliveryId, scheduled_date: '2026-11-23T10:00:00Z' });
  });

  it.each(protocols)('7: a method that returns nothing has worked over %s', async (protocol) => {
    const { client, order, world } = openOdoo({ protocol });
    const deliveryId = order(1);
    const nothing = await client.call('stock.picking', 'do_unreserve', { ids: [deliveryId], answer: any });
    expect(nothing).toBeNull();
    expect(world.picking(deliveryId).state).toBe('confirmed');
  });

  it('8: a change that is committed late, with an earlier write_date, is seen', async () => {
    const { client, order, world, clock } = openOdoo();
    const deliveryId = order(1);
    const quick = order(1);
    const watch = { model: 'stock.picking', record: Picking };
    const slow = world
      .beginSlow()
      .call('stock.picking', 'write', { ids: [deliveryId], vals: { origin: 'slow' } });
    await clock.advance(30_000);
    world.call('stock.picking', 'write', { ids: [quick], vals: { origin: 'quick' } });
    const first = await changesSince(client, watch);
    expect(first.records.map((each) => each.origin)).toContain('quick');
    expect(first.records.map((each) => each.origin)).not.toContain('slow');
    slow.commit();
    const second = await changesSince(client, { ...watch, cursor: first.cursor });
    expect(second.records.map((each) => each.origin)).toEqual(['slow']);
  });

  it('9: a webhook is a hint to read, whatever it says of the record', async () => {
    const { client, order, world } = openOdoo();
    const deliveryId = order(1);
    const receiver = createOdooWebhookReceiver({ secrets: ['the-secret-in-the-address'], secretIn: 'path' });
    // In the middle of its transaction: done, and yet without the time it was done.
    const snapshot = {
      _action: 'notify hub(#1)',
      _model: 'stock.picking',
      _id: deliveryId,
      id: deliveryId,
      state: 'done',
      date_done: false,
    };
    const url = 'https://hub.example/odoo/the-secret-in-the-address';
    const hint = receiver.receive({ method: 'POST', url, body: JSON.stringify(snapshot) });
    expect(hint).toMatchObject({ model: 'stock.picking', id: deliveryId });
    expect(await readHint(client, hint, { record: Picking })).toMatchObject({ state: 'assigned' });
    expect(world.picking(deliveryId).state).toBe('assigned');
  });

  it('10: a state that was written by hand is not a shipment', async () => {
    const { erp, client, order, world } = openOdoo();
    const deliveryId = order(2);
    await client.write('stock.picking', [deliveryId], { state: 'done' });
    const shipment = { deliveryId, lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: [] };
    await expect(erp.confirmShipment(shipment, context('a'))).rejects.toMatchObject({
      code: 'conflict',
      effect: 'none',
    });
    expect(world.picking(deliveryId).moves).toMatchObject([{ state: 'assigned' }]);
  });

  it('11: a server that ends the connection with each answer is called as well as any', async () => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end('3');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address() as { port: number };
    const url = `http://127.0.0.1:${address.port}`;
    const client = connectOdoo({ url, credentials: { apiKey: 'key' }, version: 19 });
    for (let call = 0; call < 20; call++)
      expect(await client.searchCount('res.partner', { domain: [] })).toBe(3);
    server.close();
  });

  it('12: nothing is unique but an external id, so a bill gets one and a return is looked for', async () => {
    const { erp, client, order, partnerId } = openOdoo();
    const deliveryId = order(2);
    const shipment = { deliveryId, lines: [{ sku: 'A', quantity: 2 }], trackingNumbers: [] };
    await erp.confirmShipment(shipment, context('a'));
    const lines = [{ description: 'freight', amount: '1.00' }];
    const bill = { vendorId: partnerId, reference: 'F-1', date: '2026-11-24', currency: 'USD', lines };
    const back = { deliveryId, reference: 'RMA-1', lines: [{ sku: 'A', quantity: 1 }] };
    for (let time = 0; time < 3; time++) {
      await erp.createFreightBill(bill, context('b'));
      await erp.createReturn(back, context('c'));
    }
    expect(await client.searchCount('account.move', { domain: [['ref', '=', 'F-1']] })).toBe(1);
    expect(await client.searchCount('stock.picking', { domain: [['return_id', '=', deliveryId]] })).toBe(1);
  });
});

const delivery = {
  id: 64,
  state: 'assigned',
  carrier_tracking_ref: false,
  backorder_ids: [],
  picking_type_id: { id: 2, create_backorder: 'ask' },
  move_ids: [
    {
      id: 1,
      state: 'assigned',
      product_id: { id: 2, default_code: 'A', uom_id: 1 },
      product_uom: 1,
      product_uom_qty: 1,
      quantity: 1,
      move_line_ids: [],
    },
  ],
};
const delivered = {
  ...delivery,
  state: 'done',
  move_ids: delivery.move_ids.map((move) => Object.assign({}, move, { state: 'done' })),
};
