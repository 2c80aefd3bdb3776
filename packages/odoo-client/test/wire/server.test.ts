import { describe, expect, it } from 'vitest';
import { failure } from '../odoo-double.ts';
import { envelope, openOver } from './open-over.ts';

const apiKey = 'the-secret-key';
const count = { domain: [] };
const version19 = '{"version_info": [19, 0, 0, "final", 0, ""], "version": "19.0"}';
const version14 = envelope({ server_version: '14.0', server_version_info: [14, 0, 0, 'final', 0, ''] });
const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<!doctype html><h1>Page</h1>', {
    status,
    headers: { 'content-type': 'text/html', ...headers },
  });

describe('choosing how to call', () => {
  it('asks for the version once, and takes JSON-2 from Odoo 19 on', async () => {
    const { client, seen } = openOver({ credentials: { apiKey } }, version19, '3', '4');
    expect(await Promise.all([1, 2].map(() => client.searchCount('res.partner', count)))).toEqual([3, 4]);
    expect(seen.map(({ path }) => path)).toEqual([
      '/web/version',
      '/json/2/res.partner/search_count',
      '/json/2/res.partner/search_count',
    ]);
    expect(seen[0]?.headers.get('authorization')).toBeNull();
  });

  it('takes JSON-RPC before Odoo 19, with the key in place of the password', async () => {
    const credentials = { apiKey, login: 'bot' };
    const { client, seen } = openOver({ credentials }, page(404), version14, envelope(8), envelope(3));
    expect(await client.searchCount('res.partner', count)).toBe(3);
    expect(seen.map(({ path }) => path)).toEqual([
      '/web/version',
      '/web/webclient/version_info',
      '/jsonrpc',
      '/jsonrpc',
    ]);
    expect(seen[3]?.text).toContain(apiKey);
  });

  it('takes JSON-RPC on Odoo 19 too when there is only a password', async () => {
    const { client, seen } = openOver({}, version19, envelope(8), envelope(3));
    await client.searchCount('res.partner', count);
    expect(seen.map(({ path }) => path)).toEqual(['/web/version', '/jsonrpc', '/jsonrpc']);
  });

  it('takes a session where the RPC endpoints are gone', async () => {
    const cookie = { headers: { 'set-cookie': 'session_id=x' } };
    const loggedIn = new Response(envelope({ uid: 2 }), cookie);
    const { client, seen } = openOver({ version: 22 }, loggedIn, envelope(3));
    await client.searchCount('res.partner', count);
    expect(seen.at(-1)?.path).toBe('/web/dataset/call_kw/res.partner/search_count');
  });

  it('forgets a failed question for the version', async () => {
    const { client } = openOver({ credentials: { apiKey } }, page(503), version19, '3');
    expect(await failure(client.searchCount('res.partner', count))).toMatchObject({
      code: 'unavailable',
      effect: 'none',
    });
    expect(await client.searchCount('res.partner', count)).toBe(3);
  });

  it.each([
    ['json2', { login: 'bot', password: 'x' }, 'takes an API key'],
    ['session', { apiKey, login: 'bot' }, 'takes a password'],
    ['jsonrpc', { apiKey }, 'needs the login'],
  ] as const)('refuses credentials that %s cannot use', (protocol, credentials, message) => {
    expect(() => openOver({ protocol, credentials })).toThrow(
      expect.objectContaining({ code: 'misconfigured', message: expect.stringContaining(message) as string }),
    );
  });

  it('wants a login beside the key, and the database, where the server turns out to be old', async () => {
    const { client } = openOver({ credentials: { apiKey } }, page(404), version14);
    expect(await failure(client.searchCount('res.partner', count))).toMatchObject({ code: 'misconfigured' });
    const nameless = openOver({ database: undefined }, page(404), version14);
    expect(await failure(nameless.client.searchCount('res.partner', count))).toMatchObject({
      code: 'misconfigured',
    });
  });
});

describe('an address that is not quite right', () => {
  it.each([
    ['nothing of Odoo', [page(404), page(404)], 'misconfigured', 'no Odoo answers'],
    ['a web page for everything', [page(200)], 'misconfigured', 'no Odoo answers'],
    [
      'a redirect to https',
      [page(301, { location: 'https://odoo.example/web/version' })],
      'misconfigured',
      'https://odoo.example',
    ],
    [
      'a redirect to a login page',
      [page(303, { location: '/web/login?redirect=x' })],
      'unauthenticated',
      'login',
    ],
    ['plain http to an https port', [page(400)], 'invalid-request', 'https'],
    ['maintenance', [page(503)], 'unavailable', 'maintenance'],
    ['a proxy without Odoo behind it', [page(502)], 'unavailable', 'proxy'],
  ] as const)('%s', async (_, replies, code, message) => {
    const { client } = openOver({ credentials: { apiKey } }, ...replies);
    const error = await failure(client.write('res.partner', [1], { ref: 'x' }));
    expect(error).toMatchObject({ code, effect: 'none' });
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain(apiKey);
  });

  it.each([
    ['a web page', page(200), 'malformed-response', 'unknown', 'web page'],
    ['a body that is cut off', '{"id": 1, "na', 'malformed-response', 'unknown', 'cut off'],
    ['an empty body', '', 'malformed-response', 'unknown', 'empty'],
    ["a proxy's 502", page(502), 'unavailable', 'unknown', 'proxy'],
    ["a proxy's 504", page(504), 'unavailable', 'unknown', 'proxy'],
    ['maintenance', page(503), 'unavailable', 'none', 'maintenance'],
    [
      'a redirect',
      page(302, { location: 'https://other.example/x' }),
      'misconfigured',
      'none',
      'other.example',
    ],
    ['a page without a database', page(404), 'misconfigured', 'none', 'database'],
  ] as const)('says of a write that got %s what is known', async (_, reply, code, effect, message) => {
    const { client } = openOver({ credentials: { apiKey }, version: 19 }, reply);
    const error = await failure(client.write('res.partner', [1], { ref: 'x' }));
    expect(error).toMatchObject({ code, effect });
    expect(String(error)).toContain(message);
  });
});
