import { keepsPromise, type Package, type Party, type RateQuote } from '@crossdock/canonical-model';
import { type Carrier, purchaseLabel, quoteAll, shopRates } from '@crossdock/carrier-core';
import { type CallContext, type Clock, IntegrationError } from '@crossdock/client-core';
import type { Action, ActionResults } from '../core/messages.ts';
import type { Candidate } from '../core/state.ts';
import type { AttemptContext } from '../engine/engine.ts';
import type { Sites } from '../sites.ts';

/** Asks every carrier and ranks the best service of each. One carrier that is down costs its own offers only. */
export async function shopForRates(
  sites: Sites,
  action: Action & { kind: 'shop-rates' },
): Promise<ActionResults['shop-rates']> {
  const { reference, request } = action;
  const { quotes, errors } = await quoteAll(sites.carriers, {
    reference,
    shipFrom: shipFrom(sites, action.warehouseId),
    shipTo: request.shipTo,
    packages: toPackages(action.packages),
  });
  const fitting = quotes.filter(
    ({ serviceLevel }) => serviceLevel !== undefined && keepsPromise(serviceLevel, request.serviceLevel),
  );
  const candidates = bestOfEach(shopRates(fitting, { prefer: { by: 'cheapest' } }).ranked);
  const failure = errors[0]?.error;
  if (candidates.length === 0 && failure) throw failure;
  return { candidates };
}

function bestOfEach(ranked: readonly RateQuote[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const { carrierId, carrierServiceCode, total } of ranked) {
    if (!best.has(carrierId)) best.set(carrierId, { carrierId, carrierServiceCode, total });
  }
  return [...best.values()];
}

/** One step of a purchase. An unknown fate stays unknown until the carrier has been asked what it has. */
export async function buyLabel(
  sites: Sites,
  action: Action & { kind: 'buy-label' },
  { repeated, lastUnknownAt }: AttemptContext,
  clock: Clock,
): Promise<ActionResults['buy-label']> {
  const { reference, request, candidate } = action;
  const outcome = await purchaseLabel({
    carrier: carrier(sites, candidate.carrierId),
    request: {
      reference,
      shipFrom: shipFrom(sites, action.warehouseId),
      shipTo: request.shipTo,
      serviceLevel: request.serviceLevel,
      carrierServiceCode: candidate.carrierServiceCode,
      packages: toPackages(action.packages),
    },
    context: { idempotencyKey: action.id, repeated },
    lastAttemptAt: lastUnknownAt,
    now: clock.now(),
  });
  const fail = (
    code: 'no-response' | 'conflict',
    effect: 'none' | 'unknown',
    message: string,
    retryAfterMs?: number,
  ) =>
    new IntegrationError({
      code,
      effect,
      message,
      retryAfterMs,
      system: candidate.carrierId,
      operation: 'purchaseLabel',
    });
  switch (outcome.kind) {
    case 'bought': {
      const liveDuplicates = outcome.liveDuplicates.map(({ shipment }) => shipment.carrierShipmentId);
      return { shipment: outcome.shipment, liveDuplicates };
    }
    case 'wait': {
      // Only an attempt to buy begins the time anew in which a look-up proves nothing.
      const effect = outcome.attempted ? 'unknown' : 'none';
      throw fail('no-response', effect, 'whether a label was bought is not known yet', outcome.retryAfterMs);
    }
    case 'retry':
      throw outcome.error;
    case 'refused':
      throw outcome.errors[0] ?? fail('conflict', 'none', 'refused');
    case 'parked':
      throw fail('conflict', 'unknown', outcome.reason);
  }
}

/** Cancels a shipment whose label is not wanted any more. */
export async function voidLabel(
  sites: Sites,
  { carrierId, carrierShipmentId }: Action & { kind: 'void-label' },
  context: CallContext,
): Promise<undefined> {
  const seller = carrier(sites, carrierId);
  if (seller.cancelShipment === undefined) {
    const message = 'this carrier has no void; the label is billed when it is used';
    throw new IntegrationError({
      code: 'unsupported',
      effect: 'none',
      system: carrierId,
      operation: 'cancelShipment',
      message,
    });
  }
  await seller.cancelShipment(carrierShipmentId, context);
}

/** Asks the carrier what has happened to a shipment's packages. */
export async function track(
  sites: Sites,
  { carrierId, trackingNumbers }: Action & { kind: 'track' },
): Promise<ActionResults['track']> {
  const results = await carrier(sites, carrierId).trackPackages(
    trackingNumbers.map((trackingNumber) => ({ trackingNumber })),
  );
  return { events: results.flatMap(({ events }) => events) };
}

function carrier(sites: Sites, id: string): Carrier {
  const found = sites.carriers.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no carrier "${id}"`);
  return found;
}

function shipFrom(sites: Sites, warehouseId: string): Party {
  const found = sites.warehouses.find(({ id }) => id === warehouseId);
  if (found === undefined) throw new Error(`there is no warehouse "${warehouseId}"`);
  return found.shipFrom;
}

function toPackages(packed: (Action & { kind: 'buy-label' })['packages']): Package[] {
  return packed.map(({ reference, weightGrams, dimensions }) => ({
    reference,
    weightGrams,
    ...(dimensions && { dimensions }),
  }));
}
