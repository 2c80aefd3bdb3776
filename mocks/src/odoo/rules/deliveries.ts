import type { Session } from '../database.ts';
import type { Link, MoveRow, PickingRow } from '../rows.ts';
import type { Row, Value } from '../values.ts';
import { postSystemNote } from './notes.ts';
import { demandOf, isDelivery, movesOf, recomputePicking, rootOf } from './picking-state.ts';
import { reserve } from './stock.ts';

/** What one move of a new transfer asks for. */
export interface Demand {
  productId: number;
  quantity: number;
  saleLineId: Link;
  /** The document behind the move; the transfer's when left out. */
  origin?: string | false;
  /** The move whose goods it sends back. */
  returnedMoveId?: number;
  /** Where the goods go in the end. */
  finalId?: number;
}

/** Columns of a new transfer that its kind decides. */
export interface NewPicking {
  typeId: number;
  origin: string | false;
  partnerId: Link;
  saleId: Link;
  carrierId: Link;
  backorderId?: Link;
  returnId?: Link;
  /** The first delivery behind it, when it is neither a backorder nor a return. */
  root?: string;
  fromId: number;
  toId: number;
  scheduledDate: string;
  deadline: string | false;
}

/** Makes a transfer without moves, with the next name of its kind. */
export function createPicking(session: Session, given: NewPicking): PickingRow {
  const { db, uid } = session;
  const picking = db.insert('stock.picking', uid, {
    name: nextName(session, given.typeId),
    state: 'draft',
    origin: given.origin,
    partner_id: given.partnerId,
    picking_type_id: given.typeId,
    location_id: given.fromId,
    location_dest_id: given.toId,
    backorder_id: given.backorderId ?? false,
    return_id: given.returnId ?? false,
    sale_id: given.saleId,
    carrier_id: given.carrierId,
    carrier_tracking_ref: false,
    move_type: 'direct',
    priority: '0',
    scheduled_date: given.scheduledDate,
    date_deadline: given.deadline,
    date_done: false,
    is_locked: true,
    company_id: 1,
  });
  const first = given.backorderId || given.returnId;
  db.setRoot(picking.id, first ? rootOf(session, first) : (given.root ?? picking.name));
  return picking;
}

/** The next name of a transfer, such as `WH/OUT/00001`. */
export function nextName(session: Session, typeId: number): string {
  const { db } = session;
  const type = db.get('stock.picking.type', typeId);
  const warehouse = db.find('stock.warehouse', type['warehouse_id'])?.['code'] ?? 'WH';
  const prefix = `${String(warehouse)}/${String(type['sequence_code'])}`;
  return `${prefix}/${String(db.next(prefix)).padStart(5, '0')}`;
}

export function addMove(session: Session, picking: PickingRow, demand: Demand): MoveRow {
  const { db, uid } = session;
  const columns: Record<string, Value> = {
    picking_id: picking.id,
    product_id: demand.productId,
    product_uom: 1,
    product_uom_qty: demand.quantity,
    quantity: 0,
    picked: false,
    state: 'confirmed',
    location_id: picking.location_id,
    location_dest_id: picking.location_dest_id,
    sale_line_id: demand.saleLineId,
    origin: demand.origin ?? picking.origin,
    origin_returned_move_id: demand.returnedMoveId ?? false,
    to_refund: true,
    location_final_id: demand.finalId ?? false,
    picking_type_id: picking.picking_type_id,
    partner_id: picking.partner_id,
    procure_method: 'make_to_stock',
    company_id: 1,
    date: picking['scheduled_date'] ?? db.now(),
  };
  return db.insert('stock.move', uid, columns);
}

/** Reserves what there is for a new transfer and tells the ledger of it. */
export function startPicking(session: Session, picking: PickingRow, moves: readonly MoveRow[]): void {
  const source = session.db.find('sale.order', picking.sale_id);
  recordDelivery(session, picking, moves);
  for (const move of moves) reserve(session, move);
  recomputePicking(session, picking);
  noteCreation(session, picking, source === undefined ? undefined : ['sale.order', source]);
}

function recordDelivery(session: Session, picking: PickingRow, moves: readonly MoveRow[]): void {
  if (!isDelivery(session, picking)) return;
  const { db } = session;
  const backorder = db.find('stock.picking', picking.backorder_id);
  db.record('delivery-created', rootOf(session, picking.id), {
    pickingId: picking.id,
    name: picking.name,
    order: db.find('sale.order', picking.sale_id)?.name ?? '',
    ...(backorder === undefined ? {} : { backorderOf: backorder.name }),
    lines: demandOf(session, moves),
  });
}

/** The notes of a new transfer: that it was made, and from which document. */
export function noteCreation(
  session: Session,
  picking: PickingRow,
  source: readonly [model: string, row: Row] | undefined,
): void {
  postSystemNote(session, 'stock.picking', picking.id, '<p>Transfer created</p>');
  if (source === undefined) return;
  const [model, { id, name }] = source;
  const link = `<a href="#" data-oe-model="${model}" data-oe-id="${id}"> ${String(name)}</a>`;
  const body = `<p>\n                This transfer has been created from:\n                    ${link}\n            </p>`;
  postSystemNote(session, 'stock.picking', picking.id, body);
}

/** Reserves what there is for the open moves of a transfer; those of a draft are confirmed by it. */
export function assignPicking(session: Session, picking: PickingRow): void {
  if (picking.state === 'draft') confirmMoves(session, picking);
  for (const move of movesOf(session, picking)) reserve(session, move);
  recomputePicking(session, picking);
}

function confirmMoves(session: Session, picking: PickingRow): void {
  const drafts = movesOf(session, picking).filter((move) => move.state === 'draft');
  if (drafts.length === 0) return;
  for (const move of drafts) session.db.update('stock.move', move, { state: 'confirmed' });
  recordDelivery(session, picking, drafts);
}
