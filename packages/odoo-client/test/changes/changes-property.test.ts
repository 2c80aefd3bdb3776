import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changesSince } from '../../src/changes/changes-since.ts';
import { OdooModel, type Version } from './odoo-model.ts';

const Row = z.looseObject({ label: z.string() });
const overlapMs = 12_000;

/** A transaction as it came to be: what it writes, when it began and when it was committed, in microseconds. */
interface Transaction {
  ids: readonly number[];
  beganAt: number;
  committedAt: number;
}

const transactions = fc.array(
  fc.record({
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
    /** Since the one before it in the list; most begin in the same second as some other. */
    stepMicros: fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.integer({ min: 0, max: 6_000_000 })),
    tookMicros: fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 11_900_000 })),
  }),
  { maxLength: 40 },
);
/** How long after the page before each page is read; some in the middle of everything, some long after. */
const pauses = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.integer({ min: 1, max: 5_000_000 })),
  { minLength: 1, maxLength: 50 },
);

/** Puts transactions in order of commit. One that finds its row changed since it began is started anew by Odoo. */
function schedule(list: readonly { ids: number[]; stepMicros: number; tookMicros: number }[], now: number) {
  let beganAt = now;
  const wanted = list.map(({ ids, stepMicros, tookMicros }) => {
    beganAt += stepMicros;
    return { ids, beganAt, committedAt: beganAt + tookMicros };
  });
  const freeAt = new Map<number, number>();
  const done: Transaction[] = [];
  for (const { ids, ...times } of wanted.toSorted((a, b) => a.committedAt - b.committedAt)) {
    const free = Math.max(0, ...ids.map((id) => freeAt.get(id) ?? 0));
    const began = times.beganAt > free ? times.beganAt : times.committedAt;
    const committedAt = times.committedAt + (began === times.committedAt ? 1 : 0);
    for (const id of ids) freeAt.set(id, committedAt);
    done.push({ ids, beganAt: began, committedAt });
  }
  return done.toSorted((a, b) => a.committedAt - b.committedAt);
}

/** Lets the transactions happen while pages are read at the given moments, then reads until nothing comes. */
async function observe(version: Version, plan: readonly Transaction[], steps: number[], pageSize: number) {
  const model = new OdooModel(version);
  const reports: string[] = [];
  const waiting = [...plan];
  let cursor: string | undefined;
  const readPage = async () => {
    const page = await changesSince(model.client, {
      model: 'x',
      record: Row,
      domain: [['label', '!=', 'other']],
      cursor,
      overlapMs,
      pageSize,
    });
    reports.push(...page.records.map(({ id, label }) => `${id}:${label}`));
    ({ cursor } = page);
    return page;
  };
  const runTo = (moment: number) => {
    while (waiting[0] !== undefined && waiting[0].committedAt <= moment) {
      const { ids, beganAt, committedAt } = waiting.shift() as Transaction;
      for (const id of ids) model.commit(id, `v${committedAt}`, beganAt);
    }
    model.now = moment;
  };
  for (const step of steps) {
    runTo(model.now + step);
    await readPage();
  }
  runTo(Math.max(model.now, ...plan.map((each) => each.committedAt)));
  let quiet = 0;
  for (let pages = 0; quiet < 2; pages++) {
    if (pages > 500) throw new Error('the cursor goes round in circles');
    const page = await readPage();
    quiet = page.more || page.records.length > 0 ? 0 : quiet + 1;
  }
  return { reports, final: [...model.rows.values()].map(({ id, label }) => `${id}:${label}`) };
}

describe('changesSince, over any history', () => {
  it.each([14, 19] as const)(
    'of an Odoo %i tells of every final version, and of none twice',
    async (version) => {
      await fc.assert(
        fc.asyncProperty(
          transactions,
          pauses,
          fc.integer({ min: 1, max: 4 }),
          async (list, steps, pageSize) => {
            const plan = schedule(list, new OdooModel().now);
            const { reports, final } = await observe(version, plan, steps, pageSize);
            expect(reports.filter((each, index) => reports.indexOf(each) !== index)).toEqual([]);
            expect(final.filter((each) => !reports.includes(each))).toEqual([]);
          },
        ),
        { seed: 20_261_124, numRuns: 1500 },
      );
    },
  );
});
