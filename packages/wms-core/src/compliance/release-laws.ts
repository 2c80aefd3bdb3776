import { expect } from 'vitest';
import { reference, toContext, type WarehouseLaw } from './law.ts';

/** Laws about releasing, finding and cancelling. */
export const releaseLaws: readonly WarehouseLaw[] = [
  {
    name: 'tells a release under our reference, and finds it again',
    async check({ run, release, warehouse }) {
      const told = await run(release());
      expect(told).toMatchObject({ reference, status: 'accepted' });
      expect(told.warehouseOrderId).not.toBe('');
      expect(told.warehouseStatus).not.toBe('');
      expect(told).not.toHaveProperty('shipConfirmations');
      expect(await run(warehouse.findRelease(reference))).toEqual({ ...told, shipConfirmations: [] });
    },
  },
  {
    name: 'finds nothing under a reference that was never released',
    async check({ run, release, warehouse }) {
      await run(release());
      expect(await run(warehouse.findRelease('WH/OUT/00043'))).toBeUndefined();
      expect(await run(warehouse.findRelease('WH/OUT/0004'))).toBeUndefined();
    },
  },
  {
    name: 'releases once, however often a marked repeat comes',
    async check({ run, release, mock }) {
      const first = await run(release());
      expect(await run(release({ repeated: true }))).toEqual(first);
      expect(await run(release({ repeated: true }))).toEqual(first);
      expect(mock.releaseCount(reference)).toBe(1);
    },
  },
  {
    name: 'releases once without the mark, where it says that references are unique',
    async check({ run, release, warehouse, mock }) {
      if (!warehouse.traits.uniqueReference) return;
      const first = await run(release());
      expect(await run(release())).toEqual(first);
      expect(mock.releaseCount(reference)).toBe(1);
    },
  },
  {
    name: 'releases on a marked repeat whose first call never arrived',
    async check({ run, release, mock }) {
      expect(await run(release({ repeated: true }))).toMatchObject({ reference });
      expect(mock.releaseCount(reference)).toBe(1);
    },
  },
  {
    name: 'adopts the release whose reply was lost',
    async check({ run, release, failureOf, mock, warehouse }) {
      mock.fail('writes', 'lost-reply');
      expect(await failureOf(release())).toMatchObject({ effect: 'unknown' });
      const adopted = await run(release({ repeated: true }));
      expect(mock.releaseCount(reference)).toBe(1);
      expect(await run(warehouse.findRelease(reference))).toMatchObject(adopted);
    },
  },
  {
    name: 'refuses what the warehouse cannot take, and says where it is wrong',
    async check({ failureOf, harness, warehouse, mock }) {
      const { request, path } = harness.badRequest(reference);
      const error = await failureOf(warehouse.releaseOrder(request, toContext()));
      expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
      expect(error.issues.map((issue) => issue.path)).toContain(path);
      expect(mock.releaseCount(reference)).toBe(0);
    },
  },
  {
    name: 'cancels what has not left, and succeeds when it is cancelled already',
    async check({ run, release, warehouse }) {
      await run(release());
      await run(warehouse.cancelRelease(reference, toContext()));
      expect(await run(warehouse.findRelease(reference))).toMatchObject({ status: 'cancelled' });
      await run(warehouse.cancelRelease(reference, toContext()));
    },
  },
  {
    name: 'does not cancel what has left',
    async check({ run, release, failureOf, warehouse, mock }) {
      await run(release());
      await mock.ship(reference, 'rest');
      const error = await failureOf(warehouse.cancelRelease(reference, toContext()));
      expect(error.code).toBe('conflict');
      expect(await run(warehouse.findRelease(reference))).toMatchObject({ status: 'shipped' });
    },
  },
  {
    name: 'cannot cancel a release that does not exist',
    async check({ failureOf, warehouse }) {
      const error = await failureOf(warehouse.cancelRelease(reference, toContext()));
      expect(error).toMatchObject({ code: 'not-found', effect: 'none' });
    },
  },
];
