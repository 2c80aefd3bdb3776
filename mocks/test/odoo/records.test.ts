import { describe, expect, it } from 'vitest';
import { openOdoo, validate } from './open-odoo.ts';

// Results, statuses and messages as seen on Odoo 19.0.

describe('create, read, write, unlink', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;

  it('creates several at once or one alone and gives a list of ids either way', () => {
    const [one, two] = call('res.partner', 'create', {
      vals_list: [{ name: 'Twin One' }, { name: 'Two' }],
    }) as number[];
    expect(two).toBe((one ?? 0) + 1);
    expect(call('res.partner', 'create', { vals_list: { name: 'Three' } })).toEqual([(two ?? 0) + 1]);
  });

  it('shows what is absent as false, zero or an empty list', () => {
    const [id] = call('res.partner', 'create', { vals_list: [{ name: 'Bare' }] }) as number[];
    const fields = [
      'email',
      'parent_id',
      'child_ids',
      'country_id',
      'partner_latitude',
      'barcode',
      'create_date',
    ];
    expect(odoo.read('res.partner', id ?? 0, ...fields)).toEqual({
      id,
      email: false,
      parent_id: false,
      child_ids: [],
      country_id: false,
      partner_latitude: 0,
      barcode: false,
      create_date: '2026-11-23 05:41:48',
    });
  });

  it('shows a many2one with its name, or bare when asked without load', () => {
    const [belgium] = call('res.country', 'search', { domain: [['code', '=', 'BE']] }) as number[];
    const [id] = call('res.partner', 'create', {
      vals_list: [{ name: 'Bel', country_id: belgium }],
    }) as number[];
    const body = { ids: [id], fields: ['country_id'] };
    expect(call('res.partner', 'read', body)).toEqual([{ id, country_id: [belgium, 'Belgium'] }]);
    expect(call('res.partner', 'read', { ...body, load: null })).toEqual([{ id, country_id: belgium }]);
  });

  it('gives back whatever ids it is given when nothing else is read', () => {
    expect(call('res.partner', 'read', { ids: [999_999, 2], fields: ['id'] })).toEqual([
      { id: 999_999 },
      { id: 2 },
    ]);
    expect(call('res.partner', 'read', { ids: [999_999], fields: ['id', 'write_date'] })).toEqual([]);
  });

  it('leaves missing records out of a read, and refuses to write or delete them', () => {
    const [id] = call('res.partner', 'create', { vals_list: [{ name: 'Gone soon' }] }) as number[];
    expect(call('res.partner', 'unlink', { ids: [id] })).toBe(true);
    expect(call('res.partner', 'read', { ids: [2, id], fields: ['name'] })).toHaveLength(1);
    const missing = {
      status: 404,
      name: 'odoo.exceptions.MissingError',
      message: `Record does not exist or has been deleted.\n(Record: res.partner(${id},), User: 2)`,
    };
    expect(fail('res.partner', 'write', { ids: [id], vals: { name: 'x' } })).toMatchObject(missing);
    expect(fail('res.partner', 'unlink', { ids: [id] })).toMatchObject(missing);
    expect(fail('stock.picking', 'button_validate', { ids: [999_999] })).toMatchObject({ status: 404 });
  });

  it('keeps the order of the ids asked for, doubles too, and takes a bare id', () => {
    const rows = call('res.country', 'read', { ids: [3, 1, 3], fields: ['code'] }) as { id: number }[];
    expect(rows.map((row) => row.id)).toEqual([3, 1, 3]);
    expect(call('res.country', 'read', { ids: 1, fields: ['code'] })).toHaveLength(1);
  });

  it('reads every field when none is named', () => {
    const { pickingId } = odoo.order();
    const [all] = call('stock.picking', 'read', { ids: [pickingId] }) as Record<string, unknown>[];
    expect(Object.keys(all ?? {}).length).toBeGreaterThan(90);
    expect(call('stock.picking', 'search_read', { domain: [], fields: ['id'], limit: 1 })).toEqual([
      { id: pickingId },
    ]);
  });

  it('takes defaults from the context', () => {
    const context = { default_ref: 'from-context' };
    const [id] = call('res.partner', 'create', { vals_list: [{ name: 'Ctx' }], context }) as number[];
    expect(odoo.read('res.partner', id ?? 0, 'ref')).toEqual({ id, ref: 'from-context' });
  });

  it('does all of a call or nothing', () => {
    const before = odoo.mock.world.count('res.partner');
    const entries = odoo.mock.ledger.entries.length;
    expect(fail('res.partner', 'create', { vals_list: [{ name: 'Fine' }, { nope: 1 }] }).status).toBe(500);
    expect(odoo.mock.world.count('res.partner')).toBe(before);
    const { pickingId } = odoo.order();
    const placed = odoo.mock.ledger.entries.length;
    expect(placed).toBeGreaterThan(entries);
    // The second transfer is missing, so the first is not validated either.
    expect(fail('stock.picking', 'button_validate', { ids: [pickingId, 999_999] }).status).toBe(404);
    const vals = { carrier_tracking_ref: '1Z', scheduled_date: 'tomorrow' };
    expect(fail('stock.picking', 'write', { ids: [pickingId], vals }).status).toBe(500);
    expect(odoo.mock.world.picking(pickingId)).toMatchObject({ state: 'assigned', trackingRef: '' });
    expect(odoo.mock.ledger.entries).toHaveLength(placed);
  });
});

