import type { Method, ModelRules, Session } from '../database.ts';
import { requiredFieldMissing, userError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import { modelLabel } from '../model-labels.ts';
import type { MoveRow, PickingRow } from '../rows.ts';
import { type Row, round2, type Values } from '../values.ts';
import { addMove, createPicking, noteCreation, startPicking } from './deliveries.ts';
import { linkMoves, originsOf, returnsOf } from './move-chains.ts';
import { movesOf, recomputePicking } from './picking-state.ts';
import { type Goods } from './quant-places.ts';
import { addLine, linesOf, recomputeMove } from './stock.ts';

/** The wizard that sends goods of a transfer back. Also of one that is not done yet (seen on Odoo 19.0). */
export const returnRules: ModelRules = {
  defaults: (session) => ({
    picking_id:
      session.context['active_model'] === 'stock.picking' ? session.context['active_id'] : undefined,
  }),
  created: (session, row) => {
    const { db, uid } = session;
    const picking = db.find('stock.picking', row['picking_id']);
    for (const move of picking === undefined ? [] : movesOf(session, picking)) {
      if (move.state === 'cancel') continue;
      db.insert('stock.return.picking.line', uid, {
        wizard_id: row.id,
        product_id: move.product_id,
        quantity: 0,
        move_id: move.id,
        uom_id: 1,
        to_refund: true,
      });
    }
  },
  methods: {
    action_create_returns: returning(asked, () => undefined),
    action_create_returns_all: returning(
      (session, line) => session.db.find('stock.move', line['move_id'])?.quantity ?? 0,
      () => undefined,
    ),
    action_create_exchanges: returning(asked, deliverAgain),
  },
};

export const returnLineRules: ModelRules = {
  displayName: (session, row) =>
    displayName(session, 'product.product', session.db.get('product.product', row['product_id'])),
};

type QuantityOf = (session: Session, line: Row) => number;

function asked(_session: Session, line: Row): number {
  return Number(line['quantity'] ?? 0);
}

function returning(
  quantityOf: QuantityOf,
  then: (session: Session, original: PickingRow, moves: readonly MoveRow[]) => void,
): Method {
  return {
    args: {},
    run: (session, ids) => {
      const wizard = session.db.get('stock.return.picking', ids[0], session.uid);
      const original = session.db.find('stock.picking', wizard['picking_id']);
      if (original === undefined) {
        throw requiredFieldMissing(
          'location_id',
          'Source Location',
          'stock.picking',
          modelLabel('stock.picking'),
        );
      }
      const lines = session.db.where('stock.return.picking.line', 'wizard_id', wizard.id);
      const wanted = lines.filter((line) => quantityOf(session, line) > 0);
      if (wanted.length === 0) throw userError('Please specify at least one non-zero quantity.');
      const returned = createReturn(session, original, wanted, quantityOf);
      then(session, original, movesOf(session, returned));
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
  original: PickingRow,
  lines: readonly Row[],
  quantityOf: QuantityOf,
): PickingRow {
  const picking = createPicking(session, {
    typeId: returnTypeOf(session, original),
    origin: `Return of ${original.name}`,
    partnerId: original.partner_id,
    saleId: original.sale_id,
    carrierId: false,
    returnId: original.id,
    fromId: original.location_dest_id,
    toId: original.location_id,
    scheduledDate: session.db.now(),
    deadline: false,
  });
  for (const line of lines) {
    const source = session.db.find('stock.move', line['move_id']);
    const move = addMove(session, picking, {
      productId: Number(line['product_id']),
      quantity: quantityOf(session, line),
      saleLineId: source?.sale_line_id ?? false,
      ...(source === undefined
        ? {}
        : { origin: (source['origin'] ?? false) as string | false, returnedMoveId: source.id }),
    });
    if (source !== undefined) chain(session, source, move);
    takeBack(session, move, source);
  }
  recomputePicking(session, picking);
  noteCreation(session, picking, ['stock.picking', original]);
  return picking;
}

/** Deliveries come back as receipts, and receipts go back as deliveries. */
function returnTypeOf(session: Session, { picking_type_id: typeId }: PickingRow): number {
  const { db } = session;
  const type = db.get('stock.picking.type', typeId);
  if (typeof type['return_picking_type_id'] === 'number') return type['return_picking_type_id'];
  const opposite = ({ outgoing: 'incoming', incoming: 'outgoing' } as Record<string, string>)[
    String(type['code'])
  ];
  return (
    db
      .where('stock.picking.type', 'code', opposite ?? '')
      .find((other) => other['warehouse_id'] === type['warehouse_id'])?.id ?? typeId
  );
}

/** A return follows the move it returns; a return of a return comes before all returns of that first move. */
function chain(session: Session, source: MoveRow, move: MoveRow): void {
  linkMoves(session, source, move);
  for (const first of originsOf(session, source)) {
    for (const sibling of returnsOf(session, first)) linkMoves(session, move, sibling);
  }
}

/**
 * Lines for what came with the returned move, lot by lot and package by package, as far as it is not back yet; then
 * one for what was never sent (seen on Odoo 19.0).
 */
function takeBack(session: Session, move: MoveRow, source: MoveRow | undefined): void {
  let missing = move.product_uom_qty;
  for (const [goods, sent] of source?.state === 'done' ? sentGoods(session, source) : []) {
    const quantity = Math.min(sent, missing);
    if (quantity <= 0) continue;
    addLine(session, move, quantity, goods);
    keepNested(session, goods);
    missing = round2(missing - quantity);
  }
  if (missing > 0) addLine(session, move, missing);
  recomputeMove(session, move);
}

/** A package comes back in what it was sent in. */
function keepNested(session: Session, { package_id: id }: Goods): void {
  const box = session.db.find('stock.package', id);
  const outer = box?.['parent_package_id'];
  if (box && outer) session.db.update('stock.package', box, { package_dest_id: outer });
}

function sentGoods(session: Session, source: MoveRow): Map<Goods, number> {
  const back = returnsOf(session, source)
    .filter((move) => move.state === 'done')
    .flatMap((move) => linesOf(session, move));
  const sent = new Map<Goods, number>();
  for (const line of linesOf(session, source)) {
    const goods = { package_id: line.result_package_id, lot_id: line.lot_id };
    let quantity = line.quantity;
    for (const taken of back) {
      if (taken.package_id === goods.package_id && taken.lot_id === goods.lot_id) quantity -= taken.quantity;
    }
    sent.set(goods, round2(quantity));
  }
  return sent;
}

/** An exchange delivers what came back once more. */
function deliverAgain(session: Session, original: PickingRow, moves: readonly MoveRow[]): void {
  const delivery = createPicking(session, {
    typeId: original.picking_type_id,
    origin: original.origin,
    partnerId: original.partner_id,
    saleId: original.sale_id,
    carrierId: original.carrier_id,
    fromId: original.location_id,
    toId: original.location_dest_id,
    scheduledDate: session.db.now(),
    deadline: session.db.now(),
  });
  const again = moves.map((move) =>
    addMove(session, delivery, {
      productId: move.product_id,
      quantity: move.product_uom_qty,
      saleLineId: move.sale_line_id,
    }),
  );
  startPicking(session, delivery, again);
}
