import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OdooErp } from '../src/index.ts';
import { DeliveryFeed } from './delivery-feed.ts';
import { failure, openErp } from './odoo-double.ts';

const second = 1_000_000;
const start = Date.UTC(2026, 10, 24, 10) * 1000;

function openFeed(options: { pageSize?: number; overlapMs?: number } = {}) {
  const feed = new DeliveryFeed();
  const double = openErp({ 'stock.picking/search_read': feed.search }, options);
  return { feed, ...double, poll: createPoll(double.erp) };
}

/** Polls until nothing is left and gives what came as `id:state`, the cursor carried along. */
function createPoll(erp: OdooErp) {
  let cursor: string | undefined;
  return async (): Promise<string[]> => {
    const seen: string[] = [];
    let pages = 0;
    for (let more = true; more;) {
      if (++pages > 500) throw new Error('the cursor goes round in circles');
      const page = await erp.deliveriesChangedSince(cursor);
      seen.push(...page.deliveries.map((delivery) => `${delivery.deliveryId}:${delivery.state}`));
      ({ cursor, more } = page);
    }
    return seen;
  };
}

describe('deliveriesChangedSince, as a cursor', () => {
  it('loses nobody where a page ends within a second, and reads nobody twice', async () => {
    const { feed, poll } = openFeed({ pageSize: 4 });
    // The later an id, the earlier in its second: ordering by id would lose some.
    for (let id = 1; id <= 40; id++) feed.commit(id, start + Math.floor(id / 3) * second + (40 - id) * 1000);
    const seen = await poll();
    expect(seen.toSorted()).toEqual([...feed.rows.keys()].map((id) => `${id}:done`).toSorted());
    expect(await poll()).toEqual([]);
  });

  it('gets through a second that fills many pages by itself', async () => {
    const { feed, poll } = openFeed({ pageSize: 7 });
    for (let id = 1; id <= 100; id++) feed.commit(id, start + ((id * 37) % 100) * 1000);
    feed.commit(101, start + 5 * second);
    expect(new Set(await poll()).size).toBe(101);
    expect(await poll()).toEqual([]);
  });

  it('sees a change that was committed late, with an earlier write_date than what was read', async () => {
    const { feed, poll } = openFeed();
    feed.commit(109, start, 'confirmed');
    feed.commit(110, start + 30 * second);
    expect(await poll()).toEqual(['109:waiting', '110:done']);
    feed.commit(109, start + 10 * second, 'done');
    expect(await poll()).toEqual(['109:done']);
    expect(await poll()).toEqual([]);
  });

  it('sees a second change within the same second', async () => {
    const { feed, poll } = openFeed();
    feed.commit(1, start + 100, 'confirmed');
    expect(await poll()).toEqual(['1:waiting']);
    feed.commit(1, start + 900, 'cancel');
    expect(await poll()).toEqual(['1:cancelled']);
  });

  it('shows a delivery again that was written with the values it had', async () => {
    const { feed, poll } = openFeed();
    feed.commit(1, start);
    await poll();
    feed.commit(1, start + 3 * second);
    expect(await poll()).toEqual(['1:done']);
  });

  it('reads again what it remembers in one call, however small a page is', async () => {
    const { feed, poll, calls } = openFeed({ pageSize: 2 });
    for (let id = 1; id <= 30; id++) feed.commit(id, start + id * second);
    await poll();
    calls.length = 0;
    expect(await poll()).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  it('forgets what lies before the overlap', async () => {
    const { feed, erp } = openFeed({ overlapMs: 10_000 });
    for (let id = 1; id <= 50; id++) feed.commit(id, start);
    const before = await erp.deliveriesChangedSince(undefined);
    feed.commit(51, start + 60 * second);
    const after = await erp.deliveriesChangedSince(before.cursor);
    expect(after.deliveries.map((delivery) => delivery.deliveryId)).toEqual([51]);
    expect(after.cursor.length).toBeLessThan(40);
    expect(before.cursor.length).toBeGreaterThan(200);
  });

  it('asks again no further back than the overlap', async () => {
    const { feed, poll, calls } = openFeed({ overlapMs: 10_000 });
    feed.commit(1, start);
    feed.commit(2, start + 60 * second);
    await poll();
    await poll();
    expect(calls.at(-1)?.body['domain']).toContainEqual(['write_date', '>=', '2026-11-24 10:00:50']);
  });

  it('keeps the cursor short', async () => {
    const { feed, erp } = openFeed({ pageSize: 20_000 });
    for (let id = 1; id <= 12_000; id++) feed.commit(id, start + Math.floor(id / 200) * second);
    const page = await erp.deliveriesChangedSince(undefined);
    expect(page.deliveries).toHaveLength(12_000);
    expect(page.cursor.length).toBeLessThan(40_000);
    expect((await erp.deliveriesChangedSince(page.cursor)).deliveries).toEqual([]);
  });

  it('loses nobody of more deliveries in one second than a cursor remembers', async () => {
    const { feed, poll } = openFeed({ pageSize: 1000 });
    for (let id = 1; id <= 6000; id++) feed.commit(id, start);
    expect(new Set(await poll()).size).toBe(6000);
    feed.commit(6001, start + 500);
    expect(await poll()).toContain('6001:done');
    feed.commit(6002, start + second);
    expect(await poll()).toContain('6002:done');
    expect(await poll()).toEqual([]);
  });

  it('shows every change exactly once, whatever the order of commits within the overlap', async () => {
    const changes = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      stepMs: fc.integer({ min: 0, max: 2500 }),
      lateMs: fc.integer({ min: 0, max: 9000 }),
      poll: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(changes, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (list, pageSize) => {
          const { feed, poll } = openFeed({ pageSize, overlapMs: 12_000 });
          const pending = new Set<string>();
          const check = async () => {
            const seen = await poll();
            expect(seen.toSorted()).toEqual([...pending].toSorted());
            pending.clear();
          };
          let now = start;
          for (const [index, { id, stepMs, lateMs, poll: pollNow }] of list.entries()) {
            now += stepMs * 1000;
            const before = feed.rows.get(id);
            // Writes of one row are one after the other: a later one began after the earlier was committed.
            const writtenAt = Math.max(now - lateMs * 1000, (before?.writtenAt ?? 0) + second);
            if (writtenAt > now) continue;
            const state = ['done', 'cancel', 'confirmed'][index % 3] ?? 'done';
            feed.commit(id, writtenAt, state);
            for (const each of pending) if (each.startsWith(`${id}:`)) pending.delete(each);
            pending.add(`${id}:${{ done: 'done', cancel: 'cancelled', confirmed: 'waiting' }[state]}`);
            if (pollNow) await check();
          }
          await check();
          expect(await poll()).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(['', 'x', '1', '2.a.0..', '1.a.0..1:%%'])('refuses the cursor "%s"', async (cursor) => {
    const { erp } = openFeed();
    expect(await failure(erp.deliveriesChangedSince(cursor))).toMatchObject({ code: 'invalid-request' });
  });
});
