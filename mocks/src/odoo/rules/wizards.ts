import type { Method, ModelRules, Session } from '../database.ts';
import type { PickingRow } from '../rows.ts';
import type { Values } from '../values.ts';
import { createRow } from '../writing.ts';

/** `button_validate`, handed in because validating asks questions and answering them validates. */
export type Validate = (session: Session, ids: readonly number[]) => unknown;

// Numbers of the views, as seen on Odoo 19.0.
const backorderViewId = 944;
const smsViewId = 1224;

/** The question whether to make a backorder; undefined when nothing is partial or it was answered beforehand. */
export function askAboutBackorder(
  session: Session,
  ids: readonly number[],
  partial: readonly PickingRow[],
): Values | undefined {
  if (partial.length === 0 || session.context['skip_backorder']) return undefined;
  return {
    name: 'Create Backorder?',
    type: 'ir.actions.act_window',
    view_mode: 'form',
    res_model: 'stock.backorder.confirmation',
    views: [[backorderViewId, 'form']],
    view_id: backorderViewId,
    target: 'new',
    context: {
      ...session.context,
      button_validate_picking_ids: session.context['button_validate_picking_ids'] ?? ids,
      default_show_transfers: false,
      default_pick_ids: partial.map((picking) => [4, picking.id]),
    },
  };
}

/** The question a fresh database asks about text messages until a person has answered it once. */
export function askAboutSms(
  session: Session,
  ids: readonly number[],
  pickings: readonly PickingRow[],
): Values | undefined {
  const { db } = session;
  if (session.context['skip_sms'] || db.find('res.company', 1)?.['has_received_warning_stock_sms'])
    return undefined;
  const concerned = pickings.filter(
    (picking) =>
      db.find('stock.picking.type', picking.picking_type_id)?.['code'] === 'outgoing' &&
      db.find('res.partner', picking.partner_id)?.['phone'],
  );
  if (concerned.length === 0) return undefined;
  const wizard = createRow(session, 'confirm.stock.sms', {
    pick_ids: concerned.map((picking) => picking.id),
  });
  return {
    name: 'SMS',
    type: 'ir.actions.act_window',
    view_mode: 'form',
    res_model: 'confirm.stock.sms',
    views: [[smsViewId, 'form']],
    view_id: smsViewId,
    target: 'new',
    res_id: wizard.id,
    context: {
      ...session.context,
      button_validate_picking_ids: session.context['button_validate_picking_ids'] ?? ids,
    },
  };
}

/** The wizard model behind the backorder question. */
export function backorderRules(validate: Validate): ModelRules {
  const answer = (keep: boolean): Method => ({
    args: {},
    run: (session, ids) => {
      const waiting = session.context['button_validate_picking_ids'];
      // Without the question's context there is nothing to go on with: true, and nothing is done.
      if (!Array.isArray(waiting)) return true;
      const refused = ids.flatMap((id) => picksOf(session, id, keep));
      const context: Values = { ...session.context, skip_backorder: true };
      if (refused.length > 0) context['picking_ids_not_to_backorder'] = refused;
      return validate({ ...session, context }, waiting as number[]);
    },
  });
  return {
    created: (session, row) => {
      for (const id of (row['pick_ids'] ?? []) as readonly number[]) {
        const line = { backorder_confirmation_id: row.id, picking_id: id, to_backorder: true };
        createRow(session, 'stock.backorder.confirmation.line', line);
      }
    },
    methods: { process: answer(true), process_cancel_backorder: answer(false) },
  };
}

/** The transfers of a wizard that get no backorder. */
function picksOf(session: Session, wizardId: number, keep: boolean): number[] {
  const wizard = session.db.get('stock.backorder.confirmation', wizardId, session.uid);
  if (!keep) return [...((wizard['pick_ids'] ?? []) as readonly number[])];
  return session.db
    .where('stock.backorder.confirmation.line', 'backorder_confirmation_id', wizardId)
    .filter((line) => line['to_backorder'] === false)
    .map((line) => line['picking_id'] as number);
}

/** The wizard model behind the question about text messages. */
export function smsRules(validate: Validate): ModelRules {
  const answer: Method = {
    args: {},
    run: (session) => {
      const company = session.db.find('res.company', 1);
      if (company) session.db.update('res.company', company, { has_received_warning_stock_sms: true });
      const waiting = session.context['button_validate_picking_ids'];
      return Array.isArray(waiting) ? validate(session, waiting as number[]) : true;
    },
  };
  return { methods: { send_sms: answer, dont_send_sms: answer } };
}
