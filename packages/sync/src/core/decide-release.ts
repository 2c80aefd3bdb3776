import type { Command, Event, Failure, Action, ReportedRelease, Timer } from './messages.ts';
import { ask } from './question.ts';
import type { DeliveryState, ReleaseState } from './state.ts';

/** How often a delivery is routed in vain before a person is asked. */
const routeAttemptsMax = 5;

/** How often a release is looked at before a person is asked why nothing leaves. */
const readsMax = 24;

/** Routing, release, reading and withdrawing: everything between us and the warehouses. */
export function decideRelease(command: Command, state: DeliveryState): Event[] {
  switch (command.type) {
    case 'release-noticed':
      return notice(state, command.releaseReference);
    case 'succeeded':
      return decideSuccess(command, state);
    case 'failed':
      return decideFailure(command.action, command.failure);
    default:
      return [];
  }
}

function decideSuccess(command: Command & { type: 'succeeded' }, state: DeliveryState): Event[] {
  switch (command.kind) {
    case 'route': {
      const { allocations } = command.result;
      if (state.phase === 'open' && allocations.length > 0) return [{ type: 'routed', allocations }];
      const givenUp = state.routeAttempts >= routeAttemptsMax && state.phase === 'open';
      const postponed: Event = { type: 'route-postponed', givenUp };
      return givenUp
        ? [postponed, ask('route', 'no warehouse has what is left to ship', command.action)]
        : [postponed];
    }
    case 'release': {
      const { reference } = command.action.request;
      const accepted: Event = { type: 'release-accepted', releaseReference: reference };
      if (state.phase === 'open') return [accepted];
      return [accepted, { type: 'withdrawal-started', releaseReference: reference, exclude: false }];
    }
    case 'read-release':
      return decideReport(command.action.releaseReference, command.result, state);
    case 'cancel-release':
      return [{ type: 'release-withdrawn', releaseReference: command.action.releaseReference }];
    case 'wait':
      return decideTimer(command.action.timer, command.action.subject, state);
    default:
      return [];
  }
}

function decideTimer(timer: Timer, subject: string, state: DeliveryState): Event[] {
  if (timer === 'route-again') return state.phase === 'open' ? [{ type: 'route-due' }] : [];
  return timer === 'read-release' ? notice(state, subject) : [];
}

/** A notice may overtake the answer to the release itself: it is remembered, and looked at once there is an answer. */
function notice(state: DeliveryState, releaseReference: string): Event[] {
  const release = find(state, releaseReference);
  const open = release && ['releasing', 'accepted', 'withdrawing'].includes(release.status);
  return open ? [{ type: 'release-noticed', releaseReference }] : [];
}

function decideReport(
  releaseReference: string,
  report: ReportedRelease | undefined,
  state: DeliveryState,
): Event[] {
  const events: Event[] = [{ type: 'release-read', releaseReference }];
  const known = new Set(state.shipments.map(({ warehouseShipmentId }) => warehouseShipmentId));
  for (const confirmation of report?.shipConfirmations ?? []) {
    if (known.has(confirmation.warehouseShipmentId)) continue;
    events.push({ type: 'goods-left', releaseReference, confirmation });
    if (state.phase === 'cancelling') {
      events.push(ask('cancel', `the goods of ${releaseReference} had left the warehouse already`));
    }
  }
  const release = find(state, releaseReference);
  if (release?.status === 'accepted' || release?.status === 'withdrawing') {
    const conclusion = conclusionOf(report, release);
    events.push(...conclusion);
    if (conclusion.length === 0 && release.reads === readsMax) {
      const word = report === undefined ? 'does not know it' : `says ${report.warehouseStatus}`;
      events.push(ask('ship', `${releaseReference} does not leave; the warehouse ${word}`));
    }
  }
  return events;
}

function conclusionOf(report: ReportedRelease | undefined, release: ReleaseState): Event[] {
  const releaseReference = release.reference;
  switch (report?.status) {
    case 'shipped':
      return [{ type: 'release-completed', releaseReference }];
    case 'cancelled':
      return [{ type: 'release-withdrawn', releaseReference }];
    case 'on-hold':
    case 'exception':
      return release.status === 'accepted'
        ? [{ type: 'withdrawal-started', releaseReference, exclude: true }]
        : [];
    default:
      return [];
  }
}

function decideFailure(action: Action, failure: Failure): Event[] {
  const reason = `${failure.code}: ${failure.message}`;
  switch (action.kind) {
    case 'route':
      return [{ type: 'route-postponed', givenUp: true }, ask('route', reason, action)];
    case 'release':
      // Whether the warehouse has it is not known, so nobody else may get it.
      if (failure.effect === 'unknown') return [ask('release', reason, action)];
      return [{ type: 'release-refused', releaseReference: action.request.reference }];
    case 'read-release':
      return [
        { type: 'release-read', releaseReference: action.releaseReference },
        ask('read the release', reason, action),
      ];
    case 'cancel-release':
      // Too late: what left is read, and goes on as far as the order still stands.
      if (failure.code === 'conflict')
        return [{ type: 'release-noticed', releaseReference: action.releaseReference }];
      return [ask('withdraw the release', reason, action)];
    default:
      return [];
  }
}

function find(state: DeliveryState, reference: string): ReleaseState | undefined {
  return state.releases.find((release) => release.reference === reference);
}
