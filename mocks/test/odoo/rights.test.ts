import { describe, expect, it } from 'vitest';
import { botKey, type ErrorBody, openOdoo } from './open-odoo.ts';
import { keys, openStaffed } from './people.ts';

// As seen on Odoo 19.0.

describe('rights', () => {
  const odoo = openOdoo();
  const asBot = (method: string, body: object): { status: number; body: unknown } => {
    const headers = { authorization: `bearer ${botKey}` };
    const response = odoo.send('ir.model', method, body, headers);
    return { status: response.status, body: JSON.parse(response.body) };
  };
  const domain = [['model', '=', 'stock.picking']];

  it('keeps ir.model for the administrator, but for what it looks like', () => {
    const refusal = asBot('search_read', { domain });
    expect(refusal).toMatchObject({ status: 403, body: { name: 'odoo.exceptions.AccessError' } });
    expect((refusal.body as ErrorBody).message).toContain(
      "not allowed to access 'Models' (ir.model) records",
    );
    expect(asBot('has_access', { operation: 'read' })).toEqual({ status: 200, body: false });
    expect(asBot('fields_get', { allfields: ['model'] }).status).toBe(200);
    expect(odoo.call('ir.model', 'has_access', { operation: 'read' })).toBe(true);
    expect(odoo.call('ir.model', 'search_count', { domain })).toBe(1);
  });
});

describe('a key', () => {
  const { send } = openStaffed();
  it.each(['expired', 'gone'] as const)('that is %s is as good as a wrong one', (which) => {
    const response = send('res.users', 'context_get', {}, { authorization: `bearer ${keys[which]}` });
    expect(response.status).toBe(401);
    expect((JSON.parse(response.body) as ErrorBody).message).toBe('Invalid apikey');
  });
});

describe('groups', () => {
  const odoo = openStaffed();
  const { pickingId, orderId } = odoo.order();
  const transfers =
    "You are not allowed to access 'Transfer' (stock.picking) records.\n\n" +
    'This operation is allowed for the following groups:\n\t- Accounting/Invoicing\n\t- Inventory/Administrator\n' +
    '\t- Inventory/User\n\t- Purchase/Administrator\n\t- Purchase/User\n\t- Sales/Administrator\n' +
    '\t- Sales/User: Own Documents Only\n\t- Role / Portal\n\t- Show Accounting Features - Readonly\n\n' +
    'Contact your administrator to request access if necessary.';

  it.each([
    ['search', { domain: [] }],
    ['search', { domain: [['nope', '=', 1]] }],
    ['search_count', { domain: [] }],
    ['name_search', {}],
    ['formatted_read_group', { domain: [] }],
    ['read', { ids: [pickingId] }],
    ['read', { ids: [pickingId], fields: ['id'] }],
    ['write', { ids: [pickingId], vals: { origin: 'x' } }],
    ['write', { ids: [999_999], vals: { nope: 'x' } }],
    ['unlink', { ids: [pickingId] }],
    ['button_validate', { ids: [pickingId] }],
    ['action_cancel', { ids: [pickingId] }],
    ['action_put_in_pack', { ids: [pickingId] }],
  ])('keep transfers from who is in none of them: %s %j', (method, body) => {
    expect(odoo.refusal('nobody', 'stock.picking', method, body)).toBe(transfers);
    expect(odoo.read('stock.picking', pickingId, 'state')).toEqual({ id: pickingId, state: 'assigned' });
  });

  it('are not asked where nothing is touched', () => {
    expect(odoo.as('nobody', 'stock.picking', 'button_validate', { ids: [] }).body).toBe(true);
    expect(odoo.as('nobody', 'stock.picking', 'read', { ids: [], fields: ['id'] }).body).toEqual([]);
    expect(odoo.as('nobody', 'stock.picking', 'fields_get', { allfields: ['name'] }).status).toBe(200);
    expect(odoo.as('nobody', 'stock.picking', 'default_get', { fields: ['origin'] }).body).toEqual({});
  });

  it.each([
    ['nobody', 'stock.picking', 'create', { vals_list: [{}] }, "create 'Transfer'", 'Inventory/User'],
    ['nobody', 'stock.quant', 'write', { ids: [1], vals: {} }, "modify 'Quants'", 'Inventory/User'],
    ['nobody', 'stock.quant', 'action_apply_inventory', { ids: [1] }, "modify 'Quants'", 'Inventory/User'],
    ['nobody', 'sale.order', 'action_confirm', { ids: [orderId] }, "access 'Sales Order'", 'Inventory/User'],
    [
      'bot',
      'stock.location',
      'unlink',
      { ids: [5] },
      "delete 'Inventory Locations'",
      'Inventory/Administrator',
    ],
    ['bot', 'res.partner', 'create', { vals_list: [{ name: 'x' }] }, "create 'Contact'", 'Contact/Creation'],
    ['bot', 'account.move', 'create', { vals_list: [{}] }, "create 'Journal Entry'", 'Purchase/User'],
    ['bot', 'ir.model.data', 'unlink', { ids: [1] }, "access 'Model Data'", 'Access Rights'],
  ] as const)('let %s do no %s/%s', (user, model, method, body, verb, group) => {
    const text = odoo.refusal(user, model, method, body);
    expect(text).toContain(`You are not allowed to ${verb} (${model}) records.`);
    expect(text).toContain(`\n\t- ${group}\n`);
  });

  it('have no member for what nobody may do', () => {
    expect(odoo.refusal('admin', 'stock.quant', 'unlink', { ids: [1] })).toContain(
      'No group currently allows this operation.',
    );
  });

  it('let the bot ship and sell', () => {
    const { pickingId: other } = odoo.order();
    expect(odoo.as('bot', 'stock.picking', 'button_validate', { ids: [other] }).body).toBe(true);
    expect(odoo.as('bot', 'stock.picking', 'message_post', { ids: [other], body: 'x' }).status).toBe(200);
    const vals_list = [{ partner_id: odoo.partnerId }];
    expect(odoo.as('bot', 'sale.order', 'create', { vals_list }).status).toBe(200);
  });

  it('are told by has_access, check_access_rights and has_group', () => {
    const ask = (user: 'bot' | 'nobody', operation: string): unknown =>
      odoo.as(user, 'stock.picking', 'has_access', { operation }).body;
    expect([ask('bot', 'write'), ask('nobody', 'write')]).toEqual([true, false]);
    expect(odoo.as('bot', 'stock.picking', 'has_access', { operation: 'nope' }).body).toMatchObject({
      name: 'builtins.AssertionError',
      message: 'Invalid access mode',
    });
    const check = { operation: 'write', raise_exception: false };
    expect(odoo.as('bot', 'res.partner', 'check_access_rights', check).body).toBe(false);
    expect(odoo.as('bot', 'stock.picking', 'check_access_rights', { operation: 'write' }).body).toBeNull();
    const group = (uid: number, group_ext_id: string): unknown =>
      odoo.as('bot', 'res.users', 'has_group', { ids: [uid], group_ext_id }).body;
    expect(group(7, 'stock.group_stock_user')).toBe(true);
    expect(group(7, 'sales_team.group_sale_salesman')).toBe(true);
    expect(group(7, 'base.group_system')).toBe(false);
    expect(group(2, 'stock.group_stock_user')).toBe(true);
    expect(odoo.refusal('bot', 'res.users', 'has_group', { group_ext_id: 'base.group_user' })).toBe(
      'Expected singleton: res.users()',
    );
  });

  it('leave everybody his own language and time zone', () => {
    const write = (uid: number, vals: object): number =>
      odoo.as('nobody', 'res.users', 'write', { ids: [uid], vals }).status;
    expect(write(8, { tz: 'UTC' })).toBe(200);
    expect(write(8, { login: 'x' })).toBe(403);
    expect(write(2, { tz: 'UTC' })).toBe(403);
  });
});

