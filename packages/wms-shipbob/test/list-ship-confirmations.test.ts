import { describe, expect, it } from 'vitest';
import { open, order, shipment } from './wire.ts';

const since = Date.parse('2026-11-02T12:00:00Z');

function at(id: number, actual_fulfillment_date: string): unknown {
  return shipment({ id, actual_fulfillment_date });
}

describe('listShipConfirmations', () => {
  it('asks for the orders of the channel that were updated since, a second earlier', async () => {
    const { warehouse, sent } = open([{ body: [] }]);
    expect(await warehouse.listShipConfirmations(since)).toEqual([]);
    expect(sent[0]?.target).toBe(
      '/2026-01/order?LastUpdateStartDate=2026-11-02T11:59:59.000Z&Page=1&Limit=250',
    );
    expect(sent[0]?.headers.get('shipbob_channel_id')).toBe('4711');
  });

  it('tells what left since, oldest first, and nothing that left earlier', async () => {
    const { warehouse } = open([
      {
        body: [
          order({ shipments: [at(1, '2026-11-02T14:00:00Z'), at(2, '2026-11-02T11:59:59Z')] }),
          order({ id: 7002, reference_id: 'B', shipments: [at(3, '2026-11-02T07:00:00-05:00')] }),
        ],
      },
    ]);
    const listed = await warehouse.listShipConfirmations(since);
    expect(listed.map((each) => [each.warehouseShipmentId, each.reference])).toEqual([
      ['3', 'B'],
      ['1', 'WH/OUT/00042'],
    ]);
  });

  it('reads page after page, and tells a shipment once that stands on two of them', async () => {
    const filler = Array.from({ length: 249 }, (_, index) => order({ id: index, reference_id: `F${index}` }));
    const twice = order({ shipments: [shipment()] });
    const { warehouse, sent } = open([{ body: [...filler, twice] }, { body: [twice] }]);
    expect(await warehouse.listShipConfirmations(since)).toHaveLength(1);
    expect(sent[1]?.target).toContain('Page=2');
  });

  it('passes over orders without a reference and shipments without a weight', async () => {
    const { warehouse } = open([
      {
        body: [
          order({ reference_id: null, shipments: [shipment()] }),
          order({ shipments: [shipment({ measurements: null }), shipment({ id: 9002 })] }),
        ],
      },
    ]);
    const listed = await warehouse.listShipConfirmations(since);
    expect(listed.map((each) => each.warehouseShipmentId)).toEqual(['9002']);
  });
});
