import { describe, expect, it } from 'vitest';
import { createUpsMock } from '../../src/ups/index.ts';
import { VirtualClock } from '../../src/kernel/index.ts';
import { codeOf, type Json, login, openUps, parcel, read, send, shipRequest } from './ups-client.ts';

function rateRequest(change: (shipment: Json) => void = () => undefined): Json {
  const shipment = structuredClone(shipRequest()['ShipmentRequest']!['Shipment']) as Json;
  for (const one of shipment['Package'] as unknown as Json[]) {
    one['PackagingType'] = one['Packaging'] as never;
    Reflect.deleteProperty(one, 'Packaging');
  }
  change(shipment);
  const request: unknown = {
    RateRequest: {
      Request: { SubVersion: '2409', TransactionReference: { CustomerContext: 'WH/OUT/1' } },
      Shipment: shipment,
    },
  };
  return request as Json;
}

describe('UPS tokens', () => {
  it('says everything as text, and lets the token run out by the clock', async () => {
    const { clock, call } = openUps({ tokenSeconds: 14_399 });
    expect(read(login(createUpsMock({ clock })))).toMatchObject({
      expires_in: '14399',
      token_type: 'Bearer',
      client_id: 'ups-client',
    });
    await clock.advance(14_398_000);
    expect(call('POST', '/api/rating/v2409/Rate', rateRequest()).status).toBe(200);
    await clock.advance(1000);
    const over = call('POST', '/api/rating/v2409/Rate', rateRequest());
    expect([over.status, codeOf(read(over))]).toEqual([401, '251004']);
  });

  it('refuses wrong secrets, made-up tokens and none', () => {
    const { mock, call } = openUps();
    expect(login(mock, 'ups-client:wrong').status).toBe(401);
    expect(codeOf(read(login(mock, 'ups-client:wrong')))).toBe('250002');
    const path = '/api/track/v1/details/1234567';
    expect(codeOf(read(call('GET', path, undefined, { authorization: 'Bearer made-up' })))).toBe('250002');
    expect(codeOf(read(call('GET', path, undefined, { authorization: '' })))).toBe('UJ0001');
  });

  it('can be told to end all tokens', () => {
    const { mock, call } = openUps();
    mock.control.expireTokens();
    expect(codeOf(read(call('POST', '/api/rating/v2409/Rate', rateRequest())))).toBe('251004');
  });
});

