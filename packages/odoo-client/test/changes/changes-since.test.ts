import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Changes, type ChangesSearch, changesSince } from '../../src/changes/changes-since.ts';
import { datetimeField } from '../../src/index.ts';
import { failure, openDouble } from '../odoo-double.ts';
import { OdooModel } from './odoo-model.ts';

const Row = z.looseObject({ label: z.string() });
type Search = ChangesSearch<typeof Row>;
const second = 1_000_000;

function watch(options: Partial<Search> = {}, model = new OdooModel()) {
  let cursor: string | undefined;
  const pages: Changes<{ id: number; label: string }>[] = [];
  const page = async () => {
    const next = await changesSince(model.client, { model: 'x', record: Row, cursor, ...options });
    ({ cursor } = next);
    pages.push(next);
    return next;
  };
  /** Reads a whole round. */
  const round = async () => {
    const labels: string[] = [];
    for (let more = true; more;) {
      const next = await page();
      labels.push(...next.records.map((row) => row.label));
      ({ more } = next);
    }
    return labels;
  };
  return { model, page, pages, round, cursor: () => cursor ?? '' };
}

describe('changesSince', () => {
  it('tells of a slow transaction that commits after a quick one with an earlier write_date', async () => {
    const { model, round } = watch();
    const began = model.now;
    model.commit(110, 'quick', began + 2 * second);
    expect(await round()).toEqual(['quick']);
    model.commit(109, 'slow', began);
    expect(await round()).toEqual(['slow']);
    expect(await round()).toEqual([]);
  });

  it('tells of a change that was committed late while a long round went by', async () => {
    const { model, page, round } = watch({ pageSize: 2, overlapMs: 10_000 });
    for (let id = 1; id <= 4; id++) model.commit(id, `${id}`, model.now + id * second);
    const lateFrom = model.now;
    model.now += 5 * second;
    await page();
    // The round takes a minute, in which others go on changing things and one slow transaction is committed.
    model.now += 60 * second;
    model.commit(50, 'late', lateFrom);
    model.commit(60, 'new');
    await round();
    expect(await round()).toEqual(['late']);
    expect(await round()).toEqual([]);
  });

  it('tells of nothing twice in the round after a long one, though that looks far back', async () => {
    const { model, page, round } = watch({ pageSize: 500, overlapMs: 10_000 });
    const start = model.now;
    for (let id = 1; id <= 2000; id++) model.commit(id, `${id}`, start + Math.floor(id / 10) * second);
    await page();
    model.now += 300 * second;
    expect(await round()).not.toEqual([]);
    for (let id = 2001; id <= 2600; id++) model.commit(id, `${id}`, start + 201 * second);
    expect((await round()).toSorted()).toEqual(Array.from({ length: 600 }, (_, index) => `${index + 2001}`));
  });

  it('goes on when the clock of the caller is set back between two pages', async () => {
    const { model, page, round } = watch({ pageSize: 2 });
    for (let id = 1; id <= 5; id++) model.commit(id, `${id}`, model.now - 100 * second + id * second);
    await page();
    model.now -= 3600 * second;
    expect(await round()).toEqual(['2', '3', '4', '5']);
    expect(await round()).toEqual([]);
  });

  it('tells of archived records unless they are not wanted', async () => {
    const model = new OdooModel();
    model.commit(1, 'archived', model.now, false);
    expect(await watch({}, model).round()).toEqual(['archived']);
    expect(await watch({ archived: false }, model).round()).toEqual([]);
  });

  it('passes over records without write_date and still comes to an end', async () => {
    const { model, round, pages } = watch({ pageSize: 2 });
    for (let id = 1; id <= 9; id++) model.commit(id, 'from SQL', false);
    model.commit(10, 'ours');
    expect(await round()).toEqual(['ours']);
    expect(pages.length).toBeLessThan(3);
  });

  it('gives write_date in the form of the caller’s schema', async () => {
    const model = new OdooModel();
    model.commit(1, 'a');
    const record = z.looseObject({ write_date: datetimeField });
    const { records } = await changesSince(model.client, { model: 'x', record });
    expect(records).toMatchObject([{ id: 1, write_date: '2026-11-24T10:00:00Z' }]);
  });

  it('asks for id and write_date besides the fields of the record, with the caller’s context', async () => {
    const { client, calls } = openDouble({ 'x/search_read': () => [] });
    await changesSince(client, { model: 'x', record: Row, context: { lang: 'fr_FR' } });
    expect(calls[0]?.body).toMatchObject({
      domain: [],
      fields: ['label', 'id', 'write_date'],
      order: 'write_date, id',
      limit: 200,
      context: { lang: 'fr_FR', active_test: false },
    });
  });

  it('says when more changed than it remembers, how far back it still looks', async () => {
    const { model, round, pages } = watch({ rememberedMax: 10, overlapMs: 60_000 });
    for (let id = 1; id <= 30; id++) model.commit(id, `${id}`, model.now + id * second);
    expect(await round()).toHaveLength(30);
    expect(pages.at(-1)?.overlapMs).toBe(9000);
    expect(await round()).toEqual([]);
    model.commit(31, '31', model.now + 200 * second);
    expect(await round()).toEqual(['31']);
    expect(pages.at(-1)?.overlapMs).toBe(60_000);
  });

  it('holds prints in the cursor and nothing of what records say', async () => {
    const { model, round, cursor } = watch();
    for (let id = 1; id <= 5; id++) model.commit(id, 'Ada Example, 1 Main St');
    await round();
    expect(cursor()).toMatch(/^[0-9a-z.:;,_]+$/);
    expect(cursor().length).toBeLessThan(80);
  });

  it('refuses the cursor of another model and of another domain', async () => {
    const { model, round, cursor } = watch();
    model.commit(1, 'a');
    await round();
    const base: Search = { model: 'x', record: Row, cursor: cursor() };
    const others: Partial<Search>[] = [{ model: 'y' }, { domain: [['label', '!=', 'b']] }];
    for (const other of others) {
      expect(await failure(changesSince(model.client, { ...base, ...other }))).toMatchObject({
        code: 'invalid-request',
        effect: 'none',
        issues: [{ path: 'cursor' }],
      });
    }
  });

  it('refuses a cursor that lost its end or had a character changed', async () => {
    const { model, round, cursor } = watch();
    for (let id = 1; id <= 20; id++) model.commit(id, `${id}`, model.now + id * second);
    await round();
    const whole = cursor();
    const broken = [
      ...Array.from({ length: whole.length - 1 }, (_, length) => whole.slice(0, length)),
      ...Array.from(
        whole,
        (each, at) => `${whole.slice(0, at)}${each === 'a' ? 'b' : 'a'}${whole.slice(at + 1)}`,
      ),
    ];
    for (const text of broken) {
      expect(
        await failure(changesSince(model.client, { model: 'x', record: Row, cursor: text })),
        text,
      ).toMatchObject({ code: 'invalid-request' });
    }
  });

  it.each([
    { overlapMs: -1 },
    { overlapMs: Number.NaN },
    { pageSize: 0 },
    { pageSize: 2.5 },
    { rememberedMax: -1 },
  ])('refuses %o', async (options) => {
    const { model, page } = watch(options);
    expect(await failure(page())).toMatchObject({ code: 'invalid-request' });
    expect(model.searches).toEqual([]);
  });
});
