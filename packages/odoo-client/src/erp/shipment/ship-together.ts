import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { type DeliveryState, readDeliveries } from './delivery-state.ts';
import type { OdooConfirmation, OdooShipment } from '../odoo-erp.ts';
import { afterWriting, type ErpSession, fail } from '../session.ts';
import { loadRows } from '../../orm/load-rows.ts';
import { isSpread, quantityCells, quantityColumns } from './move-quantities.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import { type Settled, settle } from '../outcome.ts';
import { samePieces } from '../pieces.ts';
import type { ShipmentPlan } from './shipment-plan.ts';

/** A shipment that can leave: its delivery as it stands, and what must be written on it. */
export interface ReadyShipment {
  shipment: OdooShipment;
  delivery: DeliveryState;
  plan: ShipmentPlan;
  /** The tracking numbers to be written; absent when none is new. */
  reference: string | undefined;
}

type Call = OdooCallOptions & { operation: string };
type Outcomes = Map<number, Settled<OdooConfirmation>>;

/** Neither asks about SMS nor about the backorder, which is made. Seen on Odoo 19.0 and 14.0. */
export const withoutQuestions = { skip_sms: true, skip_backorder: true };

/** Refusals that one delivery of many can be the cause of. */
const mayBeOnes: ReadonlySet<string> = new Set([
  'conflict',
  'forbidden',
  'invalid-request',
  'not-found',
  'rejected',
]);

/**
 * Confirms several deliveries in four calls. Odoo does all of them or none, so when one that it refuses or asks a question
 * about holds up the others, each half is tried by itself. Gives no outcome for a delivery that has to go alone.
 */
export async function shipTogether(
  session: ErpSession,
  ready: readonly ReadyShipment[],
  call: Call,
): Promise<Outcomes> {
  const fit = ready.filter(({ delivery, plan }) => delivery.state !== 'done' && !plan.changes.some(isSpread));
  if (fit.length < 2) return new Map();
  const outcomes = await shipAll(session, fit, call);
  if (outcomes !== undefined) return outcomes;
  const half = Math.ceil(fit.length / 2);
  const first = await shipTogether(session, fit.slice(0, half), call);
  const second = await shipTogether(session, fit.slice(half), call);
  return new Map([...first, ...second]);
}

/** Undefined when Odoo refused, and so did nothing but write quantities and numbers, which can be written again. */
async function shipAll(
  session: ErpSession,
  ready: readonly ReadyShipment[],
  call: Call,
): Promise<Outcomes | undefined> {
  const ids = ready.map(({ delivery }) => delivery.id);
  const outcomes: Outcomes = new Map();
  try {
    await writeTogether(session, ready, call);
    const answer = await session.client.call('stock.picking', 'button_validate', {
      ...call,
      ids,
      context: withoutQuestions,
      answer: z.unknown(),
    });
    if (answer !== true) return undefined;
    const after = await afterWriting(() =>
      readDeliveries(
        session,
        ready.map(({ shipment }) => shipment),
        call,
      ),
    );
    for (const each of ready) {
      const { id } = each.delivery;
      outcomes.set(id, await settle(() => confirmationOf(each, after.get(id), call.operation)));
    }
  } catch (error) {
    if (!IntegrationError.is(error)) throw error;
    if (error.effect === 'none' && mayBeOnes.has(error.code)) return undefined;
    for (const id of ids) outcomes.set(id, { error });
  }
  return outcomes;
}

/** Quantities and tracking numbers: deliveries whose quantities stay as they are need other columns than the rest. */
async function writeTogether(
  session: ErpSession,
  ready: readonly ReadyShipment[],
  call: Call,
): Promise<void> {
  const dialect = await session.dialect();
  const { client } = session;
  const load = async (columns: readonly string[], rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return;
    await loadRows(client, 'stock.picking', [...head, ...columns], rows, { ...call, right: 'write' });
  };
  const changed = ready.filter(({ plan }) => plan.changes.length > 0);
  const tracked = ready.filter((each) => each.plan.changes.length === 0 && each.reference !== undefined);
  await load(
    quantityColumns(dialect),
    changed.flatMap((each) =>
      each.plan.changes.map((change, index) => [
        ...(index === 0 ? headOf(each) : head.map(() => '')),
        ...quantityCells(dialect, change),
      ]),
    ),
  );
  await load([], tracked.map(headOf));
}

const head = ['.id', 'carrier_tracking_ref'];

function headOf({ delivery, reference }: ReadyShipment): string[] {
  return [String(delivery.id), reference ?? delivery.trackingReference ?? ''];
}

/**
 * What came of a shipment, by the delivery as it stands afterwards. Odoo's own word is not enough: it says true of a
 * delivery that lost its moves, and others may have changed or validated it at the same moment, for which there is no
 * lock. Seen on Odoo 14.0 and 19.0.
 *
 * @throws {IntegrationError} `conflict`, effect `unknown`
 */
export function confirmationOf(
  { shipment, plan }: ReadyShipment,
  after: DeliveryState | undefined,
  operation: string,
): OdooConfirmation {
  const { deliveryId } = shipment;
  const conflict = (what: string) => fail(operation, 'conflict', `delivery ${deliveryId} ${what}`, 'unknown');
  if (after?.state !== 'done') throw conflict('is not done: Odoo asks for something');
  if (!samePieces(after.shipped, shipment.lines))
    throw conflict('is done with other goods: somebody changed it at the same moment');
  const [backorderId] = after.backorderIds;
  if (backorderId !== undefined) return { backorderId };
  if (!plan.complete && after.makesBackorders)
    throw conflict('is done, and the rest has no backorder: somebody validated it at the same moment');
  return {};
}
