import type { Session } from '../database.ts';
import { valueOf } from '../evaluate.ts';
import { type Field, fieldsOf } from '../fields.ts';
import type { Row, Value } from '../values.ts';
import { rootOf } from './picking-state.ts';

/**
 * Calls a server action's webhook about a record, once, after the transaction. Nobody waits for the answer, and a
 * call that fails is not repeated. The body is the record as it is now (seen on Odoo 19.0).
 */
export function sendAfterCommit(session: Session, model: string, row: Row, action: Row): void {
  const { db } = session;
  const url = String(action['webhook_url'] || '');
  const body = toPayload(session, model, row, action);
  const root = model === 'stock.picking' ? rootOf(session, row.id) : '';
  const key = root || String(row['name'] || '');
  const topic = `${model}/${String(action['name'])}`;
  db.afterCommit(() => db.sendWebhook({ url, headers, body, topic, key }));
}

// As seen on Odoo 19.0: nothing signs the call or tells it from another.
const headers = {
  'user-agent': 'python-requests/2.32.3',
  'accept-encoding': 'gzip, deflate',
  accept: '*/*',
  connection: 'keep-alive',
  'content-type': 'application/json',
} as const;

/** The fields chosen for the action by name, in Python's spelling of JSON; relations are bare ids. */
function toPayload(session: Session, model: string, row: Row, action: Row): string {
  const parts = new Map([
    ['_action', JSON.stringify(`${String(action['name'])}(#${action.id})`)],
    ['_id', String(row.id)],
    ['_model', JSON.stringify(model)],
    ['id', String(row.id)],
  ]);
  for (const id of (action['webhook_field_ids'] ?? []) as readonly number[]) {
    const name = String(session.db.get('ir.model.fields', id)['name']);
    const field = fieldsOf(model)?.get(name);
    if (field !== undefined) parts.set(name, spell(field, valueOf(session, model, row, field)));
  }
  const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(', ')}}`;
}

function spell(field: Field, value: Value): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  const isWholeFloat = (field.type === 'float' || field.type === 'monetary') && Number.isInteger(value);
  if (isWholeFloat) return `${String(value)}.0`;
  return typeof value === 'string' ? asciiJson(value) : String(value);
}

/** Python escapes whatever is not ASCII. */
function asciiJson(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\uFFFF]/g,
    (character) => String.raw`\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
