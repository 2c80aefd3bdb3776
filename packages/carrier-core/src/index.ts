/**
 * What a carrier is, how to choose among several, and how to buy a label exactly once.
 *
 * @packageDocumentation
 */
export { billableWeight, type BillableWeight, type DimensionalWeightRule } from './billable-weight.ts';
export type {
  Carrier,
  CarrierTraits,
  FindShipmentQuery,
  OptionalOperation,
  ProofQuery,
  ReadContext,
  ServicePointQuery,
  TrackQuery,
  TrackResult,
} from './carrier.ts';
export {
  deliveryDay,
  type DeliveryCalendar,
  shipDay,
  type Weekdays,
  withDeliveryDays,
} from './delivery-calendar.ts';
export {
  type PurchaseCandidate,
  type PurchaseChainOptions,
  purchaseFromChain,
} from './purchase-from-chain.ts';
export {
  type LiveDuplicate,
  type PurchaseIntent,
  purchaseLabel,
  type PurchaseOutcome,
  type PurchaseStep,
} from './purchase-label.ts';
export { type CarrierAccount, type CollectedQuotes, quoteAll, type QuoteAllOptions } from './quote-all.ts';
export { policyFor, type RatedOrder, type RateRule, type RateRuleCondition } from './rate-rules.ts';
export {
  type ExclusionReason,
  type RateExclusion,
  type RatePolicy,
  type RatePreference,
  type RateRanking,
  shopRates,
} from './shop-rates.ts';
