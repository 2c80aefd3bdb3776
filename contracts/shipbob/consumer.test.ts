import { expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { statesNeeded } from '../pact-file.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { describeReleases } from './releases.ts';
import { describeReports } from './reports.ts';
import { states } from './states.ts';

const shipbob = startPact(pair);
describeReleases(shipbob);
describeReports(shipbob);
describeRefusals(shipbob);

it('every state there is a name for is needed', () => {
  expect(statesNeeded(pair)).toEqual(new Set(Object.values(states)));
});
