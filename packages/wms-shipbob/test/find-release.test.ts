import { describe, expect, it } from 'vitest';
import type { ReleaseReport } from '@crossdock/wms-core';
import { open, order, product, shipment } from './wire.ts';

async function find(
  changes: Record<string, unknown>,
  options: Parameters<typeof open>[1] = {},
): Promise<ReleaseReport | undefined> {
  return open([{ body: [order(changes)] }], options).warehouse.findRelease('WH/OUT/00042');
}

function firstPackage(found: ReleaseReport | undefined): unknown {
  return found?.shipConfirmations[0]?.packages[0];
}

async function shippedAt(changes: Record<string, unknown>): Promise<string | undefined> {
  const found = await find({ shipments: [shipment({ actual_fulfillment_date: null, ...changes })] });
  return found?.shipConfirmations[0]?.shippedAt;
}

/** A carton in the form of `Orders.CartonViewModel`, ShipBob OpenAPI 2026-01. */
function carton(id: number, ounces: number, sku: string): Record<string, unknown> {
  return {
    id,
    barcode: 'B',
    type: 'Box',
    measurements: { length_in: 10.5, width_in: 8, depth_in: 4.25, total_weight_oz: ounces },
    carton_details: [{ products: [product(sku, [[101, 2]])] }],
  };
}