describe('UPS rating', () => {
  it('prices the same as it charges', () => {
    const { call, ship } = openUps();
    const rated = read(call('POST', '/api/rating/v2409/Rate', rateRequest()))['RateResponse']![
      'RatedShipment'
    ] as Json;
    const charged = ship()['ShipmentResponse']!['ShipmentResults'] as Json;
    expect(rated['TotalCharges']).toEqual(charged['ShipmentCharges']!['TotalCharges']);
    expect(rated['NegotiatedRateCharges']!['TotalCharge']).toEqual(
      charged['NegotiatedRateCharges']!['TotalCharge'],
    );
  });

  it('adds up: base and items make transportation, with options it makes the total', () => {
    const { call } = openUps();
    const request = rateRequest((shipment) => {
      shipment['ShipTo']!['Address']!['ResidentialAddressIndicator'] = '' as never;
      shipment['Package']![0]!['PackageServiceOptions'] = {
        DeliveryConfirmation: { DCISType: '2' },
      } as never;
    });
    const rated = read(call('POST', '/api/rating/v2409/Rate', request))['RateResponse']![
      'RatedShipment'
    ] as Json;
    const cents = (name: string): number => Math.round(Number(rated[name]!['MonetaryValue']) * 100);
    const items = (rated['ItemizedCharges'] as unknown as Json[]).map((one) =>
      Math.round(Number(one['MonetaryValue']) * 100),
    );
    expect(items).toHaveLength(2);
    expect(cents('BaseServiceCharge') + items[0]! + items[1]!).toBe(cents('TransportationCharges'));
    expect(cents('TransportationCharges') + cents('ServiceOptionsCharges')).toBe(cents('TotalCharges'));
  });

  it('gives the account prices only when asked and only to an account that has them', () => {
    const { call } = openUps();
    const plain = rateRequest((shipment) => {
      Reflect.deleteProperty(shipment, 'ShipmentRatingOptions');
    });
    const rated = read(call('POST', '/api/rating/v2409/Rate', plain))['RateResponse'] as Json;
    expect(rated['RatedShipment']!['NegotiatedRateCharges']).toBeUndefined();
    const accounts = [
      { clientId: 'ups-client', clientSecret: 'ups-secret', shipperNumber: 'A1B2C3', negotiatedRates: false },
    ];
    const poor = read(openUps({ accounts }).call('POST', '/api/rating/v2409/Rate', rateRequest()))[
      'RateResponse'
    ] as Json;
    expect(poor['RatedShipment']!['NegotiatedRateCharges']).toBeUndefined();
    expect((poor['Response']!['Alert'] as unknown as Json[]).map((alert) => alert['Code'])).toContain(
      '120900',
    );
  });

  it('shops every service in no order, and twice where it can come on Saturday', () => {
    const { call } = openUps();
    const codes = (path: string, request: Json): string[] => {
      const rated = read(call('POST', path, request))['RateResponse']!['RatedShipment'] as unknown as Json[];
      return rated.map((one) => String(one['Service']!['Code']));
    };
    expect(codes('/api/rating/v2409/Shop', rateRequest())).toEqual([
      '12',
      '03',
      '59',
      '01',
      '14',
      '13',
      '02',
    ]);
    // 6 November 2026 is a Friday.
    const friday = rateRequest((shipment) => {
      shipment['DeliveryTimeInformation'] = { PackageBillType: '03', Pickup: { Date: '20261106' } } as never;
    });
    expect(codes('/api/rating/v2409/Shoptimeintransit', friday).filter((code) => code === '01')).toHaveLength(
      2,
    );
  });

  it('promises business days', () => {
    const { call } = openUps();
    const friday = rateRequest((shipment) => {
      shipment['DeliveryTimeInformation'] = { PackageBillType: '03', Pickup: { Date: '20261106' } } as never;
      shipment['Service']!['Code'] = '01' as never;
    });
    const reply = read(call('POST', '/api/rating/v2409/Ratetimeintransit', friday))['RateResponse']![
      'RatedShipment'
    ] as Json;
    expect(reply['TimeInTransit']!['ServiceSummary']!['EstimatedArrival']).toMatchObject({
      Arrival: { Date: '20261109', Time: '103000' },
      BusinessDaysInTransit: '1',
      DayOfWeek: 'MON',
    });
  });

  it.each<[string, string, (shipment: Json) => void]>([
    ['an unknown service', '111212', (shipment) => (shipment['Service']!['Code'] = 'QQ' as never)],
    [
      'a wrong postal code',
      '111285',
      (shipment) => (shipment['ShipTo']!['Address']!['PostalCode'] = '1' as never),
    ],
    [
      'a foreign shipper number',
      '112111',
      (shipment) => (shipment['Shipper']!['ShipperNumber'] = 'ZZZZZZ' as never),
    ],
    [
      'the packaging under its other name',
      '111212',
      (shipment) => (shipment['Package'] = [parcel('1')] as never),
    ],
  ])('refuses %s with %s', (_, code, change) => {
    expect(codeOf(read(openUps().call('POST', '/api/rating/v2409/Rate', rateRequest(change))))).toBe(code);
  });
});

