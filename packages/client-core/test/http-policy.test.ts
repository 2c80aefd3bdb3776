import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  createCircuitBreaker,
  createHttpPolicy,
  createSeededRandom,
  createTokenBucket,
  createTokenCache,
  type HttpPolicyOptions,
  IntegrationError,
} from '../src/index.ts';
import { ManualClock } from './manual-clock.ts';

type Reply = Response | Error | 'hang';

/** A policy over scripted replies; the last one is repeated. */
function over(replies: Reply[], options: Partial<HttpPolicyOptions> = {}) {
  const clock = new ManualClock();
  const requests: Request[] = [];
  const policy = createHttpPolicy({
    system: 'vendor',
    clock,
    random: createSeededRandom(1),
    readError: ({ body, status }) => ({ message: body || `HTTP ${status}` }),
    fetch: async (request) => {
      requests.push(request);
      const reply = replies[Math.min(requests.length, replies.length) - 1] as Reply;
      if (reply === 'hang') {
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
        });
      }
      if (reply instanceof Error) throw reply;
      return reply.clone();
    },
    ...options,
  });
  const send = (call: { writes?: boolean; signal?: AbortSignal } = {}) =>
    clock.run(
      policy.fetchFor({ operation: 'createThing', writes: call.writes ?? true, signal: call.signal })(
        new Request('https://vendor.test/things', { method: 'POST', body: '{"a":1}' }),
      ),
    );
  return { policy, clock, requests, send };
}

const refused = () => new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
const reset = () => new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
const status = (code: number, headers: Record<string, string> = {}) =>
  new Response('told', { status: code, headers });

describe('what a failure is called, and whether it may have had an effect', () => {
  it.each([
    ['400', status(400), 'invalid-request', 'none'],
    ['401', status(401), 'unauthenticated', 'none'],
    ['403', status(403), 'forbidden', 'none'],
    ['404', status(404), 'not-found', 'none'],
    ['409', status(409), 'conflict', 'none'],
    ['429', status(429), 'rate-limited', 'none'],
    ['500', status(500), 'unavailable', 'unknown'],
    ['502', status(502), 'unavailable', 'unknown'],
    ['503', status(503), 'unavailable', 'none'],
    ['a refused connection', refused(), 'no-response', 'none'],
    ['a reset connection', reset(), 'no-response', 'unknown'],
    ['no answer in time', 'hang' as const, 'no-response', 'unknown'],
  ])('%s on a write', async (_, reply, code, effect) => {
    const error = await over([reply], { attemptsMax: 1 })
      .send()
      .catch((caught: unknown) => caught);
    expect(IntegrationError.is(error)).toBe(true);
    expect(error).toMatchObject({ code, effect, system: 'vendor', operation: 'createThing' });
  });

  it('never says that a read had an effect', async () => {
    for (const reply of [status(500), reset(), 'hang' as const]) {
      await expect(over([reply], { attemptsMax: 1 }).send({ writes: false })).rejects.toMatchObject({
        effect: 'none',
      });
    }
  });

  it('treats an answer as failed when the vendor hides the failure behind a 200', async () => {
    const failed: HttpPolicyOptions['failed'] = ({ headers }) => headers.has('x-error');
    const hidden = new Response('', { headers: { 'x-error': '1' } });
    await expect(over([hidden], { failed }).send()).rejects.toMatchObject({
      code: 'malformed-response',
      effect: 'unknown',
    });
  });
});

