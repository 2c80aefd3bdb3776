import type { UpsAccount } from './accounts.ts';
import { checkDestination } from './addresses.ts';
import { badShipperNumber, badValue, notAvailable } from './errors.ts';
import { laneOf, readParcels, serviceOn, wantsNegotiated } from './order.ts';
import {
  currencyOf,
  isServiceCode,
  type PackageCharge,
  priceOf,
  type Service,
  servicesOf,
  zoneOf,
} from './rates.ts';
import { pick, present, text } from './read.ts';
import { charges, negotiatedCharges, responseHead, type WireStyle } from './replies.ts';

const DAY_MS = 86_400_000;
/** Extra for a delivery on Saturday, in cents. */
const SATURDAY_CENTS = 1600;

/** Answers a rate request: one service for `rate`, every service of the lane for `shop`. */
export function answerRate(
  body: unknown,
  account: UpsAccount,
  option: { shop: boolean; timeInTransit: boolean },
  style: WireStyle & { now: number },
): unknown {
  const request = pick(body, 'RateRequest');
  if (!present(request, 'Request')) throw badValue('Missing Request container');
  const shipment = pick(request, 'Shipment');
  const shipperNumber = text(shipment, 'Shipper', 'ShipperNumber');
  if (shipperNumber !== '' && shipperNumber !== account.shipperNumber) throw badShipperNumber();
  const origin = pick(shipment, present(shipment, 'ShipFrom') ? 'ShipFrom' : 'Shipper', 'Address');
  const destination = pick(shipment, 'ShipTo', 'Address');
  if (text(origin, 'CountryCode').length !== 2) throw badValue('Missing or invalid origin country code');
  checkDestination(destination);
  const lane = laneOf(origin, destination);
  const asked = text(shipment, 'Service', 'Code');
  if (!option.shop && !isServiceCode(asked)) throw notAvailable('service');
  const services = option.shop ? servicesOf(lane) : [serviceOn(lane, asked)];
  const pickup = option.timeInTransit ? readPickup(shipment, style.now) : undefined;
  const negotiated = wantsNegotiated(shipment) && shipperNumber !== '' && account.negotiatedRates !== false;
  const detailed = { ...style, itemized: Number(text(request, 'Request', 'SubVersion')) >= 1601 };
  const zone = zoneOf(lane);
  const parcels = readParcels(shipment, 'PackagingType');
  const alerts = alertsOf(shipment, negotiated);
  const currency = currencyOf(lane.fromCountry);
  const rated = services.flatMap((service) => {
    const packages = parcels.map((parcel) => {
      const { weight, pounds } = parcel;
      return { weight, pounds, charge: priceOf(service, zone, parcel) };
    });
    const offer: Offer = { service, zone, currency, packages, negotiated, pickup, alerts };
    const weekday = renderRated(offer, detailed);
    // Quirk: Shop lists a service twice where Saturday delivery can be had.
    return option.shop && landsOnSaturday(offer)
      ? [weekday, renderRated(saturday(offer), detailed)]
      : [weekday];
  });
  const head = responseHead(pick(request, 'Request'), alerts, style);
  return { RateResponse: { Response: head, RatedShipment: style.list(rated) } };
}

interface Pickup {
  at: number;
  billType: string;
}

interface Offer {
  service: Service;
  zone: number;
  currency: string;
  packages: readonly { weight: { value: string }; pounds: number; charge: PackageCharge }[];
  negotiated: boolean;
  pickup: Pickup | undefined;
  alerts: readonly Alert[];
  onSaturday?: boolean;
}

interface Alert {
  Code: string;
  Description: string;
}

function alertsOf(shipment: unknown, negotiated: boolean): Alert[] {
  const alerts = [
    { Code: '110971', Description: 'Your invoice may vary from the displayed reference rates' },
  ];
  if (wantsNegotiated(shipment) && !negotiated) {
    alerts.push({
      Code: '120900',
      Description: 'User Id and Shipper Number combination is not qualified to receive negotiated rates',
    });
  }
  return alerts;
}

