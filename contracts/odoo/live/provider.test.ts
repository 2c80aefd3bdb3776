import { describe, expect, it } from 'vitest';
import { compare, differences } from './comparison.ts';
import { knownDifferences } from './known-differences.ts';
import { protocols } from './logins.ts';
import { openMockServer, whileTimeRuns } from './mock-server.ts';
import type { Outcome, Play } from './outcome.ts';
import { playOf, readRecorded } from './recorded.ts';
import { acts } from './script.ts';
import { play } from './stage.ts';
import { createSymbols, of } from './symbols.ts';

const recorded = readRecorded(19);

describe.each(protocols)('the mock of Odoo over %s', (protocol) => {
  it('does in every step what Odoo 19.0 did, but for the differences that are known', async () => {
    const { server, clock } = openMockServer();
    const played = await whileTimeRuns(clock, play({ server, protocol, run: 'MOCK1' }, acts));
    const compared = compare(protocol, played, playOf(recorded, protocol));
    expect(compared.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    expect(compared.filter(({ verdict }) => verdict === 'left out')).toEqual([]);
    const known = knownDifferences.filter(({ over = protocol }) => over === protocol);
    const found = compared.filter(({ verdict }) => verdict === 'known').map(({ step }) => step);
    expect(found.toSorted(), 'a known difference is one no more').toEqual(
      known.map(({ step }) => step).toSorted(),
    );
    expect(compared.length).toBeGreaterThan(200);
  });
});

describe('the recording of Odoo 19.0', () => {
  it('has no step that broke', () => {
    const outcomes = recorded.steps.flatMap((each) => each.outcomes.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => 'broken' in outcome)).toEqual([]);
  });
});

describe('the comparison', () => {
  const step = 'a step';
  const playOfOne = (outcome: Outcome): Play => ({ steps: [{ step, outcome }], leftOut: [] });

  it('finds a leaf that differs, and says where', () => {
    const expected = playOfOne({ result: [{ state: 'done', lines: [1, 2] }] });
    const real = playOfOne({ result: [{ state: 'done', lines: [1, 3], price: 5 }] });
    expect(compare('json2', expected, real)).toEqual([
      {
        step,
        verdict: 'different',
        lines: ['result.0.lines.1: 2 is really 3', 'result.0.price: nothing is really 5'],
      },
    ]);
  });

  it('tells an empty list from an empty object, and a result from an error', () => {
    expect(differences({ result: [] }, { result: {} })).toEqual(['result: [] is really {}']);
    expect(differences({ result: null }, { error: { code: 'rejected', effect: 'none' } })).toHaveLength(2);
  });

  it('takes a step that only one of them did for a difference, unless it was left out', () => {
    const verdictOf = (leftOut: string[]) =>
      compare('json2', playOfOne({ result: 1 }), { steps: [], leftOut }).map(({ verdict }) => verdict);
    expect(verdictOf([])).toEqual(['different']);
    expect(verdictOf([step])).toEqual(['left out']);
  });

  it('replaces ids, names and times of one server, and nothing else', () => {
    const startedAt = Date.UTC(2026, 10, 24, 10);
    const symbols = createSymbols({ run: 'X1', startedAt });
    const row = (id: number, partner: number) => ({
      id,
      name: `WH/OUT/000${id}`,
      partner_id: { id: partner, name: 'Azure Interior' },
      origin: 'S00012',
      note: 'of X1',
      quantity: 12,
      write_date: '2026-11-24T10:00:05Z',
      date_deadline: '2026-12-24 10:00:00',
    });
    expect(symbols(of('stock.picking', [row(12, 7), row(13, 7)]))).toEqual([
      {
        id: 'stock.picking 1',
        name: 'OUT 1',
        partner_id: { id: 'res.partner 1', name: '...' },
        origin: 'order 1',
        note: 'of RUN',
        quantity: 12,
        write_date: 'now',
        date_deadline: 'in 30 days',
      },
      expect.objectContaining({ id: 'stock.picking 2', name: 'OUT 2', origin: 'order 1' }),
    ]);
  });
});
