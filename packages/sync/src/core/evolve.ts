import { canFollow, type ShipmentState } from '@crossdock/canonical-model';
import { evolveShipments } from './evolve-shipments.ts';
import type { Event } from './messages.ts';
import { type DeliveryState, type ReleaseState, subtractLines, sumLines } from './state.ts';

/** The state after an event. */
export function evolve(state: DeliveryState | undefined, event: Event): DeliveryState {
  if (state === undefined) return evolve(blank(), event);
  const next = evolveDelivery(state, event);
  const shipments = evolveShipments(next.shipments, event, next.phase);
  const lifecycle = move(next.lifecycle, lifecycleOf(event));
  return shipments === next.shipments && lifecycle === next.lifecycle
    ? next
    : { ...next, shipments, lifecycle };
}

function evolveDelivery(state: DeliveryState, event: Event): DeliveryState {
  switch (event.type) {
    case 'delivery-opened': {
      const { deliveryId, request } = event;
      const { reference, lines } = request;
      return { ...state, reference, request, remaining: sumLines(lines), ...opened(state, deliveryId) };
    }
    case 'delivery-unusable':
      return { ...state, reference: `#${event.deliveryId}`, ...opened(state, event.deliveryId) };
    case 'routing-started':
      return { ...state, routing: 'asked', routeAttempts: state.routeAttempts + 1 };
    case 'route-postponed':
      return { ...state, routing: 'waiting' };
    case 'route-due':
      return { ...state, routing: 'idle', excludedWarehouses: [] };
    case 'routed':
      return evolveRouted(state, event.allocations);
    case 'booked': {
      const { backorderId } = event;
      if (backorderId === undefined || state.deliveryIds.includes(backorderId)) return state;
      return { ...state, openDeliveryId: backorderId, deliveryIds: [...state.deliveryIds, backorderId] };
    }
    case 'cancellation-requested':
      return { ...state, phase: 'cancelling', remaining: [] };
    case 'question-raised': {
      const questionSerial = state.questionSerial + 1;
      const { step, reason, action } = event;
      const question = { id: `${state.deliveryIds[0]}?${questionSerial}`, step, reason, action };
      return { ...state, questionSerial, questions: [...state.questions, question] };
    }
    case 'question-settled':
      return { ...state, questions: state.questions.filter(({ id }) => id !== event.questionId) };
    case 'closed':
      return { ...state, phase: 'closed' };
    default:
      return 'releaseReference' in event ? evolveRelease(state, event) : state;
  }
}

function evolveRelease(state: DeliveryState, event: Event & { releaseReference: string }): DeliveryState {
  const release = state.releases.find(({ reference }) => reference === event.releaseReference);
  if (release === undefined) return state;
  const change = releaseChange(release, event);
  const releases = state.releases.map((each) => (each === release ? { ...release, ...change } : each));
  const next = { ...state, releases };
  if (event.type === 'withdrawal-started' && event.exclude) {
    next.excludedWarehouses = [...state.excludedWarehouses, release.warehouseId];
  }
  if (event.type === 'release-refused') {
    next.excludedWarehouses = [...state.excludedWarehouses, release.warehouseId];
  }
  const over =
    event.type === 'release-refused' ||
    event.type === 'release-withdrawn' ||
    event.type === 'release-completed';
  if (over && state.phase === 'open') {
    // What this release did not ship is open again.
    const left = state.shipments.filter(({ releaseReference }) => releaseReference === release.reference);
    const shipped = left.flatMap(({ packages }) => packages.flatMap(({ lines }) => lines));
    next.remaining = sumLines(state.remaining, subtractLines(release.lines, sumLines(shipped)));
  }
  return next;
}

function releaseChange(release: ReleaseState, event: Event): Partial<ReleaseState> {
  switch (event.type) {
    case 'release-accepted':
      return { status: 'accepted' };
    case 'release-refused':
      return { status: 'refused' };
    case 'release-noticed':
      return { noticed: true };
    case 'reading-started':
      return { noticed: false, reading: true, reads: release.reads + 1 };
    case 'release-read':
      return { reading: false };
    case 'withdrawal-started':
      return { status: 'withdrawing' };
    case 'release-withdrawn':
      return { status: 'withdrawn' };
    case 'release-completed':
      return { status: 'complete' };
    default:
      return {};
  }
}

function evolveRouted(
  state: DeliveryState,
  allocations: (Event & { type: 'routed' })['allocations'],
): DeliveryState {
  const first = state.releases.length + 1;
  const releases = allocations.map(({ warehouseId, lines }, index): ReleaseState => ({
    reference: `${state.reference}-${first + index}`,
    warehouseId,
    lines,
    status: 'releasing',
    noticed: false,
    reading: false,
    reads: 0,
  }));
  const remaining = subtractLines(state.remaining, sumLines(...allocations.map(({ lines }) => lines)));
  return {
    ...state,
    releases: [...state.releases, ...releases],
    remaining,
    routing: 'idle',
    routeAttempts: 0,
  };
}

function opened(
  state: DeliveryState,
  deliveryId: number,
): Pick<DeliveryState, 'openDeliveryId' | 'deliveryIds'> {
  return {
    openDeliveryId: deliveryId,
    deliveryIds: state.deliveryIds.includes(deliveryId)
      ? state.deliveryIds
      : [...state.deliveryIds, deliveryId],
  };
}

function lifecycleOf(event: Event): ShipmentState | undefined {
  switch (event.type) {
    case 'routed':
      return 'routed';
    case 'release-accepted':
      return 'accepted';
    case 'goods-left':
      return 'packed';
    case 'label-bought':
      return 'labelled';
    case 'booked':
      return 'in-transit';
    case 'cancellation-requested':
      return 'cancelling';
    case 'closed':
      return event.outcome;
    default:
      return undefined;
  }
}

/** Takes the step where the lifecycle allows it: a later part of a split delivery does not take the whole back. */
function move(from: ShipmentState, to: ShipmentState | undefined): ShipmentState {
  return to !== undefined && canFollow(from, to) ? to : from;
}

function blank(): DeliveryState {
  return {
    reference: '',
    openDeliveryId: 0,
    deliveryIds: [],
    request: undefined,
    lifecycle: 'released',
    phase: 'open',
    remaining: [],
    routing: 'idle',
    routeAttempts: 0,
    excludedWarehouses: [],
    releases: [],
    shipments: [],
    questions: [],
    questionSerial: 0,
  };
}
