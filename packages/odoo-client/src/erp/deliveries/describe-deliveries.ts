import type { ServiceLevel } from '@crossdock/canonical-model';
import type { OdooDelivery, OdooErpOptions } from '../odoo-erp.ts';
import type { ErpSession } from '../session.ts';
import {
  buildFulfillmentRequest,
  type DeliveryDetails,
  type DeliveryRow,
  DemandRow,
  PartnerRow,
} from './fulfillment-request.ts';
import type { OdooClient } from '../../orm/odoo-client.ts';

const states: Record<string, OdooDelivery['state']> = {
  waiting: 'waiting',
  confirmed: 'waiting',
  assigned: 'ready',
  done: 'done',
  cancel: 'cancelled',
};

/** Adds the requests of those that may be released, with one call per model however many there are. */
export async function describeDeliveries(
  session: ErpSession,
  rows: readonly DeliveryRow[],
  operation: string,
): Promise<OdooDelivery[]> {
  const detailsOf = await readDetails(
    session,
    rows.filter((row) => row.state === 'assigned'),
    operation,
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
  { client, options, skusOf, regionsOf, countriesOf }: ErpSession,
  ready: readonly DeliveryRow[],
  operation: string,
): Promise<(delivery: DeliveryRow) => DeliveryDetails> {
  const demand = ready.length === 0 ? [] : await readDemand(client, ready, operation);
  const skus = await skusOf(idsOf(demand.map((move) => move.product_id)), operation);
  const partnerIds = idsOf(ready.map((row) => row.partner_id));
  const partners = await client.read('res.partner', partnerIds, { record: PartnerRow, operation });
  const regions = await regionsOf(idsOf(partners.map((partner) => partner.state_id)), operation);
  const countries = await countriesOf(idsOf(partners.map((partner) => partner.country_id)), operation);
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
    countries,
    serviceLevel: serviceLevelOf(delivery, options),
    countriesWithoutPostalCode: options.countriesWithoutPostalCode ?? [],
  });
}

function readDemand(
  client: OdooClient,
  deliveries: readonly DeliveryRow[],
  operation: string,
): Promise<DemandRow[]> {
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
