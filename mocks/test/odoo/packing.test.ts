import { expect, test } from 'vitest';
import { type Action, openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: goods of a delivery put in packages, and packages in packages.

function withoutCarrier(odoo: OpenOdoo, pickingId: number): void {
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_id: false } });
}

function pack(odoo: OpenOdoo, pickingId: number, args: object = {}): unknown {
  return odoo.call('stock.picking', 'action_put_in_pack', { ids: [pickingId], ...args });
}

/** A delivery of 10 of product A (5 kg) with a box of 0.2 kg to choose. */
function ready(): OpenOdoo & { pickingId: number; typeId: number } {
  const odoo = openOdoo();
  const typeId = odoo.mock.world.addPackageType({ name: 'Box S', baseWeightKg: 0.2 });
  return { ...odoo, ...odoo.order([odoo.productA, 10]), typeId };
}

test('what is packed already is packed once more, into a package around it', () => {
  const odoo = ready();
  const [box = 0] = pack(odoo, odoo.pickingId, { package_type_id: odoo.typeId }) as number[];
  const [pallet = 0] = pack(odoo, odoo.pickingId, { package_name: 'PALLET-1' }) as number[];
  const fields = ['package_dest_id', 'parent_package_id', 'outermost_package_id', 'complete_name'];
  expect(odoo.read('stock.package', box, ...fields)).toEqual({
    id: box,
    package_dest_id: [pallet, 'PALLET-1'],
    parent_package_id: false,
    outermost_package_id: [pallet, 'PALLET-1'],
    complete_name: 'PACK0000001',
  });
  expect(odoo.read('stock.picking', odoo.pickingId, 'packages_count', 'shipping_weight')).toMatchObject({
    packages_count: 2,
    shipping_weight: 5.2,
  });
});

test('after validation packages lie in each other, and the history names all of them', () => {
  const odoo = ready();
  const [box = 0] = pack(odoo, odoo.pickingId, { package_type_id: odoo.typeId }) as number[];
  const [pallet = 0] = pack(odoo, odoo.pickingId, { package_name: 'PALLET-1' }) as number[];
  validate(odoo, odoo.pickingId);
  const fields = ['package_dest_id', 'parent_package_id', 'complete_name', 'weight', 'location_id'];
  expect(odoo.read('stock.package', box, ...fields)).toEqual({
    id: box,
    package_dest_id: false,
    parent_package_id: [pallet, 'PALLET-1'],
    complete_name: 'PALLET-1 > PACK0000001',
    weight: 5.2,
    location_id: [2, 'Customers'],
  });
  expect(odoo.read('stock.package', pallet, 'child_package_ids', 'weight', 'quant_ids')).toMatchObject({
    child_package_ids: [box],
    weight: 5.2,
    quant_ids: [],
  });
  const histories = odoo.call('stock.package.history', 'search_read', {
    domain: [['picking_ids', 'in', [odoo.pickingId]]],
    fields: ['package_name', 'parent_dest_name', 'outermost_dest_id'],
  });
  expect(histories).toMatchObject([
    { package_name: 'PACK0000001', parent_dest_name: 'PALLET-1', outermost_dest_id: [pallet, 'PALLET-1'] },
    { package_name: 'PALLET-1', parent_dest_name: false, outermost_dest_id: [pallet, 'PALLET-1'] },
  ]);
});

test('the wizard packs, and unlike the button weighs the package', () => {
  const odoo = ready();
  const action = pack(odoo, odoo.pickingId) as Action;
  const [wizardId] = odoo.call('stock.put.in.pack', 'create', {
    vals_list: [{ package_type_id: odoo.typeId }],
    context: action.context,
  }) as number[];
  const [box = 0] = odoo.call('stock.put.in.pack', 'action_put_in_pack', {
    ids: [wizardId],
    context: action.context,
  }) as number[];
  expect(odoo.read('stock.package', box, 'shipping_weight')['shipping_weight']).toBe(5.2);
  expect(odoo.read('stock.picking', odoo.pickingId, 'shipping_weight')['shipping_weight']).toBe(5.2);
  const again = pack(odoo, odoo.pickingId) as Action;
  expect(again.context['default_package_ids']).toEqual([box]);
});

