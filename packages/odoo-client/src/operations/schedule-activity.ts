import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooCallOptions } from '../orm/client.ts';
import { toOdooDatetime } from '../orm/datetime.ts';
import type { ErpSession } from '../erp-session.ts';
import { escapeHtml } from '../html.ts';

const operation = 'scheduleActivity';
const Id = z.looseObject({ id: z.int() });

/** Creates the activity; when repeated, only if none of this summary is on the delivery, done or not. */
export async function scheduleActivity(
  session: ErpSession,
  task: { deliveryId: number; summary: string; note: string },
  { repeated, signal }: CallContext,
): Promise<void> {
  const { client } = session;
  const call: OdooCallOptions = { operation, signal };
  if (repeated) {
    const present = await client.search('mail.activity', {
      ...call,
      // A finished activity is archived. Seen on Odoo 19.0.
      context: { active_test: false },
      domain: [
        ['res_model', '=', 'stock.picking'],
        ['res_id', '=', task.deliveryId],
        ['summary', '=', task.summary],
      ],
      limit: 1,
    });
    if (present.length > 0) return;
  }
  const modelId = await modelIdOf(session, call);
  const user_id = await userIdOf(session, call);
  const date_deadline = toOdooDatetime(client.clock.now()).slice(0, 10);
  const values = { summary: task.summary, note: escapeHtml(task.note), user_id, date_deadline };
  if (modelId === null) {
    await client.call('stock.picking', 'activity_schedule', {
      ...call,
      ids: [task.deliveryId],
      arguments: values,
      answer: z.unknown(),
    });
    return;
  }
  const activity_type_id = await typeIdOf(session, call);
  const type = activity_type_id === null ? {} : { activity_type_id };
  await client.create(
    'mail.activity',
    [{ ...values, res_model_id: modelId, res_id: task.deliveryId, ...type }],
    call,
  );
}

/**
 * The id of the model `stock.picking`; null for users who may not look it up.
 * Quirk: `ir.model` is for administrators, a stock user gets AccessError. The delivery's own method
 * `activity_schedule` needs no such right, makes a to-do by itself, and marks it as automated. Seen on Odoo 19.0.
 */
async function modelIdOf({ client, activity }: ErpSession, call: OdooCallOptions): Promise<number | null> {
  if (activity.modelId !== undefined) return activity.modelId;
  try {
    const domain = [['model', '=', 'stock.picking']] as const;
    const [model] = await client.searchRead('ir.model', { ...call, record: Id, domain, limit: 1 });
    activity.modelId = model?.id ?? null;
  } catch (error) {
    if (!IntegrationError.is(error) || error.code !== 'forbidden') throw error;
    activity.modelId = null;
  }
  return activity.modelId;
}

/**
 * The type `To-Do`; null where it is not found under its English name. Odoo then takes it by itself, if the field is left
 * out: an empty one makes an activity without a type. Seen on Odoo 19.0.
 */
async function typeIdOf({ client, activity }: ErpSession, call: OdooCallOptions): Promise<number | null> {
  if (activity.typeId === undefined) {
    const domain = [['name', '=', 'To-Do']] as const;
    const [type] = await client.searchRead('mail.activity.type', { ...call, record: Id, domain, limit: 1 });
    activity.typeId = type?.id ?? null;
  }
  return activity.typeId;
}

async function userIdOf({ client, activity }: ErpSession, call: OdooCallOptions): Promise<number> {
  if (activity.userId === undefined) {
    const answer = z.looseObject({ uid: z.int() });
    const me = await client.call('res.users', 'context_get', {
      ...call,
      ids: 'model',
      writes: false,
      answer,
    });
    activity.userId = me.uid;
  }
  return activity.userId;
}
