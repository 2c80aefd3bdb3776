import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import { type ErpSession, fail } from '../session.ts';
import { loadRows } from '../../orm/load-rows.ts';
import { textField } from '../../orm/fields.ts';
import { addTrackingNumbers } from '../shipment/tracking-reference.ts';

const operation = 'recordTracking';
const Picking = z.looseObject({ id: z.int(), carrier_tracking_ref: textField });

/** Reads the numbers, and writes only where some are new: all in one transaction. */
export async function recordTracking(
  { client }: ErpSession,
  shipments: readonly { deliveryId: number; trackingNumbers: readonly string[] }[],
  { signal }: Pick<CallContext, 'signal'>,
): Promise<void> {
  const call = { operation, signal };
  const added = new Map<number, string[]>();
  for (const { deliveryId, trackingNumbers } of shipments) {
    added.set(deliveryId, [...(added.get(deliveryId) ?? []), ...trackingNumbers]);
  }
  const ids = [...added].flatMap(([id, numbers]) => (numbers.length === 0 ? [] : [id]));
  const pickings = await client.read('stock.picking', ids, { ...call, record: Picking });
  const missing = ids.filter((id) => !pickings.some((picking) => picking.id === id));
  if (missing.length > 0) throw fail(operation, 'not-found', `there is no delivery ${missing.join(', ')}`);
  const changed = pickings.flatMap(({ id, carrier_tracking_ref: reference }) => {
    const all = addTrackingNumbers(reference, added.get(id) ?? []);
    return all === undefined ? [] : [{ id, all }];
  });
  const [first] = changed;
  if (first === undefined) return;
  if (changed.length === 1) {
    await client.write('stock.picking', [first.id], { carrier_tracking_ref: first.all }, call);
    return;
  }
  const rows = changed.map(({ id, all }) => [String(id), all]);
  await loadRows(client, 'stock.picking', ['.id', 'carrier_tracking_ref'], rows, { ...call, right: 'write' });
}
