import { inspect } from 'node:util';
import type { FulfillmentRequest } from '@crossdock/canonical-model';
import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { expect } from 'vitest';
import type { Release, WarehouseSystem } from '../warehouse-system.ts';
import type { WarehouseHarness, WarehouseMock, WarehouseWorld } from './harness.ts';
import { settle } from './settle.ts';

/** The reference most laws release under: with a slash, as Odoo names its transfers. */
export const reference = 'WH/OUT/00042';

/** One thing that must be true of every warehouse system. */
export interface WarehouseLaw {
  /** What must hold, as the end of the sentence "the adapter …". */
  name: string;
  /** Rejects when the law is broken. The bench is about a new world. */
  check(bench: Bench): Promise<void>;
}

/** A world with the short forms that laws are written in. */
export interface Bench {
  warehouse: WarehouseSystem;
  mock: WarehouseMock;
  harness: WarehouseHarness;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Waits for a call in virtual time. */
  run: <T>(promise: Promise<T>) => Promise<T>;
  /** Waits for a call that must fail, and gives its error. */
  failureOf: (promise: Promise<unknown>) => Promise<IntegrationError>;
  /** Lets time go by. */
  wait: (milliseconds: number) => Promise<void>;
  request: FulfillmentRequest;
  /** Releases the request. */
  release: (context?: Partial<CallContext>) => Promise<Release>;
}

/** Opens the bench over a new world. */
export function openBench(world: WarehouseWorld, harness: WarehouseHarness): Bench {
  const { warehouse, mock, clock } = world;
  const request = harness.request(reference);
  const run = <T>(promise: Promise<T>): Promise<T> => settle(promise, clock);
  return {
    warehouse,
    mock,
    harness,
    request,
    run,
    now: () => clock.now(),
    wait: (milliseconds) => run(clock.sleep(milliseconds)),
    release: (context) => warehouse.releaseOrder(request, { ...toContext(), ...context }),
    async failureOf(promise) {
      const caught: unknown = await run(promise).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(IntegrationError.is(caught), `an IntegrationError, not ${inspect(caught)}`).toBe(true);
      return caught as IntegrationError;
    },
  };
}

/** A context for a call under the laws' reference. */
export function toContext(): CallContext {
  return { idempotencyKey: `key of ${reference}` };
}
