import { createSeededRandom, IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { describe, expect, it } from 'vitest';
import type { Action } from '../src/core/messages.ts';
import { createMemoryEngine, defaultPace, type EngineObserver } from '../src/index.ts';
import { request } from './core/process.ts';
import { SteppedClock } from './stepped-clock.ts';

type Answer = (action: Action, context: { repeated: boolean; lastUnknownAt: number | undefined }) => unknown;

function open(answer: Answer, options: { slots?: number; observer?: EngineObserver } = {}) {
  const clock = new SteppedClock();
  const performed: { action: Action; repeated: boolean; at: number }[] = [];
  const engine = createMemoryEngine({
    perform: async (action, context) => {
      performed.push({ action, repeated: context.repeated, at: clock.now() });
      return (await answer(action, context)) as never;
    },
    laneOf: ({ kind }) => kind,
    slots: options.slots ?? 4,
    pace: defaultPace,
    clock,
    random: createSeededRandom(1),
    observer: options.observer,
  });
  const see = (deliveryId = 7) =>
    engine.send(String(deliveryId), {
      type: 'delivery-seen',
      delivery: { deliveryId, state: 'ready', request: { ...request, reference: `WH/OUT/${deliveryId}` } },
    });
  return { engine, clock, performed, see };
}

const failure = (code: IntegrationErrorCode, effect: 'none' | 'unknown', retryAfterMs?: number) =>
  new IntegrationError({ code, effect, message: 'no', system: 'x', operation: 'y', retryAfterMs });
const never = () => new Promise(() => undefined);

describe('the in-memory engine', () => {
  it('tries again what passes, after the wait that was asked for, and says when it may have had an effect', async () => {
    const failures = [failure('rate-limited', 'none', 90_000), failure('no-response', 'unknown')];
    const { see, clock, performed } = open((action) => {
      const error = action.kind === 'route' ? failures.shift() : undefined;
      if (error) throw error;
      return never();
    });
    see();
    await clock.run(10_000_000);
    const routes = performed.filter(({ action }) => action.kind === 'route');
    expect(routes.map(({ repeated }) => repeated)).toEqual([false, false, true]);
    expect(new Set(routes.map(({ action }) => action.id)).size).toBe(1);
    expect((routes[1]?.at ?? 0) - (routes[0]?.at ?? 0)).toBe(90_000);
  });

  it('gives a definite refusal back to the process', async () => {
    const { see, clock, engine } = open((action) => {
      if (action.kind === 'route') throw failure('forbidden', 'none');
      return undefined;
    });
    see();
    await clock.run(1000);
    expect(engine.questions()).toMatchObject([{ step: 'route', reference: 'WH/OUT/7', processKey: '7' }]);
  });

  it('takes a defect of our own for what it is: nobody knows how far the call had come', async () => {
    const { see, clock, engine } = open((action) => {
      if (action.kind === 'route') return { allocations: [{ warehouseId: 'east', lines: request.lines }] };
      if (action.kind === 'release') throw new TypeError('x is not a function');
      return undefined;
    });
    see();
    await clock.run(1000);
    expect(engine.questions()).toMatchObject([
      { step: 'release', reason: expect.stringContaining('x is not a function') as string },
    ]);
  });

  it('runs no more at once in a lane than it has slots', async () => {
    const { see, clock, performed, engine } = open(never, { slots: 3 });
    for (let id = 1; id <= 10; id++) see(id);
    await clock.run(1000);
    expect(performed).toHaveLength(3);
    expect(engine.load()).toEqual({ processes: 10, waiting: 7, running: 3 });
  });

  it('forgets a process that is over, and knows deliveries by id and by name until then', async () => {
    const closed: string[] = [];
    const { see, clock, engine } = open(() => ({ allocations: [] }), {
      observer: { closed: (key, state) => void closed.push(`${key} ${state.lifecycle}`) },
    });
    see();
    expect(engine.processOf(7)).toBe('7');
    expect(engine.processOfReference('WH/OUT/7')).toBe('7');
    await clock.run(1000);
    engine.send('7', { type: 'delivery-seen', delivery: { deliveryId: 7, state: 'cancelled' } });
    expect(closed).toEqual(['7 cancelled']);
    expect(engine.processOf(7)).toBeUndefined();
    expect(engine.processOfReference('WH/OUT/7')).toBeUndefined();
    expect(engine.load().processes).toBe(0);
  });

  it('does what a person decides', async () => {
    let broken = true;
    const { see, clock, engine, performed } = open((action) => {
      if (action.kind === 'route' && broken) throw failure('forbidden', 'none');
      return action.kind === 'route'
        ? { allocations: [{ warehouseId: 'east', lines: request.lines }] }
        : never();
    });
    see();
    await clock.run(1000);
    broken = false;
    const [question] = engine.questions();
    engine.send('7', { type: 'person-acted', act: 'retry', questionId: question?.id ?? '' });
    await clock.run(1000);
    expect(engine.questions()).toEqual([]);
    expect(performed.map(({ action }) => action.kind)).toContain('release');
  });

  it('begins nothing after it was stopped, and leaves no timer behind', async () => {
    const { see, clock, engine, performed } = open(() => ({ allocations: [] }));
    see();
    await clock.run(1000);
    engine.stop();
    const before = performed.length;
    await clock.run(defaultPace.routeAgainMs * 2);
    expect(performed).toHaveLength(before);
    expect(clock.waiting).toBe(0);
  });
});
