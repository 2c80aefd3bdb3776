import { describe, expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { readPact } from '../pact-file.ts';
import { describeBookings } from './bookings.ts';
import { describeLookUps } from './look-ups.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { states } from './states.ts';

const ups = startPact(pair);
describeBookings(ups);
describeLookUps(ups);
describeRefusals(ups);

describe('the pact', () => {
  it('needs every state there is a name for', () => {
    const needed = readPact(pair).interactions.flatMap((each) =>
      each.providerStates?.map(({ name }) => name),
    );
    expect(new Set(needed)).toEqual(new Set(Object.values(states)));
  });
});
