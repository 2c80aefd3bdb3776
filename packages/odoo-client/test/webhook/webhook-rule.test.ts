import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ensureWebhookRule, type WebhookRule } from '../../src/webhook/ensure-webhook-rule.ts';
import { readHint } from '../../src/webhook/read-hint.ts';
import { failure, openDouble, type SeenCall } from '../odoo-double.ts';

const rule: WebhookRule = {
  name: 'Crossdock: deliveries',
  model: 'stock.picking',
  url: 'https://hub.example/odoo/the-secret-0123456789',
  on: { fieldsChange: ['state', 'carrier_id'] },
};

/** An Odoo with one rule, or none, answering as Odoo 19.0 was seen to on 2026-11-25. */
function openRules(
  stored: Record<string, unknown> | undefined,
  action: Record<string, unknown> = {},
  actions = 1,
) {
  const sent = ({ body }: SeenCall) => body;
  const double = openDouble({
    'ir.actions.server/fields_get': () => ({ webhook_url: { type: 'char' } }),
    'ir.model/search': (call) => (JSON.stringify(sent(call)).includes('no.such') ? [] : [538]),
    'ir.model.fields/search_read': (call) =>
      [
        { id: 6914, name: 'state' },
        { id: 8860, name: 'carrier_id' },
      ].filter(({ name }) => JSON.stringify(sent(call)['domain']).includes(name)),
    'base.automation/search_read': () =>
      stored === undefined
        ? []
        : [
            {
              id: 7,
              active: true,
              trigger: 'on_create_or_write',
              trigger_field_ids: [8860, 6914],
              action_server_ids: [491, 492].slice(0, actions),
              ...stored,
            },
          ],
    'ir.actions.server/read': () =>
      [491, 492]
        .slice(0, actions)
        .map((id) => Object.assign({ id, state: 'webhook', webhook_url: rule.url }, action)),
    'base.automation/create': () => [7],
    'base.automation/write': () => true,
  });
  return { ...double, writes: () => double.calls.filter(({ method }) => /create|write$/.test(method)) };
}

describe('ensureWebhookRule', () => {
  it('creates a rule that sends which record changed, and no field of it', async () => {
    const { client, writes } = openRules(undefined);
    expect(await ensureWebhookRule(client, rule)).toEqual({ ruleId: 7, result: 'created' });
    expect(writes().map(({ body }) => body)).toEqual([
      {
        vals_list: [
          {
            name: rule.name,
            model_id: 538,
            active: true,
            trigger: 'on_create_or_write',
            trigger_field_ids: [[6, 0, [6914, 8860]]],
            action_server_ids: [
              [0, 0, { name: rule.name, model_id: 538, state: 'webhook', webhook_url: rule.url }],
            ],
          },
        ],
      },
    ]);
  });

  it('writes nothing when the rule is right', async () => {
    const { client, writes } = openRules({});
    expect(await ensureWebhookRule(client, rule)).toEqual({ ruleId: 7, result: 'unchanged' });
    expect(writes()).toEqual([]);
  });

  it.each([
    ['switched off', { active: false }, {}, 1],
    ['of another trigger', { trigger: 'on_unlink' }, {}, 1],
    ['on other fields', { trigger_field_ids: [6914] }, {}, 1],
    ['sent elsewhere', {}, { webhook_url: 'https://hub.example/odoo/the-old-secret-0123' }, 1],
    ['made to run code', {}, { state: 'code' }, 1],
    ['given a second action', {}, {}, 2],
    ['left without an action', { action_server_ids: [] }, {}, 0],
  ])('sets a rule right that was %s', async (_, stored, action, actions) => {
    const { client, writes } = openRules(stored, action, actions);
    expect(await ensureWebhookRule(client, rule)).toEqual({ ruleId: 7, result: 'updated' });
    const [write] = writes();
    expect(write).toMatchObject({
      method: 'base.automation/write',
      body: { ids: [7], vals: { active: true, trigger: 'on_create_or_write' } },
    });
    expect(JSON.stringify(write?.body)).toContain(`"webhook_url":"${rule.url}"`);
  });

  it('makes a rule for deletions without fields', async () => {
    const { client, writes } = openRules(undefined);
    await ensureWebhookRule(client, { ...rule, on: 'deletion' });
    expect(writes()[0]?.body).toMatchObject({
      vals_list: [{ trigger: 'on_unlink', trigger_field_ids: [[6, 0, []]] }],
    });
  });

  it.each([
    ['model', { ...rule, model: 'no.such' }],
    ['on.fieldsChange', { ...rule, on: { fieldsChange: ['state', 'nope'] } }],
    ['on.fieldsChange', { ...rule, on: { fieldsChange: [] } }],
  ])('refuses what Odoo does not have: %s', async (path, wrong) => {
    const { client, writes } = openRules(undefined);
    expect(await failure(ensureWebhookRule(client, wrong))).toMatchObject({
      code: 'invalid-request',
      issues: [{ path }],
    });
    expect(writes()).toEqual([]);
  });

  it('says so where rules cannot send webhooks, as on Odoo 14', async () => {
    const { client } = openDouble({ 'ir.actions.server/fields_get': () => ({}) });
    expect(await failure(ensureWebhookRule(client, rule))).toMatchObject({
      code: 'unsupported',
      effect: 'none',
    });
  });
});

describe('readHint', () => {
  const record = z.looseObject({ id: z.int(), state: z.string() });

  it('reads the record as it stands now', async () => {
    const { client, calls } = openDouble({ 'stock.picking/read': () => [{ id: 97, state: 'done' }] });
    const hint = { model: 'stock.picking', id: 97 };
    expect(await readHint(client, hint, { record })).toEqual({ id: 97, state: 'done' });
    expect(calls[0]?.body).toEqual({ ids: [97], fields: ['id', 'state'] });
  });

  it('gives nothing for a record that is gone', async () => {
    const { client } = openDouble({ 'stock.picking/read': () => [] });
    expect(await readHint(client, { model: 'stock.picking', id: 97 }, { record })).toBeUndefined();
  });
});
