import type { ModelRules, Session } from '../database.ts';
import { type Row, round2, type Value, type Values } from '../values.ts';

/** The lines of a bill of one kind: `product`, `tax` or `payment_term`. */
export function billLinesOf(session: Session, bill: Row, kind: string): Row[] {
  return session.db
    .where('account.move.line', 'move_id', bill.id)
    .filter((line) => line['display_type'] === kind);
}

/** Sum of a bill's lines before taxes. */
export function untaxed(session: Session, bill: Row): number {
  return round2(billLinesOf(session, bill, 'product').reduce((sum, line) => sum + amountOf(line), 0));
}

/** A bill's taxes: each a percentage of what it is on, rounded once over all lines (seen on Odoo 19.0). */
export function taxOf(session: Session, bill: Row): number {
  return round2([...taxes(session, bill).values()].reduce((sum, amount) => sum + amount, 0));
}

/** What is to be paid. */
export function owed(session: Session, bill: Row): number {
  return round2(untaxed(session, bill) + taxOf(session, bill));
}

function taxes(session: Session, bill: Row): Map<number, number> {
  const bases = new Map<number, number>();
  for (const line of billLinesOf(session, bill, 'product')) {
    for (const id of taxesOn(line)) bases.set(id, (bases.get(id) ?? 0) + amountOf(line));
  }
  return new Map([...bases].map(([id, base]) => [id, round2(base * rateOf(session, id))]));
}

function taxesOn(line: Row): readonly number[] {
  return (line['tax_ids'] ?? []) as readonly number[];
}

function rateOf(session: Session, taxId: number): number {
  return Number(session.db.find('account.tax', taxId)?.['amount'] ?? 0) / 100;
}

function amountOf(row: Row): number {
  return round2(Number(row['quantity'] ?? 0) * Number(row['price_unit'] ?? 0));
}

/** Lines of bills cost, lines of refunds give back. */
function signOf(session: Session, line: Row): number {
  return session.db.find('account.move', line['move_id'])?.['move_type'] === 'in_refund' ? -1 : 1;
}

/** Brings the lines for taxes and for what is owed in line with the others. */
export function refreshOwed(session: Session, bill: Row): void {
  const sign = bill['move_type'] === 'in_refund' ? -1 : 1;
  const stale = billLinesOf(session, bill, 'tax');
  for (const [id, amount] of taxes(session, bill)) {
    const known = stale.find((line) => line['tax_line_id'] === id);
    const name = session.db.find('account.tax', id)?.['name'] ?? false;
    setLine(session, bill, known, {
      name,
      display_type: 'tax',
      account_id: 3,
      tax_line_id: id,
      amount_currency: sign * amount,
    });
  }
  const [known] = billLinesOf(session, bill, 'payment_term');
  if (known === undefined && billLinesOf(session, bill, 'product').length === 0) return;
  const amount = -sign * owed(session, bill);
  const columns = { name: bill['ref'] ?? false, display_type: 'payment_term', account_id: 2 };
  setLine(session, bill, known, { ...columns, amount_currency: amount });
}

function setLine(session: Session, bill: Row, known: Row | undefined, columns: Record<string, Value>): void {
  if (known !== undefined) return session.db.update('account.move.line', known, columns);
  const owner = { move_id: bill.id, currency_id: bill['currency_id'] ?? 1 };
  session.db.insert('account.move.line', session.uid, { ...owner, ...columns });
}

export const billLineRules: ModelRules = {
  order: 'date desc, move_name desc, id',
  computed: {
    price_subtotal: (_session, row) => amountOf(row),
    price_total: (session, row) =>
      round2(taxesOn(row).reduce((sum, id) => sum + amountOf(row) * rateOf(session, id), amountOf(row))),
    amount_currency: balanceOf,
    balance: balanceOf,
    debit: (session, row) => Math.max(0, balanceOf(session, row)),
    credit: (session, row) => Math.max(0, -balanceOf(session, row)),
  },
  defaults: (session, values): Values => ({
    display_type: 'product',
    quantity: 1,
    account_id: 1,
    currency_id: session.db.find('account.move', values['move_id'])?.['currency_id'] ?? 1,
  }),
};

function balanceOf(session: Session, row: Row): number {
  if (row['display_type'] === 'product') return signOf(session, row) * amountOf(row);
  return Number(row['amount_currency'] ?? 0);
}
