import { describe, expect, it } from 'vitest';
import { executeKw, keys, openStaffed } from './people.ts';

// Names, messages and forms as seen on Odoo 19.0.

const odoo = openStaffed();

function service(name: string, method: string, args: unknown[]): unknown {
  const params = { service: name, method, args };
  return odoo.post('/jsonrpc', { jsonrpc: '2.0', method: 'call', params, id: 'abc' }).body;
}

function asAdmin(...call: unknown[]): unknown {
  return executeKw(odoo, 2, 'admin', ...call);
}

function error(name: string, message: string): object {
  return {
    id: 1,
    error: { code: 0, message: 'Odoo Server Error', data: { name, message, arguments: [message] } },
  };
}

describe('the services of /jsonrpc', () => {
  it('tell the version without credentials', () => {
    expect(service('common', 'version', [])).toMatchObject({ id: 'abc', result: { server_serie: '19.0' } });
  });

  it.each([
    ['a password', ['twin', 'bot', 'bot'], 7],
    ['an API key in place of it', ['twin', 'bot', keys.bot], 7],
    ['a wrong password', ['twin', 'bot', 'wrong'], false],
    ['the key of another user', ['twin', 'admin', keys.bot], false],
    ['an expired key', ['twin', 'bot', keys.expired], false],
    ['an archived user', ['twin', 'gone', 'gone'], false],
  ])('log in with %s or answer false', (_what, args, result) => {
    expect(service('common', 'authenticate', [...args, {}])).toEqual({ jsonrpc: '2.0', id: 'abc', result });
  });

  it('say OperationalError for an unknown database', () => {
    expect(service('common', 'login', ['nope', 'admin', 'admin'])).toMatchObject({
      error: { code: 0, data: { name: 'psycopg2.OperationalError' } },
    });
  });

  it.each([
    [['twin', 2, 'wrong', 'res.users', 'context_get', [], {}], 'odoo.exceptions.AccessDenied'],
    [['twin', 2, '', 'res.users', 'context_get', [], {}], 'odoo.exceptions.AccessDenied'],
    [['twin', 9, 'gone', 'res.users', 'context_get', [], {}], 'odoo.exceptions.AccessDenied'],
    [['twin', 999, 'x', 'res.users', 'context_get', [], {}], 'odoo.exceptions.MissingError'],
    [['twin', 2, 'admin'], 'builtins.ValueError'],
  ])('refuse execute_kw(%j) with %s', (args, name) => {
    expect(service('object', 'execute_kw', args)).toMatchObject({ error: { data: { name } } });
  });
});

