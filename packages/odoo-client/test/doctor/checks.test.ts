import { describe, expect, it } from 'vitest';
import { examine } from './odoo-server.ts';

describe('the user', () => {
  const user = {
    id: 7,
    login: 'bot',
    tz: 'UTC',
    lang: 'en_US',
    share: false,
    company_id: [1, 'Example Ltd'],
    company_ids: [1],
  };

  it.each([
    [['write ir.module.module'], true],
    [['write res.users'], true],
    [['write ir.module.module', 'write res.users'], false],
  ])('without the right to %j is called an administrator: %s', async (rights, isAdministrator) => {
    const lacks = Object.fromEntries(rights.map((right) => [right, ['Settings']]));
    expect((await examine({ lacks })).rules('warning')).toEqual(isAdministrator ? ['administrator'] : []);
  });

  it('of a customer is a blocker', async () => {
    const { rules } = await examine({ rows: { 'res.users': [{ ...user, share: true }] } });
    expect(rules('blocker')).toEqual(['portal-user']);
  });

  it('without a time zone or a language is warned of', async () => {
    const { find } = await examine({ rows: { 'res.users': [{ ...user, tz: false }] } });
    expect(find('user-settings')).toMatchObject({
      grade: 'warning',
      found: 'time zone none, language en_US',
    });
  });

  it('that acts for several companies is told where things go, and how to limit it', async () => {
    const { find } = await examine({
      rows: {
        'res.users': [{ ...user, company_ids: [1, 2] }],
        'res.company': [
          { id: 1, name: 'Example Ltd' },
          { id: 2, name: 'Other Ltd' },
        ],
      },
    });
    expect(find('companies')).toMatchObject({ grade: 'note', title: 'The user acts for 2 companies' });
    expect(find('companies')?.found).toContain('Example Ltd (1), Other Ltd (2)');
  });

  it('in another time zone than the companies is noted', async () => {
    const { find } = await examine({ rows: { 'resource.calendar': [{ id: 1, tz: 'America/Chicago' }] } });
    expect(find('time-zones')?.found).toContain('America/Chicago');
    expect((await examine()).find('time-zones')).toBeUndefined();
  });
});

describe('modules', () => {
  it.each([
    [19, 'no-stock-delivery'],
    [14, 'no-delivery'],
  ])('that are missing are told by their name in Odoo %i', async (major, rule) => {
    const { rules } = await examine({ major, without: ['stock.picking'] });
    expect(rules('blocker')).toEqual(['no-stock', rule]);
  });

  it('that only some need are less bad', async () => {
    const { examination, rules, find } = await examine({
      without: ['sale.order', 'account.move', 'base.automation'],
    });
    expect(examination.notChecked).toEqual([]);
    expect(rules('blocker')).toEqual([]);
    expect(rules('warning')).toEqual(['no-sale-stock', 'no-account']);
    expect(find('no-webhooks')?.grade).toBe('note');
    expect(find('modules')?.found).toBe('stock, stock_delivery');
  });

  it('keep what depends on them from being checked, and no more', async () => {
    const { examination } = await examine({ without: ['delivery.carrier'] });
    expect(examination.notChecked).toEqual([
      { check: 'shipping-methods', reason: 'a module that it needs is not installed' },
    ]);
  });
});

describe('rights', () => {
  it.each([19, 14])(
    'that shipping needs are a blocker, with the verbs that fail, on Odoo %i',
    async (major) => {
      const { find } = await examine({
        major,
        lacks: {
          'write stock.picking': ['Inventory/Administrator', 'Inventory/User', 'Purchase/User'],
          'create stock.backorder.confirmation': ['Inventory/User'],
        },
      });
      expect(find('rights-missing')).toMatchObject({
        grade: 'blocker',
        title:
          'The user lacks rights for confirmShipment, confirmShipments, putInPack, recordTracking and 1 more',
        found: 'it may not change stock.picking, create stock.backorder.confirmation',
        remedy: 'give the user the group Inventory/User',
      });
      expect(find('rights')?.found).not.toMatch(/confirmShipment|recordTracking/);
      expect(find('rights')?.found).toContain('attachLabels');
    },
  );

  it('that only some need are a warning, with the groups and their alternatives', async () => {
    const { rules, find } = await examine({
      lacks: {
        'write ir.module.module': [],
        'write res.users': [],
        'create account.move': ['Accounting/Invoicing', 'Purchase/User'],
        'create account.move.line': ['Accounting/Invoicing', 'Purchase/Administrator', 'Purchase/User'],
        'create stock.return.picking': ['Inventory/User'],
      },
    });
    expect(rules('blocker')).toEqual([]);
    expect(find('rights-missing-for-some')).toMatchObject({
      grade: 'warning',
      remedy:
        'give the user the group Accounting/Invoicing or Purchase/User; and Inventory/User; ' +
        'not needed when nobody uses createReturn, createFreightBill',
    });
  });

  it('are those of the version: packages and counts go by other models in Odoo 14', async () => {
    const lacks = {
      'create stock.package': ['A'],
      'write stock.quant': ['B'],
      'write stock.warehouse': ['C'],
    };
    const newer = await examine({ lacks });
    expect(newer.find('rights-missing-for-some')?.found).toBe(
      'it may not create stock.package, change stock.quant',
    );
    const older = await examine({ major: 14, lacks });
    expect(older.find('rights-missing-for-some')?.found).toBe('it may not change stock.warehouse');
  });

  it('that no group gives leave a person to ask', async () => {
    const { find } = await examine({ lacks: { 'write stock.move': [] } });
    expect(find('rights-missing')?.remedy).toContain('ask an administrator');
  });

  it('lose the name that the server’s sentence is cut off in', async () => {
    const groups = Array.from({ length: 12 }, (_, index) => `Inventory/A very long name of a group ${index}`);
    const { find } = await examine({ lacks: { 'write stock.move': groups } });
    const named = find('rights-missing')?.remedy?.replace('give the user the group ', '').split(' or ') ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(groups).toEqual(expect.arrayContaining(named));
  });
});

