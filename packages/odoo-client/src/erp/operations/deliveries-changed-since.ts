import { changesSince } from '../../changes/changes-since.ts';
import { describeDeliveries } from '../deliveries/describe-deliveries.ts';
import type { OdooDeliveryChanges } from '../odoo-erp.ts';
import type { ErpSession } from '../session.ts';
import { DeliveryRow } from '../deliveries/fulfillment-request.ts';
import type { Domain } from '../../orm/domain.ts';

const operation = 'deliveriesChangedSince';

const outgoing: Domain = [
  ['picking_type_code', '=', 'outgoing'],
  ['state', '!=', 'draft'],
];

/** Reads a page of changes in at most six calls, or seven where very many deliveries share a second. */
export async function deliveriesChangedSince(
  session: ErpSession,
  cursor: string | undefined,
): Promise<OdooDeliveryChanges> {
  const { client, options } = session;
  const page = await changesSince(client, {
    operation,
    model: 'stock.picking',
    record: DeliveryRow,
    domain: outgoing,
    // A delivery cannot be archived.
    archived: false,
    cursor,
    overlapMs: options.overlapMs,
    pageSize: options.pageSize,
  });
  const deliveries = await describeDeliveries(session, page.records, operation);
  return { deliveries, cursor: page.cursor, more: page.more };
}
