import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';
import type { ErrorBody } from './open-odoo.ts';

// As seen on Odoo 19.0 with a second company of its own warehouse.

const odoo = openStaffed();
const { world } = odoo.mock;
const second = world.addCompany({ name: 'Rights Two', warehouseCode: 'RT2' });
const own = odoo.order().pickingId;
const [foreign = 0] = world.placeOrder({
  partnerId: odoo.partnerId,
  lines: [{ productId: odoo.productA, quantity: 1 }],
  companyId: second,
  confirm: true,
}).pickingIds;
const both = { domain: [['id', 'in', [own, foreign]]], order: 'id' };

function inCompanies(...ids: unknown[]): object {
  return { ...both, context: { allowed_company_ids: ids } };
}

describe('several companies', () => {
  it('each have a warehouse, and orders go out of it', () => {
    expect(odoo.read('stock.picking', foreign, 'name', 'state', 'company_id', 'location_id')).toMatchObject({
      name: 'RT2/OUT/00001',
      state: 'confirmed',
      company_id: [second, 'Rights Two'],
      location_id: [expect.any(Number), 'RT2/Stock'],
    });
    const moves = { domain: [['picking_id', '=', foreign]], fields: ['company_id'] };
    expect(odoo.call('stock.move', 'search_read', moves)).toMatchObject([
      { company_id: [second, 'Rights Two'] },
    ]);
  });

  it('are all seen by who may use them, unless the call says which', () => {
    expect(odoo.call('stock.picking', 'search', both)).toEqual([own, foreign]);
    expect(odoo.call('stock.picking', 'search', inCompanies())).toEqual([own, foreign]);
    expect(odoo.call('stock.picking', 'search', inCompanies(1))).toEqual([own]);
    expect(odoo.call('stock.picking', 'search', inCompanies(second))).toEqual([foreign]);
    expect(odoo.as('bot', 'stock.picking', 'search', both).body).toEqual([own]);
  });

  it.each([[99], ['x']])('refuse the company %j', (company) => {
    expect(odoo.refusal('admin', 'stock.picking', 'search', inCompanies(company))).toBe(
      'Access to unauthorized or invalid companies.',
    );
    expect(odoo.refusal('bot', 'stock.picking', 'search', inCompanies(second))).toBe(
      'Access to unauthorized or invalid companies.',
    );
  });

  it('do not matter to what belongs to none', () => {
    const context = { allowed_company_ids: [99] };
    expect(odoo.call('res.users', 'context_get', { context })).toMatchObject({ uid: 2 });
    expect(odoo.as('admin', 'res.country', 'search', { domain: [['id', '=', 0]], context }).status).toBe(200);
  });

  it('keep a whole call from who may not see one of its records', () => {
    const text = odoo.refusal('bot', 'stock.picking', 'read', { ids: [own, foreign], fields: ['name'] });
    expect(text).toBe(
      'Uh-oh! Looks like you have stumbled upon some top-secret records.\n\n' +
        "Sorry, Integration Bot (id=7) doesn't have 'read' access to:\n- Transfer (stock.picking)\n\n" +
        'If you really, really need access, perhaps you can win over your friendly administrator with a batch of freshly baked cookies.\n\n' +
        'This seems to be a multi-company issue, but you do not have access to the proper company to access the record anyhow.',
    );
    for (const method of ['button_validate', 'action_cancel', 'do_unreserve', 'unlink']) {
      expect(odoo.refusal('bot', 'stock.picking', method, { ids: [foreign] })).toContain('top-secret');
    }
    expect(
      odoo.as('bot', 'stock.picking', 'has_access', { ids: [own, foreign], operation: 'read' }).body,
    ).toBe(false);
  });

  it('name the company to switch to', () => {
    const { body } = odoo.as('admin', 'stock.picking', 'read', {
      ids: [foreign],
      context: { allowed_company_ids: [1] },
    });
    expect((body as ErrorBody).message).toContain(
      'you might be able to access the record by switching to the company: Rights Two.',
    );
    expect((body as ErrorBody).context).toEqual({
      suggested_company: { id: second, display_name: 'Rights Two' },
    });
  });

  it('take new orders for the first company of the call', () => {
    const vals_list = [{ partner_id: odoo.partnerId }];
    const context = { allowed_company_ids: [second] };
    const [id] = odoo.call('sale.order', 'create', { vals_list, context }) as number[];
    expect(odoo.read('sale.order', id ?? 0, 'company_id', 'warehouse_id')).toMatchObject({
      company_id: [second, 'Rights Two'],
      warehouse_id: [2, 'Rights Two'],
    });
    const foreignOrder = { vals_list: [{ partner_id: odoo.partnerId, company_id: second }] };
    expect(odoo.refusal('bot', 'sale.order', 'create', foreignOrder)).toBe(
      'Access to unauthorized or invalid companies.',
    );
  });

  it('are seen by their own people only', () => {
    world.addUser({ login: 'rita', apiKeys: ['f'.repeat(40)], companies: [second] });
    const rita = { authorization: `bearer ${'f'.repeat(40)}` };
    expect(JSON.parse(odoo.send('stock.picking', 'search', both, rita).body)).toEqual([foreign]);
  });
});
