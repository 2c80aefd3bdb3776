import { describe, expect, it } from 'vitest';
import { clock, context, open, order, request } from './wire.ts';

/** The answer to a second order under a reference, as developers of ShipBob integrations have published it. */
const duplicate = { status: 422, body: { '': ['Cannot insert order with existing ReferenceId'] } };

describe('releaseOrder', () => {
  it('sends an order under our reference, in one call', async () => {
    const { warehouse, sent } = open([{ status: 201, body: order() }]);
    expect(await warehouse.releaseOrder(request, context)).toEqual({
      warehouseOrderId: '7001',
      reference: 'WH/OUT/00042',
      status: 'accepted',
      warehouseStatus: 'Processing',
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'POST', target: '/2026-01/order' });
    expect(sent[0]?.headers.get('shipbob_channel_id')).toBe('4711');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer PAT0123456789');
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(sent[0]?.body).toEqual({
      reference_id: 'WH/OUT/00042',
      order_number: 'S00042',
      type: 'DTC',
      shipping_method: 'Standard',
      shipping_terms: { carrier_type: 'Parcel', payment_term: 'MerchantResponsible' },
      recipient: {
        name: 'John Doe',
        email: 'john@example.com',
        phone_number: '555-555-5555',
        address: {
          address1: '100 Nowhere Blvd',
          address2: 'Suite 100, Back door',
          company_name: 'Wayne Enterprises',
          city: 'Gotham City',
          state: 'NJ',
          zip_code: '07093',
          country: 'US',
        },
      },
      products: [
        { reference_id: 'TShirtBlueM', name: null, quantity: 3 },
        { reference_id: 'TShirtBlueL', name: null, quantity: 1 },
      ],
    });
  });

  it('leaves out what is not known of a recipient', async () => {
    const { warehouse, sent } = open([{ status: 201, body: order() }]);
    const shipTo = {
      contact: { name: 'John Doe' },
      address: { lines: ['1 Main St'], city: 'Hong Kong', countryCode: 'HK' },
    };
    await warehouse.releaseOrder({ ...request, shipTo }, context);
    expect(sent[0]?.body).toMatchObject({
      recipient: { name: 'John Doe', address: { address1: '1 Main St', city: 'Hong Kong', country: 'HK' } },
    });
    expect(JSON.stringify(sent[0]?.body)).not.toMatch(/email|phone|address2|state|zip|company/);
  });

  it('asks for the ship option of the service level, and for no payment term, when ShipBob buys transport', async () => {
    const options = { arranges: 'shipbob', shippingMethods: { 'two-day': 'Expedited' } } as const;
    const { warehouse, sent } = open([{ status: 201, body: order() }], options);
    await warehouse.releaseOrder(request, context);
    expect(sent[0]?.body).toMatchObject({ shipping_method: 'Expedited' });
    expect(sent[0]?.body).not.toHaveProperty('shipping_terms');
  });

  it('does not let ShipBob make a new ship option of a service level without one', async () => {
    const options = { arranges: 'shipbob', shippingMethods: { ground: 'Standard' } } as const;
    const { warehouse, sent } = open([], options);
    const release = warehouse.releaseOrder(request, context);
    await expect(release).rejects.toMatchObject({ code: 'unsupported', effect: 'none' });
    expect(sent).toHaveLength(0);
  });

  it('adopts the order that has the reference already', async () => {
    const { warehouse, sent } = open([duplicate, { body: [order({ status: 'Fulfilled' })] }]);
    const release = await warehouse.releaseOrder(request, context);
    expect(release).toMatchObject({ warehouseOrderId: '7001', status: 'shipped' });
    expect(sent[1]).toMatchObject({ method: 'GET', target: '/2026-01/order?ReferenceIds=WH/OUT/00042' });
  });

  it('reports a conflict when the order that has the reference cannot be found', async () => {
    const { warehouse } = open([duplicate, { body: [] }]);
    const release = warehouse.releaseOrder(request, context);
    await expect(release).rejects.toMatchObject({ code: 'conflict', effect: 'none' });
  });

  it('looks first when the call is a repeat, and releases only what it does not find', async () => {
    const found = open([{ body: [order()] }]);
    expect(await found.warehouse.releaseOrder(request, { ...context, repeated: true })).toMatchObject({
      warehouseOrderId: '7001',
    });
    expect(found.sent.map((each) => each.method)).toEqual(['GET']);

    const missing = open([{ body: [] }, { status: 201, body: order() }]);
    await missing.warehouse.releaseOrder(request, { ...context, repeated: true });
    expect(missing.sent.map((each) => each.method)).toEqual(['GET', 'POST']);
  });

  it.each([
    ['reference', { reference: 'R'.repeat(301) }],
    ['reference', { reference: 'S1,S2' }],
    ['orderReference', { orderReference: 'S'.repeat(401) }],
    ['shipTo.contact.name', { shipTo: { ...request.shipTo, contact: { name: 'n'.repeat(301) } } }],
    [
      'shipTo.contact.phone',
      { shipTo: { ...request.shipTo, contact: { name: 'John', phone: '5'.repeat(51) } } },
    ],
    ['lines', { lines: [] }],
    ['lines.0.sku', { lines: [{ sku: '', quantity: 1 }] }],
    ['lines.0.quantity', { lines: [{ sku: 'A', quantity: 2 ** 31 }] }],
  ])('refuses what ShipBob has no room for at %s, before any call', async (path, change) => {
    const { warehouse, sent } = open([]);
    const release = warehouse.releaseOrder({ ...request, ...change }, context);
    await expect(release).rejects.toMatchObject({
      code: 'invalid-request',
      effect: 'none',
      issues: [{ path }],
    });
    expect(sent).toHaveLength(0);
  });

  it('waits as long as the header x-retry-after says', async () => {
    const tooMany = {
      status: 429,
      headers: { 'x-retry-after': '25' },
      body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 25 seconds.' },
    };
    const { warehouse } = open([tooMany, { status: 201, body: order() }]);
    await warehouse.releaseOrder(request, context);
    expect(clock.waits).toEqual([25_000]);
  });

  it('does not know whether an answer it cannot read was an order', async () => {
    const { warehouse } = open([{ status: 201, body: { id: 7001 } }]);
    const release = warehouse.releaseOrder(request, context);
    await expect(release).rejects.toMatchObject({ code: 'malformed-response', effect: 'unknown' });
  });
});
