import { describe, expect, it } from 'vitest';
import { openOdoo } from './open-odoo.ts';

// Results and messages as seen on Odoo 19.0.

describe('domains', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const first = odoo.order([odoo.productA, 5]);
  const second = odoo.order([odoo.productB, 2]);
  odoo.order([odoo.productA, 1], [odoo.productB, 1]);
  call('stock.picking', 'button_validate', { ids: [second.pickingId] });

  const find = (...domain: unknown[]): unknown => call('stock.picking', 'search', { domain, order: 'id' });
  const wrong = (domain: unknown): ReturnType<typeof fail> => fail('stock.picking', 'search', { domain });

  it('combines terms in prefix form', () => {
    expect(find(['state', '=', 'assigned'], ['origin', '=', 'S00001'])).toEqual([1]);
    expect(find('|', ['state', '=', 'done'], ['origin', '=', 'S00001'])).toEqual([1, 2]);
    expect(find('|', ['name', '=', 'x'], '&', ['state', '=', 'assigned'], '!', ['id', '=', 3])).toEqual([1]);
    expect(find('!', ['state', '=', 'done'])).toEqual([1, 3]);
    expect(find([1, '=', 1])).toEqual([1, 2, 3]);
    expect(find([0, '=', 1])).toEqual([]);
  });

  it('compares, with false and null for what is absent', () => {
    expect(find(['id', '>', 1], ['id', '<=', 2])).toEqual([2]);
    expect(find(['id', '>=', 2])).toEqual([2, 3]);
    expect(find(['id', '=', '2'])).toEqual([2]);
    expect(find(['date_done', '=', null])).toEqual([1, 3]);
    expect(find(['date_done', '!=', false])).toEqual([2]);
    expect(find(['state', 'in', []])).toEqual([]);
    expect(find(['state', 'not in', ['done']])).toEqual([1, 3]);
    expect(find(['state', '=', 'zzz'])).toEqual([]);
    expect(find(['weight', '=', 2.5])).toEqual([1, 2]);
    expect(find(['backorder_ids', '=', false])).toEqual([1, 2, 3]);
    expect(find(['move_ids', '!=', false])).toEqual([1, 2, 3]);
  });

  it('matches text with and without the case, adding the percent signs only for like', () => {
    expect(find(['name', 'like', 'OUT/0000'])).toEqual([1, 2, 3]);
    expect(find(['name', 'like', 'out'])).toEqual([]);
    expect(find(['name', 'ilike', 'out/00002'])).toEqual([2]);
    expect(find(['name', '=like', 'WH/OUT/%3'])).toEqual([3]);
    expect(find(['name', '=ilike', 'wh/out/0000_'])).toEqual([1, 2, 3]);
    expect(find(['origin', 'not like', 'S00001'])).toEqual([2, 3]);
    expect(find(['name', 'like', 'WH.OUT'])).toEqual([]);
  });

  it('follows paths through many2one and one2many', () => {
    expect(find(['sale_id.name', '=', 'S00002'])).toEqual([2]);
    expect(find(['move_ids.product_id.default_code', '=like', 'LAB-B%'])).toEqual([2, 3]);
    expect(find(['partner_id.country_id.code', '=', 'DE'])).toEqual([]);
    expect(find(['move_ids', 'any', [['product_id.weight', '>', 1]]])).toEqual([2, 3]);
    expect(find(['move_ids', 'not any', [['product_id.weight', '>', 1]]])).toEqual([1]);
    expect(find(['picking_type_code', '=', 'outgoing'])).toEqual([1, 2, 3]);
  });

  it('finds a many2one by name and places by what they are in', () => {
    expect(find(['partner_id', '=', 'Azure Interior'])).toEqual([1, 2, 3]);
    expect(find(['partner_id', 'ilike', 'azure'])).toEqual([1, 2, 3]);
    expect(find(['partner_id', '=', 'Nobody'])).toEqual([]);
    const [view] = call('stock.location', 'search', { domain: [['usage', '=', 'view']] }) as number[];
    expect(find(['location_id', 'child_of', view])).toEqual([1, 2, 3]);
    expect(find(['location_dest_id', 'child_of', view])).toEqual([]);
  });

  it.each([
    [[['nope', '=', 1]], 'ValueError', "Invalid field stock.picking.nope in condition ('nope', '=', 1)"],
    [[['name', '===', 1]], 'ValueError', "Invalid operator in condition ('name', '===', 1)"],
    [[['name', '=']], 'ValueError', "Domain() invalid item in domain: ['name', '=']"],
    ['nope', 'TypeError', "Domain() invalid argument type for domain: 'nope'"],
    [['|', ['name', '=', 'x']], 'ValueError', "Domain() malformed domain ['|', ['name', '=', 'x']]"],
    [
      [['weight_bulk', '=', 5]],
      'ValueError',
      'Cannot convert stock.picking.weight_bulk to SQL because it is not stored',
    ],
  ])('refuses %j', (domain, name, message) => {
    expect(wrong(domain)).toMatchObject({ status: 500, name: `builtins.${name}`, message });
  });

  it('hides archived records unless asked', () => {
    const [id] = call('res.partner', 'create', { vals_list: [{ name: 'Old', active: false }] }) as number[];
    const domain = [['name', '=', 'Old']];
    expect(call('res.partner', 'search', { domain })).toEqual([]);
    expect(call('res.partner', 'search', { domain, context: { active_test: false } })).toEqual([id]);
    expect(call('res.partner', 'search', { domain: [...domain, ['active', '=', false]] })).toEqual([id]);
  });

  it.each([
    ['2026-11-23T00:00:00', 3],
    ['2026-11-23', 3],
    ['2026-11-23 00:00:00.5', 3],
    ['today', 3],
    ['-1d', 3],
    ['today -1w', 3],
    ['=monday -1w', 3],
    ['2026-11-24', 0],
  ])('understands the date %s', (date, count) => {
    expect(call('stock.picking', 'search_count', { domain: [['write_date', '>=', date]] })).toBe(count);
  });

  it.each([
    ['2026-11-23T00:00:00Z', "expecting only datetimes with no timezone: '2026-11-23T00:00:00Z'"],
    ['2026-11-23T00:00:00+02:00', "expecting only datetimes with no timezone: '2026-11-23T00:00:00+02:00'"],
    ['tomorrow', "Invalid term 'tomorrow' in expression date: 'tomorrow'"],
    [1_700_000_000, 'Failed to cast 1700000000 into a datetime'],
  ])('refuses the date %s', (date, message) => {
    expect(wrong([['write_date', '>=', date]])).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message,
    });
  });

  it('knows parts of a date', () => {
    expect(find(['scheduled_date.month_number', '=', 11])).toEqual([first.pickingId, 2, 3]);
    expect(find(['scheduled_date.month_number', '=', 10])).toEqual([]);
  });
});