describe('findRelease', () => {
  it('asks once, by reference and channel', async () => {
    const { warehouse, sent } = open([{ body: [order()] }]);
    await warehouse.findRelease('WH/OUT/00042');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.target).toBe('/2026-01/order?ReferenceIds=WH/OUT/00042');
    expect(sent[0]?.headers.get('shipbob_channel_id')).toBe('4711');
  });

  it('finds nothing where ShipBob gives other orders, or where no reference can be asked for', async () => {
    const { warehouse, sent } = open([{ body: [order({ reference_id: 'WH/OUT/000421' })] }]);
    expect(await warehouse.findRelease('WH/OUT/00042')).toBeUndefined();
    expect(await warehouse.findRelease('a,b')).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['Processing', [], 'accepted'],
    ['Processing', ['Processing', 'LabeledCreated'], 'accepted'],
    ['Processing', ['OnHold', 'Processing'], 'on-hold'],
    ['Processing', ['OnHold', 'Exception'], 'exception'],
    ['Processing', ['ImportReview'], 'exception'],
    ['Processing', ['CleanSweeped'], 'accepted'],
    ['Processing', ['Completed', 'Processing'], 'partially-shipped'],
    ['PartiallyFulfilled', [], 'partially-shipped'],
    ['PartiallyFulfilled', ['Completed', 'Processing'], 'partially-shipped'],
    ['PartiallyFulfilled', ['Completed', 'Cancelled'], 'shipped'],
    ['PartiallyFulfilled', ['Completed', 'OnHold'], 'on-hold'],
    ['Fulfilled', [], 'shipped'],
    ['Fulfilled', ['Completed'], 'shipped'],
    ['Fulfilled', ['Completed', 'LabeledCreated'], 'partially-shipped'],
    ['Exception', ['Completed'], 'exception'],
    ['ImportReview', [], 'exception'],
    ['Cancelled', ['Cancelled'], 'cancelled'],
    ['Teleported', ['Completed'], 'unknown'],
  ])('takes an order that is %s with shipments %j for %s', async (status, shipments, ours) => {
    const found = await find({ status, shipments: shipments.map((each) => shipment({ status: each })) });
    expect(found).toMatchObject({ status: ours, warehouseStatus: status });
  });

  it('gives the reasons why a release waits', async () => {
    const status_details = [
      { id: 303, name: 'OutOfStock', description: 'Not enough inventory' },
      { id: 304, name: 'UnknownSku', description: null },
    ];
    const found = await find({ shipments: [shipment({ status: 'Exception', status_details })] });
    expect(found).toMatchObject({
      status: 'exception',
      reason: 'OutOfStock: Not enough inventory; UnknownSku',
    });
    expect(await find({})).not.toHaveProperty('reason');
  });

  it('gives a reason once, only of what waits, and only where something can still be done', async () => {
    const waits = shipment({ status: 'OnHold', status_details: [{ id: 401, name: 'InvalidAddress' }] });
    const moves = shipment({ status: 'Processing', status_details: [{ id: 100, name: 'Picked' }] });
    expect(await find({ shipments: [waits, moves, waits] })).toMatchObject({ reason: 'InvalidAddress' });
    expect(await find({ status: 'Cancelled', shipments: [waits] })).not.toHaveProperty('reason');
  });

  it('makes a ship confirmation of each shipment that has left, with one package of its measurements', async () => {
    const found = await find({
      status: 'PartiallyFulfilled',
      shipments: [shipment(), shipment({ id: 9002, status: 'Processing' })],
    });
    expect(found?.shipConfirmations).toEqual([
      {
        warehouseShipmentId: '9001',
        reference: 'WH/OUT/00042',
        shippedAt: '2026-11-02T15:04:05Z',
        packages: [
          {
            reference: '9001',
            weightGrams: 851, // 30 oz are 850.49 g.
            dimensions: { lengthMm: 305, widthMm: 229, heightMm: 102 },
            lines: [{ sku: 'TShirtBlueM', quantity: 3 }],
          },
        ],
      },
    ]);
  });

  it('tells tracking numbers only when ShipBob bought the transport', async () => {
    const sold = { tracking: { carrier: 'USPS', tracking_number: '9400' } };
    const bought = { trackingNumber: '9400', carrierName: 'USPS' };
    const own = { arranges: 'shipbob', shippingMethods: { ground: 'Standard' } } as const;
    const shipments = [shipment(sold)];
    expect(firstPackage(await find({ shipments }))).not.toHaveProperty('trackingNumber');
    const prepaid = { shipping_terms: { payment_term: 'Prepaid' }, shipments };
    expect(firstPackage(await find(prepaid))).toMatchObject(bought);
    expect(firstPackage(await find({ shipping_terms: null, shipments }, own))).toMatchObject(bought);
    expect(firstPackage(await find({ shipping_terms: null, shipments }))).not.toHaveProperty('carrierName');
  });

  it('makes a package of each carton, with what lies in it', async () => {
    const parent_cartons = [
      {
        barcode: 'P',
        type: 'Pallet',
        cartons: [carton(51, 20.5, 'TShirtBlueM'), carton(52, 8, 'TShirtBlueL')],
      },
    ];
    const found = await find({ status: 'Fulfilled', shipments: [shipment({ parent_cartons })] });
    expect(found?.shipConfirmations[0]?.packages).toEqual([
      {
        reference: '9001-51',
        weightGrams: 582,
        dimensions: { lengthMm: 267, widthMm: 204, heightMm: 108 },
        lines: [{ sku: 'TShirtBlueM', quantity: 2 }],
      },
      {
        reference: '9001-52',
        weightGrams: 227,
        dimensions: { lengthMm: 267, widthMm: 204, heightMm: 108 },
        lines: [{ sku: 'TShirtBlueL', quantity: 2 }],
      },
    ]);
  });

  it('takes the contents of the shipment for a single carton that lists none', async () => {
    const parent_cartons = [{ type: 'Box', measurements: { total_weight_oz: 16 }, cartons: [] }];
    const found = await find({ shipments: [shipment({ parent_cartons })] });
    expect(found?.shipConfirmations[0]?.packages).toEqual([
      { reference: '9001-1', weightGrams: 454, lines: [{ sku: 'TShirtBlueM', quantity: 3 }] },
    ]);
  });

  it('takes the contents of a single carton that lists them', async () => {
    const parent_cartons = [{ type: 'Box', cartons: [carton(51, 16, 'TShirtBlueL')] }];
    const found = await find({ shipments: [shipment({ parent_cartons })] });
    expect(found?.shipConfirmations[0]?.packages[0]).toMatchObject({
      reference: '9001-51',
      lines: [{ sku: 'TShirtBlueL', quantity: 2 }],
    });
  });

  it('knows an article by the reference it was released under, before the SKU', async () => {
    const products = [{ ...product('Ours', [[101, 1]]), sku: 'Theirs' }];
    const unnamed = [{ ...product('Ours', [[101, 1]]), reference_id: null }];
    const lines = [{ sku: 'Ours', quantity: 1 }];
    expect(firstPackage(await find({ shipments: [shipment({ products })] }))).toMatchObject({ lines });
    expect(firstPackage(await find({ shipments: [shipment({ products: unnamed })] }))).toMatchObject({
      lines,
    });
  });

  it('dates a shipment by the day freight left, or by its last change, where no other date is told', async () => {
    const tracking = { shipping_date: '2026-11-02T15:30:00Z' };
    expect(await shippedAt({ tracking })).toBe('2026-11-02T15:30:00Z');
    expect(await shippedAt({ tracking: null })).toBe('2026-11-02T16:00:00Z');
  });

  it('adds up lots, and counts a bundle by its scarcest part', async () => {
    const products = [
      product('Lots', [
        [101, 2],
        [101, 1],
      ]),
      product('Bundle', [
        [201, 4],
        [202, 2],
      ]),
      product('Nothing', [[301, 0]]),
    ];
    const found = await find({ shipments: [shipment({ products })] });
    expect(found?.shipConfirmations[0]?.packages[0]?.lines).toEqual([
      { sku: 'Lots', quantity: 3 },
      { sku: 'Bundle', quantity: 2 },
    ]);
  });

  it('leaves out dimensions that nobody took, and says so when the weight is missing', async () => {
    const flat = { length_in: 12, width_in: 9, depth_in: 0, total_weight_oz: 3 };
    const found = await find({ shipments: [shipment({ measurements: flat })] });
    expect(found?.shipConfirmations[0]?.packages[0]).not.toHaveProperty('dimensions');

    const unweighed = find({ shipments: [shipment({ measurements: null })] });
    await expect(unweighed).rejects.toMatchObject({
      code: 'malformed-response',
      effect: 'none',
      issues: [{ path: 'shipments.0.packages.0.weightGrams' }],
    });
  });
});
