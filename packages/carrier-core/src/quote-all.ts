import type { RateQuote, RateRequest } from '@crossdock/canonical-model';
import { type CallContext, IntegrationError } from '@crossdock/client-core';
import type { Carrier } from './carrier.ts';

/** What several carriers offered, and which of them failed to. */
export interface CollectedQuotes {
  /** In the order of the carriers, each carrier's own order kept. */
  quotes: RateQuote[];
  errors: { carrierId: string; error: IntegrationError }[];
}

/** Asks all carriers at once. One that fails costs its own quotes only. */
export async function quoteAll(
  carriers: readonly Carrier[],
  request: RateRequest,
  context?: Pick<CallContext, 'signal'>,
): Promise<CollectedQuotes> {
  const quotes: RateQuote[] = [];
  const errors: CollectedQuotes['errors'] = [];
  const answers = await Promise.all(
    carriers.map((carrier) =>
      carrier.quoteRates(request, context).catch((error: unknown) => {
        if (IntegrationError.is(error)) return error;
        throw error;
      }),
    ),
  );
  for (const [index, answer] of answers.entries()) {
    const carrierId = carriers[index]?.id ?? '';
    if (IntegrationError.is(answer)) errors.push({ carrierId, error: answer });
    else quotes.push(...answer);
  }
  return { quotes, errors };
}
