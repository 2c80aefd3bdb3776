import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { isTrackingNumber } from '../../src/ups/one-zed.ts';
import { codeOf, type Json, login, openUps, parcel, read, send, shipRequest } from './ups-client.ts';

const SHIP = '/api/shipments/v2409/ship';

function results(reply: Json): Json {
  return reply['ShipmentResponse']!['ShipmentResults'] as Json;
}

describe('UPS ship', () => {
  it('gives one label per package, with the tracking number in it, and shares that sum to the charge', () => {
    const { mock, ship } = openUps();
    const bought = results(
      ship((request) => {
        request['ShipmentRequest']!['Shipment']!['Package'] = [
          parcel('3.5'),
          parcel('12'),
          parcel('0.4', 'WH/OUT/1-B'),
        ] as never;
      }),
    );
    const packages = bought['PackageResults'] as unknown as Json[];
    expect(packages).toHaveLength(3);
    const numbers = packages.map((one) => String(one['TrackingNumber']));
    expect(new Set(numbers).size).toBe(3);
    expect(numbers.every(isTrackingNumber)).toBe(true);
    expect(bought['ShipmentIdentificationNumber']).toBe(numbers[0]);
    for (const [index, one] of packages.entries()) {
      const label = Buffer.from(String(one['ShippingLabel']!['GraphicImage']), 'base64').toString('latin1');
      expect(label.startsWith('\n^XA\r\n')).toBe(true);
      expect(label).toContain(numbers[index]);
    }
    const entries = mock.ledger.entries.filter(({ kind }) => kind === 'label-bought');
    const cents = entries.reduce((sum, entry) => sum + Math.round(Number(entry['amount']) * 100), 0);
    expect((cents / 100).toFixed(2)).toBe(bought['NegotiatedRateCharges']!['TotalCharge']!['MonetaryValue']);
    expect(entries[0]).toMatchObject({
      key: 'WH/OUT/1',
      references: ['WH/OUT/1', 'WH/OUT/1-B'],
      packageIndex: 0,
      packageCount: 3,
      serviceCode: '03',
      currency: 'USD',
      postalCode: '10001',
    });
  });

  it('buys once more when it is asked twice', () => {
    const { mock, ship } = openUps();
    ship();
    ship();
    expect(mock.control.liveLabels('WH/OUT/1')).toHaveLength(2);
  });

  it('writes a single package without the list around it, and with it where the document is followed', () => {
    expect(Array.isArray(results(openUps().ship())['PackageResults'])).toBe(false);
    expect(Array.isArray(results(openUps({ lists: 'documented' }).ship())['PackageResults'])).toBe(true);
    const old = openUps({ lists: 'documented' }).call('POST', '/api/shipments/v1/ship', shipRequest());
    expect(Array.isArray(results(read(old))['PackageResults'])).toBe(false);
  });

  it('answers a body that is no JSON with 200, nothing, and the error in headers', () => {
    const { mock } = openUps();
    const token: string = read(login(mock))['access_token'] ?? '';
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = send(mock, 'POST', SHIP, '{"ShipmentRequest":', headers);
    expect(response).toMatchObject({ status: 200, body: '', headers: { apierrorcode: '1' } });
  });

  it.each<[string, string, (shipment: Json, request: Json) => void]>([
    [
      'no consignee address line',
      '120202',
      (shipment) => (shipment['ShipTo']!['Address']!['AddressLine'] = [] as never),
    ],
    [
      'a shipper number of someone else',
      '112111',
      (shipment) => (shipment['Shipper']!['ShipperNumber'] = 'ZZZZZZ' as never),
    ],
    [
      'a payer of someone else',
      '112111',
      (shipment) =>
        (shipment['PaymentInformation']!['ShipmentCharge']![0]!['BillShipper']!['AccountNumber'] =
          'ZZZZZZ' as never),
    ],
    ['an unknown service', '111212', (shipment) => (shipment['Service']!['Code'] = 'QQ' as never)],
    [
      'a service that does not go there',
      '111212',
      (shipment) => (shipment['Service']!['Code'] = '65' as never),
    ],
    [
      'unknown packaging',
      '111212',
      (shipment) => (shipment['Package']![0]!['Packaging']!['Code'] = '77' as never),
    ],
    [
      'no postal code',
      '111285',
      (shipment) => Reflect.deleteProperty(shipment['ShipTo']!['Address']!, 'PostalCode'),
    ],
    [
      'a postal code of another state',
      '111285',
      (shipment) => (shipment['ShipTo']!['Address']!['PostalCode'] = '94105' as never),
    ],
    [
      'a phone number of 16 digits',
      '111549',
      (shipment) => (shipment['ShipTo']!['Phone']!['Number'] = '1234567890123456' as never),
    ],
    [
      'a reference of 36 characters',
      '111549',
      (shipment) => (shipment['Package']![0]!['ReferenceNumber']![0]!['Value'] = 'R'.repeat(36) as never),
    ],
    [
      'a reference on the shipment within the US',
      '111549',
      (shipment) => (shipment['ReferenceNumber'] = [{ Value: 'A' }] as never),
    ],
    [
      'a weight that is no number',
      '111549',
      (shipment) => (shipment['Package']![0]!['PackageWeight']!['Weight'] = 'heavy' as never),
    ],
    [
      'no weight',
      '111549',
      (shipment) => (shipment['Package']![0]!['PackageWeight']!['Weight'] = '0' as never),
    ],
    ['no package', '111549', (shipment) => (shipment['Package'] = [] as never)],
    [
      'a name of 36 characters',
      '120802',
      (shipment) => (shipment['ShipTo']!['Name'] = 'N'.repeat(36) as never),
    ],
    [
      'no request option',
      '111549',
      (_, request) => Reflect.deleteProperty(request['Request']!, 'RequestOption'),
    ],
    [
      'a label size nobody has',
      '111549',
      (_, request) => (request['LabelSpecification']!['LabelStockSize']!['Height'] = '9' as never),
    ],
    [
      'an unknown label format',
      '111549',
      (_, request) => (request['LabelSpecification']!['LabelImageFormat']!['Code'] = 'DOC' as never),
    ],
  ])('refuses %s with %s', (_, code, change) => {
    const { mock, ship } = openUps();
    const reply = ship((request) => {
      const inner = request['ShipmentRequest'] as Json;
      change(inner['Shipment'] as Json, inner);
    });
    expect(codeOf(reply)).toBe(code);
    expect(mock.ledger.entries).toHaveLength(0);
  });

  it('needs a description and a phone number abroad', () => {
    const { ship } = openUps();
    expect(codeOf(ship((request) => void abroad(request)))).toBeUndefined();
    expect(codeOf(ship((request) => Reflect.deleteProperty(abroad(request), 'Description')))).toBe('120512');
    expect(codeOf(ship((request) => Reflect.deleteProperty(abroad(request)['ShipTo']!, 'Phone')))).toBe(
      '120802',
    );
  });
});

