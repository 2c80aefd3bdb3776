import { expect, it } from 'vitest';
import { parseRetryAfter, redactSecrets } from '../src/index.ts';

it('hides values under secret names at any depth, and known secrets anywhere', () => {
  const log = {
    headers: { Authorization: 'Bearer abc', accept: 'json' },
    calls: [{ client_secret: 'xyz', note: 'sent with abc' }],
  };
  expect(redactSecrets(log, ['abc'])).toEqual({
    headers: { Authorization: '[redacted]', accept: 'json' },
    calls: [{ client_secret: '[redacted]', note: 'sent with [redacted]' }],
  });
});

it.each([
  ['5', 5000],
  ['0', 0],
  ['Mon, 05 Jan 2026 09:00:05 GMT', 5000],
  ['Mon, 05 Jan 2026 08:00:00 GMT', 0],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['2026-01-05T09:00:05Z', undefined],
])('reads Retry-After %s as %s ms', (header, expected) => {
  expect(parseRetryAfter(header, Date.UTC(2026, 0, 5, 9))).toBe(expected);
});
