import { Matchers } from '@pact-foundation/pact';
import { describe, expect, it } from 'vitest';
import { type Consumer, text } from '../consumer.ts';
import { states, world } from './states.ts';
import { call, ids, many2one, open, readProducts } from './wire.ts';

const { eachLike, equal, integer, number, string } = Matchers;

const fields = ['id', 'name', 'state', 'origin', 'partner_id', 'carrier_id', 'backorder_id', 'write_date'];
const outgoing = [
  ['picking_type_code', '=', 'outgoing'],
  ['state', '!=', 'draft'],
];
const rows = eachLike({
  id: integer(7),
  name: text('^WH/OUT/\\d+$', 'WH/OUT/00007'),
  state: equal('assigned'),
  origin: text('^S\\d+$', 'S00042'),
  partner_id: many2one(31, world.partner.name),
  carrier_id: many2one(51, world.carrier),
  backorder_id: equal(false),
  write_date: equal(world.writtenAt),
});

const search = call(
  states.ready,
  'a search for all deliveries',
  'stock.picking/search_read',
  { domain: outgoing, order: 'write_date, id', limit: 200, fields },
  rows,
);

const readDemand = call(
  states.ready,
  'a search for what deliveries ask for',
  'stock.move/search_read',
  {
    domain: [
      ['picking_id', 'in', [ids.delivery]],
      ['state', '!=', 'cancel'],
    ],
    order: 'id',
    fields: ['picking_id', 'product_id', 'product_uom_qty', 'product_qty'],
  },
  world.lines.map(({ sku, quantity }, index) => ({
    picking_id: many2one(7, 'WH/OUT/00007'),
    product_id: many2one(21 + index, `[${sku}] Article`),
    product_uom_qty: number(quantity),
    product_qty: number(quantity),
  })),
);

const { stateCode, countryCode, ...plain } = world.partner;

const readPartner = call(
  states.ready,
  'a read of partners',
  'res.partner/read',
  {
    ids: [ids.partner],
    fields: [
      'id',
      'name',
      'commercial_company_name',
      'street',
      'street2',
      'city',
      'zip',
      'state_id',
      'country_id',
      'phone',
      'email',
    ],
  },
  [
    {
      id: integer(31),
      ...plain,
      commercial_company_name: false,
      street2: false,
      state_id: [integer(41), string('Massachusetts (US)')],
      country_id: [integer(43), string('United States')],
    },
  ],
);

const readRegion = call(
  states.ready,
  'a read of states and provinces',
  'res.country.state/read',
  { ids: [ids.region], fields: ['id', 'code'] },
  [{ id: integer(41), code: stateCode }],
);

const readCountry = call(
  states.ready,
  'a read of countries',
  'res.country/read',
  { ids: [ids.country], fields: ['id', 'code'] },
  [{ id: integer(43), code: countryCode }],
);

const searchAgain = call(
  states.ready,
  'a search for deliveries changed since a time',
  'stock.picking/search_read',
  {
    // Two minutes before the newest row that was seen.
    domain: [...outgoing, ['write_date', '>=', '2026-11-02 07:58:00']],
    order: 'write_date, id',
    limit: 201,
    fields,
  },
  rows,
);

/** How deliveries are found and read. */
export function describeDeliveries(odoo: Consumer): void {
  const all = [search, readDemand, readProducts, readPartner, readRegion, readCountry];

  describe('deliveriesChangedSince', () => {
    it('makes a fulfillment request of a ready delivery', async () => {
      await odoo.whileAgreed(all, async (url) => {
        const { deliveries } = await open(url).deliveriesChangedSince(undefined);
        expect(deliveries).toEqual([
          {
            deliveryId: 7,
            state: 'ready',
            request: {
              reference: 'WH/OUT/00007',
              orderReference: 'S00042',
              serviceLevel: 'two-day',
              lines: world.lines,
              shipTo: {
                contact: { name: 'Ada Example', phone: '+1 413 555 0100', email: 'ada@example.com' },
                address: {
                  lines: ['1 Main St'],
                  city: 'Springfield',
                  postalCode: '01101',
                  regionCode: 'MA',
                  countryCode: 'US',
                },
              },
            },
          },
        ]);
      });
    });

    it('asks from a time before the newest change, and drops what has not changed since', async () => {
      let cursor = '';
      await odoo.whileAgreed(all, async (url) => {
        ({ cursor } = await open(url).deliveriesChangedSince(undefined));
      });
      await odoo.whileAgreed([searchAgain], async (url) => {
        expect(await open(url).deliveriesChangedSince(cursor)).toMatchObject({ deliveries: [], more: false });
      });
    });
  });
}
