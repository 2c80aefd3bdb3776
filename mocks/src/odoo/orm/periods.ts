import { dayStart, isNumberPart, localTime, offsetAt } from '../date-parts.ts';
import { valueError } from '../errors.ts';

/** A stretch of time that records are grouped by. */
export interface Period {
  /** First moment and first moment after it, as a column of the field's type holds them (UTC). */
  from: string;
  to: string;
  /** As Odoo writes it in English. */
  label: string;
}

const day = 86_400_000;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

type Start = (at: Date) => number;

/** Where the period of a local time starts, and where the next one does. */
const starts: Readonly<Record<string, Start>> = {
  hour: (at) => at.getTime() - (at.getTime() % 3_600_000),
  day: (at) => dayStart(at),
  // In English weeks start on Sunday (seen on Odoo 19.0).
  week: (at) => dayStart(at) - at.getUTCDay() * day,
  month: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth()),
  quarter: (at) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - (at.getUTCMonth() % 3)),
  year: (at) => Date.UTC(at.getUTCFullYear(), 0),
};

const ends: Readonly<Record<string, Start>> = {
  hour: (start) => start.getTime() + 3_600_000,
  day: (start) => start.getTime() + day,
  week: (start) => start.getTime() + 7 * day,
  month: (start) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1),
  quarter: (start) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 3),
  year: (start) => Date.UTC(start.getUTCFullYear() + 1, 0),
};

const labels: Readonly<Record<string, (start: Date) => string>> = {
  hour: (start) => `${two(start.getUTCHours() % 12 || 12)}:00 ${dayLabel(start)}`,
  day: (start) => `${dayLabel(start)} ${start.getUTCFullYear()}`,
  week: weekLabel,
  month: (start) => `${months[start.getUTCMonth()] ?? ''} ${start.getUTCFullYear()}`,
  quarter: (start) => `Q${start.getUTCMonth() / 3 + 1} ${start.getUTCFullYear()}`,
  year: (start) => String(start.getUTCFullYear()),
};

/** @throws OdooError ValueError */
export function checkGranularity(granularity: string): void {
  if (granularity in starts || isNumberPart(granularity)) return;
  throw valueError(`Granularity specification isn't correct: '${granularity}'`);
}

/** The period a column's value falls into; days have no zone, moments are taken in `timeZone`. */
export function periodOf(value: string, granularity: string, timeZone: string): Period {
  const isDay = value.length === 10;
  const zone = isDay ? '' : timeZone;
  const from = new Date(starts[granularity]?.(localTime(value, zone)) ?? 0);
  const to = new Date(ends[granularity]?.(from) ?? 0);
  return {
    from: columnText(from, zone, isDay),
    to: columnText(to, zone, isDay),
    label: labels[granularity]?.(from) ?? '',
  };
}

function columnText(local: Date, timeZone: string, isDay: boolean): string {
  if (isDay) return local.toISOString().slice(0, 10);
  const guess = local.getTime() - offsetAt(local.getTime(), timeZone);
  const at = local.getTime() - offsetAt(guess, timeZone);
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

/** The week with 1 January is the first. */
function weekLabel(start: Date): string {
  const year = new Date(start.getTime() + 6 * day).getUTCFullYear();
  const first = new Date(Date.UTC(year, 0));
  const firstStart = first.getTime() - first.getUTCDay() * day;
  return `W${(start.getTime() - firstStart) / (7 * day) + 1} ${year}`;
}

function dayLabel(start: Date): string {
  return `${two(start.getUTCDate())} ${(months[start.getUTCMonth()] ?? '').slice(0, 3)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
