import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, text } from '../consumer.ts';
import { account, reference, states } from './states.ts';
import { channelHeaders, connect, context, jsonHeaders, lookUp, order, request } from './wire.ts';

const { regex } = Matchers;

/** Calls that ShipBob turns away whatever they are about. */
export function describeRefusals(shipbob: Consumer): void {
  const create = { method: 'POST', path: '/2026-01/order', headers: channelHeaders, json: order } as const;

  describe('a call that is turned away', () => {
    it('is unauthenticated with a token that is not valid', async () => {
      const exchange = {
        given: states.refused,
        receiving: 'an order',
        request: create,
        response: { status: 401 },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        await expect(connect(url).releaseOrder(request, context)).rejects.toMatchObject({
          code: 'unauthenticated',
          effect: 'none',
        });
      });
    });

    it('is forbidden for the channel of another account', async () => {
      const exchange = {
        given: states.stocked,
        receiving: 'a look-up in the channel of another account',
        request: {
          ...lookUp,
          headers: { ...channelHeaders, shipbob_channel_id: String(account.otherChannelId) },
        },
        response: { status: 403 },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        const warehouse = connect(url, { channelId: account.otherChannelId });
        await expect(warehouse.findRelease(reference)).rejects.toMatchObject({ code: 'forbidden' });
      });
    });

    it('is rate-limited for as long as ShipBob says, in its own header', async () => {
      const exchange = {
        given: states.busy,
        receiving: 'an order',
        request: create,
        response: {
          status: 429,
          headers: { ...jsonHeaders, 'x-retry-after': regex('^\\d+$', '25') },
          json: { message: text('^Rate limit.*$', 'Rate limit is exceeded. Try again in 25 seconds.') },
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        await expect(connect(url).releaseOrder(request, context)).rejects.toMatchObject({
          code: 'rate-limited',
          effect: 'none',
          retryAfterMs: 25_000,
        });
      });
    });
  });
}
