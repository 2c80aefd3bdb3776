import type { WireRequest } from '../kernel/index.ts';
import { readNumber, splitList } from './order-list.ts';
import type { AccountWorld } from './state.ts';
import type { StockItem } from './stock.ts';
import { instant } from './views.ts';
import type { Subscription } from './webhooks.ts';

/** One page of an account's stock, with the addresses of the other pages in the body. ShipBob OpenAPI 2026-01. */
export function inventoryPage(
  world: AccountWorld,
  request: WireRequest,
  view: (item: StockItem) => unknown,
): unknown {
  const { query } = request;
  const search = (query.get('SearchBy') ?? '').toLowerCase();
  const ids = new Set(splitList(query.get('InventoryIds')).map(Number));
  const elsewhere =
    (query.get('LocationId') ?? String(world.account.fulfillmentCenter.id)) !==
    String(world.account.fulfillmentCenter.id);
  const items = world.stock
    .items()
    .filter(
      ({ sku, inventoryId }) =>
        sku.toLowerCase().includes(search) && (ids.size === 0 || ids.has(inventoryId)),
    );
  // Unconfirmed: the size of a page that is not asked for, and the most there is.
  const size = readNumber(query, 'PageSize', 50, 250);
  return { ...page(elsewhere ? [] : items, size, request, view), ...ends(items.length, size, request) };
}

/** One page of an account's webhook subscriptions; their secrets are shown once only, when they are made. */
export function webhookPage(subscriptions: readonly Subscription[], request: WireRequest): unknown {
  const size = readNumber(request.query, 'RecordsPerPage', 50, 250);
  return page(subscriptions, size, request, ({ id, url, topics, description, createdAt }) => {
    return { id, url, topics, description, enabled: true, created_at: instant(createdAt) };
  });
}

function page<Item>(
  items: readonly Item[],
  size: number,
  request: WireRequest,
  view: (item: Item) => unknown,
): Record<string, unknown> {
  const start = startOf(request);
  return {
    items: items.slice(start, start + size).map((item) => view(item)),
    next: start + size < items.length ? addressOf(request, start + size) : null,
    prev: start > 0 ? addressOf(request, Math.max(0, start - size)) : null,
  };
}

function ends(length: number, size: number, request: WireRequest): Record<string, unknown> {
  const start = startOf(request);
  const last = Math.max(0, Math.ceil(length / size) - 1) * size;
  return {
    first: start > 0 ? addressOf(request, 0) : null,
    last: start < last ? addressOf(request, last) : null,
  };
}

/** Cursors are opaque; here they are where a page starts, in base 36. */
function startOf({ query }: WireRequest): number {
  const start = Number.parseInt((query.get('Cursor') ?? '').replace(/^c/, ''), 36);
  return Number.isNaN(start) ? 0 : start;
}

function addressOf({ path, query, headers }: WireRequest, start: number): string {
  const next = new URLSearchParams(query);
  next.set('Cursor', `c${start.toString(36)}`);
  const { host } = headers as { host?: string };
  const origin = host === undefined ? 'https://sandbox-api.shipbob.com' : `http://${host}`;
  return `${origin}${path}?${next.toString()}`;
}
