import type { Database } from './database.ts';
import type { Link } from './rows.ts';
import { placeKey } from './rules/quant-places.ts';
import type { Row, Value } from './values.ts';

/** Drops all that is kept of a delivery and its backorders and returns; the order too, once it has no other. */
export function forgetDelivery(db: Database, root: string): void {
  const ids = [...(db.pickingsByRoot.get(root) ?? [])];
  if (ids.length === 0) return;
  db.transaction(() => {
    const orders = new Set<number>();
    for (const id of ids) {
      const picking = db.find('stock.picking', id);
      if (picking === undefined) continue;
      if (typeof picking['sale_id'] === 'number') orders.add(picking['sale_id']);
      forgetPicking(db, picking);
    }
    for (const id of ids) db.dropRoot(id);
    dropAll(db, 'account.move', db.where('account.move', 'invoice_origin', root), (bill) =>
      dropAll(db, 'account.move.line', db.where('account.move.line', 'move_id', bill.id)),
    );
    for (const id of orders) forgetOrder(db, id);
  });
}

function forgetPicking(db: Database, picking: Row): void {
  for (const line of db.where('stock.move.line', 'picking_id', picking.id)) {
    forgetPackage(db, line['result_package_id']);
    forgetReservation(db, line);
    dropAll(db, 'stock.put.in.pack', db.where('stock.put.in.pack', 'move_line_ids', line.id));
    db.table('stock.move.line').delete(line);
  }
  for (const move of db.where('stock.move', 'picking_id', picking.id)) db.table('stock.move').delete(move);
  forgetDocuments(db, 'stock.picking', picking.id);
  for (const line of db.where('stock.backorder.confirmation.line', 'picking_id', picking.id)) {
    drop(db, 'stock.backorder.confirmation', line['backorder_confirmation_id']);
    db.table('stock.backorder.confirmation.line').delete(line);
  }
  dropAll(db, 'confirm.stock.sms', db.where('confirm.stock.sms', 'pick_ids', picking.id));
  dropAll(db, 'stock.package.history', db.where('stock.package.history', 'picking_ids', picking.id));
  dropAll(db, 'stock.return.picking', db.where('stock.return.picking', 'picking_id', picking.id), (wizard) =>
    dropAll(db, 'stock.return.picking.line', db.where('stock.return.picking.line', 'wizard_id', wizard.id)),
  );
  db.table('stock.picking').delete(picking);
}

/** Goods of a forgotten open delivery stay on hand, set aside for nobody. */
function forgetReservation(db: Database, line: Row): void {
  const reserved = Number(line['reserved'] ?? 0);
  if (reserved === 0) return;
  const goods = { package_id: toLink(line['package_id']), lot_id: toLink(line['lot_id']) };
  const place = placeKey(Number(line['product_id']), Number(line['location_id']), goods);
  for (const quant of db.where('stock.quant', 'place', place)) {
    db.update('stock.quant', quant, { reserved_quantity: quant.reserved_quantity - reserved });
  }
}

function toLink(value: Value | undefined): Link {
  return typeof value === 'number' ? value : false;
}

function forgetPackage(db: Database, id: unknown): void {
  const box = db.find('stock.package', id);
  if (box === undefined) return;
  dropAll(db, 'stock.quant', db.where('stock.quant', 'package_id', box.id));
  db.table('stock.package').delete(box);
}

/** Messages, activities, attachments and external ids of a record. */
function forgetDocuments(db: Database, model: string, id: number): void {
  const owners = { 'mail.message': 'model', 'mail.activity': 'res_model', 'ir.attachment': 'res_model' };
  for (const [document, owner] of Object.entries({ ...owners, 'ir.model.data': 'model' })) {
    const rows = db.where(document, 'res_id', id).filter((row) => row[owner] === model);
    dropAll(db, document, rows);
  }
}

function forgetOrder(db: Database, id: number): void {
  const order = db.find('sale.order', id);
  if (order === undefined || db.where('stock.picking', 'sale_id', id).length > 0) return;
  dropAll(db, 'sale.order.line', db.where('sale.order.line', 'order_id', id));
  dropAll(db, 'choose.delivery.carrier', db.where('choose.delivery.carrier', 'order_id', id));
  forgetDocuments(db, 'sale.order', id);
  db.table('sale.order').delete(order);
}

function drop(db: Database, model: string, id: unknown): void {
  const row = db.find(model, id);
  if (row !== undefined) db.table(model).delete(row);
}

function dropAll(db: Database, model: string, rows: readonly Row[], inside?: (row: Row) => void): void {
  for (const row of rows) {
    inside?.(row);
    if (db.table(model).rows.has(row.id)) db.table(model).delete(row);
  }
}
