import { IntegrationError, type IncomingWebhook } from '@crossdock/client-core';
import { expect } from 'vitest';
import type { WarehouseSystem } from '../warehouse-system.ts';
import { type Bench, reference, type WarehouseLaw } from './law.ts';

/** Laws about what comes in by itself. */
export const webhookLaws: readonly WarehouseLaw[] = [
  {
    name: 'accepts a signed webhook, and tells which release it is about',
    async check({ run, release, mock, warehouse }) {
      const { warehouseOrderId } = await run(release());
      const webhook = await mock.webhook(reference);
      const notice = warehouse.parseWebhook(webhook);
      expect(notice.noticeId).not.toBe('');
      expect(notice.topic).not.toBe('');
      expect(notice.reference ?? reference).toBe(reference);
      expect(notice.warehouseOrderId ?? warehouseOrderId).toBe(warehouseOrderId);
      expect(notice.reference ?? notice.warehouseOrderId).toBeDefined();
      expect(warehouse.parseWebhook(webhook)).toEqual(notice);
      expect(warehouse.parseWebhook(await mock.webhook(reference)).noticeId).not.toBe(notice.noticeId);
    },
  },
  {
    name: 'refuses a webhook without a signature',
    async check(bench) {
      const { headers, rawBody } = await signed(bench);
      const unsigned = { ...headers, [bench.harness.signatureHeader]: undefined };
      refuses(bench.warehouse, { headers: unsigned, rawBody });
      refuses(bench.warehouse, { headers: { ...headers, [bench.harness.signatureHeader]: '' }, rawBody });
    },
  },
  {
    name: 'refuses a webhook with the signature of another',
    async check(bench) {
      const { headers, rawBody } = await signed(bench);
      const { signatureHeader } = bench.harness;
      const other = (await bench.mock.webhook(reference)).headers[signatureHeader];
      expect(other).not.toBe(headers[signatureHeader]);
      refuses(bench.warehouse, { headers: { ...headers, [signatureHeader]: other }, rawBody });
    },
  },
  {
    name: 'refuses a webhook whose body was changed',
    async check(bench) {
      const { headers, rawBody } = await signed(bench);
      // The same JSON, other bytes: only who verifies the raw body notices.
      refuses(bench.warehouse, { headers, rawBody: ` ${rawBody}` });
    },
  },
  {
    name: 'refuses a webhook that was signed an hour ago',
    async check(bench) {
      const old = await signed(bench);
      await bench.wait(3_600_000);
      refuses(bench.warehouse, old);
    },
  },
];

async function signed({ run, release, mock, warehouse }: Bench): Promise<IncomingWebhook> {
  await run(release());
  const webhook = await mock.webhook(reference);
  warehouse.parseWebhook(webhook);
  return webhook;
}

function refuses(warehouse: WarehouseSystem, webhook: IncomingWebhook): void {
  let caught: unknown;
  try {
    warehouse.parseWebhook(webhook);
  } catch (error) {
    caught = error;
  }
  expect(IntegrationError.is(caught), 'an IntegrationError').toBe(true);
  expect(caught).toMatchObject({ code: 'unauthenticated', effect: 'none' });
}
