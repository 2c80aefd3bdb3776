import type { Money } from '@crossdock/canonical-model';
import { z } from 'zod';

/** An amount with its currency. UPS Rating.yaml, 2026-07-21. */
export const Amount = z.looseObject({
  CurrencyCode: z.string().regex(/^[A-Z]{3}$/),
  MonetaryValue: z.string().regex(/^-?\d+(\.\d+)?$/),
});
/** An amount with its currency. */
export type Amount = z.infer<typeof Amount>;

/** Our form of an amount. Both parts come from the same entry: prices in other currencies may stand beside it. */
export function toMoney({ CurrencyCode, MonetaryValue }: Amount): Money {
  return { amount: MonetaryValue.replace(/^(-?)0+(?=\d)/, '$1'), currency: CurrencyCode };
}
