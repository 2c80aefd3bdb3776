import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooCount } from '../odoo-erp.ts';
import { afterWriting, type ErpSession, fail } from '../session.ts';
import { many2oneField, textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import type { OdooValues } from '../../orm/values.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'adjustInventory';
const Product = z.looseObject({ id: z.int(), default_code: textField, tracking: textField });
const CountMove = z.looseObject({
  product_id: many2oneField,
  location_id: many2oneField,
  location_dest_id: many2oneField,
});

type Call = OdooCallOptions & { operation: string };

/**
 * Enters counts, then applies them under the name of their key, by which a repeat finds those that were applied. Without
 * `inventory_mode` a second record for the same article and place would come into being. Seen on Odoo 19.0.
 */
export async function adjustInventory(
  session: ErpSession,
  counts: readonly OdooCount[],
  { idempotencyKey, repeated, signal }: CallContext,
): Promise<void> {
  const call = { operation, signal };
  if (counts.length === 0) return;
  const products = await productsOf(session, counts, call);
  const { namesCounts } = await session.dialect();
  const inventory_name = `Count ${idempotencyKey}`;
  const done = repeated && namesCounts ? await findCounted(session, inventory_name, call) : new Set<string>();
  const values = counts.flatMap(({ sku, locationId, quantity, lotId }, index) => {
    const product = products.get(sku);
    if (product === undefined)
      throw refuse(operation, `counts.${index}.sku`, 'no product has this reference');
    if (!(quantity >= 0)) throw refuse(operation, `counts.${index}.quantity`, 'it is no quantity');
    // Odoo 19.0 would add the count to what the lots have.
    if (product.tracking !== 'none' && lotId === undefined)
      throw refuse(operation, `counts.${index}.lotId`, 'the article is counted by lot or serial number');
    const product_id = product.id;
    if (done.has(`${product_id} ${locationId}`)) return [];
    const lot = lotId === undefined ? {} : { lot_id: lotId };
    return [{ product_id, location_id: locationId, inventory_quantity: quantity, ...lot }];
  });
  await applyCounts(session, values, inventory_name, call);
}

async function applyCounts(
  session: ErpSession,
  values: readonly OdooValues[],
  inventory_name: string,
  call: Call,
): Promise<void> {
  if (values.length === 0) return;
  const { client } = session;
  const { appliesCounts } = await session.dialect();
  const ids = await client.create('stock.quant', values, { ...call, context: { inventory_mode: true } });
  if (!appliesCounts) return;
  const answer = await afterWriting(() =>
    client.call('stock.quant', 'action_apply_inventory', {
      ...call,
      ids: [...new Set(ids)],
      context: { inventory_name },
      answer: z.unknown(),
    }),
  );
  if (typeof answer === 'object' && answer !== null)
    throw fail(operation, 'conflict', 'the counts wait in Odoo: it asks a person about them', 'unknown');
}

/** Article and place of each count that moved stock under this name. */
async function findCounted({ client }: ErpSession, name: string, call: Call): Promise<Set<string>> {
  const moves = await client.searchRead('stock.move', {
    ...call,
    record: CountMove,
    domain: [
      ['inventory_name', '=', name],
      ['state', '=', 'done'],
    ],
  });
  return new Set(
    moves.flatMap(({ product_id: product, location_id: from, location_dest_id: to }) =>
      [from, to].map((place) => `${product?.id} ${place?.id}`),
    ),
  );
}

async function productsOf(
  { client }: ErpSession,
  counts: readonly OdooCount[],
  call: Call,
): Promise<Map<string, z.infer<typeof Product>>> {
  const skus = [...new Set(counts.map((count) => count.sku))];
  const found = await client.searchRead('product.product', {
    ...call,
    record: Product,
    domain: [['default_code', 'in', skus]],
  });
  const products = new Map<string, z.infer<typeof Product>>();
  for (const product of found) {
    const sku = product.default_code;
    if (sku === null) continue;
    const index = counts.findIndex((count) => count.sku === sku);
    if (products.has(sku))
      throw refuse(operation, `counts.${index}.sku`, 'several products have this reference');
    products.set(sku, product);
  }
  return products;
}
