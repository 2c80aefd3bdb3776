import { expect, it } from 'vitest';
import { startPact } from '../consumer.ts';
import { statesNeeded } from '../pact-file.ts';
import { describeBookings } from './bookings.ts';
import { describeCancellations } from './cancellations.ts';
import { describeLookUps } from './look-ups.ts';
import { pair } from './pair.ts';
import { describeRefusals } from './refusals.ts';
import { states } from './states.ts';

const ups = startPact(pair);
describeBookings(ups);
describeLookUps(ups);
describeCancellations(ups);
describeRefusals(ups);

it('every state there is a name for is needed', () => {
  expect(statesNeeded(pair)).toEqual(new Set(Object.values(states)));
});
