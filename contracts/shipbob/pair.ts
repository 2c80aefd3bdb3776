import type { Pair } from '../pact-file.ts';

/** The adapter, and ShipBob as its mock stands for it. */
export const pair: Pair = { consumer: 'wms-shipbob', provider: 'shipbob' };