describe('what is repeated', () => {
  it.each([
    ['429', status(429)],
    ['503', status(503)],
    ['a refused connection', refused()],
  ])('%s, because nothing can have happened', async (_, reply) => {
    const { send, requests } = over([reply, new Response('ok')]);
    expect(await (await send()).text()).toBe('ok');
    expect(requests).toHaveLength(2);
    expect(await requests[1]?.text()).toBe('{"a":1}');
  });

  it.each([
    ['500', status(500)],
    ['a lost reply', reset()],
    ['a time-out', 'hang' as const],
    ['400', status(400)],
    ['409', status(409)],
  ])('not %s', async (_, reply) => {
    const { send, requests } = over([reply, new Response('ok')]);
    await expect(send()).rejects.toBeInstanceOf(IntegrationError);
    expect(requests).toHaveLength(1);
  });

  it('no more often than was agreed', async () => {
    const { send, requests } = over([status(503)], { attemptsMax: 4 });
    await expect(send()).rejects.toMatchObject({ code: 'unavailable' });
    expect(requests).toHaveLength(4);
  });

  it('after the wait the vendor asked for, in seconds or as a date', async () => {
    const seconds = over([status(429, { 'retry-after': '7' }), new Response('ok')]);
    await seconds.send();
    expect(seconds.clock.slept).toEqual([7000]);
    const date = over([status(503, { 'retry-after': 'Mon, 05 Jan 2026 09:00:20 GMT' }), new Response('ok')]);
    await date.send();
    expect(date.clock.slept).toEqual([20_000]);
  });

  it('not at all when the vendor asks for a longer wait than is bearable; the caller is told how long', async () => {
    const { send, requests } = over([status(503, { 'retry-after': '1200' })]);
    await expect(send()).rejects.toMatchObject({ retryAfterMs: 1_200_000 });
    expect(requests).toHaveLength(1);
  });

  it('ever more slowly when the vendor asks for nothing', async () => {
    const { send, clock } = over([status(429)], { attemptsMax: 4 });
    await expect(send()).rejects.toBeInstanceOf(IntegrationError);
    const [first = 0, second = 0, third = 0] = clock.slept;
    expect(first).toBeGreaterThanOrEqual(1000);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  it('within the time for all attempts together', async () => {
    const { send, requests } = over([status(503, { 'retry-after': '50' })], {
      attemptsMax: 9,
      totalTimeoutMs: 120_000,
    });
    await expect(send()).rejects.toMatchObject({ code: 'unavailable' });
    expect(requests).toHaveLength(3);
  });
});

describe('credentials', () => {
  function account(tokens: string[], replies: Reply[]) {
    const clock = new ManualClock();
    let issued = 0;
    const cache = createTokenCache({
      clock,
      requestToken: async () => ({ value: tokens[issued++] ?? 'none', expiresInMs: 3_600_000 }),
    });
    const authorization: HttpPolicyOptions['authorization'] = {
      headers: async () => ({ authorization: `Bearer ${await cache.token()}` }),
      refused: (headers) => {
        cache.invalidate((headers['authorization'] ?? '').slice('Bearer '.length));
        return true;
      },
    };
    return { ...over(replies, { authorization, attemptsMax: 1 }), issued: () => issued };
  }

  it('renews a refused token once and goes on', async () => {
    const { send, requests, issued } = account(['old', 'new'], [status(401), new Response('ok')]);
    await send();
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
    expect(issued()).toBe(2);
  });

  it('does not renew it a second time', async () => {
    const { send, requests } = account(['old', 'new', 'newer'], [status(401)]);
    await expect(send()).rejects.toMatchObject({ code: 'unauthenticated', effect: 'none' });
    expect(requests).toHaveLength(2);
  });

  it('asks for one token however many calls need it', async () => {
    let asked = 0;
    const clock = new ManualClock();
    const cache = createTokenCache({
      clock,
      requestToken: async () => ({ value: `token ${++asked}`, expiresInMs: 120_000 }),
    });
    expect(await Promise.all([cache.token(), cache.token(), cache.token()])).toEqual([
      'token 1',
      'token 1',
      'token 1',
    ]);
    void clock.sleep(61_000);
    await clock.next();
    expect(await cache.token()).toBe('token 2');
  });

  it('keeps secrets out of errors, even when the vendor repeats them', async () => {
    const told = new Response('bad key s3cret-key', { status: 403 });
    const readError: HttpPolicyOptions['readError'] = ({ body }) => ({
      message: body,
      issues: [{ path: 'key', message: body }],
    });
    const { send } = over([told], {
      readError,
      secrets: ['s3cret-key'],
      authorization: { headers: () => ({ 'x-key': 's3cret-key' }) },
    });
    const error = await send().catch((caught: unknown) => caught);
    expect(inspect(error, { depth: 9 })).not.toContain('s3cret-key');
    expect(inspect(error)).toContain('[redacted]');
  });
});

describe('pace', () => {
  it('a token bucket lets a burst through and then spaces the calls', async () => {
    const clock = new ManualClock();
    const bucket = createTokenBucket({ ratePerSecond: 2, burst: 3, clock });
    const at: number[] = [];
    const start = clock.now();
    const all = Promise.all(
      Array.from({ length: 6 }, async () => {
        await bucket.take();
        at.push(clock.now() - start);
      }),
    );
    await clock.run(all);
    expect(at).toEqual([0, 0, 0, 500, 1000, 1500]);
  });

  it('a pause holds back every call, those that were waiting too', async () => {
    const clock = new ManualClock();
    const bucket = createTokenBucket({ ratePerSecond: 2, burst: 1, clock });
    const start = clock.now();
    await clock.run(bucket.take());
    const waiting = bucket.take();
    bucket.pause(10_000);
    await clock.run(Promise.all([waiting, bucket.take()]));
    expect(clock.now() - start).toBeGreaterThanOrEqual(10_000);
  });

  it('a 429 pauses the account', async () => {
    let paused = 0;
    const limiter = {
      take: async () => undefined,
      pause: (milliseconds: number) => void (paused = milliseconds),
    };
    await expect(
      over([status(429, { 'retry-after': '3' })], { limiter, attemptsMax: 1 }).send(),
    ).rejects.toBeDefined();
    expect(paused).toBe(3000);
  });

  it('a 503 pauses the account as well when it asks for a wait, and not when it asks for none', async () => {
    const pauses: number[] = [];
    const limiter = {
      take: async () => undefined,
      pause: (milliseconds: number) => void pauses.push(milliseconds),
    };
    const told = over([status(503, { 'retry-after': '2' })], { limiter, attemptsMax: 1 });
    await expect(told.send()).rejects.toBeDefined();
    await expect(over([status(503)], { limiter, attemptsMax: 1 }).send()).rejects.toBeDefined();
    expect(pauses).toEqual([2000]);
  });

  it('a circuit breaker stops calling after failures in a row, then lets one call probe', async () => {
    const clock = new ManualClock();
    const breaker = createCircuitBreaker({ failuresMax: 2, openMs: 10_000, clock });
    expect(breaker.waitMs()).toBe(0);
    breaker.failed();
    breaker.failed();
    expect(breaker.waitMs()).toBe(10_000);
    void clock.sleep(10_000);
    await clock.next();
    expect(breaker.waitMs()).toBe(0);
    expect(breaker.waitMs()).toBe(10_000);
    breaker.succeeded();
    expect(breaker.waitMs()).toBe(0);
  });

  it('an open circuit fails without a call and without effect', async () => {
    const breaker = { waitMs: () => 5000, succeeded: () => undefined, failed: () => undefined };
    const { send, requests } = over([new Response('ok')], { breaker, attemptsMax: 1 });
    await expect(send()).rejects.toMatchObject({ code: 'unavailable', effect: 'none', retryAfterMs: 5000 });
    expect(requests).toHaveLength(0);
  });
});

describe('reading and stopping', () => {
  const call = { operation: 'createThing', writes: true };

  it('says where an answer cannot be read, and not what stood there', () => {
    const { policy } = over([]);
    const read = () => policy.parse(call, z.looseObject({ name: z.number() }), '{"name":"Ada Lovelace"}');
    expect(read).toThrow(expect.objectContaining({ code: 'malformed-response', effect: 'unknown' }));
    expect(read).toThrow(/"name"/);
    expect(read).not.toThrow(/Ada/);
  });

  it.each([
    ['html', '<html>'],
    ['nothing', ''],
    ['half a document', '{"name":1'],
  ])('does not take %s for JSON', (_, body) => {
    const { policy } = over([]);
    expect(() => policy.parse(call, z.looseObject({}), body)).toThrow(
      expect.objectContaining({ code: 'malformed-response' }),
    );
  });

  it('gives up a call even when its fetch heeds no signal', async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const { send } = over([], { fetch, attemptsMax: 1, timeoutMs: 5000 });
    await expect(send()).rejects.toMatchObject({ code: 'no-response', effect: 'unknown' });
    const stop = new AbortController();
    const sending = over([], { fetch }).send({ signal: stop.signal });
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(new Error('shutting down'));
    await expect(sending).rejects.toThrow('shutting down');
  });

  it('stops when told to, with the reason it was told', async () => {
    const stop = new AbortController();
    const { send, requests } = over(['hang']);
    const sending = send({ signal: stop.signal });
    stop.abort(new Error('shutting down'));
    await expect(sending).rejects.toThrow('shutting down');
    expect(requests.length).toBeLessThanOrEqual(1);
  });
});
