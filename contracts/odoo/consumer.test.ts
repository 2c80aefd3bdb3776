import { expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { statesNeeded } from '../pact-file.ts';
import { describeConfirmations } from './confirmations.ts';
import { describeDeliveries } from './deliveries.ts';
import { describeDocuments } from './documents.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { describeServer } from './server.ts';
import { states } from './states.ts';

const odoo = startPact(pair);
describeServer(odoo);
describeDeliveries(odoo);
describeConfirmations(odoo);
describeDocuments(odoo);
describeRefusals(odoo);

it('every state there is a name for is needed', () => {
  expect(statesNeeded(pair)).toEqual(new Set(Object.values(states)));
});
