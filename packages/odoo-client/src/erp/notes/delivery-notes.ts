import { z } from 'zod';
import type { ErpSession } from '../session.ts';
import { escapeHtml, unescapeHtml } from './html.ts';
import { textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';

const Message = z.looseObject({ body: textField });

/** More notes than people write on one delivery. */
const notesMax = 500;

/**
 * The text of each comment on a delivery, newest first. Odoo keeps them as HTML, `&`, `<` and `>` escaped, wrapped in
 * paragraphs. Seen on Odoo 19.0 and 14.0.
 */
export async function readNotes(
  { client }: ErpSession,
  deliveryId: number,
  call: OdooCallOptions,
): Promise<string[]> {
  const messages = await client.searchRead('mail.message', {
    ...call,
    record: Message,
    domain: [
      ['model', '=', 'stock.picking'],
      ['res_id', '=', deliveryId],
      ['message_type', '!=', 'email'],
    ],
    order: 'id desc',
    limit: notesMax,
  });
  return messages.map(({ body }) => textOf(body ?? ''));
}

function textOf(html: string): string {
  const lines = html.replaceAll(/<br\s*\/?>|<\/p>/g, '\n').replaceAll(/<[^>]*>/g, '');
  return unescapeHtml(lines).trim();
}

/** Posts one internal note of some lines. */
export async function postNoteLines(
  session: ErpSession,
  deliveryId: number,
  lines: readonly string[],
  call: OdooCallOptions,
): Promise<void> {
  const { escapesNotes } = await session.dialect();
  await session.client.call('stock.picking', 'message_post', {
    ...call,
    ids: [deliveryId],
    arguments: escapesNotes ? noteOf(lines) : { body: htmlOf(lines), subtype_xmlid: 'mail.mt_note' },
    answer: z.unknown(),
  });
}

/**
 * One line goes as text, which Odoo escapes. Several go as HTML: the line breaks of text are kept as they are, and so
 * shown as spaces. Odoo logs a warning for each note sent as HTML, and takes it from internal users only. Seen on
 * Odoo 19.0.
 */
function noteOf(lines: readonly string[]): Record<string, unknown> {
  const [only] = lines;
  return lines.length === 1 ? { body: only } : { body: htmlOf(lines), body_is_html: true };
}

function htmlOf(lines: readonly string[]): string {
  return lines.map(escapeHtml).join('<br>');
}
