import type { Fault } from '@crossdock/mocks';
import { expect, it } from 'vitest';
import { type Case, type Subject, subjects } from '../src/index.ts';
import { runCase } from '../src/run/run-case.ts';

/** Every kind of fault on every call of every vendor, over split stock, short picks and cancellations. */
const everything: Case = {
  id: 'everything-at-once',
  says: 'Nothing is lost or doubled when everything goes wrong at the same time.',
  demand: { perHour: 150, cancelRate: 0.05 },
  orders: 100,
  faults: () =>
    ['ups', 'example', 'shipbob', 'odoo'].flatMap((mock): Fault[] => [
      { mock, kind: 'lost-reply', probability: 0.06 },
      { mock, kind: 'unavailable', probability: 0.05 },
      { mock, kind: 'server-error', doneShare: 0.5, probability: 0.04 },
      { mock, kind: 'garbage', probability: 0.03 },
      { mock, kind: 'refused', probability: 0.03 },
      { mock, kind: 'hang', probability: 0.02 },
      { mock, kind: 'unauthenticated', probability: 0.01 },
      // Around the time-out: sometimes the reply is still waited for, sometimes not.
      { mock, kind: 'latency', minMs: 20_000, maxMs: 40_000, probability: 0.03 },
    ]),
  warehouses: { splitStock: true, splitRate: 0.25, shortRate: 0.1, requestsPerMinute: 150 },
  rules: { peopleMayBeAsked: false },
  requires: [],
};

it.each([1, 2])('the reference keeps every promise with everything at once, seed %i', async (seed) => {
  const { violations, breakdowns, situations } = await runCase(subjects['reference'] as Subject, everything, {
    seed,
  });
  expect(violations).toEqual([]);
  expect(breakdowns).toEqual([]);
  for (const kind of [
    'lost-reply',
    'unavailable',
    'server-error',
    'garbage',
    'refused',
    'hang',
    'unauthenticated',
    'latency',
  ]) {
    expect(situations.count(kind), kind).toBeGreaterThan(0);
  }
});
