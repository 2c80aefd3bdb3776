import type { Method, ModelRules, Session } from '../database.ts';
import { userError } from '../errors.ts';
import type { Row, Value, Values } from '../values.ts';
import { billLinesOf, owed, refreshOwed, taxOf, untaxed } from './bill-lines.ts';
import { messagePost } from './messages.ts';

/** Names of the kinds of entries and the prefix of their numbers; seen on Odoo 19.0. */
const kinds: Readonly<Record<string, readonly [label: string, prefix: string]>> = {
  in_invoice: ['Bill', 'BILL'],
  in_refund: ['Vendor Credit Note', 'RBILL'],
};

export const billRules: ModelRules = {
  order: 'date desc, name desc, invoice_date desc, id desc',
  displayName: billName,
  computed: {
    amount_untaxed: untaxed,
    amount_tax: taxOf,
    amount_total: owed,
    amount_residual: owed,
    amount_total_signed: (session, row) => (row['move_type'] === 'in_invoice' ? -1 : 1) * owed(session, row),
    invoice_date_due: (_session, row) => row['invoice_date'] || row['date'] || false,
    invoice_line_ids: (session, row): Value => billLinesOf(session, row, 'product').map((line) => line.id),
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
    if (!isBill(row)) return;
    refreshOwed(session, row);
    const { db } = session;
    const origin = String(row['invoice_origin'] || '');
    db.record('bill-created', db.pickingsByRoot.has(origin) ? origin : '', {
      billId: row.id,
      amount: owed(session, row).toFixed(2),
      currency: db.find('res.currency', row['currency_id'])?.['name'] ?? '',
      ref: row['ref'] || '',
    });
  },
  writing: (_session, rows, values) => {
    const fixed = fixedOncePosted.filter((name) => name in values);
    if (fixed.length > 0 && rows.some((row) => row['state'] === 'posted')) {
      throw userError(
        `You cannot modify the following readonly fields on a posted move: ${fixed.join(', ')}`,
      );
    }
    return values;
  },
  written: (session, rows) => {
    for (const row of rows) if (isBill(row) && row['state'] === 'draft') refreshOwed(session, row);
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
    button_draft: button((session, bill) => {
      if (bill['state'] === 'draft')
        throw userError('Only posted/cancelled journal entries can be reset to draft.');
      session.db.update('account.move', bill, { state: 'draft' });
    }, null),
    button_cancel: button(
      (session, bill) => session.db.update('account.move', bill, { state: 'cancel' }),
      null,
    ),
    message_post: messagePost('account.move'),
  },
};

const fixedOncePosted = ['invoice_line_ids', 'line_ids', 'partner_id', 'currency_id', 'invoice_date'];

function isBill(row: Row): boolean {
  return String(row['move_type']) in kinds;
}

/** The number, or what it is while a draft, and the vendor's reference. */
function billName(_session: Session, row: Row): string {
  const [label] = kinds[String(row['move_type'])] ?? ['Entry'];
  const draft = row['state'] === 'draft' ? `Draft ${label}` : '';
  const reference = row['ref'] ? `(${String(row['ref'])})` : '';
  return [draft, String(row['name'] || ''), reference].filter((part) => part !== '').join(' ');
}

function button(work: (session: Session, bill: Row) => void, result: unknown): Method {
  return {
    args: {},
    run: (session, ids) => {
      for (const id of ids) work(session, session.db.get('account.move', id, session.uid));
      return result;
    },
  };
}

/** @throws OdooError UserError for what is no draft, or is not complete */
function post(session: Session, bill: Row): void {
  const { db } = session;
  if (bill['state'] !== 'draft') {
    throw userError(`The entry ${String(bill['name'] || '')} (id ${bill.id}) must be in draft.`);
  }
  if (isBill(bill)) checkComplete(session, bill);
  const month = String(bill['invoice_date'] || bill['date'])
    .slice(0, 7)
    .replace('-', '/');
  const [, prefix] = kinds[String(bill['move_type'])] ?? ['', 'MISC'];
  const sequence = `${prefix}/${month}`;
  const name = bill['name'] || `${sequence}/${String(db.next(sequence)).padStart(4, '0')}`;
  db.update('account.move', bill, { state: 'posted', name });
}

/** All that is missing is told at once (seen on Odoo 19.0). */
function checkComplete(session: Session, bill: Row): void {
  if (owed(session, bill) < 0) {
    throw userError(
      'You cannot validate an invoice with a negative total amount. You should create a credit note instead. ' +
        'Use the action menu to transform it into a credit note or refund.',
    );
  }
  const missing: string[] = [];
  if (!bill['partner_id'])
    missing.push("The field 'Vendor' is required, please complete it to validate the Vendor Bill.");
  if (billLinesOf(session, bill, 'product').length === 0) missing.push("Even magicians can't post nothing!");
  if (!bill['invoice_date']) missing.push('The Bill/Refund date is required to validate this document.');
  if (missing.length > 0) throw userError(missing.join('\n'));
}

export const taxRules: ModelRules = {
  order: 'sequence, id',
  defaults: (): Values => ({
    amount_type: 'percent',
    type_tax_use: 'purchase',
    tax_scope: false,
    company_id: 1,
    country_id: 1,
    tax_group_id: 1,
  }),
};
