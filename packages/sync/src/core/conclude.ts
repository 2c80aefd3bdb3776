import { isFinalStatus } from '@crossdock/canonical-model';
import type { Event } from './messages.ts';
import { type DeliveryState, isLive, type ShipmentPart } from './state.ts';

/** What the state calls for by itself once a command has been dealt with: the next step that is free to begin. */
export function conclude(state: DeliveryState): Event[] {
  if (state.phase === 'closed') return [];
  const events: Event[] = [];
  if (state.phase === 'open' && state.routing === 'idle' && state.remaining.length > 0) {
    events.push({ type: 'routing-started' });
  }
  for (const release of state.releases) {
    const answered = release.status === 'accepted' || release.status === 'withdrawing';
    if (release.noticed && answered && !release.reading) {
      events.push({ type: 'reading-started', releaseReference: release.reference });
    }
  }
  // One booking at a time: each one decides which ERP delivery the next is booked on.
  const booking = state.shipments.some(({ stage }) => stage === 'booking');
  const next = state.shipments.find(({ stage }) => stage === 'labelled');
  if (state.phase === 'open' && !booking && next)
    events.push({ type: 'booking-started', reference: next.reference });
  for (const shipment of state.shipments) {
    if (shipment.stage === 'booked' && shipment.unposted.length > 0 && shipment.posting.length === 0) {
      events.push({ type: 'posting-started', reference: shipment.reference });
    }
  }
  return events.length > 0 ? events : close(state);
}

function close(state: DeliveryState): Event[] {
  const busy =
    state.routing === 'asked' ||
    state.releases.some(isLive) ||
    state.shipments.some((shipment) => !isSettled(shipment));
  if (busy) return [];
  if (state.phase === 'cancelling') return [{ type: 'closed', outcome: 'cancelled' }];
  const booked = state.shipments.filter(({ stage }) => stage === 'booked');
  if (state.request === undefined || state.remaining.length > 0 || booked.length === 0) return [];
  const statuses = new Set(booked.flatMap((shipment) => Object.values(shipment.statuses)));
  if (statuses.has('lost')) return [{ type: 'closed', outcome: 'lost' }];
  return [{ type: 'closed', outcome: statuses.has('returned') ? 'returned' : 'delivered' }];
}

function isSettled(shipment: ShipmentPart): boolean {
  if (shipment.stage === 'abandoned') return true;
  if (shipment.stage !== 'booked' || shipment.attaching) return false;
  if (shipment.unposted.length + shipment.posting.length > 0) return false;
  // Transport that the warehouse bought is the warehouse's to track.
  return shipment.carrierId === undefined || hasArrived(shipment);
}

/** True when every package has come to its end. */
export function hasArrived(shipment: ShipmentPart): boolean {
  return shipment.trackingNumbers.every((number) => isFinalStatus(shipment.statuses[number] ?? 'unknown'));
}
