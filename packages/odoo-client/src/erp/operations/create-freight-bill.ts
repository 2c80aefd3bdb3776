import { type CallContext, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import type { OdooFreightBill } from '../odoo-erp.ts';
import { type ErpSession, fail } from '../session.ts';
import { externalIdOf, findByExternalId } from '../../orm/external-id.ts';
import { loadRows } from '../../orm/load-rows.ts';
import { checkIds } from '../../orm/values.ts';
import { refuse } from '../../wire/odoo-error.ts';

const operation = 'createFreightBill';
const amount = /^-?\d{1,12}(\.\d{1,6})?$/;

const columns = [
  'id',
  'move_type',
  'partner_id/.id',
  'ref',
  'invoice_date',
  'currency_id/.id',
  'invoice_line_ids/name',
  'invoice_line_ids/quantity',
  'invoice_line_ids/price_unit',
  'invoice_line_ids/tax_ids/.id',
];

/**
 * Creates the draft and its external id in one transaction, after looking whether that id exists: importing it twice
 * doubles the lines. Seen on Odoo 14.0, and on 19.0 where lines have no ids of their own.
 */
export async function createFreightBill(
  session: ErpSession,
  bill: OdooFreightBill,
  { signal }: Pick<CallContext, 'signal'>,
): Promise<{ billId: number }> {
  const { client } = session;
  const call = { operation, signal };
  checkBill(bill);
  const externalId = externalIdOf('freight-bill', bill.vendorId, bill.reference);
  const present = await findByExternalId(client, externalId, call);
  if (present !== undefined) return { billId: present };
  const isCredit = totalOf(bill) < 0;
  const currencyId = await currencyIdOf(session, bill.currency, call);
  const head = [
    `${externalId.module}.${externalId.name}`,
    isCredit ? 'in_refund' : 'in_invoice',
    String(bill.vendorId),
    bill.reference,
    bill.date,
    String(currencyId),
  ];
  const rows = bill.lines.map((line, index) => [
    ...(index === 0 ? head : head.map(() => '')),
    line.description,
    '1',
    isCredit ? negated(line.amount) : line.amount,
    // An empty cell: no tax is added to what the carrier asks for.
    '',
  ]);
  try {
    const [billId] = await loadRows(client, 'account.move', columns, rows, { ...call, right: 'create' });
    if (billId !== undefined) return { billId };
  } catch (error) {
    if (!IntegrationError.is(error) || error.effect !== 'none') throw error;
    // Of two at once one is refused: the id is unique.
    const other = await findByExternalId(client, externalId, call);
    if (other === undefined) throw error;
    return { billId: other };
  }
  throw fail(operation, 'malformed-response', 'Odoo created nothing and did not say why');
}

/** In millionths, since sums of decimal numbers are no floats. */
function totalOf({ lines }: OdooFreightBill): bigint {
  return lines.reduce((sum, { amount: text }) => {
    const [whole = '', decimals = ''] = text.split('.');
    return sum + BigInt(`${whole}${decimals.padEnd(6, '0')}`);
  }, 0n);
}

/** Odoo posts no bill of less than nothing, but a credit note of what it gives back. Seen on Odoo 19.0 and 14.0. */
function negated(text: string): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

function checkBill({ vendorId, reference, lines, currency, date }: OdooFreightBill): void {
  checkIds([vendorId], operation);
  if (reference.trim() === '') throw refuse(operation, 'reference', 'a bill needs its number');
  if (lines.length === 0) throw refuse(operation, 'lines', 'a bill needs a line');
  if (!z.iso.date().safeParse(date).success)
    throw refuse(operation, 'date', 'it is no date of the form YYYY-MM-DD');
  if (!/^[A-Z]{3}$/.test(currency)) throw refuse(operation, 'currency', 'a currency is an ISO 4217 code');
  for (const [index, line] of lines.entries()) {
    if (!amount.test(line.amount))
      throw refuse(operation, `lines.${index}.amount`, 'an amount is a decimal number');
    if (line.description.trim() === '') throw refuse(operation, `lines.${index}.description`, 'it is empty');
  }
}

/** Currencies that are switched off are archived, and cannot be billed in. */
async function currencyIdOf(
  { client }: ErpSession,
  currency: string,
  call: { operation: string; signal: AbortSignal | undefined },
): Promise<number> {
  const [id] = await client.search('res.currency', { ...call, domain: [['name', '=', currency]], limit: 1 });
  if (id === undefined) throw refuse(operation, 'currency', `Odoo does not use ${currency}`);
  return id;
}
