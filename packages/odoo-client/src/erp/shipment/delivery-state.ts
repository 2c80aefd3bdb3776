import type { Line } from '@crossdock/canonical-model';
import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { Piece } from '../pieces.ts';
import { type ErpSession, fail } from '../session.ts';
import { idsField, many2oneField, textField } from '../../orm/fields.ts';
import type { OdooCallOptions } from '../../orm/odoo-client.ts';
import type { PlannedMove } from './shipment-plan.ts';

/** A delivery without its goods. */
export interface DeliveryHead {
  id: number;
  state: string;
  trackingReference: string | null;
  backorderIds: number[];
}

/** A delivery with what is still to leave. */
export interface DeliveryState extends DeliveryHead {
  /** Those that are neither done nor cancelled, by their ids. */
  moves: PlannedMove[];
  /** What has left; without a name where it is counted in another unit than the article's own. */
  shipped: Piece[];
  /** Whether the rest of a part that leaves becomes a backorder. */
  makesBackorders: boolean;
}

type Call = OdooCallOptions & { operation: string };

const over: ReadonlySet<string> = new Set(['cancel', 'done']);

const Head = z.looseObject({
  id: z.int(),
  state: z.string(),
  carrier_tracking_ref: textField,
  backorder_ids: idsField,
});

/** The id behind a relation that is not read any further. */
const idField = z.union([z.int(), z.literal(false)]);

const NestedMove = z.looseObject({
  id: z.int(),
  state: z.string(),
  product_id: z.union([z.literal(false), z.looseObject({ default_code: textField, uom_id: idField })]),
  product_uom: idField,
  product_uom_qty: z.number(),
  quantity: z.number(),
  move_line_ids: z.array(z.looseObject({ quantity: z.number(), picked: z.boolean() })),
});
const NestedHead = Head.extend({
  picking_type_id: z.looseObject({ create_backorder: z.union([z.string(), z.literal(false)]) }),
  move_ids: z.array(NestedMove),
});
const Nested = z.looseObject({ records: z.array(NestedHead) });

const specification = {
  state: {},
  carrier_tracking_ref: {},
  backorder_ids: {},
  picking_type_id: { fields: { create_backorder: {} } },
  move_ids: {
    fields: {
      state: {},
      product_id: { fields: { default_code: {}, uom_id: {} } },
      product_uom: {},
      product_uom_qty: {},
      quantity: {},
      move_line_ids: { fields: { quantity: {}, picked: {} } },
    },
  },
};

/** Reads deliveries with their moves, those that exist: in one call, or three at a time before Odoo 17. */
export async function readDeliveries(
  session: ErpSession,
  wanted: readonly { deliveryId: number; lines: readonly Line[] }[],
  call: Call,
): Promise<Map<number, DeliveryState>> {
  const { readsNested } = await session.dialect();
  const ids = [...new Set(wanted.map((each) => each.deliveryId))];
  const deliveries = readsNested
    ? await readNested(session, ids, call)
    : await readApart(
        session,
        ids,
        new Set(wanted.flatMap(({ lines }) => lines.map((line) => line.sku))),
        call,
      );
  return new Map(deliveries.map((each) => [each.id, each]));
}

async function readNested(
  { client }: ErpSession,
  ids: readonly number[],
  call: Call,
): Promise<DeliveryState[]> {
  const { records } = await client.call('stock.picking', 'web_search_read', {
    ...call,
    ids: 'model',
    arguments: { domain: [['id', 'in', ids]], specification },
    answer: Nested,
    writes: false,
  });
  return records.map((record) =>
    toState(
      record,
      record.picking_type_id.create_backorder !== 'never',
      record.move_ids.map((move) => {
        const product = move.product_id || undefined;
        return {
          id: move.id,
          state: move.state,
          sku: product?.default_code ?? undefined,
          inOwnUnit: move.product_uom === product?.uom_id,
          demand: move.product_uom_qty,
          quantity: move.quantity,
          picked: move.move_line_ids.reduce((sum, line) => sum + (line.picked ? line.quantity : 0), 0),
          lineIds: [],
        };
      }),
    ),
  );
}

