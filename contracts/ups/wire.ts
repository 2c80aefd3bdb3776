import type { ShipmentRequest } from '@crossdock/canonical-model';
import type { Carrier } from '@crossdock/carrier-core';
import { createUpsCarrier } from '@crossdock/carrier-ups';
import { Matchers } from '@pact-foundation/pact';
import { type Exchange, fromState, text } from '../consumer.ts';
import { account, reference, states } from './states.ts';

const { regex, string } = Matchers;

/** Two packages within the US. */
export const request: ShipmentRequest = {
  reference,
  serviceLevel: 'ground',
  shipFrom: {
    contact: { name: 'Dock Three', company: 'Crossdock Supply', phone: '+1 410-555-0100' },
    address: {
      lines: ['2311 York Road'],
      city: 'Timonium',
      regionCode: 'MD',
      postalCode: '21093',
      countryCode: 'US',
    },
  },
  shipTo: {
    contact: { name: 'Ada Lovelace', phone: '7705550142', email: 'ada@example.com' },
    address: {
      lines: ['55 Glenlake Parkway'],
      city: 'Alpharetta',
      regionCode: 'GA',
      postalCode: '30005-1234',
      countryCode: 'US',
      residential: true,
    },
  },
  packages: [
    {
      reference: `${reference}/1`,
      weightGrams: 900,
      dimensions: { lengthMm: 200, widthMm: 300, heightMm: 100 },
    },
    { reference: `${reference}/2`, weightGrams: 2400, description: 'Steel screws' },
  ],
};

/** Who sends, as UPS is told. */
export const shipper = {
  Name: 'Crossdock Supply',
  AttentionName: 'Dock Three',
  Phone: { Number: '4105550100' },
  Address: {
    AddressLine: ['2311 York Road'],
    City: 'Timonium',
    StateProvinceCode: 'MD',
    PostalCode: '21093',
    CountryCode: 'US',
  },
  ShipperNumber: account.number,
};

/** Who receives, as UPS is told. */
export const shipTo = {
  Name: 'Ada Lovelace',
  AttentionName: 'Ada Lovelace',
  Phone: { Number: '7705550142' },
  EMailAddress: 'ada@example.com',
  Address: {
    AddressLine: ['55 Glenlake Parkway'],
    City: 'Alpharetta',
    StateProvinceCode: 'GA',
    PostalCode: '300051234',
    CountryCode: 'US',
    ResidentialAddressIndicator: '',
  },
};

/** Weight and size of each package, as UPS is told. */
export const measures = [
  {
    PackageWeight: { UnitOfMeasurement: { Code: 'LBS', Description: 'Pounds' }, Weight: '2' },
    Dimensions: {
      UnitOfMeasurement: { Code: 'IN', Description: 'Inches' },
      Length: '12',
      Width: '8',
      Height: '4',
    },
  },
  { PackageWeight: { UnitOfMeasurement: { Code: 'LBS', Description: 'Pounds' }, Weight: '5.3' } },
] as const;

/** The booking, as UPS is sent it; `ShipmentRequest` of UPS Shipping.yaml (2026-07-21). */
export const booking = {
  ShipmentRequest: {
    Request: { RequestOption: 'validate', SubVersion: '2409' },
    Shipment: {
      Shipper: shipper,
      ShipTo: shipTo,
      PaymentInformation: {
        ShipmentCharge: [{ Type: '01', BillShipper: { AccountNumber: account.number } }],
      },
      ShipmentRatingOptions: { NegotiatedRatesIndicator: 'Y' },
      Service: { Code: '03' },
      Package: [
        {
          Packaging: { Code: '02' },
          ...measures[0],
          ReferenceNumber: [{ Value: reference }, { Value: `${reference}/1` }],
        },
        {
          Description: 'Steel screws',
          Packaging: { Code: '02' },
          ...measures[1],
          ReferenceNumber: [{ Value: reference }, { Value: `${reference}/2` }],
        },
      ],
    },
    LabelSpecification: {
      LabelImageFormat: { Code: 'ZPL' },
      LabelStockSize: { Height: '6', Width: '4' },
    },
  },
};

/** The adapter, connected to Pact's server. */
export function connect(url: string, accountNumber: string = account.number): Carrier {
  return createUpsCarrier({
    credentials: { clientId: 'client', clientSecret: 'secret', accountNumber },
    environment: 'sandbox',
    baseUrl: url,
    policy: { attemptsMax: 1 },
  });
}

/** What every write is told. */
export const context = { idempotencyKey: `book ${reference}` };

/** Headers of every request but those for tokens. Tracking refuses to work without the last two. */
export const headers = {
  authorization: regex('^Bearer \\S+$', 'Bearer token'),
  transId: regex('^[0-9a-z-]{1,32}$', 'mhgx1k2-1a2b3c'),
  transactionSrc: 'crossdock',
};

/** A header that says that the answer is JSON. */
export const jsonHeaders = { 'Content-Type': regex('^application/json(;.*)?$', 'application/json') };

/** An amount with its currency. */
export function amount(example: string) {
  return { CurrencyCode: text('^[A-Z]{3}$', 'USD'), MonetaryValue: text('^\\d+\\.\\d{2}$', example) };
}

/** The tracking numbers of the examples. A shipment's number is that of its first package. */
export const numbers = ['1ZA1B2C30300000018', '1ZA1B2C30300000027'] as const;

/** A tracking number that UPS gives out. */
export function trackingNumber(example: string) {
  return text('^1Z[0-9A-Z]{16}$', example);
}

/** A label, which is some base64. */
export const image = text('^[A-Za-z0-9+/]+={0,2}$', 'XlhBXlha');

/** The path of a package that is booked, first or second. */
export function trackPath(index: 0 | 1) {
  return fromState(
    `/api/track/v1/details/\${trackingNumber${index}}`,
    `/api/track/v1/details/${numbers[index]}`,
  );
}

/** UPS's form of an error. Codes are agreed on, words are not. */
export function errorAnswer(status: number, code: string, message: string): Exchange['response'] {
  return {
    status,
    headers: jsonHeaders,
    json: { response: { errors: [{ code, message: string(message) }] } },
  };
}

/** How a token is asked for: a form, and the client's credentials. */
export const tokenRequest = {
  method: 'POST',
  path: '/security/v1/oauth/token',
  headers: {
    authorization: regex('^Basic [A-Za-z0-9+/]+={0,2}$', 'Basic Y2xpZW50OnNlY3JldA=='),
    'Content-Type': 'application/x-www-form-urlencoded',
  },
  form: { grant_type: 'client_credentials' },
} as const;

/** The exchange before any other. */
export const token: Exchange = {
  given: states.idle,
  receiving: 'a request for a token',
  request: tokenRequest,
  response: {
    status: 200,
    headers: jsonHeaders,
    json: { access_token: string('token'), expires_in: text('^\\d+$', '14399') },
  },
};