it.each(['1ZCIETST0111111114', '1Z204W4R0308071865', '1Z4096YY0316914058', '1ZISUS010330563105'])(
  'takes %s, printed in a UPS document, for a tracking number, and not with another last digit',
  (number) => {
    expect(isTrackingNumber(number)).toBe(true);
    expect(isTrackingNumber(number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10))).toBe(false);
  },
);

describe('UPS void', () => {
  it('voids before the pickup, twice without complaint, and pays back each share once', () => {
    const { mock, call, ship } = openUps();
    const id = String(results(ship())['ShipmentIdentificationNumber']);
    for (const _ of [1, 2]) {
      const reply = read(call('DELETE', `/api/shipments/v2409/void/cancel/${id}?trackingnumber=${id}`));
      expect(reply['VoidShipmentResponse']).toMatchObject({
        SummaryResult: { Status: { Code: '1' } },
        PackageLevelResults: { TrackingNumber: id, Status: { Code: '1' } },
      });
    }
    expect(mock.control.liveLabels('WH/OUT/1')).toHaveLength(0);
    const [bought] = mock.ledger.entries;
    const voided = mock.ledger.entries.filter(({ kind }) => kind === 'label-voided');
    expect(voided).toHaveLength(1);
    expect(voided[0]).toMatchObject({
      key: 'WH/OUT/1',
      trackingNumber: id,
      shipmentId: id,
      amount: bought?.['amount'],
    });
  });

  it('voids one package of several', () => {
    const { mock, call, ship } = openUps();
    const bought = results(
      ship((request) => {
        request['ShipmentRequest']!['Shipment']!['Package'] = [parcel('1'), parcel('2')] as never;
      }),
    );
    const [first, second] = (bought['PackageResults'] as unknown as Json[]).map((one) =>
      String(one['TrackingNumber']),
    );
    call('DELETE', `/api/shipments/v2409/void/cancel/${first}?trackingnumber=["${second}"]`);
    expect(mock.control.liveLabels('WH/OUT/1')).toEqual([first]);
  });

  it('refuses after the pickup, and what it does not know, with 190102', async () => {
    const { clock, mock, call, ship } = openUps();
    const id = String(results(ship())['ShipmentIdentificationNumber']);
    await clock.advance(21 * 3_600_000);
    const late = call('DELETE', `/api/shipments/v2409/void/cancel/${id}`);
    expect(late.status).toBe(400);
    expect(codeOf(read(late))).toBe('190102');
    expect(codeOf(read(call('DELETE', '/api/shipments/v2409/void/cancel/1Z999')))).toBe('190102');
    expect(mock.control.liveLabels('WH/OUT/1')).toEqual([id]);
  });
});