describe('record rules', () => {
  const odoo = openStaffed();
  const { pickingId } = odoo.order();
  const document = { res_model: 'stock.picking', res_id: pickingId };
  const [file] = odoo.call('ir.attachment', 'create', {
    vals_list: [{ name: 'x', ...document }],
  }) as number[];
  const [note] = odoo.call('stock.picking', 'message_post', { ids: [pickingId], body: 'x' }) as number[];

  it('hide what hangs on a record from who may not read the record', () => {
    for (const [model, id] of [
      ['ir.attachment', file],
      ['mail.message', note],
    ] as const) {
      const domain = { domain: [['id', '=', id]] };
      expect(odoo.as('nobody', model, 'search', domain).body).toEqual([]);
      expect(odoo.as('bot', model, 'search', domain).body).toEqual([id]);
    }
    expect(odoo.refusal('nobody', 'mail.message', 'read', { ids: [note] })).toContain(
      `(Document type: Message, Operation: read)\n\nRecords: ${note}, User: 8`,
    );
    expect(odoo.refusal('nobody', 'ir.attachment', 'read', { ids: [file] })).toContain('top-secret');
    expect(odoo.refusal('nobody', 'ir.attachment', 'write', { ids: [file], vals: { name: 'y' } })).toContain(
      'Sorry, you are not allowed to access this document. Please contact',
    );
    expect(
      odoo.refusal('nobody', 'ir.attachment', 'create', { vals_list: [{ name: 'x', ...document }] }),
    ).toBe('Sorry, you are not allowed to access this document.');
  });

  it('let nobody post on what he may not change, in words about the message', () => {
    expect(
      odoo.refusal('nobody', 'stock.picking', 'message_post', { ids: [pickingId], body: 'x' }),
    ).toContain('(Document type: Message, Operation: create)');
  });

  it('show a salesman the bills of customers, and not those of vendors', () => {
    const bill = { partner_id: odoo.partnerId, move_type: 'in_invoice' };
    const [id] = odoo.call('account.move', 'create', { vals_list: [bill] }) as number[];
    expect(odoo.as('bot', 'account.move', 'search', { domain: [['id', '=', id]] }).body).toEqual([]);
    const text = odoo.refusal('bot', 'account.move', 'read', { ids: [id], fields: ['name'] });
    expect(text).toMatch(/cookies\.$/);
  });
});
