import { expect, test } from 'vitest';
import type { Webhook } from '../../src/kernel/index.ts';
import { openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// As the calls of automation rules came from Odoo 19.0 on 2026-11-23 and 2026-11-25.

interface Listening extends OpenOdoo {
  calls: Webhook[];
  /** Makes a rule on transfers that calls `https://hub.example/<name>`. */
  rule: (trigger: string, values?: object) => number;
  fieldId: (name: string) => number;
  doneId: number;
}

const chosen = [
  'carrier_tracking_ref',
  'date_done',
  'is_locked',
  'move_ids',
  'name',
  'note',
  'state',
  'weight',
];

function listen(): Listening {
  const odoo = openOdoo();
  const calls: Webhook[] = [];
  odoo.mock.sendWebhook = (webhook) => void calls.push(webhook);
  const find = (model: string, domain: unknown[]): number[] =>
    odoo.call(model, 'search', { domain }) as number[];
  const [modelId] = find('ir.model', [['model', '=', 'stock.picking']]);
  const fieldId = (name: string): number =>
    find('ir.model.fields', [
      ['model', '=', 'stock.picking'],
      ['name', '=', name],
    ])[0] ?? 0;
  const [doneId = 0] = find('ir.model.fields.selection', [
    ['field_id', '=', fieldId('state')],
    ['value', '=', 'done'],
  ]);
  const rule = (trigger: string, values: object = {}): number => {
    const action = {
      name: 'notify hub',
      model_id: modelId,
      state: 'webhook',
      webhook_url: 'https://hub.example/picking?token=abc',
      webhook_field_ids: [[6, 0, chosen.map(fieldId)]],
    };
    const given = { name: 'hub', model_id: modelId, trigger, action_server_ids: [[0, 0, action]], ...values };
    return (odoo.call('base.automation', 'create', { vals_list: [given] }) as number[])[0] ?? 0;
  };
  return { ...odoo, calls, rule, fieldId, doneId };
}

test('a transfer set to done calls once, with what it was in the middle of its transaction', () => {
  const odoo = listen();
  const ruleId = odoo.rule('on_state_set', { trg_selection_field_id: odoo.doneId });
  expect(odoo.read('base.automation', ruleId, 'trigger_field_ids', 'filter_domain', 'model_name')).toEqual({
    id: ruleId,
    trigger_field_ids: [odoo.fieldId('state')],
    filter_domain: "[('state', '=', 'done')]",
    model_name: 'stock.picking',
  });
  const { pickingId, name } = odoo.order([odoo.productA, 2]);
  expect(odoo.calls).toEqual([]);
  const moveIds = odoo.read('stock.picking', pickingId, 'move_ids')['move_ids'] as number[];
  validate(odoo, pickingId);
  expect(odoo.read('stock.picking', pickingId, 'date_done')['date_done']).toBe('2026-11-23 05:41:48');
  expect(odoo.calls).toEqual([
    {
      url: 'https://hub.example/picking?token=abc',
      headers: {
        'user-agent': 'python-requests/2.32.3',
        'accept-encoding': 'gzip, deflate',
        accept: '*/*',
        connection: 'keep-alive',
        'content-type': 'application/json',
      },
      body:
        `{"_action": "notify hub(#1)", "_id": ${pickingId}, "_model": "stock.picking", ` +
        `"carrier_tracking_ref": false, "date_done": false, "id": ${pickingId}, "is_locked": true, ` +
        `"move_ids": [${moveIds.join(', ')}], "name": "${name}", "note": false, "state": "done", "weight": 1.0}`,
      topic: 'stock.picking/notify hub',
      key: name,
    },
  ]);
});

test('two transfers in one call are two calls, and a state written again is none', () => {
  const odoo = listen();
  odoo.rule('on_state_set', { trg_selection_field_id: odoo.doneId });
  const ids = [odoo.order().pickingId, odoo.order().pickingId];
  odoo.call('stock.picking', 'button_validate', { ids });
  expect(odoo.calls.map(({ body }) => (JSON.parse(body) as { id: number }).id)).toEqual(ids);
  odoo.call('stock.picking', 'write', { ids, vals: { state: 'done' } });
  expect(odoo.calls).toHaveLength(2);
});

test('a rule that watches fields calls on creation and when one of them changes', () => {
  const odoo = listen();
  odoo.rule('on_create_or_write', { trigger_field_ids: [[6, 0, [odoo.fieldId('carrier_tracking_ref')]]] });
  const { pickingId } = odoo.order();
  const states = (): unknown[] =>
    odoo.calls.splice(0).map(({ body }) => (JSON.parse(body) as { state: string }).state);
  expect(states()).toEqual(['draft']);
  const write = (vals: object): void => void odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
  write({ carrier_tracking_ref: 'T-1' });
  expect(states()).toEqual(['assigned']);
  write({ carrier_tracking_ref: 'T-1' });
  write({ note: 'x' });
  expect(states()).toEqual([]);
});

test('a rule looks only at what its domain says', () => {
  const odoo = listen();
  odoo.rule('on_write', {
    trigger_field_ids: [[6, 0, [odoo.fieldId('carrier_tracking_ref')]]],
    filter_domain: "[('carrier_tracking_ref', '=', 'GO')]",
  });
  const { pickingId } = odoo.order();
  const write = (value: string): void =>
    void odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_tracking_ref: value } });
  write('NO');
  expect(odoo.calls).toHaveLength(0);
  write('GO');
  expect(odoo.calls).toHaveLength(1);
});

test('a deleted transfer calls with what it last was', () => {
  const odoo = listen();
  odoo.rule('on_unlink');
  const { pickingId } = odoo.order();
  odoo.call('stock.picking', 'unlink', { ids: [pickingId] });
  expect(JSON.parse(odoo.calls[0]?.body ?? '{}')).toMatchObject({ _id: pickingId, state: 'assigned' });
});

test('a transaction that fails after it wrote calls nobody', () => {
  const odoo = listen();
  odoo.rule('on_write');
  const { pickingId } = odoo.order();
  odoo.calls.length = 0;
  const slow = odoo.mock.world.beginSlow();
  slow.call('stock.picking', 'write', { ids: [pickingId], vals: { note: 'x' } });
  slow.call('stock.picking', 'write', { ids: [999], vals: { note: 'x' } });
  expect(() => slow.commit()).toThrow('Record does not exist');
  expect(odoo.calls).toEqual([]);
});

test('what is refused calls nobody, and neither does a rule that is switched off or deleted', () => {
  const odoo = listen();
  const ruleId = odoo.rule('on_write');
  const { pickingId } = odoo.order();
  odoo.calls.length = 0;
  const vals = { note: 'x' };
  odoo.fail('stock.picking', 'write', { ids: [pickingId, 999], vals });
  expect(odoo.calls).toEqual([]);
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
  expect(odoo.calls).toHaveLength(1);
  odoo.call('base.automation', 'write', { ids: [ruleId], vals: { active: false } });
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
  odoo.call('base.automation', 'unlink', { ids: [ruleId] });
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
  expect(odoo.calls).toHaveLength(1);
});