describe('values in the wrong form', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const { pickingId } = odoo.order();
  const write = (vals: unknown): ReturnType<typeof fail> =>
    fail('stock.picking', 'write', { ids: [pickingId], vals });

  it('names an unknown field differently in read, create and write', () => {
    expect(fail('res.partner', 'read', { ids: [1], fields: ['nope'] })).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message: "Invalid field 'nope' on 'res.partner'",
    });
    expect(fail('res.partner', 'create', { vals_list: [{ name: 'X', nope: 1 }] })).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message: "Invalid field 'nope' in 'res.partner'",
    });
    expect(fail('res.partner', 'write', { ids: [1], vals: { nope: 1 } })).toMatchObject({
      status: 500,
      name: 'builtins.KeyError',
      message: 'nope',
      arguments: ['nope'],
    });
    expect(write({ nope: 1 })).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message: "Invalid field 'nope' in 'stock.picking'",
    });
  });

  it.each([
    ['x', 'str'],
    [[1], 'list'],
    [null, 'NoneType'],
  ])('refuses %j for values', (values, type) => {
    expect(write(values)).toMatchObject({
      status: 500,
      name: 'builtins.AttributeError',
      message: `'${type}' object has no attribute 'get'`,
    });
  });

  it('names the model as people do', () => {
    expect(fail('sale.order', 'create', { vals_list: [{}] }).message).toContain(
      "Missing required value for the field 'Customer' (partner_id).\nModel: 'Sales Order' (sale.order)\n",
    );
  });

  it('keeps the moves of what has left', () => {
    const { pickingId: done } = odoo.order();
    validate(odoo, done);
    const ids = call('stock.move', 'search', { domain: [['picking_id', '=', done]] });
    const refusal = fail('stock.move', 'unlink', { ids });
    expect(refusal).toMatchObject({ status: 422, name: 'odoo.exceptions.UserError' });
    expect(refusal.message).toContain('Deleting product moves after the transfer is done?');
  });

  it.each([
    ['2026-11-23T10:00:00Z', "time data '2026-11-23T10:00:00Z' does not match format '%Y-%m-%d %H:%M:%S'"],
    ['2026-11-23T10:00:00', "time data '2026-11-23T10:00:00' does not match format '%Y-%m-%d %H:%M:%S'"],
    ['2026-11-23 10:00:00.123456', 'unconverted data remains: .123456'],
    ['tomorrow', "time data 'tomorrow' does not match format '%Y-%m-'"],
  ])('refuses the datetime %s', (scheduled_date, message) => {
    expect(write({ scheduled_date })).toMatchObject({ status: 500, name: 'builtins.ValueError', message });
  });

  it('takes a naive datetime, and a bare day as midnight', () => {
    call('stock.picking', 'write', { ids: [pickingId], vals: { scheduled_date: '2026-11-24 10:00:00' } });
    expect(odoo.read('stock.picking', pickingId, 'scheduled_date')['scheduled_date']).toBe(
      '2026-11-24 10:00:00',
    );
    call('stock.picking', 'write', { ids: [pickingId], vals: { scheduled_date: '2026-11-23' } });
    expect(odoo.read('stock.picking', pickingId, 'scheduled_date')['scheduled_date']).toBe(
      '2026-11-23 00:00:00',
    );
  });

  it('refuses a value that a selection does not have', () => {
    expect(write({ state: 'zzz' }).message).toBe("Wrong value for stock.picking.state: 'zzz'");
    const vals_list = [{ name: 'X', delivery_type: 'dhl', product_id: odoo.productA }];
    expect(fail('delivery.carrier', 'create', { vals_list })).toMatchObject({
      status: 500,
      message: "Wrong value for delivery.carrier.delivery_type: 'dhl'",
    });
  });

  it('silently stores nothing for text in a many2one, and passes over an unknown command', () => {
    expect(call('stock.picking', 'write', { ids: [pickingId], vals: { partner_id: 'x' } })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'partner_id')['partner_id']).toBe(false);
    expect(call('stock.picking', 'write', { ids: [pickingId], vals: { move_ids: [[9, 0, 0]] } })).toBe(true);
  });

  it('refuses a many2one to a missing record, ids that are text, and a NUL', () => {
    expect(fail('sale.order', 'create', { vals_list: [{ partner_id: 999_999 }] })).toMatchObject({
      status: 404,
      message: 'Record does not exist or has been deleted.\n(Record: res.partner(999999,), User: 2)',
    });
    expect(fail('stock.picking', 'read', { ids: 'x', fields: ['name'] })).toMatchObject({
      status: 500,
      name: 'psycopg2.errors.InvalidTextRepresentation',
    });
    expect(fail('res.partner', 'create', { vals_list: [{ name: 'nul \0 byte' }] })).toMatchObject({
      status: 500,
      name: 'psycopg2.errors.UntranslatableCharacter',
    });
  });

  it('wants required fields, in the words of the model', () => {
    expect(fail('stock.picking', 'create', { vals_list: [{ origin: 'X' }] })).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.ValidationError',
      message:
        "The operation cannot be completed: Missing required value for the field 'Source Location' (location_id).\n" +
        "Model: 'Transfer' (stock.picking)\n- create/update: a mandatory field is not set\n" +
        '- delete: another model requires the record being deleted, you can archive it instead\n',
    });
  });

  it('rounds floats to the digits of the field', () => {
    const vals_list = [{ name: 'Light', default_code: 'U-1', weight: 0.123_456_78 }];
    const [id] = call('product.product', 'create', { vals_list }) as number[];
    expect(odoo.read('product.product', id ?? 0, 'weight')['weight']).toBe(0.12);
  });
});

