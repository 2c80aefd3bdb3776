import { describe, expect, it } from 'vitest';
import { apiKey, type ErrorBody, openOdoo, request } from './open-odoo.ts';

// Statuses, names and messages as seen on Odoo 19.0.

describe('who may call', () => {
  const { mock, send } = openOdoo();

  it('answers a good key with who it belongs to, whatever the case of the scheme', () => {
    const response = send('res.users', 'context_get', {}, { authorization: `BEARER ${apiKey}` });
    expect(response.status).toBe(200);
    expect(JSON.parse(response.body)).toEqual({ lang: 'en_US', tz: 'Europe/Brussels', uid: 2 });
  });

  it.each([
    ['a wrong key', 'bearer 0000', 'Invalid apikey'],
    ['a password', 'bearer admin', 'Invalid apikey'],
    ['Basic', 'Basic YTpi', 'User not authenticated, use an API Key with a Bearer Authorization header.'],
    ['nothing', '', 'User not authenticated, use an API Key with a Bearer Authorization header.'],
  ])('turns %s away with 401 and a challenge', (_what, authorization, message) => {
    const response = send('res.users', 'context_get', {}, { authorization });
    expect(response.status).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer ');
    expect(JSON.parse(response.body)).toMatchObject({
      name: 'werkzeug.exceptions.Unauthorized',
      message,
      arguments: [message, 401],
      context: {},
    });
  });

  it('serves one database and answers 404 HTML for another name', () => {
    expect(send('res.users', 'context_get', {}, { 'x-odoo-database': 'odoo' }).status).toBe(200);
    const response = send('res.users', 'context_get', {}, { 'x-odoo-database': 'nope' });
    expect(response.status).toBe(404);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.body).toContain('No database is selected');
  });

  it.each(['/web/version', '/json/version'])('tells its version at %s without a key', (path) => {
    const response = mock.handle({ ...request(path), method: 'GET', headers: {} });
    expect(JSON.parse(response.body)).toEqual({ version_info: [19, 0, 0, 'final', 0, ''], version: '19.0' });
  });
});

describe('what is no proper call', () => {
  const { mock, send, fail, call } = openOdoo();

  it('closes every connection', () => {
    expect(send('res.users', 'context_get').headers['connection']).toBe('close');
    expect(send('no.such.model', 'search').headers['connection']).toBe('close');
  });

  it.each([
    ['no.such.model', 'search', "the model 'no.such.model' does not exist"],
    ['res.partner', 'no_such_method', "The method 'res.partner.no_such_method' does not exist"],
    ['stock.quant.package', 'search', "the model 'stock.quant.package' does not exist"],
  ])('answers %s/%s with 404', (model, method, message) => {
    expect(fail(model, method)).toMatchObject({
      status: 404,
      name: 'werkzeug.exceptions.NotFound',
      message,
      arguments: [message, 404],
    });
  });

  it.each(['_search', 'exists', 'browse', 'sudo'])('keeps the private method %s from callers', (method) => {
    expect(fail('res.partner', method)).toMatchObject({
      status: 403,
      name: 'odoo.exceptions.AccessError',
      message: `Private methods (such as 'res.partner.${method}') cannot be called remotely.`,
    });
  });

  it.each([
    ['search', { domain: [], nope: 1 }, "got an unexpected keyword argument 'nope'"],
    ['write', { ids: [1] }, "missing a required argument: 'vals'"],
    ['search', { ids: [1], domain: [] }, 'cannot call res.partner.search with ids'],
    ['search', [], "missing a required argument: 'domain'"],
    ['search', 'x', "missing a required argument: 'domain'"],
  ])('answers 422 to %s with %j', (method, body, message) => {
    expect(fail('res.partner', method, body)).toMatchObject({
      status: 422,
      name: 'werkzeug.exceptions.UnprocessableEntity',
      message,
      arguments: [message, 422],
    });
  });

  it('answers 400 to a body that is not JSON', () => {
    const response = mock.handle(request('/json/2/res.partner/search', '{"domain": ['));
    expect(response.status).toBe(400);
    expect(JSON.parse(response.body)).toMatchObject({
      name: 'werkzeug.exceptions.BadRequest',
      message: 'could not parse the body as json: Expecting value: line 1 column 13 (char 12)',
    });
  });

  it('answers 415 HTML to a body of another type, charset aside', () => {
    const response = send('res.partner', 'search', { domain: [] }, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect(response.headers['accept']).toBe('application/json');
    expect(response.body).toContain('<title>415 Unsupported Media Type</title>');
    const charset = { 'content-type': 'application/json; charset=utf-8' };
    expect(send('res.partner', 'search', { domain: [] }, charset).status).toBe(200);
  });

  it.each(['GET', 'PUT', 'DELETE'])('answers %s with a hint at POST', (method) => {
    const response = mock.handle({ ...request('/json/2/res.partner/search'), method });
    expect(response.status).toBe(404);
    expect((JSON.parse(response.body) as ErrorBody).message).toBe(
      'Did you mean POST /json/2/<model>/<method>?',
    );
  });

  it('refuses a CORS preflight and a path without a method, and takes a trailing slash', () => {
    expect(mock.handle({ ...request('/json/2/res.partner/search'), method: 'OPTIONS' }).status).toBe(401);
    expect(mock.handle(request('/json/2/res.partner')).status).toBe(404);
    expect(mock.handle(request('/json/2/res.partner/search/', '{"domain":[],"limit":1}')).status).toBe(200);
  });

  it('runs a record method without ids on nothing', () => {
    expect(call('res.partner', 'read', { fields: ['name'] })).toEqual([]);
    expect(call('stock.picking', 'button_validate', {})).toBe(true);
  });

  it('refuses a context that is no object, an unknown language and a foreign company', () => {
    expect(fail('res.partner', 'search', { domain: [], context: 'nope' })).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
    });
    expect(fail('res.country', 'search', { domain: [], context: { lang: 'xx_YY' } })).toMatchObject({
      status: 422,
      message: 'Invalid language code: xx_YY',
    });
    expect(
      fail('stock.picking', 'search', { domain: [], context: { allowed_company_ids: [99] } }),
    ).toMatchObject({
      status: 403,
      message: 'Access to unauthorized or invalid companies.',
    });
  });
});
