import type { Accessorial, RateRequest, ServiceLevel } from '@crossdock/canonical-model';
import type { RatePolicy } from './shop-rates.ts';

/** Which shipments a rule is about. Everything it names must hold; one that names nothing holds for all. */
export interface RateRuleCondition {
  /** Where it goes. */
  countryCodes?: readonly string[];
  /** How the consignee's postal code begins. */
  postalCodePrefixes?: readonly string[];
  residential?: boolean;
  /** All packages together. */
  weightGrams?: { min?: number; max?: number };
  packages?: { min?: number; max?: number };
  /** Any of these is asked for. */
  accessorials?: readonly Accessorial[];
  /** The promise made to the buyer is one of these. */
  serviceLevels?: readonly ServiceLevel[];
}

/** A line of a shipping policy: for such shipments, choose like this. */
export interface RateRule extends Partial<Pick<RatePolicy, 'prefer' | 'exclude' | 'maxCost' | 'currency'>> {
  /** Shown where it takes a quote out. */
  name: string;
  when?: RateRuleCondition;
}

/** What rules are judged by: the request, and the promise made to the buyer. */
export type RatedOrder = RateRequest & { serviceLevel?: ServiceLevel };

/**
 * The policy for one shipment: the base, changed by each rule that fits it, in order. Exclusions add up; a preference,
 * a limit or a currency replaces the one before.
 */
export function policyFor(order: RatedOrder, base: RatePolicy, rules: readonly RateRule[]): RatePolicy {
  const policy = { ...base, exclude: [...(base.exclude ?? [])] };
  for (const { name, when = {}, exclude = [], ...replaced } of rules) {
    if (!fits(order, when)) continue;
    Object.assign(policy, replaced);
    for (const each of exclude) policy.exclude.push({ rule: name, ...each });
  }
  return policy;
}

function fits(order: RatedOrder, when: RateRuleCondition): boolean {
  const { address } = order.shipTo;
  const { accessorials = [], packages, serviceLevel } = order;
  const weight = packages.reduce((sum, each) => sum + each.weightGrams, 0);
  const holds = [
    when.countryCodes?.includes(address.countryCode),
    when.postalCodePrefixes?.some((prefix) => address.postalCode?.startsWith(prefix) ?? false),
    when.residential === undefined ? undefined : when.residential === (address.residential ?? false),
    when.weightGrams && within(weight, when.weightGrams),
    when.packages && within(packages.length, when.packages),
    when.accessorials?.some((each) => accessorials.includes(each)),
    when.serviceLevels?.some((each) => each === serviceLevel),
  ];
  return !holds.includes(false);
}

function within(value: number, { min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number }) {
  return value >= min && value <= max;
}
