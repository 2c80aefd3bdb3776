import { describe, expect, it } from 'vitest';
import { openOdoo, validate } from './open-odoo.ts';

// As seen on Odoo 19.0.

const odoo = openOdoo();
const { call } = odoo;

function create(model: string, vals: object): number {
  const [id = 0] = call(model, 'create', { vals_list: vals }) as number[];
  return id;
}

describe('a transfer made by hand', () => {
  const byHand = (move: object = {}): number => {
    const product = create('product.product', { name: 'Nowhere', is_storable: true });
    const [type] = call('stock.picking.type', 'search', { domain: [['code', '=', 'outgoing']] }) as number[];
    const moves = [[0, 0, { product_id: product, product_uom_qty: 5, ...move }]];
    return create('stock.picking', {
      picking_type_id: type,
      location_id: 5,
      location_dest_id: 2,
      move_ids: moves,
    });
  };
  const states = (id: number): unknown => {
    const specification = { state: {}, move_ids: { fields: { state: {}, quantity: {} } } };
    return call('stock.picking', 'web_read', { ids: [id], specification });
  };
  const picking = (state: string, move: object): object[] => [
    { id: expect.any(Number) as number, state, move_ids: [{ id: expect.any(Number) as number, ...move }] },
  ];

  it('is a draft until it is confirmed', () => {
    const id = byHand();
    expect(states(id)).toEqual(picking('draft', { state: 'draft', quantity: 0 }));
    call('stock.picking', 'action_confirm', { ids: [id] });
    expect(states(id)).toEqual(picking('confirmed', { state: 'confirmed', quantity: 0 }));
  });

  it('is confirmed by a quantity, and then asks about the rest', () => {
    const id = byHand({ quantity: 2 });
    expect(states(id)).toEqual(picking('assigned', { state: 'partially_available', quantity: 2 }));
    expect(validate(odoo, id)).toMatchObject({ res_model: 'stock.backorder.confirmation' });
  });

  it('takes what it asks for when it is validated as a draft, even out of nothing', () => {
    const id = byHand();
    expect(validate(odoo, id)).toBe(true);
    expect(states(id)).toEqual(picking('done', { state: 'done', quantity: 5 }));
  });
});
