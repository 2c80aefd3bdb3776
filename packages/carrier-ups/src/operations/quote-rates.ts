import {
  addMoney,
  type Charge,
  compareMoney,
  type Money,
  type Package,
  type RateQuote,
  type RateRequest,
} from '@crossdock/canonical-model';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { UpsClient } from '../client.ts';
import { type Lane, laneBetween, serviceLevelOf } from '../codes.ts';
import type { components } from '../generated/ups.ts';
import { checkRequest } from '../wire/check-request.ts';
import { invoiceTotal } from '../wire/customs.ts';
import { looseList } from '../wire/loose-list.ts';
import { Amount, toMoney } from '../wire/money.ts';
import { toDimensions, toTotalWeight, toWeight } from '../wire/package.ts';
import { toRatedParty } from '../wire/party.ts';
import { packageOptions, saturday, shipmentOptions } from '../wire/service-options.ts';

const ItemizedCharge = Amount.extend({
  Code: z.string(),
  Description: z.string().nullish(),
});

const RatedShipment = z.looseObject({
  Service: z.looseObject({ Code: z.string().min(1) }),
  TotalCharges: Amount.nullish(),
  TransportationCharges: Amount.nullish(),
  BaseServiceCharge: Amount.nullish(),
  ServiceOptionsCharges: Amount.nullish(),
  ItemizedCharges: looseList(ItemizedCharge),
  NegotiatedRateCharges: z
    .looseObject({
      // Quirk: singular here, plural everywhere else.
      TotalCharge: Amount.nullish(),
      BaseServiceCharge: looseList(Amount),
      ItemizedCharges: looseList(ItemizedCharge),
    })
    .nullish(),
  GuaranteedDelivery: z.looseObject({ BusinessDaysInTransit: z.string().nullish() }).nullish(),
  TimeInTransit: z
    .looseObject({
      ServiceSummary: z
        .looseObject({
          SaturdayDelivery: z.string().nullish(),
          EstimatedArrival: z
            .looseObject({
              BusinessDaysInTransit: z.string().nullish(),
              Arrival: z.looseObject({ Date: z.string().nullish() }).nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
type RatedShipment = z.infer<typeof RatedShipment>;

const Response = z.looseObject({ RateResponse: z.looseObject({ RatedShipment: looseList(RatedShipment) }) });

type Option = 'Shop' | 'Shoptimeintransit';

/** Prices all services with their transit times. UPS Rating.yaml, 2026-07-21. */
export async function quoteRates(
  { api, policy, identify, accountNumber }: UpsClient,
  request: RateRequest,
  context?: Pick<CallContext, 'signal'>,
): Promise<RateQuote[]> {
  checkRequest('quoteRates', request);
  const call: Call = { operation: 'quoteRates', writes: false, signal: context?.signal };
  const lane = laneOf(request);
  // Transit times across a border need the value of the goods; without it prices alone are better than nothing.
  const option = lane === 'international' && request.customs === undefined ? 'Shop' : 'Shoptimeintransit';
  const { data } = await api.POST('/rating/{version}/{requestoption}', {
    params: { path: { version: 'v2409', requestoption: option }, header: identify(call) },
    body: toWire(request, lane, option, accountNumber),
    parseAs: 'text',
    fetch: policy.fetchFor(call),
  });
  const quotes = policy
    .parse(call, Response, data)
    .RateResponse.RatedShipment.flatMap((rated) => fromWire(rated, lane));
  if (quotes.length > 0) return quotes;
  throw new IntegrationError({
    code: 'rejected',
    effect: 'none',
    system: 'ups',
    operation: 'quoteRates',
    message: 'no service goes there',
  });
}

function laneOf({ shipFrom, shipTo }: RateRequest): Lane {
  return laneBetween(shipFrom.address.countryCode, shipTo.address.countryCode);
}

function toWire(
  request: RateRequest,
  lane: Lane,
  option: Option,
  accountNumber: string,
): components['schemas']['RateRequestWrapper'] {
  const { shipFrom, shipTo, packages, customs, accessorials } = request;
  const country = shipFrom.address.countryCode;
  const residential = accessorials?.includes('residential-delivery') ? true : shipTo.address.residential;
  const value = customs && invoiceTotal(customs);
  return {
    RateRequest: {
      // Itemized charges come with a sub-version only.
      Request: { RequestOption: option, SubVersion: '2409' },
      Shipment: {
        Shipper: { ...toRatedParty(shipFrom), ShipperNumber: accountNumber },
        ShipTo: toRatedParty(shipTo, residential),
        PaymentDetails: { ShipmentCharge: [{ Type: '01', BillShipper: { AccountNumber: accountNumber } }] },
        ShipmentRatingOptions: { NegotiatedRatesIndicator: 'Y' },
        ...shipmentOptions('quoteRates', accessorials, lane),
        ...(option === 'Shoptimeintransit' && { DeliveryTimeInformation: { PackageBillType: '03' } }),
        ...(lane === 'international' && { ShipmentTotalWeight: toTotalWeight(packages, country) }),
        ...(value && { InvoiceLineTotal: { CurrencyCode: value.currency, MonetaryValue: value.amount } }),
        Package: packages.map((each) => toPackage(each, country, accessorials, lane)),
      },
    },
  };
}

function toPackage(
  { weightGrams, dimensions }: Package,
  country: string,
  accessorials: RateRequest['accessorials'],
  lane: Lane,
): NonNullable<components['schemas']['RateShipment']['Package']>[number] {
  return {
    PackagingType: { Code: '02' },
    PackageWeight: toWeight(weightGrams, country),
    ...(dimensions && { Dimensions: toDimensions(dimensions, country) }),
    ...packageOptions(accessorials, lane),
  };
}

function fromWire(rated: RatedShipment, lane: Lane): RateQuote[] {
  const negotiated = rated.NegotiatedRateCharges?.TotalCharge;
  const total = negotiated ?? rated.TotalCharges;
  if (!total) return []; // Seen on the wire: a service with no price is no offer.
  const { Code } = rated.Service;
  const summary = rated.TimeInTransit?.ServiceSummary;
  const arrival = summary?.EstimatedArrival;
  const days = arrival?.BusinessDaysInTransit ?? rated.GuaranteedDelivery?.BusinessDaysInTransit;
  const deliveryOn = arrival?.Arrival?.Date?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const serviceLevel = serviceLevelOf(Code, lane);
  return [
    {
      carrierId: 'ups',
      // Quirk: one service can be offered twice, the second time with delivery on a Saturday.
      carrierServiceCode: summary?.SaturdayDelivery === '1' ? `${Code}${saturday}` : Code,
      ...(serviceLevel !== undefined && { serviceLevel }),
      total: toMoney(total),
      negotiated: Boolean(negotiated),
      charges: chargesOf(rated),
      ...(days && /^\d+$/.test(days) && { transitDays: Number(days) }),
      ...(deliveryOn && /^\d{4}-\d\d-\d\d$/.test(deliveryOn) && { deliveryOn }),
    },
  ];
}

/**
 * The lines of the price that is charged. The list price's lines never stand in for missing negotiated ones, so those
 * may not add up to the total.
 *
 * Quirk: the shipment's base charge can be 0.00 while its packages' are not. Lines of a list price that do not add up
 * are left for the two that do.
 */
function chargesOf(rated: RatedShipment): Charge[] {
  const negotiated = rated.NegotiatedRateCharges;
  if (negotiated?.TotalCharge) return linesOf(negotiated.BaseServiceCharge[0], negotiated.ItemizedCharges);
  const lines = linesOf(rated.BaseServiceCharge, rated.ItemizedCharges);
  if (rated.TotalCharges && addsUp(lines, toMoney(rated.TotalCharges))) return lines;
  return (['TransportationCharges', 'ServiceOptionsCharges'] as const).flatMap((name) => {
    const amount = rated[name];
    return amount ? [{ carrierCode: name, amount: toMoney(amount) }] : [];
  });
}

function linesOf(base: Amount | null | undefined, items: z.infer<typeof ItemizedCharge>[]): Charge[] {
  const lines = items.map(toCharge);
  return base ? [{ carrierCode: 'BaseServiceCharge', amount: toMoney(base) }, ...lines] : lines;
}

function addsUp(lines: readonly Charge[], total: Money): boolean {
  const amounts = lines.map((line) => line.amount);
  if (amounts.length === 0 || amounts.some(({ currency }) => currency !== total.currency)) return false;
  return compareMoney(addMoney(...amounts), total) === 0;
}

function toCharge(item: z.infer<typeof ItemizedCharge>): Charge {
  const description = item.Description?.trim();
  return { carrierCode: item.Code, ...(description && { description }), amount: toMoney(item) };
}
