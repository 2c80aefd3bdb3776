import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, fromState, text } from '../consumer.ts';
import { reference, states } from './states.ts';
import { channelHeaders, connect, headers, jsonHeaders, leftShipment, lookUp, orderView } from './wire.ts';

const { eachLike, equal, integer, string } = Matchers;

/** What ShipBob tells about orders and stock. */
export function describeReports(shipbob: Consumer): void {
  describe('findRelease', () => {
    it('reads what has left, with the tracking number of the transport that ShipBob bought', async () => {
      const tracking = { carrier: string('USPS'), tracking_number: string('SB000520000001') };
      const exchange = {
        given: states.shipped,
        receiving: 'a look-up by reference',
        request: lookUp,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: eachLike({
            ...orderView('Fulfilled', { ...leftShipment, tracking }),
            shipping_terms: undefined,
          }),
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        const warehouse = connect(url, { arranges: 'shipbob', shippingMethods: { ground: 'Standard' } });
        expect(await warehouse.findRelease(reference)).toMatchObject({
          status: 'shipped',
          shipConfirmations: [
            {
              warehouseShipmentId: '520000001',
              shippedAt: '2026-11-02T09:00:00.000Z',
              packages: [
                {
                  trackingNumber: 'SB000520000001',
                  carrierName: 'USPS',
                  weightGrams: 2268,
                  lines: [{ sku: 'SKU-A', quantity: 2 }],
                },
              ],
            },
          ],
        });
      });
    });

    it('tells why an order waits', async () => {
      const details = { name: string('OutOfStock'), description: string('There is not enough inventory') };
      const exchange = {
        given: states.waiting,
        receiving: 'a look-up by reference',
        request: lookUp,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: eachLike(
            orderView('Exception', { status: equal('Exception'), status_details: eachLike(details) }),
          ),
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        expect(await connect(url).findRelease(reference)).toMatchObject({
          status: 'exception',
          reason: 'OutOfStock: There is not enough inventory',
          shipConfirmations: [],
        });
      });
    });

    it('finds nothing under a reference that was never released', async () => {
      const exchange = {
        given: states.stocked,
        receiving: 'a look-up by reference',
        request: lookUp,
        response: { status: 200, headers: jsonHeaders, json: [] },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        expect(await connect(url).findRelease(reference)).toBeUndefined();
      });
    });
  });

  describe('listShipConfirmations', () => {
    it('asks for the orders of the channel that changed, a page at a time', async () => {
      const since = Date.UTC(2026, 10, 2, 8);
      const exchange = {
        given: states.shipped,
        receiving: 'a question for changed orders',
        request: {
          method: 'GET',
          path: '/2026-01/order',
          query: { LastUpdateStartDate: '2026-11-02T07:59:59.000Z', Page: '1', Limit: '250' },
          headers: channelHeaders,
        } as const,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: eachLike({ ...orderView('Fulfilled', leftShipment), shipping_terms: undefined }),
        },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        const confirmations = await connect(url).listShipConfirmations(since);
        expect(confirmations).toMatchObject([{ reference, warehouseShipmentId: '520000001' }]);
      });
    });
  });

  describe('snapshotInventory', () => {
    const level = {
      sku: string('SKU-A'),
      total_on_hand_quantity: integer(100),
      total_fulfillable_quantity: integer(98),
    };
    const first = { method: 'GET', path: '/2026-01/inventory-level', headers } as const;

    it('reads a single page', async () => {
      const exchange = {
        given: states.stocked,
        receiving: 'a question for inventory levels',
        request: first,
        response: { status: 200, headers: jsonHeaders, json: { items: eachLike(level), next: null } },
      };
      await shipbob.whileAgreed([exchange], async (url) => {
        expect(await connect(url).snapshotInventory()).toMatchObject({
          warehouseId: 'east',
          levels: [{ sku: 'SKU-A', onHand: 100, available: 98 }],
        });
      });
    });

    it('follows the address of the next page', async () => {
      const next = 'https://sandbox-api.shipbob.com/2026-01/inventory-level?Cursor=c1e';
      const pages = [
        {
          given: states.manySkus,
          receiving: 'a question for inventory levels',
          request: first,
          response: {
            status: 200,
            headers: jsonHeaders,
            json: { items: eachLike(level), next: text('^https?://[^?]+\\?(.+&)?Cursor=[^&]+', next) },
          },
        },
        {
          given: states.manySkus,
          receiving: 'a question for the next page',
          request: { ...first, query: { Cursor: fromState('${cursor}', 'c1e') } },
          response: {
            status: 200,
            headers: jsonHeaders,
            json: { items: eachLike({ ...level, sku: string('SKU-51') }), next: null },
          },
        },
      ];
      await shipbob.whileAgreed(pages, async (url) => {
        const { levels } = await connect(url).snapshotInventory();
        expect(levels.map(({ sku }) => sku)).toEqual(['SKU-A', 'SKU-51']);
      });
    });
  });
}
