import { describe, expect, it } from 'vitest';
import { open, token } from './wire.ts';

/** A record in the form of `Inventory.InventoryQuantityResponse`, ShipBob OpenAPI 2026-01. */
function item(sku: string | null, onHand: number, fulfillable: number): Record<string, unknown> {
  return {
    inventory_id: 1,
    name: sku,
    sku,
    total_on_hand_quantity: onHand,
    total_fulfillable_quantity: fulfillable,
    total_committed_quantity: onHand - fulfillable,
    total_awaiting_quantity: 50,
    total_sellable_quantity: fulfillable + 50,
  };
}

describe('snapshotInventory', () => {
  it('follows the next address through all pages, adds up a SKU, and passes over inventory without one', async () => {
    const { warehouse, sent } = open([
      { body: { items: [item('A', 10, 7), item(null, 1, 1)], next: '/2026-01/inventory-level?cursor=two' } },
      { body: { items: [item('B', 5, 5), item('A', 2, 1)], next: null } },
    ]);
    expect(await warehouse.snapshotInventory()).toEqual({
      warehouseId: 'east',
      takenAt: '2026-11-02T08:00:00.000Z',
      levels: [
        { sku: 'A', onHand: 12, available: 8 },
        { sku: 'B', onHand: 5, available: 5 },
      ],
    });
    expect(sent.map((each) => each.target)).toEqual([
      '/2026-01/inventory-level',
      '/2026-01/inventory-level?cursor=two',
    ]);
  });

  it('takes the token nowhere else, whatever address an answer names', async () => {
    const { warehouse, sent } = open([
      { body: { items: [], next: 'https://elsewhere.example/2026-01/inventory-level?cursor=two' } },
      { body: { items: [], next: null } },
    ]);
    await warehouse.snapshotInventory();
    expect(sent[1]?.target).toBe('/2026-01/inventory-level?cursor=two');
    expect(sent[1]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  it('reads all pages at an address of its own, with or without a slash at the end', async () => {
    const pages = [
      { body: { items: [], next: '/2026-01/inventory-level?cursor=two' } },
      { body: { items: [], next: null } },
    ];
    const { warehouse, sent } = open(pages, { baseUrl: 'http://127.0.0.1:4011/' });
    await warehouse.snapshotInventory();
    expect(sent[1]?.target).toBe('http://127.0.0.1:4011/2026-01/inventory-level?cursor=two');
  });

  it('stops when the pages lead in a circle', async () => {
    const page = { body: { items: [item('A', 1, 1)], next: '/2026-01/inventory-level?cursor=two' } };
    const { warehouse } = open([page, page, page]);
    await expect(warehouse.snapshotInventory()).rejects.toMatchObject({ code: 'malformed-response' });
  });
});
