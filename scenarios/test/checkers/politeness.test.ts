import type { Observation } from '@crossdock/mocks';
import { describe, expect, it } from 'vitest';
import { createPoliteness } from '../../src/checkers/index.ts';

const call = (at: number, more: Partial<Observation> = {}): Observation => ({
  mock: 'shipbob',
  account: 'east',
  operation: 'create-order',
  key: 'WH/OUT/00001-1',
  writes: true,
  attempt: 1,
  at,
  repliedAt: at + 10,
  outcome: 'response',
  status: 200,
  ...more,
});
const judge = (...calls: Observation[]) => {
  const politeness = createPoliteness();
  for (const each of calls) politeness.observe(each);
  return politeness.violations().map(({ message }) => message);
};
const refused = (at: number, retryAfterMs?: number) =>
  call(at, { status: 429, ...(retryAfterMs !== undefined && { retryAfterMs }) });

describe('I8, rate limits are respected, sees', () => {
  it('a call inside an announced wait, of any operation of the account', () => {
    expect(judge(refused(0, 5000), call(3000, { operation: 'get-order', key: 'other' }))).toEqual([
      expect.stringContaining('2010 ms before the announced wait was over'),
    ]);
  });

  it('a call that is repeated at once after it was turned away without a wait', () => {
    expect(judge(refused(0), call(500))).toEqual([expect.stringContaining('was repeated')]);
  });

  it('nothing wrong with waiting, with another account, or with what was under way already', () => {
    expect(judge(refused(0, 5000), call(5010))).toEqual([]);
    expect(judge(refused(0, 5000), call(100, { account: 'west' }))).toEqual([]);
    expect(judge(refused(0, 5000), call(5))).toEqual([]);
    expect(judge(refused(0), call(1010))).toEqual([]);
    expect(judge(refused(0), call(20, { key: 'WH/OUT/00002-1' }))).toEqual([]);
  });

  it('which delivery it was about, so that its story can be told', () => {
    const politeness = createPoliteness();
    for (const each of [refused(0), call(500)]) politeness.observe(each);
    expect(politeness.violations()).toMatchObject([{ delivery: 'WH/OUT/00001' }]);
  });

  it('many, and tells only the first of them', () => {
    const messages = judge(
      refused(0, 60_000),
      ...Array.from({ length: 50 }, (_, index) => call(100 + index)),
    );
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toContain('30 more');
  });
});
