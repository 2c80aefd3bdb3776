import { describe, expect, it } from 'vitest';
import { openStaffed } from './people.ts';

// As seen on Odoo 19.0.

const odoo = openStaffed();
const { pickingId, orderId } = odoo.order();

function webRead(specification: object): unknown {
  return odoo.call('stock.picking', 'web_read', { ids: [pickingId], specification });
}

describe('what a connector asks before it starts', () => {
  it('are the installed modules, readable by everybody', () => {
    const body = {
      domain: [
        ['name', 'in', ['stock', 'stock_delivery', 'no_such']],
        ['state', '=', 'installed'],
      ],
      fields: ['name', 'latest_version'],
      order: 'name',
    };
    expect(odoo.as('nobody', 'ir.module.module', 'search_read', body).body).toMatchObject([
      { name: 'stock', latest_version: '19.0.1.1' },
      { name: 'stock_delivery' },
    ]);
  });

  it('are the fields with all their attributes', () => {
    const all = odoo.call('stock.picking', 'fields_get', { allfields: ['origin'] });
    expect(all).toEqual({
      origin: {
        change_default: false,
        company_dependent: false,
        default_export_compatible: false,
        depends: [],
        exportable: true,
        groupable: true,
        help: 'Reference of the document',
        manual: false,
        name: 'origin',
        readonly: false,
        required: false,
        searchable: true,
        sortable: true,
        store: true,
        string: 'Source Document',
        translate: false,
        trim: true,
        type: 'char',
      },
    });
    const some = {
      allfields: ['move_ids', 'nope'],
      attributes: ['type', 'relation', 'relation_field', 'nope'],
    };
    expect(odoo.call('stock.picking', 'fields_get', some)).toEqual({
      move_ids: { type: 'one2many', relation: 'stock.move', relation_field: 'picking_id' },
    });
  });

  it('are the defaults of a new record, those of the context first', () => {
    const fields = ['state', 'picking_policy', 'partner_id', 'company_id', 'nope'];
    const context = { default_partner_id: 3 };
    expect(odoo.call('sale.order', 'default_get', { fields, context })).toEqual({
      state: 'draft',
      picking_policy: 'direct',
      partner_id: 3,
      company_id: 1,
    });
  });
});

describe('nested reads', () => {
  it('go as deep as told: a bare id, a record, a list of records', () => {
    const sale = { fields: { partner_id: { fields: { display_name: {} } } } };
    expect(webRead({ sale_id: sale, partner_id: {}, carrier_id: { fields: {} } })).toEqual([
      {
        id: pickingId,
        sale_id: {
          id: orderId,
          partner_id: { id: odoo.partnerId, display_name: 'Azure Interior' },
        },
        partner_id: odoo.partnerId,
        carrier_id: { id: odoo.carrierId },
      },
    ]);
    expect(webRead({ move_ids: { fields: { product_uom_qty: {} } } })).toMatchObject([
      { move_ids: [{ product_uom_qty: 10 }] },
    ]);
    expect(webRead({})).toEqual([{ id: pickingId }]);
  });

  it('tell no more than ids beyond the limit of a list', () => {
    const two = odoo.order([odoo.productA, 1], [odoo.productB, 1]).pickingId;
    const specification = { move_ids: { fields: { product_uom_qty: {} }, limit: 1 } };
    expect(odoo.call('stock.picking', 'web_read', { ids: [two], specification })).toEqual([
      {
        id: two,
        move_ids: [
          { id: expect.any(Number) as number, product_uom_qty: 1 },
          { id: expect.any(Number) as number },
        ],
      },
    ]);
  });

  it('count all that a search finds, up to a limit', () => {
    const search = (body: object): { length: number; records: unknown[] } =>
      odoo.call('res.country', 'web_search_read', {
        domain: [['code', 'in', ['DE', 'FR', 'US']]],
        specification: { code: {} },
        ...body,
      }) as { length: number; records: unknown[] };
    expect(search({ limit: 1, order: 'code' })).toEqual({ length: 3, records: [{ id: 5, code: 'DE' }] });
    expect(search({ limit: 1, count_limit: 2 }).length).toBe(2);
    expect(search({ count_limit: 2 }).length).toBe(3);
  });

  it('save and read in one, a new record where no id is given', () => {
    const save = (body: object): unknown =>
      odoo.call('res.partner', 'web_save', { specification: { name: {} }, ...body });
    const [made] = save({ vals: { name: 'Saved' } }) as { id: number; name: string }[];
    expect(made).toEqual({ id: expect.any(Number) as number, name: 'Saved' });
    expect(save({ ids: [made?.id], vals: { name: 'Again' } })).toEqual([{ id: made?.id, name: 'Again' }]);
  });
});
