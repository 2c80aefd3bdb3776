import type { TrackingEvent } from '@crossdock/canonical-model';
import type { CallContext } from '@crossdock/client-core';
import { postNoteLines, readNotes } from '../notes/delivery-notes.ts';
import type { ErpSession } from '../session.ts';

const operation = 'postTracking';

/** Posts one note with all events; when repeated, without those whose lines stand in the delivery's notes. */
export async function postTracking(
  session: ErpSession,
  { deliveryId, events }: { deliveryId: number; events: readonly TrackingEvent[] },
  { repeated, signal }: CallContext,
): Promise<void> {
  const call = { operation, signal };
  const lines = new Set(events.map(lineOf));
  if (repeated && lines.size > 0) {
    const posted = new Set((await readNotes(session, deliveryId, call)).flatMap((note) => note.split('\n')));
    for (const line of posted) lines.delete(line.trim());
  }
  if (lines.size > 0) await postNoteLines(session, deliveryId, [...lines], call);
}

/** `status trackingNumber mark` */
function lineOf(event: TrackingEvent): string {
  return `${event.status} ${event.trackingNumber} ${markOf(event)}`;
}

/** `[trackingNumber carrierCode occurredAt]`: the same for the same event, whoever reports it again. */
function markOf({ trackingNumber, carrierCode, occurredAt }: TrackingEvent): string {
  return `[${[trackingNumber, carrierCode, occurredAt].join(' ').replaceAll(/\s+/g, ' ')}]`;
}
