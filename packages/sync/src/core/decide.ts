import { requestCancellation } from './cancellation.ts';
import { decideRelease } from './decide-release.ts';
import { decideShipment } from './decide-shipment.ts';
import type { Command, Event, SeenDelivery } from './messages.ts';
import { ask } from './question.ts';
import { type DeliveryState, isLive } from './state.ts';

/** What follows from a command. Nothing, when it comes late, twice, or for a process that is over. */
export function decide(command: Command, state: DeliveryState | undefined): Event[] {
  if (command.type === 'delivery-seen') return decideDelivery(command.delivery, state);
  if (state === undefined || state.phase === 'closed') return [];
  if (command.type === 'person-acted') return decideAct(command, state);
  return [...decideRelease(command, state), ...decideShipment(command, state)];
}

function decideDelivery(delivery: SeenDelivery, state: DeliveryState | undefined): Event[] {
  const { deliveryId, request, problems } = delivery;
  if (state?.phase === 'closed') return [];
  if (state?.request === undefined) {
    if (delivery.state === 'cancelled') return state ? [{ type: 'cancellation-requested' }] : [];
    if (delivery.state !== 'ready') return [];
    if (request) {
      const settled = (state?.questions ?? []).map(({ id }): Event => ({
        type: 'question-settled',
        questionId: id,
      }));
      return [{ type: 'delivery-opened', deliveryId, request }, ...settled];
    }
    if (state) return [];
    const reason = (problems ?? []).map(({ path, message }) => `${path}: ${message}`).join('; ');
    return [{ type: 'delivery-unusable', deliveryId }, ask('read the delivery', reason)];
  }
  const cancels =
    delivery.state === 'cancelled' && deliveryId === state.openDeliveryId && state.phase === 'open';
  return cancels && !isFullyBooked(state) ? requestCancellation(state) : [];
}

function decideAct(command: Command & { type: 'person-acted' }, state: DeliveryState): Event[] {
  const question = state.questions.find(({ id }) => id === command.questionId);
  if (question === undefined) return [];
  const events: Event[] = [{ type: 'question-settled', questionId: question.id }];
  if (command.act === 'cancel' && state.phase === 'open') events.push(...requestCancellation(state));
  if (command.act === 'retry') {
    if (question.action?.kind === 'route') events.push({ type: 'route-due' });
    else if (question.action) events.push({ type: 'action-repeated', action: question.action });
  }
  return events;
}

function isFullyBooked(state: DeliveryState): boolean {
  return (
    state.remaining.length === 0 &&
    !state.releases.some(isLive) &&
    state.shipments.length > 0 &&
    state.shipments.every(({ stage }) => stage === 'booked')
  );
}
