import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { PickingRow } from '../rows.ts';
import type { Row } from '../values.ts';
import type { Validate } from './wizards.ts';

/** Transfers that are worked on together. `validate` is `button_validate` of transfers. */
export function batchRules(validate: Validate): ModelRules {
  return {
    order: 'name desc, id',
    computed: {
      picking_type_code: (session, row) =>
        session.db.find('stock.picking.type', row['picking_type_id'])?.['code'] ?? false,
      move_ids: (session, row) => related(session, row, 'stock.move'),
      move_line_ids: (session, row) => related(session, row, 'stock.move.line'),
    },
    defaults: () => ({ name: 'New', company_id: 1, user_id: false, state: 'draft' }),
    created: (session, row) => settle(session, row),
    written: (session, rows) => {
      for (const row of rows) settle(session, row);
    },
    deleting: (session, rows) => {
      if (rows.some((row) => row['state'] === 'done'))
        throw userError('You cannot delete Done batch transfers.');
    },
    methods: {
      action_confirm: button((session, batch) => {
        if (pickingsOf(session, batch).length === 0)
          throw userError('You have to set some pickings to batch.');
        session.db.update('stock.picking.batch', batch, { state: 'in_progress' });
        return true;
      }),
      action_done: button((session, batch) => {
        const open = pickingsOf(session, batch).filter((picking) => isOpen(picking));
        const ids = open.map((picking) => picking.id);
        const context = {
          ...session.context,
          skip_sanity_check: true,
          pickings_to_detach: [],
          batches_to_validate: [batch.id],
        };
        return validate({ ...session, context }, ids);
      }),
      action_cancel: button((session, batch) => {
        session.db.update('stock.picking.batch', batch, { state: 'cancel' });
        for (const picking of pickingsOf(session, batch)) leave(session, picking);
        return true;
      }),
    },
  };
}

function button(work: (session: Session, batch: Row) => unknown): Method {
  return {
    args: {},
    run: (session, ids) => work(session, session.db.get('stock.picking.batch', ids[0], session.uid)),
  };
}

function pickingsOf(session: Session, batch: Row): PickingRow[] {
  return session.db.where('stock.picking', 'batch_id', batch.id);
}

function isOpen(picking: PickingRow): boolean {
  return picking.state !== 'done' && picking.state !== 'cancel';
}

function related(session: Session, batch: Row, model: 'stock.move' | 'stock.move.line'): number[] {
  const rows = pickingsOf(session, batch).flatMap((picking): Row[] =>
    session.db.where(model, 'picking_id', picking.id),
  );
  return rows.map((row) => row.id).toSorted((a, b) => b - a);
}

/** A batch is of the kind of its first transfer, and is named once it has one. */
function settle(session: Session, batch: Row): void {
  const { db } = session;
  const [first] = pickingsOf(session, batch);
  if (first === undefined || batch['picking_type_id']) return;
  const type = db.get('stock.picking.type', first.picking_type_id);
  const sequence = `BATCH/${String(type['sequence_code'])}`;
  const name = `${sequence}/${String(db.next(sequence)).padStart(5, '0')}`;
  db.update('stock.picking.batch', batch, { picking_type_id: type.id, name });
}

function leave(session: Session, picking: PickingRow): void {
  session.db.update('stock.picking', picking, { batch_id: false });
}

/**
 * What a transfer that is done or called off means for its batch: the last one finishes it; one that was not
 * validated with the batch leaves it as long as others are open (seen on Odoo 19.0).
 */
export function tellBatch(session: Session, picking: PickingRow): void {
  const batch = session.db.find('stock.picking.batch', picking['batch_id']);
  if (batch === undefined) return;
  const pickings = pickingsOf(session, batch);
  if (pickings.some((other) => other.id !== picking.id && isOpen(other))) {
    if (session.context['batches_to_validate'] === undefined) leave(session, picking);
    return;
  }
  const state = pickings.every((each) => each.state === 'cancel') ? 'cancel' : 'done';
  session.db.update('stock.picking.batch', batch, { state });
}
