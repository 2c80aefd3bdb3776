/**
 * The laws every warehouse system obeys, as tests.
 *
 * @packageDocumentation
 */
import { describe, it } from 'vitest';
import { failureLaws } from './failure-laws.ts';
import type { WarehouseHarness } from './harness.ts';
import { openBench, type WarehouseLaw } from './law.ts';
import { releaseLaws } from './release-laws.ts';
import { shippingLaws } from './shipping-laws.ts';
import { webhookLaws } from './webhook-laws.ts';

export type {
  SteppedClock,
  WarehouseFailure,
  WarehouseHarness,
  WarehouseMock,
  WarehouseWorld,
} from './harness.ts';
export type { Bench, WarehouseLaw } from './law.ts';
export { settle } from './settle.ts';

/** Every law, as data. */
export const warehouseLaws: readonly WarehouseLaw[] = [
  ...releaseLaws,
  ...shippingLaws,
  ...webhookLaws,
  ...failureLaws,
];

/** Registers the laws as tests of one adapter. */
export function describeWarehouseCompliance(name: string, harness: WarehouseHarness): void {
  describe(`${name} obeys the warehouse laws:`, () => {
    it.each(warehouseLaws)('$name', (law) => checkLaw(law, harness));
  });
}

/** Checks one law in a new world, and rejects when it is broken. */
export async function checkLaw(law: WarehouseLaw, harness: WarehouseHarness): Promise<void> {
  const world = await harness.open();
  try {
    await law.check(openBench(world, harness));
  } finally {
    await world.close?.();
  }
}
