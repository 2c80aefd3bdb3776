import type { OdooDatetime } from './models.ts';

const datetime = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/**
 * An instant as Odoo's datetime fields take it: `YYYY-MM-DD HH:MM:SS` in UTC, fractions of a second cut off.
 * Takes an ISO 8601 instant with its offset, or milliseconds since the Unix epoch.
 *
 * @throws {RangeError} when it is no instant
 */
export function toOdooDatetime(instant: string | number): OdooDatetime {
  const hasOffset = typeof instant === 'number' || /(Z|[+-]\d{2}:?\d{2})$/i.test(instant);
  const milliseconds = typeof instant === 'number' ? instant : Date.parse(instant);
  if (!hasOffset || Number.isNaN(milliseconds))
    throw new RangeError(`not an instant with an offset: ${instant}`);
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ') as OdooDatetime;
}

/**
 * The instant that an Odoo datetime stands for, such as `2026-11-24T10:00:00Z`.
 *
 * @throws {RangeError} when it is no Odoo datetime
 */
export function fromOdooDatetime(text: string): string {
  if (!datetime.test(text)) throw new RangeError(`not an Odoo datetime: ${text}`);
  return `${text.slice(0, 10)}T${text.slice(11)}Z`;
}
