import { describe, expect, it } from 'vitest';
import { context, open, order, shipment } from './wire.ts';

const reference = 'WH/OUT/00042';

describe('cancelRelease', () => {
  it('looks the order up and cancels it by its id', async () => {
    const done = { order_id: 7001, status: 'Success', canceled_shipment_results: [] };
    const { warehouse, sent } = open([{ body: [order()] }, { body: done }]);
    await warehouse.cancelRelease(reference, context);
    expect(sent.map((each) => `${each.method} ${each.target}`)).toEqual([
      'GET /2026-01/order?ReferenceIds=WH/OUT/00042',
      'POST /2026-01/order/7001:cancel',
    ]);
    expect(sent[1]?.body).toBeUndefined();
  });

  it('is content with an order that is cancelled already', async () => {
    const { warehouse, sent } = open([{ body: [order({ status: 'Cancelled' })] }]);
    await warehouse.cancelRelease(reference, context);
    expect(sent).toHaveLength(1);
  });

  it('does not try once a shipment has left', async () => {
    const part = order({
      status: 'PartiallyFulfilled',
      shipments: [shipment(), shipment({ status: 'OnHold' })],
    });
    const { warehouse, sent } = open([{ body: [part] }]);
    const cancel = warehouse.cancelRelease(reference, context);
    await expect(cancel).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['Failure', 'none'],
    ['PartialSuccess', 'unknown'],
  ])('reports %s as a conflict with effect %s and the reasons', async (status, effect) => {
    const results = [
      { shipment_id: 9001, is_success: true, reason: 'Not picked yet', action: 'Cancel' },
      { shipment_id: 9002, is_success: false, reason: 'Already picked', action: 'Cancel' },
    ];
    const { warehouse } = open([
      { body: [order()] },
      { body: { order_id: 7001, status, canceled_shipment_results: results } },
    ]);
    const cancel = warehouse.cancelRelease(reference, context);
    await expect(cancel).rejects.toMatchObject({
      code: 'conflict',
      effect,
      message: 'shipbob cancelRelease: not everything could be cancelled; Already picked',
    });
  });

  it('takes 422 for an order that cannot be cancelled any more', async () => {
    const { warehouse } = open([{ body: [order()] }, { status: 422, body: { '': ['Too late.'] } }]);
    const cancel = warehouse.cancelRelease(reference, context);
    await expect(cancel).rejects.toMatchObject({
      code: 'conflict',
      effect: 'none',
      remote: { status: 422, message: 'Too late.' },
    });
  });

  it('has no doubt about a look-up that failed', async () => {
    const { warehouse, sent } = open([{ status: 500, body: '' }], { policy: { attemptsMax: 1 } });
    const cancel = warehouse.cancelRelease(reference, context);
    await expect(cancel).rejects.toMatchObject({
      code: 'unavailable',
      effect: 'none',
      operation: 'cancelRelease',
    });
    expect(sent).toHaveLength(1);
  });

  it('does not know what an answer without a result means', async () => {
    const { warehouse } = open([{ body: [order()] }, { body: {} }]);
    const cancel = warehouse.cancelRelease(reference, context);
    await expect(cancel).rejects.toMatchObject({ code: 'malformed-response', effect: 'unknown' });
  });
});
