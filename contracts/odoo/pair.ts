import type { Pair } from '../pact-file.ts';

/** The client, and Odoo as its mock stands for it. */
export const pair: Pair = { consumer: 'odoo-client', provider: 'odoo' };
