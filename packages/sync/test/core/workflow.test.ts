import { describe, expect, it } from 'vitest';
import { left, Process, request, scan } from './process.ts';

const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('an order on a good day', () => {
  it('goes from release to delivery, and every reference begins with the delivery’s name', () => {
    const order = new Process().release();
    expect(order.asked('wait')).toMatchObject({ timer: 'read-release', subject: 'WH/OUT/00007-1' });
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    order.label('1Z1');
    expect(order.asked('book-shipment')).toMatchObject({
      id: 'book:WH/OUT/00007-1-1',
      deliveryId: 7,
      lines: request.lines,
      trackingNumbers: ['1Z1'],
    });
    order.answer('book-shipment', {});
    order.answer('attach-labels', undefined);
    order.tell({
      type: 'succeeded',
      kind: 'wait',
      action: { id: 'w', kind: 'wait', timer: 'track', subject: 'WH/OUT/00007-1-1', afterMs: 1 },
      result: undefined,
    });
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9), scan('1Z1', 'delivered', 15)] });
    expect(order.asked('post-tracking').events.map(({ status }) => status)).toEqual([
      'picked-up',
      'delivered',
    ]);
    expect(types(order.answer('post-tracking', undefined))).toEqual(['tracking-posted', 'closed']);
    expect(order.state).toMatchObject({ phase: 'closed', lifecycle: 'delivered' });
  });

  it('is begun once, however often it is seen', () => {
    const order = new Process();
    const seen = { type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } } as const;
    order.tell(seen);
    expect(order.tell(seen)).toEqual([]);
    expect(order.kinds()).toEqual(['route']);
  });

  it('is left alone when the ERP has already booked it out or has no stock for it', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'done' } });
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'waiting' } });
    expect(order.state).toBeUndefined();
  });

  it('takes a notice that overtakes the answer to the release, and looks once there is an answer', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    order.answer('route', { allocations: [{ warehouseId: 'east', lines: request.lines }] });
    order.tell({ type: 'release-noticed', releaseReference: 'WH/OUT/00007-1' });
    expect(order.kinds()).not.toContain('read-release');
    order.answer('release', { warehouseOrderId: '1' });
    expect(order.asked('read-release').releaseReference).toBe('WH/OUT/00007-1');
  });
});

describe('an order in parts', () => {
  function split() {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    order.answer('route', {
      allocations: [
        { warehouseId: 'east', lines: [{ sku: 'A', quantity: 2 }] },
        { warehouseId: 'west', lines: [{ sku: 'B', quantity: 1 }] },
      ],
    });
    order.answer('release', { warehouseOrderId: '1' });
    order.answer('release', { warehouseOrderId: '2' });
    return order;
  }

  it('books one shipment after the other, the next one on the backorder of the last', () => {
    const order = split();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2])] });
    order.label('1Z1');
    order.report('WH/OUT/00007-2', { shipConfirmations: [left('s2', 'WH/OUT/00007-2', ['B', 1])] });
    order.label('1Z2');
    expect(order.asked('book-shipment').deliveryId).toBe(7);
    order.answer('book-shipment', { backorderId: 8 });
    expect(order.asked('book-shipment')).toMatchObject({ deliveryId: 8, trackingNumbers: ['1Z2'] });
  });

  it('counts a shipment once, however often the warehouse reports it', () => {
    const order = split();
    const shipConfirmations = [left('s1', 'WH/OUT/00007-1', ['A', 2])];
    order.report('WH/OUT/00007-1', { status: 'partially-shipped', shipConfirmations });
    expect(types(order.report('WH/OUT/00007-1', { shipConfirmations }))).not.toContain('goods-left');
    expect(order.state?.shipments).toHaveLength(1);
  });

  it('routes again what a warehouse picked too little of', () => {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 1], ['B', 1])] });
    expect(order.asked('route').lines).toEqual([{ sku: 'A', quantity: 1 }]);
    order.answer('route', { allocations: [{ warehouseId: 'west', lines: [{ sku: 'A', quantity: 1 }] }] });
    expect(order.asked('release').request.reference).toBe('WH/OUT/00007-2');
  });

  it('goes to another warehouse when one refuses, and not to the first again', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    order.answer('route', { allocations: [{ warehouseId: 'east', lines: request.lines }] });
    order.fail('release', 'rejected');
    expect(order.asked('route')).toMatchObject({ lines: request.lines, excludedWarehouses: ['east'] });
  });

  it('is withdrawn from a warehouse that cannot ship it before another one gets it', () => {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { status: 'exception' });
    expect(order.kinds()).not.toContain('route');
    order.answer('cancel-release', undefined);
    expect(order.asked('route')).toMatchObject({ lines: request.lines, excludedWarehouses: ['east'] });
  });

  it('does not go to another warehouse while nobody knows whether the first one has it', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    order.answer('route', { allocations: [{ warehouseId: 'east', lines: request.lines }] });
    order.fail('release', 'unavailable', 'unknown');
    expect(order.kinds()).toEqual(['ask-person']);
  });

  it('waits for stock, and asks a person when it has waited in vain', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    for (let attempt = 1; attempt < 5; attempt++) {
      order.answer('route', { allocations: [] });
      order.answer('wait', undefined);
    }
    order.answer('route', { allocations: [] });
    expect(order.asked('ask-person').note).toContain('no warehouse has');
    order.tell({ type: 'person-acted', act: 'retry', questionId: order.state?.questions[0]?.id ?? '' });
    expect(order.asked('route').lines).toEqual(request.lines);
  });
});

