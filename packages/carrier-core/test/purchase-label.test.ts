import type { Shipment } from '@crossdock/canonical-model';
import { type Effect, IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { describe, expect, it } from 'vitest';
import { settle } from '../src/compliance/index.ts';
import { type Carrier, purchaseFromChain, purchaseLabel, type PurchaseStep } from '../src/index.ts';
import { request } from './requests.ts';
import { SteppedClock } from './stepped-clock.ts';

function failure(code: IntegrationErrorCode, effect: Effect, retryAfterMs?: number): IntegrationError {
  return new IntegrationError({
    code,
    effect,
    system: 'a',
    operation: 'createShipment',
    message: code,
    retryAfterMs,
  });
}

function shipment(id: string, packages = 2, bookedAt = '2026-11-02T08:00:00Z'): Shipment {
  return {
    carrierId: 'a',
    carrierShipmentId: id,
    reference: request.reference,
    packages: request.packages
      .slice(0, packages)
      .map(({ reference }, index) => ({ reference, trackingNumber: `${id}-${index}` })),
    bookedAt,
  };
}

interface Script {
  id?: string;
  idempotent?: boolean;
  create?: (Shipment | Error)[];
  find?: (Shipment[] | Error)[] | 'absent';
  cancel?: (Error | undefined)[] | 'absent';
  recoversLabels?: boolean;
}

/** A carrier that answers from a script and writes down what it was asked. */
function scripted({
  id = 'a',
  idempotent = false,
  create = [],
  find = [],
  cancel = [],
  recoversLabels = true,
}: Script) {
  const log: string[] = [];
  async function next<T>(line: string, answers: (T | Error)[]): Promise<T> {
    log.push(line);
    if (answers.length === 0) throw new RangeError(`nobody expected "${line}"`);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return Promise.resolve(answer as T);
  }
  const carrier: Carrier = {
    specificationVersion: 1,
    id,
    traits: {
      packagesMax: 9,
      repeatedBooking: idempotent ? 'idempotent' : 'duplicates',
      findableAfterMs: 60_000,
      recoversLabels,
      lacks: {},
    },
    quoteRates: () => Promise.resolve([]),
    createShipment: () => next(`${id} create`, create),
    trackPackages: () => Promise.resolve([]),
    ...(find !== 'absent' && { findShipments: () => next(`${id} find`, find) }),
    ...(cancel !== 'absent' && { cancelShipment: (which: string) => next(`${id} cancel ${which}`, cancel) }),
  };
  return { carrier, log };
}

function step(carrier: Carrier, rest: Partial<PurchaseStep> & { repeated?: boolean } = {}): PurchaseStep {
  const { repeated = false, ...fields } = rest;
  return { carrier, request, context: { idempotencyKey: 'key', repeated }, now: 100_000, ...fields };
}

describe('purchaseLabel', () => {
  it('buys after the intent was recorded', async () => {
    const { carrier, log } = scripted({ create: [shipment('s1')] });
    const outcome = await purchaseLabel(
      step(carrier, {
        recordIntent: async (intent) => {
          await Promise.resolve();
          log.push(`intent ${intent.carrierId} ${intent.reference}`);
        },
      }),
    );
    expect(log).toEqual(['intent a order-1', 'a create']);
    expect(outcome).toMatchObject({ kind: 'bought', adopted: false, shipment: { carrierShipmentId: 's1' } });
  });

  it('buys nothing when the intent cannot be recorded', async () => {
    const { carrier, log } = scripted({ create: [shipment('s1')] });
    const outcome = purchaseLabel(
      step(carrier, { recordIntent: () => Promise.reject(new Error('disk full')) }),
    );
    await expect(outcome).rejects.toThrow('disk full');
    expect(log).toEqual([]);
  });

  it('adopts what it finds after an unknown effect', async () => {
    const { carrier, log } = scripted({
      create: [failure('no-response', 'unknown')],
      find: [[shipment('s1')]],
    });
    const outcome = await purchaseLabel(step(carrier));
    expect(log).toEqual(['a create', 'a find']);
    expect(outcome).toMatchObject({ kind: 'bought', adopted: true, shipment: { carrierShipmentId: 's1' } });
  });

  it('cancels what it finds and buys again where labels cannot be printed again', async () => {
    const { carrier, log } = scripted({
      create: [failure('no-response', 'unknown'), shipment('s2')],
      find: [[shipment('s1')]],
      cancel: [undefined],
      recoversLabels: false,
    });
    const outcome = await purchaseLabel(step(carrier));
    expect(log).toEqual(['a create', 'a find', 'a cancel s1', 'a create']);
    expect(outcome).toMatchObject({
      kind: 'bought',
      adopted: false,
      shipment: { carrierShipmentId: 's2' },
      cancelledDuplicates: [{ carrierShipmentId: 's1' }],
      liveDuplicates: [],
    });
  });

  it('parks what can neither be printed again nor cancelled, and buys nothing', async () => {
    const lost = { create: [failure('no-response', 'unknown')], recoversLabels: false };
    const found = { find: [[shipment('s1')]] };
    const noVoid = scripted({ ...lost, ...found, cancel: 'absent' });
    expect(await purchaseLabel(step(noVoid.carrier))).toMatchObject({
      kind: 'parked',
      reason: expect.stringContaining('s1') as unknown,
    });
    const moved = scripted({
      create: [failure('no-response', 'unknown')],
      find: [[shipment('s1')]],
      cancel: [failure('conflict', 'none')],
      recoversLabels: false,
    });
    expect(await purchaseLabel(step(moved.carrier))).toMatchObject({
      kind: 'parked',
      error: { code: 'conflict' },
    });
    expect(moved.log).toEqual(['a create', 'a find', 'a cancel s1']);
  });

  it('buys nothing while it is not known whether the cancellation went through', async () => {
    const { carrier, log } = scripted({
      find: [[shipment('s1')]],
      cancel: [failure('no-response', 'unknown')],
      recoversLabels: false,
    });
    const outcome = await purchaseLabel(step(carrier, { repeated: true, lastAttemptAt: 0 }));
    expect(outcome).toMatchObject({ kind: 'wait', attempted: false });
    expect(log).toEqual(['a find', 'a cancel s1']);
  });

  it('waits as long as a shipment may stay invisible', async () => {
    const fresh = scripted({ create: [failure('no-response', 'unknown')], find: [[]] });
    expect(await purchaseLabel(step(fresh.carrier))).toMatchObject({
      kind: 'wait',
      retryAfterMs: 60_000,
      attempted: true,
    });

    const early = scripted({ find: [[]] });
    const outcome = await purchaseLabel(step(early.carrier, { repeated: true, lastAttemptAt: 59_000 }));
    expect(outcome).toEqual({ kind: 'wait', retryAfterMs: 19_000, attempted: false });
    expect(early.log).toEqual(['a find']);
  });

  it('buys once an empty look-up proves something', async () => {
    const { carrier, log } = scripted({ find: [[]], create: [shipment('s2')] });
    const outcome = await purchaseLabel(step(carrier, { repeated: true, lastAttemptAt: 40_000 }));
    expect(log).toEqual(['a find', 'a create']);
    expect(outcome).toMatchObject({ kind: 'bought', adopted: false });
  });

  it('takes an attempt without a date for one just made', async () => {
    const { carrier } = scripted({ find: [[]] });
    expect(await purchaseLabel(step(carrier, { repeated: true }))).toMatchObject({
      kind: 'wait',
      retryAfterMs: 60_000,
    });
  });

  it('waits when it cannot even look', async () => {
    const { carrier, log } = scripted({ find: [failure('unavailable', 'none', 90_000)] });
    const outcome = await purchaseLabel(step(carrier, { repeated: true, lastAttemptAt: 0 }));
    expect(outcome).toMatchObject({ kind: 'wait', retryAfterMs: 90_000, attempted: false });
    expect(log).toEqual(['a find']);
  });

  it('keeps the oldest of several and cancels the others', async () => {
    const found = [
      shipment('s3', 2, '2026-11-02T08:02:00Z'),
      shipment('s1'),
      shipment('s2', 2, '2026-11-02T08:01:00Z'),
    ];
    const { carrier, log } = scripted({ find: [found], cancel: [undefined, undefined] });
    const outcome = await purchaseLabel(step(carrier, { repeated: true }));
    expect(log).toEqual(['a find', 'a cancel s3', 'a cancel s2']);
    expect(outcome).toMatchObject({
      kind: 'bought',
      adopted: true,
      shipment: { carrierShipmentId: 's1' },
      cancelledDuplicates: [{ carrierShipmentId: 's3' }, { carrierShipmentId: 's2' }],
      liveDuplicates: [],
    });
  });

  it('reports an extra one that cannot be cancelled, and tries again where that may pass', async () => {
    const found = [shipment('s1'), shipment('s2', 2, '2026-11-02T08:01:00Z')];
    const scanned = scripted({ find: [found], cancel: [failure('conflict', 'none')] });
    expect(await purchaseLabel(step(scanned.carrier, { repeated: true }))).toMatchObject({
      kind: 'bought',
      cancelledDuplicates: [],
      liveDuplicates: [{ shipment: { carrierShipmentId: 's2' }, error: { code: 'conflict' } }],
    });
    const down = scripted({ find: [found], cancel: [failure('unavailable', 'none')] });
    expect(await purchaseLabel(step(down.carrier, { repeated: true }))).toMatchObject({
      kind: 'wait',
      attempted: false,
    });
    const unable = scripted({ find: [found], cancel: 'absent' });
    expect(await purchaseLabel(step(unable.carrier, { repeated: true }))).toMatchObject({
      liveDuplicates: [{ shipment: { carrierShipmentId: 's2' } }],
    });
  });

  it('does not take part of a shipment for the whole', async () => {
    const early = scripted({ find: [[shipment('s1', 1)]] });
    const late = scripted({ find: [[shipment('s1', 1)]] });
    expect(await purchaseLabel(step(early.carrier, { repeated: true }))).toMatchObject({ kind: 'wait' });
    const outcome = await purchaseLabel(step(late.carrier, { repeated: true, lastAttemptAt: 0 }));
    expect(outcome).toMatchObject({ kind: 'parked' });
    expect(late.log).toEqual(['a find']);
  });

  it('leaves to a person what cannot be looked up', async () => {
    const script = { create: [failure('malformed-response', 'unknown')], find: 'absent' as const };
    const { carrier, log } = scripted(script);
    expect(await purchaseLabel(step(carrier))).toMatchObject({
      kind: 'parked',
      error: { code: 'malformed-response' },
    });
    expect(await purchaseLabel(step(carrier, { repeated: true, lastAttemptAt: 0 }))).toMatchObject({
      kind: 'parked',
    });
    expect(log).toEqual(['a create']);
  });

  it.each(['rejected', 'invalid-request', 'unsupported', 'forbidden'] as const)(
    'is refused by %s',
    async (code) => {
      const { carrier } = scripted({ create: [failure(code, 'none')] });
      expect(await purchaseLabel(step(carrier))).toMatchObject({ kind: 'refused', errors: [{ code }] });
    },
  );

  it.each(['unavailable', 'rate-limited', 'no-response', 'unauthenticated', 'malformed-response'] as const)(
    'is to be retried after %s',
    async (code) => {
      const { carrier, log } = scripted({ create: [failure(code, 'none', 5000)] });
      expect(await purchaseLabel(step(carrier))).toMatchObject({
        kind: 'retry',
        retryAfterMs: 5000,
        error: { code },
      });
      expect(log).toEqual(['a create']);
    },
  );

  it('lets our own mistakes through', async () => {
    const { carrier } = scripted({ create: [new TypeError('ours')] });
    await expect(purchaseLabel(step(carrier))).rejects.toThrow(TypeError);
  });

  describe('at a carrier that recognizes the key', () => {
    it('asks again instead of looking up', async () => {
      const { carrier, log } = scripted({
        idempotent: true,
        create: [failure('no-response', 'unknown'), shipment('s1')],
      });
      expect(await purchaseLabel(step(carrier))).toMatchObject({
        kind: 'wait',
        retryAfterMs: 0,
        attempted: true,
      });
      expect(await purchaseLabel(step(carrier, { repeated: true }))).toMatchObject({
        kind: 'bought',
        adopted: true,
      });
      expect(log).toEqual(['a create', 'a create']);
    });

    it('does not go on to another while an earlier attempt is unsettled', async () => {
      const busy = scripted({ idempotent: true, create: [failure('unavailable', 'none')] });
      expect(await purchaseLabel(step(busy.carrier, { repeated: true }))).toMatchObject({ kind: 'wait' });
      const shut = scripted({ idempotent: true, create: [failure('forbidden', 'none')] });
      expect(await purchaseLabel(step(shut.carrier, { repeated: true }))).toMatchObject({ kind: 'parked' });
    });
  });
});

async function run(
  scripts: ReturnType<typeof scripted>[],
  options: {
    fallBackWhenDown?: boolean;
    patienceMs?: number;
    unfinished?: { carrierId: string; lastAttemptAt: number };
  } = {},
) {
  const clock = new SteppedClock();
  const intents: string[] = [];
  const purchase = purchaseFromChain(
    scripts.map(({ carrier }) => ({ carrier, request })),
    {
      idempotencyKey: 'key',
      clock,
      recordIntent: ({ carrierId }) => Promise.resolve(void intents.push(carrierId)),
      ...options,
    },
  );
  const outcome = await settle(purchase, clock);
  return { outcome, intents, waitedMs: clock.now() - new SteppedClock().now() };
}

describe('purchaseFromChain', () => {
  it('asks the next carrier after a refusal, and reports all refusals', async () => {
    const first = scripted({ create: [failure('rejected', 'none')] });
    const second = scripted({ id: 'b', create: [shipment('s1')] });
    const { outcome, intents } = await run([first, second]);
    expect(outcome).toMatchObject({ kind: 'bought' });
    expect(intents).toEqual(['a', 'b']);
    const none = await run([
      scripted({ create: [failure('rejected', 'none')] }),
      scripted({ id: 'b', create: [failure('unsupported', 'none')] }),
    ]);
    expect(none.outcome).toMatchObject({
      kind: 'refused',
      errors: [{ code: 'rejected' }, { code: 'unsupported' }],
    });
  });

  it('never asks the next carrier while the fate at the former is unknown', async () => {
    const first = scripted({ create: [failure('no-response', 'unknown')], find: [[], [shipment('s1')]] });
    const second = scripted({ id: 'b' });
    const { outcome, waitedMs } = await run([first, second], { fallBackWhenDown: true });
    expect(outcome).toMatchObject({ kind: 'bought', adopted: true });
    expect(first.log).toEqual(['a create', 'a find', 'a find']);
    expect(second.log).toEqual([]);
    expect(waitedMs).toBe(60_000);
  });

  it('waits for a carrier that is down, or falls back when told to', async () => {
    const down = { create: [failure('unavailable', 'none', 7000), shipment('s1')] };
    const patient = scripted({ ...down, create: [...down.create] });
    expect((await run([patient, scripted({ id: 'b' })])).waitedMs).toBe(7000);
    const other = scripted({ id: 'b', create: [shipment('s2')] });
    const { outcome } = await run([scripted(down), other], { fallBackWhenDown: true });
    expect(outcome).toMatchObject({ kind: 'bought', shipment: { carrierShipmentId: 's2' } });
  });

  it('buys again once nothing was found for long enough', async () => {
    const only = scripted({
      create: [failure('no-response', 'unknown'), shipment('s2')],
      find: [[], []],
    });
    const { outcome, waitedMs } = await run([only]);
    expect(outcome).toMatchObject({ kind: 'bought', adopted: false });
    expect(only.log).toEqual(['a create', 'a find', 'a find', 'a create']);
    expect(waitedMs).toBe(60_000);
  });

  it('hands an unsettled purchase back when patience ends, and goes on from it', async () => {
    const first = scripted({ create: [failure('no-response', 'unknown')], find: [[]] });
    const { outcome } = await run([first, scripted({ id: 'b' })], { patienceMs: 10_000 });
    expect(outcome).toMatchObject({ kind: 'wait', attempted: true });
    const later = scripted({ id: 'b', find: [[shipment('s1')]] });
    const unfinished = { carrierId: 'b', lastAttemptAt: 0 };
    const skipped = scripted({});
    expect((await run([skipped, later], { unfinished })).outcome).toMatchObject({
      kind: 'bought',
      adopted: true,
    });
    expect(skipped.log).toEqual([]);
  });
});
