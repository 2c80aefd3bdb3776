/**
 * UPS as a Crossdock carrier.
 *
 * @packageDocumentation
 */
export { createUpsCarrier, type UpsCarrierOptions } from './carrier.ts';
