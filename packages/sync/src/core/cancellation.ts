import type { Event } from './messages.ts';
import { ask } from './question.ts';
import type { DeliveryState } from './state.ts';

/** Begins to undo: withdraws what warehouses have accepted, voids labels that are not booked in the ERP yet. */
export function requestCancellation(state: DeliveryState): Event[] {
  const events: Event[] = [{ type: 'cancellation-requested' }];
  for (const { reference, status } of state.releases) {
    // One whose fate is not known yet is withdrawn as soon as it is.
    if (status === 'accepted')
      events.push({ type: 'withdrawal-started', releaseReference: reference, exclude: false });
  }
  for (const { reference, stage } of state.shipments) {
    if (stage === 'booked' || stage === 'abandoned') continue;
    events.push(
      ask('cancel', `the goods of ${reference} were packed already; the warehouse has to put them back`),
    );
    if (stage === 'labelled') events.push({ type: 'void-started', reference });
  }
  return events;
}
