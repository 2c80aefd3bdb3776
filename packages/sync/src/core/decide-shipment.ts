import type { TrackingEvent } from '@crossdock/canonical-model';
import { requestCancellation } from './cancellation.ts';
import type { Action, Command, Event, Failure } from './messages.ts';
import { ask } from './question.ts';
import { type DeliveryState, markerOf, type ShipmentPart } from './state.ts';

/** How often a shipment is tracked before a person is asked why it does not arrive. */
export const tracksMax = 120;

/** Rates, label, booking and tracking: everything between us, the carriers and the ERP. */
export function decideShipment(command: Command, state: DeliveryState): Event[] {
  if (command.type === 'failed') return decideFailure(command.action, command.failure, state);
  if (command.type !== 'succeeded') return [];
  switch (command.kind) {
    case 'shop-rates': {
      const { reference } = command.action;
      if (state.phase !== 'open') return [{ type: 'shipment-abandoned', reference }];
      const { candidates } = command.result;
      if (candidates.length > 0) return [{ type: 'rates-shopped', reference, candidates }];
      return [ask('shop rates', 'no carrier service fits', command.action)];
    }
    case 'buy-label': {
      const { reference } = command.action;
      const { shipment, liveDuplicates } = command.result;
      const events: Event[] = [{ type: 'label-bought', reference, shipment }];
      if (liveDuplicates.length > 0) events.push(ask('void the second label', liveDuplicates.join(', ')));
      if (state.phase !== 'open') events.push({ type: 'void-started', reference });
      return events;
    }
    case 'void-label':
      return [{ type: 'shipment-abandoned', reference: command.action.reference }];
    case 'book-shipment': {
      const { reference, deliveryId } = command.action;
      return [{ type: 'booked', reference, deliveryId, backorderId: command.result.backorderId }];
    }
    case 'attach-labels':
      return [{ type: 'labels-attached', reference: command.action.reference }];
    case 'track':
      return decideTracked(command.action.reference, command.result.events, state);
    case 'post-tracking':
      return [{ type: 'tracking-posted', reference: command.action.reference }];
    case 'wait': {
      const due = command.action.timer === 'track' && find(state, command.action.subject)?.stage === 'booked';
      return due ? [{ type: 'track-due', reference: command.action.subject }] : [];
    }
    default:
      return [];
  }
}

function decideTracked(reference: string, events: TrackingEvent[], state: DeliveryState): Event[] {
  const shipment = find(state, reference);
  if (shipment === undefined) return [];
  const known = new Set(shipment.known);
  const fresh = events.filter((event) => !known.has(markerOf(event)));
  const tracked: Event[] = [{ type: 'tracked', reference, events: fresh }];
  const trouble = fresh.find(
    ({ status }) => status === 'exception' || status === 'lost' || status === 'returning',
  );
  const asked = state.questions.some(({ step }) => step === 'deliver');
  if (trouble && !asked) {
    tracked.push(ask('deliver', `${trouble.trackingNumber} ${trouble.status} (${trouble.carrierCode})`));
  }
  if (shipment.tracks === tracksMax) tracked.push(ask('track', `${reference} does not arrive`));
  return tracked;
}

function decideFailure(action: Action, failure: Failure, state: DeliveryState): Event[] {
  const reason = `${failure.code}: ${failure.message}`;
  switch (action.kind) {
    case 'shop-rates':
      if (state.phase !== 'open') return [{ type: 'shipment-abandoned', reference: action.reference }];
      return [ask('shop rates', reason, action)];
    case 'buy-label': {
      const { reference } = action;
      // A label may exist: another carrier's would be the second one.
      if (failure.effect === 'unknown') return [ask('buy the label', reason, action)];
      if (state.phase !== 'open') return [{ type: 'shipment-abandoned', reference }];
      return action.replaceable
        ? [{ type: 'label-refused', reference }]
        : [ask('buy the label', reason, action)];
    }
    case 'void-label':
      return [
        { type: 'shipment-abandoned', reference: action.reference },
        ask('void the label', reason, action),
      ];
    case 'book-shipment':
      if (failure.code === 'conflict') return decideBookingRefused(action.reference, state);
      return [ask('book the shipment', reason, action)];
    case 'attach-labels':
    case 'track':
    case 'post-tracking':
      return [ask(action.kind.replace('-', ' '), reason, action)];
    default:
      return [];
  }
}

/** The ERP's delivery was cancelled in the meantime. */
function decideBookingRefused(reference: string, state: DeliveryState): Event[] {
  const rest = state.phase === 'open' ? requestCancellation(state) : [];
  return [{ type: 'booking-refused', reference }, { type: 'void-started', reference }, ...rest];
}

function find(state: DeliveryState, reference: string): ShipmentPart | undefined {
  return state.shipments.find((shipment) => shipment.reference === reference);
}
