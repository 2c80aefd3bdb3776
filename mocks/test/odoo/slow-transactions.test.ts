import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo } from './open-odoo.ts';

// As write-date polling went against Odoo 19.0 on 2026-11-23: a slow write beside a quick one, then two polls.

async function twoDeliveries(): Promise<OpenOdoo & { slowId: number; quickId: number }> {
  const odoo = openOdoo();
  const slowId = odoo.order().pickingId;
  const quickId = odoo.order().pickingId;
  await odoo.clock.advance(10_000);
  return { ...odoo, slowId, quickId };
}

function poll(odoo: OpenOdoo, ids: number[], since: string): Record<string, unknown>[] {
  const domain = [
    ['id', 'in', ids],
    ['write_date', '>=', since],
  ];
  const body = { domain, fields: ['origin', 'write_date'], order: 'write_date, id' };
  return odoo.call('stock.picking', 'search_read', body) as Record<string, unknown>[];
}

test('a slow transaction commits behind a cursor over write_date', async () => {
  const odoo = await twoDeliveries();
  const ids = [odoo.slowId, odoo.quickId];
  const slow = odoo.mock.world.beginSlow();
  slow.call('stock.picking', 'write', { ids: [odoo.slowId], vals: { origin: 'slow' } });
  await odoo.clock.advance(2_000);
  odoo.call('stock.picking', 'write', { ids: [odoo.quickId], vals: { origin: 'quick' } });
  const first = poll(odoo, ids, '2026-11-23 00:00:00');
  expect(first).toEqual([
    { id: odoo.slowId, origin: 'S00001', write_date: '2026-11-23 05:41:48' },
    { id: odoo.quickId, origin: 'quick', write_date: '2026-11-23 05:42:00' },
  ]);
  await odoo.clock.advance(2_000);
  expect(slow.commit()).toEqual([true]);
  expect(poll(odoo, ids, '2026-11-23 05:42:00')).toEqual([
    { id: odoo.quickId, origin: 'quick', write_date: '2026-11-23 05:42:00' },
  ]);
  expect(poll(odoo, ids, '2026-11-23 05:41:50')).toEqual([
    { id: odoo.slowId, origin: 'slow', write_date: '2026-11-23 05:41:58' },
    { id: odoo.quickId, origin: 'quick', write_date: '2026-11-23 05:42:00' },
  ]);
});

test('what a slow transaction creates carries its beginning, and what it counts as now is the time of day', async () => {
  const odoo = await twoDeliveries();
  const slow = odoo.mock.world.beginSlow();
  slow.call('stock.picking', 'button_validate', { ids: [odoo.slowId] });
  await odoo.clock.advance(5_000);
  slow.commit();
  expect(odoo.read('stock.picking', odoo.slowId, 'state', 'date_done', 'write_date')).toEqual({
    id: odoo.slowId,
    state: 'done',
    date_done: '2026-11-23 05:42:03',
    write_date: '2026-11-23 05:41:58',
  });
});

test('a slow transaction that others have overtaken is done over and carries its second beginning', async () => {
  const odoo = await twoDeliveries();
  const slow = odoo.mock.world.beginSlow();
  slow.call('stock.picking', 'write', { ids: [odoo.quickId], vals: { note: 'slow' } });
  slow.call('stock.picking', 'write', { ids: [odoo.slowId], vals: { origin: 'slow' } });
  await odoo.clock.advance(2_000);
  odoo.call('stock.picking', 'write', { ids: [odoo.slowId], vals: { origin: 'quick' } });
  await odoo.clock.advance(2_000);
  slow.commit();
  expect(poll(odoo, [odoo.slowId, odoo.quickId], '2026-11-23 05:41:50')).toEqual([
    { id: odoo.slowId, origin: 'slow', write_date: '2026-11-23 05:42:02' },
    { id: odoo.quickId, origin: 'S00002', write_date: '2026-11-23 05:42:02' },
  ]);
});

test('a slow transaction that is refused leaves nothing behind', async () => {
  const odoo = await twoDeliveries();
  const slow = odoo.mock.world.beginSlow();
  slow.call('stock.picking', 'write', { ids: [odoo.slowId], vals: { origin: 'slow' } });
  slow.call('stock.picking', 'write', { ids: [999], vals: { origin: 'x' } });
  expect(() => slow.commit()).toThrow('Record does not exist or has been deleted.');
  expect(odoo.read('stock.picking', odoo.slowId, 'origin')['origin']).toBe('S00001');
});
