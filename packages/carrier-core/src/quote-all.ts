import type { RateQuote, RateRequest } from '@crossdock/canonical-model';
import { type Clock, IntegrationError } from '@crossdock/client-core';
import type { Carrier } from './carrier.ts';

/** One of several accounts, and what we call it. */
export interface CarrierAccount {
  account: string;
  carrier: Carrier;
}

/** Options of {@link quoteAll}. */
export interface QuoteAllOptions {
  signal?: AbortSignal | undefined;
  /** Nobody is waited for any longer than this; who has answered by then takes part. */
  deadline?: { afterMs: number; clock: Clock };
}

/** What several carriers offered, and which of them failed to. */
export interface CollectedQuotes {
  /** In the order of the carriers, each carrier's own order kept. */
  quotes: RateQuote[];
  /** A carrier that missed the deadline is among them as `no-response`. */
  errors: { carrierId: string; account?: string; error: IntegrationError }[];
}

/** Asks all carriers and accounts at once. One that fails, or is late, costs its own quotes only. */
export async function quoteAll(
  sellers: readonly (Carrier | CarrierAccount)[],
  request: RateRequest,
  options: QuoteAllOptions = {},
): Promise<CollectedQuotes> {
  const limit = startLimit(options);
  const quotes: RateQuote[] = [];
  const errors: CollectedQuotes['errors'] = [];
  const asked = sellers.map((seller) => ('carrier' in seller ? seller : { carrier: seller }));
  const answers = await Promise.all(
    asked.map(({ carrier }) =>
      limit
        .race(carrier.quoteRates(request, { signal: limit.signal }))
        .catch((error: unknown) => toFailure(error, carrier.id, options)),
    ),
  ).finally(() => limit.stop());
  for (const [index, answer] of answers.entries()) {
    const { carrier, ...named } = asked[index] as CarrierAccount;
    if (IntegrationError.is(answer)) errors.push({ carrierId: carrier.id, ...named, error: answer });
    else for (const quote of answer) quotes.push({ ...quote, ...named });
  }
  return { quotes, errors };
}

const late = new Error('the deadline has passed');

function toFailure(error: unknown, system: string, { deadline }: QuoteAllOptions): IntegrationError {
  if (IntegrationError.is(error)) return error;
  if (error !== late) throw error;
  return new IntegrationError({
    code: 'no-response',
    effect: 'none',
    system,
    operation: 'quoteRates',
    message: `no prices within ${deadline?.afterMs} ms`,
  });
}

/** A deadline that also frees us from a carrier that ignores its signal. */
function startLimit({ signal, deadline }: QuoteAllOptions) {
  if (deadline === undefined) {
    return { signal, race: <T>(answer: Promise<T>) => answer, stop: () => undefined };
  }
  const calls = new AbortController();
  const timer = new AbortController();
  const passed = deadline.clock.sleep(deadline.afterMs, timer.signal).then(() => {
    calls.abort(late);
    throw late;
  });
  // Nobody may be listening any more when it passes or is called off.
  passed.catch(() => undefined);
  return {
    signal: signal === undefined ? calls.signal : AbortSignal.any([signal, calls.signal]),
    race: <T>(answer: Promise<T>) => Promise.race([answer, passed]),
    stop: () => timer.abort(late),
  };
}
