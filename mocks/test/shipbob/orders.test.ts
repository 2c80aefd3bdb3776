import { describe, expect, it } from 'vitest';
import { type Json, openShipBob, orderRequest, read } from './shipbob-client.ts';

const MINUTE = 60_000;

function drop(node: Json | undefined, name: string): void {
  Reflect.deleteProperty(node ?? {}, name);
}

describe('ShipBob create order', () => {
  it('takes an order in and promises its stock', () => {
    const { mock, call } = openShipBob();
    const response = call('POST', 'order', orderRequest());
    expect(response.status).toBe(201);
    const order = read(response);
    expect(order).toMatchObject({ reference_id: 'WH/OUT/1', status: 'Processing', channel: { id: 1 } });
    expect(order['shipments']).toHaveLength(1);
    expect(mock.control.inventory('SKU-1')).toMatchObject({ onHand: 1000, committed: 2 });
    expect(mock.ledger.entries).toEqual([
      expect.objectContaining({
        kind: 'order-created',
        key: 'WH/OUT/1',
        account: 'main',
        wmsOrderId: order['id'],
        lines: [
          { sku: 'SKU-1', quantity: 2 },
          { sku: 'SKU-2', quantity: 1 },
        ],
      }),
    ]);
  });

  it('refuses a reference it has already, and takes nothing in', () => {
    const { mock, call, create } = openShipBob();
    create();
    const response = call('POST', 'order', orderRequest());
    expect([response.status, read(response)]).toEqual([
      422,
      { '': ['Cannot insert order with existing ReferenceId'] },
    ]);
    expect(mock.control.counts.orders).toBe(1);
    expect(mock.control.inventory('SKU-1')?.committed).toBe(2);
  });

  it.each<[string, string, number, (order: Json) => void]>([
    ['no reference', 'reference_id', 400, (order) => drop(order, 'reference_id')],
    [
      'a reference of 301 characters',
      'reference_id',
      400,
      (order) => (order['reference_id'] = 'R'.repeat(301) as never),
    ],
    ['no shipping method', 'shipping_method', 400, (order) => drop(order, 'shipping_method')],
    ['an unknown type', 'type', 400, (order) => (order['type'] = 'Retail' as never)],
    ['no recipient', 'recipient', 400, (order) => drop(order, 'recipient')],
    ['no city', 'recipient.address.city', 400, (order) => drop(order['recipient']?.['address'], 'city')],
    ['no products', 'products', 400, (order) => (order['products'] = [] as never)],
    [
      'a quantity of zero',
      'products[0].quantity',
      400,
      (order) => (order['products']![0]!['quantity'] = 0 as never),
    ],
    [
      'half a unit',
      'products[0].quantity',
      400,
      (order) => (order['products']![0]!['quantity'] = 0.5 as never),
    ],
    [
      'an unknown payment term',
      'shipping_terms.payment_term',
      400,
      (order) => (order['shipping_terms'] = { payment_term: 'Free' } as never),
    ],
    ['a tag without a value', 'tags[0].value', 400, (order) => (order['tags'] = [{ name: 'a' }] as never)],
    [
      'an unknown product without a name',
      '',
      422,
      (order) => (order['products']![0]!['reference_id'] = 'NEW' as never),
    ],
  ])('refuses %s at "%s"', (_, field, status, change) => {
    const { mock, call } = openShipBob();
    const order = orderRequest();
    change(order);
    const response = call('POST', 'order', order);
    expect(response.status).toBe(status);
    expect(Object.keys(read(response))).toEqual([field]);
    expect(mock.ledger.entries).toHaveLength(0);
  });

  it('needs the channel in a header, and the right one', () => {
    const { mock, call } = openShipBob();
    const headers = { authorization: 'Bearer sb-token' };
    const body = JSON.stringify(orderRequest());
    const request = { method: 'POST', path: '/2026-01/order', query: new URLSearchParams(), headers, body };
    expect(mock.handle(request).status).toBe(400);
    expect(call('POST', 'order', orderRequest(), { shipbob_channel_id: '2' }).status).toBe(403);
    expect(mock.handle({ ...request, body: '{' }).status).toBe(400);
  });
});

