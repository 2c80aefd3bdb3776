import type { ModelRules, Session } from '../database.ts';
import { restricted } from '../errors.ts';
import type { PickingRow } from '../rows.ts';
import type { Values } from '../values.ts';
import { createRow } from '../writing.ts';
import { postSystemNote } from './notes.ts';
import { rootOf } from './picking-state.ts';

export const activityRules: ModelRules = {
  order: 'date_deadline, id',
  displayName: (_session, row) => String(row['summary'] || `mail.activity,${row.id}`),
  defaults: (session, values) => ({
    user_id: false,
    date_deadline: session.db.now().slice(0, 10),
    activity_type_id: session.db.where('mail.activity.type', 'name', 'To-Do')[0]?.id ?? false,
    active: true,
    res_model: modelOf(session, values),
    automated: false,
  }),
  created: (session, row) => {
    const { db } = session;
    const model = String(row['res_model'] ?? '');
    const target = db.has(model) ? db.find(model, row['res_id']) : undefined;
    if (row['res_id'] && target === undefined) throw restricted('Activity', 'create', row.id, session.uid);
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
  methods: {
    action_done: { args: { feedback: false }, run: (session, ids) => finishActivities(session, ids) },
  },
};

/**
 * A finished activity is archived and noted in the chatter: the answer is the number of the last note, or false
 * when all were finished before (seen on Odoo 19.0).
 */
function finishActivities(session: Session, ids: readonly number[]): number | false {
  const { db } = session;
  let noted: number | false = false;
  for (const id of ids) {
    const activity = db.get('mail.activity', id, session.uid);
    if (activity['active'] === false) continue;
    db.update('mail.activity', activity, { active: false });
    const text = `To-Do done: ${String(activity['summary'] || '')}`;
    noted = postSystemNote(session, String(activity['res_model']), Number(activity['res_id']), text);
  }
  return noted;
}

/** An activity is made with the id of its model; the name follows from it. */
function modelOf(session: Session, values: Values): unknown {
  return session.db.find('ir.model', values['res_model_id'])?.['model'];
}

/** `activity_schedule` on one record; the type's external id is not looked up. */
export function scheduleActivity(session: Session, model: string, id: number, args: Values): number {
  const { db } = session;
  const { act_type_xmlid: _type, ...values } = args;
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  );
  const modelId = db.where('ir.model', 'model', model)[0]?.id;
  return createRow(session, 'mail.activity', { ...given, automated: true, res_model_id: modelId, res_id: id })
    .id;
}
