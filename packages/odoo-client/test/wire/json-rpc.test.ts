import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { failure } from '../odoo-double.ts';
import { envelope, envelopeError, openOver } from './open-over.ts';

const options = { protocol: 'jsonrpc', version: 14 } as const;
const record = z.looseObject({ id: z.int(), name: z.string() });

describe('JSON-RPC', () => {
  it('asks for the user once and signs each call with the password', async () => {
    const { client, seen } = openOver(options, envelope(8), envelope([]), envelope(3));
    await client.searchRead('res.partner', { domain: [['id', '>', 1]], record, limit: 2 });
    await client.searchCount('res.partner', { domain: [] });
    expect(seen.map(({ path, text }) => [path, (JSON.parse(text) as { params: unknown }).params])).toEqual([
      ['/jsonrpc', { service: 'common', method: 'authenticate', args: ['prod', 'bot', 'the-secret', {}] }],
      [
        '/jsonrpc',
        {
          service: 'object',
          method: 'execute_kw',
          args: [
            'prod',
            8,
            'the-secret',
            'res.partner',
            'search_read',
            [[['id', '>', 1]]],
            { fields: ['id', 'name'], limit: 2 },
          ],
        },
      ],
      [
        '/jsonrpc',
        {
          service: 'object',
          method: 'execute_kw',
          args: ['prod', 8, 'the-secret', 'res.partner', 'search_count', [[]], {}],
        },
      ],
    ]);
  });

  it('puts ids first, values by position and other arguments by name', async () => {
    const { client, seen } = openOver(options, envelope(8), envelope(true), envelope([4]), envelope(5));
    await client.write('stock.picking', [7], { origin: 'SO1' }, { context: { lang: 'fr_FR' } });
    await client.create('res.partner', [{ name: 'Ada' }]);
    await client.call('stock.picking', 'message_post', {
      ids: [7],
      arguments: { body: 'hello' },
      answer: z.int(),
    });
    const calls = seen.slice(1).map(({ text }) => (JSON.parse(text) as Call).params.args.slice(4));
    expect(calls).toEqual([
      ['write', [[7], { origin: 'SO1' }], { context: { lang: 'fr_FR' } }],
      ['create', [[{ name: 'Ada' }]], {}],
      ['message_post', [[7]], { body: 'hello' }],
    ]);
  });

  it('reads an absent result as null: the method returned nothing', async () => {
    const { client } = openOver(options, envelope(8), envelope());
    const answer = client.call('stock.picking', 'do_unreserve', { ids: [1], answer: z.null() });
    expect(await answer).toBeNull();
  });

  it('says unauthenticated for a wrong password, and asks again next time', async () => {
    const { client, seen } = openOver(options, envelope(false), envelope(8), envelope(3));
    const error = await failure(client.searchCount('res.partner', { domain: [] }));
    expect(error).toMatchObject({ code: 'unauthenticated', effect: 'none' });
    expect(String(error)).not.toContain('the-secret');
    expect(await client.searchCount('res.partner', { domain: [] })).toBe(3);
    expect(seen).toHaveLength(3);
  });

  it('stops waiting for a login when the caller does', async () => {
    const { client } = openOver(options, () => new Response(new ReadableStream()));
    const stop = new AbortController();
    const call = failure(client.searchCount('res.partner', { domain: [], signal: stop.signal }));
    stop.abort(new Error('enough'));
    expect(await call).toMatchObject({ message: 'enough' });
  });

  it.each([
    ['odoo.exceptions.UserError', 'You cannot do that.', 'rejected', 'none'],
    ['odoo.exceptions.UserError', "Object no.such.model doesn't exist", 'unsupported', 'none'],
    ['odoo.exceptions.ValidationError', 'No.', 'invalid-request', 'none'],
    ['odoo.exceptions.MissingError', 'Gone.', 'not-found', 'none'],
    ['odoo.exceptions.AccessError', 'No rights.', 'forbidden', 'none'],
    ['odoo.exceptions.AccessError', 'Database not found.', 'misconfigured', 'none'],
    ['odoo.exceptions.AccessDenied', 'Access Denied', 'unauthenticated', 'none'],
    ['builtins.AttributeError', "The method 'a.b.c' does not exist", 'unsupported', 'none'],
    ['builtins.AttributeError', "type object 'a.b' has no attribute 'c'", 'unsupported', 'none'],
    ['builtins.AttributeError', "'int' object has no attribute 'id'", 'invalid-request', 'none'],
    ['builtins.KeyError', 'nope', 'invalid-request', 'none'],
    ['builtins.KeyError', 'no.such.model', 'unsupported', 'none'],
    ['psycopg2.OperationalError', 'FATAL:  database "prod" does not exist\n', 'misconfigured', 'none'],
    ['psycopg2.OperationalError', 'server closed the connection', 'unavailable', 'unknown'],
    ['psycopg2.errors.SerializationFailure', 'could not serialize', 'unavailable', 'none'],
    ['builtins.ZeroDivisionError', 'division by zero', 'unavailable', 'unknown'],
  ])('reads %s "%s" as %s, effect %s', async (name, message, code, effect) => {
    const { client } = openOver(options, envelope(8), envelopeError(name, message));
    const error = await failure(client.write('res.partner', [1], { ref: 'x' }));
    expect(error).toMatchObject({ code, effect, remote: { code: name } });
    expect(JSON.stringify(error)).not.toContain('Traceback');
  });

  it('does not take a result that quotes an error for one', async () => {
    const rows = [{ id: 1, name: '{"error": {' }];
    const { client } = openOver(options, envelope(8), envelope(rows), envelope(rows[0]));
    expect(await client.searchRead('res.partner', { domain: [], record })).toEqual(rows);
    const answer = await client.call('res.partner', 'x', { ids: 'model', answer: record });
    expect(answer).toEqual(rows[0]);
  });
});