describe('ShipBob floor', () => {
  it('picks, packs, ships and delivers by the clock, and moves the stock', async () => {
    const { clock, mock, call, create } = openShipBob({ minutes: [60, 60], deliveryHours: [10, 10] });
    const { id } = create();
    const shipment = (): Json => read(call('GET', `order/${id}`))['shipments']![0] as Json;
    const detail = (): unknown => shipment()['status_details']?.[0]?.['id'];
    expect([shipment()['status'], detail()]).toEqual(['Processing', undefined]);
    await clock.advance(30 * MINUTE);
    expect([shipment()['status'], detail()]).toEqual(['Processing', 100]);
    await clock.advance(18 * MINUTE);
    expect(detail()).toBe(101);
    expect(mock.control.inventory('SKU-1')).toMatchObject({ onHand: 1000, committed: 2 });
    await clock.advance(12 * MINUTE);
    const done = shipment();
    expect(done).toMatchObject({
      status: 'Completed',
      measurements: { length_in: 12, width_in: 9, depth_in: 6, total_weight_oz: 48 },
      location: { id: 8 },
    });
    expect(done['actual_fulfillment_date']).toBe(new Date(clock.now()).toISOString());
    expect(done['tracking']!['tracking_number']).toMatch(/^SB\d+$/);
    expect(
      done['products']!.map((product) => [product['sku'], product['inventory_items']?.[0]?.['quantity']]),
    ).toEqual([
      ['SKU-1', 2],
      ['SKU-2', 1],
    ]);
    expect(read(call('GET', `order/${id}`))['status']).toBe('Fulfilled');
    expect(mock.control.inventory('SKU-1')).toMatchObject({ onHand: 998, committed: 0 });
    const shipped = mock.ledger.entries.filter(({ kind }) => kind === 'order-shipped');
    expect(shipped).toEqual([
      expect.objectContaining({
        key: 'WH/OUT/1',
        last: true,
        trackingNumber: done['tracking']!['tracking_number'],
      }),
    ]);
    const moved = mock.ledger.entries.filter(({ kind }) => kind === 'stock-moved');
    expect(moved.map((entry) => [entry['sku'], entry['quantity'], entry['onHand']])).toEqual([
      ['SKU-1', -2, 998],
      ['SKU-2', -1, 999],
    ]);
    await clock.advance(10 * 60 * MINUTE);
    expect(detail()).toBe(203);
    expect(clock.pending).toBe(0);
  });

  it('leaves within 20 to 90 minutes unless it is told otherwise', async () => {
    const { clock, mock, call } = openShipBob({ requestsPerMinute: Number.POSITIVE_INFINITY });
    for (let index = 0; index < 50; index++)
      call('POST', 'order', { ...orderRequest(), reference_id: `R${index}` });
    await clock.advance(20 * MINUTE - 1);
    expect(mock.ledger.entries.some(({ kind }) => kind === 'order-shipped')).toBe(false);
    await clock.advance(70 * MINUTE + 1);
    expect(mock.ledger.entries.filter(({ kind }) => kind === 'order-shipped')).toHaveLength(50);
  });

  it('has no tracking number where the merchant ships', async () => {
    const { clock, mock, call, create } = openShipBob();
    const { id } = create((order) => {
      order['shipping_terms'] = { carrier_type: 'Parcel', payment_term: 'MerchantResponsible' } as never;
    });
    await clock.advance(90 * MINUTE);
    const order = read(call('GET', `order/${id}`));
    expect(order['status']).toBe('Fulfilled');
    expect(order['shipments']![0]!['tracking']!['tracking_number']).toBeNull();
    expect(order['shipments']![0]!['measurements']).toBeDefined();
    expect(mock.ledger.entries.find(({ kind }) => kind === 'order-shipped')).not.toHaveProperty(
      'trackingNumber',
    );
  });

  it('splits by luck, with nothing lost and nothing doubled', async () => {
    const { clock, mock, call, create } = openShipBob({ splitRate: 1 });
    const { id } = create();
    expect(read(call('GET', `order/${id}/shipment`))).toHaveLength(2);
    await clock.advance(90 * MINUTE);
    const shipped = mock.ledger.entries.filter(({ kind }) => kind === 'order-shipped');
    expect(shipped.map((entry) => entry['last'])).toEqual([false, true]);
    expect(shipped.flatMap((entry) => entry['lines'])).toEqual(
      expect.arrayContaining([
        { sku: 'SKU-1', quantity: 2 },
        { sku: 'SKU-2', quantity: 1 },
      ]),
    );
  });

  it('splits one line by halves', () => {
    const order = openShipBob({ splitRate: 1 }).create((request) => {
      request['products'] = [{ reference_id: 'SKU-1', quantity: 5 }] as never;
    });
    const parts = order['shipments']!.map((one) => one['products']![0]!['inventory_items']![0]!['quantity']);
    expect(parts).toEqual([2, 3]);
  });

  it('ships short by luck: lists what left, and the rest as backordered', async () => {
    const { clock, mock, call, create } = openShipBob({ shortRate: 1 });
    const { id } = create();
    await clock.advance(90 * MINUTE);
    const order = read(call('GET', `order/${id}`));
    expect(order['status']).toBe('PartiallyFulfilled');
    expect(order['shipments']![0]!['products']![0]!['inventory_items']![0]!['quantity']).toBe(1);
    expect(order['products']![0]!['quantity']).toBe(2);
    expect(mock.ledger.entries.find(({ kind }) => kind === 'order-short')).toMatchObject({
      key: 'WH/OUT/1',
      lines: [{ sku: 'SKU-1', quantity: 1 }],
    });
    const level = read(call('GET', 'inventory-level?SearchBy=SKU-1'))['items']![0];
    expect(level).toMatchObject({
      total_on_hand_quantity: 999,
      total_backordered_quantity: 1,
      total_exception_quantity: 1,
    });
    mock.forget('WH/OUT/1');
    expect(mock.control.inventory('SKU-1')?.backordered).toBe(0);
  });

  it('stops where there is no stock, and goes on when it comes', async () => {
    const account = {
      token: 'sb-token',
      channelId: 1,
      name: 'main',
      fulfillmentCenter: { id: 8, name: 'C' },
    };
    const inventory = [
      { sku: 'SKU-1', onHand: 1 },
      { sku: 'SKU-2', onHand: 5 },
    ];
    const { clock, mock, webhooks, call, create } = openShipBob({ accounts: [{ ...account, inventory }] });
    call('POST', 'webhook', { url: 'https://us.example/hook', topics: ['order.shipment.exception'] });
    const order = create();
    expect(order['status']).toBe('Exception');
    expect(order['shipments']![0]!['status_details']![0]).toMatchObject({ id: 303, name: 'OutOfStock' });
    expect(webhooks.map(({ topic }) => topic)).toEqual(['order.shipment.exception']);
    expect(mock.control.inventory('SKU-1')).toMatchObject({ committed: 0, backordered: 2 });
    await clock.advance(90 * MINUTE);
    mock.control.restock('SKU-1', 10);
    expect(mock.control.inventory('SKU-1')).toMatchObject({ committed: 2, backordered: 0, onHand: 11 });
    await clock.advance(90 * MINUTE);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Fulfilled');
  });

  it('does not know a product it has never seen, and says so', () => {
    const order = openShipBob().create((request) => {
      request['products'] = [{ reference_id: 'NEW', name: 'New', quantity: 1 }] as never;
    });
    expect(order['shipments']![0]!['status_details']![0]!['id']).toBe(304);
  });

  it('puts orders on hold while the center is closed', async () => {
    const { clock, mock, create } = openShipBob();
    mock.control.closeCenter();
    expect(create()['shipments']![0]!['status']).toBe('OnHold');
    await clock.advance(90 * MINUTE);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Processing');
    mock.control.openCenter();
    await clock.advance(90 * MINUTE);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Fulfilled');
  });

  it('can be stopped by hand', async () => {
    const { clock, mock, create } = openShipBob();
    create();
    mock.control.forceException('WH/OUT/1', { id: 401, name: 'InvalidAddress' });
    await clock.advance(90 * MINUTE);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Exception');
    mock.control.release('WH/OUT/1');
    await clock.advance(90 * MINUTE);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Fulfilled');
  });
});

