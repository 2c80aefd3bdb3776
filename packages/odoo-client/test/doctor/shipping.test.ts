import { describe, expect, it } from 'vitest';
import { examine } from './odoo-server.ts';

describe('shipping methods', () => {
  const ground = { id: 4, name: 'Ground', delivery_type: 'fixed', integration_level: 'rate_and_ship' };

  it('by which Odoo would ship are told with when it would, which differs by version', async () => {
    const rows = { 'delivery.carrier': [ground] };
    expect((await examine({ rows })).find('odoo-ships')?.found).toContain(
      'left out when the tracking number',
    );
    expect((await examine({ rows, major: 14 })).find('odoo-ships')?.found).toContain('at each validation');
  });

  it('that are connected to a carrier would buy a second label', async () => {
    const rows = { 'delivery.carrier': [{ ...ground, delivery_type: 'acme' }] };
    expect((await examine({ rows })).rules('warning')).toEqual(['odoo-buys-labels']);
  });

  it('without a tracking link are noted, where Odoo has one at all', async () => {
    const rows = { 'delivery.carrier': [{ ...ground, tracking_url: false }] };
    expect((await examine({ rows })).find('no-tracking-url')?.found).toBe('Ground (4)');
    expect(
      (await examine({ rows: { 'delivery.carrier': [ground] } })).find('no-tracking-url'),
    ).toBeUndefined();
  });

  it('are told apart by whether a service level names them, and a level that names none is warned of', async () => {
    const rows = { 'delivery.carrier': [ground, { ...ground, id: 5, name: 'Express' }] };
    const judged = async (serviceLevels: Record<string, 'ground' | 'two-day'>) =>
      examine({ rows, options: { erp: { serviceLevels, defaultServiceLevel: 'economy' } } });
    const all = await judged({ 4: 'ground', Express: 'two-day' });
    expect(all.find('shipping-methods')?.grade).toBe('ok');
    expect(all.find('service-level-of-none')).toBeUndefined();
    const misspelled = await judged({ 4: 'ground', Expres: 'two-day' });
    expect(misspelled.find('service-level-of-none')).toMatchObject({ grade: 'warning', found: 'Expres' });
    expect(misspelled.find('shipping-methods')).toMatchObject({
      grade: 'note',
      found: 'Ground (4), Express (5); without a promise, and so economy: Express (5)',
    });
  });

  it('that are many are named by the first of them', async () => {
    const rows = {
      'delivery.carrier': Array.from({ length: 10 }, (_, id) => ({ ...ground, id, name: 'M' })),
    };
    expect((await examine({ rows })).find('shipping-methods')?.found).toMatch(/M \(7\) and 2 more$/);
  });

  it('that are not there are warned of', async () => {
    expect((await examine({ rows: { 'delivery.carrier': [] } })).rules('warning')).toEqual([
      'no-shipping-method',
    ]);
  });
});

describe('deliveries', () => {
  const delivery = {
    id: 9,
    name: 'WH/OUT/00009',
    state: 'assigned',
    partner_id: false,
    carrier_id: false,
    backorder_id: false,
    scheduled_date: '2026-11-24 09:00:00',
    write_date: '2026-11-24 09:00:00',
    picking_type_id: [2, 'Main: Delivery Orders'],
    date_deadline: false,
    origin: false,
    owner_id: false,
    company_id: [1, 'Example Ltd'],
    note: false,
    move_ids: [],
    carrier_tracking_ref: false,
  };

  it.each([
    [19, 'formatted_read_group', 'move_ids.state'],
    [14, 'read_group', 'move_lines.state'],
  ])('are counted by state, and those done by hand are found, on Odoo %i', async (major, method, path) => {
    let domain: unknown;
    const groups = [
      { state: 'assigned', __count: 5, state_count: 5, __extra_domain: [], __domain: [] },
      { state: 'draft', __count: 2, state_count: 2, __extra_domain: [], __domain: [] },
    ];
    const { find } = await examine({
      major,
      answers: {
        [`stock.picking/${method}`]: () => groups,
        'stock.picking/search_count': (params) => {
          domain = params['domain'];
          return 3;
        },
      },
    });
    expect(find('states')?.found).toBe('assigned 5, draft 2');
    expect(find('drafts')?.grade).toBe('note');
    expect(find('state-written-by-hand')).toMatchObject({ grade: 'warning' });
    expect(JSON.stringify(domain)).toContain(path);
  });

  it('that are ready and cannot be shipped are told by what is missing, without naming anybody', async () => {
    const moves = [7, 8].map((product) => ({
      id: product,
      picking_id: [9, 'WH/OUT/00009'],
      product_id: [product, 'An article'],
      product_uom_qty: 1,
      product_qty: 1,
    }));
    const rows = { 'stock.picking': [delivery, { ...delivery, id: 10 }], 'stock.move': moves };
    const { find, examination } = await examine({ rows });
    expect(examination.notChecked).toEqual([]);
    expect(find('ready-unfit')).toMatchObject({
      grade: 'warning',
      found: expect.stringMatching(
        /^2 of 2 that were looked at: .*shipTo the delivery has no partner \(2\)/,
      ) as string,
    });
    expect(find('ready-unfit')?.found).toContain('lines.sku the product has no internal reference (2)');
    expect(find('ready-unfit')?.remedy).not.toContain('countriesWithoutPostalCode');
  });

  it('that lack nothing but a postal code are fit where their country has none', async () => {
    const partner = {
      id: 3,
      name: 'Ada Example',
      commercial_company_name: false,
      street: '1 Queen’s Road',
      street2: false,
      city: 'Central',
      zip: false,
      state_id: false,
      country_id: [95, 'Hong Kong'],
      phone: '+852 2123 4567',
      email: 'ada@example.com',
    };
    const rows = {
      'stock.picking': [{ ...delivery, partner_id: [3, 'Ada Example'] }],
      'stock.move': [
        { id: 7, picking_id: [9, 'x'], product_id: [44, 'An article'], product_uom_qty: 1, product_qty: 1 },
      ],
      'product.product': [{ id: 44, default_code: 'A-1', barcode: '1', weight: 0.5, weight_uom_name: 'kg' }],
      'res.country': [
        { id: 95, code: 'HK' },
        { id: 233, code: 'US' },
      ],
      'res.partner': [
        partner,
        { ...partner, id: 1, street: '1 Main St', city: 'Boston', zip: '02110', country_id: [233, 'x'] },
      ],
    };
    const unnamed = await examine({ rows, options: { masterData: true } });
    expect(unnamed.find('ready-unfit')?.remedy).toContain('countriesWithoutPostalCode');
    expect(unnamed.find('customer-missing-postal-code')?.grade).toBe('warning');
    const erp = { countriesWithoutPostalCode: ['HK'] };
    const named = await examine({ rows, options: { masterData: true, erp } });
    expect(named.find('ready-unfit')).toBeUndefined();
    expect(named.find('ready-fit')?.grade).toBe('ok');
    expect(named.find('customer-missing-postal-code')).toBeUndefined();
  });
});
