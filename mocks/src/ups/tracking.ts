import { Buffer } from 'node:buffer';
import type { PackageEvent } from './lifecycle.ts';
import type { BoughtPackage, UpsState } from './state.ts';

/** What a caller asked for besides the events. */
export interface TrackingExtras {
  signature: boolean;
  proofOfDelivery: boolean;
}

// UPS Tracking-status-description-codes (2026-07-21), those the mock itself gives.
const STATUS_TEXT: Readonly<Record<string, string>> = {
  '003': 'Shipment Ready for UPS',
  '005': 'On the Way',
  '007': 'Shipment Information Voided',
  '011': 'Delivered',
  '021': 'Out for Delivery',
  '038': 'Picked Up by UPS',
  '046': 'Delay',
};

/** A shipment in a tracking reply that found nothing: success, with a warning and no package. */
export function notFoundShipment(inquiryNumber: string): unknown {
  // Quirk: the document says 404; the wire says 200 with a warning.
  return { inquiryNumber, warnings: [{ code: 'TW0001', message: 'Tracking Information Not Found' }] };
}

/** A shipment in a tracking reply. */
export function trackedShipment(
  state: UpsState,
  inquiryNumber: string,
  packages: readonly BoughtPackage[],
  extras: TrackingExtras,
): unknown {
  return { inquiryNumber, package: packages.map((bought) => trackedPackage(state, bought, extras)) };
}

function trackedPackage(state: UpsState, bought: BoughtPackage, extras: TrackingExtras): unknown {
  const { trackingNumber, shipment, weight } = bought;
  const history = state.history(bought);
  const newest = history[0] as PackageEvent;
  const delivered = history.find(({ type }) => type === 'D');
  const { service } = shipment.order;
  return {
    trackingNumber,
    ...deliveryWhen(history, delivered, state.deliveryOf(bought)),
    activity: history.map((event) => activityOf(event, trackingNumber)),
    currentStatus: {
      description: STATUS_TEXT[newest.statusCode] ?? newest.description,
      code: newest.statusCode,
      statusCode: newest.statusCode,
      type: newest.type,
    },
    packageCount: shipment.packages.length,
    referenceNumber: bought.references.map((number) => ({ type: 'PACKAGE', number })),
    // Quirk: not the code it was shipped with; that one is in levelCode. Unconfirmed: levelCode's padding.
    service: { code: '518', levelCode: service.code.padStart(3, '0'), description: service.name },
    weight: { unitOfMeasurement: weight.unit, weight: weight.value },
    ...(delivered ? { deliveryInformation: deliveryInformation(delivered, extras) } : {}),
  };
}

function activityOf(event: PackageEvent, trackingNumber: string): unknown {
  const local = stamp(event.at + event.offsetHours * 3_600_000);
  const utc = stamp(event.at);
  // Quirk: UTC comes with colons or without. Both were seen on UPS's wire; here it depends on the package.
  const withColons = Number(trackingNumber.at(-1)) % 2 === 1;
  const gmtTime = withColons ? utc.time.replaceAll(/(..)(?=.)/g, '$1:') : utc.time;
  const sign = event.offsetHours < 0 ? '-' : '+';
  return {
    location: {
      address: {
        city: event.city,
        stateProvince: event.state,
        countryCode: event.country,
        country: event.country,
      },
    },
    status: {
      type: event.type,
      description: event.description,
      code: event.code,
      statusCode: event.statusCode,
    },
    date: local.date,
    time: local.time,
    // Quirk: gmtDate and gmtTime are in UTC already; gmtOffset is the facility's zone and must not be applied to them.
    gmtDate: utc.date,
    gmtTime,
    gmtOffset: `${sign}${String(Math.abs(event.offsetHours)).padStart(2, '0')}:00`,
  };
}

function deliveryWhen(
  history: readonly PackageEvent[],
  delivered: PackageEvent | undefined,
  planned: PackageEvent | undefined,
): Record<string, unknown> {
  const end = delivered ?? planned;
  if (end === undefined) return {};
  // Quirk: local to the place of delivery, and no zone is given.
  const { date, time } = stamp(end.at + end.offsetHours * 3_600_000);
  if (delivered)
    return { deliveryDate: [{ type: 'DEL', date }], deliveryTime: { type: 'DEL', endTime: time } };
  const type = history.some((event) => event.type === 'X') ? 'RDD' : 'SDD';
  return { deliveryDate: [{ type, date }], deliveryTime: { type: 'EOD', endTime: '' } };
}

function deliveryInformation(delivered: PackageEvent, extras: TrackingExtras): unknown {
  return {
    location: 'Front Door',
    receivedBy: 'DRIVER RELEASE',
    ...(extras.signature ? { signature: { image: base64('GIF89a signature') } } : {}),
    // Unconfirmed: what is inside; UPS's document says no more than base64.
    ...(extras.proofOfDelivery
      ? { pod: { content: base64(`<html><body>Delivered ${delivered.city}</body></html>`) } }
      : {}),
  };
}

function stamp(at: number): { date: string; time: string } {
  const text = new Date(at).toISOString();
  return { date: text.slice(0, 10).replaceAll('-', ''), time: text.slice(11, 19).replaceAll(':', '') };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
