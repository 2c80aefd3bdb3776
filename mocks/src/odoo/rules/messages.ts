import type { Method, ModelRules, Session } from '../database.ts';
import type { PickingRow } from '../rows.ts';
import { keepHtml } from '../html.ts';
import type { Values } from '../values.ts';
import { createRow } from '../writing.ts';
import { authorOf, noteSubtypeId } from './notes.ts';
import { rootOf } from './picking-state.ts';

export const messageRules: ModelRules = {
  order: 'id desc',
  displayName: (_session, row) => String(row['record_name'] || `mail.message,${row.id}`),
  defaults: (session) => ({
    message_type: 'comment',
    author_id: authorOf(session),
    date: session.db.now(),
    subtype_id: noteSubtypeId,
  }),
};

const messageArguments =
  'body subject message_type email_from author_id parent_id subtype_xmlid subtype_id partner_ids outgoing_email_to ' +
  'incoming_email_to incoming_email_cc attachments attachment_ids body_is_html';

/** `message_post` of a model with a discussion: HTML is escaped unless said to be HTML; gives the new id in a list. */
export function messagePost(model: string): Method {
  return {
    args: Object.fromEntries(messageArguments.split(' ').map((name) => [name, false])),
    run: (session, ids, args) => ids.map((id) => postMessage(session, model, id, args)),
  };
}

function postMessage(session: Session, model: string, id: number, args: Values): number {
  const { db } = session;
  const target = db.get(model, id, session.uid);
  const text = typeof args['body'] === 'string' ? args['body'] : '';
  const body = keepHtml(args['body_is_html'] ? text : escapeHtml(text));
  const given = (args['attachment_ids'] ?? []) as number[];
  const attachments = given.concat(storeInline(session, model, id, args));
  const message = db.insert('mail.message', session.uid, {
    model,
    res_id: id,
    body,
    subject: typeof args['subject'] === 'string' ? args['subject'] : false,
    message_type: typeof args['message_type'] === 'string' ? args['message_type'] : 'notification',
    subtype_id: noteSubtypeId,
    author_id: authorOf(session),
    date: db.now(),
    attachment_ids: attachments,
  });
  if (model === 'stock.picking') {
    const { name } = target as PickingRow;
    db.record('note-posted', rootOf(session, id), { pickingId: id, name, messageId: message.id, body });
  }
  return message.id;
}

/** `attachments: [[name, content]]`: the content is stored as the text it is (seen on Odoo 19.0). */
function storeInline(session: Session, model: string, id: number, args: Values): number[] {
  if (!Array.isArray(args['attachments'])) return [];
  return (args['attachments'] as [string, string][]).map(([name, content]) => {
    const datas = Buffer.from(content).toString('base64');
    return createRow(session, 'ir.attachment', { name, datas, res_model: model, res_id: id }).id;
  });
}

function escapeHtml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
