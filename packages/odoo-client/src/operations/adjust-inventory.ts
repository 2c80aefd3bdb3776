import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooCount } from '../erp.ts';
import { type ErpSession, fail } from '../erp-session.ts';
import { textField } from '../orm/fields.ts';
import { refuse } from '../wire/odoo-error.ts';

const operation = 'adjustInventory';
const Product = z.looseObject({ id: z.int(), default_code: textField });

/**
 * Enters counts, then applies them. A count is what lies there, not what is added, so a repeat changes nothing. Without
 * `inventory_mode` a second record for the same article and place would come into being. Seen on Odoo 19.0.
 */
export async function adjustInventory(
  session: ErpSession,
  counts: readonly OdooCount[],
  { signal }: Pick<CallContext, 'signal'>,
): Promise<void> {
  const { client } = session;
  const call = { operation, signal };
  if (counts.length === 0) return;
  const productIds = await productIdsOf(session, counts, call);
  const { appliesCounts } = await session.dialect();
  const values = counts.map(({ sku, locationId, quantity, lotId }, index) => {
    const product_id = productIds.get(sku);
    if (product_id === undefined)
      throw refuse(operation, `counts.${index}.sku`, 'no product has this reference');
    const lot = lotId === undefined ? {} : { lot_id: lotId };
    return { product_id, location_id: locationId, inventory_quantity: quantity, ...lot };
  });
  const context = { inventory_mode: true };
  const ids = await client.create('stock.quant', values, { ...call, context });
  if (!appliesCounts) return;
  const answer = await client.call('stock.quant', 'action_apply_inventory', {
    ...call,
    ids: [...new Set(ids)],
    answer: z.unknown(),
  });
  if (typeof answer === 'object' && answer !== null)
    throw fail(operation, 'conflict', 'the counts wait in Odoo: it asks a person about them');
}

async function productIdsOf(
  { client }: ErpSession,
  counts: readonly OdooCount[],
  call: { operation: string; signal: AbortSignal | undefined },
): Promise<Map<string, number>> {
  const skus = [...new Set(counts.map((count) => count.sku))];
  const products = await client.searchRead('product.product', {
    ...call,
    record: Product,
    domain: [['default_code', 'in', skus]],
  });
  const ids = new Map<string, number>();
  for (const { id, default_code: sku } of products) {
    if (sku === null) continue;
    const index = counts.findIndex((count) => count.sku === sku);
    if (ids.has(sku)) throw refuse(operation, `counts.${index}.sku`, 'several products have this reference');
    ids.set(sku, id);
  }
  return ids;
}