describe('a method called by position', () => {
  it('gets the ids first when it works on records, and none when it works on the model', () => {
    const where = [['id', '=', odoo.partnerId]];
    expect(asAdmin('res.partner', 'search', [where], { limit: 1 })).toMatchObject({
      result: [odoo.partnerId],
    });
    expect(asAdmin('res.partner', 'read', [odoo.partnerId, ['name']])).toMatchObject({
      result: [{ id: odoo.partnerId, name: 'Azure Interior' }],
    });
  });

  it('makes one record from an object and a list from a list', () => {
    expect(asAdmin('res.partner', 'create', [{ name: 'One' }])).toMatchObject({
      result: expect.any(Number) as number,
    });
    expect(asAdmin('res.partner', 'create', [[{ name: 'Two' }]])).toMatchObject({
      result: [expect.any(Number)],
    });
  });

  it('has no result member where the method gives none', () => {
    const { pickingId } = odoo.order();
    expect(asAdmin('stock.picking', 'do_unreserve', [[pickingId]])).toEqual({ jsonrpc: '2.0', id: 1 });
  });

  it.each([
    ['no.such.model', 'search', [[]], {}, 'odoo.exceptions.UserError', "Object no.such.model doesn't exist"],
    [
      'res.partner',
      'no_such',
      [[]],
      {},
      'builtins.AttributeError',
      "The method 'res.partner.no_such' does not exist",
    ],
    [
      'res.partner',
      '_search',
      [[]],
      {},
      'odoo.exceptions.AccessError',
      "Private methods (such as 'res.partner._search') cannot be called remotely.",
    ],
    [
      'res.partner',
      'search',
      [[]],
      { nope: 1 },
      'builtins.TypeError',
      "BaseModel.search() got an unexpected keyword argument 'nope'",
    ],
    [
      'res.partner',
      'search',
      [[]],
      { domain: [] },
      'builtins.TypeError',
      "BaseModel.search() got multiple values for argument 'domain'",
    ],
    [
      'res.partner',
      'search',
      [[], 0, 1, 'id', 9],
      {},
      'builtins.TypeError',
      'BaseModel.search() takes from 2 to 5 positional arguments but 6 were given',
    ],
    [
      'stock.picking',
      'action_assign',
      [[1], 5],
      {},
      'builtins.TypeError',
      'StockPicking.action_assign() takes 1 positional argument but 2 were given',
    ],
    [
      'res.partner',
      'write',
      [[1]],
      {},
      'builtins.TypeError',
      "ResPartner.write() missing 1 required positional argument: 'vals'",
    ],
    ['res.partner', 'write', [], {}, 'builtins.IndexError', 'list index out of range'],
    [
      'res.partner',
      'read',
      [[1]],
      { fields: ['nope'] },
      'builtins.ValueError',
      "Invalid field 'nope' on 'res.partner'",
    ],
  ])('fails %s.%s(%j, %j) with %s', (model, method, args, kwargs, name, message) => {
    expect(asAdmin(model, method, args, kwargs)).toMatchObject(error(name, message));
  });

  it('leaves nothing behind when it fails', () => {
    const values = [[{ name: 'Kept' }, { name: 'Bad', nope: 1 }]];
    expect(asAdmin('res.partner', 'create', values)).toMatchObject({ error: { code: 0 } });
    expect(odoo.call('res.partner', 'search_count', { domain: [['name', '=', 'Kept']] })).toBe(0);
  });

  it('has only the rights of its user', () => {
    const answer = executeKw(odoo, 8, 'nobody', 'stock.picking', 'search', [[]]);
    expect(answer).toMatchObject({ error: { data: { name: 'odoo.exceptions.AccessError' } } });
  });
});

describe('the envelope', () => {
  it.each([
    ['{"jsonrpc":', 'Invalid JSON data'],
    ['', 'Invalid JSON data'],
    ['[]', 'Invalid JSON-RPC data'],
    ['"x"', 'Invalid JSON-RPC data'],
  ])('answers 400 to %j', (body, text) => {
    expect(odoo.post('/jsonrpc', body)).toMatchObject({ status: 400, body: text });
  });

  it('answers 415 to another content type', () => {
    const answer = odoo.post('/jsonrpc', '{}', { 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
    expect(answer.body).toContain('&#39;/jsonrpc&#39; is type=&#39;jsonrpc&#39;');
  });

  it('wants parameters by name', () => {
    expect(odoo.post('/jsonrpc', { id: 3, params: [1, 2] }).body).toMatchObject({
      id: 3,
      error: { data: { name: 'builtins.TypeError' } },
    });
    expect(odoo.post('/jsonrpc', {}).body).toMatchObject({
      id: null,
      error: {
        data: {
          message:
            "JSONRPC.jsonrpc() missing 3 required positional arguments: 'service', 'method', and 'args'",
        },
      },
    });
  });
});

describe('what a call is about', () => {
  it('is told alike for every protocol', () => {
    const { pickingId, name } = odoo.order();
    const call = ['stock.picking', 'button_validate', [[pickingId]]];
    const params = { service: 'object', method: 'execute_kw', args: ['twin', 7, 'bot', ...call] };
    const wire = {
      method: 'POST',
      path: '/jsonrpc',
      query: new URLSearchParams(),
      headers: {},
      body: JSON.stringify({ params }),
    };
    expect(odoo.mock.identify(wire)).toEqual({
      operation: 'stock.picking/button_validate',
      key: name,
      account: 'bot',
      writes: true,
    });
  });
});
