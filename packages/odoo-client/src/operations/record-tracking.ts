import type { CallContext } from '@crossdock/client-core';
import { z } from 'zod';
import { type ErpSession, fail } from '../erp-session.ts';
import { textField } from '../orm/fields.ts';
import { addTrackingNumbers } from '../tracking-reference.ts';

const operation = 'recordTracking';
const Picking = z.looseObject({ id: z.int(), carrier_tracking_ref: textField });

/** Reads the numbers, and writes only when some are new. */
export async function recordTracking(
  { client }: ErpSession,
  { deliveryId, trackingNumbers }: { deliveryId: number; trackingNumbers: readonly string[] },
  { signal }: CallContext,
): Promise<void> {
  if (trackingNumbers.length === 0) return;
  const [picking] = await client.read('stock.picking', [deliveryId], { record: Picking, operation, signal });
  if (picking === undefined) throw fail(operation, 'not-found', `there is no delivery ${deliveryId}`);
  const reference = addTrackingNumbers(picking.carrier_tracking_ref, trackingNumbers);
  if (reference === undefined) return;
  await client.write(
    'stock.picking',
    [deliveryId],
    { carrier_tracking_ref: reference },
    { operation, signal },
  );
}
