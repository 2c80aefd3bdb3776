import { describe, expect, it } from 'vitest';
import type { OdooErpOptions } from '../src/index.ts';
import { DeliveryFeed } from './delivery-feed.ts';
import { openErp, type SeenCall } from './odoo-double.ts';

// Shapes as seen on Odoo 19.0; names and addresses are made up.
const partner = {
  id: 15,
  name: 'Azure Interior',
  commercial_company_name: 'Azure Interior',
  street: '4557 De Silva St',
  street2: false,
  city: 'Fremont',
  zip: '01538',
  state_id: [13, 'California (US)'],
  country_id: [233, 'United States'],
  phone: '+1 870 555 0131',
  email: 'azure@example.com',
};

const move = (id: number, picking: number, product: number, quantity: number, more: object = {}) => ({
  id,
  picking_id: [picking, `WH/OUT/${picking}`],
  product_id: [product, `[X] Product ${product}`],
  product_uom_qty: quantity,
  product_qty: quantity,
  ...more,
});

const countryCodes: Record<number, string> = { 2: 'AE', 57: 'DE', 233: 'US' };

/** Three forms of codes, as seen on Odoo 19.0: of the USA, of Germany and of Switzerland. */
const stateCodes: Record<number, string> = { 13: 'CA', 98: 'DE-BE', 99: 'AG-FR' };

const idsOf = ({ body }: SeenCall): number[] => body['ids'] as number[];

function open(moves: object[], partners: object[], options?: OdooErpOptions) {
  const feed = new DeliveryFeed();
  const codes: Record<number, string | false> = { 59: 'LAB-A', 60: 'LAB-B', 61: false };
  const double = openErp(
    {
      'stock.picking/search_read': feed.search,
      'stock.move/search_read': () => moves,
      'product.product/read': (call) => idsOf(call).map((id) => ({ id, default_code: codes[id] ?? false })),
      'res.partner/read': () => partners,
      'res.country/read': (call) => idsOf(call).map((id) => ({ id, code: countryCodes[id] ?? false })),
      'res.country.state/read': (call) => idsOf(call).map((id) => ({ id, code: stateCodes[id] ?? '' })),
    },
    options,
  );
  return { feed, ...double };
}

const at = Date.UTC(2026, 10, 24, 10) * 1000;

const levelOf = async (options: OdooErpOptions): Promise<string | undefined> => {
  const { feed, erp } = open([move(1, 64, 59, 1)], [partner], options);
  feed.commit(64, at, 'assigned', 15);
  return (await erp.deliveriesChangedSince(undefined)).deliveries[0]?.request?.serviceLevel;
};

