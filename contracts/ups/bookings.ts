import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, type Exchange, text } from '../consumer.ts';
import { account, states } from './states.ts';
import {
  amount,
  booking,
  connect,
  context,
  errorAnswer,
  headers,
  image,
  jsonHeaders,
  measures,
  numbers,
  request,
  shipper,
  shipTo,
  token,
  trackingNumber,
} from './wire.ts';

const { eachLike } = Matchers;

/** What rating takes of a party: no phone, no email. */
function rated(party: Pick<typeof shipTo, 'Name' | 'AttentionName'> & { Address: object }) {
  const { Name, AttentionName, Address } = party;
  return { Name, AttentionName, Address };
}

const rateRequest = {
  RateRequest: {
    Request: { RequestOption: 'Shoptimeintransit', SubVersion: '2409' },
    Shipment: {
      Shipper: { ...rated(shipper), ShipperNumber: account.number },
      ShipTo: rated(shipTo),
      PaymentDetails: { ShipmentCharge: [{ Type: '01', BillShipper: { AccountNumber: account.number } }] },
      ShipmentRatingOptions: { NegotiatedRatesIndicator: 'Y' },
      DeliveryTimeInformation: { PackageBillType: '03' },
      Package: measures.map((each) => Object.assign({ PackagingType: { Code: '02' } }, each)),
    },
  },
};

const rates = { method: 'POST', path: '/api/rating/v2409/Shoptimeintransit', headers } as const;
const ship = { method: 'POST', path: '/api/shipments/v2409/ship', headers } as const;

function describeQuotes(ups: Consumer): void {
  describe('quoteRates', () => {
    it('prices all services with their transit times', async () => {
      const days = text('^\\d+$', '4');
      const exchange: Exchange = {
        given: states.idle,
        receiving: 'a request for the rates of all services',
        request: { ...rates, json: rateRequest },
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            RateResponse: {
              RatedShipment: eachLike({
                Service: { Code: text('^\\d{2}$', '03') },
                TotalCharges: amount('30.14'),
                NegotiatedRateCharges: {
                  ItemizedCharges: eachLike({ Code: text('^\\d{3}$', '375'), ...amount('2.50') }),
                  TotalCharge: amount('22.00'),
                },
                TimeInTransit: {
                  ServiceSummary: {
                    SaturdayDelivery: text('^[01]$', '0'),
                    EstimatedArrival: {
                      BusinessDaysInTransit: days,
                      Arrival: { Date: text('^\\d{8}$', '20261106') },
                    },
                  },
                },
              }),
            },
          },
        },
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        expect(await connect(url).quoteRates(request)).toEqual([
          {
            carrierId: 'ups',
            carrierServiceCode: '03',
            serviceLevel: 'ground',
            total: { amount: '22.00', currency: 'USD' },
            negotiated: true,
            charges: [{ carrierCode: '375', amount: { amount: '2.50', currency: 'USD' } }],
            transitDays: 4,
            deliveryOn: '2026-11-06',
          },
        ]);
      });
    });

    it('points at the postal code when it does not belong to the state', async () => {
      const wrong = { ...rated(shipTo), Address: { ...shipTo.Address, PostalCode: '90210' } };
      const { Request, Shipment } = rateRequest.RateRequest;
      const exchange = {
        given: states.idle,
        receiving: 'a request for rates to a wrong postal code',
        request: { ...rates, json: { RateRequest: { Request, Shipment: { ...Shipment, ShipTo: wrong } } } },
        response: errorAnswer(400, '111285', 'The postal code 90210 is invalid for GA US.'),
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        const address = { ...request.shipTo.address, postalCode: '90210' };
        const elsewhere = { ...request, shipTo: { ...request.shipTo, address } };
        await expect(connect(url).quoteRates(elsewhere)).rejects.toMatchObject({
          code: 'invalid-request',
          effect: 'none',
          issues: [{ path: 'shipTo.address.postalCode' }],
        });
      });
    });
  });
}

function describePurchases(ups: Consumer): void {
  const { LabelSpecification, Request, Shipment } = booking.ShipmentRequest;

  describe('createShipment', () => {
    it('buys a label for each package, in their order', async () => {
      const label = { ImageFormat: { Code: 'ZPL' }, GraphicImage: image };
      const exchange = {
        given: states.idle,
        receiving: 'a booking of two packages',
        request: { ...ship, json: booking },
        response: {
          status: 200,
          headers: jsonHeaders,
          json: {
            ShipmentResponse: {
              ShipmentResults: {
                ShipmentIdentificationNumber: trackingNumber(numbers[0]),
                ShipmentCharges: { TotalCharges: amount('30.14') },
                NegotiatedRateCharges: { TotalCharge: amount('22.00') },
                PackageResults: numbers.map((number) => ({
                  TrackingNumber: trackingNumber(number),
                  ShippingLabel: label,
                })),
              },
            },
          },
        },
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        expect(await connect(url).createShipment(request, context)).toMatchObject({
          carrierShipmentId: numbers[0],
          charge: { amount: '22.00', currency: 'USD' },
          packages: [
            {
              reference: 'ORD-1042/1',
              trackingNumber: numbers[0],
              label: { trackingNumber: numbers[0], format: 'zpl', data: 'XlhBXlha' },
            },
            { reference: 'ORD-1042/2', trackingNumber: numbers[1], label: { trackingNumber: numbers[1] } },
          ],
        });
      });
    });

    it('is rejected where UPS does not have the service', async () => {
      const exchange = {
        given: states.idle,
        receiving: 'a booking of a service that is not offered there',
        request: {
          ...ship,
          json: {
            ShipmentRequest: {
              LabelSpecification,
              Request,
              Shipment: { ...Shipment, Service: { Code: '54' } },
            },
          },
        },
        response: errorAnswer(
          400,
          '111212',
          'The requested service is unavailable between the selected locations.',
        ),
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        const express = { ...request, carrierServiceCode: '54' };
        await expect(connect(url).createShipment(express, context)).rejects.toMatchObject({
          code: 'rejected',
          effect: 'none',
        });
      });
    });

    it('is forbidden with the number of another shipper', async () => {
      const AccountNumber = account.otherNumber;
      const other = {
        ...Shipment,
        Shipper: { ...shipper, ShipperNumber: account.otherNumber },
        PaymentInformation: { ShipmentCharge: [{ Type: '01', BillShipper: { AccountNumber } }] },
      };
      const exchange = {
        given: states.idle,
        receiving: 'a booking for another account',
        request: { ...ship, json: { ShipmentRequest: { LabelSpecification, Request, Shipment: other } } },
        response: errorAnswer(400, '112111', 'Missing or invalid shipper number'),
      };
      await ups.whileAgreed([token, exchange], async (url) => {
        const carrier = connect(url, account.otherNumber);
        await expect(carrier.createShipment(request, context)).rejects.toMatchObject({
          code: 'forbidden',
          effect: 'none',
        });
      });
    });
  });
}

/** Quotes and purchases. */
export function describeBookings(ups: Consumer): void {
  describeQuotes(ups);
  describePurchases(ups);
}

/** The booking of two packages, for those who only want it refused. */
export const bookingRequest = { ...ship, json: booking } as const;
