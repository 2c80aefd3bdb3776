import type { RateQuote } from '@crossdock/canonical-model';

/** A quote of carrier `a`. */
export function quote(carrierServiceCode: string, amount: string, rest: Partial<RateQuote> = {}): RateQuote {
  return {
    carrierId: 'a',
    carrierServiceCode,
    total: { amount, currency: 'USD' },
    negotiated: false,
    charges: [],
    ...rest,
  };
}
