import type { Session } from '../database.ts';
import type { MoveRow } from '../rows.ts';

/** Moves whose goods a move waits for. */
export function originsOf(session: Session, move: MoveRow): MoveRow[] {
  return idsOf(move, 'move_orig_ids').map((id) => session.db.get('stock.move', id));
}

/** Moves that sent goods of a move back, or are to. */
export function returnsOf(session: Session, move: MoveRow): MoveRow[] {
  return session.db.where('stock.move', 'origin_returned_move_id', move.id);
}

/** Makes one move follow another; both know. */
export function linkMoves(session: Session, before: MoveRow, after: MoveRow): void {
  add(session, before, 'move_dest_ids', after.id);
  add(session, after, 'move_orig_ids', before.id);
}

type Side = 'move_orig_ids' | 'move_dest_ids';

function add(session: Session, move: MoveRow, side: Side, id: number): void {
  const ids = idsOf(move, side);
  if (!ids.includes(id)) session.db.update('stock.move', move, { [side]: [...ids, id] });
}

function idsOf(move: MoveRow, side: Side): readonly number[] {
  return (move[side] ?? []) as readonly number[];
}