describe('order and pages', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  for (let count = 0; count < 5; count++) odoo.order([odoo.productA, 1]);
  const search = (rest: object): unknown => call('stock.picking', 'search', { domain: [], ...rest });

  it("falls back on the model's order: urgent first, then by date, the newest first", () => {
    call('stock.picking', 'write', { ids: [2], vals: { priority: '1' } });
    call('stock.picking', 'write', { ids: [4], vals: { scheduled_date: '2027-01-01 00:00:00' } });
    expect(search({})).toEqual([2, 5, 3, 1, 4]);
  });

  it('orders as told', () => {
    expect(search({ order: 'id' })).toEqual([1, 2, 3, 4, 5]);
    expect(search({ order: 'name desc' })).toEqual([5, 4, 3, 2, 1]);
    expect(search({ order: 'scheduled_date desc, id' })).toEqual([4, 1, 2, 3, 5]);
    expect(search({ order: 'partner_id, id desc', limit: 2 })).toEqual([5, 4]);
  });

  it('pages by limit and offset, 0 and null meaning no limit', () => {
    expect(search({ order: 'id', limit: 2, offset: 1 })).toEqual([2, 3]);
    expect(search({ order: 'id', limit: 0 })).toHaveLength(5);
    expect(search({ order: 'id', limit: null, offset: 3 })).toEqual([4, 5]);
    expect(search({ limit: 2, offset: 100_000 })).toEqual([]);
    expect(call('stock.picking', 'search_count', { domain: [], limit: 3 })).toBe(3);
    expect(call('stock.picking', 'search', { domain: [['id', '>', 3]], order: 'id', limit: 1 })).toEqual([4]);
  });

  it('refuses an unknown field, a negative limit and a limit in words', () => {
    const body = { domain: [] };
    expect(fail('res.partner', 'search', { ...body, order: 'nope desc' })).toMatchObject({
      status: 500,
      message: "Invalid field 'nope' on model 'res.partner'",
    });
    expect(fail('stock.picking', 'search', { ...body, limit: -1 })).toMatchObject({
      status: 500,
      name: 'psycopg2.errors.InvalidRowCountInLimitClause',
      message: 'LIMIT must not be negative\n',
    });
    expect(fail('res.partner', 'search', { ...body, limit: 'ten' })).toMatchObject({
      status: 500,
      name: 'psycopg2.errors.InvalidTextRepresentation',
    });
  });
});

describe('polling for changes', () => {
  it('stamps whole seconds, on equal values too, and misses the rest of a second with >', async () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    const stamp = (): unknown => odoo.read('stock.picking', pickingId, 'write_date')['write_date'];
    const write = (): unknown =>
      odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_tracking_ref: 'X1' } });
    await odoo.clock.advance(2400);
    write();
    expect(stamp()).toBe('2026-11-23 05:41:50');
    await odoo.clock.advance(1000);
    write();
    expect(stamp()).toBe('2026-11-23 05:41:51');
    const since = (operator: string): unknown =>
      odoo.call('stock.picking', 'search', { domain: [['write_date', operator, '2026-11-23 05:41:51']] });
    expect(since('>')).toEqual([]);
    expect(since('>=')).toEqual([pickingId]);
  });

  it('follows a lowered quantity but not a message', async () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    const stamp = (): unknown => odoo.read('stock.picking', pickingId, 'write_date')['write_date'];
    const [moveId] = odoo.call('stock.move', 'search', {
      domain: [['picking_id', '=', pickingId]],
    }) as number[];
    await odoo.clock.advance(2000);
    odoo.call('stock.picking', 'message_post', { ids: [pickingId], body: 'hello' });
    expect(stamp()).toBe('2026-11-23 05:41:48');
    odoo.call('stock.move', 'write', { ids: [moveId], vals: { quantity: 4 } });
    expect(stamp()).toBe('2026-11-23 05:41:50');
  });

  it('gives changes in the order they came, page by page', async () => {
    const odoo = openOdoo();
    for (let count = 0; count < 3; count++) {
      odoo.order([odoo.productA, 1]);
      await odoo.clock.advance(1000);
    }
    odoo.call('stock.picking', 'write', { ids: [1], vals: { note: 'x' } });
    const page = (offset: number): unknown =>
      odoo.call('stock.picking', 'search', {
        domain: [['write_date', '>=', '2026-11-23 05:41:48']],
        order: 'write_date, id',
        limit: 2,
        offset,
      });
    expect(page(0)).toEqual([2, 3]);
    expect(page(2)).toEqual([1]);
  });
});
