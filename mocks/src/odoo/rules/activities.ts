import type { ModelRules, Session } from '../database.ts';
import { missingError } from '../errors.ts';
import type { PickingRow } from '../rows.ts';
import type { Values } from '../values.ts';
import { createRow } from '../writing.ts';
import { rootOf } from './picking-state.ts';

export const activityRules: ModelRules = {
  order: 'date_deadline, id',
  displayName: (_session, row) => String(row['summary'] || `mail.activity,${row.id}`),
  defaults: (session, values) => ({
    user_id: session.uid,
    date_deadline: session.db.now().slice(0, 10),
    activity_type_id: session.db.table('mail.activity.type').rows.keys().next().value ?? false,
    active: true,
    res_model: modelOf(session, values),
    automated: false,
  }),
  created: (session, row) => {
    const { db } = session;
    const model = String(row['res_model'] ?? '');
    const target = db.has(model) ? db.find(model, row['res_id']) : undefined;
    // Unconfirmed: what Odoo says to an activity on a record that is not there.
    if (row['res_id'] && target === undefined) throw missingError(model, row['res_id'], session.uid);
    if (target === undefined) return;
    db.update('mail.activity', row, { res_name: String(target['name'] ?? '') });
    if (model !== 'stock.picking') return;
    const { id: pickingId, name } = target as PickingRow;
    db.record('activity-scheduled', rootOf(session, pickingId), {
      pickingId,
      name,
      activityId: row.id,
      summary: row['summary'] || '',
      userId: row['user_id'],
    });
  },
};

/** An activity is made with the id of its model; the name follows from it. */
function modelOf(session: Session, values: Values): unknown {
  return session.db.find('ir.model', values['res_model_id'])?.['model'];
}

/** `activity_schedule` on one record; the type's external id is not looked up. */
export function scheduleActivity(session: Session, model: string, id: number, args: Values): number {
  const { db } = session;
  db.get(model, id, session.uid);
  const { act_type_xmlid: _type, ...values } = args;
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  );
  const modelId = db.where('ir.model', 'model', model)[0]?.id;
  return createRow(session, 'mail.activity', { ...given, res_model_id: modelId, res_id: id }).id;
}
