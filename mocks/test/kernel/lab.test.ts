import { describe, expect, it } from 'vitest';
import {
  chance,
  createLabFetch,
  type Fault,
  Lab,
  type Observation,
  VirtualClock,
} from '../../src/kernel/index.ts';
import { createEchoMock } from './echo-mock.ts';

function open(faults: Fault[] = []) {
  const clock = new VirtualClock();
  const mock = createEchoMock();
  const observed: Observation[] = [];
  const lab = new Lab({ mocks: [mock], clock, seed: 1, faults, observe: (call) => observed.push(call) });
  const fetch = createLabFetch(lab, clock);
  const post = (path = '/a', signal?: AbortSignal) =>
    fetch(new Request(`https://echo.test${path}`, { method: 'POST', body: 'hi', ...(signal && { signal }) }));
  return { clock, mock, lab, observed, fetch, post };
}

/** Lets virtual time run until the promise is settled. */
async function run<T>(clock: VirtualClock, promise: Promise<T>): Promise<T> {
  const settled = { yet: false };
  const finish = (): void => {
    settled.yet = true;
  };
  promise.then(finish, finish);
  await clock.advance(0);
  while (!settled.yet && clock.step()) await clock.advance(0);
  return promise;
}

const echo = { mock: 'echo' } as const;

describe('a fault', () => {
  it.each([
    ['refused', 0, 'ECONNREFUSED'],
    ['lost-reply', 1, 'ECONNRESET'],
  ] as const)('%s breaks the connection, with the work done %i times', async (kind, count, code) => {
    const { post, mock, observed } = open([{ ...echo, kind }]);
    await expect(post()).rejects.toMatchObject({ message: 'fetch failed', cause: { code } });
    expect(mock.count()).toBe(count);
    expect(observed[0]).toMatchObject({ operation: 'post', key: '/a', attempt: 1, fault: kind });
  });

  it('hang gives no answer until the caller gives up', async () => {
    const { post, mock } = open([{ ...echo, kind: 'hang' }]);
    const stop = new AbortController();
    const posting = post('/a', stop.signal);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(new Error('enough'));
    await expect(posting).rejects.toThrow('enough');
    expect(mock.count()).toBe(0);
  });

  it('garbage does the work and answers with something unreadable', async () => {
    const { post, mock } = open([{ ...echo, kind: 'garbage' }]);
    const response = await post();
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html>');
    expect(mock.count()).toBe(1);
  });

  it('server-error does the work for a share of the calls, and nobody can tell which', async () => {
    const { post, mock } = open([{ ...echo, kind: 'server-error', doneShare: 0.5 }]);
    const statuses = new Set<number>();
    for (let index = 0; index < 40; index++) statuses.add((await post(`/${index}`)).status);
    expect(statuses).toEqual(new Set([503]));
    expect(mock.count()).toBeGreaterThan(10);
    expect(mock.count()).toBeLessThan(30);
  });

  it('latency holds the reply back, not the work', async () => {
    const { post, mock, clock } = open([{ ...echo, kind: 'latency', minMs: 500, maxMs: 500 }]);
    const start = clock.now();
    const posting = post();
    await clock.advance(0);
    expect(mock.count()).toBe(1);
    await run(clock, posting);
    expect(clock.now() - start).toBe(500);
  });

  it('a rate limit turns away what is over it, in the vendor’s own form, and lets calls in again later', async () => {
    const { post, clock, mock } = open([{ ...echo, kind: 'rate-limit', limit: 2, windowMs: 10_000 }]);
    const statuses = [await post('/a'), await post('/b'), await post('/c')].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(mock.count()).toBe(2);
    await clock.advance(10_000);
    expect((await post('/c')).status).toBe(200);
  });

  it('strikes only what its address names', async () => {
    const { post, fetch, clock } = open([
      {
        ...echo,
        kind: 'unavailable',
        operation: 'post',
        key: '/a',
        attempt: 2,
        from: 0,
        until: Date.UTC(2026, 10, 3),
      },
    ]);
    const statuses = [await post('/a'), await post('/b'), await post('/a'), await post('/a')].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 200, 503, 200]);
    expect((await fetch(new Request('https://echo.test/a'))).status).toBe(200);
    await clock.advance(48 * 3_600_000);
  });

  it('by probability strikes the same calls in every run, whatever else is called', async () => {
    const fates = async (paths: string[]) => {
      const { post } = open([{ ...echo, kind: 'unavailable', probability: 0.5 }]);
      const answers: Record<string, number> = {};
      for (const path of paths) answers[path] = (await post(path)).status;
      return answers;
    };
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}`);
    const all = await fates(paths);
    expect(new Set(Object.values(all))).toEqual(new Set([200, 503]));
    const some = await fates(paths.slice(10).toReversed());
    for (const [path, status] of Object.entries(some)) expect(status).toBe(all[path]);
  });

  it('can be taken away while the lab is open', async () => {
    const { post, lab } = open([{ ...echo, kind: 'unavailable' }]);
    expect((await post()).status).toBe(503);
    lab.setFaults([]);
    expect((await post()).status).toBe(200);
  });
});

describe('virtual time', () => {
  it('runs timers in the order of their instants, and of their scheduling', async () => {
    const clock = new VirtualClock(0);
    const seen: string[] = [];
    clock.schedule(20, () => seen.push('c'));
    clock.schedule(10, () => seen.push('a'));
    clock.schedule(10, () => seen.push('b'));
    const cancel = clock.schedule(15, () => seen.push('never'));
    cancel();
    await clock.advance(20);
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(clock.now()).toBe(20);
  });

  it('keeps the order of many timers', async () => {
    const clock = new VirtualClock(0);
    const seen: number[] = [];
    for (let index = 0; index < 500; index++) {
      const at = Math.floor(chance(7, index) * 1000);
      clock.schedule(at, () => seen.push(clock.now()));
    }
    await clock.advance(1000);
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    expect(seen).toHaveLength(500);
    expect(clock.pending).toBe(0);
  });

  it('wakes a sleeper with the reason it was woken for', async () => {
    const clock = new VirtualClock(0);
    const stop = new AbortController();
    const sleeping = clock.sleep(1000, stop.signal);
    stop.abort(new Error('up'));
    await expect(sleeping).rejects.toThrow('up');
  });
});

it('chance depends on seed and words only, and spreads evenly', () => {
  expect(chance(1, 'a', 2)).toBe(chance(1, 'a', 2));
  expect(chance(1, 'a', 2)).not.toBe(chance(2, 'a', 2));
  expect(chance(1, 'ab', 'c')).not.toBe(chance(1, 'a', 'bc'));
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) tenths[Math.floor(chance(3, 'order', index) * 10)]!++;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

it('an address where nobody lives cannot be reached', async () => {
  const { fetch } = open();
  await expect(fetch(new Request('https://nobody.test/'))).rejects.toMatchObject({
    cause: { code: 'ENOTFOUND' },
  });
});
