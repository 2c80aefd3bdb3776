import type { ServiceLevel } from '@crossdock/canonical-model';
import type { OdooClient } from '../orm/client.ts';
import type { Domain } from '../orm/domain.ts';
import { fromOdooDatetime, toOdooDatetime } from '../orm/datetime.ts';
import {
  decodeCursor,
  type DeliveryCursor,
  emptyCursor,
  encodeCursor,
  printOf,
  prune,
  remember,
  rememberedMax,
  startOf,
} from '../delivery-cursor.ts';
import type { OdooDelivery, OdooDeliveryChanges, OdooErpOptions } from '../erp.ts';
import type { ErpSession } from '../erp-session.ts';
import {
  buildFulfillmentRequest,
  type DeliveryDetails,
  DeliveryRow,
  DemandRow,
  PartnerRow,
} from '../fulfillment-request.ts';

const operation = 'deliveriesChangedSince';

/** The most rows that are read again in one call for the sake of the overlap. */
const rereadMax = 1000;

const states: Record<string, OdooDelivery['state']> = {
  waiting: 'waiting',
  confirmed: 'waiting',
  assigned: 'ready',
  done: 'done',
  cancel: 'cancelled',
};

/** Reads a page of changes in at most five calls, or six where very many deliveries share a second. */
export async function deliveriesChangedSince(
  session: ErpSession,
  cursorText: string | undefined,
): Promise<OdooDeliveryChanges> {
  const { overlapMs = 120_000 } = session.options;
  const overlapSeconds = Math.ceil(overlapMs / 1000);
  const cursor = cursorText === undefined ? emptyCursor() : decodeCursor(cursorText, operation);
  const rows = await readOn(session, cursor, overlapSeconds);
  const fresh = rows.filter((row) =>
    remember(cursor, row.id, secondOf(row), printOf(JSON.stringify({ ...row, write_date: '' }))),
  );
  prune(cursor, overlapSeconds, rememberedMax);
  const deliveries = await describe(session, fresh);
  return { deliveries, cursor: encodeCursor(cursor), more: cursor.position !== undefined };
}

/**
 * Reads the next rows and moves the cursor's position. Only whole seconds are taken: Odoo orders by microseconds that
 * it does not show, so nobody can say which rows of the last second of a page are still to come.
 */
async function readOn(
  session: ErpSession,
  cursor: DeliveryCursor,
  overlapSeconds: number,
): Promise<DeliveryRow[]> {
  const { client, options } = session;
  const start = startOf(cursor, overlapSeconds);
  if (cursor.position?.afterId !== undefined)
    return readCrowded(session, cursor, start, cursor.position.afterId);
  const again = [...cursor.seen.values()].filter((row) => row.second >= start).length;
  const limit = (options.pageSize ?? 200) + Math.min(again, rereadMax);
  const rows = await client.searchRead('stock.picking', {
    operation,
    record: DeliveryRow,
    domain: changedFrom(start),
    order: 'write_date, id',
    limit,
  });
  const last = rows.at(-1);
  if (last === undefined || rows.length < limit) {
    cursor.position = undefined;
    return rows;
  }
  const second = secondOf(last);
  const whole = rows.filter((row) => secondOf(row) < second);
  if (whole.length === 0) return readCrowded(session, cursor, second, 0);
  cursor.position = { second };
  return whole;
}

/**
 * Reads on in a second that fills a page by itself, by id. `<` with the next second takes all of this one. Seen on
 * Odoo 19.0.
 */
async function readCrowded(
  { client, options }: ErpSession,
  cursor: DeliveryCursor,
  second: number,
  afterId: number,
): Promise<DeliveryRow[]> {
  const limit = options.pageSize ?? 200;
  const rows = await client.searchRead('stock.picking', {
    operation,
    record: DeliveryRow,
    domain: [
      ...changedFrom(second),
      ['write_date', '<', toOdooDatetime((second + 1) * 1000)],
      ['id', '>', afterId],
    ],
    order: 'id',
    limit,
  });
  const last = rows.at(-1);
  cursor.position =
    last === undefined || rows.length < limit ? { second: second + 1 } : { second, afterId: last.id };
  return rows;
}

