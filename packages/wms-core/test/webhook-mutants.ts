import type { IncomingWebhook } from '@crossdock/client-core';
import { isSigned } from './fake-warehouse.ts';
import { type Mutant, replaced } from './mutant.ts';

const signature = (webhook: IncomingWebhook): string => webhook.headers['x-signature'] ?? '';

const isFresh = (webhook: IncomingWebhook, now: number): boolean =>
  Math.abs(now - Number(webhook.headers['x-at'])) < 300_000;

/** Adapters that are broken in webhooks. */
export const webhookMutants: readonly Mutant[] = [
  {
    does: 'believes every webhook',
    parts: { verified: () => true },
    breaks: [
      'refuses a webhook without a signature',
      'refuses a webhook with the signature of another',
      'refuses a webhook whose body was changed',
      'refuses a webhook that was signed an hour ago',
    ],
  },
  {
    does: 'believes a webhook with any signature',
    parts: { verified: (webhook, now) => signature(webhook) !== '' && isFresh(webhook, now) },
    breaks: ['refuses a webhook with the signature of another', 'refuses a webhook whose body was changed'],
  },
  {
    does: 'believes a webhook without a signature',
    parts: {
      verified: (webhook, now) => (signature(webhook) === '' || isSigned(webhook)) && isFresh(webhook, now),
    },
    breaks: ['refuses a webhook without a signature'],
  },
  {
    does: 'verifies what it has parsed rather than what came',
    parts: {
      verified({ headers, rawBody }, now) {
        const webhook = { headers, rawBody: JSON.stringify(JSON.parse(rawBody)) };
        return isSigned(webhook) && isFresh(webhook, now);
      },
    },
    breaks: ['refuses a webhook whose body was changed'],
  },
  {
    does: 'believes an old webhook',
    parts: { verified: isSigned },
    breaks: ['refuses a webhook that was signed an hour ago'],
  },
  {
    does: 'gives every notice the same id',
    parts: replaced((warehouse) => ({
      parseWebhook: (webhook) => ({ ...warehouse.parseWebhook(webhook), noticeId: 'notice' }),
    })),
    breaks: ['accepts a signed webhook, and tells which release it is about'],
  },
  {
    does: 'tells another release than the webhook does',
    parts: replaced((warehouse) => ({
      parseWebhook: (webhook) => ({ ...warehouse.parseWebhook(webhook), reference: 'WH/OUT/00001' }),
    })),
    breaks: ['accepts a signed webhook, and tells which release it is about'],
  },
];
