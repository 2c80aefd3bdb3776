import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/messages.ts';
import { judge } from '../../src/core/retry.ts';

const track: Action = { id: 't', kind: 'track', reference: 'r', carrierId: 'ups', trackingNumbers: [] };
const first = { count: 1, ageMs: 0, repeated: false };

describe('a failed action', () => {
  it.each(['rate-limited', 'unavailable', 'no-response', 'malformed-response', 'unauthenticated'])(
    'is tried again after %s',
    (code) => {
      expect(judge(track, { code, effect: 'none', message: '' }, first, 0.5).kind).toBe('try-again');
    },
  );

  it.each([
    'rejected',
    'invalid-request',
    'conflict',
    'not-found',
    'forbidden',
    'unsupported',
    'misconfigured',
    'defect',
  ])('is given back to the process after %s', (code) => {
    expect(judge(track, { code, effect: 'none', message: '' }, first, 0.5).kind).toBe('give-up');
  });

  it('is tried ever more slowly, spread by chance, and never before the wait that was asked for', () => {
    const failure = { code: 'unavailable', effect: 'none', message: '' } as const;
    const after = (count: number, fraction: number, retryAfterMs?: number) => {
      const verdict = judge(track, { ...failure, retryAfterMs }, { ...first, count }, fraction);
      return verdict.kind === 'try-again' ? verdict.afterMs : Number.NaN;
    };
    expect(after(3, 0.5)).toBeGreaterThan(after(2, 0.5));
    expect(after(1, 0)).not.toBe(after(1, 0.9));
    expect(after(40, 0.99)).toBeLessThanOrEqual(375_000);
    expect(after(1, 0.5, 1_200_000)).toBe(1_200_000);
  });

  it('with wrong credentials is shown to a person after an hour, in an outage after a day', () => {
    const old = { count: 20, ageMs: 2 * 3_600_000, repeated: false };
    expect(judge(track, { code: 'unauthenticated', effect: 'none', message: '' }, old, 0).kind).toBe(
      'give-up',
    );
    expect(judge(track, { code: 'unavailable', effect: 'none', message: '' }, old, 0).kind).toBe('try-again');
    expect(
      judge(track, { code: 'unavailable', effect: 'none', message: '' }, { ...old, ageMs: 25 * 3_600_000 }, 0)
        .kind,
    ).toBe('give-up');
  });

  it('stays in doubt once it was in doubt', () => {
    const lost = judge(track, { code: 'no-response', effect: 'unknown', message: '' }, first, 0);
    expect(lost).toMatchObject({ repeated: true });
    const later = judge(
      track,
      { code: 'unavailable', effect: 'none', message: '' },
      { ...first, repeated: true },
      0,
    );
    expect(later).toMatchObject({ repeated: true });
    const end = judge(
      track,
      { code: 'unavailable', effect: 'none', message: '' },
      { count: 99, ageMs: 1e9, repeated: true },
      0,
    );
    expect(end).toMatchObject({ kind: 'give-up', failure: { effect: 'unknown' } });
  });

  it('waits less long for a label that another carrier can sell, but not while this one may have sold it', () => {
    const buy = { ...track, kind: 'buy-label', replaceable: true } as unknown as Action;
    const failure = { code: 'unavailable', effect: 'none', message: '' } as const;
    expect(judge(buy, failure, { ...first, count: 3 }, 0).kind).toBe('give-up');
    expect(judge(buy, failure, { count: 3, ageMs: 0, repeated: true }, 0).kind).toBe('try-again');
  });
});
