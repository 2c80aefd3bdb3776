import type { Release } from '@crossdock/wms-core';

/** `Orders.OrderStatus` of the ShipBob OpenAPI 2026-01. */
const orderStatuses: Readonly<Record<string, Release['status']>> = {
  Processing: 'accepted',
  ImportReview: 'exception',
  Exception: 'exception',
  PartiallyFulfilled: 'partially-shipped',
  Fulfilled: 'shipped',
  Cancelled: 'cancelled',
};

/** Shipments that wait for somebody; `Orders.OrderStatusEnum` of the ShipBob OpenAPI 2026-01. */
const waitingShipments: Readonly<Record<string, 'on-hold' | 'exception'>> = {
  OnHold: 'on-hold',
  Exception: 'exception',
  ImportReview: 'exception',
};

/** True for a shipment that has left the fulfillment center; ShipBob's status reference, read 2026-11-23. */
export function hasLeft(shipmentStatus: string): boolean {
  return shipmentStatus === 'Completed';
}

/** True for a shipment that waits for somebody. */
export function isWaiting(shipmentStatus: string): boolean {
  return shipmentStatus in waitingShipments;
}

/**
 * Our word for an order. The order's own status is coarse: one of its shipments may wait for somebody, or be the last
 * one, while the order is still in the works; so its shipments are looked at too.
 */
export function releaseStatus(orderStatus: string, shipmentStatuses: readonly string[]): Release['status'] {
  const said = orderStatuses[orderStatus] ?? 'unknown';
  if (said === 'unknown' || said === 'cancelled' || said === 'exception' || shipmentStatuses.length === 0)
    return said;
  const waiting = new Set(shipmentStatuses.map((each) => waitingShipments[each]));
  if (waiting.has('exception')) return 'exception';
  if (waiting.has('on-hold')) return 'on-hold';
  if (!shipmentStatuses.some(hasLeft)) return 'accepted';
  return shipmentStatuses.every((each) => hasLeft(each) || each === 'Cancelled')
    ? 'shipped'
    : 'partially-shipped';
}

/**
 * Webhook topics about an order or one of its shipments start like this; the rest is about returns, receiving and
 * billing. `Webhooks.Topics` of the ShipBob OpenAPI 2026-01.
 */
export const topicPrefixes = { order: 'order.', shipment: 'order.shipment.' } as const;
