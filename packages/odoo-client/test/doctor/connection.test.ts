import { describe, expect, it } from 'vitest';
import { examine, Refusal } from './odoo-server.ts';

const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<html>', { status, headers });

function socketError(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

describe('a server that cannot be talked to', () => {
  it.each([
    ['ENOTFOUND', 'unknown-host'],
    ['EAI_AGAIN', 'unknown-host'],
    ['ECONNREFUSED', 'nothing-listens'],
    ['EHOSTUNREACH', 'no-route'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no-route'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-untrusted'],
    ['CERT_HAS_EXPIRED', 'certificate-expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-of-another'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no-tls'],
    ['UND_ERR_SOCKET', 'hung-up'],
    ['ECONNRESET', 'hung-up'],
    ['EPIPE', 'no-connection'],
  ])('is told by its socket: %s is %s', async (code, rule) => {
    const { examination, rules } = await examine({
      options: { fetch: () => Promise.reject(socketError(code)) },
    });
    expect(rules('blocker')).toEqual([rule]);
    expect(examination.server).toBeUndefined();
    expect(examination.notChecked).toContainEqual({
      check: 'rights',
      reason: 'the connection must be put right first',
      waitsFor: 'connection',
    });
  });

  it('is told by its silence', async () => {
    const clock = { now: () => 0, sleep: () => Promise.resolve() };
    const { rules } = await examine({ options: { clock, fetch: () => new Promise(() => undefined) } });
    expect(rules('blocker')).toEqual(['no-answer']);
  });

  it.each([
    [page(503), 'out-of-service'],
    [page(502), 'proxy-without-odoo'],
    [page(504), 'proxy-without-odoo'],
    [page(429), 'rate-limited'],
    [page(401), 'guarded'],
    [page(403), 'guarded'],
    [page(400), 'bad-request'],
    [page(404), 'no-odoo'],
    [page(200), 'no-odoo'],
    [page(500), 'server-failed'],
    [page(302, { location: '/login?next=/' }), 'login-page'],
  ])('is told by its answer: $status is %s', async (response, rule) => {
    const fetch = () => Promise.resolve(response.clone());
    const { rules } = await examine({ options: { fetch } });
    expect(rules('blocker')).toEqual([rule]);
  });

  it('that sends elsewhere is told with the address it sends to', async () => {
    const response = page(301, { location: 'https://shop.example/web/version' });
    const { find } = await examine({ options: { fetch: () => Promise.resolve(response.clone()) } });
    expect(find('redirect')).toMatchObject({
      grade: 'blocker',
      found: expect.stringContaining('https://shop.example;') as string,
    });
  });
});

describe('the way to the server', () => {
  it.each([
    ['http://odoo.example', true],
    ['http://127.evil.example', true],
    ['https://odoo.example', false],
    ['http://127.0.0.1:8069', false],
    ['http://localhost:8069', false],
    ['http://[::1]:8069', false],
  ])('%s is in clear text where others can read along: %s', async (url, warned) => {
    const { rules } = await examine({ options: { url } });
    expect(rules('warning')).toEqual(warned ? ['no-encryption'] : []);
  });

  it.each([
    [13, 'version-too-old', 'blocker'],
    [16, 'version-not-seen', 'note'],
    [20, 'version-too-new', 'warning'],
  ])('leads to Odoo %i, which is %s', async (major, rule, grade) => {
    expect((await examine({ major })).find(rule)?.grade).toBe(grade);
  });
});

describe('credentials', () => {
  const refusing = (refusal: Refusal) => ({ answers: { 'res.users/context_get': () => refusal } });
  const denied = (name: string) => new Refusal(200, name, 'Access Denied');

  it.each([
    [new Refusal(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey'), 'key-refused'],
    [new Refusal(403, 'odoo.exceptions.AccessError', 'No.'), 'user-without-rights'],
  ])('that are refused are told by how: %#', async (refusal, rule) => {
    const { examination, rules } = await examine(refusing(refusal));
    expect(rules('blocker')).toEqual([rule]);
    expect(examination.notChecked[0]).toMatchObject({ check: 'user', waitsFor: 'credentials' });
    expect(examination.server?.version).toBe('19.0');
  });

  it('of a user who may not see itself are told as such', async () => {
    const { find } = await examine({ rows: { 'res.users': [] } });
    expect(find('user-without-rights')).toMatchObject({
      grade: 'blocker',
      found: 'the user may not see itself',
    });
  });

  it('for a database that is not there are told as such, over JSON-2 by a web page', async () => {
    const { rules } = await examine({ answers: { 'res.users/context_get': () => page(404) } });
    expect(rules('blocker')).toEqual(['no-such-database']);
  });

  it('are told as a wrong password over JSON-RPC', async () => {
    const { rules } = await examine({
      ...refusing(denied('odoo.exceptions.AccessDenied')),
      options: { credentials: { login: 'bot', password: 'wrong' } },
    });
    expect(rules('blocker')).toEqual(['password-refused']);
  });

  it('that the protocol cannot use are told with what is missing', async () => {
    const { find } = await examine({ major: 14, options: { credentials: { apiKey: 'the-secret-key' } } });
    expect(find('options-incomplete')?.found).toContain('login');
    const json2 = await examine({
      major: 14,
      options: { protocol: 'json2' },
      answers: {
        'res.users/context_get': () => Response.json({ error: { code: 404 } }, { status: 404 }),
      },
    });
    expect(json2.rules('blocker')).toEqual(['protocol-unsupported']);
  });

  it('tell of a protocol that ends, and how to leave it', async () => {
    const password = await examine({ options: { credentials: { login: 'bot', password: 'right' } } });
    expect(password.examination.protocol).toBe('jsonrpc');
    expect(password.find('protocol-ends')?.remedy).toContain('API key');
    expect((await examine({ major: 14 })).find('protocol-ends')).toBeUndefined();
  });

  it('tell when the database is not named', async () => {
    expect((await examine({ options: { database: undefined } })).find('database-not-named')?.grade).toBe(
      'note',
    );
  });
});

describe('an API key', () => {
  const keys = (...ends: (string | false)[]) => ({
    rows: {
      'res.users.apikeys': ends.map((end, id) => ({ id: id + 1, scope: false, expiration_date: end })),
    },
  });

  it.each([
    [['2026-12-24 09:00:00'], 'key-ends', 'note', 'it ends on 2026-12-24, in 29 days'],
    [['2026-12-04 11:00:00'], 'key-ends', 'warning', 'it ends on 2026-12-04, in 10 days'],
    [
      [false, '2026-12-04 11:00:00'],
      'key-ends',
      'warning',
      'the first of the user’s 2 keys ends on 2026-12-04, in 10 days',
    ],
    [
      ['2027-02-01 00:00:00', '2027-01-01 00:00:00'],
      'key-ends',
      'note',
      'the first of the user’s 2 keys ends on 2027-01-01, in 37 days',
    ],
    [['2026-11-01 00:00:00', false], 'key-endless', 'ok', 'it is the user’s only one'],
  ] as const)('that ends %j is %s, a %s', async (ends, rule, grade, found) => {
    expect((await examine(keys(...ends))).find(rule)).toMatchObject({ grade, found });
  });

  it('whose end Odoo does not tell is a note', async () => {
    const { find } = await examine({ rows: { 'res.users.apikeys': [{ id: 2, scope: false }] } });
    expect(find('key-end-hidden')?.grade).toBe('note');
    const forbidden = () => new Refusal(403, 'odoo.exceptions.AccessError', 'No.');
    const hidden = await examine({ answers: { 'res.users.apikeys/search_read': forbidden } });
    expect(hidden.find('key-end-hidden')?.grade).toBe('note');
  });
});
