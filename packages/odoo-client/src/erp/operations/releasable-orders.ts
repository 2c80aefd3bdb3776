import type { OdooReleasablePage } from '../odoo-erp.ts';
import { describeDeliveries } from '../deliveries/describe-deliveries.ts';
import type { ErpSession } from '../session.ts';
import { DeliveryRow } from '../deliveries/fulfillment-request.ts';

const operation = 'releasableOrders';

/** Reads the next page of deliveries that are reserved, by their ids. */
export async function releasableOrders(
  session: ErpSession,
  afterId: number | undefined,
): Promise<OdooReleasablePage> {
  const limit = session.options.pageSize ?? 200;
  const rows = await session.client.searchRead('stock.picking', {
    operation,
    record: DeliveryRow,
    domain: [
      ['picking_type_code', '=', 'outgoing'],
      ['state', '=', 'assigned'],
      ['id', '>', afterId ?? 0],
    ],
    order: 'id',
    limit,
  });
  const deliveries = await describeDeliveries(session, rows, operation);
  return { deliveries, ...(rows.length === limit ? { afterId: rows.at(-1)?.id } : {}) };
}
