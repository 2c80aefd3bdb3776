import type { InventorySnapshot, StockLevel } from '@crossdock/canonical-model';
import type { Call, CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { ShipBobClient } from '../client.ts';
import { failure } from '../errors.ts';

const path = '/2026-01/inventory-level';

/** `Inventory.InventoryQuantityResponsePagedResponse` of the ShipBob OpenAPI 2026-01, as far as we read it. */
const Page = z.looseObject({
  items: z
    .array(
      z.looseObject({
        sku: z.string().nullish(),
        total_on_hand_quantity: z.int(),
        total_fulfillable_quantity: z.int(),
      }),
    )
    .nullish(),
  next: z.string().nullish(),
});
type Page = z.infer<typeof Page>;

/** The levels over all fulfillment centers of the account. Inventory without a SKU is left out: nobody could match it. */
export async function snapshotInventory(
  client: ShipBobClient,
  context?: Pick<CallContext, 'signal'>,
): Promise<InventorySnapshot> {
  const call: Call = { operation: 'snapshotInventory', writes: false, signal: context?.signal };
  const takenAt = new Date(client.clock.now()).toISOString();
  const levels = new Map<string, StockLevel>();
  const seen = new Set<string>();
  let page = await fetchFirst(client, call);
  for (;;) {
    for (const item of page.items ?? []) if (item.sku) add(levels, item.sku, item);
    if (!page.next) break;
    const query = queryOf(page.next);
    if (seen.has(query)) {
      const message = 'the pages lead in a circle';
      throw failure(call.operation, { code: 'malformed-response', effect: 'none', message });
    }
    seen.add(query);
    page = await fetchNext(client, call, query);
  }
  return { warehouseId: client.warehouseId, takenAt, levels: [...levels.values()] };
}

async function fetchFirst(client: ShipBobClient, call: Call): Promise<Page> {
  const { data } = await client.api.GET(path, { parseAs: 'text', fetch: client.policy.fetchFor(call) });
  return client.policy.parse(call, Page, data);
}

async function fetchNext(client: ShipBobClient, call: Call, query: string): Promise<Page> {
  const response = await client.policy.fetchFor(call)(new Request(`${client.baseUrl}${path}${query}`));
  return client.policy.parse(call, Page, await response.text());
}

/** Only the query of an address is taken from an answer: wherever it points, the token goes to ShipBob alone. */
function queryOf(next: string): string {
  const question = next.indexOf('?');
  return question === -1 ? '' : next.slice(question);
}

/** Several inventory records may have one SKU. */
function add(levels: Map<string, StockLevel>, sku: string, item: NonNullable<Page['items']>[number]): void {
  const level = levels.get(sku) ?? { sku, onHand: 0, available: 0 };
  levels.set(sku, {
    sku,
    onHand: level.onHand + item.total_on_hand_quantity,
    available: level.available + item.total_fulfillable_quantity,
  });
}
