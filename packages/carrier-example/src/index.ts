/**
 * The reference carrier adapter: what a new one is copied from.
 *
 * @packageDocumentation
 */
export { createExampleCarrier, type ExampleCarrierOptions } from './carrier.ts';
