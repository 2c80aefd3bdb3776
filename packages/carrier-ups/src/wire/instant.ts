/**
 * A day such as `20220126` and a time such as `163000` or `16:30:00` as an instant in UTC.
 *
 * Quirk: an activity's `gmtDate` and `gmtTime` are UTC already, and `gmtOffset` only tells the facility's zone; adding
 * it shifts every event. Its `date` and `time` are local without a zone: where nothing better is there they are read
 * as UTC, which keeps the order of one facility's events and is off by the facility's offset.
 */
export function toInstant(
  day: string | null | undefined,
  time: string | null | undefined,
): string | undefined {
  const digits = `${day ?? ''}${(time ?? '').replaceAll(':', '')}`;
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits);
  if (match === null) return undefined;
  const [, year, month, date, hour, minute, second] = match;
  const instant = `${year}-${month}-${date}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}
