import type { Clock } from '@crossdock/client-core';
import type { Action, ActionResults } from '../core/messages.ts';
import { allocate } from '../core/route.ts';
import type { AttemptContext, Perform } from '../engine/engine.ts';
import type { Sites } from '../sites.ts';
import { buyLabel, shopForRates, track, voidLabel } from './carrier-actions.ts';
import { StockView } from './stock-view.ts';

/** How long a stock snapshot serves, in milliseconds. */
const stockMaxAgeMs = 60_000;

type Actions = {
  [K in Action['kind']]: (action: Action & { kind: K }, context: AttemptContext) => Promise<ActionResults[K]>;
};

/** Carries out the core's actions on the connected systems: the only place where the two meet. */
export function createPerform(sites: Sites, clock: Clock): Perform {
  const stock = new StockView(sites.warehouses, clock, stockMaxAgeMs);
  const { erp } = sites;
  const actions: Actions = {
    async route({ lines, excludedWarehouses }) {
      const { snapshots, failure } = await stock.available(excludedWarehouses);
      const allocations = allocate(lines, snapshots);
      if (allocations.length === 0 && failure) throw failure;
      for (const { warehouseId, lines: taken } of allocations) stock.take(warehouseId, taken);
      return { allocations };
    },
    async release(action, context) {
      const { warehouseOrderId } = await warehouse(sites, action.warehouseId).releaseOrder(
        action.request,
        call(action, context),
      );
      return { warehouseOrderId };
    },
    async 'read-release'({ warehouseId, releaseReference }) {
      return warehouse(sites, warehouseId).findRelease(releaseReference);
    },
    async 'cancel-release'(action, context) {
      await warehouse(sites, action.warehouseId).cancelRelease(
        action.releaseReference,
        call(action, context),
      );
    },
    'shop-rates': (action) => shopForRates(sites, action),
    'buy-label': (action, context) => buyLabel(sites, action, context, clock),
    'void-label': (action, context) => voidLabel(sites, action, call(action, context)),
    track: (action) => track(sites, action),
    'book-shipment': (action, context) => erp.confirmShipment(action, call(action, context)),
    async 'attach-labels'(action, context) {
      await erp.attachLabels(action, call(action, context));
    },
    async 'post-tracking'(action, context) {
      await erp.postTracking(action, call(action, context));
    },
    async 'ask-person'(action, context) {
      await erp.scheduleActivity(action, call(action, context));
    },
    wait: () => Promise.reject(new Error('waiting is the engine’s own work')),
  };
  return (action, context) => actions[action.kind](action, context);
}

function call({ id }: Action, { repeated }: AttemptContext): { idempotencyKey: string; repeated: boolean } {
  return { idempotencyKey: id, repeated };
}

/** The system that an action goes to; the actions of one system share its slots. */
export function laneOf(action: Action): string {
  switch (action.kind) {
    case 'release':
    case 'read-release':
    case 'cancel-release':
      return `warehouse ${action.warehouseId}`;
    case 'buy-label':
      return `carrier ${action.candidate.carrierId}`;
    case 'void-label':
    case 'track':
      return `carrier ${action.carrierId}`;
    case 'shop-rates':
      return 'rates';
    case 'route':
      return 'routing';
    default:
      return 'erp';
  }
}

function warehouse(sites: Sites, id: string): Sites['warehouses'][number]['system'] {
  const found = sites.warehouses.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no warehouse "${id}"`);
  return found.system;
}
