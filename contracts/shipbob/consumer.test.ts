import { describe, expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { readPact } from '../pact-file.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { describeReleases } from './releases.ts';
import { describeReports } from './reports.ts';
import { states } from './states.ts';

const shipbob = startPact(pair);
describeReleases(shipbob);
describeReports(shipbob);
describeRefusals(shipbob);

describe('the pact', () => {
  it('needs every state there is a name for', () => {
    const needed = readPact(pair).interactions.flatMap((each) =>
      each.providerStates?.map(({ name }) => name),
    );
    expect(new Set(needed)).toEqual(new Set(Object.values(states)));
  });
});
