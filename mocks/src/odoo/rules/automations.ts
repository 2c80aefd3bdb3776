import type { Database, ModelRules, Session, Watcher } from '../database.ts';
import { compileDomain } from '../domain.ts';
import { valueError } from '../errors.ts';
import { fieldsOf, modelNames } from '../fields.ts';
import { modelLabel } from '../model-labels.ts';
import { type Row, textOf, type Value, type Values } from '../values.ts';
import { sendAfterCommit } from './webhooks.ts';

/** Which rules look at a record that was made, was changed, is to be deleted. */
const triggersOf = {
  made: new Set(['on_create', 'on_create_or_write', 'on_state_set']),
  changed: new Set(['on_write', 'on_create_or_write', 'on_state_set']),
  deleted: new Set(['on_unlink']),
};

/**
 * Automation rules whose actions call a webhook: they see a record as it is in the middle of its transaction, and
 * call once it has ended well (seen on Odoo 19.0). Unconfirmed: how many calls come of a transaction that writes a
 * record several times, where the rule names no fields to watch.
 */
export const automationRules: ModelRules = {
  order: 'id',
  defaults: (session, values) => ({
    active: true,
    filter_pre_domain: false,
    ...fromSelection(session, values['trg_selection_field_id']),
  }),
  created: (session, row) => {
    const model = String(session.db.get('ir.model', row['model_id'])['model']);
    session.db.watchers.set(model, watch(session.db, model, Number(row['model_id'])));
  },
  deleting: (session, rows) => {
    for (const row of rows) {
      const actions = session.db.where('ir.actions.server', 'base_automation_id', row.id);
      for (const action of actions) session.db.table('ir.actions.server').delete(action);
    }
  },
};

export const serverActionRules: ModelRules = {
  order: 'sequence, name, id',
  defaults: (): Values => ({
    type: 'ir.actions.server',
    usage: 'base_automation',
    binding_type: 'action',
    sequence: 5,
  }),
};

/** `State is set to` watches the field of the chosen value, and looks only at records that have it. */
function fromSelection(session: Session, selectionId: unknown): Values {
  const selection = session.db.find('ir.model.fields.selection', selectionId);
  if (selection === undefined) return {};
  const field = session.db.get('ir.model.fields', selection['field_id']);
  return {
    trigger_field_ids: [[6, 0, [field.id]]],
    filter_domain: `[('${String(field['name'])}', '=', '${String(selection['value'])}')]`,
  };
}

/** What must be told about a model with automation rules; the rules are read anew each time. */
function watch(db: Database, model: string, modelId: number): Watcher {
  const session: Session = { db, uid: 1, context: {} };
  const run = (
    when: keyof typeof triggersOf,
    row: Row,
    watched: (names: readonly string[]) => boolean,
  ): void => {
    for (const rule of db.where('base.automation', 'model_id', modelId)) {
      if (rule['active'] === false || !triggersOf[when].has(String(rule['trigger']))) continue;
      if (!watched(namesOf(db, rule['trigger_field_ids'])) || !matches(session, model, rule, row)) continue;
      for (const action of db.where('ir.actions.server', 'base_automation_id', rule.id)) {
        if (action['state'] === 'webhook') sendAfterCommit(session, model, row, action);
      }
    }
  };
  return {
    created: (row) => run('made', row, () => true),
    changed: (row, before) =>
      run('changed', row, (names) =>
        names.length === 0
          ? Object.keys(before).length > 0
          : names.some((name) => name in before && !same(before[name], db.value(model, row, name))),
      ),
    deleting: (row) => run('deleted', row, () => true),
  };
}

function namesOf(db: Database, ids: Value | undefined): string[] {
  return ((ids ?? []) as readonly number[]).map((id) => String(db.get('ir.model.fields', id)['name']));
}

function same(before: Value | undefined, after: Value): boolean {
  return Array.isArray(before) ? before.join() === String(after) : before === after;
}

function matches(session: Session, model: string, rule: Row, row: Row): boolean {
  const text = rule['filter_domain'];
  return !text || compileDomain(session, model, readDomain(String(text))).test(row);
}

/** @throws OdooError ValueError for a domain that is more than a literal, which the mock does not evaluate */
function readDomain(text: string): unknown {
  const json = text
    .replaceAll("'", '"')
    .replaceAll('(', '[')
    .replaceAll(')', ']')
    .replaceAll(/\b(True|False)\b/g, (word) => word.toLowerCase())
    .replaceAll(/\bNone\b/g, 'null')
    .replaceAll(/,\s*]/g, ']');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw valueError(`malformed node or string: ${textOf(text)}`);
  }
}

/** The fields of every model, as records: made when first asked for, they are thousands. */
export const modelFieldRules: ModelRules = {
  order: 'name, id',
  displayName: (_session, row) => `${String(row['field_description'])} (${modelLabel(String(row['model']))})`,
  records: (db) => {
    for (const model of modelNames) {
      const modelId = db.where('ir.model', 'model', model)[0]?.id ?? false;
      for (const field of fieldsOf(model)?.values() ?? []) {
        db.insert('ir.model.fields', 1, {
          name: field.name,
          model,
          model_id: modelId,
          field_description: field.label,
          ttype: field.type,
          relation: field.relation ?? false,
          store: field.stored,
          required: field.required,
          readonly: field.readonly,
        });
      }
    }
  },
};

/** The values of every selection field, as records. */
export const selectionRules: ModelRules = {
  order: 'sequence, id',
  records: (db) => {
    for (const row of db.table('ir.model.fields').rows.values()) {
      const selection = fieldsOf(String(row['model']))?.get(String(row['name']))?.selection;
      for (const [sequence, [value, name]] of [...(selection ?? [])].entries()) {
        db.insert('ir.model.fields.selection', 1, { field_id: row.id, value, name, sequence });
      }
    }
  },
};
