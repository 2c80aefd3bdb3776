import { z } from 'zod';
import { withNumbers } from './dialect.ts';
import { type ErpSession, fail } from './erp-session.ts';
import { many2oneField, textField } from './orm/fields.ts';
import type { OdooCallOptions } from './orm/odoo-client.ts';
import type { DeliveredMove, ReturnedMove } from './return-plan.ts';

type Call = OdooCallOptions & { operation: string };

const Delivery = z.looseObject({
  id: z.int(),
  name: textField,
  state: z.string(),
  location_id: many2oneField,
});
/** A delivery whose goods may come back. */
export type ReturnableDelivery = z.infer<typeof Delivery>;

/** @throws {IntegrationError} `not-found`; `conflict` for one that has not left: Odoo would take that back too */
export async function readDelivery(
  { client }: ErpSession,
  id: number,
  call: Call,
): Promise<ReturnableDelivery> {
  const [delivery] = await client.read('stock.picking', [id], { ...call, record: Delivery });
  if (delivery === undefined) throw fail(call.operation, 'not-found', `there is no delivery ${id}`);
  if (delivery.state !== 'done')
    throw fail(call.operation, 'conflict', `delivery ${id} has not left: cancel it instead`);
  return delivery;
}

const DeliveredRow = z.looseObject({ id: z.int(), product_id: many2oneField });

/** What left with a delivery. */
export async function readDelivered(session: ErpSession, id: number, call: Call): Promise<DeliveredMove[]> {
  const { picks } = await session.dialect();
  const quantity = picks ? 'quantity' : 'quantity_done';
  const record = withNumbers(DeliveredRow, quantity);
  const domain = [
    ['picking_id', '=', id],
    ['state', '=', 'done'],
  ] as const;
  const moves = await session.client.searchRead('stock.move', { ...call, record, domain, order: 'id' });
  const productIds = moves.flatMap((move) => (move.product_id === null ? [] : [move.product_id.id]));
  const skus = await session.skusOf(productIds, call.operation);
  return moves.map((move) => ({
    id: move.id,
    productId: move.product_id?.id ?? 0,
    sku: skus.get(move.product_id?.id ?? 0),
    quantity: Number(move[quantity]),
  }));
}

const Returned = z.looseObject({
  id: z.int(),
  origin_returned_move_id: many2oneField,
  picking_id: many2oneField,
  product_uom_qty: z.number(),
});

/** What is on its way back, or is back, of these moves. */
export async function readReturned(
  { client }: ErpSession,
  moves: readonly DeliveredMove[],
  call: Call,
): Promise<ReturnedMove[]> {
  const returned = await client.searchRead('stock.move', {
    ...call,
    record: Returned,
    domain: [
      ['origin_returned_move_id', 'in', moves.map((move) => move.id)],
      ['state', '!=', 'cancel'],
    ],
    order: 'id',
  });
  return returned.map((move) => ({
    ofMoveId: move.origin_returned_move_id?.id ?? 0,
    receiptId: move.picking_id?.id ?? 0,
    quantity: move.product_uom_qty,
  }));
}

const Receipt = z.looseObject({ id: z.int(), origin: textField, create_uid: many2oneField });
/** A return as Odoo keeps it: an incoming `stock.picking`. */
export type Receipt = z.infer<typeof Receipt>;

/** The returns that these moves belong to. */
export function readReceipts(
  { client }: ErpSession,
  returned: readonly ReturnedMove[],
  call: Call,
): Promise<Receipt[]> {
  const ids = [...new Set(returned.map((move) => move.receiptId))];
  return client.read('stock.picking', ids, { ...call, record: Receipt });
}
