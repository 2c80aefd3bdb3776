import { inspect } from 'node:util';
import type { Effect, IntegrationErrorCode } from '@crossdock/client-core';
import { expect } from 'vitest';
import type { WarehouseFailure } from './harness.ts';
import { type Bench, reference, toContext, type WarehouseLaw } from './law.ts';
import { turnOver } from './settle.ts';

type Reported = readonly [WarehouseFailure, IntegrationErrorCode, Effect];

/** What each failure of a call that writes is reported as. Of a call that only reads, the effect is always `none`. */
const failures: readonly Reported[] = [
  ['refused', 'no-response', 'none'],
  ['unauthenticated', 'unauthenticated', 'none'],
  ['rate-limited', 'rate-limited', 'none'],
  ['server-error', 'unavailable', 'unknown'],
  ['unavailable', 'unavailable', 'none'],
  ['lost-reply', 'no-response', 'unknown'],
  ['garbage', 'malformed-response', 'unknown'],
  ['hang', 'no-response', 'unknown'],
];

const always = 1000;

/** Laws about calls that go wrong. */
export const failureLaws: readonly WarehouseLaw[] = [
  ...failures.map(reportedOnRelease),
  ...failures.map(reportedOnCancellation),
  ...failures.map(reportedOnReading),
  repeated('rate-limited'),
  repeated('unavailable'),
  notRepeated('server-error'),
  notRepeated('lost-reply'),
  notRepeated('garbage'),
  notRepeated('hang'),
  {
    name: 'waits as long as it is asked to',
    async check({ run, release, failureOf, mock, now }) {
      mock.fail('writes', 'rate-limited');
      const started = now();
      await run(release());
      expect(now() - started).toBeGreaterThanOrEqual(5000);
      mock.fail('writes', 'rate-limited', always);
      expect(await failureOf(release())).toMatchObject({ retryAfterMs: 5000 });
    },
  },
  {
    name: 'calls nobody when it is aborted before it begins',
    async check({ run, release, mock, warehouse }) {
      const reason = new Error('changed my mind');
      const signal = AbortSignal.abort(reason);
      await expect(run(release({ signal }))).rejects.toBe(reason);
      await expect(run(warehouse.findRelease(reference, { signal }))).rejects.toBe(reason);
      expect(mock.releaseCount(reference)).toBe(0);
    },
  },
  {
    name: 'gives up a call that is aborted on its way',
    async check({ run, release, mock, now }) {
      mock.fail('writes', 'hang');
      const reason = new Error('changed my mind');
      const controller = new AbortController();
      const started = now();
      const call = release({ signal: controller.signal });
      call.catch(() => undefined);
      for (let turn = 0; turn < 10; turn++) await turnOver();
      controller.abort(reason);
      await expect(run(call)).rejects.toBe(reason);
      expect(now()).toBe(started);
    },
  },
  {
    name: 'keeps secrets and personal data out of every error',
    async check(bench) {
      const { failureOf, harness, mock, release, run, warehouse } = bench;
      const errors: unknown[] = [];
      for (const [failure] of failures) {
        mock.fail('writes', failure, always);
        mock.fail('reads', failure, always);
        errors.push(await failureOf(release()), await failureOf(warehouse.findRelease(reference)));
      }
      mock.fail('writes', 'hang', 0);
      mock.fail('reads', 'hang', 0);
      const bad = harness.badRequest(reference).request;
      errors.push(await failureOf(warehouse.releaseOrder(bad, toContext())));
      try {
        await run(release({ repeated: true }));
        warehouse.parseWebhook({ ...(await mock.webhook(reference)), rawBody: '{}' });
      } catch (error) {
        errors.push(error);
      }
      const text = errors.map((error) => inspect(error, { depth: 9 }) + JSON.stringify(error)).join('\n');
      for (const word of [...harness.secrets, ...personalWords(bench)]) {
        expect(text.includes(word), `"${word}" in an error`).toBe(false);
      }
    },
  },
];

function personalWords({ request }: Bench): string[] {
  const { contact, address } = request.shipTo;
  return [contact.name, contact.phone, contact.email, ...address.lines].filter((word) => word !== undefined);
}

function reportedOnRelease([failure, code, effect]: Reported): WarehouseLaw {
  return {
    name: `reports ${failure} on a release as ${code} with effect ${effect}, and releases once when tried again`,
    async check({ run, release, failureOf, mock }) {
      mock.fail('writes', failure, always);
      expect(await failureOf(release())).toMatchObject({ code, effect, operation: 'releaseOrder' });
      mock.fail('writes', failure, 0);
      await run(release({ repeated: effect === 'unknown' }));
      expect(mock.releaseCount(reference)).toBe(1);
    },
  };
}

function reportedOnCancellation([failure, code, effect]: Reported): WarehouseLaw {
  return {
    name: `reports ${failure} on a cancellation as ${code} with effect ${effect}, and cancels when tried again`,
    async check({ run, release, failureOf, mock, warehouse }) {
      await run(release());
      mock.fail('writes', failure, always);
      const error = await failureOf(warehouse.cancelRelease(reference, toContext()));
      expect(error).toMatchObject({ code, effect, operation: 'cancelRelease' });
      mock.fail('writes', failure, 0);
      await run(warehouse.cancelRelease(reference, { ...toContext(), repeated: effect === 'unknown' }));
      expect(await run(warehouse.findRelease(reference))).toMatchObject({ status: 'cancelled' });
    },
  };
}

function reportedOnReading([failure, code]: Reported): WarehouseLaw {
  return {
    name: `reports ${failure} on a reading call as ${code} with effect none`,
    async check({ run, release, failureOf, mock, warehouse }) {
      await run(release());
      mock.fail('reads', failure, always);
      const find = await failureOf(warehouse.findRelease(reference));
      expect(find).toMatchObject({ code, effect: 'none', operation: 'findRelease' });
      const list = await failureOf(warehouse.listShipConfirmations(0));
      expect(list).toMatchObject({ code, effect: 'none', operation: 'listShipConfirmations' });
      const snapshot = await failureOf(warehouse.snapshotInventory());
      expect(snapshot).toMatchObject({ code, effect: 'none', operation: 'snapshotInventory' });
    },
  };
}

function repeated(failure: 'rate-limited' | 'unavailable'): WarehouseLaw {
  return {
    name: `repeats a release turned away as ${failure}`,
    async check({ run, release, mock }) {
      mock.fail('writes', failure);
      await run(release());
      expect(mock.callCount('writes')).toBe(2);
      expect(mock.releaseCount(reference)).toBe(1);
    },
  };
}

function notRepeated(failure: 'server-error' | 'lost-reply' | 'garbage' | 'hang'): WarehouseLaw {
  return {
    name: `does not repeat a release that ended in ${failure}`,
    async check({ release, failureOf, mock }) {
      mock.fail('writes', failure);
      await failureOf(release());
      expect(mock.callCount('writes')).toBe(1);
    },
  };
}
