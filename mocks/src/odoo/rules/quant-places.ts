import type { Session } from '../database.ts';
import type { Link, QuantRow } from '../rows.ts';
import { round2, type Value } from '../values.ts';

/** Which goods of a product: those of a lot, those in a package. */
export interface Goods {
  package_id: Link;
  lot_id: Link;
}

/** Goods without lot and package. */
export const loose: Goods = { package_id: false, lot_id: false };

/** The quant of a product in a place, made when there is none yet. */
export function quantAt(
  session: Session,
  productId: number,
  locationId: number,
  goods: Goods = loose,
): QuantRow {
  const { db, uid } = session;
  const place = placeKey(productId, locationId, goods);
  return (
    db.where('stock.quant', 'place', place)[0] ??
    db.insert('stock.quant', uid, {
      product_id: productId,
      location_id: locationId,
      package_id: goods.package_id,
      lot_id: goods.lot_id,
      quantity: 0,
      reserved_quantity: 0,
      place,
      shelf: shelfKey(productId, locationId, goods),
      ...quantColumns(session, locationId),
    })
  );
}

/** Goods at others' places belong to no company, and only own stock is counted at the end of the year. */
export function quantColumns(session: Session, locationId: number): Record<string, Value> {
  const { db } = session;
  const usage = db.find('stock.location', locationId)?.['usage'];
  const now = db.now();
  return {
    in_date: now,
    company_id: usage === 'customer' || usage === 'supplier' ? false : 1,
    inventory_date: usage === 'internal' ? `${now.slice(0, 4)}-12-31` : false,
  };
}

export function placeKey(productId: number, locationId: number, goods: Goods = loose): string {
  return `${productId}/${locationId}/${String(goods.package_id)}/${String(goods.lot_id)}`;
}

export function shelfKey(productId: number, locationId: number, goods: Goods): string {
  return goods.package_id || goods.lot_id ? `${productId}/${locationId}` : '';
}

export function changeQuantity(session: Session, quant: QuantRow, change: number): void {
  session.db.update('stock.quant', quant, { quantity: round2(quant.quantity + change) });
}

/** All quants of a product in a place. */
export function quantsOf(session: Session, productId: number, locationId: number): QuantRow[] {
  const { db } = session;
  const unpacked = db.where('stock.quant', 'place', placeKey(productId, locationId));
  const others = db.where('stock.quant', 'shelf', `${productId}/${locationId}`);
  return others.length === 0 ? unpacked : unpacked.concat(others);
}

/** A place and all places in it. */
export function subtree(session: Session, locationId: number): number[] {
  const children = session.db.where('stock.location', 'location_id', locationId);
  if (children.length === 0) return [locationId];
  return [locationId, ...children.flatMap((child) => subtree(session, child.id))];
}