describe('a release that does not move', () => {
  it('is looked at again and again, and shown to a person once', () => {
    const order = new Process().release();
    for (let look = 1; look <= 30; look++) {
      order.tell({ type: 'release-noticed', releaseReference: 'WH/OUT/00007-1' });
      order.answer('read-release', undefined);
    }
    expect(order.asked('ask-person').note).toContain('does not leave; the warehouse does not know it');
    expect(order.open.filter((action) => action.kind === 'wait').length).toBeGreaterThan(0);
  });
});

describe('a label', () => {
  function packed() {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    const total = { amount: '9.99', currency: 'USD' };
    order.answer('shop-rates', {
      candidates: ['ups', 'example'].map((carrierId) => ({ carrierId, carrierServiceCode: '03', total })),
    });
    return order;
  }

  it('is bought at the next carrier when the first one refuses', () => {
    const order = packed();
    expect(order.asked('buy-label')).toMatchObject({ candidate: { carrierId: 'ups' }, replaceable: true });
    order.fail('buy-label', 'rejected');
    expect(order.asked('buy-label')).toMatchObject({
      candidate: { carrierId: 'example' },
      replaceable: false,
    });
  });

  it('is bought nowhere else while the first carrier may have sold one', () => {
    const order = packed();
    order.fail('buy-label', 'no-response', 'unknown');
    expect(order.kinds()).not.toContain('buy-label');
    expect(order.kinds()).toContain('ask-person');
  });

  it('is not bought when the warehouse has its own transport', () => {
    const order = new Process().release();
    const confirmation = left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1]);
    const packages = confirmation.packages.map((each) => ({ ...each, trackingNumber: 'WMS1' }));
    order.report('WH/OUT/00007-1', { shipConfirmations: [{ ...confirmation, packages }] });
    expect(order.asked('book-shipment').trackingNumbers).toEqual(['WMS1']);
    order.answer('book-shipment', {});
    expect(order.state?.phase).toBe('closed');
  });

  it('too many, which could not be cancelled, is shown to a person', () => {
    const order = packed();
    const shipment = {
      carrierId: 'ups',
      carrierShipmentId: 'x',
      reference: 'r',
      packages: [{ reference: 'p', trackingNumber: '1Z1' }],
    };
    order.answer('buy-label', { shipment, liveDuplicates: ['1Z9'] });
    expect(order.asked('ask-person').note).toContain('1Z9');
  });
});

describe('a cancellation', () => {
  const cancelled = { type: 'delivery-seen', delivery: { deliveryId: 7, state: 'cancelled' } } as const;

  it('withdraws the release, and that is the end', () => {
    const order = new Process().release();
    order.tell(cancelled);
    order.answer('cancel-release', undefined);
    expect(order.state).toMatchObject({ phase: 'closed', lifecycle: 'cancelled' });
  });

  it('waits for a release whose fate is not known yet, and withdraws it then', () => {
    const order = new Process();
    order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
    order.answer('route', { allocations: [{ warehouseId: 'east', lines: request.lines }] });
    order.tell(cancelled);
    expect(order.kinds()).toEqual(['release']);
    order.answer('release', { warehouseOrderId: '1' });
    expect(order.asked('cancel-release').releaseReference).toBe('WH/OUT/00007-1');
  });

  it('voids a label that is not booked yet, and tells a person about the goods', () => {
    const order = new Process().release([{ sku: 'A', quantity: 2 }]);
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2])] });
    order.answer('shop-rates', {
      candidates: [{ carrierId: 'ups', carrierServiceCode: '03', total: { amount: '1', currency: 'USD' } }],
    });
    order.tell(cancelled);
    order.label('1Z1');
    expect(order.asked('void-label').carrierShipmentId).toBe('ship 1Z1');
    expect(order.asked('ask-person').note).toContain('packed already');
    order.answer('void-label', undefined);
    expect(order.state?.phase).not.toBe('open');
    expect(order.kinds()).not.toContain('book-shipment');
  });

  it('that the ERP knew before us voids the label when the booking is refused', () => {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    order.label('1Z1');
    order.fail('book-shipment', 'conflict');
    order.answer('void-label', undefined);
    expect(order.state).toMatchObject({ phase: 'closed', lifecycle: 'cancelled' });
  });

  it('that comes after the goods have left is shown to a person', () => {
    const order = new Process().release();
    order.tell(cancelled);
    order.fail('cancel-release', 'conflict');
    order.answer('read-release', {
      status: 'shipped',
      warehouseStatus: 'Completed',
      shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])],
    });
    expect(order.asked('ask-person').note).toContain('had left the warehouse');
    expect(order.state?.shipments[0]?.stage).toBe('abandoned');
    expect(order.state?.phase).toBe('closed');
  });

  it('of what is long on its way changes nothing', () => {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    order.label('1Z1');
    order.answer('book-shipment', {});
    expect(order.tell(cancelled)).toEqual([]);
  });
});

