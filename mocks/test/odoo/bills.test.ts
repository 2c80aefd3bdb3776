import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: bills of vendors, from draft to posted and back.

function bill(odoo: OpenOdoo, values: object = {}): number {
  const lines = [[0, 0, { name: 'Freight', quantity: 1, price_unit: 100 }]];
  const base = { move_type: 'in_invoice', partner_id: odoo.partnerId, ref: 'FR-1', invoice_line_ids: lines };
  const [id = 0] = odoo.call('account.move', 'create', { vals_list: [{ ...base, ...values }] }) as number[];
  return id;
}

function post(odoo: OpenOdoo, id: number): unknown {
  return odoo.call('account.move', 'action_post', { ids: [id] });
}

function journalItems(odoo: OpenOdoo, id: number): unknown {
  return odoo.call('account.move.line', 'search_read', {
    domain: [['move_id', '=', id]],
    fields: ['name', 'display_type', 'debit', 'credit', 'price_total'],
    order: 'id',
  });
}

test('taxes named on lines are added up, rounded once, with a line of their own', () => {
  const odoo = openOdoo();
  const [tax] = odoo.call('account.tax', 'search', {
    domain: [['type_tax_use', '=', 'purchase']],
  }) as number[];
  const line = (name: string, quantity: number, price: number): unknown => [
    0,
    0,
    { name, quantity, price_unit: price, tax_ids: [[6, 0, [tax]]] },
  ];
  const id = bill(odoo, { invoice_line_ids: [line('Taxed', 3, 33.33), line('T2', 1, 10.03)] });
  expect(odoo.read('account.move', id, 'amount_untaxed', 'amount_tax', 'amount_total')).toMatchObject({
    amount_untaxed: 110.02,
    amount_tax: 16.5,
    amount_total: 126.52,
  });
  expect(journalItems(odoo, id)).toMatchObject([
    { name: 'Taxed', display_type: 'product', debit: 99.99, price_total: 114.99 },
    { name: 'T2', display_type: 'product', debit: 10.03, price_total: 11.53 },
    { name: '15%', display_type: 'tax', debit: 16.5, credit: 0 },
    { name: 'FR-1', display_type: 'payment_term', debit: 0, credit: 126.52 },
  ]);
});

test('what is owed follows the lines of a draft', () => {
  const odoo = openOdoo();
  const id = bill(odoo);
  const more = { invoice_line_ids: [[0, 0, { name: 'Fuel', quantity: 1, price_unit: 5 }]] };
  odoo.call('account.move', 'write', { ids: [id], vals: more });
  expect(journalItems(odoo, id)).toMatchObject([{ debit: 100 }, { credit: 105 }, { debit: 5 }]);
  expect(odoo.read('account.move', id, 'amount_total_signed')['amount_total_signed']).toBe(-105);
});

test('a refund gives back, under numbers of its own', () => {
  const odoo = openOdoo();
  const id = bill(odoo, { move_type: 'in_refund', invoice_date: '2026-11-20', ref: 'CR-1' });
  expect(odoo.read('account.move', id, 'display_name')['display_name']).toBe(
    'Draft Vendor Credit Note (CR-1)',
  );
  expect(journalItems(odoo, id)).toMatchObject([{ credit: 100 }, { debit: 100 }]);
  post(odoo, id);
  expect(odoo.read('account.move', id, 'name')['name']).toBe('RBILL/2026/11/0001');
});

test('a bill is called by its state, number and reference', () => {
  const odoo = openOdoo();
  const id = bill(odoo, { invoice_date: '2026-11-20' });
  const name = (): unknown => odoo.read('account.move', id, 'display_name')['display_name'];
  expect(name()).toBe('Draft Bill (FR-1)');
  post(odoo, id);
  expect(name()).toBe('BILL/2026/11/0001 (FR-1)');
  odoo.call('account.move', 'button_draft', { ids: [id] });
  expect(name()).toBe('Draft Bill BILL/2026/11/0001 (FR-1)');
});

test('posting tells all that is missing at once', () => {
  const odoo = openOdoo();
  const id = bill(odoo, { partner_id: false, invoice_line_ids: [] });
  expect(odoo.fail('account.move', 'action_post', { ids: [id] })).toMatchObject({
    status: 422,
    message:
      "The field 'Vendor' is required, please complete it to validate the Vendor Bill.\n" +
      "Even magicians can't post nothing!\n" +
      'The Bill/Refund date is required to validate this document.',
  });
});

test('a bill of less than nothing is no bill', () => {
  const odoo = openOdoo();
  const lines = [[0, 0, { name: 'Minus', quantity: 1, price_unit: -5 }]];
  const id = bill(odoo, { invoice_date: '2026-11-20', invoice_line_ids: lines });
  expect(odoo.fail('account.move', 'action_post', { ids: [id] }).message).toMatch(
    /^You cannot validate an invoice with a negative total amount/,
  );
});

test('each step of a bill is refused in the wrong state', () => {
  const odoo = openOdoo();
  const id = bill(odoo, { invoice_date: '2026-11-20' });
  expect(odoo.fail('account.move', 'button_draft', { ids: [id] }).message).toBe(
    'Only posted/cancelled journal entries can be reset to draft.',
  );
  post(odoo, id);
  expect(odoo.fail('account.move', 'action_post', { ids: [id] }).message).toBe(
    `The entry BILL/2026/11/0001 (id ${id}) must be in draft.`,
  );
  const vals = { invoice_date: '2026-11-21' };
  expect(odoo.fail('account.move', 'write', { ids: [id], vals }).message).toMatch(/: invoice_date$/);
  expect(odoo.call('account.move', 'write', { ids: [id], vals: { ref: 'FR-2' } })).toBe(true);
});

test('a cancelled bill may be deleted, though it has a number', () => {
  const odoo = openOdoo();
  const id = bill(odoo, { invoice_date: '2026-11-20' });
  post(odoo, id);
  odoo.call('account.move', 'button_draft', { ids: [id] });
  expect(odoo.call('account.move', 'button_cancel', { ids: [id] })).toBeNull();
  expect(odoo.read('account.move', id, 'state')['state']).toBe('cancel');
  expect(odoo.call('account.move', 'unlink', { ids: [id] })).toBe(true);
});

test('files and notes can be put on a bill', () => {
  const odoo = openOdoo();
  const id = bill(odoo);
  const file = { name: 'bill.pdf', datas: 'JVBERi0xLjQK', res_model: 'account.move', res_id: id };
  const [fileId = 0] = odoo.call('ir.attachment', 'create', { vals_list: [file] }) as number[];
  expect(odoo.read('ir.attachment', fileId, 'res_name')['res_name']).toBe('Draft Bill (FR-1)');
  expect(odoo.call('account.move', 'message_post', { ids: [id], body: 'Seen' })).toHaveLength(1);
});
