import {
  addMoney,
  compareMoney,
  type Money,
  type RateQuote,
  type ServiceLevel,
} from '@crossdock/canonical-model';

/** What makes one quote better than another. */
export type RatePreference =
  /** The lowest price. */
  | { by: 'cheapest' }
  /** The earliest delivery; quotes that tell none come last. */
  | { by: 'fastest' }
  /** The lowest price among those that arrive on the day or before. */
  | { by: 'promise'; deliverBy: string }
  /** The lowest price when every day on the way costs `dayCost` more. */
  | { by: 'weighted'; dayCost: Money };

/** Takes quotes out that match everything it names. */
export interface RateExclusion {
  /** The name of the rule it comes from; tells nothing about quotes. */
  rule?: string;
  carrierId?: string;
  account?: string;
  carrierServiceCode?: string;
  serviceLevel?: ServiceLevel;
}

/** How to choose among quotes. */
export interface RatePolicy {
  prefer: RatePreference;
  exclude?: readonly RateExclusion[];
  maxCost?: Money;
  /** The only currency considered. Default: that of the preference, of `maxCost`, or else of the first quote. */
  currency?: string;
}

/** Why a quote was not considered. */
export type ExclusionReason =
  | 'excluded-by-rule'
  | 'other-currency'
  | 'over-max-cost'
  | 'no-delivery-day'
  | 'too-late'
  | 'no-transit-days';

/** Quotes in order of preference, and those that did not take part. */
export interface RateRanking {
  /** Best first. Equal quotes are ordered by price, carrier and service code, so the same input gives the same order. */
  ranked: RateQuote[];
  excluded: {
    quote: RateQuote;
    reason: ExclusionReason;
    /** The rule that took it out, where it has a name. */
    rule?: string;
  }[];
}

/** Ranks quotes by a policy. Prices are compared exactly, and never across currencies. */
export function shopRates(quotes: readonly RateQuote[], policy: RatePolicy): RateRanking {
  const ranked: RateQuote[] = [];
  const excluded: RateRanking['excluded'] = [];
  const currency = currencyOf(quotes, policy);
  for (const quote of quotes) {
    const reason = exclusionReason(quote, policy, currency);
    const rule = policy.exclude?.find((each) => matches(quote, each))?.rule;
    if (reason === undefined) ranked.push(quote);
    else excluded.push({ quote, reason, ...(rule !== undefined && { rule }) });
  }
  const preferred = comparison(ranked, policy.prefer);
  ranked.sort((left, right) => preferred(left, right) || tieBreak(left, right));
  return { ranked, excluded };
}

function currencyOf(
  quotes: readonly RateQuote[],
  { currency, prefer, maxCost }: RatePolicy,
): string | undefined {
  if (currency !== undefined) return currency;
  if (prefer.by === 'weighted') return prefer.dayCost.currency;
  return (maxCost ?? quotes[0]?.total)?.currency;
}

function exclusionReason(
  quote: RateQuote,
  { exclude = [], maxCost, prefer }: RatePolicy,
  currency: string | undefined,
): ExclusionReason | undefined {
  if (exclude.some((rule) => matches(quote, rule))) return 'excluded-by-rule';
  const limits = [maxCost, prefer.by === 'weighted' ? prefer.dayCost : undefined];
  const comparable = limits.every((limit) => limit === undefined || limit.currency === quote.total.currency);
  if (quote.total.currency !== currency || !comparable) return 'other-currency';
  if (maxCost !== undefined && compareMoney(quote.total, maxCost) > 0) return 'over-max-cost';
  if (prefer.by === 'weighted' && quote.transitDays === undefined) return 'no-transit-days';
  if (prefer.by !== 'promise') return undefined;
  if (quote.deliveryOn === undefined) return 'no-delivery-day';
  return quote.deliveryOn > prefer.deliverBy ? 'too-late' : undefined;
}

/** A rule that names nothing matches nothing: an empty line in a configuration must not stop all shipping. */
function matches(quote: RateQuote, rule: RateExclusion): boolean {
  const names = ['carrierId', 'account', 'carrierServiceCode', 'serviceLevel'] as const;
  const named = names.filter((name) => rule[name] !== undefined);
  return named.length > 0 && named.every((name) => rule[name] === quote[name]);
}

type Comparison = (left: RateQuote, right: RateQuote) => number;

function comparison(quotes: readonly RateQuote[], prefer: RatePreference): Comparison {
  if (prefer.by === 'fastest') return bySpeed(quotes);
  if (prefer.by !== 'weighted') return byTotal;
  const { dayCost } = prefer;
  const weighted = ({ total, transitDays = 0 }: RateQuote): Money =>
    addMoney(total, ...Array.from({ length: transitDays }, () => dayCost));
  return (left, right) => compareMoney(weighted(left), weighted(right));
}

/** Days and dates are not compared with each other: one measure is used for all, the date where every quote has it. */
function bySpeed(quotes: readonly RateQuote[]): Comparison {
  if (quotes.every((quote) => quote.deliveryOn !== undefined)) {
    return (left, right) => compareText(left.deliveryOn ?? '', right.deliveryOn ?? '');
  }
  return (left, right) => {
    if (left.transitDays === undefined || right.transitDays === undefined) {
      return Number(left.transitDays === undefined) - Number(right.transitDays === undefined);
    }
    return left.transitDays - right.transitDays;
  };
}

function byTotal(left: RateQuote, right: RateQuote): number {
  return compareMoney(left.total, right.total);
}

function tieBreak(left: RateQuote, right: RateQuote): number {
  return (
    byTotal(left, right) ||
    compareText(left.carrierId, right.carrierId) ||
    compareText(left.account ?? '', right.account ?? '') ||
    compareText(left.carrierServiceCode, right.carrierServiceCode)
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