describe('commands for lists of records', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const vals_list = [
    {
      name: 'Cmd',
      category_id: [[4, 1, 0]],
      child_ids: [
        [0, 0, { name: 'kid 1' }],
        [0, 'v', { name: 'kid 2' }],
      ],
    },
  ];
  const [id = 0] = call('res.partner', 'create', { vals_list }) as number[];
  const tags = (): unknown =>
    (odoo.read('res.partner', id, 'category_id')['category_id'] as number[]).toSorted((a, b) => a - b);
  const kids = (): number[] => odoo.read('res.partner', id, 'child_ids')['child_ids'] as number[];
  const write = (vals: unknown): unknown => call('res.partner', 'write', { ids: [id], vals });

  it('creates, updates, deletes and lets go of children', () => {
    const [first = 0, second = 0] = kids().toSorted((a, b) => a - b);
    write({ child_ids: [[1, first, { name: 'kid one' }]] });
    expect(odoo.read('res.partner', first, 'name', 'parent_id')).toMatchObject({
      name: 'kid one',
      parent_id: [id, 'Cmd'],
    });
    write({ child_ids: [[2, second, 0]] });
    expect(kids()).toEqual([first]);
    write({ child_ids: [[3, first]] });
    expect(kids()).toEqual([]);
    expect(odoo.read('res.partner', first, 'parent_id')['parent_id']).toBe(false);
    write({ child_ids: [[4, first]] });
    expect(kids()).toEqual([first]);
  });

  it('links, unlinks, clears and replaces in long and short form', () => {
    expect(tags()).toEqual([1]);
    write({ category_id: [[4, 2]] });
    expect(tags()).toEqual([1, 2]);
    write({ category_id: [[3, 1]] });
    expect(tags()).toEqual([2]);
    write({ category_id: [[5]] });
    expect(tags()).toEqual([]);
    write({ category_id: [[6, 0, [1, 2, 3]]] });
    expect(tags()).toEqual([1, 2, 3]);
    write({ category_id: [1, 2] });
    expect(tags()).toEqual([1, 2]);
    write({ category_id: false });
    expect(tags()).toEqual([]);
    write({ category_id: [[0, 0, { name: 'New tag' }]] });
    expect(tags()).toEqual([4]);
  });

  it('refuses links to what is not there', () => {
    expect(
      fail('res.partner', 'write', { ids: [id], vals: { category_id: [[6, 0, [999_999]]] } }),
    ).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.ValidationError',
    });
    expect(fail('res.partner', 'write', { ids: [id], vals: { category_id: [[4, 'x', 0]] } })).toMatchObject({
      status: 500,
      name: 'psycopg2.errors.InvalidTextRepresentation',
    });
    const vals = { child_ids: [[1, 999_999, { name: 'x' }]] };
    expect(fail('res.partner', 'write', { ids: [id], vals })).toMatchObject({ status: 404 });
    expect(tags()).toEqual([4]);
  });
});

describe('what a model has', () => {
  const { call } = openOdoo();

  it('describes fields by the attributes asked for', () => {
    const attributes = ['type', 'relation', 'required'];
    expect(call('stock.picking', 'fields_get', { allfields: ['carrier_id', 'state'], attributes })).toEqual({
      carrier_id: { type: 'many2one', relation: 'delivery.carrier', required: false },
      state: { type: 'selection', required: false },
    });
    const all = call('stock.picking', 'fields_get', {}) as Record<string, { selection?: unknown }>;
    expect(all['state']?.selection).toContainEqual(['assigned', 'Ready']);
    expect(all).not.toHaveProperty('move_lines');
  });

  it('finds models by name and modules by state', () => {
    const domain = [['model', 'in', ['stock.package', 'stock.quant.package']]];
    expect(call('ir.model', 'search_read', { domain, fields: ['model'] })).toEqual([
      { id: expect.any(Number) as number, model: 'stock.package' },
    ]);
    const installed = [
      ['state', '=', 'installed'],
      ['name', '=', 'stock_sms'],
    ];
    expect(call('ir.module.module', 'search_count', { domain: installed })).toBe(1);
  });
});
