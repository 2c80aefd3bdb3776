/**
 * The wait a `Retry-After` header asks for, in milliseconds; `undefined` when it is absent or unreadable.
 * Takes seconds or an HTTP date (RFC 9110, section 10.2.3).
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
