import { describe, expect, it } from 'vitest';
import type { Webhook } from '../../src/kernel/index.ts';
import { apiKey, movesOf, openOdoo, request, take, validate } from './open-odoo.ts';

// As seen on Odoo 19.0.

describe('what costs integrations most, as the mock has it', () => {
  it('1: a validation asks about text messages, then about the backorder, and has done nothing yet', () => {
    const odoo = openOdoo({ smsQuestion: true });
    const { pickingId } = odoo.order();
    take(odoo, pickingId, { quantity: 4 });
    expect(validate(odoo, pickingId)).toMatchObject({
      type: 'ir.actions.act_window',
      res_model: expect.stringMatching(/^(confirm\.stock\.sms|stock\.backorder\.confirmation)$/) as string,
    });
    expect(odoo.read('stock.picking', pickingId, 'state')['state']).toBe('assigned');
  });

  it('2: a wizard without the context of its question says true and does nothing', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    take(odoo, pickingId, { quantity: 4 });
    const { context } = validate(odoo, pickingId) as { context: object };
    const process = (given: object) => {
      const model = 'stock.backorder.confirmation';
      const [id] = odoo.call(model, 'create', { vals_list: [{}], context: given }) as number[];
      return odoo.call(model, 'process', { ids: [id], context: given });
    };
    expect(process({})).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state')['state']).toBe('assigned');
    expect(process(context)).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state')['state']).toBe('done');
  });

  it('3: a missing record is left out of a read, and missed by a write', () => {
    const odoo = openOdoo();
    expect(odoo.call('stock.picking', 'read', { ids: [99_999], fields: ['name'] })).toEqual([]);
    const vals = { origin: 'x' };
    expect(odoo.fail('stock.picking', 'write', { ids: [99_999], vals })).toMatchObject({
      status: 404,
      name: 'odoo.exceptions.MissingError',
    });
  });

  it('4: wrong values are taken: a text for a relation, an unknown command, no records, a list for a body', () => {
    const odoo = openOdoo();
    const { pickingId, orderId } = odoo.order();
    const write = (model: string, id: number, vals: object) => odoo.call(model, 'write', { ids: [id], vals });
    expect(write('stock.picking', pickingId, { user_id: 'x' })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'user_id')['user_id']).toBe(false);
    expect(write('sale.order', orderId, { order_line: [[9, 0, 0]] })).toBe(true);
    expect(odoo.call('stock.picking', 'action_assign', {})).toBe(true);
    expect(odoo.call('res.users', 'context_get', [1, 2])).toMatchObject({ uid: 2 });
  });

  it('5: what the caller did wrong is a status of 500 all the same', () => {
    const odoo = openOdoo();
    const search = (domain: unknown) => odoo.fail('res.partner', 'search', { domain });
    expect(search([['nope', '=', 1]])).toMatchObject({ status: 500, name: 'builtins.ValueError' });
    expect(search('nope')).toMatchObject({ status: 500, name: 'builtins.TypeError' });
    const vals = { nope: 1 };
    expect(odoo.fail('res.partner', 'write', { ids: [odoo.partnerId], vals })).toMatchObject({
      status: 500,
      name: 'builtins.KeyError',
    });
  });

  it('6: a datetime is naive UTC, and nothing else', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    const body = (scheduled_date: string) => ({ ids: [pickingId], vals: { scheduled_date } });
    expect(odoo.fail('stock.picking', 'write', body('2026-11-23T10:00:00Z')).status).toBe(500);
    expect(odoo.call('stock.picking', 'write', body('2026-11-23 10:00:00'))).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'scheduled_date')).toMatchObject({
      scheduled_date: '2026-11-23 10:00:00',
    });
  });

  it('7: None is null over JSON-2, nothing over JSON-RPC, and a fault over XML-RPC, after the work', () => {
    const odoo = openOdoo({ users: [{ uid: 2, login: 'admin', password: 'admin', apiKeys: [apiKey] }] });
    const unreserve = (): number => odoo.order([odoo.productA, 1]).pickingId;
    const stateOf = (id: number): unknown => odoo.read('stock.picking', id, 'state')['state'];
    expect(odoo.send('stock.picking', 'do_unreserve', { ids: [unreserve()] }).body).toBe('null');
    const id = unreserve();
    const args = ['odoo', 2, 'admin', 'stock.picking', 'do_unreserve', [[id]], {}];
    const params = { service: 'object', method: 'execute_kw', args };
    const envelope = JSON.stringify({ jsonrpc: '2.0', method: 'call', params, id: 7 });
    expect(JSON.parse(odoo.mock.handle(request('/jsonrpc', envelope)).body)).toEqual({
      jsonrpc: '2.0',
      id: 7,
    });
    expect(stateOf(id)).toBe('confirmed');
    const last = unreserve();
    const text = (value: string) => `<param><value><string>${value}</string></value></param>`;
    const ids = `<array><data><value><int>${last}</int></value></data></array>`;
    const xml =
      `<?xml version="1.0"?><methodCall><methodName>execute_kw</methodName><params>${text('odoo')}` +
      `<param><value><int>2</int></value></param>${['admin', 'stock.picking', 'do_unreserve'].map(text).join('')}` +
      `<param><value><array><data><value>${ids}</value></data></array></value></param></params></methodCall>`;
    const answer = odoo.mock.handle(request('/xmlrpc/2/object', xml, { 'content-type': 'text/xml' }));
    expect(answer.body).toContain('<value><int>1</int></value>');
    expect(answer.body).toContain('TypeError: cannot marshal None unless allow_none is enabled');
    expect(stateOf(last)).toBe('confirmed');
  });

  it('8: a write_date is when its transaction began, so one can turn up behind another', async () => {
    const odoo = openOdoo();
    const slow = odoo.order().pickingId;
    const quick = odoo.order().pickingId;
    const vals = { origin: 'x' };
    const transaction = odoo.mock.world.beginSlow().call('stock.picking', 'write', { ids: [slow], vals });
    await odoo.clock.advance(5000);
    odoo.call('stock.picking', 'write', { ids: [quick], vals });
    const written = (id: number): string =>
      String(odoo.read('stock.picking', id, 'write_date')['write_date']);
    const seen = written(quick);
    transaction.commit();
    expect(written(slow) < seen).toBe(true);
  });

  it('9: a webhook comes once, unsigned, with the record as it was in the middle of the transaction', () => {
    const odoo = openOdoo();
    const calls: Webhook[] = [];
    odoo.mock.sendWebhook = (webhook) => void calls.push(webhook);
    const find = (model: string, domain: unknown[]): number =>
      (odoo.call(model, 'search', { domain }) as number[])[0] ?? 0;
    const model_id = find('ir.model', [['model', '=', 'stock.picking']]);
    const field = (name: string): number =>
      find('ir.model.fields', [
        ['model', '=', 'stock.picking'],
        ['name', '=', name],
      ]);
    const done = find('ir.model.fields.selection', [
      ['field_id', '=', field('state')],
      ['value', '=', 'done'],
    ]);
    const action = {
      name: 'notify hub',
      model_id,
      state: 'webhook',
      webhook_url: 'https://hub.example/hook',
      webhook_field_ids: [[6, 0, [field('state'), field('date_done')]]],
    };
    const rule = {
      name: 'hub',
      model_id,
      trigger: 'on_state_set',
      trg_selection_field_id: done,
      action_server_ids: [[0, 0, action]],
    };
    odoo.call('base.automation', 'create', { vals_list: [rule] });
    const { pickingId } = odoo.order();
    validate(odoo, pickingId);
    expect(calls).toHaveLength(1);
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      _model: 'stock.picking',
      _id: pickingId,
      state: 'done',
      date_done: false,
    });
    expect(Object.keys(calls[0]?.headers ?? {}).join(' ')).not.toMatch(/signature|authorization/i);
  });

  it('10: a state that is written by hand moves nothing, and the button then says true', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { state: 'done' } });
    expect(validate(odoo, pickingId)).toBe(true);
    expect(movesOf(odoo, pickingId)).toMatchObject([{ state: 'assigned' }]);
  });

  it('11: every answer closes its connection', () => {
    const odoo = openOdoo();
    expect(odoo.send('res.partner', 'search_count', { domain: [] }).headers).toMatchObject({
      connection: 'close',
    });
    expect(odoo.send('no.such.model', 'search').headers).toMatchObject({ connection: 'close' });
  });

  it('12: the same references are taken twice; only an external id is unique', () => {
    const odoo = openOdoo();
    const order = { partner_id: odoo.partnerId, client_order_ref: 'WEB-1' };
    expect(odoo.call('sale.order', 'create', { vals_list: [order, order] })).toHaveLength(2);
    const id = { module: 'shop', name: 'order_1', model: 'sale.order', res_id: 1 };
    odoo.call('ir.model.data', 'create', { vals_list: [id] });
    expect(odoo.fail('ir.model.data', 'create', { vals_list: [id] })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.ValidationError',
    });
  });
});