function readPickup(shipment: unknown, now: number): Pickup {
  const node = pick(shipment, 'DeliveryTimeInformation');
  const billType = text(node, 'PackageBillType');
  // UPS Rating.yaml (2026-07-21): document, non-document, pallet; 07 domestic.
  if (!/^0[2347]$/.test(billType)) throw badValue('Missing or invalid PackageBillType');
  const date = text(node, 'Pickup', 'Date');
  if (date === '') return { at: Math.floor(now / DAY_MS) * DAY_MS, billType };
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (!parts) throw badValue('Invalid pickup date');
  return { at: Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])), billType };
}

/** Midnight, so many business days later. */
function arrivalOf(pickup: Pickup, businessDays: number): number {
  let at = pickup.at;
  for (let left = businessDays; left > 0;) {
    at += DAY_MS;
    if (!isWeekend(at)) left--;
  }
  return at;
}

function isWeekend(at: number): boolean {
  const day = new Date(at).getUTCDay();
  return day === 0 || day === 6;
}

function landsOnSaturday({ service, pickup }: Offer): boolean {
  if (pickup === undefined || (service.code !== '01' && service.code !== '02')) return false;
  return new Date(pickup.at + service.days * DAY_MS).getUTCDay() === 6;
}

function saturday(offer: Offer): Offer {
  const packages = offer.packages.map(({ weight, pounds, charge }) => ({
    weight,
    pounds,
    charge: Object.assign({}, charge, {
      optionsCents: charge.optionsCents + SATURDAY_CENTS,
      totalCents: charge.totalCents + SATURDAY_CENTS,
      negotiatedCents: charge.negotiatedCents + SATURDAY_CENTS,
    }),
  }));
  return { ...offer, packages, onSaturday: true };
}

function renderRated(offer: Offer, style: WireStyle & { itemized: boolean }): unknown {
  const { service, zone, currency, packages, negotiated, alerts, pickup } = offer;
  const all = packages.map(({ charge }) => charge);
  return {
    // Quirk: the description is there and empty. UPS's Postman example of a rate reply.
    Service: { Code: service.code, Description: '' },
    RatedShipmentAlert: style.list(alerts),
    Zone: String(zone).padStart(3, '0'),
    BillingWeight: billingWeight(packages.reduce((sum, { pounds }) => sum + pounds, 0)),
    ...charges(all, currency, style),
    ...(negotiated ? { NegotiatedRateCharges: negotiatedCharges(all, currency, style) } : {}),
    ...(service.byTime === undefined
      ? {}
      : {
          GuaranteedDelivery: { BusinessDaysInTransit: String(service.days), DeliveryByTime: service.byTime },
        }),
    RatedPackage: style.list(
      packages.map(({ weight: { value }, pounds, charge }) =>
        Object.assign(charges([charge], currency, style), {
          Weight: value,
          BillingWeight: billingWeight(pounds),
        }),
      ),
    ),
    ...(pickup === undefined ? {} : { TimeInTransit: timeInTransit(offer, pickup) }),
  };
}

function timeInTransit(offer: Offer, pickup: Pickup): unknown {
  const { service, onSaturday = false } = offer;
  const arrival = onSaturday ? pickup.at + service.days * DAY_MS : arrivalOf(pickup, service.days);
  const byHour = /^(\d+):(\d+) (A|P)/.exec(service.byTime ?? '11:00 P.M.');
  const hour = (Number(byHour?.[1]) % 12) + (byHour?.[3] === 'P' ? 12 : 0);
  return {
    PickupDate: dayOf(pickup.at),
    PackageBillType: pickup.billType,
    ServiceSummary: {
      Service: { Description: service.name },
      EstimatedArrival: {
        Arrival: { Date: dayOf(arrival), Time: `${String(hour).padStart(2, '0')}${byHour?.[2] ?? '00'}00` },
        BusinessDaysInTransit: String(service.days),
        Pickup: { Date: dayOf(pickup.at), Time: '160000' },
        DayOfWeek: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'][new Date(arrival).getUTCDay()],
      },
      SaturdayDelivery: onSaturday ? '1' : '0',
    },
  };
}

function billingWeight(pounds: number): unknown {
  return { UnitOfMeasurement: { Code: 'LBS', Description: 'Pounds' }, Weight: pounds.toFixed(1) };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
}
