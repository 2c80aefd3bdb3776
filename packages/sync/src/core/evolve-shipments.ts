import { advanceStatus, type ShipConfirmation, type TrackingEvent } from '@crossdock/canonical-model';
import type { Event } from './messages.ts';
import { type DeliveryState, markerOf, type ShipmentPart } from './state.ts';

/** The shipments after an event; the same list when it is about none of them. */
export function evolveShipments(
  shipments: ShipmentPart[],
  event: Event,
  phase: DeliveryState['phase'],
): ShipmentPart[] {
  if (event.type === 'goods-left') {
    const { releaseReference, confirmation } = event;
    const serial = shipments.filter((each) => each.releaseReference === releaseReference).length + 1;
    const reference = `${releaseReference}-${serial}`;
    return [...shipments, { ...fromConfirmation(confirmation, phase), reference, releaseReference }];
  }
  if (!('reference' in event)) return shipments;
  return shipments.map((each) =>
    each.reference === event.reference ? { ...each, ...change(each, event) } : each,
  );
}

function change(shipment: ShipmentPart, event: Event): Partial<ShipmentPart> {
  switch (event.type) {
    case 'rates-shopped':
      return { stage: 'buying', candidates: event.candidates };
    case 'label-refused':
      return { candidates: shipment.candidates.slice(1) };
    case 'label-bought': {
      const { carrierId, carrierShipmentId, packages } = event.shipment;
      const trackingNumbers = packages.map(({ trackingNumber }) => trackingNumber);
      const labels = packages.flatMap(({ label }) => (label ? [label] : []));
      return { stage: 'labelled', candidates: [], carrierId, carrierShipmentId, trackingNumbers, labels };
    }
    case 'void-started':
      // Transport that the warehouse bought is not ours to void.
      return { stage: shipment.carrierShipmentId === undefined ? 'abandoned' : 'voiding' };
    case 'shipment-abandoned':
      return { stage: 'abandoned', labels: [], candidates: [] };
    case 'booking-started':
      return { stage: 'booking' };
    case 'booking-refused':
      return { stage: 'labelled' };
    case 'booked':
      return { stage: 'booked', deliveryId: event.deliveryId, attaching: shipment.labels.length > 0 };
    case 'labels-attached':
      return { labels: [], attaching: false };
    case 'track-due':
      return { tracks: shipment.tracks + 1 };
    case 'tracked':
      return trackedChange(shipment, event.events);
    case 'posting-started':
      return { posting: shipment.unposted, unposted: [], posts: shipment.posts + 1 };
    case 'tracking-posted':
      return { posting: [] };
    default:
      return {};
  }
}

/** An event that comes late is posted with the status the package has by now: a status never falls back. */
function trackedChange(shipment: ShipmentPart, events: readonly TrackingEvent[]): Partial<ShipmentPart> {
  const statuses = { ...shipment.statuses };
  const unposted = [...shipment.unposted];
  for (const event of events) {
    const status = advanceStatus(statuses[event.trackingNumber] ?? 'unknown', event.status);
    statuses[event.trackingNumber] = status;
    unposted.push({ ...event, status });
  }
  return { statuses, unposted, known: [...shipment.known, ...events.map(markerOf)] };
}

function fromConfirmation(
  confirmation: ShipConfirmation,
  phase: DeliveryState['phase'],
): Omit<ShipmentPart, 'reference' | 'releaseReference'> {
  const { warehouseShipmentId, packages } = confirmation;
  const bought = packages.flatMap(({ trackingNumber }) =>
    trackingNumber === undefined ? [] : [trackingNumber],
  );
  const ready = bought.length === packages.length ? 'labelled' : 'rating';
  return {
    warehouseShipmentId,
    packages,
    stage: phase === 'open' ? ready : 'abandoned',
    candidates: [],
    carrierId: undefined,
    carrierShipmentId: undefined,
    trackingNumbers: bought,
    labels: [],
    attaching: false,
    deliveryId: undefined,
    tracks: 0,
    statuses: {},
    known: [],
    unposted: [],
    posting: [],
    posts: 0,
  };
}
