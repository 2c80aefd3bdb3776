import { describe, expect, it } from 'vitest';
import { askToPrint, failure, openErp, refuse, type SeenCall } from './odoo-double.ts';

describe('confirmShipments', () => {
  /** Two deliveries, of which Odoo refuses to validate the second. */
  function openTwo(setup: { refuses?: number[]; answersTogether?: unknown; never?: number[] }) {
    const done = new Set<number>();
    const heads = (ids: number[]) =>
      ids.map((id) => ({
        id,
        state: done.has(id) ? 'done' : 'assigned',
        carrier_tracking_ref: false,
        backorder_ids: [],
        picking_type_id: { id: 2, create_backorder: 'ask' },
      }));
    const move = (id: number, state: string) => ({
      id,
      state,
      product_id: { id: 59, default_code: 'LAB-A', uom_id: 1 },
      product_uom: 1,
      product_uom_qty: 2,
      quantity: 2,
      move_line_ids: [{ id, quantity: 2, picked: false }],
    });
    const idsOf = (call: SeenCall) => call.body['ids'] as number[];
    const double = openErp({
      'stock.picking/web_search_read': () => ({
        records: heads([64, 65]).map((head) =>
          Object.assign(head, { move_ids: [move(head.id + 100, head.state)] }),
        ),
      }),
      'stock.picking/read': (call) => heads(idsOf(call)),
      'stock.picking/load': () => ({ ids: [64, 65], messages: [] }),
      'stock.picking/write': () => true,
      'stock.picking/button_validate': (call) => {
        const ids = idsOf(call);
        if (ids.some((id) => setup.refuses?.includes(id))) return refuse();
        if (ids.length > 1 && setup.answersTogether !== undefined) return setup.answersTogether;
        for (const id of ids) if (!setup.never?.includes(id)) done.add(id);
        return true;
      },
    });
    const confirm = () =>
      double.erp.confirmShipments(
        [64, 65].map((deliveryId) => ({
          deliveryId,
          lines: [{ sku: 'LAB-A', quantity: 2 }],
          trackingNumbers: [`1Z${deliveryId}`],
        })),
        { idempotencyKey: 'key' },
      );
    const validated = () =>
      double.calls
        .filter((call) => call.method === 'stock.picking/button_validate')
        .map((call) => call.body['ids']);
    return { ...double, confirm, validated };
  }

  it('goes one by one when Odoo refuses all because of one', async () => {
    const { confirm, validated } = openTwo({ refuses: [65] });
    const outcomes = await confirm();
    expect(outcomes[0]).toEqual({ deliveryId: 64, result: {} });
    expect(outcomes[1]).toMatchObject({ deliveryId: 65, error: { code: 'rejected', effect: 'unknown' } });
    expect(validated()).toEqual([[64, 65], [64], [65]]);
  });

  it('goes one by one when Odoo asks a question about all', async () => {
    const { confirm, validated } = openTwo({ answersTogether: askToPrint() });
    expect(await confirm()).toEqual([64, 65].map((deliveryId) => ({ deliveryId, result: {} })));
    expect(validated()).toEqual([[64, 65], [64], [65]]);
  });

  it('believes the state, not the button', async () => {
    const { confirm } = openTwo({ never: [65] });
    const outcomes = await confirm();
    expect(outcomes[0]).toEqual({ deliveryId: 64, result: {} });
    expect(outcomes[1]?.error).toMatchObject({ code: 'conflict' });
  });

  it('takes no delivery twice', async () => {
    const { erp, calls } = openTwo({});
    const shipment = { deliveryId: 64, lines: [], trackingNumbers: [] };
    const error = await failure(erp.confirmShipments([shipment, shipment], { idempotencyKey: 'key' }));
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(calls).toEqual([]);
  });
});
