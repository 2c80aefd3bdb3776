import type { ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import { displayName } from '../evaluate.ts';
import type { MoveLineRow, MoveRow } from '../rows.ts';
import { round2, type Values } from '../values.ts';
import { addMove } from './deliveries.ts';
import { movesOf, recomputePicking, skuOf } from './picking-state.ts';
import { linesOf, recomputeMove, setLineQuantity, setMoveQuantity, unreserve } from './stock.ts';
import { moveWeight } from './pickings.ts';
import { changeLine } from './validation.ts';

export const moveRules: ModelRules = {
  order: 'sequence, id',
  displayName: (session, row) => moveName(session, row as MoveRow),
  computed: {
    weight: (session, row) => round2(moveWeight(session, row as MoveRow)),
    product_qty: (_session, row) => row['product_uom_qty'] ?? 0,
    reference: (session, row) =>
      session.db.find('stock.picking', row['picking_id'])?.['name'] ?? row['reference'] ?? false,
    lot_ids: (session, row) => [
      ...new Set(linesOf(session, row as MoveRow).flatMap((line) => line.lot_id || [])),
    ],
    package_ids: (session, row) => [
      ...new Set(linesOf(session, row as MoveRow).flatMap((line) => line.result_package_id || [])),
    ],
  },
  defaults: (session, values) => {
    const picking = session.db.find('stock.picking', values['picking_id']);
    return {
      product_uom: 1,
      state: 'draft',
      procure_method: 'make_to_stock',
      company_id: 1,
      date: session.db.now(),
      quantity: 0,
      picked: false,
      sale_line_id: false,
      location_id: picking?.location_id,
      location_dest_id: picking?.location_dest_id,
      origin: picking?.origin,
    };
  },
  created: (session, row, values) => {
    const move = row as MoveRow;
    const quantity = Number(values['quantity'] ?? 0);
    if (quantity > 0) setMoveQuantity(session, move, quantity);
  },
  writing: (session, rows, values) => {
    if (!('quantity' in values)) return values;
    // As seen on Odoo 19.0.
    if (rows.some((row) => (row as MoveRow).state === 'cancel'))
      throw userError('You cannot change a cancelled stock move, create a new line instead.');
    const { quantity: _quantity, ...rest } = values;
    return rows.every((row) => (row as MoveRow).state !== 'done') ? rest : values;
  },
  written: (session, rows, values) => {
    for (const row of rows) afterWrite(session, row as MoveRow, values);
  },
  deleting: (session, rows) => {
    for (const row of rows as MoveRow[]) {
      if (row.state === 'done') throw userError(doneMoveStays);
      unreserve(session, row);
      const picking = session.db.find('stock.picking', row.picking_id);
      session.db.update('stock.move', row, { picking_id: false });
      if (picking !== undefined) recomputePicking(session, picking);
    }
  },
};

// As seen on Odoo 19.0.
const doneMoveStays =
  'Deleting product moves after the transfer is done?\n\n' +
  'That would be like going back in time to revert all operations triggered after this move. ' +
  "Who knows what the end result would be, So let's not do it.\n\n" +
  'Try changing the “done” quantity to 0 instead.';

function afterWrite(session: Session, move: MoveRow, values: Values): void {
  if ('picked' in values) {
    for (const line of linesOf(session, move)) {
      session.db.update('stock.move.line', line, { picked: Boolean(values['picked']) });
    }
  }
  if ('quantity' in values && move.state !== 'done')
    setMoveQuantity(session, move, Number(values['quantity']) || 0);
  else if ('product_uom_qty' in values) recomputeMove(session, move);
  const picking = session.db.find('stock.picking', move.picking_id);
  if (picking === undefined || !('quantity' in values || 'product_uom_qty' in values)) return;
  // Weights of the transfer are stored computed fields: it counts as written too (seen on Odoo 19.0).
  session.db.touch('stock.picking', picking);
  recomputePicking(session, picking);
}

/** Named after the document behind its transfer, whatever its own origin is (seen on Odoo 19.0). */
function moveName(session: Session, move: MoveRow): string {
  const place = (id: number): string => String(session.db.find('stock.location', id)?.['name'] ?? '');
  const document = session.db.find('stock.picking', move.picking_id)?.origin;
  const origin = document ? `${document}/` : '';
  const sku = skuOf(session, move.product_id);
  return `${origin}${sku === '' ? '' : `${sku}: `}${place(move.location_id)}>${place(move.location_dest_id)}`;
}

export const moveLineRules: ModelRules = {
  order: 'result_package_id desc, id',
  displayName: (session, row) =>
    displayName(session, 'product.product', session.db.get('product.product', row['product_id'])),
  defaults: (session, values) => lineDefaults(session, values),
  created: (session, row) => {
    const line = row as MoveLineRow;
    const { quantity } = line;
    session.db.update('stock.move.line', line, { quantity: 0, reserved: 0 });
    setLineQuantity(session, line, quantity);
    afterLineChange(session, line);
  },
  writing: (_session, _rows, values) => {
    const { quantity: _quantity, ...rest } = values;
    return rest;
  },
  written: (session, rows, values) => {
    for (const row of rows as MoveLineRow[]) {
      if ('quantity' in values) changeLine(session, row, Number(values['quantity']) || 0);
      if ('quantity' in values || 'picked' in values) afterLineChange(session, row);
    }
  },
  deleting: (session, rows) => {
    for (const row of rows as MoveLineRow[]) {
      changeLine(session, row, 0);
      afterLineChange(session, row);
    }
  },
};

/** A line without a move joins the move of its product in the transfer, or brings a new one without demand. */
function lineDefaults(session: Session, values: Values): Values {
  const { db } = session;
  const move = db.find('stock.move', values['move_id']) ?? moveFor(session, values);
  return {
    move_id: move?.id,
    picking_id: move?.picking_id,
    product_id: move?.product_id,
    product_uom_id: 1,
    location_id: move?.location_id,
    location_dest_id: move?.location_dest_id,
    company_id: 1,
    date: db.now(),
    quantity: 0,
    picked: false,
    result_package_id: false,
    package_id: false,
    lot_id: false,
  };
}

function moveFor(session: Session, values: Values): MoveRow | undefined {
  const picking = session.db.find('stock.picking', values['picking_id']);
  const productId = values['product_id'];
  if (picking === undefined || typeof productId !== 'number') return undefined;
  const found = movesOf(session, picking).find(
    (move) => move.product_id === productId && move.state !== 'done',
  );
  return found ?? addMove(session, picking, { productId, quantity: 0, saleLineId: false });
}

/** A move counts as picked when any of its lines does (seen on Odoo 19.0). */
function afterLineChange(session: Session, line: MoveLineRow): void {
  const { db } = session;
  const move = db.find('stock.move', line.move_id);
  if (move === undefined || move.state === 'done') return;
  recomputeMove(session, move);
  const lines = linesOf(session, move);
  if (lines.length > 0) db.update('stock.move', move, { picked: lines.some((each) => each.picked) });
  const picking = db.find('stock.picking', move.picking_id);
  if (picking === undefined) return;
  db.touch('stock.picking', picking);
  recomputePicking(session, picking);
}
