import { IntegrationError } from '@crossdock/client-core';
import type { WarehouseSystem } from '@crossdock/wms-core';
import type { FakeParts } from './fake-warehouse.ts';

/** A broken adapter, and the laws it breaks by how their names begin. */
export interface Mutant {
  does: string;
  parts: Partial<FakeParts>;
  /** False when the warehouse behind it takes a reference twice. */
  uniqueReference?: boolean;
  breaks: readonly string[];
}

/** A copy of the correct adapter with some operations replaced. */
export function replaced(
  change: (warehouse: WarehouseSystem) => Partial<WarehouseSystem>,
): Pick<FakeParts, 'outermost'> {
  return { outermost: (warehouse) => ({ ...warehouse, ...change(warehouse) }) };
}

/** A copy of the correct adapter whose calls end in other errors. */
export function failing(change: (error: IntegrationError) => Error): Pick<FakeParts, 'outermost'> {
  const rethrow = (error: unknown): never => {
    throw IntegrationError.is(error) ? change(error) : error;
  };
  return replaced((warehouse) => ({
    releaseOrder: (request, context) => warehouse.releaseOrder(request, context).catch(rethrow),
    findRelease: (reference, context) => warehouse.findRelease(reference, context).catch(rethrow),
    cancelRelease: (reference, context) => warehouse.cancelRelease(reference, context).catch(rethrow),
  }));
}

/** The same error with some parts changed. */
export function rebuilt(error: IntegrationError, changes: Partial<IntegrationError>): IntegrationError {
  const { code, effect, system, operation, message, retryAfterMs, issues } = error;
  return new IntegrationError({ code, effect, system, operation, message, retryAfterMs, issues, ...changes });
}
