/**
 * What a carrier is, how to choose among several, and how to buy a label exactly once.
 *
 * @packageDocumentation
 */
export type {
  Carrier,
  CarrierTraits,
  FindShipmentQuery,
  OptionalOperation,
  TrackQuery,
  TrackResult,
} from './carrier.ts';
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
export { type CollectedQuotes, quoteAll } from './quote-all.ts';
export {
  type ExclusionReason,
  type RateExclusion,
  type RatePolicy,
  type RatePreference,
  type RateRanking,
  shopRates,
} from './shop-rates.ts';
