import { RateQuote, type RateRequest } from '@crossdock/canonical-model';
import { describe, expect, it } from 'vitest';
import { openUps } from './answering-ups.ts';
import listPrice from './fixtures/quote-rates.list-price.json' with { type: 'json' };
import { domesticRequest, exportRequest } from './requests.ts';

const { serviceLevel: _, ...request } = domesticRequest;
const { serviceLevel: __, ...exported } = exportRequest;
const usd = (MonetaryValue: string) => ({ CurrencyCode: 'USD', MonetaryValue });

async function quotesFrom(ratedShipments: unknown, wanted: RateRequest = request): Promise<RateQuote[]> {
  const { ups } = openUps(() => Response.json({ RateResponse: { RatedShipment: ratedShipments } }));
  return RateQuote.array().parse(await ups.quoteRates(wanted));
}

function service(SaturdayDelivery: string, day: string, amount: string) {
  const EstimatedArrival = { BusinessDaysInTransit: '1', Arrival: { Date: day } };
  return {
    Service: { Code: '01' },
    TotalCharges: usd(amount),
    TimeInTransit: { ServiceSummary: { SaturdayDelivery, EstimatedArrival } },
  };
}

describe('quoteRates', () => {
  it('reads the example of UPS: a lone service that is no list, and a base charge of nothing', async () => {
    const { ups } = openUps(() => Response.json(listPrice.body));
    expect(await ups.quoteRates(request)).toEqual([
      {
        carrierId: 'ups',
        carrierServiceCode: '03',
        serviceLevel: 'ground',
        total: { amount: '15.54', currency: 'USD' },
        negotiated: false,
        charges: [
          { carrierCode: 'TransportationCharges', amount: { amount: '15.54', currency: 'USD' } },
          { carrierCode: 'ServiceOptionsCharges', amount: { amount: '0.00', currency: 'USD' } },
        ],
      },
    ]);
  });

  it('itemizes a list price whose lines add up', async () => {
    const [quote] = await quotesFrom({
      Service: { Code: '02' },
      TotalCharges: usd('12.00'),
      BaseServiceCharge: usd('10.80'),
      ItemizedCharges: { Code: '375', Description: 'Fuel ', ...usd('1.20') },
    });
    expect(quote?.charges.map(({ carrierCode, description }) => [carrierCode, description])).toEqual([
      ['BaseServiceCharge', undefined],
      ['375', 'Fuel'],
    ]);
  });

  it('takes the negotiated price where there is one, and none of the list price lines with it', async () => {
    const [quote] = await quotesFrom([
      {
        Service: { Code: '03' },
        TotalCharges: usd('20.00'),
        TransportationCharges: usd('20.00'),
        NegotiatedRateCharges: { TotalCharge: usd('14.25') },
      },
    ]);
    expect(quote).toMatchObject({ total: { amount: '14.25' }, negotiated: true, charges: [] });
  });

  it('tells the same service with Saturday delivery apart', async () => {
    const quotes = await quotesFrom([service('0', '20261109', '40.00'), service('1', '20261107', '56.00')]);
    expect(quotes.map((quote) => [quote.carrierServiceCode, quote.deliveryOn, quote.transitDays])).toEqual([
      ['01', '2026-11-09', 1],
      ['01+saturday', '2026-11-07', 1],
    ]);
  });

  it('leaves out a service without a price', async () => {
    const quotes = await quotesFrom([
      { Service: { Code: '14' } },
      { Service: { Code: '03' }, TotalCharges: usd('9.00') },
    ]);
    expect(quotes.map((quote) => quote.carrierServiceCode)).toEqual(['03']);
    await expect(quotesFrom([])).rejects.toMatchObject({ code: 'rejected', effect: 'none' });
  });

  it('asks for transit times, across a border only where it can tell the value', async () => {
    const { ups, sent } = openUps(() => Response.json(listPrice.body));
    await ups.quoteRates(request);
    await ups.quoteRates(exported);
    const { customs: ___, ...unvalued } = exported;
    await ups.quoteRates(unvalued);
    expect(sent.map(({ line }) => line)).toEqual([
      'POST /api/rating/v2409/Shoptimeintransit',
      'POST /api/rating/v2409/Shoptimeintransit',
      'POST /api/rating/v2409/Shop',
    ]);
    expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject({
      RateRequest: {
        Shipment: {
          InvoiceLineTotal: { CurrencyCode: 'USD', MonetaryValue: '37.50' },
          ShipmentTotalWeight: { UnitOfMeasurement: { Code: 'LBS' }, Weight: '2.7' },
        },
      },
    });
  });
});
