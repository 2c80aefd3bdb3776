import { valueError } from './errors.ts';
import { formatDatetime } from './values.ts';

const unitMs: Readonly<Record<string, number>> = {
  d: 86_400_000,
  w: 7 * 86_400_000,
  H: 3_600_000,
  M: 60_000,
  S: 1000,
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * A date or datetime of a domain in the form the column has. Unlike in values, `T`, fractions and relative
 * words are understood, and a zone is refused (seen on Odoo 19.0).
 *
 * @throws OdooError ValueError
 */
export function toDomainDate(value: unknown, type: string, nowMs: number): string {
  if (typeof value !== 'string') throw valueError(`Failed to cast ${String(value)} into a ${type}`);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(.*))?$/.exec(value);
  if (iso === null) {
    const text = formatDatetime(relative(value, nowMs));
    return type === 'date' ? text.slice(0, 10) : text;
  }
  if (iso[3] !== undefined && iso[3] !== '') {
    throw valueError(`expecting only datetimes with no timezone: '${value}'`);
  }
  if (type === 'date') return iso[1] as string;
  const time = iso[2] ?? '00:00:00';
  return `${iso[1]} ${time.length === 5 ? `${time}:00` : time}`;
}

/** Words such as `today`, `now`, `-1d`, `today -1w`, `=monday -1w`; months and years are not modeled. */
function relative(text: string, nowMs: number): number {
  let at = nowMs;
  for (const term of text.trim().split(/\s+/)) {
    const shift = /^([+-]\d+)([dwHMS])$/.exec(term);
    const weekday = weekdays.indexOf(term.slice(1));
    if (shift) at += Number(shift[1]) * (unitMs[shift[2] as string] as number);
    else if (term === 'today') at = midnight(at);
    else if (term.startsWith('=') && weekday !== -1) {
      at = midnight(at) - ((new Date(at).getUTCDay() - weekday + 7) % 7) * 86_400_000;
    } else if (term !== 'now') throw valueError(`Invalid term '${term}' in expression date: '${text}'`);
  }
  return at;
}

function midnight(at: number): number {
  return Math.floor(at / 86_400_000) * 86_400_000;
}
