import { describe, expect, it } from 'vitest';
import type { Consumer } from '../consumer.ts';
import { bookingRequest } from './bookings.ts';
import { states } from './states.ts';
import { connect, context, errorAnswer, request, token, tokenRequest } from './wire.ts';

/** Calls that UPS turns away whatever they are about. */
export function describeRefusals(ups: Consumer): void {
  describe('a call that is turned away', () => {
    it('is unauthenticated when there is no token for these credentials', async () => {
      const exchange = {
        given: states.wrongSecret,
        receiving: 'a request for a token',
        request: tokenRequest,
        response: errorAnswer(401, '250002', 'Invalid Authentication Information.'),
      };
      await ups.whileAgreed([exchange], async (url) => {
        await expect(connect(url).createShipment(request, context)).rejects.toMatchObject({
          code: 'unauthenticated',
          effect: 'none',
        });
      });
    });

    const refusals = [
      [states.expired, 401, '251004', 'The access token has expired.', 'unauthenticated'],
      [states.busy, 429, '10429', 'Too Many Requests', 'rate-limited'],
      [states.down, 503, '10004', 'The service is temporarily unavailable', 'unavailable'],
    ] as const;

    it.each(refusals)('took no effect when %s', async (given, status, remoteCode, message, code) => {
      const exchange = {
        given,
        receiving: 'a booking of two packages',
        request: bookingRequest,
        response: errorAnswer(status, remoteCode, message),
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        await expect(connect(url).createShipment(request, context)).rejects.toMatchObject({
          code,
          effect: 'none',
          retryAfterMs: undefined,
          remote: { status, code: remoteCode },
        });
      });
    });
  });
}
