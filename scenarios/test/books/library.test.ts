import { describe, expect, it } from 'vitest';
import { keysOf, openBook } from '../../src/books/book.ts';
import { Library } from '../../src/books/library.ts';
import { goodDay } from '../checkers/books.ts';

const root = 'WH/OUT/00001';
const hourMs = 3_600_000;

/** A library with the facts of a good day in it, told under the references each party knows. */
function open(facts = goodDay) {
  const library = new Library();
  for (const [index, [mock, kind, details]] of facts.entries()) {
    const key = mock === 'odoo' ? root : mock === 'ups' ? `${root}-1-1` : `${root}-1`;
    library.enter(mock, { at: index * 1000, kind, key, ...details });
  }
  return library;
}

describe('the library', () => {
  it('enters what every party was told into the one book of the delivery', () => {
    const library = open();
    expect(Array.from(library.books.keys())).toEqual([root]);
    expect(keysOf(library.books.get(root) ?? openBook('', 0))).toEqual(
      new Set([root, `${root}-1-1`, `${root}-1`]),
    );
  });

  it('closes a book once the delivery is over and has been quiet for an hour', () => {
    const library = open();
    const judged: string[] = [];
    library.closeSettled(hourMs / 2, (book) => judged.push(book.root));
    expect(judged).toEqual([]);
    library.closeSettled(2 * hourMs, (book) => judged.push(book.root));
    expect(judged).toEqual([root]);
    expect(library.books.size).toBe(0);
    expect(library.closed).toBe(1);
  });

  it.each([
    ['not all that was ordered has left', goodDay.filter(([, kind]) => kind !== 'delivery-done')],
    ['the warehouse is not done', goodDay.filter(([, kind]) => kind !== 'order-shipped')],
    ['the parcel has not arrived', goodDay.filter(([, , details]) => details?.['status'] !== 'delivered')],
    ['what happened is not reported', goodDay.filter(([, kind]) => kind !== 'note-posted')],
  ])('keeps a book open while %s', (_, facts) => {
    const library = open(facts);
    library.closeSettled(48 * hourMs, () => undefined);
    expect(library.books.size).toBe(1);
  });

  it('remembers what began on a delivery that was over', () => {
    const library = open();
    library.closeSettled(2 * hourMs, () => undefined);
    library.enter('ups', { at: 3 * hourMs, kind: 'label-bought', key: `${root}-1-1` });
    library.enter('ups', { at: 3 * hourMs, kind: 'label-voided', key: `${root}-1-1` });
    expect(library.afterwards).toEqual([{ root, at: 3 * hourMs, kind: 'label-bought' }]);
    expect(library.books.size).toBe(0);
  });
});
