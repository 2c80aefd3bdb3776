import { describe, expect, it } from 'vitest';
import { deliveryDay, type DeliveryCalendar, shipDay, withDeliveryDays } from '../src/index.ts';
import { quote } from './quotes.ts';

const calendar: DeliveryCalendar = {
  timeZone: 'America/New_York',
  cutOff: '15:00',
  closedOn: ['2026-11-26'],
  carrierHolidays: ['2026-11-26', '2026-12-25'],
};

function ordered(instant: string, changes: Partial<DeliveryCalendar> = {}): string {
  return shipDay(Date.parse(instant), { ...calendar, ...changes });
}

describe('shipDay', () => {
  it('is the same day until the cut-off at the place, and the next one from then on', () => {
    expect(ordered('2026-11-02T14:59:59-05:00')).toBe('2026-11-02');
    expect(ordered('2026-11-02T15:00:00-05:00')).toBe('2026-11-03');
  });

  it('is told by the clock of the place, and not by that of the buyer', () => {
    expect(ordered('2026-11-03T02:00:00Z')).toBe('2026-11-03');
    expect(ordered('2026-11-03T02:00:00Z', { cutOff: '22:00' })).toBe('2026-11-02');
    expect(ordered('2026-11-03T02:00:00Z', { timeZone: 'Asia/Tokyo' })).toBe('2026-11-03');
  });

  it('knows daylight saving time', () => {
    // The clocks went back on 2026-11-01 at 06:00 UTC: 18:30 UTC was 14:30 before and 13:30 after.
    const before = { cutOff: '14:00', shipsOn: [0, 1, 2, 3, 4, 5, 6] };
    expect(ordered('2026-10-31T18:30:00Z', before)).toBe('2026-11-01');
    expect(ordered('2026-11-01T18:30:00Z', before)).toBe('2026-11-01');
  });

  it('passes over weekends and days on which the place is closed', () => {
    expect(ordered('2026-11-06T16:00:00-05:00')).toBe('2026-11-09');
    expect(ordered('2026-11-07T10:00:00-05:00')).toBe('2026-11-09');
    expect(ordered('2026-11-25T16:00:00-05:00')).toBe('2026-11-27');
    expect(ordered('2026-11-07T10:00:00-05:00', { shipsOn: [6] })).toBe('2026-11-07');
  });

  it('refuses a calendar that never opens, and a zone that is none', () => {
    expect(() => ordered('2026-11-02T10:00:00Z', { shipsOn: [] })).toThrow(RangeError);
    expect(() => ordered('2026-11-02T10:00:00Z', { timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  });
});

describe('deliveryDay', () => {
  it('counts the days on which the carrier moves', () => {
    expect(deliveryDay('2026-11-02', 2, calendar)).toBe('2026-11-04');
    expect(deliveryDay('2026-11-05', 2, calendar)).toBe('2026-11-09');
    expect(deliveryDay('2026-11-25', 1, calendar)).toBe('2026-11-27');
    expect(deliveryDay('2026-12-31', 1, calendar)).toBe('2027-01-01');
    expect(deliveryDay('2026-11-06', 1, { ...calendar, deliversOn: [1, 2, 3, 4, 5, 6] })).toBe('2026-11-07');
  });

  it('delivers on no day off, even when it takes no time', () => {
    expect(deliveryDay('2026-11-07', 0, calendar)).toBe('2026-11-09');
  });
});

describe('withDeliveryDays', () => {
  it('computes the day from the days on the way, and leaves what the carrier says', () => {
    const quotes = [
      quote('days', '1', { transitDays: 3 }),
      quote('said', '1', { transitDays: 3, deliveryOn: '2026-11-04' }),
      quote('silent', '1'),
    ];
    const days = withDeliveryDays(quotes, '2026-11-05', calendar).map(({ deliveryOn }) => deliveryOn);
    expect(days).toEqual(['2026-11-10', '2026-11-04', undefined]);
  });
});
