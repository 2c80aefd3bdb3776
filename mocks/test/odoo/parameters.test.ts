import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openStaffed();

function get(key: string, args: object = {}): unknown {
  return odoo.call('ir.config_parameter', 'get_param', { key, ...args });
}

function set(key: string, value: unknown): unknown {
  return odoo.call('ir.config_parameter', 'set_param', { key, value });
}

describe('system parameters', () => {
  it('tell the address of the server, and a default for what is not there', () => {
    expect(get('web.base.url')).toBe('https://odoo.example.test');
    expect(get('no.such')).toBe(false);
    expect(get('no.such', { default: 'd' })).toBe('d');
  });

  it('are set and taken away, giving what was there before', () => {
    expect(set('shop.x', '1')).toBe(false);
    expect(set('shop.x', '2')).toBe('1');
    expect(get('shop.x')).toBe('2');
    expect(set('shop.x', true)).toBe('2');
    expect(set('shop.x', false)).toBe('True');
    expect(get('shop.x')).toBe(false);
  });

  it('have keys of their own', () => {
    const again = { key: 'web.base.url', value: 'x' };
    expect(odoo.fail('ir.config_parameter', 'create', { vals_list: again })).toMatchObject({
      status: 422,
      message: 'The operation cannot be completed: Key must be unique.',
    });
  });

  it('are for administrators only', () => {
    const refusal = "You are not allowed to access 'System Parameter' (ir.config_parameter) records.";
    const args = { key: 'web.base.url' };
    expect(odoo.refusal('bot', 'ir.config_parameter', 'get_param', args)).toContain(refusal);
    expect(odoo.refusal('bot', 'ir.config_parameter', 'search_read', { domain: [] })).toContain(refusal);
  });
});

describe('message_post on a partner', () => {
  it('leaves a note, for who may write on partners', () => {
    const ids = [odoo.partnerId];
    const [id = 0] = odoo.call('res.partner', 'message_post', { ids, body: 'a < b' }) as number[];
    expect(odoo.read('mail.message', id, 'body', 'model', 'res_id')).toMatchObject({
      body: '<p>a &lt; b</p>',
      model: 'res.partner',
      res_id: odoo.partnerId,
    });
    expect(odoo.refusal('bot', 'res.partner', 'message_post', { ids, body: 'x' })).toContain(
      '(Document type: Message, Operation: create)',
    );
  });
});
