/**
 * What a carrier is.
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
