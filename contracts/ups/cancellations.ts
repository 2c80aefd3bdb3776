import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, fromState } from '../consumer.ts';
import { delivered, labelMade, track, trackUnknown } from './look-ups.ts';
import { states, unknownNumber } from './states.ts';
import {
  connect,
  context,
  errorAnswer,
  headers,
  jsonHeaders,
  numbers,
  token,
  trackingNumber,
} from './wire.ts';

const { eachLike, equal } = Matchers;

/** How shipments are voided. */
export function describeCancellations(ups: Consumer): void {
  const voidPath = '/api/shipments/v2409/void/cancel';
  const voidBooked = {
    method: 'DELETE',
    path: fromState(`${voidPath}/\${trackingNumber0}`, `${voidPath}/${numbers[0]}`),
    headers,
  } as const;
  const notFound = errorAnswer(400, '190102', 'No shipment found within the allowed void period');

  describe('cancelShipment', () => {
    it('voids all packages', async () => {
      const voided = { Status: { Code: equal('1') }, TrackingNumber: trackingNumber(numbers[0]) };
      const exchange = {
        given: states.booked,
        receiving: 'a void',
        request: voidBooked,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            VoidShipmentResponse: {
              SummaryResult: { Status: { Code: '1' } },
              PackageLevelResults: eachLike(voided),
            },
          },
        },
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        expect(await connect(url).cancelShipment?.(numbers[0], context)).toBeUndefined();
      });
    });

    it('is not found when tracking does not know the number either', async () => {
      const exchange = {
        given: states.idle,
        receiving: 'a void of an unknown shipment',
        request: { method: 'DELETE', path: `${voidPath}/${unknownNumber}`, headers } as const,
        response: notFound,
      };
      await ups.whileAgreed([token, exchange, trackUnknown], async (url) => {
        await expect(connect(url).cancelShipment?.(unknownNumber, context)).rejects.toMatchObject({
          code: 'not-found',
          effect: 'none',
          remote: { code: '190102' },
        });
      });
    });

    it('is a conflict once tracking says that the package was delivered', async () => {
      const exchange = {
        given: states.delivered,
        receiving: 'a void',
        request: voidBooked,
        response: notFound,
      };
      const tracked = track(states.delivered, 0, [delivered, labelMade]);
      await ups.whileAgreed([token, exchange, tracked], async (url) => {
        await expect(connect(url).cancelShipment?.(numbers[0], context)).rejects.toMatchObject({
          code: 'conflict',
          effect: 'none',
        });
      });
    });
  });
}
