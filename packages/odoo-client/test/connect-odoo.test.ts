import { VirtualClock } from '@crossdock/mocks/kernel';
import { describe, expect, it } from 'vitest';
import { connectOdoo } from '../src/index.ts';
import { failure, openDouble } from './odoo-double.ts';

/** Never answers. */
const hang = (request: Request): Promise<Response> =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
  });

describe('connectOdoo', () => {
  it.each([
    'ftp://odoo.example',
    'odoo.example',
    '',
    'https://me:pw@odoo.example',
    'https://odoo.example?db=x',
  ])('refuses the address "%s" at once', (url) => {
    expect(() => connectOdoo({ url, credentials: { apiKey: 'key' } })).toThrowError(
      expect.objectContaining({ code: 'misconfigured', effect: 'none' }),
    );
  });

  it('refuses an empty key at once', () => {
    expect(() => connectOdoo({ url: 'https://odoo.example', credentials: { apiKey: ' ' } })).toThrowError(
      expect.objectContaining({ code: 'misconfigured' }),
    );
  });

  it('sends key, database and context, and keeps a path in the address', async () => {
    const seen: Request[] = [];
    const client = connectOdoo({
      url: 'https://example.com/odoo/',
      database: 'prod',
      version: 19,
      credentials: { apiKey: 'key' },
      context: { lang: 'en_US', tz: 'Europe/Brussels', allowedCompanyIds: [2] },
      fetch: (request) => {
        seen.push(request);
        return Promise.resolve(Response.json([7]));
      },
    });
    expect(await client.search('res.partner', { domain: [], context: { active_test: false } })).toEqual([7]);
    const [request] = seen;
    expect(request?.url).toBe('https://example.com/odoo/json/2/res.partner/search');
    expect(request?.headers.get('authorization')).toBe('bearer key');
    expect(request?.headers.get('x-odoo-database')).toBe('prod');
    expect(await request?.json()).toEqual({
      domain: [],
      context: { lang: 'en_US', tz: 'Europe/Brussels', allowed_company_ids: [2], active_test: false },
    });
  });

  it('waits 30 s for a read and 120 s for a write, whose fate is then unknown', async () => {
    const clock = new VirtualClock();
    const startedAt = clock.now();
    const { client } = openDouble({}, { clock, fetch: hang });
    const seconds = async (call: Promise<unknown>) => {
      const settled = failure(call).then((error) => ({ error, after: (clock.now() - startedAt) / 1000 }));
      await clock.advance(500_000);
      return settled;
    };
    const [read, write] = await Promise.all([
      seconds(client.search('res.partner', { domain: [] })),
      seconds(client.unlink('res.partner', [1])),
    ]);
    expect(read).toMatchObject({ error: { code: 'no-response', effect: 'none' }, after: 30 });
    expect(write).toMatchObject({ error: { code: 'no-response', effect: 'unknown' }, after: 120 });
  });

  it.each([
    [{ credentials: { apiKey: 'a key\nwith a line break' } }],
    [{ credentials: {} as never }],
    [{ credentials: { login: 'bot', password: '' } }],
    [{ credentials: { apiKey: 'key' }, database: 'prod\u{1F600}' }],
    [{ credentials: { apiKey: 'key' }, version: Number.NaN }],
    [{ credentials: { apiKey: 'key' }, version: 19.5 }],
  ])('refuses options that could only fail later: %j', (options) => {
    expect(() => connectOdoo({ url: 'https://odoo.example', ...options })).toThrow(
      expect.objectContaining({ code: 'misconfigured' }),
    );
  });
});
