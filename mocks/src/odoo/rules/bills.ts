import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import { type Row, round2, type Value, type Values } from '../values.ts';

function linesOf(session: Session, bill: Row, kind: string): Row[] {
  return session.db
    .where('account.move.line', 'move_id', bill.id)
    .filter((line) => line['display_type'] === kind);
}

function total(session: Session, bill: Row): number {
  const lines = linesOf(session, bill, 'product');
  return round2(lines.reduce((sum, line) => sum + Number(line['quantity']) * Number(line['price_unit']), 0));
}

export const billRules: ModelRules = {
  order: 'date desc, name desc, invoice_date desc, id desc',
  displayName: (_session, row) => String(row['name'] || `Draft Bill (* ${row.id})`),
  computed: {
    amount_untaxed: total,
    amount_total: total,
    amount_residual: total,
    amount_tax: () => 0,
    invoice_line_ids: (session, row): Value => linesOf(session, row, 'product').map((line) => line.id),
  },
  defaults: (session) => ({
    move_type: 'entry',
    state: 'draft',
    payment_state: 'not_paid',
    auto_post: 'no',
    currency_id: 1,
    company_id: 1,
    journal_id: session.db.table('account.journal').rows.keys().next().value ?? false,
    date: session.db.now().slice(0, 10),
    name: false,
  }),
  created: (session, row) => {
    if (row['move_type'] !== 'in_invoice') return;
    addPayableLine(session, row);
    const { db } = session;
    const origin = String(row['invoice_origin'] || '');
    db.record('bill-created', db.pickingsByRoot.has(origin) ? origin : '', {
      billId: row.id,
      amount: total(session, row).toFixed(2),
      currency: db.find('res.currency', row['currency_id'])?.['name'] ?? '',
      ref: row['ref'] || '',
    });
  },
  writing: (_session, rows, values) => {
    const fixed = ['invoice_line_ids', 'line_ids', 'partner_id', 'currency_id'].filter(
      (name) => name in values,
    );
    if (fixed.length > 0 && rows.some((row) => row['state'] === 'posted')) {
      throw userError(
        `You cannot modify the following readonly fields on a posted move: ${fixed.join(', ')}`,
      );
    }
    return values;
  },
  deleting: (session, rows) => {
    for (const row of rows) {
      if (row['state'] === 'posted') {
        throw userError(
          "You can't delete a posted journal item. Don’t play games with your accounting records; " +
            'reset the journal entry to draft before deleting it.',
        );
      }
      const lines = session.db.where('account.move.line', 'move_id', row.id);
      for (const line of lines) session.db.table('account.move.line').delete(line);
    }
  },
  methods: {
    action_post: button(post, false),
    button_draft: button(
      (session, bill) => session.db.update('account.move', bill, { state: 'draft' }),
      null,
    ),
  },
};

function button(work: (session: Session, bill: Row) => void, result: unknown): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('account.move', id, session.uid));
      return result;
    },
  };
}

/** @throws OdooError UserError for a bill without a date */
function post(session: Session, bill: Row): void {
  const { db } = session;
  if (bill['move_type'] === 'in_invoice' && !bill['invoice_date']) {
    throw userError('The Bill/Refund date is required to validate this document.');
  }
  const month = String(bill['invoice_date'] || bill['date'])
    .slice(0, 7)
    .replace('-', '/');
  const name = bill['name'] || `BILL/${month}/${String(db.next(`BILL/${month}`)).padStart(4, '0')}`;
  db.update('account.move', bill, { state: 'posted', name });
}

/** The line that owes the whole amount to the vendor. */
function addPayableLine(session: Session, bill: Row): void {
  const amount = total(session, bill);
  session.db.insert('account.move.line', session.uid, {
    move_id: bill.id,
    name: bill['ref'] ?? false,
    display_type: 'payment_term',
    account_id: 2,
    currency_id: bill['currency_id'] ?? 1,
    credit: amount,
    balance: -amount,
  });
}

export const billLineRules: ModelRules = {
  order: 'date desc, move_name desc, id',
  computed: {
    price_subtotal: (_session, row) => round2(Number(row['quantity'] ?? 0) * Number(row['price_unit'] ?? 0)),
    debit: (_session, row) => (row['display_type'] === 'product' ? amountOf(row) : 0),
    balance: (_session, row) => (row['display_type'] === 'product' ? amountOf(row) : (row['balance'] ?? 0)),
  },
  defaults: (session, values): Values => ({
    display_type: 'product',
    quantity: 1,
    account_id: 1,
    currency_id: session.db.find('account.move', values['move_id'])?.['currency_id'] ?? 1,
  }),
};

function amountOf(row: Row): number {
  return round2(Number(row['quantity'] ?? 0) * Number(row['price_unit'] ?? 0));
}
