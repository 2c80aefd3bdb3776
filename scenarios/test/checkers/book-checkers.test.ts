import { describe, expect, it } from 'vitest';
import type { DeliveryBook } from '../../src/books/book.ts';
import { bookCheckers } from '../../src/checkers/index.ts';
import { bookOf, changed, goodDay, plus, without } from './books.ts';

const strict = { peopleMayBeAsked: false };
const judge = (invariant: string, book: DeliveryBook, rules = strict) =>
  bookCheckers.find((checker) => checker.invariant === invariant)?.judge(book, rules) ??
  expect.fail('no such checker');

it('nobody finds anything wrong with a good day', () => {
  for (const { invariant } of bookCheckers) expect(judge(invariant, bookOf(goodDay)), invariant).toEqual([]);
});

describe('I1, no shipment is lost, sees', () => {
  it('a delivery that is neither shipped nor cancelled', () => {
    expect(judge('I1', changed(without('delivery-done')))).toEqual([
      expect.stringContaining('nobody was told'),
    ]);
  });

  it('a package that left without a label', () => {
    expect(judge('I1', changed(without('label-bought')))).toEqual([
      expect.stringContaining('only 0 have a label'),
    ]);
  });

  it('a person who is asked although every fault had passed', () => {
    const book = changed(plus(['odoo', 'activity-scheduled', { summary: 'look' }]));
    expect(judge('I1', book)).toEqual([expect.stringContaining('a person was asked')]);
    expect(judge('I1', book, { peopleMayBeAsked: true })).toEqual([]);
  });

  it('nothing wrong with a delivery that never had stock', () => {
    expect(judge('I1', bookOf(goodDay.slice(0, 1)))).toEqual([]);
  });
});

describe('I2, no label is doubled, sees', () => {
  it('a second live label for one package, at whatever carrier', () => {
    const book = changed(plus(['example', 'label-bought', { trackingNumber: 'EX0000000002' }]));
    expect(judge('I2', book)).toEqual([expect.stringContaining('2 live labels for 1 package')]);
  });

  it('nothing wrong once the second one is voided', () => {
    const second = { trackingNumber: 'EX0000000002' };
    expect(
      judge('I2', changed(plus(['example', 'label-bought', second], ['example', 'label-voided', second]))),
    ).toEqual([]);
  });
});

describe('I3, tracking is complete, sees', () => {
  it('an event that never came to the ERP', () => {
    const book = changed(
      plus(['ups', 'carrier-event', { trackingNumber: '1Z0000000001', status: 'delivered' }]),
    );
    expect(judge('I3', book)).toEqual([expect.stringContaining('3 events, 2 reported')]);
  });

  it('an event that was reported twice', () => {
    const book = changed(plus(['odoo', 'note-posted', { body: 'delivered 1Z0000000001' }]));
    expect(judge('I3', book)).toEqual([expect.stringContaining('2 events, reported 3 times')]);
  });

  it('a status that is not the carrier’s', () => {
    const book = changed((facts) => [
      ...without('note-posted')(facts),
      ['odoo', 'note-posted', { body: 'delivered 1Z0000000001<br/>in-transit 1Z0000000001' }],
    ]);
    expect(judge('I3', book)).toEqual([
      expect.stringContaining('the carrier says delivered, the ERP in-transit'),
    ]);
  });

  it('a tracking number that is not on the delivery', () => {
    expect(judge('I3', changed(without('tracking-set')))).toEqual([
      expect.stringContaining('not on the delivery'),
    ]);
  });
});

it('I4, a status never goes back, sees one that does', () => {
  const book = changed(plus(['odoo', 'note-posted', { body: 'in-transit 1Z0000000001' }]));
  expect(judge('I4', book)).toEqual([expect.stringContaining('from delivered back to in-transit')]);
});

describe('I5, cancelled means cancelled, sees', () => {
  const cancelled: Parameters<typeof plus>[0] = [
    'odoo',
    'delivery-cancelled',
    { name: 'WH/OUT/00001', lines: [{ sku: 'A', quantity: 2 }] },
  ];

  it('a label that can still be used', () => {
    const book = changed((facts) => [...without('delivery-done', 'order-shipped')(facts), cancelled]);
    expect(judge('I5', book)).toContainEqual(expect.stringContaining('1Z0000000001 can still be used'));
  });

  it('nothing wrong with a parcel that had left, when a person was told; a fault when it left afterwards', () => {
    const left: Parameters<typeof plus>[0] = [
      'ups',
      'carrier-event',
      { trackingNumber: '1Z0000000001', status: 'picked-up' },
    ];
    const told: Parameters<typeof plus>[0] = ['odoo', 'activity-scheduled', { summary: 'look' }];
    const until = (facts: Parameters<ReturnType<typeof without>>[0]) =>
      without('delivery-done', 'carrier-event', 'note-posted')(facts);
    const tooLate = changed((facts) => [...until(facts), left, cancelled, told]);
    expect(judge('I5', tooLate)).toEqual([]);
    expect(judge('I3', tooLate)).toEqual([]);
    expect(
      judge(
        'I5',
        changed((facts) => [...until(facts), left, cancelled]),
      ),
    ).not.toEqual([]);
    expect(
      judge(
        'I5',
        changed((facts) => [...until(facts), cancelled, left, told]),
      ),
    ).toEqual([expect.stringContaining('can still be used')]);
  });

  it('a warehouse that still works on it', () => {
    const book = changed((facts) => [
      ...without('delivery-done', 'order-shipped', 'label-bought')(facts),
      cancelled,
    ]);
    expect(judge('I5', book)).toEqual([expect.stringContaining('the warehouse still works')]);
  });

  it('goods that had left while nobody was told', () => {
    const book = changed((facts) => [...without('delivery-done', 'label-bought')(facts), cancelled]);
    expect(judge('I5', book)).toEqual([expect.stringContaining('nobody was told')]);
  });
});

describe('I6, quantities add up, sees', () => {
  it('more shipped than ordered', () => {
    const book = changed(
      plus(
        ['shipbob', 'order-created', { wmsOrderId: 2, lines: [{ sku: 'A', quantity: 2 }] }],
        ['shipbob', 'order-shipped', { wmsOrderId: 2, lines: [{ sku: 'A', quantity: 2 }], last: true }],
      ),
    );
    expect(judge('I6', book)).toContainEqual('A: 2 ordered, 4 shipped');
  });

  it('an invented shipment: booked out, and never left', () => {
    expect(judge('I6', changed(without('order-shipped')))).toContainEqual(
      'A: the ERP booked 2 out, the warehouse shipped 0',
    );
  });

  it('goods that left and were never booked out', () => {
    expect(judge('I6', changed(without('delivery-done')))).toContainEqual(
      'A: the warehouse shipped 2, the ERP booked only 0',
    );
  });

  it('pieces that got lost between order, shipment and backorder', () => {
    const short: (
      facts: Parameters<ReturnType<typeof without>>[0],
    ) => Parameters<ReturnType<typeof without>>[0] = (facts) => [
      ...without('delivery-done', 'order-shipped')(facts),
      ['shipbob', 'order-shipped', { wmsOrderId: 1, lines: [{ sku: 'A', quantity: 1 }], last: true }],
      ['odoo', 'delivery-done', { name: 'WH/OUT/00001', lines: [{ sku: 'A', quantity: 1 }] }],
    ];
    expect(judge('I6', changed(short))).toEqual(['A: 2 ordered, 1 booked out, 0 cancelled']);
  });
});
