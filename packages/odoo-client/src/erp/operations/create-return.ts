import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooReturn } from '../odoo-erp.ts';
import { afterWriting, type ErpSession, fail } from '../session.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import { bringsBack, type DeliveredMove, planReturn, type ReturnLine } from '../returns/return-plan.ts';
import {
  readDelivered,
  readDelivery,
  readReceipts,
  readReturned,
  type Receipt,
  type ReturnableDelivery,
} from '../returns/return-reading.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'createReturn';

type Call = OdooCallOptions & { operation: string };

const Action = z.looseObject({ res_id: z.int() });

/**
 * Answers the return wizard with what comes back, then writes `<reference>, <delivery>` as the return's origin: that is
 * how it is found again. A try that ended between the two left a return without reference, which a repeat adopts.
 */
export async function createReturn(
  session: ErpSession,
  { deliveryId, reference, lines }: OdooReturn,
  { repeated, signal }: CallContext,
): Promise<{ returnId: number }> {
  const call = { operation, signal };
  if (reference.trim() === '' || reference.includes(', '))
    throw refuse(operation, 'reference', 'it must be some text without a comma and a space in it');
  const delivery = await readDelivery(session, deliveryId, call);
  const moves = await readDelivered(session, deliveryId, call);
  const returned = await readReturned(session, moves, call);
  const receipts = await readReceipts(session, returned, call);
  const present = receipts.find((receipt) => referenceOf(receipt) === reference);
  if (present !== undefined) {
    if (bringsBack(present.id, moves, returned, lines)) return { returnId: present.id };
    throw fail(
      operation,
      'conflict',
      `return ${present.id} has this reference already, and brings other goods`,
    );
  }
  const orphan = repeated ? await findOrphan(session, receipts, call) : undefined;
  const returnId =
    orphan !== undefined && bringsBack(orphan.id, moves, returned, lines)
      ? orphan.id
      : await answerWizard(session, delivery, planReturn(moves, returned, lines, operation), call);
  const origin = `${reference}, ${delivery.name ?? ''}`;
  return afterWriting(async () => {
    await session.client.write('stock.picking', [returnId], { origin }, call);
    return { returnId: await settleRace(session, moves, reference, call) };
  });
}

/** Nothing is unique here, so of several calls at one moment each makes a return. The oldest stays, the rest go. */
async function settleRace(
  session: ErpSession,
  moves: readonly DeliveredMove[],
  reference: string,
  call: Call,
): Promise<number> {
  const receipts = await readReceipts(session, await readReturned(session, moves, call), call);
  const ours = receipts.flatMap((each) => (referenceOf(each) === reference ? [each.id] : []));
  const [oldest = 0, ...others] = ours.toSorted((a, b) => a - b);
  if (others.length > 0) {
    const cancel = { ...call, ids: others, answer: z.unknown() };
    await session.client.call('stock.picking', 'action_cancel', cancel);
  }
  return oldest;
}

/** The newest return of the client's own user that has no reference yet. */
async function findOrphan(
  session: ErpSession,
  receipts: readonly Receipt[],
  call: Call,
): Promise<Receipt | undefined> {
  const unnamed = receipts.filter((receipt) => referenceOf(receipt) === undefined);
  if (unnamed.length === 0) return undefined;
  const me = await session.userId(call);
  return unnamed.findLast((receipt) => me === undefined || receipt.create_uid?.id === me);
}

/** Odoo's own origin, such as `Return of WH/OUT/00012`, holds no comma. */
function referenceOf({ origin }: Receipt): string | undefined {
  const end = origin?.indexOf(', ') ?? -1;
  return end < 0 ? undefined : origin?.slice(0, end);
}

async function answerWizard(
  session: ErpSession,
  delivery: ReturnableDelivery,
  lines: readonly ReturnLine[],
  call: Call,
): Promise<number> {
  const { client } = session;
  const { linksReturns } = await session.dialect();
  const context = { active_model: 'stock.picking', active_id: delivery.id, active_ids: [delivery.id] };
  const [wizardId] = await client.create(
    'stock.return.picking',
    [
      {
        picking_id: delivery.id,
        // Before Odoo 17 the form fills in where the goods go, and a wizard made by a call does not. Seen on Odoo 14.0.
        ...(linksReturns ? {} : { location_id: delivery.location_id?.id ?? false }),
        product_return_moves: lines.map(({ move, quantity }) => [
          0,
          0,
          { product_id: move.productId, quantity, move_id: move.id, to_refund: true },
        ]),
      },
    ],
    { ...call, context },
  );
  const { res_id: returnId } = await pressReturn(session, wizardId ?? 0, { ...call, context });
  return returnId;
}

/** The button's name changed after Odoo 14 and by 19. Unconfirmed: with which version. */
async function pressReturn(
  { client }: ErpSession,
  wizardId: number,
  call: Call,
): Promise<z.infer<typeof Action>> {
  const press = (button: string) =>
    client.call('stock.return.picking', button, { ...call, ids: [wizardId], answer: Action });
  try {
    return await press('action_create_returns');
  } catch (error) {
    if (!IntegrationError.is(error) || error.code !== 'unsupported') throw error;
    return press('create_returns');
  }
}
