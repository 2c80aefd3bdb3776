import type { RateQuote } from '@crossdock/canonical-model';

/** Days of the week on which something happens, Sunday being 0. */
export type Weekdays = readonly number[];

/** When a place hands over, and when a carrier moves. */
export interface DeliveryCalendar {
  /** IANA name of the place's zone, such as `America/New_York`. */
  timeZone: string;
  /** What is ordered later, at the place, leaves a day later: `15:00`. */
  cutOff: string;
  /** When the place ships. Default Monday to Friday. */
  shipsOn?: Weekdays;
  /** Days on which it does not, such as `2026-11-26`. */
  closedOn?: readonly string[];
  /** When the carrier moves and delivers. Default Monday to Friday. */
  deliversOn?: Weekdays;
  /** Days on which it does not. */
  carrierHolidays?: readonly string[];
}

const mondayToFriday: Weekdays = [1, 2, 3, 4, 5];
const dayMs = 86_400_000;
/** A calendar that never opens is a mistake; a year tells. */
const daysMax = 366;

/**
 * The day on which an order leaves: the day it came in at the place, or the next open one after its cut-off.
 *
 * @throws {RangeError} for an unknown zone, or a calendar without an open day within a year.
 */
export function shipDay(orderedAt: number, calendar: DeliveryCalendar): string {
  const { day, time } = localTime(orderedAt, calendar.timeZone);
  const first = time < calendar.cutOff ? day : addDay(day);
  return nextOpen(first, calendar.shipsOn ?? mondayToFriday, calendar.closedOn ?? []);
}

/** The day on which something arrives that leaves on a day and takes so many of the carrier's working days. */
export function deliveryDay(shipOn: string, transitDays: number, calendar: DeliveryCalendar): string {
  const { deliversOn = mondayToFriday, carrierHolidays = [] } = calendar;
  let day = shipOn;
  for (let left = transitDays; left > 0; left--) day = nextOpen(addDay(day), deliversOn, carrierHolidays);
  return nextOpen(day, deliversOn, carrierHolidays);
}

/** Gives quotes that tell only days on the way their day of delivery; a carrier's own word stays. */
export function withDeliveryDays(
  quotes: readonly RateQuote[],
  shipOn: string,
  calendar: DeliveryCalendar,
): RateQuote[] {
  return quotes.map((quote) =>
    quote.deliveryOn !== undefined || quote.transitDays === undefined
      ? quote
      : { ...quote, deliveryOn: deliveryDay(shipOn, quote.transitDays, calendar) },
  );
}

function nextOpen(from: string, weekdays: Weekdays, closed: readonly string[]): string {
  let day = from;
  for (let tried = 0; tried < daysMax; tried++, day = addDay(day)) {
    if (weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !closed.includes(day)) return day;
  }
  throw new RangeError('the calendar has no open day within a year');
}

function addDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}

/** Day and time at a place, both as text that sorts. */
function localTime(at: number, timeZone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
