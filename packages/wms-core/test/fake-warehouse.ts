import type { FulfillmentRequest, ShipConfirmation, StockLevel } from '@crossdock/canonical-model';
import {
  type Call,
  type CallContext,
  type Clock,
  createHttpPolicy,
  type FetchFunction,
  type HttpPolicyOptions,
  IntegrationError,
  type Issue,
  type IncomingWebhook,
} from '@crossdock/client-core';
import type { ReleaseReport, WarehouseNotice, WarehouseSystem } from '@crossdock/wms-core';
import { type FakeOrder, sign, token } from './fake-server.ts';

/** The places at which a mutant differs from the correct adapter. */
export interface FakeParts {
  policy?: Partial<HttpPolicyOptions>;
  /** Whether a marked repeat looks first, and a duplicate is adopted. */
  adopts: boolean;
  matches: (order: FakeOrder, reference: string) => boolean;
  /** What `cancelRelease` takes for done without a call. */
  cancelled: (order: FakeOrder) => boolean;
  confirmations: (order: FakeOrder, now: number) => ShipConfirmation[];
  since: (since: number) => number;
  level: (level: StockLevel) => StockLevel;
  verified: (webhook: IncomingWebhook, now: number) => boolean;
  /** Changes an operation or an error at the very end. */
  outermost: (warehouse: WarehouseSystem) => WarehouseSystem;
}

/** The adapter that keeps every law. */
export const correct: FakeParts = {
  adopts: true,
  matches: (order, reference) => order.request.reference === reference,
  cancelled: (order) => order.cancelled,
  confirmations: (order) => order.shipments,
  since: (since) => since,
  level: (level) => level,
  verified: (webhook, now) => isSigned(webhook) && Math.abs(now - Number(webhook.headers['x-at'])) < 300_000,
  outermost: (warehouse) => warehouse,
};

/** True when the signature is over these very bytes. */
export function isSigned({ headers, rawBody }: IncomingWebhook): boolean {
  return headers['x-signature'] === sign(headers['x-at'] ?? '', rawBody);
}

/** An adapter for {@link FakeServer}. */
export function createFakeWarehouse(fetch: FetchFunction, clock: Clock, parts: FakeParts): WarehouseSystem {
  const policy = createHttpPolicy({
    system: 'fake',
    clock,
    fetch,
    authorization: { headers: () => ({ authorization: `Bearer ${token}` }) },
    readError: ({ body }) => {
      const { message, path } = JSON.parse(body) as { message: string; path?: string };
      return { message, issues: path === undefined ? [] : [{ path, message } satisfies Issue] };
    },
    secrets: [token],
    ...parts.policy,
  });

  async function send<T>(call: Call, method: string, path: string, body?: unknown): Promise<T> {
    const sent = new Request(`http://fake.test${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await policy.fetchFor(call)(sent);
    const text = await response.text();
    try {
      return JSON.parse(text) as T;
    } catch {
      throw fail(call.operation, 'malformed-response', call.writes ? 'unknown' : 'none');
    }
  }

  async function look(call: Call, reference: string): Promise<FakeOrder | undefined> {
    const path = `/orders?prefix=${encodeURIComponent(reference)}`;
    const orders = await send<FakeOrder[]>({ ...call, writes: false }, 'GET', path);
    return orders.find((order) => parts.matches(order, reference));
  }

  async function release(request: FulfillmentRequest, context: CallContext): Promise<ReleaseReport> {
    const call = { operation: 'releaseOrder', writes: true, signal: context.signal };
    const known = parts.adopts && context.repeated ? await look(call, request.reference) : undefined;
    if (known !== undefined) return toReport(known, parts, clock.now());
    try {
      return toReport(await send<FakeOrder>(call, 'POST', '/orders', request), parts, clock.now());
    } catch (error) {
      if (!parts.adopts || !IntegrationError.is(error) || error.code !== 'conflict') throw error;
      const existing = await look(call, request.reference);
      if (existing === undefined) throw error;
      return toReport(existing, parts, clock.now());
    }
  }

  return parts.outermost({
    specificationVersion: 1,
    id: 'fake',
    traits: { uniqueReference: true, pushes: true },
    async releaseOrder(request, context) {
      const { shipConfirmations: _, ...told } = await release(request, context);
      return told;
    },
    async findRelease(reference, context) {
      const order = await look(
        { operation: 'findRelease', writes: false, signal: context?.signal },
        reference,
      );
      return order && toReport(order, parts, clock.now());
    },
    async cancelRelease(reference, { signal }) {
      const call = { operation: 'cancelRelease', writes: true, signal };
      const order = await look(call, reference);
      if (order === undefined) throw fail(call.operation, 'not-found', 'none');
      if (!parts.cancelled(order)) await send(call, 'POST', `/orders/${order.id}/cancel`);
    },
    async listShipConfirmations(since, context) {
      const call = { operation: 'listShipConfirmations', writes: false, signal: context?.signal };
      const list = await send<ShipConfirmation[]>(call, 'GET', `/shipments?since=${parts.since(since)}`);
      return list.toReversed();
    },
    async snapshotInventory(context) {
      const call = { operation: 'snapshotInventory', writes: false, signal: context?.signal };
      const levels = await send<StockLevel[]>(call, 'GET', '/stock');
      const takenAt = new Date(clock.now()).toISOString();
      return { warehouseId: 'fake', takenAt, levels: levels.map(parts.level) };
    },
    parseWebhook(webhook): WarehouseNotice {
      if (!parts.verified(webhook, clock.now())) throw fail('parseWebhook', 'unauthenticated', 'none');
      const { id, ...notice } = JSON.parse(webhook.rawBody) as {
        id: string;
        topic: string;
        reference: string;
      };
      return { noticeId: id, ...notice };
    },
  });
}

function toReport(order: FakeOrder, parts: FakeParts, now: number): ReleaseReport {
  const { request, id, cancelled, shipments } = order;
  const gone = shipments.flatMap((each) => each.packages.flatMap((one) => one.lines));
  const open = sum(request.lines) - sum(gone);
  const begun = shipments.length === 0 ? 'accepted' : 'partially-shipped';
  const status = open === 0 ? 'shipped' : begun;
  return {
    warehouseOrderId: id,
    reference: request.reference,
    status: cancelled ? 'cancelled' : status,
    warehouseStatus: cancelled ? 'CANCELLED' : 'OPEN',
    shipConfirmations: parts.confirmations(order, now),
  };
}

function sum(lines: readonly { quantity: number }[]): number {
  return lines.reduce((total, line) => total + line.quantity, 0);
}

function fail(
  operation: string,
  code: IntegrationError['code'],
  effect: IntegrationError['effect'],
): IntegrationError {
  return new IntegrationError({ system: 'fake', operation, code, effect, message: code });
}
