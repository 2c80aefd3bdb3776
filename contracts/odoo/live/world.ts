import { createOdooErp, many2oneField, type OdooClient, type OdooValues } from '@crossdock/odoo-client';
import { z } from 'zod';

/** An order and the delivery that Odoo made of it. */
export interface Placed {
  orderId: number;
  deliveryId: number;
}

/** What a run has made for itself, so that it needs no demo data. All names hold the run's own. */
export interface World {
  run: string;
  /** The major version of the server. */
  major: number;
  userId: number;
  companyId: number;
  /** The `stock.location` that deliveries leave from. */
  stockId: number;
  partnerId: number;
  carrierId: number;
  /** Internal references: 1000 in stock of the first two, 3 of `scarce`. */
  skus: { a: string; b: string; scarce: string };
  productIds: { a: number; b: number; scarce: number };
  /** The moves of a `stock.picking`. */
  moves: 'move_ids' | 'move_lines';
  /** The quantity of a `stock.move` that leaves. */
  done: 'quantity' | 'quantity_done';
  /** The model of packages. */
  packages: 'stock.package' | 'stock.quant.package';
  /** Sells articles and confirms the order. */
  order(lines: Partial<Record<'a' | 'b' | 'scarce', number>>): Promise<Placed>;
}

/** No record has this id. */
export const missingId = 99_999_999;

const User = z.looseObject({ id: z.int(), company_id: many2oneField });
const Warehouse = z.looseObject({ id: z.int(), lot_stock_id: many2oneField });
const Order = z.looseObject({ picking_ids: z.array(z.int()) });

/** Makes a partner, articles with stock and a shipping method. */
export async function prepareWorld(
  odoo: OdooClient,
  { run, login }: { run: string; login: string },
): Promise<World> {
  const { major } = await odoo.server();
  const [user] = await odoo.searchRead('res.users', { domain: [['login', '=', login]], record: User });
  const companyId = user?.company_id?.id ?? 0;
  const [warehouse] = await odoo.searchRead('stock.warehouse', {
    domain: [['company_id', '=', companyId]],
    record: Warehouse,
    order: 'id',
    limit: 1,
  });
  const stockId = warehouse?.lot_stock_id?.id ?? 0;
  const partnerId = await createPartner(odoo, run);
  const skus = { a: `A-${run}`, b: `B-${run}`, scarce: `SCARCE-${run}` };
  const products = await createProducts(odoo, major, Object.values(skus));
  const productIds = { a: products[0] ?? 0, b: products[1] ?? 0, scarce: products[2] ?? 0 };
  const carrierId = await createCarrier(odoo, run);
  const stock = { [skus.a]: 1000, [skus.b]: 1000, [skus.scarce]: 3 };
  const counts = Object.entries(stock).map(([sku, quantity]) => ({ sku, quantity, locationId: stockId }));
  await createOdooErp(odoo).adjustInventory(counts, { idempotencyKey: run });
  return {
    run,
    major,
    userId: user?.id ?? 0,
    companyId,
    stockId,
    partnerId,
    carrierId,
    skus,
    productIds,
    moves: major >= 16 ? 'move_ids' : 'move_lines',
    done: major >= 17 ? 'quantity' : 'quantity_done',
    packages: major >= 19 ? 'stock.package' : 'stock.quant.package',
    order: async (lines) => {
      const order_line = Object.entries(lines).map(([name, product_uom_qty]) => [
        0,
        0,
        { product_id: productIds[name as keyof typeof productIds], product_uom_qty },
      ]);
      return sell(odoo, { partner_id: partnerId, carrier_id: carrierId, order_line });
    },
  };
}

/** Without a phone number, so that Odoo never asks about text messages. */
async function createPartner(odoo: OdooClient, run: string): Promise<number> {
  const [countryId = 0] = await odoo.search('res.country', { domain: [['code', '=', 'US']] });
  const [stateId = 0] = await odoo.search('res.country.state', {
    domain: [
      ['country_id', '=', countryId],
      ['code', '=', 'MA'],
    ],
  });
  const address = { street: '1 Main St', city: 'Springfield', zip: '01101' };
  const [id = 0] = await odoo.create('res.partner', [
    {
      name: `Customer ${run}`,
      ...address,
      country_id: countryId,
      state_id: stateId,
      email: 'ada@example.com',
    },
  ]);
  return id;
}

async function createProducts(
  odoo: OdooClient,
  major: number,
  skus: readonly string[],
): Promise<readonly number[]> {
  return odoo.create(
    'product.product',
    skus.map((sku) => ({ name: `Article ${sku}`, default_code: sku, weight: 0.5, ...storable(major) })),
  );
}

/** Goods that are counted. 14 and 19 were seen; what changed in between is read in OpenUpgrade's field analysis. */
function storable(major: number): OdooValues {
  if (major <= 14) return { type: 'product' };
  return major <= 17 ? { detailed_type: 'product' } : { type: 'consu', is_storable: true };
}

/** It only rates, so that Odoo books nothing by itself. */
async function createCarrier(odoo: OdooClient, run: string): Promise<number> {
  const [product_id = 0] = await odoo.create('product.product', [
    { name: `Freight ${run}`, type: 'service' },
  ]);
  const rates = { delivery_type: 'fixed', integration_level: 'rate', fixed_price: 5 };
  const [id = 0] = await odoo.create('delivery.carrier', [{ name: `Carrier ${run}`, product_id, ...rates }]);
  return id;
}

async function sell(odoo: OdooClient, values: OdooValues): Promise<Placed> {
  const [orderId = 0] = await odoo.create('sale.order', [values]);
  await odoo.call('sale.order', 'action_confirm', { ids: [orderId], answer: z.unknown() });
  const [order] = await odoo.read('sale.order', [orderId], { record: Order });
  return { orderId, deliveryId: order?.picking_ids[0] ?? 0 };
}
