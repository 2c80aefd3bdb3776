import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { PickingRow } from '../rows.ts';
import type { Row, Values } from '../values.ts';
import { addMove, createPicking } from './deliveries.ts';
import { movesOf, recomputePicking } from './picking-state.ts';
import { reserve } from './stock.ts';

/** The wizard that sends goods of a transfer back. Also of one that is not done yet (seen on Odoo 19.0). */
export const returnRules: ModelRules = {
  defaults: (session) => ({
    picking_id:
      session.context['active_model'] === 'stock.picking' ? session.context['active_id'] : undefined,
  }),
  created: (session, row) => {
    const { db, uid } = session;
    const picking = db.get('stock.picking', row['picking_id'], uid);
    for (const move of movesOf(session, picking)) {
      if (move.state === 'cancel') continue;
      db.insert('stock.return.picking.line', uid, {
        wizard_id: row.id,
        product_id: move.product_id,
        quantity: 0,
        move_quantity: move.quantity,
        move_id: move.id,
        uom_id: 1,
        to_refund: true,
      });
    }
  },
  methods: {
    action_create_returns: returning((line) => Number(line['quantity'] ?? 0)),
    action_create_returns_all: returning((line) => Number(line['move_quantity'] ?? 0)),
  },
};

function returning(quantityOf: (line: Row) => number): Method {
  return {
    args: {},
    run: (session, ids) => {
      const wizard = session.db.get('stock.return.picking', ids[0], session.uid);
      const lines = session.db.where('stock.return.picking.line', 'wizard_id', wizard.id);
      const wanted = lines.filter((line) => quantityOf(line) > 0);
      if (wanted.length === 0) throw userError('Please specify at least one non-zero quantity.');
      const returned = createReturn(session, wizard, wanted, quantityOf);
      return {
        name: 'Returned Picking',
        view_mode: 'form',
        res_model: 'stock.picking',
        res_id: returned.id,
        type: 'ir.actions.act_window',
        context: session.context,
      } satisfies Values;
    },
  };
}

function createReturn(
  session: Session,
  wizard: Row,
  lines: readonly Row[],
  quantityOf: (line: Row) => number,
): PickingRow {
  const { db } = session;
  const original = db.get('stock.picking', wizard['picking_id'], session.uid);
  const receipts = db.where('stock.picking.type', 'code', 'incoming')[0];
  const picking = createPicking(session, {
    typeId: receipts?.id ?? original.picking_type_id,
    origin: `Return of ${original.name}`,
    partnerId: original.partner_id,
    saleId: original.sale_id,
    carrierId: false,
    returnId: original.id,
    fromId: original.location_dest_id,
    toId: original.location_id,
    scheduledDate: db.now(),
    deadline: false,
  });
  for (const line of lines) {
    const source = db.find('stock.move', line['move_id']);
    reserve(
      session,
      addMove(session, picking, {
        productId: Number(line['product_id']),
        quantity: quantityOf(line),
        saleLineId: source?.sale_line_id ?? false,
      }),
    );
  }
  recomputePicking(session, picking);
  return picking;
}
