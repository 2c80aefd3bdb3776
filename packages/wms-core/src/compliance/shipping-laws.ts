import { InventorySnapshot, type Line, ShipConfirmation } from '@crossdock/canonical-model';
import { expect } from 'vitest';
import type { ReleaseReport } from '../warehouse-system.ts';
import { type Bench, reference, type WarehouseLaw } from './law.ts';

const statuses = ['accepted', 'on-hold', 'exception', 'partially-shipped', 'shipped', 'cancelled', 'unknown'];

/** Laws about what left and what is there. */
export const shippingLaws: readonly WarehouseLaw[] = [
  {
    name: 'reports what left, and no piece more',
    async check(bench) {
      await shipAll(bench);
      const { status, shipConfirmations } = await report(bench);
      expect(status).toBe('shipped');
      expect(new Set(shipConfirmations.map((each) => each.reference))).toEqual(new Set([reference]));
      expect(countPieces(shipConfirmations)).toEqual(countLines(bench.request.lines));
    },
  },
  {
    name: 'gives a ship confirmation the same id and content every time',
    async check(bench) {
      await shipAll(bench);
      const first = await report(bench);
      await bench.wait(60_000);
      expect(await report(bench)).toEqual(first);
    },
  },
  {
    name: 'reports every shipment of a release, each once',
    async check(bench) {
      const { run, release, mock, wait, request } = bench;
      await run(release());
      await mock.ship(reference, 'part');
      const begun = await report(bench);
      expect(begun.status).toBe('partially-shipped');
      expect(begun.shipConfirmations).toHaveLength(1);
      await wait(3_600_000);
      await mock.ship(reference, 'rest');
      const done = await report(bench);
      expect(done.status).toBe('shipped');
      expect(done.shipConfirmations).toEqual(expect.arrayContaining(begun.shipConfirmations));
      const ids = done.shipConfirmations.map((each) => each.warehouseShipmentId);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
      expect(countPieces(done.shipConfirmations)).toEqual(countLines(request.lines));
      const packages = done.shipConfirmations.flatMap((each) => each.packages);
      expect(new Set(packages.map((each) => each.reference)).size).toBe(packages.length);
    },
  },
  {
    name: 'lists what left since an instant, as the release tells it, and nothing older',
    async check(bench) {
      const { run, warehouse, now, wait } = bench;
      const before = now();
      await wait(1000);
      await shipAll(bench);
      const { shipConfirmations } = await report(bench);
      expect(await run(warehouse.listShipConfirmations(before))).toEqual(inOrder(shipConfirmations));
      await wait(3_600_000);
      expect(await run(warehouse.listShipConfirmations(now()))).toEqual([]);
    },
  },
  {
    name: 'tells what is there and what can still be had',
    async check({ run, release, warehouse, mock, request, now, wait }) {
      await run(release());
      await wait(3_600_000); // Some warehouses are slow to count.
      const started = now();
      const snapshot = await run(warehouse.snapshotInventory());
      const takenAt = Date.parse(snapshot.takenAt);
      expect(takenAt).toBeGreaterThanOrEqual(started);
      expect(takenAt).toBeLessThanOrEqual(now());
      for (const { sku } of request.lines) {
        expect(snapshot.levels.filter((each) => each.sku === sku)).toEqual([mock.stock(sku)]);
      }
    },
  },
  {
    name: 'answers in canonical words',
    async check(bench) {
      const { run, release, warehouse, now } = bench;
      const since = now();
      const released = await run(release());
      await shipAll(bench);
      const found = await report(bench);
      expect(statuses).toContain(released.status);
      expect(statuses).toContain(found.status);
      expect(found.shipConfirmations.length).toBeGreaterThan(0);
      ShipConfirmation.array().parse(found.shipConfirmations);
      ShipConfirmation.array().parse(await run(warehouse.listShipConfirmations(since)));
      InventorySnapshot.parse(await run(warehouse.snapshotInventory()));
    },
  },
];

async function shipAll({ run, release, mock }: Bench): Promise<void> {
  await run(release({ repeated: true }));
  await mock.ship(reference, 'rest');
}

async function report({ run, warehouse }: Bench): Promise<ReleaseReport> {
  const found = await run(warehouse.findRelease(reference));
  if (found === undefined) throw new Error('the release is gone');
  return found;
}

function countPieces(confirmations: readonly ShipConfirmation[]): Record<string, number> {
  return countLines(confirmations.flatMap((each) => each.packages.flatMap((one) => one.lines)));
}

function countLines(lines: readonly Line[]): Record<string, number> {
  const pieces: Record<string, number> = {};
  for (const { sku, quantity } of lines) pieces[sku] = (pieces[sku] ?? 0) + quantity;
  return pieces;
}

function inOrder(confirmations: readonly ShipConfirmation[]): ShipConfirmation[] {
  return confirmations.toSorted((left, right) => Date.parse(left.shippedAt) - Date.parse(right.shippedAt));
}
