import type { OdooValue } from '../../orm/values.ts';
import { copyOf, type MoveLine } from '../packing/packing-lines.ts';
import { missingOf } from '../pieces.ts';

/**
 * Commands for `move_line_ids`, before Odoo 17, that enter what leaves of a move: what is packed first, then what lies
 * loose, and on new lines what a packed line has reserved beyond its package. What nobody reserved goes on a line without
 * lot and package: Odoo refuses that where an article has lots.
 */
export function enterOnLines(moveId: number, take: number, all: readonly MoveLine[]): OdooValue[] {
  const lines = all.filter((line) => line.move_id?.id === moveId);
  const packed = lines.filter((line) => line.packed);
  let left = take;
  const enter = (most: number): number => {
    const part = Math.min(left, most);
    left -= part;
    return part;
  };
  const commands: OdooValue[] = [
    ...packed.map((line) => [1, line.id, { qty_done: enter(line.quantity) }]),
    ...lines.filter((line) => !line.packed).map((line) => [1, line.id, { qty_done: enter(line.quantity) }]),
  ];
  for (const line of packed) {
    const part = enter(line.rest);
    if (missingOf(part) > 0) commands.push([0, 0, { ...copyOf(line), qty_done: part }]);
  }
  const [line] = lines;
  if (line !== undefined && missingOf(left) > 0)
    commands.push([0, 0, { ...copyOf(line), lot_id: false, package_id: false, qty_done: left }]);
  return commands;
}