function changedFrom(second: number): Domain {
  const outgoing: Domain = [
    ['picking_type_code', '=', 'outgoing'],
    ['state', '!=', 'draft'],
  ];
  // `>` would skip the rest of the second: Odoo 19 compares whole ones. Seen on Odoo 19.0.
  return second === 0 ? outgoing : [...outgoing, ['write_date', '>=', toOdooDatetime(second * 1000)]];
}

function secondOf(row: DeliveryRow): number {
  return Date.parse(fromOdooDatetime(row.write_date)) / 1000;
}

/** Adds the requests of those that may be released, with one call per model however many there are. */
async function describe(session: ErpSession, rows: readonly DeliveryRow[]): Promise<OdooDelivery[]> {
  const detailsOf = await readDetails(
    session,
    rows.filter((row) => row.state === 'assigned'),
  );
  return rows.map((row) => {
    const state = states[row.state];
    const backorderOfId = row.backorder_id?.id;
    const basic = { deliveryId: row.id, ...(backorderOfId === undefined ? {} : { backorderOfId }) };
    if (state === undefined) {
      return {
        ...basic,
        state: 'waiting',
        problems: [{ path: '', message: `unknown state "${row.state}"` }],
      };
    }
    return state === 'ready'
      ? { ...basic, state, ...buildFulfillmentRequest(detailsOf(row)) }
      : { ...basic, state };
  });
}

async function readDetails(
  { client, options, skusOf, regionsOf }: ErpSession,
  ready: readonly DeliveryRow[],
): Promise<(delivery: DeliveryRow) => DeliveryDetails> {
  const demand = ready.length === 0 ? [] : await readDemand(client, ready);
  const skus = await skusOf(idsOf(demand.map((move) => move.product_id)), operation);
  const partnerIds = idsOf(ready.map((row) => row.partner_id));
  const partners = await client.read('res.partner', partnerIds, { record: PartnerRow, operation });
  const regions = await regionsOf(idsOf(partners.map((partner) => partner.state_id)), operation);
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]));
  const demandById = new Map<number | undefined, DemandRow[]>();
  for (const move of demand) {
    const moves = demandById.get(move.picking_id?.id);
    if (moves === undefined) demandById.set(move.picking_id?.id, [move]);
    else moves.push(move);
  }
  return (delivery) => ({
    delivery,
    demand: demandById.get(delivery.id) ?? [],
    partner: delivery.partner_id === null ? undefined : partnerById.get(delivery.partner_id.id),
    skus,
    regions,
    serviceLevel: serviceLevelOf(delivery, options),
    countriesWithoutPostalCode: options.countriesWithoutPostalCode ?? [],
  });
}

function readDemand(client: OdooClient, deliveries: readonly DeliveryRow[]): Promise<DemandRow[]> {
  return client.searchRead('stock.move', {
    operation,
    record: DemandRow,
    domain: [
      ['picking_id', 'in', deliveries.map((row) => row.id)],
      ['state', '!=', 'cancel'],
    ],
    order: 'id',
  });
}

function serviceLevelOf({ carrier_id: carrier }: DeliveryRow, options: OdooErpOptions): ServiceLevel {
  const { serviceLevels, defaultServiceLevel = 'ground' } = options;
  if (carrier === null) return defaultServiceLevel;
  return serviceLevels?.[carrier.id] ?? serviceLevels?.[carrier.name] ?? defaultServiceLevel;
}

function idsOf(relations: readonly ({ id: number } | null)[]): number[] {
  return [...new Set(relations.flatMap((relation) => (relation === null ? [] : [relation.id])))];
}
