import type { Pair } from '../pact-file.ts';

/** The adapter, and UPS as its mock stands for it. */
export const pair: Pair = { consumer: 'carrier-ups', provider: 'ups' };