function toState(
  head: z.infer<typeof Head>,
  makesBackorders: boolean,
  moves: readonly (PlannedMove & { state: string })[],
): DeliveryState {
  return {
    ...toHead(head),
    makesBackorders,
    moves: moves.filter((move) => !over.has(move.state)).toSorted((a, b) => a.id - b.id),
    shipped: moves.flatMap(({ state, sku, quantity, inOwnUnit }) =>
      state === 'done' ? [{ sku: inOwnUnit ? sku : undefined, quantity }] : [],
    ),
  };
}

const Move = z.looseObject({
  id: z.int(),
  state: z.string(),
  product_uom: many2oneField,
  picking_id: many2oneField,
  product_id: many2oneField,
  product_uom_qty: z.number(),
  quantity_done: z.number(),
  move_line_ids: idsField,
});
const Product = z.looseObject({ id: z.int(), default_code: textField, uom_id: many2oneField });

async function readApart(
  { client, dialect }: ErpSession,
  ids: readonly number[],
  skus: ReadonlySet<string>,
  call: Call,
): Promise<DeliveryState[]> {
  const { alwaysBackorders } = await dialect();
  const [heads, moves, products] = await Promise.all([
    client.read('stock.picking', ids, { ...call, record: Head }),
    client.searchRead('stock.move', {
      ...call,
      record: Move,
      domain: [
        ['picking_id', 'in', ids],
        ['state', '!=', 'cancel'],
      ],
      order: 'id',
    }),
    client.searchRead('product.product', {
      ...call,
      record: Product,
      domain: [['default_code', 'in', [...skus]]],
      // Goods of an article that was archived meanwhile may still leave.
      context: { active_test: false },
    }),
  ]);
  const known = new Map(products.map((product) => [product.id, product]));
  return heads.map((head) =>
    toState(
      head,
      alwaysBackorders,
      moves
        .filter((move) => move.picking_id?.id === head.id)
        .map((move) => {
          const product = known.get(move.product_id?.id ?? 0);
          return {
            id: move.id,
            state: move.state,
            sku: product?.default_code ?? undefined,
            inOwnUnit: product === undefined || move.product_uom?.id === product.uom_id?.id,
            demand: move.product_uom_qty,
            quantity: move.quantity_done,
            picked: move.quantity_done,
            lineIds: move.move_line_ids,
          };
        }),
    ),
  );
}

function toHead(head: z.infer<typeof Head>): DeliveryHead {
  return {
    id: head.id,
    state: head.state,
    trackingReference: head.carrier_tracking_ref,
    backorderIds: head.backorder_ids,
  };
}

/** Reads deliveries without their goods, those that exist. */
export async function readHeads(
  { client }: ErpSession,
  ids: readonly number[],
  call: Call,
): Promise<DeliveryHead[]> {
  const heads = await client.read('stock.picking', ids, { ...call, record: Head });
  return heads.map(toHead);
}

/** @throws {IntegrationError} `conflict` when nothing can leave any more, or yet */
export function checkOpen({ id, state }: Pick<DeliveryHead, 'id' | 'state'>, operation: string): void {
  if (state === 'waiting') throw fail(operation, 'conflict', `delivery ${id} waits for another transfer`);
  if (state === 'cancel') throw fail(operation, 'conflict', `delivery ${id} is cancelled`);
  if (state === 'draft') throw fail(operation, 'conflict', `delivery ${id} is a draft`);
}

/**
 * Throws a refusal, or that the delivery is gone: Odoo refuses access to what hangs on a record that does not exist.
 * Seen on Odoo 19.0.
 *
 * @throws {IntegrationError} `not-found`, or the refusal itself
 */
export async function throwRefusal(
  session: ErpSession,
  id: number,
  error: unknown,
  call: Call,
): Promise<never> {
  if (IntegrationError.is(error) && error.code === 'forbidden') {
    const heads = await readHeads(session, [id], call);
    if (heads.length === 0) throw fail(call.operation, 'not-found', `there is no delivery ${id}`);
  }
  throw error;
}
