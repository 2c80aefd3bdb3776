import { z } from 'zod';
import type { RecordSchema } from '../orm/odoo-client.ts';

/** What logistics models are called in one version of Odoo, and what they can do. */
export interface Dialect {
  /** The moves of a `stock.picking`. */
  moves: 'move_ids' | 'move_lines';
  /**
   * True where a move has one quantity, reserved and to be done, and `picked` says whether it was taken. Before, what was
   * taken was a quantity of its own, `quantity_done`.
   */
  picks: boolean;
  /** The reserved quantity of a `stock.move.line`. */
  reserved: 'product_uom_qty' | 'quantity' | 'reserved_uom_qty';
  /** The quantity of a `stock.move.line` that leaves. */
  done: 'qty_done' | 'quantity';
  packageModel: 'stock.package' | 'stock.quant.package';
  /** The kind of box of a package. */
  packageType: 'package_type_id' | 'packaging_id';
  /** True where one call reads records with those behind their relations. */
  readsNested: boolean;
  /** True where a returned `stock.picking` names the delivery in `return_id`. */
  linksReturns: boolean;
  /** True where notes are text unless they say that they are HTML. */
  escapesNotes: boolean;
  /** True where nothing can be attached to a record that does not exist. */
  guardsAttachments: boolean;
  /** True where a count's stock moves say in `inventory_name` what it was for. */
  namesCounts: boolean;
  /** True where no kind of transfer can do without backorders. */
  alwaysBackorders: boolean;
  /** True where a count waits to be applied, false where writing it moves the stock at once. */
  appliesCounts: boolean;
}

/**
 * The dialect of a major version. 14 and 19 were seen; what changed when in between is read in OpenUpgrade's field
 * analysis. Unconfirmed: that reading nested records and escaping notes began with 17, and that
 * attachments are guarded and counts named only
 * from 19 on.
 */
export function dialectOf(major: number): Dialect {
  const picks = major >= 17;
  return {
    moves: major >= 16 ? 'move_ids' : 'move_lines',
    picks,
    reserved: picks ? 'quantity' : major === 16 ? 'reserved_uom_qty' : 'product_uom_qty',
    done: picks ? 'quantity' : 'qty_done',
    packageModel: major >= 19 ? 'stock.package' : 'stock.quant.package',
    packageType: major >= 15 ? 'package_type_id' : 'packaging_id',
    readsNested: picks,
    linksReturns: picks,
    escapesNotes: picks,
    alwaysBackorders: major <= 15,
    guardsAttachments: major >= 19,
    namesCounts: major >= 19,
    appliesCounts: major >= 15,
  };
}

/** The schema with numbers added whose names differ by version; they are read as `row[name]`. */
export function withNumbers<S extends RecordSchema>(record: S, ...names: readonly string[]): S {
  return record.extend(Object.fromEntries(names.map((name) => [name, z.number()]))) as unknown as S;
}
