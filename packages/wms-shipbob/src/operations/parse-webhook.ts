import type { IncomingWebhook } from '@crossdock/client-core';
import { Buffer } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WarehouseNotice } from '@crossdock/wms-core';
import { z } from 'zod';
import type { ShipBobClient } from '../client.ts';
import { topicPrefixes } from '../codes.ts';
import { failure } from '../errors.ts';

const operation = 'parseWebhook';
const toleranceMs = 5 * 60_000;

/**
 * Unconfirmed: ShipBob publishes no schema of its payloads and says that they mirror its resources: an order for
 * `order.shipped`, a shipment for `order.shipment.…`.
 */
const Payload = z.looseObject({
  id: z.int().nullish(),
  order_id: z.int().nullish(),
  reference_id: z.string().nullish(),
});

/** Verifies a webhook after the Standard Webhooks rules, as ShipBob's webhook page (read 2026-11-23) describes them. */
export function parseWebhook(client: ShipBobClient, { headers, rawBody }: IncomingWebhook): WarehouseNotice {
  const noticeId = verify(client, headers, rawBody);
  // Legacy subscriptions send other headers, without a signature: they were refused above.
  const topic = headers['x-webhook-topic'];
  if (!topic) throw unreadable('the topic is missing');
  const payload = readPayload(rawBody);
  // A return's reference is not the order's.
  if (!topic.startsWith(topicPrefixes.order)) return { noticeId, topic };
  const orderId = payload.order_id ?? (topic.startsWith(topicPrefixes.shipment) ? undefined : payload.id);
  return {
    noticeId,
    topic,
    ...(payload.reference_id ? { reference: payload.reference_id } : {}),
    ...(orderId === undefined || orderId === null ? {} : { warehouseOrderId: String(orderId) }),
  };
}

function verify(client: ShipBobClient, headers: IncomingWebhook['headers'], rawBody: string): string {
  const key = client.webhookKey;
  if (key === undefined) {
    const message = 'credentials.webhookSecret is needed to verify a webhook';
    throw failure(operation, { code: 'misconfigured', effect: 'none', message });
  }
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const signatures = headers['webhook-signature'];
  if (!id || !timestamp || !signatures) throw refused('it is not signed');
  if (!/^\d{1,12}$/.test(timestamp)) throw refused('its timestamp is no number of seconds');
  if (Math.abs(client.clock.now() - Number(timestamp) * 1000) > toleranceMs)
    throw refused('its timestamp is too far off');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${rawBody}`).digest();
  // Several signatures stand there while a secret is being replaced.
  if (!signatures.split(' ').some((each) => isSame(each, expected))) throw refused('its signature is wrong');
  return id;
}

function isSame(signature: string, expected: Buffer): boolean {
  if (!signature.startsWith('v1,')) return false;
  const given = Buffer.from(signature.slice(3), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readPayload(rawBody: string): z.infer<typeof Payload> {
  let json: unknown;
  try {
    json = JSON.parse(rawBody);
  } catch {
    throw unreadable('the body is not JSON');
  }
  const parsed = Payload.safeParse(json);
  if (!parsed.success)
    throw unreadable(`the body cannot be read at "${parsed.error.issues[0]?.path.join('.')}"`);
  return parsed.data;
}

function refused(message: string): Error {
  return failure(operation, { code: 'unauthenticated', effect: 'none', message });
}

function unreadable(message: string): Error {
  return failure(operation, { code: 'malformed-response', effect: 'none', message });
}