describe('UPS label recovery', () => {
  const RECOVER = '/api/labels/v1/recovery';

  it('finds the same label again, by number and by reference', () => {
    const { call, ship } = openUps();
    const bought = results(ship())['PackageResults'] as Json;
    const number = String(bought['TrackingNumber']);
    for (const body of [
      byReference('WH/OUT/1'),
      {
        LabelRecoveryRequest: {
          Request: {},
          TrackingNumber: number,
          LabelSpecification: { LabelImageFormat: { Code: 'ZPL' } },
        },
      },
    ]) {
      const reply = read(call('POST', RECOVER, body))['LabelRecoveryResponse'] as Json;
      expect(reply).toMatchObject({
        ShipmentIdentificationNumber: number,
        LabelResults: {
          TrackingNumber: number,
          LabelImage: {
            LabelImageFormat: { Code: 'zpl' },
            GraphicImage: bought['ShippingLabel']!['GraphicImage'],
          },
        },
      });
    }
  });

  it('does not find what was voided, what is not there yet, or what nobody shipped', async () => {
    const { clock, call, ship } = openUps({ recoveryDelayMs: 60_000 });
    const id = String(results(ship())['ShipmentIdentificationNumber']);
    expect(codeOf(read(call('POST', RECOVER, byReference('WH/OUT/1'))))).toBe('9801031');
    await clock.advance(60_000);
    expect(call('POST', RECOVER, byReference('WH/OUT/1')).status).toBe(200);
    expect(codeOf(read(call('POST', RECOVER, byReference('WH/OUT/1')))) ?? '').toBe('');
    expect(codeOf(read(call('POST', RECOVER, byReference('WH/OUT/2'))))).toBe('9801031');
    expect(codeOf(read(call('POST', RECOVER, byReference('WH/OUT/1', 'ZZZZZZ'))))).toBe('112111');
    call('DELETE', `/api/shipments/v2409/void/cancel/${id}`);
    expect(codeOf(read(call('POST', RECOVER, byReference('WH/OUT/1'))))).toBe('9801031');
  });

  it('lists candidates where a reference stands on several shipments', () => {
    const { call, ship } = openUps();
    ship();
    ship();
    const reply = read(call('POST', RECOVER, byReference('WH/OUT/1')))['LabelRecoveryResponse'] as Json;
    expect(reply['TrackingCandidate']).toHaveLength(2);
    expect(reply['LabelResults']).toEqual([]);
  });
});

function abroad(request: Json): Json {
  const shipment = request['ShipmentRequest']!['Shipment'] as Json;
  shipment['ShipTo']!['Address'] = {
    AddressLine: ['1 High St'],
    City: 'London',
    PostalCode: 'SW1A 1AA',
    CountryCode: 'GB',
  } as never;
  shipment['Service']!['Code'] = '65' as never;
  Reflect.deleteProperty(shipment['Package']![0]!, 'ReferenceNumber');
  shipment['ReferenceNumber'] = [{ Value: 'WH/OUT/9' }] as never;
  return shipment;
}

function byReference(reference: string, shipper = 'A1B2C3'): unknown {
  return {
    LabelRecoveryRequest: {
      Request: { RequestOption: 'Non_Validate' },
      LabelSpecification: { LabelImageFormat: { Code: 'ZPL' }, LabelStockSize: { Height: '6', Width: '4' } },
      ReferenceValues: { ReferenceNumber: { Value: reference }, ShipperNumber: shipper },
    },
  };
}
