import { describe, expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { readPact } from '../pact-file.ts';
import { describeConfirmations } from './confirmations.ts';
import { describeDeliveries } from './deliveries.ts';
import { describeDocuments } from './documents.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { states } from './states.ts';

const odoo = startPact(pair);
describeDeliveries(odoo);
describeConfirmations(odoo);
describeDocuments(odoo);
describeRefusals(odoo);

describe('the pact', () => {
  it('needs every state there is a name for', () => {
    const needed = readPact(pair).interactions.flatMap((each) =>
      each.providerStates?.map(({ name }) => name),
    );
    expect(new Set(needed)).toEqual(new Set(Object.values(states)));
  });
});
