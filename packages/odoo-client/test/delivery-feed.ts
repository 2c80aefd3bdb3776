import type { SeenCall } from './odoo-double.ts';

interface Row {
  id: number;
  state: string;
  /** `write_date` in microseconds since the epoch, which is what Odoo keeps and sorts by. */
  writtenAt: number;
  partnerId: number | false;
}

/** Deliveries of a database, in the way Odoo 19.0 was seen to search them: sorted by what it does not show. */
export class DeliveryFeed {
  readonly rows = new Map<number, Row>();

  /** Commits a row as a transaction that began at `writtenAt` left it. */
  commit(id: number, writtenAt: number, state = 'done', partnerId: number | false = false): void {
    this.rows.set(id, { id, state, writtenAt, partnerId });
  }

  /** Answers `stock.picking/search_read`. */
  readonly search = ({ body }: SeenCall): unknown => {
    const domain = body['domain'] as [field: string, operator: string, value: unknown][];
    const order = body['order'] as string;
    const found = [...this.rows.values()].filter((row) => domain.every((leaf) => matches(row, leaf)));
    found.sort((a, b) => (order === 'id' ? 0 : a.writtenAt - b.writtenAt) || a.id - b.id);
    return found.slice(0, body['limit'] as number).map((row) => ({
      id: row.id,
      name: `WH/OUT/${row.id}`,
      state: row.state,
      origin: 'S00001',
      partner_id: row.partnerId === false ? false : [row.partnerId, 'Somebody'],
      carrier_id: [4, 'Lab Standard'],
      backorder_id: false,
      write_date: shown(row.writtenAt),
    }));
  };
}

function matches(row: Row, [field, operator, value]: [string, string, unknown]): boolean {
  const exact = `${shown(row.writtenAt)}.${String(row.writtenAt % 1e6).padStart(6, '0')}`;
  if (field === 'write_date' && operator === '>=') return exact >= `${String(value)}.000000`;
  if (field === 'write_date' && operator === '<') return exact < `${String(value)}.000000`;
  if (field === 'id' && operator === '>') return row.id > (value as number);
  if (field === 'state' && operator === '!=') return row.state !== value;
  if (field === 'picking_type_code' && operator === '=') return value === 'outgoing';
  throw new Error(`the feed cannot search by ${field} ${operator}`);
}

function shown(writtenAt: number): string {
  return new Date(Math.floor(writtenAt / 1000)).toISOString().slice(0, 19).replace('T', ' ');
}
