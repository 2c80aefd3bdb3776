import type { Session } from '../database.ts';
import { OdooError } from '../errors.ts';
import type { MoveRow, QuantRow } from '../rows.ts';
import { type Row, round2, textOf } from '../values.ts';
import { quantsOf, subtree } from './quant-places.ts';

/** How much there is of a product, is promised, and is on its way. */
export interface Availability {
  onHand: number;
  reserved: number;
  incoming: number;
  outgoing: number;
}

/**
 * A product's quantities in the locations that the context names by `location` (id, ids or part of a name) or
 * `warehouse_id`, else in all stock.
 */
export function availabilityOf(session: Session, product: Row): Availability {
  const places = placesOf(session);
  let onHand = 0;
  let reserved = 0;
  for (const quant of allQuants(session, product, places)) {
    onHand += quant.quantity;
    reserved += quant.reserved_quantity;
  }
  let incoming = 0;
  let outgoing = 0;
  for (const move of openMoves(session, product)) {
    const from = places.has(move.location_id);
    const to = places.has(move.location_dest_id);
    if (to && !from) incoming += move.product_uom_qty;
    if (from && !to) outgoing += move.product_uom_qty;
  }
  return {
    onHand: round2(onHand),
    reserved: round2(reserved),
    incoming: round2(incoming),
    outgoing: round2(outgoing),
  };
}

function* allQuants(session: Session, product: Row, places: ReadonlySet<number>): Generator<QuantRow> {
  for (const place of places) yield* quantsOf(session, product.id, place);
}

function openMoves(session: Session, product: Row): MoveRow[] {
  const moves = session.db.where('stock.move', 'product_id', product.id);
  return moves.filter((move) => !['draft', 'done', 'cancel'].includes(move.state));
}

function placesOf(session: Session): ReadonlySet<number> {
  const { db, context } = session;
  const { location, warehouse_id: warehouse } = context;
  if (location) return new Set([location].flat().flatMap((place) => named(session, place)));
  if (warehouse) {
    const views = [warehouse]
      .flat()
      .map((id) => db.get('stock.warehouse', id, session.uid)['view_location_id']);
    return new Set(views.flatMap((view) => subtree(session, Number(view))));
  }
  return new Set(db.where('stock.location', 'usage', 'internal').map((place) => place.id));
}

/** @throws OdooError TypeError for what is neither an id nor a name */
function named(session: Session, place: unknown): number[] {
  if (typeof place === 'number') return subtree(session, place);
  if (typeof place !== 'string') throw new OdooError(500, 'builtins.TypeError', textOf(place));
  const rows = [...session.db.table('stock.location').rows.values()];
  const wanted = place.toLowerCase();
  return rows
    .filter((row) => String(row['complete_name']).toLowerCase().includes(wanted))
    .flatMap((row) => subtree(session, row.id));
}
