import { z } from 'zod';
import { fail } from '../erp/session.ts';
import type { OdooCallOptions, AnyOdooClient, OdooClient } from '../orm/odoo-client.ts';
import { idsField, textField } from '../orm/fields.ts';
import type { OdooValues } from '../orm/values.ts';
import { refuse } from '../wire/odoo-error.ts';

/** An automation rule that tells a receiver of changes. */
export interface WebhookRule {
  /** The rule's name in Odoo, and how it is found again: one rule per name and model. */
  name: string;
  /** Such as `stock.picking`. */
  model: string;
  /** Where Odoo sends to, with the secret in it. Administrators can read it there. */
  url: string;
  /**
   * What it tells of: records created and records whose fields change value, or records deleted. Writing the value that
   * is there tells nothing. Deletions leave no other trace.
   */
  on: { fieldsChange: readonly string[] } | 'deletion';
}

const operation = 'ensureWebhookRule';
const Named = z.looseObject({ id: z.int(), name: z.string() });
const Rule = z.looseObject({
  id: z.int(),
  active: z.boolean(),
  trigger: textField,
  trigger_field_ids: idsField,
  action_server_ids: idsField,
});
const Action = z.looseObject({ id: z.int(), state: textField, webhook_url: textField });

/**
 * Creates a rule that sends webhooks, or sets the one of this name right. Running it twice changes nothing; two runs at
 * the same time may make two rules, which only doubles the hints. The rule sends no field's value, only which record.
 * Needs administrator rights, and the module `base_automation` of Odoo 17 or newer. Four to seven calls.
 *
 * @throws {IntegrationError} `unsupported` where Odoo has no such rules; `forbidden`; `invalid-request` for a model or
 * a field that does not exist.
 */
export async function ensureWebhookRule(
  { untyped: client }: AnyOdooClient,
  rule: WebhookRule,
  options: OdooCallOptions = {},
): Promise<{ ruleId: number; result: 'created' | 'updated' | 'unchanged' }> {
  const call = { ...options, operation: options.operation ?? operation };
  // Odoo 14 has rules that send nothing; seen on Odoo 14.0. Unconfirmed: 15 and 16 are the same.
  const fields = await client.fieldsGet('ir.actions.server', { ...call, fields: ['webhook_url'] });
  if (fields['webhook_url'] === undefined)
    throw fail(call.operation, 'unsupported', 'this Odoo has no rules that send webhooks');
  const [modelId] = await client.search('ir.model', { ...call, domain: [['model', '=', rule.model]] });
  if (modelId === undefined) throw refuse(call.operation, 'model', 'this Odoo has no such model');
  const fieldIds = await findFields(client, rule, call);
  const wanted = {
    active: true,
    trigger: rule.on === 'deletion' ? 'on_unlink' : 'on_create_or_write',
    trigger_field_ids: [[6, 0, fieldIds]],
  };
  const action = { name: rule.name, model_id: modelId, state: 'webhook', webhook_url: rule.url };
  const existing = await findRule(client, rule, call);
  if (existing === undefined) {
    const values = { name: rule.name, model_id: modelId, ...wanted, action_server_ids: [[0, 0, action]] };
    const [ruleId = 0] = await client.create('base.automation', [values], call);
    return { ruleId, result: 'created' };
  }
  const actions = await client.read('ir.actions.server', existing.action_server_ids, {
    ...call,
    record: Action,
  });
  const [sends, ...others] = actions;
  const right =
    existing.active &&
    existing.trigger === wanted.trigger &&
    isSameSet(existing.trigger_field_ids, fieldIds) &&
    others.length === 0 &&
    sends?.state === 'webhook' &&
    sends.webhook_url === rule.url;
  if (right) return { ruleId: existing.id, result: 'unchanged' };
  const values: OdooValues = {
    ...wanted,
    action_server_ids: [...actions.map((each) => [2, each.id]), [0, 0, action]],
  };
  await client.write('base.automation', [existing.id], values, call);
  return { ruleId: existing.id, result: 'updated' };
}

async function findFields(
  client: OdooClient,
  { model, on }: WebhookRule,
  call: OdooCallOptions & { operation: string },
): Promise<number[]> {
  if (on === 'deletion') return [];
  const names = [...new Set(on.fieldsChange)];
  if (names.length === 0) throw refuse(call.operation, 'on.fieldsChange', 'name at least one field');
  const fields = await client.searchRead('ir.model.fields', {
    ...call,
    record: Named,
    domain: [
      ['model', '=', model],
      ['name', 'in', names],
    ],
  });
  const known = new Set(fields.map((field) => field.name));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw refuse(call.operation, 'on.fieldsChange', `the model has no field "${unknown}"`);
  return fields.map((field) => field.id);
}

async function findRule(
  client: OdooClient,
  { name, model }: WebhookRule,
  call: OdooCallOptions & { operation: string },
): Promise<z.infer<typeof Rule> | undefined> {
  const [rule] = await client.searchRead('base.automation', {
    ...call,
    // A rule that somebody switched off is found too, and switched on again.
    context: { ...call.context, active_test: false },
    record: Rule,
    domain: [
      ['name', '=', name],
      ['model_id.model', '=', model],
    ],
    order: 'id',
    limit: 1,
  });
  return rule;
}

function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
