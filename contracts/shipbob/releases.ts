import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import type { Consumer } from '../consumer.ts';
import { reference, states } from './states.ts';
import {
  cancelPath,
  channelHeaders,
  connect,
  context,
  headers,
  jsonHeaders,
  lookUp,
  order,
  orderView,
  request,
} from './wire.ts';

const { eachLike, equal, integer, like, string } = Matchers;

const create = {
  method: 'POST',
  path: '/2026-01/order',
  headers: channelHeaders,
  json: order,
} as const;

/** Releases, and taking them back. */
export function describeReleases(shipbob: Consumer): void {
  describe('releaseOrder', () => {
    it('creates an order', async () => {
      const exchange = {
        given: states.stocked,
        receiving: 'an order',
        request: create,
        response: {
          status: 201,
          headers: jsonHeaders,
          json: orderView('Processing', { status: equal('Processing') }),
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        expect(await connect(url).releaseOrder(request, context)).toEqual({
          warehouseOrderId: '310000001',
          reference,
          status: 'accepted',
          warehouseStatus: 'Processing',
        });
      });
    });

    it('adopts the order that has the reference already', async () => {
      const refused = {
        given: states.released,
        receiving: 'an order with the same reference',
        request: create,
        response: {
          status: 422,
          headers: jsonHeaders,
          json: { '': ['Cannot insert order with existing ReferenceId'] },
        },
      };
      await shipbob.whileAgreed([refused, found], async (url) => {
        expect(await connect(url).releaseOrder(request, context)).toMatchObject({
          warehouseOrderId: '310000001',
          status: 'accepted',
        });
      });
    });

    it('points at the lines when ShipBob does not know a product', async () => {
      const products = [{ reference_id: 'NO-SUCH-SKU', name: null, quantity: 1 }];
      const exchange = {
        given: states.stocked,
        receiving: 'an order of an unknown product',
        request: { ...create, json: { ...order, products } },
        // Unconfirmed: the sentence. That it names the product is enough, but Pact has no matcher under an empty name.
        response: {
          status: 422,
          headers: jsonHeaders,
          json: { '': ['Name is required for a product that does not exist'] },
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        const unknown = { ...request, lines: [{ sku: 'NO-SUCH-SKU', quantity: 1 }] };
        await expect(connect(url).releaseOrder(unknown, context)).rejects.toMatchObject({
          code: 'invalid-request',
          effect: 'none',
          issues: [{ path: 'lines' }],
        });
      });
    });
  });

  describe('cancelRelease', () => {
    const cancel = { method: 'POST', path: cancelPath, headers } as const;

    it('cancels an order by its id', async () => {
      const exchange = {
        given: states.released,
        receiving: 'a cancellation',
        request: cancel,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            status: 'Success',
            canceled_shipment_results: eachLike({
              shipment_id: integer(520_000_001),
              is_success: equal(true),
            }),
          },
        },
      };
      await shipbob.whileAgreed([found, exchange], async (url) => {
        expect(await connect(url).cancelRelease(reference, context)).toBeUndefined();
      });
    });

    it('is a conflict when the order is being packed', async () => {
      const exchange = {
        given: states.picked,
        receiving: 'a cancellation',
        request: cancel,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            status: 'Failure',
            canceled_shipment_results: eachLike({
              is_success: equal(false),
              reason: string('Shipment is being picked or packed'),
            }),
          },
        },
      };
      await shipbob.whileAgreed([found, exchange], async (url) => {
        await expect(connect(url).cancelRelease(reference, context)).rejects.toMatchObject({
          code: 'conflict',
          effect: 'none',
        });
      });
    });

    it('is a conflict when the order leaves between the look-up and the cancellation', async () => {
      const exchange = {
        given: states.shipped,
        receiving: 'a cancellation',
        request: cancel,
        response: {
          status: 422,
          headers: jsonHeaders,
          json: like({ '': ['Order is not in a cancellable state'] }),
        },
      };
      await shipbob.whileAgreed([found, exchange], async (url) => {
        await expect(connect(url).cancelRelease(reference, context)).rejects.toMatchObject({
          code: 'conflict',
          effect: 'none',
          remote: { status: 422 },
        });
      });
    });
  });
}

const found = {
  given: states.released,
  receiving: 'a look-up by reference',
  request: lookUp,
  response: {
    status: 200,
    headers: jsonHeaders,
    json: eachLike(orderView('Processing', { status: equal('Processing') })),
  },
};
