import { enter, openBook, type DeliveryBook } from '../../src/books/book.ts';

const root = 'WH/OUT/00001';
type Fact = [mock: string, kind: string, details?: Record<string, unknown>];

/** A delivery of two of A, shipped in one package by UPS and delivered: nothing is wrong with it. */
export const goodDay: readonly Fact[] = [
  ['odoo', 'delivery-created', { name: root, order: 'S00001', lines: [{ sku: 'A', quantity: 2 }] }],
  ['odoo', 'delivery-assigned', { name: root }],
  ['shipbob', 'order-created', { wmsOrderId: 1, account: 'east', lines: [{ sku: 'A', quantity: 2 }] }],
  ['shipbob', 'order-shipped', { wmsOrderId: 1, lines: [{ sku: 'A', quantity: 2 }], last: true }],
  ['ups', 'label-bought', { trackingNumber: '1Z0000000001', amount: '9.99', currency: 'USD' }],
  ['odoo', 'tracking-set', { name: root, value: '1Z0000000001' }],
  ['odoo', 'delivery-done', { name: root, lines: [{ sku: 'A', quantity: 2 }] }],
  ['ups', 'carrier-event', { trackingNumber: '1Z0000000001', status: 'in-transit' }],
  ['ups', 'carrier-event', { trackingNumber: '1Z0000000001', status: 'delivered' }],
  [
    'odoo',
    'note-posted',
    { name: root, body: '<p>in-transit 1Z0000000001 [x]\ndelivered 1Z0000000001 [y]</p>' },
  ],
];

/** The book of some facts, one second apart. */
export function bookOf(facts: readonly Fact[]): DeliveryBook {
  const book = openBook(root, 0);
  for (const [index, [mock, kind, details]] of facts.entries())
    enter(book, mock, { at: index * 1000, kind, key: root, ...details });
  return book;
}

/** The good day with facts taken out or put in. */
export function changed(change: (facts: Fact[]) => Fact[]): DeliveryBook {
  return bookOf(change([...goodDay]));
}

/** The facts without those of a kind. */
export function without(...kinds: string[]): (facts: Fact[]) => Fact[] {
  return (facts) => facts.filter(([, kind]) => !kinds.includes(kind));
}

/** The facts with one more at the end. */
export function plus(...more: Fact[]): (facts: Fact[]) => Fact[] {
  return (facts) => [...facts, ...more];
}