describe('deliveriesChangedSince, as a source of requests', () => {
  it('builds a request of a ready delivery, with one line per article', async () => {
    const { feed, erp } = open([move(1, 64, 59, 10), move(2, 64, 60, 4), move(3, 64, 59, 2)], [partner], {
      serviceLevels: { 'Lab Standard': 'two-day' },
    });
    feed.commit(64, at, 'assigned', 15);
    const { deliveries } = await erp.deliveriesChangedSince(undefined);
    expect(deliveries).toEqual([
      {
        deliveryId: 64,
        state: 'ready',
        request: {
          reference: 'WH/OUT/64',
          orderReference: 'S00001',
          serviceLevel: 'two-day',
          shipTo: {
            contact: { name: 'Azure Interior', phone: '+1 870 555 0131', email: 'azure@example.com' },
            address: {
              lines: ['4557 De Silva St'],
              city: 'Fremont',
              postalCode: '01538',
              regionCode: 'CA',
              countryCode: 'US',
            },
          },
          lines: [
            { sku: 'LAB-A', quantity: 12 },
            { sku: 'LAB-B', quantity: 4 },
          ],
        },
      },
    ]);
  });

  it('prefers the id of a shipping method over its name, and falls back on ground', async () => {
    expect(await levelOf({ serviceLevels: { 4: 'next-day', 'Lab Standard': 'economy' } })).toBe('next-day');
    expect(await levelOf({ serviceLevels: { Other: 'economy' } })).toBe('ground');
    expect(await levelOf({ defaultServiceLevel: 'economy' })).toBe('economy');
  });

  it.each([
    ['no ZIP code', [move(1, 64, 59, 1)], { ...partner, zip: false }, 'shipTo.address.postalCode'],
    ['no country', [move(1, 64, 59, 1)], { ...partner, country_id: false }, 'shipTo.address.countryCode'],
    ['no street', [move(1, 64, 59, 1)], { ...partner, street: ' ' }, 'shipTo.address.lines'],
    ['no city', [move(1, 64, 59, 1)], { ...partner, city: false }, 'shipTo.address.city'],
    ['a bad email', [move(1, 64, 59, 1)], { ...partner, email: 'no mail' }, 'shipTo.contact.email'],
    ['no internal reference', [move(1, 64, 59, 1), move(2, 64, 61, 1)], partner, 'lines.1.sku'],
    ['half a piece', [move(1, 64, 59, 1.5)], partner, 'lines.0.quantity'],
    ['dozens', [move(1, 64, 59, 1, { product_qty: 12 })], partner, 'lines.0.quantity'],
    ['no moves', [], partner, 'lines'],
    ['no partner', [move(1, 64, 59, 1)], undefined, 'shipTo'],
  ])('names the field for a delivery with %s, and quotes nothing', async (_, moves, someone, path) => {
    const { feed, erp } = open(moves, someone === undefined ? [] : [someone]);
    feed.commit(64, at, 'assigned', someone === undefined ? false : 15);
    const [delivery] = (await erp.deliveriesChangedSince(undefined)).deliveries;
    expect(delivery?.request).toBeUndefined();
    expect(delivery?.problems?.map((problem) => problem.path)).toEqual([path]);
    expect(JSON.stringify(delivery?.problems)).not.toMatch(/Azure|Silva|555|no mail/);
  });

  it('does without a postal code where the options say so, and without a region code nobody knows', async () => {
    const away = {
      ...partner,
      zip: false,
      country_id: [2, 'United Arab Emirates'],
      state_id: [99, 'Somewhere'],
    };
    const { feed, erp } = open([move(1, 64, 59, 1)], [away], { countriesWithoutPostalCode: ['AE'] });
    feed.commit(64, at, 'assigned', 15);
    const [delivery] = (await erp.deliveriesChangedSince(undefined)).deliveries;
    expect(delivery?.request?.shipTo.address).toEqual({
      lines: ['4557 De Silva St'],
      city: 'Fremont',
      countryCode: 'AE',
    });
  });

  it('takes the country off a region code that Odoo keeps with it', async () => {
    const berlin = { ...partner, country_id: [57, 'Germany'], state_id: [98, 'Berlin (DE)'] };
    const { feed, erp } = open([move(1, 64, 59, 1)], [berlin]);
    feed.commit(64, at, 'assigned', 15);
    const [delivery] = (await erp.deliveriesChangedSince(undefined)).deliveries;
    expect(delivery?.request?.shipTo.address).toMatchObject({ regionCode: 'BE', countryCode: 'DE' });
  });

  it('reads a page of any size in six calls, and the next in fewer', async () => {
    const moves = Array.from({ length: 150 }, (_, index) => move(index, index + 1, 59, 1));
    const { feed, erp, methods, calls } = open(moves, [partner]);
    for (let id = 1; id <= 150; id++) feed.commit(id, at, 'assigned', 15);
    const page = await erp.deliveriesChangedSince(undefined);
    expect(page.deliveries.every((delivery) => delivery.request !== undefined)).toBe(true);
    expect(methods()).toEqual([
      'stock.picking/search_read',
      'stock.move/search_read',
      'product.product/read',
      'res.partner/read',
      'res.country.state/read',
      'res.country/read',
    ]);
    calls.length = 0;
    feed.commit(3, at + 5_000_000, 'assigned', 15);
    feed.commit(4, at + 5_000_000, 'done', 15);
    await erp.deliveriesChangedSince(page.cursor);
    expect(methods()).toEqual(['stock.picking/search_read', 'stock.move/search_read', 'res.partner/read']);
  });

  it('asks again for an internal reference that was missing', async () => {
    const { feed, erp, methods } = open([move(1, 64, 61, 1)], [partner]);
    feed.commit(64, at, 'assigned', 15);
    await erp.deliveriesChangedSince(undefined);
    await erp.deliveriesChangedSince(undefined);
    expect(methods().filter((method) => method === 'product.product/read')).toHaveLength(2);
  });
});