describe('UPS at its door', () => {
  it('answers wrong paths, methods and content types in its envelope', () => {
    const { call } = openUps();
    expect(codeOf(read(call('GET', '/track/v1/details/1234567')))).toBe('250003');
    expect(call('GET', '/api/nowhere').status).toBe(404);
    expect(call('GET', '/api/shipments/v2409/ship').status).toBe(405);
    const text = call('POST', '/api/shipments/v2409/ship', {}, { 'content-type': 'text/plain' });
    expect(codeOf(read(text))).toBe('10007');
  });

  it('turns calls away in its own words, without a Retry-After', () => {
    const { mock } = openUps();
    const limited = mock.refuse({ kind: 'rate-limited', retryAfterMs: 5000 });
    expect([limited.status, codeOf(read(limited))]).toEqual([429, '10429']);
    expect(limited.headers['retry-after']).toBeUndefined();
    expect(mock.refuse({ kind: 'unavailable' }).status).toBe(503);
    expect(mock.refuse({ kind: 'server-error' }).status).toBe(500);
    expect(mock.refuse({ kind: 'unauthenticated' }).status).toBe(401);
  });

  it('tells what a call is about by our reference, and whose it is by client id', () => {
    const { mock, ship } = openUps();
    const number = String(ship()['ShipmentResponse']!['ShipmentResults']!['ShipmentIdentificationNumber']);
    const token: string = read(login(mock))['access_token']!;
    const identify = (method: string, path: string, body = ''): unknown =>
      mock.identify({
        method,
        path,
        query: new URLSearchParams(),
        headers: { authorization: `Bearer ${token}` },
        body,
      });
    const about = { key: 'WH/OUT/1', account: 'ups-client' };
    expect(identify('POST', '/api/shipments/v2409/ship', JSON.stringify(shipRequest()))).toEqual({
      ...about,
      operation: 'ship',
      writes: true,
    });
    expect(identify('POST', '/api/rating/v2409/Rate', JSON.stringify(rateRequest()))).toEqual({
      ...about,
      operation: 'rate',
      writes: false,
    });
    expect(identify('DELETE', `/api/shipments/v2409/void/cancel/${number}`)).toEqual({
      ...about,
      operation: 'void',
      writes: true,
    });
    expect(identify('GET', `/api/track/v1/details/${number}`)).toEqual({
      ...about,
      operation: 'track',
      writes: false,
    });
    expect(identify('GET', '/api/track/v1/details/1Z0000001')).toMatchObject({ key: '1Z0000001' });
    expect(identify('GET', '/api/track/v1/reference/details/WH%2FOUT%2F1')).toMatchObject({
      operation: 'track-by-reference',
      ...about,
    });
    const recovery = { LabelRecoveryRequest: { Request: {}, TrackingNumber: number } };
    expect(identify('POST', '/api/labels/v1/recovery', JSON.stringify(recovery))).toMatchObject({
      operation: 'recover',
      ...about,
    });
  });

  it('keeps nothing of a reference that is forgotten', () => {
    const { clock, mock, ship } = openUps();
    ship();
    ship();
    mock.forget('WH/OUT/1');
    expect(mock.control.counts).toEqual({ packages: 0 });
    expect(mock.control.liveLabels('WH/OUT/1')).toEqual([]);
    const entries = mock.ledger.entries.length;
    while (clock.step());
    expect(mock.ledger.entries).toHaveLength(entries);
  });

  it('keeps accounts apart', () => {
    const accounts = ['one', 'two'].map((clientId, index) => ({
      clientId,
      clientSecret: 's',
      shipperNumber: `A1B2C${index}`,
    }));
    const mock = createUpsMock({ clock: new VirtualClock(), accounts });
    const token: string = read(login(mock, 'two:s'))['access_token']!;
    const request = shipRequest();
    request['ShipmentRequest']!['Shipment']!['Shipper']!['ShipperNumber'] = 'A1B2C0' as never;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reply = send(mock, 'POST', '/api/shipments/v2409/ship', JSON.stringify(request), headers);
    expect(codeOf(read(reply))).toBe('112111');
  });
});