describe('a session', () => {
  const session = { protocol: 'session', version: 19 } as const;
  const loggedIn = (id: string) =>
    new Response(envelope({ uid: 2 }), { headers: { 'set-cookie': `session_id=${id}; HttpOnly; Path=/` } });

  it('calls with the cookie it got', async () => {
    const { client, seen } = openOver(session, loggedIn('one'), envelope(3));
    expect(await client.searchCount('res.partner', { domain: [] })).toBe(3);
    expect(seen.map(({ path }) => path)).toEqual([
      '/web/session/authenticate',
      '/web/dataset/call_kw/res.partner/search_count',
    ]);
    expect(seen[1]?.headers.get('cookie')).toBe('session_id=one');
    expect((JSON.parse(seen[1]?.text ?? '') as Call).params).toEqual({
      model: 'res.partner',
      method: 'search_count',
      args: [[]],
      kwargs: {},
    });
  });

  it('logs in anew, once, when the session has expired', async () => {
    const expired = envelopeError('odoo.http.SessionExpiredException', 'Session expired', 100);
    const { client, seen } = openOver(session, loggedIn('one'), expired, loggedIn('two'), envelope(3));
    expect(await client.searchCount('res.partner', { domain: [] })).toBe(3);
    expect(seen[3]?.headers.get('cookie')).toBe('session_id=two');
    const again = openOver(session, loggedIn('one'), expired, loggedIn('two'), expired);
    const error = await failure(again.client.searchCount('res.partner', { domain: [] }));
    expect(error).toMatchObject({ code: 'unauthenticated', effect: 'none' });
  });

  it('says unauthenticated for a wrong password', async () => {
    const { client } = openOver(session, envelopeError('odoo.exceptions.AccessDenied', 'Access Denied'));
    const error = await failure(client.searchCount('res.partner', { domain: [] }));
    expect(error).toMatchObject({ code: 'unauthenticated', effect: 'none' });
  });
});

interface Call {
  params: { args: unknown[] };
}
