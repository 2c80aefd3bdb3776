import type { Shipment, ShipmentRequest } from '@crossdock/canonical-model';
import { type CallContext, IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import type { Carrier } from './carrier.ts';

/** That a label is about to be bought, and where. Whoever finds it after a crash must assume that it was. */
export interface PurchaseIntent {
  carrierId: string;
  reference: string;
}

/** One attempt to have one label bought at one carrier. */
export interface PurchaseStep {
  carrier: Carrier;
  request: ShipmentRequest;
  /** `repeated` says that an earlier attempt at this carrier may have bought. */
  context: CallContext;
  /** Milliseconds since the epoch at which the last such attempt ended; it belongs to `repeated`. */
  lastAttemptAt?: number | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /**
   * Awaited before anything is bought, so that a crash during the call leaves a trace. Leave it out where the step
   * itself is already durable, as an outbox makes it.
   */
  recordIntent?: ((intent: PurchaseIntent) => Promise<void>) | undefined;
}

/** A live shipment too many that could not be cancelled; a person has to. */
export interface LiveDuplicate {
  shipment: Shipment;
  /** Absent where the carrier has no way to cancel. */
  error?: IntegrationError;
}

/** What became of a step, and by that what comes next. */
export type PurchaseOutcome =
  /** There is exactly one shipment, unless `liveDuplicates` says otherwise. */
  | {
      kind: 'bought';
      shipment: Shipment;
      /** True when an earlier attempt had bought it. */
      adopted: boolean;
      /** Bought by an earlier attempt, and taken back. */
      cancelledDuplicates: Shipment[];
      liveDuplicates: LiveDuplicate[];
    }
  /**
   * Whether a label was bought is not known yet. Repeat the step with `repeated` after at least `retryAfterMs`, and
   * ask no other carrier until then. `attempted` tells that this step tried to buy: `lastAttemptAt` starts anew.
   */
  | { kind: 'wait'; retryAfterMs: number; attempted: boolean; error?: IntegrationError }
  /** Nothing was bought, for a cause that passes. Repeat the step, or ask another carrier. */
  | { kind: 'retry'; retryAfterMs?: number; error: IntegrationError }
  /** Nothing was bought here, nor will be: the next carrier's turn. */
  | { kind: 'refused'; errors: IntegrationError[] }
  /** A person must look: no call can settle it. */
  | { kind: 'parked'; reason: string; error?: IntegrationError };

/**
 * Buys a label at most once. A purchase whose fate is unknown is looked up, never repeated, except at carriers that
 * promise to recognize the key.
 *
 * Repeating a step is always safe when `repeated` and `lastAttemptAt` tell the truth.
 *
 * @throws what the call rejects with when it is aborted, and our own mistakes: the fate is then unknown.
 */
export async function purchaseLabel(step: PurchaseStep): Promise<PurchaseOutcome> {
  const { carrier, context } = step;
  if (!context.repeated || carrier.traits.repeatedBooking === 'idempotent') return buy(step);
  const found = await lookUp(step, Math.max(0, carrier.traits.findableAfterMs - elapsed(step)));
  return found ?? buy(step);
}

/** An attempt without a date counts as just made: waiting once more is cheaper than a second label. */
function elapsed({ now, lastAttemptAt }: PurchaseStep): number {
  return lastAttemptAt === undefined ? 0 : now - lastAttemptAt;
}

async function buy(step: PurchaseStep): Promise<PurchaseOutcome> {
  const { carrier, request, context } = step;
  await step.recordIntent?.({ carrierId: carrier.id, reference: request.reference });
  try {
    const shipment = await carrier.createShipment(request, context);
    const adopted = context.repeated === true && carrier.traits.repeatedBooking === 'idempotent';
    return { kind: 'bought', shipment, adopted, cancelledDuplicates: [], liveDuplicates: [] };
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    return error.effect === 'unknown' ? afterUnknown(step, error) : afterNoEffect(step, error);
  }
}

async function afterUnknown(step: PurchaseStep, error: IntegrationError): Promise<PurchaseOutcome> {
  const { traits } = step.carrier;
  const retryAfterMs = error.retryAfterMs ?? 0;
  if (traits.repeatedBooking === 'idempotent') return { kind: 'wait', retryAfterMs, attempted: true, error };
  // The attempt has just ended, so an empty look-up must be repeated after the whole time.
  const found = await lookUp(step, Math.max(traits.findableAfterMs, 1));
  if (found === undefined) return { kind: 'wait', retryAfterMs, attempted: true, error };
  if (found.kind === 'wait') return { error, ...found, attempted: true };
  return found.kind === 'parked' ? { error, ...found } : found;
}

/** What the carrier has under our reference; `undefined` once it is certain that it has nothing. */
async function lookUp(step: PurchaseStep, uncertainForMs: number): Promise<PurchaseOutcome | undefined> {
  const { carrier, request, context } = step;
  if (carrier.findShipments === undefined) {
    return {
      kind: 'parked',
      reason: `a label may have been bought, and ${carrier.id} has no way to look it up`,
    };
  }
  const packageReferences = request.packages.map((each) => each.reference);
  let found: Shipment[];
  try {
    found = await carrier.findShipments({ reference: request.reference, packageReferences }, context);
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    const retryAfterMs = Math.max(uncertainForMs, error.retryAfterMs ?? 0);
    return { kind: 'wait', retryAfterMs, attempted: false, error };
  }
  const kept = found
    .toSorted(oldestFirst)
    .find((shipment) => shipment.packages.length === packageReferences.length);
  if (found.length > 0 && !carrier.traits.recoversLabels) return replace(step, found);
  if (kept !== undefined) return adopt(step, kept, found);
  if (uncertainForMs > 0) return { kind: 'wait', retryAfterMs: uncertainForMs, attempted: false };
  if (found.length === 0) return undefined;
  const reason = `${carrier.id} has a shipment under this reference, but not with ${packageReferences.length} package(s)`;
  return { kind: 'parked', reason };
}

function oldestFirst(left: Shipment, right: Shipment): number {
  const order = Date.parse(left.bookedAt ?? '') - Date.parse(right.bookedAt ?? '');
  return order || (left.carrierShipmentId < right.carrierShipmentId ? -1 : 1);
}

async function adopt(step: PurchaseStep, kept: Shipment, found: Shipment[]): Promise<PurchaseOutcome> {
  const extras = found.filter((each) => each !== kept);
  const outcome = await cancelAll(step, extras);
  if ('kind' in outcome) return outcome;
  const { cancelled, live } = outcome;
  return {
    kind: 'bought',
    shipment: kept,
    adopted: true,
    cancelledDuplicates: cancelled,
    liveDuplicates: live,
  };
}

/** Cancels what was bought and buys again, for its labels cannot be had any more. */
async function replace(step: PurchaseStep, found: Shipment[]): Promise<PurchaseOutcome> {
  const outcome = await cancelAll(step, found);
  if ('kind' in outcome) return outcome;
  const [stuck] = outcome.live;
  if (stuck === undefined) {
    const bought = await buy(step);
    return bought.kind === 'bought' ? { ...bought, cancelledDuplicates: outcome.cancelled } : bought;
  }
  const { carrierShipmentId } = stuck.shipment;
  const reason = `shipment ${carrierShipmentId} was bought, and ${step.carrier.id} neither prints its labels again nor cancels it`;
  return { kind: 'parked', reason, ...(stuck.error && { error: stuck.error }) };
}

/** Cancels each, and tells which could not be; `wait` when that is not known yet. */
async function cancelAll(
  { carrier, context }: PurchaseStep,
  shipments: readonly Shipment[],
): Promise<{ cancelled: Shipment[]; live: LiveDuplicate[] } | Extract<PurchaseOutcome, { kind: 'wait' }>> {
  const cancelled: Shipment[] = [];
  const live: LiveDuplicate[] = [];
  for (const shipment of shipments) {
    if (carrier.cancelShipment === undefined) {
      live.push({ shipment });
      continue;
    }
    try {
      const idempotencyKey = `${context.idempotencyKey} cancel ${shipment.carrierShipmentId}`;
      await carrier.cancelShipment(shipment.carrierShipmentId, { ...context, idempotencyKey });
      cancelled.push(shipment);
    } catch (error) {
      if (!IntegrationError.is(error)) throw error;
      if (error.effect === 'unknown' || reactions[error.code] === 'passes') {
        return { kind: 'wait', retryAfterMs: error.retryAfterMs ?? 0, attempted: false, error };
      }
      live.push({ shipment, error });
    }
  }
  return { cancelled, live };
}

/** What a failure without effect means for the purchase. */
const reactions: Record<IntegrationErrorCode, 'refused' | 'passes' | 'parked'> = {
  rejected: 'refused',
  'invalid-request': 'refused',
  unsupported: 'refused',
  forbidden: 'refused',
  unavailable: 'passes',
  'rate-limited': 'passes',
  'no-response': 'passes',
  unauthenticated: 'passes',
  // Without effect it was a call on the way to the purchase, such as the one for a token.
  'malformed-response': 'passes',
  conflict: 'parked',
  'not-found': 'parked',
  misconfigured: 'parked',
};

function afterNoEffect({ carrier, context }: PurchaseStep, error: IntegrationError): PurchaseOutcome {
  // An idempotent carrier was called without looking up, so an earlier attempt may still have bought.
  const unsettled = context.repeated === true && carrier.traits.repeatedBooking === 'idempotent';
  const reaction = reactions[error.code];
  if (reaction === 'passes') {
    const { retryAfterMs } = error;
    if (unsettled) return { kind: 'wait', retryAfterMs: retryAfterMs ?? 0, attempted: false, error };
    return { kind: 'retry', error, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  // Being shut out tells nothing about what we bought before.
  if (reaction === 'refused' && !(unsettled && error.code === 'forbidden'))
    return { kind: 'refused', errors: [error] };
  return { kind: 'parked', reason: `${carrier.id} answered the purchase with "${error.code}"`, error };
}
