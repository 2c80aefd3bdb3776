import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, type Exchange, text } from '../consumer.ts';
import { account, reference, states, unknownNumber } from './states.ts';
import {
  connect,
  errorAnswer,
  headers,
  image,
  jsonHeaders,
  numbers,
  token,
  trackingNumber,
  trackPath,
} from './wire.ts';

const { arrayContaining, string } = Matchers;

/** One activity as it is read; `Activity` of UPS Tracking.yaml (2026-07-21). */
function activity(type: string, statusCode: string, description: string, gmtTime: string) {
  return {
    location: { address: { city: string('ALPHARETTA'), countryCode: text('^[A-Z]{2}$', 'US') } },
    status: { type, code: string('XX'), statusCode, description: string(description) },
    date: text('^\\d{8}$', '20261102'),
    time: text('^\\d{6}$', '050000'),
    gmtDate: text('^\\d{8}$', '20261102'),
    // Both forms were seen on UPS's wire.
    gmtTime: text('^\\d{2}:?\\d{2}:?\\d{2}$', gmtTime),
  };
}

/** The first event of every package. */
export const labelMade = activity(
  'M',
  '003',
  'Shipper created a label, UPS has not received the package yet. ',
  '080000',
);
/** The last event of most. */
export const delivered = activity('D', '011', 'DELIVERED ', '20:30:00');

/** A question for a booked package, first or second, and the events that must be in the answer. */
export function track(given: string, index: 0 | 1, activities: readonly unknown[]): Exchange {
  const own = `${reference}/${index + 1}`;
  return {
    given,
    receiving: `a question where package ${index + 1} is`,
    request: { method: 'GET', path: trackPath(index), query: { locale: 'en_US' }, headers },
    response: {
      status: 200,
      headers: jsonHeaders,
      json: {
        trackResponse: {
          shipment: [
            {
              package: [
                {
                  trackingNumber: trackingNumber(numbers[index]),
                  referenceNumber: arrayContaining({ number: own }),
                  activity: arrayContaining(...activities),
                },
              ],
            },
          ],
        },
      },
    },
  };
}

/** A question for a package that UPS does not know. */
export const trackUnknown: Exchange = {
  given: states.idle,
  receiving: 'a question where an unknown package is',
  request: {
    method: 'GET',
    path: `/api/track/v1/details/${unknownNumber}`,
    query: { locale: 'en_US' },
    headers,
  },
  response: {
    status: 200,
    headers: jsonHeaders,
    // Quirk: the document says 404; the wire says 200 with a warning and no package.
    json: {
      trackResponse: {
        shipment: [{ warnings: [{ code: 'TW0001', message: string('Tracking Information Not Found') }] }],
      },
    },
  },
};

const recovery = {
  method: 'POST',
  path: '/api/labels/v1/recovery',
  headers,
  json: {
    LabelRecoveryRequest: {
      Request: { SubVersion: '1903' },
      LabelSpecification: {
        LabelImageFormat: { Code: 'ZPL' },
        LabelStockSize: { Height: '6', Width: '4' },
      },
      ReferenceValues: { ReferenceNumber: { Value: reference }, ShipperNumber: account.number },
    },
  },
} as const;

/** How shipments are found again and tracked. */
export function describeLookUps(ups: Consumer): void {
  describe('findShipments', () => {
    it('recovers the labels by reference, and tells the packages apart by what tracking says', async () => {
      const exchange = {
        given: states.booked,
        receiving: 'a recovery of labels by reference',
        request: recovery,
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            LabelRecoveryResponse: {
              ShipmentIdentificationNumber: trackingNumber(numbers[0]),
              LabelResults: numbers.map((number) => ({
                TrackingNumber: trackingNumber(number),
                LabelImage: { LabelImageFormat: { Code: text('^(zpl|ZPL)$', 'zpl') }, GraphicImage: image },
              })),
            },
          },
        },
      };
      const tracks = [track(states.booked, 0, [labelMade]), track(states.booked, 1, [labelMade])];
      await ups.whileAgreed([token, exchange, ...tracks], async (url) => {
        const packageReferences = [`${reference}/1`, `${reference}/2`];
        const found = await connect(url).findShipments?.({ reference, packageReferences });
        expect(found).toMatchObject([
          {
            carrierShipmentId: numbers[0],
            reference,
            packages: [
              { reference: 'ORD-1042/1', trackingNumber: numbers[0], label: { format: 'zpl' } },
              { reference: 'ORD-1042/2', trackingNumber: numbers[1], label: { format: 'zpl' } },
            ],
          },
        ]);
      });
    });

    it('finds nothing where no label can be recovered', async () => {
      const exchange = {
        given: states.idle,
        receiving: 'a recovery of labels by reference',
        request: recovery,
        response: errorAnswer(400, '9801031', 'Label recovery: label not found'),
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        const found = await connect(url).findShipments?.({ reference, packageReferences: [] });
        expect(found).toEqual([]);
      });
    });
  });

  describe('trackPackages', () => {
    it('reads the events oldest first, in UTC', async () => {
      const exchange = track(states.delivered, 0, [delivered, labelMade]);
      await ups.whileAgreed([token, exchange], async (url) => {
        const [result] = await connect(url).trackPackages([{ trackingNumber: numbers[0] }]);
        expect(result?.events).toMatchObject([
          { status: 'label-created', carrierCode: '003', occurredAt: '2026-11-02T08:00:00Z' },
          { status: 'delivered', carrierCode: '011', occurredAt: '2026-11-02T20:30:00Z' },
        ]);
      });
    });

    it('has no events for a number that UPS does not know', async () => {
      await ups.whileAgreed([token, trackUnknown], async (url) => {
        const results = await connect(url).trackPackages([{ trackingNumber: unknownNumber }]);
        expect(results).toEqual([{ trackingNumber: unknownNumber, events: [] }]);
      });
    });
  });
}