test('without a carrier nothing is asked', () => {
  const odoo = ready();
  withoutCarrier(odoo, odoo.pickingId);
  expect(pack(odoo, odoo.pickingId)).toEqual([1]);
});

test('more of a packed move lies beside its package until it is packed too', () => {
  const odoo = ready();
  const [moveId] = odoo.read('stock.picking', odoo.pickingId, 'move_ids')['move_ids'] as number[];
  odoo.call('stock.move', 'write', { ids: [moveId], vals: { quantity: 4 } });
  const [box] = pack(odoo, odoo.pickingId, { package_name: 'FIRST' }) as number[];
  odoo.call('stock.move', 'write', { ids: [moveId], vals: { quantity: 10 } });
  const lines = (): unknown =>
    odoo.call('stock.move.line', 'search_read', {
      domain: [['picking_id', '=', odoo.pickingId]],
      fields: ['quantity', 'result_package_id'],
      order: 'id',
    });
  expect(lines()).toMatchObject([
    { quantity: 4, result_package_id: [box, 'FIRST'] },
    { quantity: 6, result_package_id: false },
  ]);
  pack(odoo, odoo.pickingId, { package_id: box });
  expect(lines()).toMatchObject([
    { result_package_id: [box, 'FIRST'] },
    { result_package_id: [box, 'FIRST'] },
  ]);
});

test('a package that is not there is missed, also when nothing is left to pack', () => {
  const odoo = ready();
  pack(odoo, odoo.pickingId, { package_name: 'FIRST' });
  const body = { ids: [odoo.pickingId], package_id: 999 };
  expect(odoo.fail('stock.picking', 'action_put_in_pack', body).status).toBe(404);
});

test('a transfer with nothing reserved packs nothing', () => {
  const odoo = ready();
  odoo.call('stock.picking', 'do_unreserve', { ids: [odoo.pickingId] });
  expect(pack(odoo, odoo.pickingId, { package_name: 'EMPTY' })).toBeNull();
});

test('a package with goods in it cannot be deleted', () => {
  const odoo = ready();
  const [box] = pack(odoo, odoo.pickingId, { package_name: 'FIRST' }) as number[];
  expect(odoo.fail('stock.package', 'unlink', { ids: [box] })).toMatchObject({
    status: 422,
    name: 'odoo.exceptions.ValidationError',
  });
});

test('packages come back in what they were sent in', () => {
  const odoo = ready();
  const [box = 0] = pack(odoo, odoo.pickingId, { package_type_id: odoo.typeId }) as number[];
  pack(odoo, odoo.pickingId, { package_name: 'PALLET-1' });
  validate(odoo, odoo.pickingId);
  const [wizardId] = odoo.call('stock.return.picking', 'create', {
    vals_list: [{ picking_id: odoo.pickingId }],
  }) as number[];
  const action = odoo.call('stock.return.picking', 'action_create_returns_all', {
    ids: [wizardId],
  }) as Action;
  expect(odoo.read('stock.picking', action.res_id ?? 0, 'packages_count')['packages_count']).toBe(2);
  validate(odoo, action.res_id ?? 0);
  expect(odoo.read('stock.package', box, 'location_id', 'complete_name')).toMatchObject({
    location_id: [5, 'WH/Stock'],
    complete_name: 'PALLET-1 > PACK0000001',
  });
  const quants = odoo.call('stock.quant', 'search_read', {
    domain: [['package_id', '=', box]],
    fields: ['display_name', 'quantity'],
  });
  expect(quants).toMatchObject([{ display_name: 'WH/Stock - PACK0000001', quantity: 10 }]);
});
