import { renderLabel } from './labels.ts';
import { money, type PackageCharge } from './rates.ts';
import { text } from './read.ts';
import type { BoughtPackage, BoughtShipment } from './state.ts';

/** How UPS writes on the wire what its document writes otherwise. */
export interface WireStyle {
  /** A list, or its only element without the brackets. */
  list: (items: readonly unknown[]) => unknown;
}

/** The head of every reply: status, alerts, and the caller's context echoed. */
export function responseHead(request: unknown, alerts: readonly unknown[], style: WireStyle): unknown {
  const context = text(request, 'TransactionReference', 'CustomerContext');
  return {
    ResponseStatus: { Code: '1', Description: 'Success' },
    ...(alerts.length > 0 ? { Alert: style.list(alerts) } : {}),
    // Quirk: an empty text where the document has an object. UPS's Postman example of a label recovery.
    TransactionReference: context === '' ? '' : { CustomerContext: context },
  };
}

/** The published charges of some packages; each total is the sum of what is listed with it. */
export function charges(
  packages: readonly PackageCharge[],
  currency: string,
  style: WireStyle & { itemized: boolean },
): Record<string, unknown> {
  const amount = (cents: number): unknown => ({ CurrencyCode: currency, MonetaryValue: money(cents) });
  const sum = sumOf(packages);
  // Base and itemized charges make up the transportation charges. UPS's Postman example of a rate reply.
  const transportCents = sum.baseCents + sum.fuelCents + sum.areaCents;
  const items = [
    { Code: '375', CurrencyCode: currency, MonetaryValue: money(sum.fuelCents) },
    ...(sum.areaCents > 0
      ? [{ Code: '376', CurrencyCode: currency, MonetaryValue: money(sum.areaCents), SubType: 'Urban' }]
      : []),
  ];
  return {
    BaseServiceCharge: amount(sum.baseCents),
    TransportationCharges: amount(transportCents),
    // UPS Shipping.yaml (2026-07-21): itemized from sub version 1601 on.
    ...(style.itemized ? { ItemizedCharges: style.list(items) } : {}),
    ServiceOptionsCharges: amount(sum.optionsCents),
    TotalCharges: amount(sum.totalCents),
  };
}

/** What the account pays. Quirk: the total is called `TotalCharge` here. */
export function negotiatedCharges(
  packages: readonly PackageCharge[],
  currency: string,
  style: WireStyle & { itemized: boolean },
): unknown {
  const sum = sumOf(packages);
  const fuelCents = Math.round(sum.fuelCents * 0.73);
  const items = [{ Code: '375', CurrencyCode: currency, MonetaryValue: money(fuelCents) }];
  return {
    ...(style.itemized ? { ItemizedCharges: style.list(items) } : {}),
    TotalCharge: { CurrencyCode: currency, MonetaryValue: money(sum.negotiatedCents) },
  };
}

function sumOf(packages: readonly PackageCharge[]): PackageCharge {
  const sum = {
    baseCents: 0,
    fuelCents: 0,
    areaCents: 0,
    optionsCents: 0,
    totalCents: 0,
    negotiatedCents: 0,
  };
  for (const charge of packages) {
    sum.baseCents += charge.baseCents;
    sum.fuelCents += charge.fuelCents;
    sum.areaCents += charge.areaCents;
    sum.optionsCents += charge.optionsCents;
    sum.totalCents += charge.totalCents;
    sum.negotiatedCents += charge.negotiatedCents;
  }
  return sum;
}

