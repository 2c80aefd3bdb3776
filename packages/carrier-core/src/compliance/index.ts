/**
 * The laws every carrier adapter obeys, as a suite for vitest.
 *
 * @packageDocumentation
 */
import { describe, expect, it } from 'vitest';
import type { OptionalOperation } from '../carrier.ts';
import { bookingLaws } from './booking-laws.ts';
import { failureLaws } from './failure-laws.ts';
import type { CarrierHarness, CarrierLaw } from './harness.ts';
import { serviceLaws } from './service-laws.ts';
import { trackingLaws } from './tracking-laws.ts';

export type {
  CarrierCall,
  CarrierHarness,
  CarrierLaw,
  CarrierMock,
  CarrierSamples,
  CarrierSession,
  MockFailure,
} from './harness.ts';
export {
  type CallLog,
  createCallLog,
  createLabSession,
  type FaultyLab,
  type LabSessionOptions,
  settle,
  type SteppedClock,
} from './lab-session.ts';

const surfaceLaw: CarrierLaw = {
  name: 'has exactly the optional operations it declares, and says why it lacks the others',
  async check({ carrier }, { supports }) {
    expect(carrier.specificationVersion).toBe(1);
    for (const operation of Object.keys(supports) as OptionalOperation[]) {
      const present = typeof carrier[operation] === 'function';
      const reason = carrier.traits.lacks[operation];
      expect({ operation, present }).toEqual({ operation, present: supports[operation] });
      expect({ operation, explained: reason !== undefined }).toEqual({ operation, explained: !present });
    }
    await Promise.resolve();
  },
};

/** Every law, as data: a test of the laws themselves can run them one by one. */
export const carrierLaws: readonly CarrierLaw[] = [
  surfaceLaw,
  ...bookingLaws,
  ...trackingLaws,
  ...failureLaws,
  ...serviceLaws,
];

/**
 * Registers the laws as tests of one adapter.
 *
 * @example
 * ```ts
 * describeCarrierCompliance('carrier-ups', harness);
 * ```
 */
export function describeCarrierCompliance(name: string, harness: CarrierHarness): void {
  describe(`${name} obeys the carrier laws`, () => {
    it.each(carrierLaws)('$name', (law) => law.check(harness.open(), harness));
  });
}
