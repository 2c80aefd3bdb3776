import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import { throwRefusal } from '../shipment/delivery-state.ts';
import type { ErpSession } from '../session.ts';
import { escapeHtml } from '../notes/html.ts';
import { toOdooDatetime } from '../../orm/datetime.ts';

const operation = 'scheduleActivity';

/**
 * Schedules the activity; when repeated, only if none of this summary is on the delivery, done or not. The delivery's own
 * method needs no right to look its model up, makes a to-do for its caller, and marks it as automated. Seen on Odoo 19.0
 * and 14.0.
 */
export async function scheduleActivity(
  session: ErpSession,
  { deliveryId, summary, note }: { deliveryId: number; summary: string; note: string },
  { repeated, signal }: CallContext,
): Promise<void> {
  const { client, userId } = session;
  const call = { operation, signal };
  if (repeated) {
    const present = await client.search('mail.activity', {
      ...call,
      // A finished activity is archived. Seen on Odoo 19.0.
      context: { active_test: false },
      domain: [
        ['res_model', '=', 'stock.picking'],
        ['res_id', '=', deliveryId],
        ['summary', '=', summary],
      ],
      limit: 1,
    });
    if (present.length > 0) return;
  }
  const user_id = await userId(call);
  const activity = {
    act_type_xmlid: 'mail.mail_activity_data_todo',
    // Left out, it is the caller's on Odoo 14.0, and nobody's on 19.0.
    ...(user_id === undefined ? {} : { user_id }),
    summary,
    note: escapeHtml(note),
    date_deadline: toOdooDatetime(client.clock.now()).slice(0, 10),
  };
  try {
    await client.call('stock.picking', 'activity_schedule', {
      ...call,
      ids: [deliveryId],
      arguments: activity,
      answer: z.unknown(),
    });
  } catch (error) {
    await throwRefusal(session, deliveryId, error, call);
  }
}
