import { TrackingEvent } from '@crossdock/canonical-model';
import { expect } from 'vitest';
import { book } from './booking-laws.ts';
import type { CarrierLaw } from './harness.ts';

/** What is true of tracking. */
export const trackingLaws: readonly CarrierLaw[] = [
  {
    name: 'tracks events oldest first',
    async check(session, harness) {
      const [first] = (await book(session, harness)).packages;
      const trackingNumber = first?.trackingNumber ?? expect.fail('nothing was booked');
      await session.mock.addUnknownEvent(trackingNumber);
      const [result] = await session.settle(session.carrier.trackPackages([{ trackingNumber }]));
      const times = TrackingEvent.array()
        .parse(result?.events)
        .map((event) => Date.parse(event.occurredAt));
      // Two instants at least, or no order would be right.
      expect(new Set(times).size).toBeGreaterThan(1);
      expect(times).toEqual(times.toSorted((left, right) => left - right));
    },
  },
  {
    name: 'leaves an unknown code unknown and keeps it',
    async check(session, harness) {
      const [first] = (await book(session, harness)).packages;
      const trackingNumber = first?.trackingNumber ?? expect.fail('nothing was booked');
      const code = await session.mock.addUnknownEvent(trackingNumber);
      const [result] = await session.settle(session.carrier.trackPackages([{ trackingNumber }]));
      expect(result?.events.find((event) => event.carrierCode === code)).toMatchObject({ status: 'unknown' });
    },
  },
  {
    name: 'answers each tracking query in the order asked, and without events for a number it does not know',
    async check(session, harness) {
      const booked = (await book(session, harness)).packages.map((each) => each.trackingNumber).toReversed();
      const numbers = [harness.unknownTrackingNumber, ...booked];
      const queries = numbers.map((trackingNumber) => ({ trackingNumber }));
      const results = await session.settle(session.carrier.trackPackages(queries));
      expect(results.map((result) => result.trackingNumber)).toEqual(numbers);
      expect(results[0]?.events).toEqual([]);
      for (const { trackingNumber, events } of results) {
        for (const event of events) expect(event.trackingNumber).toBe(trackingNumber);
      }
    },
  },
  {
    name: 'tells the instant at which a thing happened, whatever the zone it is reported in',
    async check(session, harness) {
      const [first] = (await book(session, harness)).packages;
      const trackingNumber = first?.trackingNumber ?? expect.fail('nothing was booked');
      const code = await session.mock.addUnknownEvent(trackingNumber);
      const happenedAt = session.now();
      const [result] = await session.settle(session.carrier.trackPackages([{ trackingNumber }]));
      const event = result?.events.find((each) => each.carrierCode === code);
      // Some carriers tell the minute only.
      expect(Math.abs(Date.parse(event?.occurredAt ?? '') - happenedAt)).toBeLessThan(60_000);
    },
  },
];