describe('ShipBob cancel', () => {
  it('cancels what nobody has touched, and frees its stock', async () => {
    const { clock, mock, call, create } = openShipBob();
    const { id } = create();
    const reply = read(call('POST', `order/${id}:cancel`));
    expect(reply).toMatchObject({ status: 'Success', order: { status: 'Cancelled' } });
    expect(reply['canceled_shipment_results']).toEqual([
      expect.objectContaining({ is_success: true, action: 'Cancel' }),
    ]);
    expect(mock.control.inventory('SKU-1')?.committed).toBe(0);
    await clock.advance(90 * MINUTE);
    expect(mock.ledger.entries.map(({ kind }) => kind)).toEqual(['order-created', 'order-cancelled']);
    expect(call('POST', `order/${id}:cancel`).status).toBe(422);
  });

  it('fails while it is picked, and is unprocessable once it has left', async () => {
    const { clock, call, create } = openShipBob({ minutes: [60, 60] });
    const { id, shipments } = create();
    await clock.advance(40 * MINUTE);
    expect(read(call('POST', `order/${id}:cancel`))['status']).toBe('Failure');
    expect(call('POST', `shipment/${shipments![0]!['id']}:cancel`).status).toBe(422);
    await clock.advance(20 * MINUTE);
    const late = call('POST', `order/${id}:cancel`);
    expect([late.status, Object.keys(read(late))]).toEqual([422, ['']]);
  });

  it('cancels the part that can still be', async () => {
    const { clock, mock, call, create } = openShipBob({ splitRate: 1 });
    const { id, shipments } = create();
    while (!mock.ledger.entries.some(({ kind }) => kind === 'order-shipped')) clock.step();
    mock.control.hold('WH/OUT/1');
    const reply = read(call('POST', `order/${id}:cancel`));
    expect(reply['status']).toBe('PartialSuccess');
    expect(reply['canceled_shipment_results']).toHaveLength(shipments!.length);
    expect(mock.control.order('WH/OUT/1')?.status).toBe('Fulfilled');
  });
});
