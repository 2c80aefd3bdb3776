import { hasArrived } from './conclude.ts';
import { tracksMax } from './decide-shipment.ts';
import type { Action, Event } from './messages.ts';
import { type DeliveryState, type ReleaseState, type ShipmentPart, sumLines } from './state.ts';

/** How long the process waits before it looks again, in milliseconds. */
export interface Pace {
  /** Until a delivery that nobody had stock for is routed again. */
  routeAgainMs: number;
  /** Until a release is read although no webhook has come. */
  readReleaseMs: number;
  /** Between two looks at a package on its way. */
  trackMs: number;
  /** Between two looks at a package that is out for delivery. */
  trackSoonMs: number;
}

const hourMs = 3_600_000;

/** A pace for parcels. */
export const defaultPace: Pace = {
  routeAgainMs: 2 * hourMs,
  readReleaseMs: 3 * hourMs,
  trackMs: 4 * hourMs,
  trackSoonMs: 2 * hourMs,
};

/** What an event calls for, given the state after it. */
export function react(event: Event, state: DeliveryState, pace: Pace): Action[] {
  switch (event.type) {
    case 'routing-started':
    case 'route-postponed':
    case 'routed':
      return reactToRouting(event, state, pace);
    case 'question-raised':
      return askPerson(state);
    case 'action-repeated':
      return [event.action];
    default:
  }
  if ('releaseReference' in event) {
    const release = state.releases.find(({ reference }) => reference === event.releaseReference);
    if (event.type === 'goods-left') return reactToGoods(state);
    return release ? reactToRelease(event, release, pace) : [];
  }
  if ('reference' in event) {
    const shipment = state.shipments.find(({ reference }) => reference === event.reference);
    return shipment ? reactToShipment(event, shipment, state, pace) : [];
  }
  return [];
}

function reactToRouting(event: Event, state: DeliveryState, pace: Pace): Action[] {
  const { request, remaining, excludedWarehouses } = state;
  if (request === undefined) return [];
  const attempt = `${state.releases.length}.${state.routeAttempts}`;
  switch (event.type) {
    case 'routing-started':
      return [
        {
          id: `route:${state.reference}:${attempt}`,
          kind: 'route',
          lines: remaining,
          request,
          excludedWarehouses,
        },
      ];
    case 'route-postponed':
      if (event.givenUp || state.phase !== 'open') return [];
      return [
        wait(`route-again:${state.reference}:${attempt}`, 'route-again', state.reference, pace.routeAgainMs),
      ];
    case 'routed':
      return state.releases.slice(-event.allocations.length).map(({ reference, warehouseId, lines }) => ({
        id: `release:${reference}`,
        kind: 'release',
        warehouseId,
        request: { ...request, reference, lines },
      }));
    default:
      return [];
  }
}

function reactToRelease(event: Event, release: ReleaseState, pace: Pace): Action[] {
  const { reference, warehouseId, reads } = release;
  const open = release.status === 'accepted' || release.status === 'withdrawing';
  switch (event.type) {
    case 'reading-started':
      return [
        {
          id: `read-release:${reference}:${reads}`,
          kind: 'read-release',
          warehouseId,
          releaseReference: reference,
        },
      ];
    case 'release-accepted':
    case 'release-read':
      // The safety net under lost webhooks.
      return open
        ? [wait(`read-again:${reference}:${reads}`, 'read-release', reference, pace.readReleaseMs)]
        : [];
    case 'withdrawal-started':
      return [
        {
          id: `cancel-release:${reference}`,
          kind: 'cancel-release',
          warehouseId,
          releaseReference: reference,
        },
      ];
    default:
      return [];
  }
}

function reactToGoods(state: DeliveryState): Action[] {
  const { request } = state;
  const shipment = state.shipments.at(-1);
  if (request === undefined || shipment?.stage !== 'rating') return [];
  const { reference, packages } = shipment;
  const warehouseId = warehouseOf(state, shipment);
  return [{ id: `shop-rates:${reference}`, kind: 'shop-rates', reference, warehouseId, request, packages }];
}

function reactToShipment(event: Event, shipment: ShipmentPart, state: DeliveryState, pace: Pace): Action[] {
  const { reference, carrierId, trackingNumbers } = shipment;
  switch (event.type) {
    case 'rates-shopped':
    case 'label-refused':
      return buyLabel(shipment, state);
    case 'void-started': {
      const { carrierShipmentId } = shipment;
      if (carrierId === undefined || carrierShipmentId === undefined) return [];
      return [{ id: `void-label:${reference}`, kind: 'void-label', reference, carrierId, carrierShipmentId }];
    }
    case 'booking-started': {
      const lines = sumLines(...shipment.packages.map((each) => each.lines));
      const deliveryId = state.openDeliveryId;
      return [
        { id: `book:${reference}`, kind: 'book-shipment', reference, deliveryId, lines, trackingNumbers },
      ];
    }
    case 'booked': {
      const actions: Action[] = [];
      const { labels } = shipment;
      if (labels.length > 0) {
        actions.push({
          id: `attach:${reference}`,
          kind: 'attach-labels',
          reference,
          deliveryId: event.deliveryId,
          labels,
        });
      }
      if (carrierId !== undefined) actions.push(trackLater(shipment, pace));
      return actions;
    }
    case 'track-due':
      if (carrierId === undefined) return [];
      return [
        { id: `track:${reference}:${shipment.tracks}`, kind: 'track', reference, carrierId, trackingNumbers },
      ];
    case 'tracked':
      return hasArrived(shipment) || shipment.tracks >= tracksMax ? [] : [trackLater(shipment, pace)];
    case 'posting-started': {
      const { deliveryId, posting: events } = shipment;
      if (deliveryId === undefined) return [];
      return [
        { id: `post:${reference}:${shipment.posts}`, kind: 'post-tracking', reference, deliveryId, events },
      ];
    }
    default:
      return [];
  }
}

function buyLabel(shipment: ShipmentPart, state: DeliveryState): Action[] {
  const { reference, packages, candidates } = shipment;
  const { request } = state;
  const candidate = candidates[0];
  if (request === undefined || candidate === undefined) return [];
  return [
    {
      id: `buy-label:${reference}:${candidate.carrierId}:${candidate.carrierServiceCode}`,
      kind: 'buy-label',
      reference,
      warehouseId: warehouseOf(state, shipment),
      request,
      packages,
      candidate,
      replaceable: candidates.length > 1,
    },
  ];
}

function trackLater(shipment: ShipmentPart, pace: Pace): Action {
  const soon = Object.values(shipment.statuses).includes('out-for-delivery');
  const afterMs = soon ? pace.trackSoonMs : pace.trackMs;
  return wait(`track-later:${shipment.reference}:${shipment.tracks}`, 'track', shipment.reference, afterMs);
}

function askPerson(state: DeliveryState): Action[] {
  const question = state.questions.at(-1);
  if (question === undefined) return [];
  const { id, step, reason } = question;
  const summary = `Shipping: could not ${step}`;
  return [
    {
      id: `ask:${id}`,
      kind: 'ask-person',
      deliveryId: state.openDeliveryId,
      questionId: id,
      summary,
      note: `${state.reference}: ${reason}`,
    },
  ];
}

function warehouseOf(state: DeliveryState, shipment: ShipmentPart): string {
  return state.releases.find(({ reference }) => reference === shipment.releaseReference)?.warehouseId ?? '';
}

function wait(
  id: string,
  timer: (Action & { kind: 'wait' })['timer'],
  subject: string,
  afterMs: number,
): Action {
  return { id, kind: 'wait', timer, subject, afterMs };
}
