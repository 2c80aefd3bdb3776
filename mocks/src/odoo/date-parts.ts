const day = 86_400_000;

/** Parts of a date that hold across years, as numbers; the names of Odoo 19.0, in its order. */
const parts: Readonly<Record<string, (at: Date) => number>> = {
  year_number: (at) => at.getUTCFullYear(),
  quarter_number: (at) => Math.floor(at.getUTCMonth() / 3) + 1,
  month_number: (at) => at.getUTCMonth() + 1,
  iso_week_number: isoWeek,
  day_of_year: (at) => (dayStart(at) - Date.UTC(at.getUTCFullYear(), 0)) / day + 1,
  day_of_month: (at) => at.getUTCDate(),
  // Sunday is 0.
  day_of_week: (at) => at.getUTCDay(),
  hour_number: (at) => at.getUTCHours(),
  minute_number: (at) => at.getUTCMinutes(),
  second_number: (at) => at.getUTCSeconds(),
};

/** The names of all parts. */
export const numberParts: readonly string[] = Object.keys(parts);

/** Whether a name such as `month_number` is a part of a date. */
export function isNumberPart(name: string): boolean {
  return Object.hasOwn(parts, name);
}

/** The number that a column's date has for a part such as `month_number`; moments are taken in `timeZone`. */
export function numberPart(value: string, name: string, timeZone: string): number {
  return parts[name]?.(localTime(value, timeZone)) ?? 0;
}

/** Midnight of a local time. */
export function dayStart(at: Date): number {
  return at.getTime() - (at.getTime() % day);
}

/** A column's date in a zone, to be read by the UTC getters; a day has no zone. */
export function localTime(value: string, timeZone: string): Date {
  if (value.length === 10) return new Date(Date.parse(`${value}T00:00:00Z`));
  const at = Date.parse(`${value.replace(' ', 'T')}Z`);
  return new Date(at + offsetAt(at, timeZone));
}

/** The week with Thursday in it belongs to the year; weeks start on Monday. */
function isoWeek(at: Date): number {
  const thursday = new Date(dayStart(at) + (3 - ((at.getUTCDay() + 6) % 7)) * day);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0)) / (7 * day)) + 1;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** How far a zone is ahead of UTC at a moment; a zone that nobody knows counts as UTC (seen on Odoo 19.0). */
export function offsetAt(at: number, timeZone: string): number {
  if (timeZone === '') return 0;
  if (!formats.has(timeZone)) formats.set(timeZone, formatFor(timeZone));
  const text = formats.get(timeZone)?.format(at);
  if (text === undefined) return 0;
  return Date.parse(`${text.replace(' ', 'T')}Z`) - (at - (at % 1000));
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const twoDigits = '2-digit';
  try {
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: twoDigits,
      day: twoDigits,
      hour: twoDigits,
      minute: twoDigits,
      second: twoDigits,
    });
  } catch {
    return undefined;
  }
}
