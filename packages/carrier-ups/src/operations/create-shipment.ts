import type { Package, Shipment, ShipmentRequest, ShippedPackage } from '@crossdock/canonical-model';
import { type Call, type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { UpsClient } from '../client.ts';
import { imageFormatOf, type Lane, labelFormatOf, laneBetween, serviceCodeOf } from '../codes.ts';
import type { components } from '../generated/ups.ts';
import { checkRequest, needsInvoiceTotal } from '../wire/check-request.ts';
import { invoiceTotal, toInternationalForms } from '../wire/customs.ts';
import { looseList } from '../wire/loose-list.ts';
import { Amount, toMoney } from '../wire/money.ts';
import { toDimensions, toWeight } from '../wire/package.ts';
import { toParty } from '../wire/party.ts';
import { packageOptions, saturday, shipmentOptions } from '../wire/service-options.ts';

const PackageResult = z.looseObject({
  TrackingNumber: z.string().min(1),
  ShippingLabel: z
    .looseObject({
      ImageFormat: z.looseObject({ Code: z.string() }),
      GraphicImage: z.base64().min(1),
    })
    .nullish(),
});

const responses = new Map<number, ReturnType<typeof buildResponse>>();

/** The answer for a number of packages. A schema is dear to make and there are few numbers, so each is kept. */
function responseFor(packageCount: number): ReturnType<typeof buildResponse> {
  let response = responses.get(packageCount);
  if (response === undefined) responses.set(packageCount, (response = buildResponse(packageCount)));
  return response;
}

/** Any other number of results cannot be matched with what we asked for. */
function buildResponse(packageCount: number) {
  return z.looseObject({
    ShipmentResponse: z.looseObject({
      Response: z
        .looseObject({
          Alert: looseList(z.looseObject({ Code: z.string(), Description: z.string().nullish() })),
        })
        .nullish(),
      ShipmentResults: z.looseObject({
        ShipmentIdentificationNumber: z.string().min(1),
        ShipmentCharges: z.looseObject({ TotalCharges: Amount.nullish() }).nullish(),
        NegotiatedRateCharges: z.looseObject({ TotalCharge: Amount.nullish() }).nullish(),
        PackageResults: looseList(PackageResult).refine(
          (results) => results.length === packageCount,
          `${packageCount} expected`,
        ),
      }),
    }),
  });
}

/** Books and buys. UPS keeps no keys: a second call buys again. UPS Shipping.yaml, 2026-07-21. */
export async function createShipment(
  { api, policy, identify, accountNumber, clock }: UpsClient,
  request: ShipmentRequest,
  context: CallContext,
): Promise<Shipment> {
  checkRequest('createShipment', request);
  const call: Call = { operation: 'createShipment', writes: true, signal: context.signal };
  const bookedAt = new Date(clock.now()).toISOString();
  const { data } = await api.POST('/shipments/{version}/ship', {
    params: { path: { version: 'v2409' }, header: identify(call) },
    body: toWire(request, accountNumber, bookedAt.slice(0, 10).replaceAll('-', '')),
    parseAs: 'text',
    fetch: policy.fetchFor(call),
  });
  const { ShipmentResponse } = policy.parse(call, responseFor(request.packages.length), data);
  return fromWire(ShipmentResponse, request, bookedAt);
}

function toWire(
  request: ShipmentRequest,
  accountNumber: string,
  today: string,
): components['schemas']['ShipmentRequestWrapper'] {
  const { shipFrom, shipTo, packages, customs, accessorials, labelFormat = 'zpl' } = request;
  const country = shipFrom.address.countryCode;
  const lane = laneBetween(country, shipTo.address.countryCode);
  const service = serviceOf(request, lane);
  const extras = service.endsWith(saturday)
    ? [...(accessorials ?? []), 'saturday-delivery' as const]
    : accessorials;
  const imageFormat = imageFormatOf(labelFormat);
  if (imageFormat === undefined) throw unsupported('labelFormat', `UPS prints no ${labelFormat} labels`);
  const residential = accessorials?.includes('residential-delivery') ? true : shipTo.address.residential;
  const perPackage = takesReferencesPerPackage(country, shipTo.address.countryCode);
  const goods = packages[0]?.description ?? customs?.items[0]?.description;
  const { ShipmentServiceOptions } = shipmentOptions('createShipment', extras, lane);
  const forms = customs && { InternationalForms: toInternationalForms(request, customs, today) };
  const value = customs && needsInvoiceTotal(shipFrom, shipTo) ? invoiceTotal(customs) : undefined;
  return {
    ShipmentRequest: {
      Request: { RequestOption: 'validate', SubVersion: '2409' },
      Shipment: {
        ...(goods !== undefined && { Description: goods.slice(0, 50) }),
        Shipper: { ...toParty(shipFrom), ShipperNumber: accountNumber },
        ShipTo: toParty(shipTo, residential),
        PaymentInformation: { ShipmentCharge: payers(request, accountNumber) },
        ShipmentRatingOptions: { NegotiatedRatesIndicator: 'Y' },
        ...(!perPackage && { ReferenceNumber: [{ Value: request.reference }] }),
        Service: { Code: service.replace(saturday, '') },
        ...(value && { InvoiceLineTotal: { CurrencyCode: value.currency, MonetaryValue: value.amount } }),
        ...((ShipmentServiceOptions ?? forms) && {
          ShipmentServiceOptions: { ...ShipmentServiceOptions, ...forms },
        }),
        Package: packages.map((each) => toPackage(each, request, lane)),
      },
      LabelSpecification: {
        LabelImageFormat: { Code: imageFormat },
        LabelStockSize: { Height: '6', Width: '4' },
      },
    },
  };
}

function toPackage(
  each: Package,
  { reference, shipFrom, shipTo, accessorials }: ShipmentRequest,
  lane: Lane,
): components['schemas']['Shipment']['Package'][number] {
  const country = shipFrom.address.countryCode;
  const perPackage = takesReferencesPerPackage(country, shipTo.address.countryCode);
  return {
    ...(each.description !== undefined && { Description: each.description.slice(0, 35) }),
    Packaging: { Code: '02' },
    PackageWeight: toWeight(each.weightGrams, country),
    ...(each.dimensions && { Dimensions: toDimensions(each.dimensions, country) }),
    ...(perPackage && { ReferenceNumber: [{ Value: reference }, { Value: each.reference }] }),
    ...packageOptions(accessorials, lane),
  };
}

/** Quirk: references belong to the package within the US or Puerto Rico, to the shipment anywhere else. */
function takesReferencesPerPackage(from: string, to: string): boolean {
  return from === to && (from === 'US' || from === 'PR');
}

function serviceOf({ carrierServiceCode, serviceLevel }: ShipmentRequest, lane: Lane): string {
  const code = carrierServiceCode ?? serviceCodeOf(serviceLevel, lane);
  if (code === undefined) throw unsupported('serviceLevel', `UPS has no ${serviceLevel} service there`);
  return code;
}

/** Duties are the consignee's unless the sender takes them. UPS Shipping.yaml, 2026-07-21. */
function payers(
  { customs }: ShipmentRequest,
  accountNumber: string,
): components['schemas']['ShipmentCharge'][] {
  const BillShipper = { AccountNumber: accountNumber };
  const transport = { Type: '01' as const, BillShipper };
  return customs?.dutiesPaidBy === 'sender' ? [transport, { Type: '02', BillShipper }] : [transport];
}

function unsupported(path: string, message: string): IntegrationError {
  const operation = 'createShipment';
  return new IntegrationError({
    code: 'unsupported',
    effect: 'none',
    system: 'ups',
    operation,
    message,
    issues: [{ path, message }],
  });
}

type Response = z.infer<ReturnType<typeof responseFor>>['ShipmentResponse'];

function fromWire(
  { Response, ShipmentResults }: Response,
  request: ShipmentRequest,
  bookedAt: string,
): Shipment {
  const results = ShipmentResults;
  const charge = results.NegotiatedRateCharges?.TotalCharge ?? results.ShipmentCharges?.TotalCharges;
  const alerts = Response?.Alert ?? [];
  const lane = laneBetween(request.shipFrom.address.countryCode, request.shipTo.address.countryCode);
  return {
    carrierId: 'ups',
    carrierShipmentId: results.ShipmentIdentificationNumber,
    reference: request.reference,
    carrierServiceCode: serviceOf(request, lane),
    packages: request.packages.map((each, index) => {
      // Checked to be as many as were asked for, and in their order. UPS Shipping.yaml, 2026-07-21.
      const result = results.PackageResults[index] as z.infer<typeof PackageResult>;
      return toShippedPackage(each.reference, result.TrackingNumber, result.ShippingLabel);
    }),
    ...(charge && { charge: toMoney(charge) }),
    bookedAt,
    ...(alerts.length > 0 && {
      notices: alerts.map((alert) => ({
        carrierCode: alert.Code,
        message: (alert.Description ?? '').trim(),
      })),
    }),
  };
}

/** A package with its label. Returns can come without one. */
function toShippedPackage(
  reference: string,
  trackingNumber: string,
  label: z.infer<typeof PackageResult>['ShippingLabel'],
): ShippedPackage {
  const format = label ? labelFormatOf(label.ImageFormat.Code) : undefined;
  if (!label || format === undefined) return { reference, trackingNumber };
  return { reference, trackingNumber, label: { trackingNumber, format, data: label.GraphicImage } };
}
