import type { StatusDetail } from './state.ts';

// developer.shipbob.com, status reference.
/** The goods are off the shelf. */
export const PICKED: StatusDetail = { id: 100, name: 'Picked', description: 'The shipment has been picked' };
/** The goods are in their box. */
export const PACKED: StatusDetail = { id: 101, name: 'Packed', description: 'The shipment has been packed' };
/** The carrier has it. */
export const IN_TRANSIT: StatusDetail = {
  id: 201,
  name: 'InTransit',
  description: 'The shipment is on its way',
};
/** It is where it should be. */
export const DELIVERED: StatusDetail = {
  id: 203,
  name: 'Delivered',
  description: 'The shipment has been delivered',
};
/** There is not enough of something. */
export const OUT_OF_STOCK: StatusDetail = {
  id: 303,
  name: 'OutOfStock',
  description: 'There is not enough inventory',
};
/** Something was ordered that nobody has heard of. */
export const UNKNOWN_SKU: StatusDetail = { id: 304, name: 'UnknownSku', description: 'The SKU is not known' };
