import { z } from 'zod';
import { withNumbers } from '../dialect.ts';
import { type ErpSession, fail } from '../session.ts';
import { many2oneField, textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
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

const DeliveredRow = z.looseObject({ id: z.int(), product_id: many2oneField, product_uom: many2oneField });
const Product = z.looseObject({ id: z.int(), default_code: textField, uom_id: many2oneField });

/** What left with a delivery. */
export async function readDelivered(session: ErpSession, id: number, call: Call): Promise<DeliveredMove[]> {
  const quantity = await quantityField(session);
  const record = withNumbers(DeliveredRow, quantity);
  const domain = [
    ['picking_id', '=', id],
    ['state', '=', 'done'],
  ] as const;
  const moves = await session.client.searchRead('stock.move', { ...call, record, domain, order: 'id' });
  const productIds = new Set(moves.flatMap((move) => (move.product_id === null ? [] : [move.product_id.id])));
  const products = await session.client.read('product.product', [...productIds], {
    ...call,
    record: Product,
  });
  const known = new Map(products.map((product) => [product.id, product]));
  return moves.map((move) => {
    const product = known.get(move.product_id?.id ?? 0);
    const inOwnUnit = move.product_uom?.id === product?.uom_id?.id;
    return {
      id: move.id,
      productId: move.product_id?.id ?? 0,
      // By the dozen nobody can say how many pieces come back.
      sku: inOwnUnit ? (product?.default_code ?? undefined) : undefined,
      quantity: Number(move[quantity]),
    };
  });
}

const Returned = z.looseObject({
  id: z.int(),
  state: z.string(),
  origin_returned_move_id: many2oneField,
  picking_id: many2oneField,
  product_uom_qty: z.number(),
});

/** What is on its way back, or is back, of these moves: of a return that was received, what came. */
export async function readReturned(
  session: ErpSession,
  moves: readonly DeliveredMove[],
  call: Call,
): Promise<ReturnedMove[]> {
  const quantity = await quantityField(session);
  const returned = await session.client.searchRead('stock.move', {
    ...call,
    record: withNumbers(Returned, quantity),
    domain: [
      ['origin_returned_move_id', 'in', moves.map((move) => move.id)],
      ['state', '!=', 'cancel'],
    ],
    order: 'id',
  });
  return returned.map((move) => ({
    ofMoveId: move.origin_returned_move_id?.id ?? 0,
    receiptId: move.picking_id?.id ?? 0,
    quantity: move.state === 'done' ? Number(move[quantity]) : move.product_uom_qty,
  }));
}

async function quantityField({ dialect }: ErpSession): Promise<string> {
  return (await dialect()).picks ? 'quantity' : 'quantity_done';
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
