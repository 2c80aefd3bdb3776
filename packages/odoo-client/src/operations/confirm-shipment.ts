import type { Line } from '@crossdock/canonical-model';
import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { pressButton } from '../button-answer.ts';
import type { OdooCallOptions } from '../orm/client.ts';
import { type ErpSession, fail } from '../erp-session.ts';
import { idsField, many2oneField, textField } from '../orm/fields.ts';
import { planShipment, type ShipmentPlan } from '../shipment-plan.ts';
import { addTrackingNumbers } from '../tracking-reference.ts';
import type { OdooValue } from '../orm/values.ts';

const operation = 'confirmShipment';

const Picking = z.looseObject({
  id: z.int(),
  state: z.string(),
  carrier_tracking_ref: textField,
  backorder_ids: idsField,
});
type Picking = z.infer<typeof Picking>;

const Move = z.looseObject({
  id: z.int(),
  product_id: many2oneField,
  product_uom_qty: z.number(),
  quantity: z.number(),
  picked: z.boolean(),
});

/** A shipment as the warehouse reports it. */
interface ConfirmedShipment {
  deliveryId: number;
  lines: readonly Line[];
  trackingNumbers: readonly string[];
}

/**
 * Reads the delivery and its moves, writes what differs, validates, and looks for the backorder if there must be one.
 * The state decides what is left to do, so that a repeat goes on where the last try ended.
 */
export async function confirmShipment(
  session: ErpSession,
  shipment: ConfirmedShipment,
  { signal }: CallContext,
): Promise<{ backorderId?: number }> {
  const call = { operation, signal };
  const picking = await readPicking(session, shipment.deliveryId, call);
  if (picking.state === 'done') return backorderOf(picking);
  checkOpen(picking);
  try {
    return await ship(session, picking, shipment, call);
  } catch (error) {
    if (!IntegrationError.is(error) || !mayBeLate.has(error.code)) throw error;
    // Did somebody cancel or validate it a moment ago?
    const now = await readPicking(session, picking.id, call);
    if (now.state === 'done') return backorderOf(now);
    checkOpen(now);
    throw error;
  }
}

/**
 * What comes of a delivery that was cancelled or validated meanwhile: its moves are no longer there to fill, Odoo refuses
 * their quantities, or the button. Seen on Odoo 19.0.
 */
const mayBeLate: ReadonlySet<string> = new Set(['rejected', 'invalid-request']);

async function ship(
  session: ErpSession,
  picking: Picking,
  shipment: ConfirmedShipment,
  call: OdooCallOptions,
): Promise<{ backorderId?: number }> {
  const plan = await makePlan(session, shipment, call);
  const values = valuesFor(picking, plan, shipment.trackingNumbers);
  if (Object.keys(values).length > 0) await session.client.write('stock.picking', [picking.id], values, call);
  const answer = await validate(session, picking.id, call);
  if (answer === true && plan.complete) return {};
  const after = await readPicking(session, picking.id, call);
  if (after.state === 'done') return backorderOf(after);
  throw fail(
    operation,
    'conflict',
    `Odoo did not validate the delivery but asks for something: ${String(answer)}`,
  );
}

async function readPicking({ client }: ErpSession, id: number, call: OdooCallOptions): Promise<Picking> {
  const [picking] = await client.read('stock.picking', [id], { ...call, record: Picking });
  if (picking === undefined) throw fail(operation, 'not-found', `there is no delivery ${id}`);
  return picking;
}

function checkOpen({ id, state }: Picking): void {
  if (state === 'cancel') throw fail(operation, 'conflict', `delivery ${id} is cancelled`);
  if (state === 'draft') throw fail(operation, 'conflict', `delivery ${id} is a draft`);
}

function backorderOf({ backorder_ids: [backorderId] }: Picking): { backorderId?: number } {
  return backorderId === undefined ? {} : { backorderId };
}

async function makePlan(
  { client, skusOf }: ErpSession,
  { deliveryId, lines }: ConfirmedShipment,
  call: OdooCallOptions,
): Promise<ShipmentPlan> {
  const moves = await client.searchRead('stock.move', {
    ...call,
    record: Move,
    domain: [
      ['picking_id', '=', deliveryId],
      ['state', 'not in', ['cancel', 'done']],
    ],
    order: 'id',
  });
  const productIds = moves.flatMap((move) => (move.product_id === null ? [] : [move.product_id.id]));
  const skus = await skusOf(productIds, operation);
  const planned = moves.map((move) => ({
    id: move.id,
    sku: move.product_id === null ? undefined : skus.get(move.product_id.id),
    demand: move.product_uom_qty,
    quantity: move.quantity,
    picked: move.picked,
  }));
  return planShipment(planned, lines, operation);
}

/**
 * Quantities and tracking numbers in one transaction. The numbers must be there before validation: a delivery that has
 * none is sent to the carrier by Odoo itself when its shipping method says so. Seen on Odoo 19.0, as are quantities
 * written through the delivery by the update command `[1, id, values]`. That command would also change a move of
 * another delivery: the ids must come from this one.
 */
function valuesFor(
  picking: Picking,
  plan: ShipmentPlan,
  trackingNumbers: readonly string[],
): Record<string, OdooValue> {
  const reference = addTrackingNumbers(picking.carrier_tracking_ref, trackingNumbers);
  return {
    ...(reference === undefined ? {} : { carrier_tracking_ref: reference }),
    ...(plan.changes.length === 0 ? {} : { move_ids: plan.changes.map(({ id, values }) => [1, id, values]) }),
  };
}

/** Neither asks about SMS nor about the backorder, which is made. Seen on Odoo 19.0. */
function validate({ client }: ErpSession, id: number, call: OdooCallOptions): Promise<true | string> {
  const context = { skip_sms: true, skip_backorder: true };
  const press = { model: 'stock.picking', id, button: 'button_validate' };
  return pressButton(client, press, { ...call, context });
}
