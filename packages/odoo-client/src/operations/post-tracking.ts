import type { TrackingEvent } from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { ErpSession } from '../erp-session.ts';
import { textField } from '../orm/fields.ts';
import { escapeHtml, unescapeHtml } from '../html.ts';

const operation = 'postTracking';
const Message = z.looseObject({ body: textField });

/** Posts one note with all events; when repeated, without those whose marks stand in the delivery's notes. */
export async function postTracking(
  { client }: ErpSession,
  { deliveryId, events }: { deliveryId: number; events: readonly TrackingEvent[] },
  { repeated, signal }: CallContext,
): Promise<void> {
  const lines = new Map(events.map((event) => [markOf(event), lineOf(event)]));
  if (repeated && lines.size > 0) {
    const messages = await client.searchRead('mail.message', {
      operation,
      signal,
      record: Message,
      domain: [
        ['model', '=', 'stock.picking'],
        ['res_id', '=', deliveryId],
      ],
    });
    // Odoo keeps the note as HTML: `&`, `<` and `>` escaped, wrapped in a paragraph. Seen on Odoo 19.0.
    const text = messages.map((message) => unescapeHtml(message.body ?? '')).join('\n');
    for (const mark of lines.keys()) if (text.includes(mark)) lines.delete(mark);
  }
  if (lines.size === 0) return;
  await client.call('stock.picking', 'message_post', {
    ids: [deliveryId],
    arguments: bodyOf([...lines.values()]),
    answer: z.unknown(),
    operation,
    signal,
  });
}

/**
 * One line goes as text, which Odoo escapes. Several go as HTML: the line breaks of text are kept as they are, and so
 * shown as spaces. Odoo logs a warning for each note sent as HTML, and takes it from internal users only. Seen on
 * Odoo 19.0.
 */
function bodyOf(lines: readonly string[]): Record<string, unknown> {
  const [only] = lines;
  if (lines.length === 1) return { body: only };
  return { body: lines.map(escapeHtml).join('<br>'), body_is_html: true };
}

/** `status trackingNumber mark` */
function lineOf(event: TrackingEvent): string {
  return `${event.status} ${event.trackingNumber} ${markOf(event)}`;
}

/** `[trackingNumber carrierCode occurredAt]`: the same for the same event, whoever reports it again. */
function markOf({ trackingNumber, carrierCode, occurredAt }: TrackingEvent): string {
  return `[${[trackingNumber, carrierCode, occurredAt].join(' ').replaceAll(/\s+/g, ' ')}]`;
}
