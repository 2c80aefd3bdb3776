import { describe, expect, it } from 'vitest';
import { keys, openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openStaffed();
const week = 7 * 86_400_000;

function rpc(path: string, params: object, headers: Record<string, string> = {}): unknown {
  return odoo.post(path, { jsonrpc: '2.0', method: 'call', params, id: 5 }, headers).body;
}

function logIn(login: string, password: string): Record<string, string> {
  const params = { db: 'twin', login, password };
  const { cookie } = odoo.post('/web/session/authenticate', { jsonrpc: '2.0', params, id: 5 });
  return { cookie };
}

const search = { model: 'res.partner', method: 'search_count', args: [[['id', '=', 0]]], kwargs: {} };
const expired = {
  id: null,
  error: { code: 100, message: 'Odoo Session Expired', data: { name: 'odoo.http.SessionExpiredException' } },
};

describe('the session of the web client', () => {
  it('begins with a password, and with nothing else', () => {
    const info = rpc('/web/session/authenticate', { db: 'twin', login: 'bot', password: 'bot' });
    expect(info).toMatchObject({
      id: 5,
      result: { uid: 7, is_system: false, name: 'Integration Bot', db: 'twin' },
    });
    for (const password of ['wrong', keys.bot]) {
      expect(rpc('/web/session/authenticate', { db: 'twin', login: 'bot', password })).toMatchObject({
        error: { code: 0, data: { name: 'odoo.exceptions.AccessDenied', message: 'Access Denied' } },
      });
    }
    expect(rpc('/web/session/authenticate', { db: 'nope', login: 'bot', password: 'bot' })).toMatchObject({
      error: { data: { message: 'Database not found.' } },
    });
  });

  it('carries calls, whatever the path says after call_kw', () => {
    const cookie = logIn('bot', 'bot');
    expect(rpc('/web/dataset/call_kw', search, cookie)).toEqual({ jsonrpc: '2.0', id: 5, result: 0 });
    expect(rpc('/web/dataset/call_kw/x/y', search, cookie)).toMatchObject({ result: 0 });
    expect(rpc('/web/session/get_session_info', {}, cookie)).toMatchObject({ result: { username: 'bot' } });
  });

  it('ends with a logout, or unused for a week', async () => {
    const cookie = logIn('bot', 'bot');
    expect(rpc('/web/session/destroy', {}, cookie)).toEqual({ jsonrpc: '2.0', id: 5 });
    expect(rpc('/web/dataset/call_kw', search, cookie)).toMatchObject(expired);
    const second = logIn('bot', 'bot');
    await odoo.clock.advance(week - 1);
    expect(rpc('/web/dataset/call_kw', search, second)).toMatchObject({ result: 0 });
    await odoo.clock.advance(week);
    expect(rpc('/web/dataset/call_kw', search, second)).toMatchObject(expired);
    expect(rpc('/web/dataset/call_kw', search)).toMatchObject(expired);
  });

  it('answers a button with an action or false', () => {
    const cookie = logIn('admin', 'admin');
    const { pickingId } = odoo.order();
    const press = (method: string): unknown =>
      rpc(
        '/web/dataset/call_button',
        { model: 'stock.picking', method, args: [[pickingId]], kwargs: {} },
        cookie,
      );
    expect(press('action_assign')).toMatchObject({ result: false });
    odoo.call('stock.move', 'write', {
      ids: odoo.call('stock.move', 'search', { domain: [['picking_id', '=', pickingId]] }),
      vals: { quantity: 4, picked: true },
    });
    expect(press('button_validate')).toMatchObject({ result: { type: 'ir.actions.act_window' } });
  });

  it('answers an unknown model with code 404', () => {
    const cookie = logIn('bot', 'bot');
    const call = { model: 'nope', method: 'x', args: [], kwargs: {} };
    expect(rpc('/web/dataset/call_kw', call, cookie)).toMatchObject({ id: null, error: { code: 404 } });
  });

  it('does not mix with the key of somebody else', () => {
    const { cookie = '' } = logIn('bot', 'bot');
    const send = (headers: Record<string, string>): unknown =>
      odoo.post('/json/2/res.users/context_get', {}, { cookie, ...headers }).body;
    expect(send({ authorization: `bearer ${keys.bot}` })).toMatchObject({ uid: 7 });
    expect(send({ authorization: `bearer ${keys.admin}` })).toMatchObject({
      name: 'odoo.exceptions.AccessDenied',
      message: 'Session user does not match the used apikey.',
    });
    expect(send({})).toMatchObject({
      message: 'Missing "Authorization" or Sec-headers for interactive usage.',
    });
  });
});
