import type { Mock, WireResponse } from '../../src/kernel/index.ts';
import { createUpsMock, type UpsMock, type UpsMockOptions } from '../../src/ups/index.ts';
import { VirtualClock } from '../../src/kernel/index.ts';

/** JSON, read loosely. */
export interface Json {
  [name: string]: Json & string & Json[];
}

/** A UPS mock with a caller that has logged in. */
export interface UpsBench {
  clock: VirtualClock;
  mock: UpsMock;
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => WireResponse;
  ship: (change?: (request: ShipRequest) => void) => Json;
}

/** The parts of a ship request that tests change. */
export type ShipRequest = Json;

/** Sends one request to a mock. */
export function send(
  mock: Mock,
  method: string,
  url: string,
  body: string,
  headers: Record<string, string>,
): WireResponse {
  const [path = '', query = ''] = url.split('?');
  return mock.handle({ method, path, query: new URLSearchParams(query), headers, body });
}

/** Logs in and answers the token reply. */
export function login(mock: Mock, credentials = 'ups-client:ups-secret'): WireResponse {
  return send(mock, 'POST', '/security/v1/oauth/token', 'grant_type=client_credentials', {
    authorization: `Basic ${btoa(credentials)}`,
    'content-type': 'application/x-www-form-urlencoded',
  });
}

/** Reads a reply's body. */
export function read(response: WireResponse): Json {
  return JSON.parse(response.body) as Json;
}

/** Builds a mock and logs in, for good unless it is told otherwise. */
export function openUps(options: Partial<UpsMockOptions> = {}): UpsBench {
  const clock = new VirtualClock();
  const mock = createUpsMock({ clock, seed: 7, tokenSeconds: 1e7, ...options });
  const token: string = read(login(mock))['access_token'] ?? '';
  const call: UpsBench['call'] = (method, path, body, headers = {}) =>
    send(mock, method, path, body === undefined ? '' : JSON.stringify(body), {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      transid: 'test',
      transactionsrc: 'test',
      ...headers,
    });
  const ship: UpsBench['ship'] = (change) => {
    const request = shipRequest();
    change?.(request);
    return read(call('POST', '/api/shipments/v2409/ship', request));
  };
  return { clock, mock, call, ship };
}

/** A domestic parcel by Ground, as UPS Shipping.yaml (2026-07-21) wants it. */
export function shipRequest(): ShipRequest {
  const request: unknown = {
    ShipmentRequest: {
      Request: {
        RequestOption: 'nonvalidate',
        SubVersion: '2409',
        TransactionReference: { CustomerContext: 'WH/OUT/1' },
      },
      Shipment: {
        Description: 'Shoes',
        Shipper: { Name: 'Acme', ShipperNumber: 'A1B2C3', Address: address('Cicero', 'IL', '60804') },
        ShipTo: {
          Name: 'Ann Smith',
          Phone: { Number: '2125550100' },
          Address: address('New York', 'NY', '10001'),
        },
        PaymentInformation: { ShipmentCharge: [{ Type: '01', BillShipper: { AccountNumber: 'A1B2C3' } }] },
        ShipmentRatingOptions: { NegotiatedRatesIndicator: '' },
        Service: { Code: '03' },
        Package: [parcel('3.5')],
      },
      LabelSpecification: { LabelImageFormat: { Code: 'ZPL' }, LabelStockSize: { Height: '6', Width: '4' } },
    },
  };
  return request as ShipRequest;
}

/** One package of a ship request. */
export function parcel(weight: string, reference = 'WH/OUT/1'): Json {
  const node: unknown = {
    Packaging: { Code: '02' },
    PackageWeight: { UnitOfMeasurement: { Code: 'LBS' }, Weight: weight },
    ReferenceNumber: [{ Value: reference }],
  };
  return node as Json;
}

function address(city: string, state: string, postalCode: string): unknown {
  return {
    AddressLine: ['1 Main St'],
    City: city,
    StateProvinceCode: state,
    PostalCode: postalCode,
    CountryCode: 'US',
  };
}

/** The code of an error reply. */
export function codeOf(response: Json): string | undefined {
  return response['response']?.['errors']?.[0]?.['code'];
}