describe('tracking', () => {
  function booked() {
    const order = new Process().release();
    order.report('WH/OUT/00007-1', { shipConfirmations: [left('s1', 'WH/OUT/00007-1', ['A', 2], ['B', 1])] });
    order.label('1Z1');
    order.answer('book-shipment', {});
    order.answer('attach-labels', undefined);
    return order;
  }
  const due = (order: Process) => {
    const action = order.open.find((each) => each.kind === 'wait' && each.timer === 'track');
    if (action?.kind !== 'wait') throw new Error('nothing waits to be tracked');
    order.open.splice(order.open.indexOf(action), 1);
    order.tell({ type: 'succeeded', kind: 'wait', action, result: undefined });
  };

  it('posts each event once, however often the carrier lists it', () => {
    const order = booked();
    due(order);
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9)] });
    order.answer('post-tracking', undefined);
    due(order);
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9), scan('1Z1', 'in-transit', 10)] });
    expect(order.asked('post-tracking').events.map(({ status }) => status)).toEqual(['in-transit']);
  });

  it('posts a late event without taking the status back', () => {
    const order = booked();
    due(order);
    order.answer('track', { events: [scan('1Z1', 'in-transit', 10)] });
    order.answer('post-tracking', undefined);
    due(order);
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9)] });
    expect(order.asked('post-tracking').events).toMatchObject([
      { status: 'in-transit', carrierCode: 'picked-up' },
    ]);
  });

  it('keeps events that come in while others are being posted, in order', () => {
    const order = booked();
    due(order);
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9)] });
    due(order);
    order.answer('track', { events: [scan('1Z1', 'picked-up', 9), scan('1Z1', 'delivered', 15)] });
    expect(order.asked('post-tracking').events).toHaveLength(1);
    order.answer('post-tracking', undefined);
    expect(order.asked('post-tracking').events.map(({ status }) => status)).toEqual(['delivered']);
  });

  it('shows trouble on the way to a person, once, and goes on', () => {
    const order = booked();
    due(order);
    order.answer('track', { events: [scan('1Z1', 'exception', 9)] });
    order.answer('post-tracking', undefined);
    due(order);
    order.answer('track', { events: [scan('1Z1', 'exception', 9), scan('1Z1', 'delivered', 15)] });
    expect(order.asked('ask-person').note).toContain('1Z1 exception');
    order.answer('post-tracking', undefined);
    expect(order.state?.lifecycle).toBe('delivered');
  });
});

it('a delivery that cannot be shipped from is shown to a person, and begun once it is mended', () => {
  const order = new Process();
  const problems = [{ path: 'shipTo.address.postalCode', message: 'is missing' }];
  order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', problems } });
  expect(order.asked('ask-person')).toMatchObject({
    deliveryId: 7,
    note: expect.stringContaining('postalCode: is missing') as string,
  });
  order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } });
  expect(order.state?.questions).toEqual([]);
  expect(order.asked('route').lines).toEqual(request.lines);
});

it('nothing reaches a process that is over', () => {
  const order = new Process().release();
  order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'cancelled' } });
  order.answer('cancel-release', undefined);
  expect(order.tell({ type: 'release-noticed', releaseReference: 'WH/OUT/00007-1' })).toEqual([]);
  expect(order.tell({ type: 'delivery-seen', delivery: { deliveryId: 7, state: 'ready', request } })).toEqual(
    [],
  );
});
