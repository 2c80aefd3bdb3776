import type { Line } from '@crossdock/canonical-model';
import { IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooConfirmation } from './erp.ts';
import { type ErpSession, fail } from './erp-session.ts';
import { idsField, many2oneField, textField } from './orm/fields.ts';
import type { OdooCallOptions } from './orm/odoo-client.ts';
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
}

type Call = OdooCallOptions & { operation: string };

const over: ReadonlySet<string> = new Set(['cancel', 'done']);

const Head = z.looseObject({
  id: z.int(),
  state: z.string(),
  carrier_tracking_ref: textField,
  backorder_ids: idsField,
});

const NestedMove = z.looseObject({
  id: z.int(),
  state: z.string(),
  product_id: z.union([z.literal(false), z.looseObject({ default_code: textField })]),
  product_uom_qty: z.number(),
  quantity: z.number(),
  picked: z.boolean(),
});
const Nested = z.looseObject({ records: z.array(Head.extend({ move_ids: z.array(NestedMove) })) });

const specification = {
  state: {},
  carrier_tracking_ref: {},
  backorder_ids: {},
  move_ids: {
    fields: {
      state: {},
      product_id: { fields: { default_code: {} } },
      product_uom_qty: {},
      quantity: {},
      picked: {},
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
  return records.map((record) => ({
    id: record.id,
    state: record.state,
    trackingReference: record.carrier_tracking_ref,
    backorderIds: record.backorder_ids,
    moves: record.move_ids
      .filter((move) => !over.has(move.state))
      .map((move) => ({
        id: move.id,
        sku: (move.product_id || undefined)?.default_code ?? undefined,
        demand: move.product_uom_qty,
        quantity: move.quantity,
        picked: move.picked,
        lineIds: [],
      }))
      .toSorted((a, b) => a.id - b.id),
  }));
}

const Move = z.looseObject({
  id: z.int(),
  picking_id: many2oneField,
  product_id: many2oneField,
  product_uom_qty: z.number(),
  quantity_done: z.number(),
  move_line_ids: idsField,
});
const Product = z.looseObject({ id: z.int(), default_code: textField });

async function readApart(
  { client }: ErpSession,
  ids: readonly number[],
  skus: ReadonlySet<string>,
  call: Call,
): Promise<DeliveryState[]> {
  const [heads, moves, products] = await Promise.all([
    client.read('stock.picking', ids, { ...call, record: Head }),
    client.searchRead('stock.move', {
      ...call,
      record: Move,
      domain: [
        ['picking_id', 'in', ids],
        ['state', 'not in', [...over]],
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
  const skuOf = new Map(products.map((product) => [product.id, product.default_code ?? undefined]));
  const states = new Map(heads.map((head) => [head.id, { ...toHead(head), moves: [] as PlannedMove[] }]));
  for (const move of moves) {
    states.get(move.picking_id?.id ?? 0)?.moves.push({
      id: move.id,
      sku: skuOf.get(move.product_id?.id ?? 0),
      demand: move.product_uom_qty,
      quantity: move.quantity_done,
      picked: move.quantity_done > 0,
      lineIds: move.move_line_ids,
    });
  }
  return [...states.values()];
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

/** What is known of a delivery that is done. */
export function confirmationOf({ backorderIds: [backorderId] }: DeliveryHead): OdooConfirmation {
  return backorderId === undefined ? {} : { backorderId };
}

/** @throws {IntegrationError} `conflict` when nothing can leave any more, or yet */
export function checkOpen({ id, state }: Pick<DeliveryHead, 'id' | 'state'>, operation: string): void {
  if (state === 'cancel') throw fail(operation, 'conflict', `delivery ${id} is cancelled`);
  if (state === 'draft') throw fail(operation, 'conflict', `delivery ${id} is a draft`);
}

/**
 * Whether a refusal means that the delivery is gone: Odoo refuses access to what hangs on a record that does not exist.
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