/** The reply to a purchase. */
export function shipReply(
  request: unknown,
  shipment: BoughtShipment,
  style: WireStyle & { itemized: boolean },
): unknown {
  const { order, currency, shipmentId, packages } = shipment;
  const all = order.packages.map(({ charge }) => charge);
  const { labelFormat } = order;
  const results = packages.map((bought, index) => {
    const own = charges([all[index] as PackageCharge], currency, style);
    return {
      TrackingNumber: bought.trackingNumber,
      BaseServiceCharge: own['BaseServiceCharge'],
      ServiceOptionsCharges: own['ServiceOptionsCharges'],
      ItemizedCharges: own['ItemizedCharges'],
      ShippingLabel: shippingLabel(bought, labelFormat),
    };
  });
  const pounds = order.packages.reduce((sum, { pounds: billed }) => sum + billed, 0);
  return {
    ShipmentResponse: {
      Response: responseHead(request, [], style),
      ShipmentResults: {
        ShipmentCharges: charges(all, currency, style),
        ...(order.negotiated ? { NegotiatedRateCharges: negotiatedCharges(all, currency, style) } : {}),
        BillingWeight: {
          UnitOfMeasurement: { Code: 'LBS', Description: 'Pounds' },
          Weight: pounds.toFixed(1),
        },
        ShipmentIdentificationNumber: shipmentId,
        PackageResults: style.list(results),
      },
    },
  };
}

function shippingLabel(bought: BoughtPackage, format: string): unknown {
  const { graphic, html } = labelOf(bought, format);
  return { ImageFormat: { Code: format, Description: format }, GraphicImage: graphic, HTMLImage: html };
}

/** The label of a package, in any format, now or later. */
function labelOf(bought: BoughtPackage, format: string): { graphic: string; html?: string } {
  const { trackingNumber, references, shipment } = bought;
  return renderLabel(format, { trackingNumber, references, serviceName: shipment.order.service.name });
}

/** The reply to a void. Package results come for the packages that were named. */
export function voidReply(voided: readonly BoughtPackage[], named: boolean, style: WireStyle): unknown {
  const results = voided.map(({ trackingNumber }) => ({
    TrackingNumber: trackingNumber,
    // 1 stands for voided, and for voided already. UPS Shipping.yaml (2026-07-21).
    Status: { Code: '1', Description: 'Voided' },
  }));
  return {
    VoidShipmentResponse: {
      Response: { ResponseStatus: { Code: '1', Description: 'Success' } },
      SummaryResult: { Status: { Code: '1', Description: 'Voided' } },
      ...(named || results.length > 1 ? { PackageLevelResults: style.list(results) } : {}),
    },
  };
}

/** The reply to a label recovery that found packages of one shipment. */
export function recoveryReply(
  request: unknown,
  packages: readonly BoughtPackage[],
  format: string,
  style: WireStyle,
): unknown {
  const results = packages.map((bought) => {
    const { graphic, html } = labelOf(bought, format);
    return {
      TrackingNumber: bought.trackingNumber,
      LabelImage: {
        // Quirk: lower case here. UPS's Postman example of a label recovery.
        LabelImageFormat: { Code: format.toLowerCase() },
        GraphicImage: graphic,
        ...(html === undefined ? {} : { HTMLImage: html }),
      },
      Receipt: '',
    };
  });
  return {
    LabelRecoveryResponse: {
      Response: responseHead(request, [], style),
      ShipmentIdentificationNumber: packages[0]?.shipment.shipmentId,
      LabelResults: style.list(results),
    },
  };
}

/** The reply to a label recovery whose reference stands on several shipments: the candidates, and no label. */
export function candidatesReply(
  request: unknown,
  packages: readonly BoughtPackage[],
  style: WireStyle,
): unknown {
  // Unconfirmed: that UPS answers with candidates then; the document has the list and not when it comes.
  const candidates = packages.map(({ trackingNumber, shipment }) => {
    const day = new Date(shipment.boughtAt).toISOString().slice(0, 10).replaceAll('-', '');
    const { toPostalCode, toCountry } = shipment.order.lane;
    return {
      TrackingNumber: trackingNumber,
      ...(toPostalCode === '' ? {} : { DestinationPostalCode: toPostalCode }),
      DestinationCountryCode: toCountry,
      PickupDateRange: { BeginDate: day, EndDate: day },
    };
  });
  return {
    LabelRecoveryResponse: {
      Response: responseHead(request, [], style),
      LabelResults: [],
      TrackingCandidate: style.list(candidates),
    },
  };
}
