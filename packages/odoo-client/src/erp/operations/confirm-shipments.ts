import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { pressButton } from '../shipment/button-answer.ts';
import { checkOpen, type DeliveryState, readDeliveries } from '../shipment/delivery-state.ts';
import type { OdooConfirmation, OdooShipment } from '../odoo-erp.ts';
import { afterWriting, type ErpSession, fail } from '../session.ts';
import { quantityValues } from '../shipment/move-quantities.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import { type OdooOutcome, type Settled, settle } from '../outcome.ts';
import { samePieces } from '../pieces.ts';
import {
  confirmationOf,
  type ReadyShipment,
  shipTogether,
  withoutQuestions,
} from '../shipment/ship-together.ts';
import { planShipment } from '../shipment/shipment-plan.ts';
import { addTrackingNumbers } from '../shipment/tracking-reference.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'confirmShipment';

type Call = OdooCallOptions & { operation: string };

/**
 * Reads the deliveries and their moves, writes what differs, validates, and looks for backorders where there must be
 * some. The state decides what is left to do, so that a repeat goes on where the last try ended. Several go together,
 * in one transaction; those go alone when Odoo refuses that.
 */
export async function confirmShipments(
  session: ErpSession,
  shipments: readonly OdooShipment[],
  { signal }: Pick<CallContext, 'signal'>,
): Promise<OdooOutcome<OdooConfirmation>[]> {
  const call = { operation, signal };
  if (new Set(shipments.map((each) => each.deliveryId)).size < shipments.length)
    throw refuse(operation, 'deliveryId', 'a delivery can be confirmed only once in a call');
  if (shipments.length === 0) return [];
  const found = await readDeliveries(session, shipments, call);
  const prepared = shipments.map((shipment) => prepare(shipment, found));
  const together = await shipTogether(session, prepared.filter(isReady), call);
  const outcomes: OdooOutcome<OdooConfirmation>[] = [];
  for (const [index, shipment] of shipments.entries()) {
    const { deliveryId } = shipment;
    const attempt = prepared[index] as (typeof prepared)[number];
    const outcome =
      together.get(deliveryId) ?? (await settle(() => finish(session, shipment, attempt, call)));
    outcomes.push({ deliveryId, ...outcome });
  }
  return outcomes;
}

async function finish(
  session: ErpSession,
  shipment: OdooShipment,
  attempt: ReadyShipment | Settled<OdooConfirmation>,
  call: Call,
): Promise<OdooConfirmation> {
  try {
    if (isReady(attempt)) return await ship(session, attempt, call);
    if (attempt.error !== undefined) throw attempt.error;
    return attempt.result;
  } catch (error) {
    return unlessLate(session, shipment, error, call);
  }
}

function isReady(attempt: ReadyShipment | Settled<OdooConfirmation>): attempt is ReadyShipment {
  return 'plan' in attempt;
}

function prepare(
  shipment: OdooShipment,
  found: ReadonlyMap<number, DeliveryState>,
): ReadyShipment | Settled<OdooConfirmation> {
  const { deliveryId, lines, trackingNumbers } = shipment;
  try {
    const delivery = found.get(deliveryId);
    if (delivery === undefined) throw fail(operation, 'not-found', `there is no delivery ${deliveryId}`);
    if (delivery.state === 'done') return alreadyDone(delivery, shipment);
    checkOpen(delivery, operation);
    const plan = planShipment(delivery.moves, lines, operation);
    const reference = addTrackingNumbers(delivery.trackingReference, trackingNumbers);
    return { shipment, delivery, plan, reference };
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    return { error };
  }
}

/**
 * A delivery that is done stays so. Quirk: the state can be written by hand, and Odoo then says that it is validated,
 * though nothing has left. Seen on Odoo 19.0.
 */
function alreadyDone(
  delivery: DeliveryState,
  shipment: OdooShipment,
): ReadyShipment | Settled<OdooConfirmation> {
  const { lines, trackingNumbers } = shipment;
  const { id, moves, shipped } = delivery;
  if (moves.length > 0) {
    const message = `delivery ${id} says done, but its goods have not left: somebody wrote the state by hand`;
    throw fail(operation, 'conflict', message);
  }
  if (!samePieces(shipped, lines))
    throw fail(operation, 'conflict', `delivery ${id} is done already, with other goods than these`);
  const reference = addTrackingNumbers(delivery.trackingReference, trackingNumbers);
  const [backorderId] = delivery.backorderIds;
  if (reference === undefined) return { result: backorderId === undefined ? {} : { backorderId } };
  return { shipment, delivery, plan: { changes: [], complete: true }, reference };
}

/**
 * What comes of a delivery that was cancelled or validated meanwhile: its moves are no longer there to fill, Odoo refuses
 * their quantities, or the button. Seen on Odoo 19.0.
 */
const mayBeLate: ReadonlySet<string> = new Set(['rejected', 'invalid-request']);

/** Did somebody cancel or validate it a moment ago? */
async function unlessLate(
  session: ErpSession,
  shipment: OdooShipment,
  error: unknown,
  call: Call,
): Promise<OdooConfirmation> {
  if (!IntegrationError.is(error) || !mayBeLate.has(error.code)) throw error;
  const now = (await readDeliveries(session, [shipment], call)).get(shipment.deliveryId);
  if (now === undefined) throw fail(operation, 'not-found', `there is no delivery ${shipment.deliveryId}`);
  checkOpen(now, operation);
  if (now.state !== 'done') throw error;
  const late = alreadyDone(now, shipment);
  if (isReady(late)) return ship(session, late, call);
  if (late.error !== undefined) throw late.error;
  return late.result;
}

async function ship(session: ErpSession, ready: ReadyShipment, call: Call): Promise<OdooConfirmation> {
  const { client } = session;
  const { delivery, shipment, plan, reference } = ready;
  const { id } = delivery;
  // Quantities and tracking numbers in one transaction. The numbers must be there before validation: a delivery that has
  // none is sent to the carrier by Odoo itself when its shipping method says so. Seen on Odoo 19.0.
  const values = {
    ...(reference === undefined ? {} : { carrier_tracking_ref: reference }),
    ...(await quantityValues(session, id, plan.changes, call)),
  };
  const writes = Object.keys(values).length > 0;
  if (writes) await client.write('stock.picking', [id], values, call);
  if (delivery.state === 'done') return confirmationOf(ready, delivery, operation);
  const press = { model: 'stock.picking', id, button: 'button_validate' };
  const validate = () => pressButton(client, press, { ...call, context: withoutQuestions });
  await (writes ? afterWriting(validate) : validate());
  const after = await afterWriting(() => readDeliveries(session, [shipment], call));
  return confirmationOf(ready, after.get(id), operation);
}
