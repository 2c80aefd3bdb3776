import type { ShipmentRequest } from '@crossdock/canonical-model';
import type { Clock, IntegrationError } from '@crossdock/client-core';
import type { Carrier } from './carrier.ts';
import { type PurchaseIntent, purchaseLabel, type PurchaseOutcome } from './purchase-label.ts';

/** A carrier that may be asked, and what it would be asked: service codes differ from carrier to carrier. */
export interface PurchaseCandidate {
  carrier: Carrier;
  request: ShipmentRequest;
}

/** Options of {@link purchaseFromChain}. */
export interface PurchaseChainOptions {
  idempotencyKey: string;
  clock: Clock;
  /** Stored before each purchase. */
  recordIntent: (intent: PurchaseIntent) => Promise<void>;
  /** The intent stored by an earlier run that did not come to an end. The chain goes on at its carrier. */
  unfinished?: { carrierId: string; lastAttemptAt: number } | undefined;
  /** Ask the next carrier at once when one is down or busy, instead of waiting for it. Default false. */
  fallBackWhenDown?: boolean | undefined;
  /** How long to wait in all before handing back an unsettled outcome, in milliseconds. Default 300,000. */
  patienceMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Buys one label from the first carrier that will, in the order given. For callers without an engine of their own:
 * it waits on the clock where an engine would schedule the next step.
 *
 * The outcome is `wait` or `retry` only when patience ran out; an outcome of `wait` must be continued later by
 * giving `unfinished`.
 *
 * @throws {RangeError} when there is no candidate, or `unfinished` names none of them.
 */
export async function purchaseFromChain(
  candidates: readonly PurchaseCandidate[],
  options: PurchaseChainOptions,
): Promise<PurchaseOutcome> {
  const { unfinished } = options;
  const start = unfinished ? candidates.findIndex(({ carrier }) => carrier.id === unfinished.carrierId) : 0;
  if (start === -1 || candidates.length === 0) throw new RangeError('there is no carrier to go on with');
  const deadline = options.clock.now() + (options.patienceMs ?? 300_000);
  const errors: IntegrationError[] = [];
  for (const candidate of candidates.slice(start)) {
    const outcome = await purchaseFromOne(candidate, options, deadline);
    if (outcome.kind === 'refused') errors.push(...outcome.errors);
    else if (outcome.kind === 'retry' && options.fallBackWhenDown) errors.push(outcome.error);
    else return outcome;
  }
  return { kind: 'refused', errors };
}

async function purchaseFromOne(
  { carrier, request }: PurchaseCandidate,
  options: PurchaseChainOptions,
  deadline: number,
): Promise<PurchaseOutcome> {
  const { clock, idempotencyKey, signal, recordIntent, unfinished } = options;
  let repeated = unfinished?.carrierId === carrier.id;
  let lastAttemptAt = repeated ? unfinished?.lastAttemptAt : undefined;
  for (let steps = 1; ; steps++) {
    const context = { idempotencyKey, repeated, signal };
    const now = clock.now();
    const outcome = await purchaseLabel({ carrier, request, context, lastAttemptAt, now, recordIntent });
    if (outcome.kind !== 'wait' && outcome.kind !== 'retry') return outcome;
    if (outcome.kind === 'retry' && options.fallBackWhenDown) return outcome;
    if (outcome.kind === 'retry') repeated = false;
    else {
      repeated = true;
      if (outcome.attempted) lastAttemptAt = clock.now();
    }
    // Doubling from a second keeps a carrier that names no time from being hammered.
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, 1000 * 2 ** Math.min(steps - 1, 6));
    if (clock.now() + waitMs > deadline) return outcome;
    await clock.sleep(waitMs, signal);
  }
}
