import { describe, expect, it } from 'vitest';
import { Ledger, VirtualClock } from '../../src/kernel/index.ts';
import { Database, type Session } from '../../src/odoo/database.ts';
import { Recency } from '../../src/odoo/recency.ts';
import { modelRules } from '../../src/odoo/rules/index.ts';
import { type Page, searchRows } from '../../src/odoo/searching.ts';
import { seedDatabase } from '../../src/odoo/seed.ts';
import { World } from '../../src/odoo/world.ts';

const orders = 400;

/** A world of many deliveries, and a count of the records a search looks at. */
async function openCounting(): Promise<{
  visit: (model: string, domain: unknown[], page?: Page) => number[];
}> {
  let visited = 0;
  const counting = {
    displayName: () => {
      visited++;
      return 'admin';
    },
  };
  const clock = new VirtualClock(Date.UTC(2026, 10, 23));
  const db = new Database(new Ledger(), clock, { ...modelRules, 'res.users': counting });
  db.transaction(() => seedDatabase(db, [{ uid: 2, login: 'admin' }], false, 'https://odoo.example.test'));
  const world = new World(db, 2);
  const productId = world.addProduct({ sku: 'A', name: 'a', weightKg: 1, stock: { WH: orders } });
  const partnerId = world.addPartner({ name: 'p', street: 's', city: 'c', zip: '1', countryCode: 'US' });
  for (let count = 0; count < orders; count++) {
    const clientOrderRef = `WEB-${count + 1}`;
    world.placeOrder({ partnerId, lines: [{ productId, quantity: 1 }], clientOrderRef, confirm: true });
    await clock.advance(1000);
  }
  const session: Session = { db, uid: 2, context: {} };
  return {
    visit: (model, domain, page = {}) => {
      visited = 0;
      // Every record that is looked at has the name of its writer read.
      const rows = searchRows(session, model, [['write_uid', 'ilike', 'adm'], ...domain], page);
      return [rows.length, visited];
    },
  };
}

describe('looking up', () => {
  it.each<[string, string, unknown, number]>([
    ['stock.picking', 'id', 250, 1],
    ['stock.picking', 'name', 'WH/OUT/00250', 1],
    ['stock.picking', 'origin', 'S00250', 1],
    ['stock.picking', 'sale_id', 250, 1],
    ['stock.picking', 'backorder_id', 250, 0],
    ['sale.order', 'name', 'S00250', 1],
    ['sale.order', 'client_order_ref', 'WEB-250', 1],
    ['sale.order.line', 'order_id', 250, 1],
    ['stock.move.line', 'picking_id', 250, 1],
    ['ir.attachment', 'res_id', 250, 0],
    ['mail.message', 'res_id', 250, 2],
  ])('looks only at what fits in %s by %s', async (model, field, value, found) => {
    const { visit } = await openCounting();
    expect(visit(model, [[field, '=', value]])).toEqual([found, found]);
    expect(visit(model, [[field, 'in', [value]]])).toEqual([found, found]);
  });

  it('walks changes and ids in order, and stops when the page is full', async () => {
    const { visit } = await openCounting();
    expect(visit('stock.picking', [['write_date', '>=', '2026-11-23 00:06:30']])).toEqual([10, 10]);
    const byChange = { order: 'write_date, id', limit: 5 };
    expect(visit('stock.picking', [['write_date', '>=', '2026-01-01']], byChange)).toEqual([5, 5]);
    const byId = { order: 'id', limit: 5 };
    expect(visit('stock.picking', [['id', '>', 100]], byId)).toEqual([5, 5]);
    const open = [
      ['state', '=', 'assigned'],
      ['id', '>', 100],
    ];
    expect(visit('stock.picking', open, byId)).toEqual([5, 5]);
    expect(visit('stock.picking', open.slice(0, 1), byId)).toEqual([5, 5]);
  });
});

describe('the order of writes', () => {
  it('holds when time runs backwards and when seconds empty', () => {
    const recency = new Recency();
    const from = (second: string): number[] =>
      Array.from(recency.from(second)).flatMap((ids) => Array.from(ids));
    recency.add('10', 1);
    recency.add('12', 2);
    recency.add('11', 3);
    expect(from('11')).toEqual([3, 2]);
    recency.delete('12', 2);
    recency.add('13', 2);
    recency.delete('10', 1);
    recency.delete('10', 1);
    expect(from('')).toEqual([3, 2]);
    expect(recency.countFrom('', 10)).toBe(2);
    expect(recency.countFrom('', 1)).toBe(1);
    expect(from('14')).toEqual([]);
  });
});