describe('warehouses', () => {
  const main = {
    id: 1,
    name: 'Main',
    code: 'WH',
    partner_id: [1, 'Example Ltd'],
    delivery_steps: 'ship_only',
  };

  it('without a complete address are a blocker, with what is missing', async () => {
    const { find } = await examine({
      rows: {
        'stock.warehouse': [main, { ...main, id: 2, name: 'North', code: 'NO', partner_id: false }],
        'res.partner': [{ id: 1, street: '1 Main St', city: false, zip: false, country_id: [233, 'x'] }],
      },
    });
    expect(find('ship-from-incomplete')).toMatchObject({
      grade: 'blocker',
      found: 'WH (Main) lacks city, postal code, NO (North) lacks a contact with an address',
    });
  });

  it('without a postal code are one to the country they are in', async () => {
    const partner = { id: 1, street: '1 Main St', city: 'Central', zip: false, country_id: [95, 'x'] };
    const rows = { 'res.partner': [partner], 'res.country': [{ id: 95, code: 'HK' }] };
    const unnamed = await examine({ rows });
    expect(unnamed.find('ship-from-incomplete')).toMatchObject({
      found: 'WH (Main) lacks postal code',
      remedy: expect.stringContaining('countriesWithoutPostalCode') as string,
    });
    const named = await examine({ rows, options: { erp: { countriesWithoutPostalCode: ['HK'] } } });
    expect(named.rules('blocker')).toEqual([]);
  });

  it('that deliver in several steps are told with when the delivery is there', async () => {
    const rows = { 'stock.warehouse': [{ ...main, delivery_steps: 'pick_ship' }] };
    expect((await examine({ rows })).find('several-steps')?.found).toContain('made only when the pick');
    expect((await examine({ rows, major: 14 })).find('several-steps')?.found).toContain(
      'waits until the pick',
    );
  });

  it('that the user sees none of are a blocker', async () => {
    expect((await examine({ rows: { 'stock.warehouse': [] } })).rules('blocker')).toEqual(['no-warehouse']);
  });
});

describe('kinds of delivery', () => {
  const type = { id: 2, name: 'Delivery Orders', warehouse_id: [1, 'Main'] };

  it.each([
    [{ create_backorder: 'never' }, 'backorders-never', 'warning'],
    [{ reservation_method: 'manual' }, 'reserved-by-hand', 'warning'],
    [{ reservation_method: 'by_date' }, 'reserved-by-date', 'note'],
    [{ auto_print_delivery_slip: true }, 'prints-by-itself', 'note'],
    [{ auto_show_reception_report: true }, 'prints-by-itself', 'note'],
  ])('set to %j are told as %s', async (setting, rule, grade) => {
    const { find } = await examine({ rows: { 'stock.picking.type': [{ ...type, ...setting }] } });
    expect(find(rule)).toMatchObject({
      grade,
      found: expect.stringContaining('Main: Delivery Orders (2)') as string,
    });
  });

  it('that are not there are a blocker', async () => {
    expect((await examine({ rows: { 'stock.picking.type': [] } })).rules('blocker')).toEqual([
      'no-delivery-type',
    ]);
  });

  it('of a company that texts its customers are noted, by the field of either version', async () => {
    for (const field of ['stock_text_confirmation', 'stock_move_sms_validation']) {
      const { find } = await examine({
        rows: { 'res.company': [{ id: 1, name: 'Example Ltd', [field]: true }] },
      });
      expect(find('text-messages')?.grade).toBe('note');
    }
  });
});
