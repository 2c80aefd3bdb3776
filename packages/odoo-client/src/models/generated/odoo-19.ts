// The models of Odoo 19.0, for the type parameter of `connectOdoo`. Generated: do not edit. Made by
// crossdock odoo types --url … --database … --out … --import-from ../../orm/models.ts

import type { Field, Many2many, Many2one, One2many, Selection } from '../../orm/models.ts';

/** The models of Odoo 19.0. */
export interface Odoo19 {
  'account.move': AccountMove;
  'account.move.line': AccountMoveLine;
  'account.tax': AccountTax;
  'base.automation': BaseAutomation;
  'choose.delivery.carrier': ChooseDeliveryCarrier;
  'confirm.stock.sms': ConfirmStockSms;
  'delivery.carrier': DeliveryCarrier;
  'delivery.price.rule': DeliveryPriceRule;
  'ir.actions.server': IrActionsServer;
  'ir.attachment': IrAttachment;
  'ir.model.data': IrModelData;
  'mail.activity': MailActivity;
  'mail.message': MailMessage;
  'product.category': ProductCategory;
  'product.product': ProductProduct;
  'product.template': ProductTemplate;
  'product.uom': ProductUom;
  'purchase.order': PurchaseOrder;
  'purchase.order.line': PurchaseOrderLine;
  'res.company': ResCompany;
  'res.country': ResCountry;
  'res.country.state': ResCountryState;
  'res.currency': ResCurrency;
  'res.partner': ResPartner;
  'res.users': ResUsers;
  'sale.order': SaleOrder;
  'sale.order.line': SaleOrderLine;
  'stock.backorder.confirmation': StockBackorderConfirmation;
  'stock.backorder.confirmation.line': StockBackorderConfirmationLine;
  'stock.landed.cost': StockLandedCost;
  'stock.location': StockLocation;
  'stock.lot': StockLot;
  'stock.move': StockMove;
  'stock.move.line': StockMoveLine;
  'stock.package': StockPackage;
  'stock.package.history': StockPackageHistory;
  'stock.package.type': StockPackageType;
  'stock.picking': StockPicking;
  'stock.picking.batch': StockPickingBatch;
  'stock.picking.type': StockPickingType;
  'stock.put.in.pack': StockPutInPack;
  'stock.quant': StockQuant;
  'stock.reference': StockReference;
  'stock.return.picking': StockReturnPicking;
  'stock.return.picking.line': StockReturnPickingLine;
  'stock.route': StockRoute;
  'stock.rule': StockRule;
  'stock.scrap': StockScrap;
  'stock.warehouse': StockWarehouse;
  'uom.uom': UomUom;
}

/** `account.move` */
export interface AccountMove {
  abnormal_amount_warning: Field<'text', 'computed' | 'unsearchable'>;
  abnormal_date_warning: Field<'text', 'computed' | 'unsearchable'>;
  /** Security Token. */
  access_token: Field<'char'>;
  /** Portal Access URL. Customer Portal URL. */
  access_url: Field<'char', 'unsearchable'>;
  access_warning: Field<'text', 'unsearchable'>;
  account_fiscal_country_group_codes: Field<'json', 'computed' | 'unsearchable'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  adjusting_entries_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Created Adjusting Entries. */
  adjusting_entries_move_ids: Many2many<'account.move'>;
  adjusting_entry_origin_label: Field<'char', 'computed' | 'unsearchable'>;
  /** Adjusting Entry Origin Moves. */
  adjusting_entry_origin_move_ids: Many2many<'account.move'>;
  adjusting_entry_origin_moves_count: Field<'integer', 'computed' | 'unsearchable'>;
  alerts: Field<'json', 'computed' | 'unsearchable'>;
  always_tax_exigible: Field<'boolean'>;
  amount_paid: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Amount Due. */
  amount_residual: Field<'monetary', 'computed'>;
  /** Amount Due Signed. */
  amount_residual_signed: Field<'monetary', 'computed'>;
  /** Tax. */
  amount_tax: Field<'monetary', 'computed'>;
  /** Tax Signed. */
  amount_tax_signed: Field<'monetary', 'computed'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Total in Currency Signed. */
  amount_total_in_currency_signed: Field<'monetary', 'computed'>;
  /** Total Signed. */
  amount_total_signed: Field<'monetary', 'computed'>;
  /** Amount total in words. */
  amount_total_words: Field<'char', 'computed' | 'unsearchable'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  /** Untaxed Amount Signed Currency. */
  amount_untaxed_in_currency_signed: Field<'monetary', 'computed'>;
  /** Untaxed Amount Signed. */
  amount_untaxed_signed: Field<'monetary', 'computed'>;
  /** Attachments. */
  attachment_ids: One2many<'ir.attachment', 'res_id'>;
  /** Audit Trail Messages. */
  audit_trail_message_ids: One2many<'mail.message', 'res_id'>;
  /** Authorized Transactions. */
  authorized_transaction_ids: Many2many<'payment.transaction', 'computed' | 'unsearchable'>;
  /**
   * Auto-post. Specify whether this entry is posted automatically on its accounting date, and any similar recurring
   * invoices.
   */
  auto_post: Selection<'at_date' | 'monthly' | 'no' | 'quarterly' | 'yearly', 'required'>;
  /** First recurring entry. */
  auto_post_origin_id: Many2one<'account.move'>;
  /** Auto-post until. This recurring move will be posted up to and including this date. */
  auto_post_until: Field<'date'>;
  /** Bank Partner. Technical field to get the domain on the bank. */
  bank_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /**
   * Campaign. This is a name that helps you keep track of your different campaign efforts, e.g. Fall_Drive,
   * Christmas_Special.
   */
  campaign_id: Many2one<'utm.campaign'>;
  /** Reviewed. */
  checked: Field<'boolean'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  company_currency_id: Many2one<'res.currency', 'computed'>;
  company_id: Many2one<'res.company'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  company_price_include: Selection<'tax_excluded' | 'tax_included', 'computed'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'required'>;
  date: Field<'date', 'required'>;
  delivery_date: Field<'date'>;
  /** Direction Sign. Multiplicator depending on the document type, to convert a price into a balance. */
  direction_sign: Field<'integer', 'computed' | 'unsearchable'>;
  display_inactive_currency_warning: Field<'boolean', 'computed' | 'unsearchable'>;
  display_link_qr_code: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  display_qr_code: Field<'boolean', 'computed' | 'unsearchable'>;
  display_send_button: Field<'boolean', 'computed' | 'unsearchable'>;
  duplicated_ref_ids: Many2many<'account.move', 'computed' | 'unsearchable'>;
  /** Related reconciliation. */
  exchange_diff_partial_ids: One2many<'account.partial.reconcile', 'exchange_move_id'>;
  expected_currency_rate: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Fiscal Position. Fiscal positions are used to adapt taxes and accounts for particular customers or sales
   * orders/invoices. The default value comes from the customer.
   */
  fiscal_position_id: Many2one<'account.fiscal.position'>;
  has_message: Field<'boolean'>;
  has_reconciled_entries: Field<'boolean', 'computed' | 'unsearchable'>;
  hide_post_button: Field<'boolean', 'computed' | 'unsearchable'>;
  highest_name: Field<'char', 'computed' | 'unsearchable'>;
  highlight_send_button: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Inalterability Hash. */
  inalterable_hash: Field<'char'>;
  incoterm_location: Field<'char'>;
  /** Cash Rounding Method. Defines the smallest coinage of the currency that can be used to pay by cash. */
  invoice_cash_rounding_id: Many2one<'account.cash.rounding'>;
  /** Currency Rate. Currency rate from company currency to document currency. */
  invoice_currency_rate: Field<'float'>;
  /** Invoice/Bill Date. */
  invoice_date: Field<'date'>;
  /** Due Date. */
  invoice_date_due: Field<'date'>;
  invoice_filter_type_domain: Field<'char', 'computed' | 'unsearchable'>;
  invoice_has_outstanding: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  invoice_incoterm_id: Many2one<'account.incoterms'>;
  invoice_incoterm_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  /** Invoice lines. */
  invoice_line_ids: One2many<'account.move.line', 'move_id'>;
  /** Origin. The document(s) that generated the invoice. */
  invoice_origin: Field<'char'>;
  invoice_outstanding_credits_debits_widget: Field<'json', 'unsearchable'>;
  invoice_partner_display_name: Field<'char', 'computed'>;
  /** Payment Terms. */
  invoice_payment_term_id: Many2one<'account.payment.term'>;
  invoice_payments_widget: Field<'json', 'computed' | 'unsearchable'>;
  /** PDF File. */
  invoice_pdf_report_file: Field<'binary'>;
  /** PDF Attachment. */
  invoice_pdf_report_id: Many2one<'ir.attachment', 'computed' | 'unsearchable'>;
  /** Source Email. */
  invoice_source_email: Field<'char'>;
  /** Salesperson. */
  invoice_user_id: Many2one<'res.users'>;
  /** Vendor Bill. Auto-complete from a previous bill or refund. */
  invoice_vendor_bill_id: Many2one<'account.move', 'unsearchable'>;
  /** Is Being Sent. Is the move being sent asynchronously. */
  is_being_sent: Field<'boolean', 'computed' | 'unsearchable'>;
  is_draft_duplicated_ref_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  is_manually_modified: Field<'boolean'>;
  /** Is Move Sent. It indicates that the invoice/payment has been sent or the PDF has been generated. */
  is_move_sent: Field<'boolean'>;
  is_purchase_matched: Field<'boolean', 'computed' | 'unsearchable'>;
  is_sale_installed: Field<'boolean', 'unsearchable'>;
  is_storno: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Ledger. */
  journal_group_id: Many2one<'account.journal.group'>;
  journal_id: Many2one<'account.journal', 'required'>;
  /** Journal Items (DEPRECATED). */
  journal_line_ids: One2many<'account.move.line', 'move_id'>;
  landed_costs_ids: One2many<'stock.landed.cost', 'vendor_bill_id'>;
  landed_costs_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Journal Items. */
  line_ids: One2many<'account.move.line', 'move_id'>;
  made_sequence_gap: Field<'boolean', 'computed'>;
  /** Matched Payments. */
  matched_payment_ids: Many2many<'account.payment'>;
  /** Medium. This is the method of delivery, e.g. Postcard, Email, or Banner Ad. */
  medium_id: Many2one<'utm.medium'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Main Attachment. */
  message_main_attachment_id: Many2one<'ir.attachment'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Sent. */
  move_sent_values: Selection<'not_sent' | 'sent', 'computed'>;
  /** Type. */
  move_type: Selection<'entry' | 'in_invoice' | 'in_receipt' | 'in_refund' | 'out_invoice' | 'out_receipt' | 'out_refund', 'required'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Number. */
  name: Field<'char'>;
  name_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  /** Terms and Conditions. */
  narration: Field<'html'>;
  need_cancel_request: Field<'boolean', 'computed' | 'unsearchable'>;
  needed_terms: Field<'json', 'computed' | 'unsearchable'>;
  needed_terms_dirty: Field<'boolean', 'computed' | 'unsearchable'>;
  next_payment_date: Field<'date', 'computed'>;
  /** No Follow-Up. Exclude this journal entry from follow-up reports. */
  no_followup: Field<'boolean', 'unsearchable'>;
  /** Payment. */
  origin_payment_id: Many2one<'account.payment'>;
  /**
   * Recipient Bank. Bank Account Number to which the invoice will be paid. A Company bank account if this is a
   * Customer Invoice or Vendor Credit Note, otherwise a Partner bank account number.
   */
  partner_bank_id: Many2one<'res.partner.bank'>;
  partner_credit_warning: Field<'text', 'computed' | 'unsearchable'>;
  partner_id: Many2one<'res.partner'>;
  /** Delivery Address. The delivery address will be used in the computation of the fiscal position. */
  partner_shipping_id: Many2one<'res.partner'>;
  payment_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Payments. */
  payment_ids: One2many<'account.payment', 'move_id'>;
  /** Payment Reference. The payment reference to set on journal items. */
  payment_reference: Field<'char'>;
  /** Payment Status. */
  payment_state: Selection<'blocked' | 'in_payment' | 'invoicing_legacy' | 'not_paid' | 'paid' | 'partial' | 'reversed', 'computed'>;
  payment_term_details: Field<'json', 'computed' | 'unsearchable'>;
  posted_before: Field<'boolean'>;
  preferred_payment_method_line_id: Many2one<'account.payment.method.line'>;
  /** Purchase Order. Auto-complete from a past purchase order. */
  purchase_id: Many2one<'purchase.order', 'unsearchable'>;
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  purchase_order_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Auto-complete. Auto-complete from a previous bill, refund, or purchase order. */
  purchase_vendor_bill_id: Many2one<'purchase.bill.union', 'unsearchable'>;
  /** Purchase Warning. Internal warning for the partner or the products as set by the user. */
  purchase_warning_text: Field<'text', 'computed' | 'unsearchable'>;
  /**
   * Payment QR-code. Type of QR-code to be generated for the payment of this invoice, when printing it. If left
   * blank, the first available and usable method will be used.
   */
  qr_code_method: Selection<string>;
  quick_edit_mode: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Total (Tax inc.). Use this field to encode the total amount of the invoice. Odoo will automatically create one
   * invoice line with default values to match it.
   */
  quick_edit_total_amount: Field<'monetary'>;
  quick_encoding_vals: Field<'json', 'computed' | 'unsearchable'>;
  /** Reconciled Payments. Payments that have been reconciled with this invoice. */
  reconciled_payment_ids: Many2many<'account.payment', 'computed'>;
  /** Reference. */
  ref: Field<'char'>;
  /**
   * Secure Posted Entries with Hash. If ticked, when an entry is posted, we retroactively hash all moves in the
   * sequence from the entry back to the last hashed entry. The hash can also be performed on demand by the Secure
   * Entries wizard.
   */
  restrict_mode_hash_table: Field<'boolean', 'computed'>;
  reversal_move_ids: One2many<'account.move', 'reversed_entry_id'>;
  /** Reversal of. */
  reversed_entry_id: Many2one<'account.move'>;
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Sale Warning. Internal warning for the partner or the products as set by the user. */
  sale_warning_text: Field<'text', 'computed' | 'unsearchable'>;
  /** Inalterability No Gap Sequence #. */
  secure_sequence_number: Field<'integer'>;
  /** Secured. The entry is secured with an inalterable hash. */
  secured: Field<'boolean', 'computed'>;
  sending_data: Field<'json'>;
  sequence_number: Field<'integer', 'computed'>;
  sequence_prefix: Field<'char', 'computed'>;
  show_delivery_date: Field<'boolean', 'computed' | 'unsearchable'>;
  show_discount_details: Field<'boolean', 'computed' | 'unsearchable'>;
  show_journal: Field<'boolean', 'computed' | 'unsearchable'>;
  show_name_warning: Field<'boolean', 'unsearchable'>;
  show_payment_term_details: Field<'boolean', 'computed' | 'unsearchable'>;
  show_reset_to_draft_button: Field<'boolean', 'computed' | 'unsearchable'>;
  show_taxable_supply_date: Field<'boolean', 'unsearchable'>;
  /** Has Fiscal Position Changed. */
  show_update_fpos: Field<'boolean', 'unsearchable'>;
  /** Source. This is the source of the link, e.g. Search Engine, another domain, or name of email list. */
  source_id: Many2one<'utm.source'>;
  /** Status. */
  state: Selection<'cancel' | 'draft' | 'posted', 'required'>;
  statement_id: Many2one<'account.bank.statement', 'computed'>;
  statement_line_id: Many2one<'account.bank.statement.line'>;
  /** Statements. */
  statement_line_ids: One2many<'account.bank.statement.line', 'move_id'>;
  status_in_payment: Selection<'blocked' | 'cancel' | 'draft' | 'in_payment' | 'invoicing_legacy' | 'not_paid' | 'paid' | 'partial' | 'posted' | 'reversed' | 'sent', 'computed' | 'unsearchable'>;
  stock_move_ids: One2many<'stock.move', 'account_move_id'>;
  suitable_journal_ids: Many2many<'account.journal', 'computed' | 'unsearchable'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  /**
   * Cash Basis Entries. The cash basis entries created from the taxes on this entry, when reconciling its lines.
   */
  tax_cash_basis_created_move_ids: One2many<'account.move', 'tax_cash_basis_origin_move_id'>;
  /** Cash Basis Origin. The journal entry from which this tax cash basis journal entry has been created. */
  tax_cash_basis_origin_move_id: Many2one<'account.move'>;
  /** Tax Cash Basis Entry of. */
  tax_cash_basis_rec_id: Many2one<'account.partial.reconcile'>;
  tax_country_code: Field<'char', 'computed' | 'unsearchable'>;
  tax_country_id: Many2one<'res.country', 'computed' | 'unsearchable'>;
  tax_lock_date_message: Field<'char', 'computed' | 'unsearchable'>;
  /** Invoice Totals. Edit Tax amounts if you encounter rounding issues. */
  tax_totals: Field<'json', 'unsearchable'>;
  taxable_supply_date: Field<'date'>;
  taxable_supply_date_placeholder: Field<'char', 'unsearchable'>;
  taxes_legal_notes: Field<'html', 'computed' | 'unsearchable'>;
  /** Sales Team. */
  team_id: Many2one<'crm.team'>;
  transaction_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Transactions. */
  transaction_ids: Many2many<'payment.transaction'>;
  type_name: Field<'char', 'computed' | 'unsearchable'>;
  /** UBL/CII File. */
  ubl_cii_xml_file: Field<'binary'>;
  /** UBL/CII Filename. */
  ubl_cii_xml_filename: Field<'char', 'computed' | 'unsearchable'>;
  /** Attachment. */
  ubl_cii_xml_id: Many2one<'ir.attachment', 'computed' | 'unsearchable'>;
  user_id: Many2one<'res.users', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `account.move.line` */
export interface AccountMoveLine {
  /** Code. */
  account_code: Field<'char', 'computed'>;
  account_id: Many2one<'account.account'>;
  /** Internal Group. */
  account_internal_group: Selection<'asset' | 'equity' | 'expense' | 'income' | 'liability' | 'off', 'computed'>;
  account_name: Field<'char', 'computed'>;
  account_root_id: Field<'json', 'computed'>;
  /**
   * Internal Type. Account Type is used for information purpose, to generate country-specific legal reports, and
   * set the rules to close a fiscal year and generate opening entries.
   */
  account_type: Selection<'asset_cash' | 'asset_current' | 'asset_fixed' | 'asset_non_current' | 'asset_prepayments' | 'asset_receivable' | 'equity' | 'equity_unaffected' | 'expense' | 'expense_depreciation' | 'expense_direct_cost' | 'expense_other' | 'income' | 'income_other' | 'liability_credit_card' | 'liability_current' | 'liability_non_current' | 'liability_payable' | 'off_balance', 'computed'>;
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  /** Amount in Currency. The amount expressed in an optional other currency if it is a multi-currency entry. */
  amount_currency: Field<'monetary'>;
  /** Residual Amount. The residual amount on a journal item expressed in the company currency. */
  amount_residual: Field<'monetary', 'computed'>;
  /**
   * Residual Amount in Currency. The residual amount on a journal item expressed in its currency (possibly not the
   * company currency).
   */
  amount_residual_currency: Field<'monetary', 'computed'>;
  analytic_distribution: Field<'json'>;
  /** Analytic lines. */
  analytic_line_ids: One2many<'account.analytic.line', 'move_line_id'>;
  analytic_precision: Field<'integer', 'unsearchable'>;
  balance: Field<'monetary'>;
  cogs_origin_id: Many2one<'account.move.line'>;
  /** Hide Composition. If checked, the lines below this section will not be displayed in reports and portal. */
  collapse_composition: Field<'boolean'>;
  /**
   * Hide Prices. If checked, the prices of the lines below this section will not be displayed in reports and
   * portal.
   */
  collapse_prices: Field<'boolean'>;
  commercial_partner_country: Many2one<'res.country', 'computed'>;
  company_currency_id: Many2one<'res.currency', 'computed'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  credit: Field<'monetary'>;
  /** Cumulated Balance. Cumulated balance depending on the domain and the order chosen in the view. */
  cumulated_balance: Field<'monetary', 'unsearchable'>;
  currency_id: Many2one<'res.currency', 'required'>;
  /** Currency Rate. Currency rate from company currency to document currency. */
  currency_rate: Field<'float', 'computed' | 'unsearchable'>;
  date: Field<'date', 'computed'>;
  /**
   * Due Date. This field is used for payable and receivable journal entries. You can put the limit date for the
   * payment of this line.
   */
  date_maturity: Field<'date'>;
  debit: Field<'monetary'>;
  /** Deductibility. */
  deductible_amount: Field<'float'>;
  discount: Field<'float'>;
  discount_allocation_dirty: Field<'boolean', 'computed' | 'unsearchable'>;
  discount_allocation_key: Field<'json', 'computed' | 'unsearchable'>;
  discount_allocation_needed: Field<'json', 'computed' | 'unsearchable'>;
  /** Discount amount in Currency. */
  discount_amount_currency: Field<'monetary'>;
  discount_balance: Field<'monetary'>;
  /**
   * Discount Date. Last date at which the discounted amount must be paid in order for the Early Payment Discount to
   * be granted.
   */
  discount_date: Field<'date'>;
  display_name: Field<'char', 'computed'>;
  display_type: Selection<'cogs' | 'discount' | 'epd' | 'line_note' | 'line_section' | 'line_subsection' | 'non_deductible_product' | 'non_deductible_product_total' | 'non_deductible_tax' | 'payment_term' | 'product' | 'rounding' | 'tax', 'required'>;
  distribution_analytic_account_ids: Many2many<'account.analytic.account', 'computed'>;
  epd_dirty: Field<'boolean', 'computed' | 'unsearchable'>;
  epd_key: Field<'json', 'computed' | 'unsearchable'>;
  epd_needed: Field<'json', 'computed' | 'unsearchable'>;
  extra_tax_data: Field<'json'>;
  /** Matching. */
  full_reconcile_id: Many2one<'account.full.reconcile'>;
  /** Originator Group of Taxes. */
  group_tax_id: Many2one<'account.tax'>;
  has_invalid_analytics: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Invoice/Bill Date. */
  invoice_date: Field<'date', 'computed'>;
  /** Account Reconcile. Check this box if this account allows invoices & payments matching of journal items. */
  is_account_reconcile: Field<'boolean', 'computed'>;
  is_downpayment: Field<'boolean'>;
  is_imported: Field<'boolean'>;
  is_landed_costs_line: Field<'boolean'>;
  is_refund: Field<'boolean', 'computed' | 'unsearchable'>;
  is_same_currency: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Company Storno Accounting. Utility field to express whether the journal item is subject to storno accounting.
   */
  is_storno: Field<'boolean'>;
  /** Ledger. */
  journal_group_id: Many2one<'account.journal.group'>;
  journal_id: Many2one<'account.journal', 'computed'>;
  /** Matched Credits. Credit journal items that are matched with this journal item. */
  matched_credit_ids: One2many<'account.partial.reconcile', 'debit_move_id'>;
  /** Matched Debits. Debit journal items that are matched with this journal item. */
  matched_debit_ids: One2many<'account.partial.reconcile', 'credit_move_id'>;
  /**
   * Matching #. Matching number for this line, 'P' if it is only partially reconcile, or the name of the full
   * reconcile if it exists.
   */
  matching_number: Field<'char'>;
  /** Journal Entry. */
  move_id: Many2one<'account.move', 'needed'>;
  /** Number. */
  move_name: Field<'char', 'computed'>;
  /** Type. */
  move_type: Selection<'entry' | 'in_invoice' | 'in_receipt' | 'in_refund' | 'out_invoice' | 'out_receipt' | 'out_refund', 'computed'>;
  /** Label. */
  name: Field<'char'>;
  /** No Follow-Up. Exclude this journal item from follow-up reports. */
  no_followup: Field<'boolean'>;
  /** Parent Section Line. */
  parent_id: Many2one<'account.move.line', 'unsearchable'>;
  /** Status. */
  parent_state: Selection<'cancel' | 'draft' | 'posted', 'computed'>;
  partner_id: Many2one<'res.partner'>;
  /** Next Payment Date. */
  payment_date: Field<'date', 'computed'>;
  /** Originator Payment. The payment that created this entry. */
  payment_id: Many2one<'account.payment', 'computed'>;
  /** Subtotal. */
  price_subtotal: Field<'monetary', 'computed'>;
  /** Total. */
  price_total: Field<'monetary', 'computed'>;
  /** Unit Price. */
  price_unit: Field<'float'>;
  product_category_id: Many2one<'product.category', 'computed'>;
  product_id: Many2one<'product.product'>;
  /**
   * Product Type. Goods are tangible materials and merchandise you provide. A service is a non-material product you
   * provide.
   */
  product_type: Selection<'combo' | 'consu' | 'service', 'computed'>;
  /** Unit. */
  product_uom_id: Many2one<'uom.uom'>;
  /** Purchase Order Line. */
  purchase_line_id: Many2one<'purchase.order.line'>;
  purchase_line_warn_msg: Field<'text', 'computed' | 'unsearchable'>;
  purchase_order_id: Many2one<'purchase.order', 'computed'>;
  /**
   * Quantity. The optional quantity expressed by this line, eg: number of product sold. The quantity is not a legal
   * requirement but is very useful for some reports.
   */
  quantity: Field<'float'>;
  /** Reconciliation Model. */
  reconcile_model_id: Many2one<'account.reconcile.model'>;
  reconciled: Field<'boolean', 'computed'>;
  reconciled_lines_excluding_exchange_diff_ids: Many2many<'account.move.line', 'computed' | 'unsearchable'>;
  reconciled_lines_ids: Many2many<'account.move.line', 'unsearchable'>;
  /** Reference. */
  ref: Field<'char', 'computed'>;
  /** Sales Order Lines. */
  sale_line_ids: Many2many<'sale.order.line'>;
  sale_line_warn_msg: Field<'text', 'computed' | 'unsearchable'>;
  search_account_id: Many2one<'account.account'>;
  sequence: Field<'integer'>;
  /** Statement. The bank statement used for bank reconciliation. */
  statement_id: Many2one<'account.bank.statement', 'computed'>;
  /** Originator Statement Line. The statement line that created this entry. */
  statement_line_id: Many2one<'account.bank.statement.line', 'computed'>;
  /** Base Amount. */
  tax_base_amount: Field<'monetary'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  /** Originator tax group. */
  tax_group_id: Many2one<'account.tax.group', 'computed'>;
  /** Taxes. */
  tax_ids: Many2many<'account.tax'>;
  /** Originator Tax. Indicates that this journal item is a tax line. */
  tax_line_id: Many2one<'account.tax', 'computed'>;
  /** Originator Tax Distribution Line. Tax distribution line that caused the creation of this move line, if any. */
  tax_repartition_line_id: Many2one<'account.tax.repartition.line'>;
  /**
   * Tags. Tags assigned to this line by the tax creating it, if any. It determines its impact on financial reports.
   */
  tax_tag_ids: Many2many<'account.account.tag'>;
  term_key: Field<'json', 'computed' | 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `account.tax` */
export interface AccountTax {
  /** Active. Set active to false to hide the tax without removing it. */
  active: Field<'boolean'>;
  amount: Field<'float', 'required'>;
  /**
   * Tax Computation. - Group of Taxes: The tax is a set of sub taxes. - Fixed: The tax amount stays the same
   * whatever the price. - Percentage: The tax amount is a % of the price: e.g 100 * (1 + 10%) = 110 (not price
   * included) e.g 110 / (1 + 10%) = 100 (price included) - Percentage Tax Included: The tax amount is a division of
   * the price: e.g 180 / (1 - 10%) = 200 (not price included) e.g 200 * (1 - 10%) = 180 (price included).
   */
  amount_type: Selection<'division' | 'fixed' | 'group' | 'percent', 'required'>;
  /**
   * Include in Analytic Cost. If set, the amount computed by this tax will be assigned to the same analytic account
   * as the invoice line (if any).
   */
  analytic: Field<'boolean'>;
  /**
   * Cash Basis Transition Account. Account used to transition the tax amount for cash basis taxes. It will contain
   * the tax amount as long as the original invoice has not been reconciled ; at reconciliation, this amount
   * cancelled on this account and put on the regular tax account.
   */
  cash_basis_transition_account_id: Many2one<'account.account'>;
  /** Children Taxes. */
  children_tax_ids: Many2many<'account.tax'>;
  company_id: Many2one<'res.company', 'required'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  company_price_include: Selection<'tax_excluded' | 'tax_included', 'computed'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Country. The country for which this tax is applicable. */
  country_id: Many2one<'res.country', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  description: Field<'html'>;
  display_alternative_taxes_field: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  fiscal_position_ids: Many2many<'account.fiscal.position'>;
  has_message: Field<'boolean'>;
  has_negative_factor: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Hide Use Cash Basis Option. */
  hide_tax_exigibility: Field<'boolean', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Affect Base of Subsequent Taxes. If set, taxes with a higher sequence than this one will be affected by it,
   * provided they accept it.
   */
  include_base_amount: Field<'boolean'>;
  /** Label on Invoices. */
  invoice_label: Field<'char'>;
  /** Legal Notes. Legal mentions that have to be printed on the invoices. */
  invoice_legal_notes: Field<'html'>;
  /** Distribution for Invoices. Distribution when the tax is used on an invoice. */
  invoice_repartition_line_ids: One2many<'account.tax.repartition.line', 'tax_id'>;
  /**
   * Base Affected by Previous Taxes. If set, taxes with a lower sequence might affect this one, provided they try
   * to do it.
   */
  is_base_affected: Field<'boolean'>;
  is_domestic: Field<'boolean', 'computed'>;
  /** Tax used. */
  is_used: Field<'boolean', 'unsearchable'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Tax Name. */
  name: Field<'char', 'needed'>;
  /** Replaces. List of taxes to replace when applying any of the stipulated fiscal positions. */
  original_tax_ids: Many2many<'account.tax'>;
  /** Price Include. Determines whether the price you use on the product and invoices includes this tax. */
  price_include: Field<'boolean', 'computed'>;
  /**
   * Included in Price. Overrides the Company's default on whether the price you use on the product and invoices
   * includes this tax.
   */
  price_include_override: Selection<'tax_excluded' | 'tax_included'>;
  /** Distribution for Refund Invoices. Distribution when the tax is used on a refund. */
  refund_repartition_line_ids: One2many<'account.tax.repartition.line', 'tax_id'>;
  /** Distribution. */
  repartition_line_ids: One2many<'account.tax.repartition.line', 'tax_id'>;
  /** Repartition Lines. */
  repartition_lines_str: Field<'char', 'computed' | 'unsearchable'>;
  /** Replaced by. */
  replacing_tax_ids: Many2many<'account.tax'>;
  /** Sequence. The sequence field is used to define order in which the tax lines are applied. */
  sequence: Field<'integer', 'required'>;
  /**
   * Tax Exigibility. Based on Invoice: the tax is due as soon as the invoice is validated. Based on Payment: the
   * tax is due as soon as the payment of the invoice is received.
   */
  tax_exigibility: Selection<'on_invoice' | 'on_payment'>;
  tax_group_id: Many2one<'account.tax.group', 'required'>;
  tax_label: Field<'char', 'computed' | 'unsearchable'>;
  /** Tax Scope. Restrict the use of taxes to a type of product. */
  tax_scope: Selection<'consu' | 'service'>;
  /**
   * Tax Type. Determines where the tax is selectable. Note: 'None' means a tax can't be used by itself, however it
   * can still be used in a group. 'adjustment' is used to perform tax adjustment.
   */
  type_tax_use: Selection<'none' | 'purchase' | 'sale', 'required'>;
  ubl_cii_requires_exemption_reason: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Tax Category Code. The VAT category code used for electronic invoicing purposes. */
  ubl_cii_tax_category_code: Selection<'AE' | 'B' | 'E' | 'G' | 'K' | 'L' | 'M' | 'O' | 'S' | 'Z'>;
  /**
   * Tax Exemption Reason Code. The reason why the amount is exempted from VAT or why no VAT is being charged, used
   * for electronic invoicing purposes.
   */
  ubl_cii_tax_exemption_reason_code: Selection<string>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `base.automation` */
export interface BaseAutomation {
  /** Actions. */
  action_server_ids: One2many<'ir.actions.server', 'base_automation_id'>;
  /** Active. When unchecked, the rule is hidden and will not be executed. */
  active: Field<'boolean'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  description: Field<'html'>;
  display_name: Field<'char', 'computed'>;
  /** Apply on. If present, this condition must be satisfied before executing the automation rule. */
  filter_domain: Field<'char'>;
  /**
   * Before Update Domain. If present, this condition must be satisfied before the update of the record. Not checked
   * on record creation.
   */
  filter_pre_domain: Field<'char'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  last_run: Field<'datetime'>;
  /** Log Calls. */
  log_webhook_calls: Field<'boolean'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  model_id: Many2one<'ir.model', 'needed'>;
  /** Has Mail Thread. */
  model_is_mail_thread: Field<'boolean', 'computed'>;
  model_name: Field<'char', 'computed'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Automation Rule Name. */
  name: Field<'char', 'needed'>;
  /** On Change Fields Trigger. Fields that trigger the onchange. */
  on_change_field_ids: Many2many<'ir.model.fields'>;
  previous_domain: Field<'char', 'unsearchable'>;
  /** Record Getter. This code will be run to find on which record the automation rule should be run. */
  record_getter: Field<'char'>;
  /**
   * Use Calendar. When calculating a day-based timed condition, it is possible to use a calendar to compute the
   * date based on working days.
   */
  trg_date_calendar_id: Many2one<'resource.calendar'>;
  /**
   * Trigger Date. When should the condition be triggered. If present, will be checked by the scheduler. If empty,
   * will be checked at creation and update.
   */
  trg_date_id: Many2one<'ir.model.fields'>;
  /** Delay. */
  trg_date_range: Field<'integer'>;
  /** Delay mode. */
  trg_date_range_mode: Selection<'after' | 'before'>;
  /** Delay unit. */
  trg_date_range_type: Selection<'day' | 'hour' | 'minutes' | 'month'>;
  /** Trigger Reference. Some triggers need a reference to another field. This field is used to store it. */
  trg_field_ref: Field<'many2one_reference'>;
  /** Trigger Field Model. */
  trg_field_ref_model_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Trigger Field. Some triggers need a reference to a selection field. This field is used to store it. */
  trg_selection_field_id: Many2one<'ir.model.fields.selection'>;
  trigger: Selection<'on_archive' | 'on_change' | 'on_create' | 'on_create_or_write' | 'on_message_received' | 'on_message_sent' | 'on_priority_set' | 'on_stage_set' | 'on_state_set' | 'on_tag_set' | 'on_time' | 'on_time_created' | 'on_time_updated' | 'on_unarchive' | 'on_unlink' | 'on_user_set' | 'on_webhook' | 'on_write', 'required'>;
  /**
   * Trigger Fields. The automation rule will be triggered if and only if one of these fields is updated.If empty,
   * all fields are watched.
   */
  trigger_field_ids: Many2many<'ir.model.fields'>;
  /** Url. Use this URL in the third-party app to call this webhook. */
  url: Field<'char', 'computed' | 'unsearchable'>;
  webhook_uuid: Field<'char'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `choose.delivery.carrier` */
export interface ChooseDeliveryCarrier {
  /** Available Carriers. */
  available_carrier_ids: Many2many<'delivery.carrier', 'computed' | 'unsearchable'>;
  /** Shipping Method. */
  carrier_id: Many2one<'delivery.carrier', 'needed'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  delivery_message: Field<'text'>;
  delivery_price: Field<'float'>;
  /** Provider. */
  delivery_type: Selection<'base_on_rule' | 'fixed', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** Cost. */
  display_price: Field<'float'>;
  id: Field<'integer', 'required' | 'computed'>;
  invoicing_message: Field<'text', 'computed' | 'unsearchable'>;
  order_id: Many2one<'sale.order', 'needed'>;
  /** Customer. */
  partner_id: Many2one<'res.partner', 'computed'>;
  /** Total Order Weight. */
  total_weight: Field<'float'>;
  weight_uom_name: Field<'char'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `confirm.stock.sms` */
export interface ConfirmStockSms {
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  pick_ids: Many2many<'stock.picking'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `delivery.carrier` */
export interface DeliveryCarrier {
  active: Field<'boolean'>;
  /** Cash on Delivery. Allow customers to choose Cash on Delivery as their payment method. */
  allow_cash_on_delivery: Field<'boolean'>;
  /** Amount. Amount of the order to benefit from a free shipping, expressed in the company currency. */
  amount: Field<'float'>;
  can_generate_return: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Carrier Description. A description of the delivery method that you want to communicate to your customers on the
   * Sales Order and sales confirmation email.E.g. instructions for customers to follow.
   */
  carrier_description: Field<'text'>;
  company_id: Many2one<'res.company'>;
  /** Countries. */
  country_ids: Many2many<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /** Debug logging. Log requests in order to ease debugging. */
  debug_logging: Field<'boolean'>;
  /** Provider. */
  delivery_type: Selection<'base_on_rule' | 'fixed', 'required'>;
  display_name: Field<'char', 'computed'>;
  /** Excluded Tags. The method is NOT available if at least one product of the order has one of these tags. */
  excluded_tag_ids: Many2many<'product.tag'>;
  /** Fixed Margin. This fixed amount will be added to the shipping price. */
  fixed_margin: Field<'float'>;
  fixed_price: Field<'float'>;
  /**
   * Free if order amount is above. If the order total amount (shipping excluded) is above or equal to this value,
   * the customer benefits from a free shipping.
   */
  free_over: Field<'boolean'>;
  /**
   * Return Label Accessible from Customer Portal. The return label can be downloaded by the customer from the
   * customer portal.
   */
  get_return_label_from_portal: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Integration Level. Action while validating Delivery Orders. */
  integration_level: Selection<'rate' | 'rate_and_ship'>;
  /**
   * Invoicing Policy. Estimated Cost: the customer will be invoiced the estimated cost of the shipping. Real Cost:
   * the customer will be invoiced the real cost of the shipping, the cost of theshipping will be updated on the SO
   * after the delivery.
   */
  invoice_policy: Selection<'estimated' | 'real', 'required'>;
  /** Margin. This percentage will be added to the shipping price. */
  margin: Field<'float'>;
  /** Max Volume. If the total volume of the order is over this volume, the method won't be available. */
  max_volume: Field<'float'>;
  /** Max Weight. If the total weight of the order is over this weight, the method won't be available. */
  max_weight: Field<'float'>;
  /** Must Have Tags. The method is available only if at least one product of the order has one of these tags. */
  must_have_tag_ids: Many2many<'product.tag'>;
  /** Delivery Method. */
  name: Field<'char', 'needed'>;
  /** Pricing Rules. */
  price_rule_ids: One2many<'delivery.price.rule', 'carrier_id'>;
  /** Environment. Set to True if your credentials are certified for production. */
  prod_environment: Field<'boolean'>;
  /** Delivery Product. */
  product_id: Many2one<'product.product', 'needed'>;
  /** Generate Return Label. The return label is automatically generated at the delivery. */
  return_label_on_delivery: Field<'boolean'>;
  /** Routes. */
  route_ids: Many2many<'stock.route'>;
  /** Sequence. Determine the display order. */
  sequence: Field<'integer'>;
  /**
   * Insurance Percentage. Shipping insurance is a service which may reimburse senders whose parcels are lost,
   * stolen, and/or damaged in transit.
   */
  shipping_insurance: Field<'integer'>;
  /** States. */
  state_ids: Many2many<'res.country.state'>;
  supports_shipping_insurance: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Tracking Link. This option adds a link for the customer in the portal to track their package easily. Use
   * <shipmenttrackingnumber> as a placeholder in your URL.
   */
  tracking_url: Field<'char'>;
  /** Volume unit of measure label. */
  volume_uom_name: Field<'char', 'unsearchable'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  /**
   * Zip Prefixes. Prefixes of zip codes that this carrier applies to. Note that regular expressions can be used to
   * support countries with varying zip code lengths, i.e. '$' can be added to end of prefix to match the exact zip
   * (e.g. '100$' will only match '100' and not '1000').
   */
  zip_prefix_ids: Many2many<'delivery.zip.prefix'>;
}

/** `delivery.price.rule` */
export interface DeliveryPriceRule {
  carrier_id: Many2one<'delivery.carrier', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Sale Base Price. */
  list_base_price: Field<'float', 'required'>;
  /** Sale Price. */
  list_price: Field<'float', 'required'>;
  /** Maximum Value. */
  max_value: Field<'float', 'needed'>;
  name: Field<'char', 'computed' | 'unsearchable'>;
  operator: Selection<'<' | '<=' | '==' | '>' | '>=', 'required'>;
  sequence: Field<'integer', 'required'>;
  variable: Selection<'price' | 'quantity' | 'volume' | 'weight' | 'wv', 'required'>;
  variable_factor: Selection<'price' | 'quantity' | 'volume' | 'weight' | 'wv', 'required'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `ir.actions.server` */
export interface IrActionsServer {
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Due Date In. */
  activity_date_deadline_range: Field<'integer'>;
  /** Due type. */
  activity_date_deadline_range_type: Selection<'days' | 'months' | 'weeks'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /** Note. */
  activity_note: Field<'html'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Title. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  activity_type_id: Many2one<'mail.activity.type'>;
  /** User Field. */
  activity_user_field_name: Field<'char'>;
  /** Responsible. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * User Type. Use 'Specific User' to always assign the same user on the next activity. Use 'Dynamic User' to
   * specify the field name of the user to choose on the record.
   */
  activity_user_type: Selection<'generic' | 'specific'>;
  allowed_states: Field<'json', 'unsearchable'>;
  automated_name: Field<'char', 'computed'>;
  /** Available Models. */
  available_model_ids: Many2many<'ir.model', 'computed' | 'unsearchable'>;
  /** Automation Rule. */
  base_automation_id: Many2one<'base.automation'>;
  /** Binding Model. Setting a value makes this action available in the sidebar for the given model. */
  binding_model_id: Many2one<'ir.model'>;
  binding_type: Selection<'action' | 'report', 'required'>;
  binding_view_types: Field<'char'>;
  /**
   * Child Actions. Child server actions that will be executed. Note that the last return returned action value will
   * be used as global return value.
   */
  child_ids: One2many<'ir.actions.server', 'parent_id'>;
  /**
   * Python Code. Write Python code that the action will execute. Some variables are available for use; help about
   * python expression is given in the help tab.
   */
  code: Field<'text'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Record to Create. Specify which kind of record should be created. Set this field only to specify a different
   * model than the base model.
   */
  crud_model_id: Many2one<'ir.model'>;
  /** Target Model Name. */
  crud_model_name: Field<'char', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** Value Type. */
  evaluation_type: Selection<'equation' | 'sequence' | 'value'>;
  /** Followers Field. */
  followers_partner_field_name: Field<'char'>;
  /**
   * Followers Type. - Specific Followers: select specific contacts to add/remove from record's followers. - Dynamic
   * Followers: all contacts of the chosen record's field will be added/removed from followers.
   */
  followers_type: Selection<'generic' | 'specific'>;
  /** Allowed Groups. Groups that can execute the server action. Leave empty to allow everybody. */
  group_ids: Many2many<'res.groups'>;
  has_message: Field<'boolean'>;
  /**
   * Action Description. Optional help text for the users with a description of the target view, such as its usage
   * and purpose.
   */
  help: Field<'html'>;
  html_value: Field<'html'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Scheduled Action. */
  ir_cron_ids: One2many<'ir.cron', 'ir_actions_server_id'>;
  /** Link Field. Specify a field used to link the newly created record on the record used by the server action. */
  link_field_id: Many2one<'ir.model.fields'>;
  /** Subscribe Recipients. */
  mail_post_autofollow: Field<'boolean'>;
  /** Send Email As. */
  mail_post_method: Selection<'comment' | 'email' | 'note'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Model. Model on which the server action runs. */
  model_id: Many2one<'ir.model', 'needed'>;
  model_name: Field<'char', 'computed'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Action Name. */
  name: Field<'char', 'required'>;
  /** Parent Action. */
  parent_id: Many2one<'ir.actions.server'>;
  partner_ids: Many2many<'res.partner'>;
  /** Path to show in the URL. */
  path: Field<'char'>;
  /** Record. */
  resource_ref: Field<'reference'>;
  /** Custom Value. */
  selection_value: Many2one<'ir.model.fields.selection'>;
  /**
   * Sequence. When dealing with multiple actions, the execution order is based on the sequence. Low number means
   * high priority.
   */
  sequence: Field<'integer'>;
  /** Sequence to use. */
  sequence_id: Many2one<'ir.sequence'>;
  show_code_history: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Send SMS As. */
  sms_method: Selection<'comment' | 'note' | 'sms'>;
  sms_template_id: Many2one<'sms.template'>;
  /**
   * Type. Type of server action. The following values are available: - 'Update a Record': update the values of a
   * record - 'Create Activity': create an activity (Discuss) - 'Send Email': post a message, a note or send an
   * email (Discuss) - 'Send SMS': send SMS, log them on documents (SMS)- 'Add/Remove Followers': add or remove
   * followers to a record (Discuss) - 'Create Record': create a new record with new values - 'Execute Code': a
   * block of Python code that will be executed - 'Send Webhook Notification': send a POST request to an external
   * system, also known as a Webhook - 'Multi Actions': define an action that triggers several other server actions.
   */
  state: Selection<'code' | 'followers' | 'mail_post' | 'multi' | 'next_activity' | 'object_copy' | 'object_create' | 'object_write' | 'remove_followers' | 'sms' | 'webhook', 'needed'>;
  /** Email Template. */
  template_id: Many2one<'mail.template'>;
  /** Action Type. */
  type: Field<'char', 'required'>;
  /** Boolean Value. */
  update_boolean_value: Selection<'false' | 'true'>;
  /** Field to Update. */
  update_field_id: Many2one<'ir.model.fields'>;
  /** Field Type. */
  update_field_type: Selection<'binary' | 'boolean' | 'char' | 'date' | 'datetime' | 'float' | 'html' | 'integer' | 'json' | 'many2many' | 'many2one' | 'many2one_reference' | 'monetary' | 'one2many' | 'properties' | 'properties_definition' | 'reference' | 'selection' | 'text', 'computed'>;
  /** Many2many Operations. */
  update_m2m_operation: Selection<'add' | 'clear' | 'remove' | 'set'>;
  /** Field to Update Path. Path to the field to update, e.g. 'partner_id.name'. */
  update_path: Field<'char'>;
  update_related_model_id: Many2one<'ir.model'>;
  usage: Selection<'base_automation' | 'ir_actions_server' | 'ir_cron', 'required'>;
  /**
   * Value. For Python expressions, this field may hold a Python expression that can use the same values as for the
   * code field on the server action,e.g. `env.user.name` to set the current user's name as the value or `record.id`
   * to set the ID of the record on which the action is run. For Static values, the value will be used directly
   * without evaluation, e.g.`42` or `My custom name` or the selected record.
   */
  value: Field<'text'>;
  value_field_to_show: Selection<'html_value' | 'resource_ref' | 'selection_value' | 'sequence_id' | 'update_boolean_value' | 'value', 'computed' | 'unsearchable'>;
  warning: Field<'text', 'computed' | 'unsearchable'>;
  /**
   * Webhook Fields. Fields to send in the POST request. The id and model of the record are always sent as '_id' and
   * '_model'. The name of the action that triggered the webhook is always sent as '_name'.
   */
  webhook_field_ids: Many2many<'ir.model.fields'>;
  /** Sample Payload. */
  webhook_sample_payload: Field<'text', 'computed' | 'unsearchable'>;
  /** Webhook URL. URL to send the POST request to. */
  webhook_url: Field<'char'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  /** External ID. */
  xml_id: Field<'char', 'unsearchable'>;
}

/** `ir.attachment` */
export interface IrAttachment {
  access_token: Field<'char'>;
  /** Checksum/SHA1. */
  checksum: Field<'char'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** File Content (base64). */
  datas: Field<'binary', 'unsearchable'>;
  /** Database Data. */
  db_datas: Field<'binary'>;
  description: Field<'text'>;
  display_name: Field<'char', 'computed'>;
  file_size: Field<'integer'>;
  has_thumbnail: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  image_height: Field<'integer', 'computed' | 'unsearchable'>;
  image_src: Field<'char', 'computed' | 'unsearchable'>;
  image_width: Field<'integer', 'computed' | 'unsearchable'>;
  /** Indexed Content. */
  index_content: Field<'text'>;
  /** Attachment URL. */
  local_url: Field<'char', 'unsearchable'>;
  /** Mime Type. */
  mimetype: Field<'char'>;
  name: Field<'char', 'needed'>;
  /** Original (unoptimized, unresized) attachment. */
  original_id: Many2one<'ir.attachment'>;
  /** Is public document. */
  public: Field<'boolean'>;
  /** File Content (raw). */
  raw: Field<'binary', 'unsearchable'>;
  /** Resource Field. */
  res_field: Field<'char'>;
  /** Resource ID. */
  res_id: Field<'many2one_reference'>;
  /** Resource Model. */
  res_model: Field<'char'>;
  /** Resource Name. */
  res_name: Field<'char', 'unsearchable'>;
  /** Stored Filename. */
  store_fname: Field<'char'>;
  thumbnail: Field<'binary'>;
  /** Type. You can either upload a file from your computer or copy/paste an internet link to your file. */
  type: Selection<'binary' | 'url', 'required'>;
  url: Field<'char'>;
  voice_ids: One2many<'discuss.voice.metadata', 'attachment_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `ir.model.data` */
export interface IrModelData {
  /** Complete ID. */
  complete_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Model Name. */
  model: Field<'char', 'needed'>;
  module: Field<'char', 'required'>;
  /**
   * External Identifier. External Key/Identifier that can be used for data integration with third-party systems.
   */
  name: Field<'char', 'needed'>;
  /** Non Updatable. */
  noupdate: Field<'boolean'>;
  reference: Field<'char', 'computed' | 'unsearchable'>;
  /** Record ID. ID of the target record in the database. */
  res_id: Field<'many2one_reference'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `mail.activity` */
export interface MailActivity {
  active: Field<'boolean'>;
  /**
   * Action. Actions may trigger specific behavior like opening calendar view or automatically mark as done when a
   * document is uploaded.
   */
  activity_category: Selection<'default' | 'phonecall' | 'upload_file', 'computed'>;
  /** Decoration Type. Change the background color of the related activities of this type. */
  activity_decoration: Selection<'danger' | 'warning', 'computed'>;
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Attachments. */
  attachment_ids: Many2many<'ir.attachment'>;
  /** Automated activity. Indicates this activity has been created automatically and not by any user. */
  automated: Field<'boolean'>;
  can_write: Field<'boolean', 'computed' | 'unsearchable'>;
  chaining_type: Selection<'suggest' | 'trigger', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Due Date. */
  date_deadline: Field<'date', 'required'>;
  /** Done Date. */
  date_done: Field<'date', 'computed'>;
  display_name: Field<'char', 'computed'>;
  feedback: Field<'text'>;
  /** Next activities available. */
  has_recommended_activities: Field<'boolean', 'unsearchable'>;
  /** Icon. Font awesome icon e.g. fa-tasks. */
  icon: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Email templates. */
  mail_template_ids: Many2many<'mail.template', 'computed'>;
  note: Field<'html'>;
  previous_activity_type_id: Many2one<'mail.activity.type'>;
  recommended_activity_type_id: Many2one<'mail.activity.type'>;
  /** Related Document ID. */
  res_id: Field<'many2one_reference'>;
  /** Related Document Model. */
  res_model: Field<'char', 'computed'>;
  /** Document Model. */
  res_model_id: Many2one<'ir.model'>;
  /** Document Name. */
  res_name: Field<'char', 'computed'>;
  state: Selection<'done' | 'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  summary: Field<'char'>;
  /** Assigned to. */
  user_id: Many2one<'res.users'>;
  /**
   * Timezone. When printing documents and exporting/importing data, time values are computed according to this
   * timezone. If the timezone is not set, UTC (Coordinated Universal Time) is used. Anywhere else, time values are
   * computed according to the time offset of your web client.
   */
  user_tz: Selection<string, 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `mail.message` */
export interface MailMessage {
  /** Account. */
  account_audit_log_account_id: Many2one<'account.account'>;
  /** Company. */
  account_audit_log_company_id: Many2one<'res.company'>;
  /** Journal Entry. */
  account_audit_log_move_id: Many2one<'account.move'>;
  /** Partner. */
  account_audit_log_partner_id: Many2one<'res.partner'>;
  /** Description. */
  account_audit_log_preview: Field<'text', 'computed'>;
  /** Protected by restricted Audit Logs. */
  account_audit_log_restricted: Field<'boolean'>;
  /** Tax. */
  account_audit_log_tax_id: Many2one<'account.tax'>;
  /** Attachments. */
  attachment_ids: Many2many<'ir.attachment'>;
  /** Author's avatar. */
  author_avatar: Field<'binary', 'unsearchable'>;
  /** Guest. */
  author_guest_id: Many2one<'mail.guest'>;
  /**
   * Author. Author of the message. If not set, email_from may hold an email address that did not match any partner.
   */
  author_id: Many2one<'res.partner'>;
  /** Contents. */
  body: Field<'html'>;
  call_history_ids: One2many<'discuss.call.history', 'start_call_message_id'>;
  channel_id: Many2one<'discuss.channel', 'computed' | 'unsearchable'>;
  /** Child Messages. */
  child_ids: One2many<'mail.message', 'parent_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  date: Field<'datetime'>;
  display_name: Field<'char', 'computed'>;
  email_add_signature: Field<'boolean'>;
  /**
   * From. Email address of the sender. This field is set when no matching partner is found and replaces the
   * author_id field in the chatter.
   */
  email_from: Field<'char'>;
  /** Layout. */
  email_layout_xmlid: Field<'char'>;
  has_error: Field<'boolean'>;
  has_sms_error: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Emails Cc. */
  incoming_email_cc: Field<'char'>;
  /** Emails To. */
  incoming_email_to: Field<'text'>;
  is_current_user_or_guest_author: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Employee Only. Hide to public / portal users, independently from subtype configuration. */
  is_internal: Field<'boolean'>;
  letter_ids: One2many<'snailmail.letter', 'message_id'>;
  linked_message_ids: Many2many<'mail.message', 'computed' | 'unsearchable'>;
  mail_activity_type_id: Many2one<'mail.activity.type'>;
  /** Mails. */
  mail_ids: One2many<'mail.mail', 'mail_message_id'>;
  /** Outgoing mail server. */
  mail_server_id: Many2one<'ir.mail_server'>;
  /** Message-Id. Message unique identifier. */
  message_id: Field<'char'>;
  message_link_preview_ids: One2many<'mail.message.link.preview', 'message_id'>;
  /**
   * Type. Used to categorize message generator 'email': generated by an incoming email e.g. mailgateway 'comment':
   * generated by user input e.g. through discuss or composer 'email_outgoing': generated by a mailing
   * 'notification': generated by system e.g. tracking messages 'auto_comment': generated by automated notification
   * mechanism e.g. acknowledgment 'user_notification': generated for a specific recipient.
   */
  message_type: Selection<'auto_comment' | 'comment' | 'email' | 'email_outgoing' | 'notification' | 'out_of_office' | 'sms' | 'snailmail' | 'user_notification', 'required'>;
  /** Related Document Model. */
  model: Field<'char'>;
  /** Need Action. */
  needaction: Field<'boolean'>;
  /** Notifications. */
  notification_ids: One2many<'mail.notification', 'mail_message_id'>;
  /** Partners with Need Action. */
  notified_partner_ids: Many2many<'res.partner'>;
  /** emails To. */
  outgoing_email_to: Field<'char'>;
  /** Parent Message. */
  parent_id: Many2one<'mail.message'>;
  /** Recipients. */
  partner_ids: Many2many<'res.partner'>;
  /** Pinned. Datetime at which the message has been pinned. */
  pinned_at: Field<'datetime'>;
  /** Preview. The text-only beginning of the body used as email preview. */
  preview: Field<'char', 'computed' | 'unsearchable'>;
  /** Reactions. */
  reaction_ids: One2many<'mail.message.reaction', 'message_id'>;
  /** Alias Domain. */
  record_alias_domain_id: Many2one<'mail.alias.domain'>;
  /** Company. */
  record_company_id: Many2one<'res.company'>;
  /** Message Record Name. */
  record_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Reply-To. Reply email address. Setting the reply_to bypasses the automatic thread creation. */
  reply_to: Field<'char'>;
  /**
   * No threading for answers. If true, answers do not go in the original document discussion thread. Instead, it
   * will check for the reply_to in tracking message-id and redirected accordingly. This has an impact on the
   * generated message-id.
   */
  reply_to_force_new: Field<'boolean'>;
  /** Related Document ID. */
  res_id: Field<'many2one_reference'>;
  /** Snailmail message in error. */
  snailmail_error: Field<'boolean', 'computed'>;
  /** Starred. Current user has a starred notification linked to this message. */
  starred: Field<'boolean', 'computed'>;
  /** Favorited By. */
  starred_partner_ids: Many2many<'res.partner'>;
  subject: Field<'char'>;
  subtype_id: Many2one<'mail.message.subtype'>;
  /**
   * Tracking values. Tracked values are stored in a separate model. This field allow to reconstruct the tracking
   * and to generate statistics on the model.
   */
  tracking_value_ids: One2many<'mail.tracking.value', 'mail_message_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.category` */
export interface ProductCategory {
  /**
   * Stock Variation Account. At closing, register the inventory variation of the period into a specific account.
   */
  account_stock_variation_id: Many2one<'account.account'>;
  /** Use Anglo-Saxon Accounting. If checked, the product will be valued using the Anglo-Saxon accounting method. */
  anglo_saxon_accounting: Field<'boolean', 'unsearchable'>;
  /** Child Categories. */
  child_id: One2many<'product.category', 'parent_id'>;
  complete_name: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** stock.putaway.rule. */
  filter_for_stock_putaway_rule: Field<'boolean'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  name: Field<'char', 'needed'>;
  /**
   * Reserve Packagings. Reserve Only Full Packagings: will not reserve partial packagings. If customer orders 2
   * pallets of 1000 units each and you only have 1600 in stock, then only 1000 will be reserved Reserve Partial
   * Packagings: allow reserving partial packagings. If customer orders 2 pallets of 1000 units each and you only
   * have 1600 in stock, then 1600 will be reserved.
   */
  packaging_reserve_method: Selection<'full' | 'partial'>;
  /** Parent Category. */
  parent_id: Many2one<'product.category'>;
  parent_path: Field<'char'>;
  /** Parent Routes. */
  parent_route_ids: Many2many<'stock.route', 'computed' | 'unsearchable'>;
  /** # Products. The number of products under this category (Does not consider the children categories). */
  product_count: Field<'integer', 'unsearchable'>;
  /** Product Properties. */
  product_properties_definition: Field<'properties_definition'>;
  /**
   * Expense Account. The expense is accounted for when a vendor bill is validated, except in anglo-saxon accounting
   * with perpetual inventory valuation in which case the expense (Cost of Goods Sold account) is recognized at the
   * customer invoice validation.
   */
  property_account_expense_categ_id: Many2one<'account.account'>;
  /** Income Account. This account will be used when validating a customer invoice. */
  property_account_income_categ_id: Many2one<'account.account'>;
  /**
   * Costing Method. Standard Price: The products are valued at their standard cost defined on the product. Average
   * Cost (AVCO): The products are valued at weighted average cost. First In First Out (FIFO): The products are
   * valued supposing those that enter the company first will also leave it first.
   */
  property_cost_method: Selection<'average' | 'fifo' | 'standard'>;
  /**
   * Price Difference Account. With perpetual valuation, this account will hold the price difference between the
   * standard price and the bill price.
   */
  property_price_difference_account_id: Many2one<'account.account'>;
  /**
   * Stock Journal. When doing automated inventory valuation, this is the Accounting Journal in which entries will
   * be automatically posted when stock moves are processed.
   */
  property_stock_journal: Many2one<'account.journal'>;
  /**
   * Stock Valuation Account. When automated inventory valuation is enabled on a product, this account will hold the
   * current value of the products.
   */
  property_stock_valuation_account_id: Many2one<'account.account'>;
  /**
   * Inventory Valuation. Periodic: The accounting entries are suggested manually in the inventory valuation report.
   * Perpetual: An accounting entry is automatically created to value the inventory when a product is billed or
   * invoiced.
   */
  property_valuation: Selection<'periodic' | 'real_time'>;
  /** Putaway Rules. */
  putaway_rule_ids: One2many<'stock.putaway.rule', 'category_id'>;
  /**
   * Force Removal Strategy. Set a specific removal strategy that will be used regardless of the source location for
   * this product category. FIFO: products/lots that were stocked first will be moved out first. LIFO: products/lots
   * that were stocked last will be moved out first. Closest location: products/lots closest to the target location
   * will be moved out first. FEFO: products/lots with the closest removal date will be moved out first (the
   * availability of this method depends on the "Expiration Dates" setting). Least Packages: FIFO but with the least
   * number of packages possible when there are several packages containing the same product.
   */
  removal_strategy_id: Many2one<'product.removal'>;
  /** Routes. */
  route_ids: Many2many<'stock.route'>;
  /** Total routes. */
  total_route_ids: Many2many<'stock.route', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.product` */
export interface ProductProduct {
  /** Account Tags. Tags to be set on the base and tax journal items created for this product. */
  account_tag_ids: Many2many<'account.account.tag'>;
  /** Active. If unchecked, it will allow you to hide the product without removing it. */
  active: Field<'boolean'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Variant Tags. */
  additional_product_tag_ids: Many2many<'product.tag'>;
  /**
   * Alert Date. Number of days before the Expiration Date after which an alert should be raised on the lot/serial
   * number. It will be computed on the lot/serial number.
   */
  alert_time: Field<'integer'>;
  all_product_tag_ids: Many2many<'product.tag', 'computed'>;
  /** Product Attributes. */
  attribute_line_ids: One2many<'product.template.attribute.line'>;
  /** Average Cost. */
  avg_cost: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Barcode. International Article Number used for product identification. */
  barcode: Field<'char'>;
  can_image_1024_be_zoomed: Field<'boolean', 'unsearchable'>;
  /** Can Variant Image 1024 be zoomed. */
  can_image_variant_1024_be_zoomed: Field<'boolean', 'computed'>;
  /** Product Category. */
  categ_id: Many2one<'product.category'>;
  /** Reference. */
  code: Field<'char', 'unsearchable'>;
  /** Color Index. */
  color: Field<'integer'>;
  combination_indices: Field<'char', 'computed'>;
  /** Combo Choices. */
  combo_ids: Many2many<'product.combo'>;
  /**
   * Valuation Currency. Technical field to correctly show the currently selected company's currency that
   * corresponds to the totaled value of the product's valuation layers.
   */
  company_currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company'>;
  cost_currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  cost_method: Selection<'average' | 'fifo' | 'standard', 'computed' | 'unsearchable'>;
  /**
   * Origin of Goods. Rules of origin determine where goods originate, i.e. not where they have been shipped from,
   * but where they have been produced or manufactured. As such, the ‘origin’ is the 'economic nationality' of goods
   * traded in commerce.
   */
  country_of_origin: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /** Internal Reference. */
  default_code: Field<'char'>;
  description: Field<'html'>;
  /** Description on Picking. */
  description_picking: Field<'text'>;
  /** Description on Receptions. */
  description_pickingin: Field<'text'>;
  /** Description on Delivery Orders. */
  description_pickingout: Field<'text'>;
  /** Purchase Description. */
  description_purchase: Field<'text'>;
  /**
   * Sales Description. A description of the Product that you want to communicate to your customers. This
   * description will be copied to every Sales Order, Delivery Order and Customer Invoice/Credit Note.
   */
  description_sale: Field<'text'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Re-Invoice Costs. Validated expenses, vendor bills, or stock pickings (set up to track costs) can be invoiced
   * to the customer at either cost or sales price.
   */
  expense_policy: Selection<'cost' | 'no' | 'sales_price'>;
  /**
   * Expiration Date. Number of days after the receipt of the products (from the vendor or in stock after
   * production) after which the goods may become dangerous and must not be consumed. It will be computed on the
   * lot/serial number.
   */
  expiration_time: Field<'integer'>;
  fiscal_country_codes: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Free To Use Quantity. Available quantity (computed as Quantity On Hand - reserved quantity - quantity to
   * remove) In a context with a single Stock Location, this includes goods stored in this location, or any of its
   * children. In a context with a single Warehouse, this includes goods stored in the Stock Location of this
   * Warehouse, or any of its children. Otherwise, this includes goods stored in any Stock Location with 'internal'
   * type.
   */
  free_qty: Field<'float', 'computed'>;
  /** Routes can be selected on this product. */
  has_available_route_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Is a configurable product. */
  has_configurable_attributes: Field<'boolean', 'computed'>;
  has_message: Field<'boolean'>;
  /** HS Code. Standardized code for international shipping and goods declaration. */
  hs_code: Field<'char'>;
  id: Field<'integer', 'required' | 'computed'>;
  image_1024: Field<'binary', 'unsearchable'>;
  image_128: Field<'binary', 'unsearchable'>;
  /** Image. */
  image_1920: Field<'binary', 'unsearchable'>;
  image_256: Field<'binary', 'unsearchable'>;
  image_512: Field<'binary', 'unsearchable'>;
  /** Variant Image 1024. */
  image_variant_1024: Field<'binary', 'computed'>;
  /** Variant Image 128. */
  image_variant_128: Field<'binary', 'computed'>;
  /** Variant Image. */
  image_variant_1920: Field<'binary'>;
  /** Variant Image 256. */
  image_variant_256: Field<'binary', 'computed'>;
  /** Variant Image 512. */
  image_variant_512: Field<'binary', 'computed'>;
  /**
   * Incoming. Quantity of planned incoming products. In a context with a single Stock Location, this includes goods
   * arriving to this Location, or any of its children. In a context with a single Warehouse, this includes goods
   * arriving to the Stock Location of this Warehouse, or any of its children. Otherwise, this includes goods
   * arriving to any Stock Location with 'internal' type.
   */
  incoming_qty: Field<'float', 'computed'>;
  /**
   * Invoicing Policy. Ordered Quantity: Invoice quantities ordered by the customer. Delivered Quantity: Invoice
   * quantities delivered to the customer.
   */
  invoice_policy: Selection<'delivery' | 'order'>;
  is_dynamically_created: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Favorite. */
  is_favorite: Field<'boolean'>;
  is_in_purchase_order: Field<'boolean'>;
  is_in_selected_section_of_order: Field<'boolean'>;
  is_product_variant: Field<'boolean', 'unsearchable'>;
  /** Track Inventory. A storable product is a product for which you manage stock. */
  is_storable: Field<'boolean'>;
  /**
   * Is a Landed Cost. Indicates whether the product is a landed cost: when receiving a vendor bill, you can
   * allocate this cost on preceding receipts.
   */
  landed_cost_ok: Field<'boolean'>;
  /** Sales Price. Price at which the product is sold to customers. */
  list_price: Field<'float'>;
  location_id: Many2one<'stock.location', 'unsearchable'>;
  /** Lot Properties. */
  lot_properties_definition: Field<'properties_definition'>;
  /**
   * Serial/Lot Numbers Sequence. Technical Field: The Ir.Sequence record that is used to generate serial/lot
   * numbers for this product.
   */
  lot_sequence_id: Many2one<'ir.sequence'>;
  /** Valuation by Lot/Serial. If checked, the valuation will be specific by Lot/Serial number. */
  lot_valuated: Field<'boolean'>;
  /**
   * Sales Price. The sale price is managed from the product template. Click on the 'Configure Variants' button to
   * set the extra attribute prices.
   */
  lst_price: Field<'float', 'unsearchable'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  monthly_demand: Field<'float', 'unsearchable'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  name: Field<'char'>;
  /** Nbr Moves In. Number of incoming stock moves in the past 12 months. */
  nbr_moves_in: Field<'integer', 'unsearchable'>;
  /** Nbr Moves Out. Number of outgoing stock moves in the past 12 months. */
  nbr_moves_out: Field<'integer', 'unsearchable'>;
  /** Reordering Rules. */
  nbr_reordering_rules: Field<'integer', 'unsearchable'>;
  next_serial: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Optional Products. Optional Products are suggested whenever the customer hits *Add to Cart* (cross-sell
   * strategy, e.g. for computers: warranty, software, etc.).
   */
  optional_product_ids: Many2many<'product.template'>;
  /** Minimum Stock Rules. */
  orderpoint_ids: One2many<'stock.warehouse.orderpoint', 'product_id'>;
  /**
   * Outgoing. Quantity of planned outgoing products. In a context with a single Stock Location, this includes goods
   * leaving this Location, or any of its children. In a context with a single Warehouse, this includes goods
   * leaving the Stock Location of this Warehouse, or any of its children. Otherwise, this includes goods leaving
   * any Stock Location with 'internal' type.
   */
  outgoing_qty: Field<'float', 'computed'>;
  /** Customer Ref. */
  partner_ref: Field<'char', 'unsearchable'>;
  /** Variant Price Extra. This is the sum of the extra price of all attributes. */
  price_extra: Field<'float', 'computed' | 'unsearchable'>;
  /** Pricelist Rules. */
  pricelist_rule_ids: One2many<'product.pricelist.item', 'product_id', 'unsearchable'>;
  product_catalog_product_is_in_sale_order: Field<'boolean'>;
  /** Documents Count. */
  product_document_count: Field<'integer', 'unsearchable'>;
  /** Documents. */
  product_document_ids: One2many<'product.document', 'res_id'>;
  /** Properties. */
  product_properties: Field<'properties'>;
  /** Tags. */
  product_tag_ids: Many2many<'product.tag'>;
  /** Attribute Values. */
  product_template_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  /** Variant Values. */
  product_template_variant_value_ids: Many2many<'product.template.attribute.value'>;
  /** Product Template. */
  product_tmpl_id: Many2one<'product.template', 'required'>;
  product_tooltip: Field<'char', 'computed' | 'unsearchable'>;
  /** Unit Barcode. */
  product_uom_ids: One2many<'product.uom', 'product_id'>;
  /** # Product Variants. */
  product_variant_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Product. */
  product_variant_id: Many2one<'product.product', 'computed' | 'unsearchable'>;
  /** Products. */
  product_variant_ids: One2many<'product.product'>;
  /**
   * Expense Account. Keep this field empty to use the default value from the product category. If anglo-saxon
   * accounting with automated valuation method is configured, the expense account on the product category will be
   * used.
   */
  property_account_expense_id: Many2one<'account.account'>;
  /** Income Account. Keep this field empty to use the default value from the product category. */
  property_account_income_id: Many2one<'account.account'>;
  /**
   * Price Difference Account. With perpetual valuation, this account will hold the price difference between the
   * standard price and the bill price.
   */
  property_price_difference_account_id: Many2one<'account.account'>;
  /**
   * Inventory Location. This stock location will be used, instead of the default one, as the source location for
   * stock moves generated when you do an inventory.
   */
  property_stock_inventory: Many2one<'stock.location'>;
  /**
   * Production Location. This stock location will be used, instead of the default one, as the source location for
   * stock moves generated by manufacturing orders.
   */
  property_stock_production: Many2one<'stock.location'>;
  /** Message for Purchase Order Line. */
  purchase_line_warn_msg: Field<'text'>;
  /**
   * Control Policy. On ordered quantities: Control bills based on ordered quantities. On received quantities:
   * Control bills based on received quantities.
   */
  purchase_method: Selection<'purchase' | 'receive'>;
  /** Purchase. */
  purchase_ok: Field<'boolean'>;
  /** PO Lines. */
  purchase_order_line_ids: One2many<'purchase.order.line', 'product_id'>;
  /** Purchased. */
  purchased_product_qty: Field<'float', 'unsearchable'>;
  /** Putaway Rules. */
  putaway_rule_ids: One2many<'stock.putaway.rule', 'product_id'>;
  /**
   * Quantity On Hand. Current quantity of products. In a context with a single Stock Location, this includes goods
   * stored at this Location, or any of its children. In a context with a single Warehouse, this includes goods
   * stored in the Stock Location of this Warehouse, or any of its children. stored in the Stock Location of the
   * Warehouse of this Shop, or any of its children. Otherwise, this includes goods stored in any Stock Location
   * with 'internal' type.
   */
  qty_available: Field<'float'>;
  /**
   * Removal Date. Number of days before the Expiration Date after which the goods should be removed from the stock
   * and not be counted in the Fresh On Hand Stock anymore.It will be computed on the lot/serial number.
   */
  removal_time: Field<'integer'>;
  reordering_max_qty: Field<'float', 'unsearchable'>;
  reordering_min_qty: Field<'float', 'unsearchable'>;
  /**
   * Responsible. This user will be responsible of the next activities related to logistic operations for this
   * product.
   */
  responsible_id: Many2one<'res.users'>;
  /** Category Routes. */
  route_from_categ_ids: Many2many<'stock.route', 'computed'>;
  /**
   * Routes. Depending on the modules installed, this will allow you to define the route of the product: whether it
   * will be bought, manufactured, replenished on order, etc.
   */
  route_ids: Many2many<'stock.route'>;
  /**
   * Customer Lead Time. Delivery lead time, in days. It's the number of days, promised to the customer, between the
   * confirmation of the sales order and the delivery.
   */
  sale_delay: Field<'integer'>;
  /** Sales Order Line Warning. */
  sale_line_warn_msg: Field<'text'>;
  /** Sales. */
  sale_ok: Field<'boolean'>;
  /** Sold. */
  sales_count: Field<'float', 'unsearchable'>;
  /** Vendors. */
  seller_ids: One2many<'product.supplierinfo'>;
  /** Sequence. Gives the sequence order when displaying a product list. */
  sequence: Field<'integer'>;
  /**
   * Custom Lot/Serial. If multiple products share the same prefix, they will share the same sequence, otherwise the
   * sequence will be dedicated to the product. * Legend (for prefix): - Current Year with Century: %(year)s -
   * Current Year without Century: %(y)s - Month: %(month)s - Day: %(day)s - Day of the Year: %(doy)s - Week of the
   * Year: %(woy)s - Day of the Week (0:Monday): %(weekday)s - Hour 00->24: %(h24)s - Hour 00->12: %(h12)s - Minute:
   * %(min)s - Second: %(sec)s.
   */
  serial_prefix_format: Field<'char', 'unsearchable'>;
  /**
   * Subcontract Service. If ticked, each time you sell this product through a SO, a RfQ is automatically created to
   * buy the product. Tip: don't forget to set a vendor on the product.
   */
  service_to_purchase: Field<'boolean'>;
  /** Create on Order. */
  service_tracking: Selection<'no'>;
  /**
   * Track Service. Manually set quantities on order: Invoice based on the manually entered quantity, without
   * creating an analytic account. Timesheets on contract: Invoice based on the tracked hours on the related
   * timesheet. Create a task and track hours: Create a task on the sales order validation and track the work hours.
   */
  service_type: Selection<'manual'>;
  show_forecasted_qty_status_button: Field<'boolean', 'computed' | 'unsearchable'>;
  show_on_hand_qty_status_button: Field<'boolean', 'computed' | 'unsearchable'>;
  show_qty_update_button: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Default Split Method. Default Split Method when used for Landed Cost. */
  split_method_landed_cost: Selection<'by_current_cost_price' | 'by_quantity' | 'by_volume' | 'by_weight' | 'equal'>;
  /**
   * Cost. Value of the product (automatically computed in AVCO). Used to value the product when the purchase cost
   * is not known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float'>;
  stock_move_ids: One2many<'stock.move', 'product_id'>;
  stock_quant_ids: One2many<'stock.quant', 'product_id'>;
  storage_category_capacity_ids: One2many<'stock.storage.category.capacity', 'product_id'>;
  suggest_estimated_price: Field<'float', 'computed' | 'unsearchable'>;
  suggested_qty: Field<'integer', 'computed'>;
  /** Purchase Taxes. Default taxes used when buying the product. */
  supplier_taxes_id: Many2many<'account.tax'>;
  tax_string: Field<'char', 'computed' | 'unsearchable'>;
  /** Sales Taxes. Default taxes used when selling the product. */
  taxes_id: Many2many<'account.tax'>;
  total_value: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial'>;
  /**
   * Product Type. Goods are tangible materials and merchandise you provide. A service is a non-material product you
   * provide.
   */
  type: Selection<'combo' | 'consu' | 'service'>;
  /** Unit. Default unit of measure used for all stock operations. */
  uom_id: Many2one<'uom.uom'>;
  /** Packagings. Additional packagings for this product which can be used for sales. */
  uom_ids: Many2many<'uom.uom'>;
  /** Unit Name. */
  uom_name: Field<'char', 'computed'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean'>;
  /**
   * Best Before Date. Number of days before the Expiration Date after which the goods starts deteriorating, without
   * being dangerous yet. It will be computed on the lot/serial number.
   */
  use_time: Field<'integer'>;
  /** Barcode is valid EAN. */
  valid_ean: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Valid Product Attribute Lines. */
  valid_product_template_attribute_line_ids: Many2many<'product.template.attribute.line', 'computed' | 'unsearchable'>;
  valuation: Selection<'periodic' | 'real_time', 'computed'>;
  variant_seller_ids: One2many<'product.supplierinfo'>;
  /**
   * Forecasted Quantity. Forecast quantity (computed as Quantity On Hand - Outgoing + Incoming - Quantity to
   * Remove) In a context with a single Stock Location, this includes goods stored in this location, or any of its
   * children. In a context with a single Warehouse, this includes goods stored in the Stock Location of this
   * Warehouse, or any of its children. Otherwise, this includes goods stored in any Stock Location with 'internal'
   * type.
   */
  virtual_available: Field<'float', 'computed'>;
  /** Re-Invoice Policy visible. */
  visible_expense_policy: Field<'boolean', 'computed' | 'unsearchable'>;
  volume: Field<'float'>;
  /** Volume unit of measure label. */
  volume_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  warehouse_id: Many2one<'stock.warehouse', 'unsearchable'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  weight: Field<'float'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.template` */
export interface ProductTemplate {
  /** Account Tags. Tags to be set on the base and tax journal items created for this product. */
  account_tag_ids: Many2many<'account.account.tag'>;
  /** Active. If unchecked, it will allow you to hide the product without removing it. */
  active: Field<'boolean'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /**
   * Alert Date. Number of days before the Expiration Date after which an alert should be raised on the lot/serial
   * number. It will be computed on the lot/serial number.
   */
  alert_time: Field<'integer'>;
  /** Product Attributes. */
  attribute_line_ids: One2many<'product.template.attribute.line', 'product_tmpl_id'>;
  barcode: Field<'char'>;
  can_image_1024_be_zoomed: Field<'boolean', 'computed'>;
  /** Product Category. */
  categ_id: Many2one<'product.category'>;
  /** Color Index. */
  color: Field<'integer'>;
  /** Combo Choices. */
  combo_ids: Many2many<'product.combo'>;
  company_id: Many2one<'res.company'>;
  cost_currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  cost_method: Selection<'average' | 'fifo' | 'standard', 'computed' | 'unsearchable'>;
  /**
   * Origin of Goods. Rules of origin determine where goods originate, i.e. not where they have been shipped from,
   * but where they have been produced or manufactured. As such, the ‘origin’ is the 'economic nationality' of goods
   * traded in commerce.
   */
  country_of_origin: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /** Internal Reference. */
  default_code: Field<'char'>;
  description: Field<'html'>;
  /** Description on Picking. */
  description_picking: Field<'text'>;
  /** Description on Receptions. */
  description_pickingin: Field<'text'>;
  /** Description on Delivery Orders. */
  description_pickingout: Field<'text'>;
  /** Purchase Description. */
  description_purchase: Field<'text'>;
  /**
   * Sales Description. A description of the Product that you want to communicate to your customers. This
   * description will be copied to every Sales Order, Delivery Order and Customer Invoice/Credit Note.
   */
  description_sale: Field<'text'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Re-Invoice Costs. Validated expenses, vendor bills, or stock pickings (set up to track costs) can be invoiced
   * to the customer at either cost or sales price.
   */
  expense_policy: Selection<'cost' | 'no' | 'sales_price'>;
  /**
   * Expiration Date. Number of days after the receipt of the products (from the vendor or in stock after
   * production) after which the goods may become dangerous and must not be consumed. It will be computed on the
   * lot/serial number.
   */
  expiration_time: Field<'integer'>;
  fiscal_country_codes: Field<'char', 'computed' | 'unsearchable'>;
  /** Routes can be selected on this product. */
  has_available_route_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Is a configurable product. */
  has_configurable_attributes: Field<'boolean', 'computed'>;
  has_message: Field<'boolean'>;
  /** HS Code. Standardized code for international shipping and goods declaration. */
  hs_code: Field<'char'>;
  id: Field<'integer', 'required' | 'computed'>;
  image_1024: Field<'binary', 'computed'>;
  image_128: Field<'binary', 'computed'>;
  /** Image. */
  image_1920: Field<'binary'>;
  image_256: Field<'binary', 'computed'>;
  image_512: Field<'binary', 'computed'>;
  /** Incoming. */
  incoming_qty: Field<'float', 'computed'>;
  /**
   * Invoicing Policy. Ordered Quantity: Invoice quantities ordered by the customer. Delivered Quantity: Invoice
   * quantities delivered to the customer.
   */
  invoice_policy: Selection<'delivery' | 'order'>;
  is_dynamically_created: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Favorite. */
  is_favorite: Field<'boolean'>;
  /** Is a product variant. */
  is_product_variant: Field<'boolean', 'unsearchable'>;
  /** Track Inventory. A storable product is a product for which you manage stock. */
  is_storable: Field<'boolean'>;
  /**
   * Is a Landed Cost. Indicates whether the product is a landed cost: when receiving a vendor bill, you can
   * allocate this cost on preceding receipts.
   */
  landed_cost_ok: Field<'boolean'>;
  /** Sales Price. Price at which the product is sold to customers. */
  list_price: Field<'float'>;
  location_id: Many2one<'stock.location', 'unsearchable'>;
  /**
   * Serial/Lot Numbers Sequence. Technical Field: The Ir.Sequence record that is used to generate serial/lot
   * numbers for this product.
   */
  lot_sequence_id: Many2one<'ir.sequence'>;
  /** Valuation by Lot/Serial. If checked, the valuation will be specific by Lot/Serial number. */
  lot_valuated: Field<'boolean'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  name: Field<'char', 'needed'>;
  /** Nbr Moves In. Number of incoming stock moves in the past 12 months. */
  nbr_moves_in: Field<'integer', 'unsearchable'>;
  /** Nbr Moves Out. Number of outgoing stock moves in the past 12 months. */
  nbr_moves_out: Field<'integer', 'unsearchable'>;
  /** Reordering Rules. */
  nbr_reordering_rules: Field<'integer', 'unsearchable'>;
  next_serial: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Optional Products. Optional Products are suggested whenever the customer hits *Add to Cart* (cross-sell
   * strategy, e.g. for computers: warranty, software, etc.).
   */
  optional_product_ids: Many2many<'product.template'>;
  /** Outgoing. */
  outgoing_qty: Field<'float', 'computed'>;
  /** Pricelist Rules. */
  pricelist_rule_ids: One2many<'product.pricelist.item', 'product_tmpl_id'>;
  /** Documents Count. */
  product_document_count: Field<'integer', 'unsearchable'>;
  /** Documents. */
  product_document_ids: One2many<'product.document', 'res_id'>;
  /** Properties. */
  product_properties: Field<'properties'>;
  /** Tags. */
  product_tag_ids: Many2many<'product.tag'>;
  product_tooltip: Field<'char', 'computed' | 'unsearchable'>;
  /** # Product Variants. */
  product_variant_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Product. */
  product_variant_id: Many2one<'product.product', 'computed' | 'unsearchable'>;
  /** Products. */
  product_variant_ids: One2many<'product.product', 'product_tmpl_id'>;
  /**
   * Expense Account. Keep this field empty to use the default value from the product category. If anglo-saxon
   * accounting with automated valuation method is configured, the expense account on the product category will be
   * used.
   */
  property_account_expense_id: Many2one<'account.account'>;
  /** Income Account. Keep this field empty to use the default value from the product category. */
  property_account_income_id: Many2one<'account.account'>;
  /**
   * Price Difference Account. With perpetual valuation, this account will hold the price difference between the
   * standard price and the bill price.
   */
  property_price_difference_account_id: Many2one<'account.account'>;
  /**
   * Inventory Location. This stock location will be used, instead of the default one, as the source location for
   * stock moves generated when you do an inventory.
   */
  property_stock_inventory: Many2one<'stock.location'>;
  /**
   * Production Location. This stock location will be used, instead of the default one, as the source location for
   * stock moves generated by manufacturing orders.
   */
  property_stock_production: Many2one<'stock.location'>;
  /** Message for Purchase Order Line. */
  purchase_line_warn_msg: Field<'text'>;
  /**
   * Control Policy. On ordered quantities: Control bills based on ordered quantities. On received quantities:
   * Control bills based on received quantities.
   */
  purchase_method: Selection<'purchase' | 'receive'>;
  /** Purchase. */
  purchase_ok: Field<'boolean'>;
  /** Purchased. */
  purchased_product_qty: Field<'float', 'unsearchable'>;
  /** Quantity On Hand. */
  qty_available: Field<'float'>;
  /**
   * Removal Date. Number of days before the Expiration Date after which the goods should be removed from the stock
   * and not be counted in the Fresh On Hand Stock anymore.It will be computed on the lot/serial number.
   */
  removal_time: Field<'integer'>;
  reordering_max_qty: Field<'float', 'unsearchable'>;
  reordering_min_qty: Field<'float', 'unsearchable'>;
  /**
   * Responsible. This user will be responsible of the next activities related to logistic operations for this
   * product.
   */
  responsible_id: Many2one<'res.users'>;
  /** Category Routes. */
  route_from_categ_ids: Many2many<'stock.route', 'computed'>;
  /**
   * Routes. Depending on the modules installed, this will allow you to define the route of the product: whether it
   * will be bought, manufactured, replenished on order, etc.
   */
  route_ids: Many2many<'stock.route'>;
  /**
   * Customer Lead Time. Delivery lead time, in days. It's the number of days, promised to the customer, between the
   * confirmation of the sales order and the delivery.
   */
  sale_delay: Field<'integer'>;
  /** Sales Order Line Warning. */
  sale_line_warn_msg: Field<'text'>;
  /** Sales. */
  sale_ok: Field<'boolean'>;
  /** Sold. */
  sales_count: Field<'float', 'computed' | 'unsearchable'>;
  /** Vendors. */
  seller_ids: One2many<'product.supplierinfo', 'product_tmpl_id'>;
  /** Sequence. Gives the sequence order when displaying a product list. */
  sequence: Field<'integer'>;
  /**
   * Custom Lot/Serial. If multiple products share the same prefix, they will share the same sequence, otherwise the
   * sequence will be dedicated to the product. * Legend (for prefix): - Current Year with Century: %(year)s -
   * Current Year without Century: %(y)s - Month: %(month)s - Day: %(day)s - Day of the Year: %(doy)s - Week of the
   * Year: %(woy)s - Day of the Week (0:Monday): %(weekday)s - Hour 00->24: %(h24)s - Hour 00->12: %(h12)s - Minute:
   * %(min)s - Second: %(sec)s.
   */
  serial_prefix_format: Field<'char', 'unsearchable'>;
  /**
   * Subcontract Service. If ticked, each time you sell this product through a SO, a RfQ is automatically created to
   * buy the product. Tip: don't forget to set a vendor on the product.
   */
  service_to_purchase: Field<'boolean'>;
  /** Create on Order. */
  service_tracking: Selection<'no', 'required'>;
  /**
   * Track Service. Manually set quantities on order: Invoice based on the manually entered quantity, without
   * creating an analytic account. Timesheets on contract: Invoice based on the tracked hours on the related
   * timesheet. Create a task and track hours: Create a task on the sales order validation and track the work hours.
   */
  service_type: Selection<'manual'>;
  show_forecasted_qty_status_button: Field<'boolean', 'computed' | 'unsearchable'>;
  show_on_hand_qty_status_button: Field<'boolean', 'computed' | 'unsearchable'>;
  show_qty_update_button: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Default Split Method. Default Split Method when used for Landed Cost. */
  split_method_landed_cost: Selection<'by_current_cost_price' | 'by_quantity' | 'by_volume' | 'by_weight' | 'equal'>;
  /**
   * Cost. Value of the product (automatically computed in AVCO). Used to value the product when the purchase cost
   * is not known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float'>;
  /** Purchase Taxes. Default taxes used when buying the product. */
  supplier_taxes_id: Many2many<'account.tax'>;
  tax_string: Field<'char', 'computed' | 'unsearchable'>;
  /** Sales Taxes. Default taxes used when selling the product. */
  taxes_id: Many2many<'account.tax'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'required'>;
  /**
   * Product Type. Goods are tangible materials and merchandise you provide. A service is a non-material product you
   * provide.
   */
  type: Selection<'combo' | 'consu' | 'service', 'required'>;
  /** Unit. Default unit of measure used for all stock operations. */
  uom_id: Many2one<'uom.uom', 'required'>;
  /** Packagings. Additional packagings for this product which can be used for sales. */
  uom_ids: Many2many<'uom.uom'>;
  /** Unit Name. */
  uom_name: Field<'char', 'computed'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean'>;
  /**
   * Best Before Date. Number of days before the Expiration Date after which the goods starts deteriorating, without
   * being dangerous yet. It will be computed on the lot/serial number.
   */
  use_time: Field<'integer'>;
  /** Valid Product Attribute Lines. */
  valid_product_template_attribute_line_ids: Many2many<'product.template.attribute.line', 'computed' | 'unsearchable'>;
  valuation: Selection<'periodic' | 'real_time', 'computed'>;
  variant_seller_ids: One2many<'product.supplierinfo', 'product_tmpl_id'>;
  /** Forecasted Quantity. */
  virtual_available: Field<'float', 'computed'>;
  /** Re-Invoice Policy visible. */
  visible_expense_policy: Field<'boolean', 'computed' | 'unsearchable'>;
  volume: Field<'float'>;
  /** Volume unit of measure label. */
  volume_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  warehouse_id: Many2one<'stock.warehouse', 'unsearchable'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  weight: Field<'float'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.uom` */
export interface ProductUom {
  barcode: Field<'char', 'needed'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Unit. */
  uom_id: Many2one<'uom.uom', 'needed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `purchase.order` */
export interface PurchaseOrder {
  /** Security Token. */
  access_token: Field<'char'>;
  /** Portal Access URL. Customer Portal URL. */
  access_url: Field<'char', 'unsearchable'>;
  access_warning: Field<'text', 'unsearchable'>;
  /** Acknowledged. It indicates that the vendor has acknowledged the receipt of the purchase order. */
  acknowledged: Field<'boolean'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Taxes. */
  amount_tax: Field<'monetary', 'computed'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Total in currency. */
  amount_total_cc: Field<'monetary', 'computed'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  company_currency_id: Many2one<'res.currency', 'computed'>;
  company_id: Many2one<'res.company', 'required'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  company_price_include: Selection<'tax_excluded' | 'tax_included', 'computed'>;
  /** Country code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'required'>;
  currency_rate: Field<'float', 'computed'>;
  /** Confirmation Date. */
  date_approve: Field<'datetime'>;
  date_calendar_start: Field<'datetime', 'computed'>;
  /**
   * Order Deadline. Depicts the date within which the Quotation should be confirmed and converted into a purchase
   * order.
   */
  date_order: Field<'datetime', 'required'>;
  /**
   * Expected Arrival. Delivery date promised by vendor. This date is used to determine expected arrival of
   * products.
   */
  date_planned: Field<'datetime'>;
  /** Destination Location Type. Technical field used to display the Drop Ship Address. */
  default_location_dest_id_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /**
   * Dropship Address. Put an address if you want to deliver directly from the vendor to the customer. Otherwise,
   * keep empty to deliver to your own company.
   */
  dest_address_id: Many2one<'res.partner'>;
  display_name: Field<'char', 'computed'>;
  duplicated_order_ids: Many2many<'purchase.order', 'computed' | 'unsearchable'>;
  /** Arrival. Completion date of the first receipt order. */
  effective_date: Field<'datetime', 'computed'>;
  fiscal_position_id: Many2one<'account.fiscal.position'>;
  has_message: Field<'boolean'>;
  /** Technical field for whether the purchase order has associated sale orders. */
  has_sale_order: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Incoming Shipment count. */
  incoming_picking_count: Field<'integer', 'computed' | 'unsearchable'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  incoterm_id: Many2one<'account.incoterms'>;
  incoterm_location: Field<'char'>;
  /** Bill Count. */
  invoice_count: Field<'integer', 'computed'>;
  /** Bills. */
  invoice_ids: Many2many<'account.move', 'computed'>;
  /** Billing Status. */
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice', 'computed'>;
  is_late: Field<'boolean'>;
  is_shipped: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Purchase Order Modification. Purchase Order Modification used when you want to purchase order editable after
   * confirm.
   */
  lock_confirmed_po: Selection<'edit' | 'lock', 'computed'>;
  /** Locked. Locked Purchase Orders cannot be modified. */
  locked: Field<'boolean'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Order Reference. */
  name: Field<'char', 'required'>;
  /** Terms and Conditions. */
  note: Field<'html'>;
  /**
   * On-Time Delivery Rate. Over the past x days; the number of products received on time divided by the number of
   * ordered products.x is either the System Parameter purchase_stock.on_time_delivery_days or the default 365.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Order Lines. */
  order_line: One2many<'purchase.order.line', 'order_id'>;
  /** Source. Reference of the document that generated this purchase order request (e.g. a sales order). */
  origin: Field<'char'>;
  /** # Vendor Bills. */
  partner_bill_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Vendor. You can find a vendor by its Name, TIN, Email or Internal Reference. */
  partner_id: Many2one<'res.partner', 'needed'>;
  /**
   * Vendor Reference. Reference of the sales order or bid sent by the vendor. It's used to do the matching when you
   * receive the products as this reference is usually written on the delivery order sent by your vendor.
   */
  partner_ref: Field<'char'>;
  /** Payment Terms. */
  payment_term_id: Many2one<'account.payment.term'>;
  /** Receptions. */
  picking_ids: Many2many<'stock.picking', 'computed'>;
  /** Deliver To. This will determine operation type of incoming shipment. */
  picking_type_id: Many2one<'stock.picking.type', 'required'>;
  priority: Selection<'0' | '1'>;
  product_id: Many2one<'product.product', 'computed'>;
  /** Purchase Warning. Internal warning for the partner or the products as set by the user. */
  purchase_warning_text: Field<'text', 'computed' | 'unsearchable'>;
  receipt_reminder_email: Field<'boolean'>;
  /** Receipt Status. Red: Late Orange: To process today Green: On time. */
  receipt_status: Selection<'full' | 'partial' | 'pending', 'computed'>;
  /** References. */
  reference_ids: Many2many<'stock.reference'>;
  /** Days Before Receipt. */
  reminder_date_before_receipt: Field<'integer'>;
  /** Number of Source Sale. */
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  show_comparison: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Status. */
  state: Selection<'cancel' | 'draft' | 'purchase' | 'sent' | 'to approve'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  /**
   * Tax Country. Technical field to filter the available taxes depending on the fiscal country and fiscal position.
   */
  tax_country_id: Many2one<'res.country', 'computed' | 'unsearchable'>;
  tax_totals: Field<'json', 'computed' | 'unsearchable'>;
  /** Buyer. */
  user_id: Many2one<'res.users'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `purchase.order.line` */
export interface PurchaseOrderLine {
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  /** Amount. */
  amount_to_invoice_at_date: Field<'float', 'computed' | 'unsearchable'>;
  analytic_distribution: Field<'json'>;
  analytic_precision: Field<'integer', 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /** Confirmation Date. */
  date_approve: Field<'datetime', 'computed'>;
  /**
   * Order Date. Depicts the date within which the Quotation should be confirmed and converted into a purchase
   * order.
   */
  date_order: Field<'datetime', 'computed'>;
  /**
   * Expected Arrival. Delivery date expected from vendor. This date respectively defaults to vendor pricelist lead
   * time then today's date.
   */
  date_planned: Field<'datetime'>;
  discount: Field<'float'>;
  display_name: Field<'char', 'computed'>;
  /** Display Type. Technical field for UX purpose. */
  display_type: Selection<'line_note' | 'line_section' | 'line_subsection'>;
  distribution_analytic_account_ids: Many2many<'account.analytic.account', 'computed'>;
  forecasted_issue: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Bill Lines. */
  invoice_lines: One2many<'account.move.line', 'purchase_line_id'>;
  is_downpayment: Field<'boolean'>;
  /** Track Inventory. A storable product is a product for which you manage stock. */
  is_storable: Field<'boolean', 'computed'>;
  /** Location from procurement. */
  location_final_id: Many2one<'stock.location'>;
  /** Downstream moves alt. */
  move_dest_ids: Many2many<'stock.move'>;
  /** Reservation. */
  move_ids: One2many<'stock.move', 'purchase_line_id'>;
  /** Description. */
  name: Field<'text', 'required'>;
  /** Order Reference. */
  order_id: Many2one<'purchase.order', 'needed'>;
  orderpoint_id: Many2one<'stock.warehouse.orderpoint'>;
  /** Parent Section Line. */
  parent_id: Many2one<'purchase.order.line', 'unsearchable'>;
  /** Partner. You can find a vendor by its Name, TIN, Email or Internal Reference. */
  partner_id: Many2one<'res.partner', 'computed'>;
  /** Subtotal. */
  price_subtotal: Field<'monetary', 'computed'>;
  /** Tax. */
  price_tax: Field<'float', 'computed'>;
  /** Total. */
  price_total: Field<'monetary', 'computed'>;
  /** Unit Price. */
  price_unit: Field<'float', 'required'>;
  /** Unit Price (Discounted). */
  price_unit_discounted: Field<'float', 'computed' | 'unsearchable'>;
  /** Unit Price Product UoM. The Price of one unit of the product's Unit of Measure. */
  price_unit_product_uom: Field<'float', 'computed' | 'unsearchable'>;
  /** Custom Description. */
  product_description_variants: Field<'char'>;
  product_id: Many2one<'product.product'>;
  /** Product attribute values that do not create variants. */
  product_no_variant_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  /** Quantity. */
  product_qty: Field<'float', 'required'>;
  /** Attribute Values. */
  product_template_attribute_value_ids: Many2many<'product.template.attribute.value', 'computed'>;
  /**
   * Product Type. Goods are tangible materials and merchandise you provide. A service is a non-material product you
   * provide.
   */
  product_type: Selection<'combo' | 'consu' | 'service', 'computed'>;
  /** Unit. */
  product_uom_id: Many2one<'uom.uom'>;
  /** Total Quantity. */
  product_uom_qty: Field<'float', 'computed'>;
  /** Propagate cancellation. */
  propagate_cancel: Field<'boolean'>;
  purchase_line_warn_msg: Field<'text', 'computed' | 'unsearchable'>;
  /** Billed Qty. */
  qty_invoiced: Field<'float', 'computed'>;
  /** Billed. */
  qty_invoiced_at_date: Field<'float', 'computed' | 'unsearchable'>;
  /** Received Qty. */
  qty_received: Field<'float'>;
  /** Received. */
  qty_received_at_date: Field<'float', 'computed' | 'unsearchable'>;
  /** Manual Received Qty. */
  qty_received_manual: Field<'float'>;
  /**
   * Received Qty Method. According to product configuration, the received quantity can be automatically computed by
   * mechanism: - Manual: the quantity is set manually on the line - Stock Moves: the quantity comes from confirmed
   * pickings.
   */
  qty_received_method: Selection<'manual' | 'stock_moves', 'computed'>;
  /** To Invoice Quantity. */
  qty_to_invoice: Field<'float', 'computed'>;
  /** Origin Sale Item. */
  sale_line_id: Many2one<'sale.order.line'>;
  sale_order_id: Many2one<'sale.order', 'computed'>;
  /** Selected Seller. Technical field to get the vendor pricelist used to generate this line. */
  selected_seller_id: Many2one<'product.supplierinfo', 'computed' | 'unsearchable'>;
  sequence: Field<'integer'>;
  /** Status. */
  state: Selection<'cancel' | 'draft' | 'purchase' | 'sent' | 'to approve', 'computed'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  /** Taxes. */
  tax_ids: Many2many<'account.tax'>;
  /** Technical Price Unit. Technical field for price computation. */
  technical_price_unit: Field<'float'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `res.company` */
export interface ResCompany {
  /**
   * Base Tax Received Account. Account that will be set on lines created in cash basis journal entry and used to
   * keep track of the tax base amount.
   */
  account_cash_basis_base_account_id: Many2one<'account.account'>;
  /** Default PoS Receivable Account. */
  account_default_pos_receivable_account_id: Many2one<'account.account'>;
  /** Separate account for expense discount. */
  account_discount_expense_allocation_id: Many2one<'account.account'>;
  /** Separate account for income discount. */
  account_discount_income_allocation_id: Many2one<'account.account'>;
  /**
   * l10n-used countries. Technical field containing the countries for which this company is using tax-related
   * features(hence the ones for which l10n modules need to show tax-related fields).
   */
  account_enabled_tax_country_ids: Many2many<'res.country', 'computed' | 'unsearchable'>;
  account_fiscal_country_group_codes: Field<'json', 'computed' | 'unsearchable'>;
  /** Fiscal Country. The country to use the tax reports from for this company. */
  account_fiscal_country_id: Many2one<'res.country'>;
  /** Cash Discount Write-Off Gain Account. */
  account_journal_early_pay_discount_gain_account_id: Many2one<'account.account'>;
  /** Cash Discount Write-Off Loss Account. */
  account_journal_early_pay_discount_loss_account_id: Many2one<'account.account'>;
  /** Journal Suspense Account. */
  account_journal_suspense_account_id: Many2one<'account.account'>;
  /** Opening Entry. That is the date of the opening entry. */
  account_opening_date: Field<'date'>;
  /** Opening Journal. Journal where the opening entry of this company's accounting has been posted. */
  account_opening_journal_id: Many2one<'account.journal'>;
  /** Opening Journal Entry. The journal entry containing the initial balance of all this company's accounts. */
  account_opening_move_id: Many2one<'account.move'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  account_price_include: Selection<'tax_excluded' | 'tax_included', 'required'>;
  /** Production WIP Account. */
  account_production_wip_account_id: Many2one<'account.account'>;
  /** Production WIP Overhead Account. */
  account_production_wip_overhead_account_id: Many2one<'account.account'>;
  /** Default Purchase Receipt Fiscal Position. */
  account_purchase_receipt_fiscal_position_id: Many2one<'account.fiscal.position'>;
  /** Default Purchase Tax. */
  account_purchase_tax_id: Many2one<'account.tax'>;
  /** Default Sale Tax. */
  account_sale_tax_id: Many2one<'account.tax'>;
  /** Stock Journal. */
  account_stock_journal_id: Many2one<'account.journal'>;
  /** Stock Valuation Account. */
  account_stock_valuation_id: Many2one<'account.account'>;
  /** Storno accounting. */
  account_storno: Field<'boolean'>;
  /** Sales Credit Limit. Enable the use of credit limit on partners. */
  account_use_credit_limit: Field<'boolean'>;
  active: Field<'boolean'>;
  /** Email Domain. */
  alias_domain_id: Many2one<'mail.alias.domain'>;
  all_child_ids: One2many<'res.company', 'parent_id'>;
  /** Use anglo-saxon accounting. */
  anglo_saxon_accounting: Field<'boolean'>;
  /**
   * Day of the month. Day of the month when the annual inventory should occur. If zero or negative, then the first
   * day of the month will be selected instead. If greater than the last day of a month, then the last day of the
   * month will be selected instead.
   */
  annual_inventory_day: Field<'integer'>;
  /**
   * Annual Inventory Month. Annual inventory month for products not in a location with a cyclic inventory date. Set
   * to no month if no automatic annual inventory.
   */
  annual_inventory_month: Selection<'1' | '10' | '11' | '12' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'>;
  /** Automatic Entry Default Journal. Journal used by default for moving the period of an entry. */
  automatic_entry_default_journal_id: Many2one<'account.journal'>;
  /** Auto-validate bills. */
  autopost_bills: Field<'boolean'>;
  /** Prefix of the bank accounts. */
  bank_account_code_prefix: Field<'char'>;
  /** Banks. */
  bank_ids: One2many<'res.partner.bank'>;
  /** Bank Journals. */
  bank_journal_ids: One2many<'account.journal', 'company_id'>;
  batch_payment_sequence_id: Many2one<'ir.sequence'>;
  bounce_email: Field<'char', 'computed' | 'unsearchable'>;
  /** Bounce. */
  bounce_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /** Prefix of the cash accounts. */
  cash_account_code_prefix: Field<'char'>;
  catchall_email: Field<'char', 'computed' | 'unsearchable'>;
  /** Catchall. */
  catchall_formatted: Field<'char', 'computed' | 'unsearchable'>;
  chart_template: Selection<string>;
  /** Branches. */
  child_ids: One2many<'res.company', 'parent_id'>;
  city: Field<'char', 'unsearchable'>;
  color: Field<'integer', 'unsearchable'>;
  /** Company Details. Header text displayed at the top of all reports. */
  company_details: Field<'html'>;
  /**
   * Company ID. The registry number of the company. Use it if it is different from the Tax ID. It must be unique
   * across all partners of a same country.
   */
  company_registry: Field<'char'>;
  company_registry_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  company_vat_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  cost_method: Selection<'average' | 'fifo' | 'standard', 'required'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed' | 'unsearchable'>;
  country_id: Many2one<'res.country', 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Exchange Gain or Loss Journal. */
  currency_exchange_journal_id: Many2one<'account.journal'>;
  currency_id: Many2one<'res.currency', 'required'>;
  /** Days to Purchase. Days needed to confirm a PO, define when a PO should be validated. */
  days_to_purchase: Field<'float'>;
  /** Cash Difference Expense. */
  default_cash_difference_expense_account_id: Many2one<'account.account'>;
  /** Cash Difference Income. */
  default_cash_difference_income_account_id: Many2one<'account.account'>;
  /** Default From. */
  default_from_email: Field<'char', 'computed' | 'unsearchable'>;
  display_account_storno: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Total amount of invoice in letters. */
  display_invoice_amount_total_words: Field<'boolean'>;
  /** Taxes in company currency. */
  display_invoice_tax_company_currency: Field<'boolean'>;
  display_name: Field<'char', 'computed'>;
  domestic_fiscal_position_id: Many2one<'account.fiscal.position', 'computed'>;
  /** Downpayment Account. This account will be used on Downpayment invoices. */
  downpayment_account_id: Many2one<'account.account'>;
  email: Field<'char'>;
  /** Formatted Email. */
  email_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /** Email Button Text. */
  email_primary_color: Field<'char'>;
  /** Email Button Color. */
  email_secondary_color: Field<'char'>;
  /** Expects a Chart of Accounts. */
  expects_chart_of_accounts: Field<'boolean'>;
  /**
   * Expense Account. The expense is accounted for when a vendor bill is validated, except in anglo-saxon accounting
   * with perpetual inventory valuation in which case the expense (Cost of Goods Sold account) is recognized at the
   * customer invoice validation.
   */
  expense_account_id: Many2one<'account.account'>;
  /** Expense Accrual Account. Account used to move the period of an expense. */
  expense_accrual_account_id: Many2one<'account.account'>;
  /** Loss Exchange Rate Account. */
  expense_currency_exchange_account_id: Many2one<'account.account'>;
  /** Document Template. */
  external_report_layout_id: Many2one<'ir.ui.view'>;
  fiscal_position_ids: One2many<'account.fiscal.position', 'company_id'>;
  fiscalyear_last_day: Field<'integer', 'required'>;
  fiscalyear_last_month: Selection<'1' | '10' | '11' | '12' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9', 'required'>;
  /**
   * Global Lock Date. Any entry up to and including that date will be postponed to a later time, in accordance with
   * its journal's sequence.
   */
  fiscalyear_lock_date: Field<'date'>;
  font: Selection<'Fira_Mono' | 'Lato' | 'Montserrat' | 'Open_Sans' | 'Oswald' | 'Raleway' | 'Roboto' | 'Tajawal'>;
  /** Force Audit Trail. */
  force_restrictive_audit_trail: Field<'boolean', 'unsearchable'>;
  /**
   * Hard Lock Date. Any entry up to and including that date will be postponed to a later time, in accordance with
   * its journal sequence. This lock date is irreversible and does not allow any exception.
   */
  hard_lock_date: Field<'date'>;
  has_message: Field<'boolean'>;
  has_received_warning_stock_sms: Field<'boolean'>;
  /**
   * Replenishment Horizon. Configure your horizon to trigger reordering rules earlier to get a head start on
   * replenishment and avoid delays, or trigger it just-in-time ('0 days') to avoid overstocking.
   */
  horizon_days: Field<'float', 'required'>;
  /** Enrich Done. */
  iap_enrich_auto_done: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Income Account. This account will be used when validating a customer invoice. */
  income_account_id: Many2one<'account.account'>;
  /** Gain Exchange Rate Account. */
  income_currency_exchange_account_id: Many2one<'account.account'>;
  /**
   * Default incoterm. International Commercial Terms are a series of predefined commercial terms used in
   * international transactions.
   */
  incoterm_id: Many2one<'account.incoterms'>;
  internal_transit_location_id: Many2one<'stock.location'>;
  inventory_period: Selection<'daily' | 'manual' | 'monthly', 'required'>;
  /** Valuation. */
  inventory_valuation: Selection<'periodic' | 'real_time'>;
  /** Default Terms and Conditions. */
  invoice_terms: Field<'html'>;
  /** Default Terms and Conditions as a Web page. */
  invoice_terms_html: Field<'html'>;
  is_company_details_empty: Field<'boolean', 'computed' | 'unsearchable'>;
  layout_background: Selection<'Blank' | 'Custom' | 'Demo logo', 'required'>;
  /** Background Image. */
  layout_background_image: Field<'binary'>;
  lc_journal_id: Many2one<'account.journal'>;
  /** Display Link QR-code. */
  link_qr_code: Field<'boolean'>;
  /** Company Logo. */
  logo: Field<'binary'>;
  logo_web: Field<'binary', 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Foreign VAT countries. Countries for which the company has a VAT number. */
  multi_vat_foreign_country_ids: Many2many<'res.country', 'computed' | 'unsearchable'>;
  /** Company Name. */
  name: Field<'char', 'required'>;
  nomenclature_id: Many2one<'barcode.nomenclature'>;
  /** Paper format. */
  paperformat_id: Many2one<'report.paperformat'>;
  /** Parent Company. */
  parent_id: Many2one<'res.company'>;
  parent_ids: Many2many<'res.company', 'computed' | 'unsearchable'>;
  parent_path: Field<'char'>;
  partner_id: Many2one<'res.partner', 'required'>;
  phone: Field<'char'>;
  /** Levels of Approvals. Provide a double validation mechanism for purchases. */
  po_double_validation: Selection<'one_step' | 'two_step'>;
  /** Double validation amount. Minimum amount for which a double validation is required. */
  po_double_validation_amount: Field<'monetary'>;
  /**
   * Purchase Order Modification. Purchase Order Modification used when you want to purchase order editable after
   * confirm.
   */
  po_lock: Selection<'edit' | 'lock'>;
  /** Online Payment. */
  portal_confirmation_pay: Field<'boolean'>;
  /** Online Signature. */
  portal_confirmation_sign: Field<'boolean'>;
  /** Prepayment percentage. The percentage of the amount needed to be paid to confirm quotations. */
  prepayment_percent: Field<'float'>;
  /**
   * Price Difference Account. During perpetual valuation, this account will hold the price difference between the
   * standard price and the bill price.
   */
  price_difference_account_id: Many2one<'account.account'>;
  primary_color: Field<'char'>;
  /**
   * Purchase Lock date. Any purchase entry prior to and including this date will be postponed to a later date, in
   * accordance with its journal's sequence.
   */
  purchase_lock_date: Field<'date'>;
  /** Display QR-code on invoices. */
  qr_code: Field<'boolean'>;
  /** Quick encoding. */
  quick_edit_mode: Selection<'in_invoices' | 'out_and_in_invoices' | 'out_invoices'>;
  /**
   * Default Quotation Validity. Days between quotation proposal and expiration. 0 days means automatic expiration
   * is disabled.
   */
  quotation_validity_days: Field<'integer'>;
  /** Report Footer. Footer text displayed at the bottom of all reports. */
  report_footer: Field<'html'>;
  /**
   * Company Tagline. Company tagline, which is included in a printed document's header or footer (depending on the
   * selected layout).
   */
  report_header: Field<'html'>;
  /** Default Working Hours. */
  resource_calendar_id: Many2one<'resource.calendar'>;
  /** Working Hours. */
  resource_calendar_ids: One2many<'resource.calendar', 'company_id'>;
  /** Restrictive Audit Trail. Enable this option to prevent deletion of journal item related logs. */
  restrictive_audit_trail: Field<'boolean'>;
  /** Revenue Accrual Account. Account used to move the period of a revenue. */
  revenue_accrual_account_id: Many2one<'account.account'>;
  root_id: Many2one<'res.company', 'computed' | 'unsearchable'>;
  /** Discount Product. Default product used for discounts. */
  sale_discount_product_id: Many2one<'product.product'>;
  /**
   * Sales Lock Date. Any sales entry prior to and including this date will be postponed to a later date, in
   * accordance with its journal's sequence.
   */
  sale_lock_date: Field<'date'>;
  /** Sale onboarding selected payment method. */
  sale_onboarding_payment_method: Selection<'digital_signature' | 'manual' | 'other' | 'paypal' | 'stripe'>;
  /** Default Sale Template. */
  sale_order_template_id: Many2one<'sale.order.template'>;
  secondary_color: Field<'char'>;
  /**
   * Sales Safety Days. Margin of error for dates promised to customers. Products will be scheduled for procurement
   * and delivery that many days earlier than the actual promised date, to cope with unexpected delays in the supply
   * chain.
   */
  security_lead: Field<'float', 'required'>;
  /** Sequence. Used to order Companies in the company switcher. */
  sequence: Field<'integer'>;
  snailmail_color: Field<'boolean'>;
  /** Add a Cover Page. */
  snailmail_cover: Field<'boolean'>;
  /** Both sides. */
  snailmail_duplex: Field<'boolean'>;
  /** Fed. State. */
  state_id: Many2one<'res.country.state', 'unsearchable'>;
  stock_confirmation_type: Selection<'sms'>;
  /** Email Template confirmation picking. Email sent to the customer once the order is done. */
  stock_mail_confirmation_template_id: Many2one<'mail.template'>;
  /** Email Confirmation picking. */
  stock_move_email_validation: Field<'boolean'>;
  /** SMS Template. SMS sent to the customer once the order is delivered. */
  stock_sms_confirmation_template_id: Many2one<'sms.template'>;
  stock_text_confirmation: Field<'boolean'>;
  street: Field<'char', 'unsearchable'>;
  street2: Field<'char', 'unsearchable'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line'>;
  /** Cash Basis Journal. */
  tax_cash_basis_journal_id: Many2one<'account.journal'>;
  /** Use Cash Basis. */
  tax_exigibility: Field<'boolean'>;
  /**
   * Tax Return Lock Date. Any entry with taxes up to and including that date will be postponed to a later time, in
   * accordance with its journal's sequence. The tax lock date is automatically set when the tax closing entry is
   * posted.
   */
  tax_lock_date: Field<'date'>;
  /** Terms & Conditions format. */
  terms_type: Selection<'html' | 'plain'>;
  /** Prefix of the transfer accounts. */
  transfer_account_code_prefix: Field<'char'>;
  /**
   * Inter-Banks Transfer Account. Intermediary account used when moving money from a liquidity account to another.
   */
  transfer_account_id: Many2one<'account.account'>;
  uninstalled_l10n_module_ids: Many2many<'ir.module.module', 'computed' | 'unsearchable'>;
  user_fiscalyear_lock_date: Field<'date', 'computed' | 'unsearchable'>;
  user_hard_lock_date: Field<'date', 'computed' | 'unsearchable'>;
  /** Accepted Users. */
  user_ids: Many2many<'res.users'>;
  user_purchase_lock_date: Field<'date', 'computed' | 'unsearchable'>;
  user_sale_lock_date: Field<'date', 'computed' | 'unsearchable'>;
  user_tax_lock_date: Field<'date', 'computed' | 'unsearchable'>;
  uses_default_logo: Field<'boolean', 'computed'>;
  /**
   * Tax ID. The Tax Identification Number. Values here will be validated based on the country format. You can use
   * '/' to indicate that the partner is not subject to tax.
   */
  vat: Field<'char'>;
  /** Website Link. */
  website: Field<'char'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip: Field<'char', 'unsearchable'>;
}

/** `res.country` */
export interface ResCountry {
  /**
   * Layout in Reports. Display format to use for addresses belonging to this country. You can use python-style
   * string pattern with all the fields of the address (for example, use '%(street)s' to display the field 'street')
   * plus %(state_name)s: the name of the state %(state_code)s: the code of the state %(country_name)s: the name of
   * the country %(country_code)s: the code of the country.
   */
  address_format: Field<'text'>;
  /**
   * Input View. Use this field if you want to replace the usual way to encode a complete address. Note that the
   * address_format field is used to modify the way to display addresses (in reports for example), while this field
   * is used to modify the input form for addresses.
   */
  address_view_id: Many2one<'ir.ui.view'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  code: Field<'char', 'needed'>;
  country_group_codes: Field<'json', 'computed' | 'unsearchable'>;
  /** Country Groups. */
  country_group_ids: Many2many<'res.country.group'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Flag. Url of static flag image. */
  image_url: Field<'char', 'computed' | 'unsearchable'>;
  is_mercado_pago_supported_country: Field<'boolean', 'computed' | 'unsearchable'>;
  is_stripe_supported_country: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Country Name. */
  name: Field<'char', 'needed'>;
  /**
   * Customer Name Position. Determines where the customer/company name should be placed, i.e. after or before the
   * address.
   */
  name_position: Selection<'after' | 'before'>;
  /** Country Calling Code. */
  phone_code: Field<'integer'>;
  /** States. */
  state_ids: One2many<'res.country.state', 'country_id'>;
  state_required: Field<'boolean'>;
  /** Vat Label. Use this field if you want to change vat label. */
  vat_label: Field<'char'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip_required: Field<'boolean'>;
}

/** `res.country.state` */
export interface ResCountryState {
  /** State Code. The state code. */
  code: Field<'char', 'needed'>;
  country_id: Many2one<'res.country', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** State Name. Administrative divisions of a country. E.g. Fed. State, Departement, Canton. */
  name: Field<'char', 'needed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `res.currency` */
export interface ResCurrency {
  active: Field<'boolean'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Currency Subunit. */
  currency_subunit_label: Field<'char'>;
  /** Currency Unit. */
  currency_unit_label: Field<'char'>;
  date: Field<'date', 'computed' | 'unsearchable'>;
  /**
   * Decimal Places. Decimal places taken into account for operations on amounts in this currency. It is determined
   * by the rounding factor.
   */
  decimal_places: Field<'integer', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Display Rounding Warning. The warning informs a rounding factor change might be dangerous on res.currency's
   * form view.
   */
  display_rounding_warning: Field<'boolean', 'computed' | 'unsearchable'>;
  fiscal_country_codes: Field<'char', 'unsearchable'>;
  /** Name. */
  full_name: Field<'char'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Inverse Rate. The currency of rate 1 to the rate of the currency. */
  inverse_rate: Field<'float', 'computed' | 'unsearchable'>;
  is_current_company_currency: Field<'boolean', 'unsearchable'>;
  /** Currency numeric code. Currency Numeric Code (ISO 4217). */
  iso_numeric: Field<'integer'>;
  /** Currency. Currency Code (ISO 4217). */
  name: Field<'char', 'needed'>;
  /** Symbol Position. Determines where the currency symbol should be placed after or before the amount. */
  position: Selection<'after' | 'before'>;
  /** Current Rate. The rate of the currency to the currency of rate 1. */
  rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Rates. */
  rate_ids: One2many<'res.currency.rate', 'currency_id'>;
  rate_string: Field<'char', 'computed' | 'unsearchable'>;
  /** Rounding Factor. Amounts in this currency are rounded off to the nearest multiple of the rounding factor. */
  rounding: Field<'float'>;
  /** Symbol. Currency sign, to be used when printing amounts. */
  symbol: Field<'char', 'needed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `res.partner` */
export interface ResPartner {
  account_move_count: Field<'integer', 'unsearchable'>;
  active: Field<'boolean'>;
  active_lang_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Stats. */
  application_statistics: Field<'json', 'unsearchable'>;
  /** Auto-post bills. Automatically post bills for this trusted partner. */
  autopost_bills: Selection<'always' | 'ask' | 'never', 'required'>;
  available_invoice_template_pdf_report_ids: One2many<'ir.actions.report', never, 'unsearchable'>;
  available_peppol_eas: Field<'json', 'computed' | 'unsearchable'>;
  avatar_1024: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_128: Field<'binary', 'computed' | 'unsearchable'>;
  /** Avatar. */
  avatar_1920: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_256: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_512: Field<'binary', 'computed' | 'unsearchable'>;
  /** Bank. */
  bank_account_count: Field<'integer', 'unsearchable'>;
  /** Banks. */
  bank_ids: One2many<'res.partner.bank', 'partner_id'>;
  /** Barcode. Use a barcode to identify this contact. */
  barcode: Field<'char'>;
  buyer_id: Many2one<'res.users'>;
  /** Tags. */
  category_id: Many2many<'res.partner.category'>;
  /** Channels. */
  channel_ids: Many2many<'discuss.channel'>;
  channel_member_ids: One2many<'discuss.channel.member', 'partner_id'>;
  /** Contact. */
  child_ids: One2many<'res.partner', 'parent_id'>;
  city: Field<'char'>;
  /** Color Index. */
  color: Field<'integer'>;
  /** Notes. */
  comment: Field<'html'>;
  /** Company Name Entity. */
  commercial_company_name: Field<'char', 'computed'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  company_id: Many2one<'res.company'>;
  company_name: Field<'char'>;
  /**
   * Company ID. The registry number of the company. Use it if it is different from the Tax ID. It must be unique
   * across all partners of a same country.
   */
  company_registry: Field<'char'>;
  /** Company ID Label. */
  company_registry_label: Field<'char', 'computed' | 'unsearchable'>;
  company_registry_placeholder: Field<'char', 'unsearchable'>;
  company_type: Selection<'company' | 'person', 'unsearchable'>;
  complete_name: Field<'char', 'computed'>;
  /** Complete Address. */
  contact_address: Field<'char', 'computed' | 'unsearchable'>;
  /** Inlined Complete Address. */
  contact_address_inline: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Contracts. */
  contract_ids: One2many<'account.analytic.account', 'partner_id'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  country_id: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Total Receivable. Total amount this customer owes you. */
  credit: Field<'monetary'>;
  /** Credit Limit. Credit limit specific to this partner. */
  credit_limit: Field<'float'>;
  credit_to_invoice: Field<'monetary', 'unsearchable'>;
  currency_id: Many2one<'res.currency', 'unsearchable'>;
  customer_rank: Field<'integer'>;
  /**
   * Days Sales Outstanding (DSO). [(Total Receivable/Total Revenue) * number of days since the first invoice] for
   * this customer.
   */
  days_sales_outstanding: Field<'float', 'computed' | 'unsearchable'>;
  /** Total Payable. Total amount you have to pay to this vendor. */
  debit: Field<'monetary'>;
  display_invoice_edi_format: Field<'boolean', 'unsearchable'>;
  display_invoice_template_pdf_report_id: Field<'boolean', 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  duplicate_bank_partner_ids: Many2many<'res.partner', 'computed' | 'unsearchable'>;
  email: Field<'char'>;
  /** Formatted Email. Format email address "Name <email@domain>". */
  email_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Normalized Email. This field is used to search on email address as the primary email field can contain more
   * than strictly an email address.
   */
  email_normalized: Field<'char', 'computed'>;
  /** Employee. Check this box if this contact is an Employee. */
  employee: Field<'boolean'>;
  fiscal_country_codes: Field<'char', 'computed' | 'unsearchable'>;
  fiscal_country_group_codes: Field<'json', 'computed' | 'unsearchable'>;
  /** Job Position. */
  function: Field<'char'>;
  /** GLN. Global Location Number. */
  global_location_number: Field<'char'>;
  /** Week Day. */
  group_on: Selection<'1' | '2' | '3' | '4' | '5' | '6' | '7' | 'default', 'required'>;
  /**
   * Group RFQ. Define if RFQ should be grouped together based on expected arrival, except for dropship operations.
   * On Order: Replenishment needs will be grouped together except for MTO. Daily: Replenishment needs will be
   * grouped if the expected arrival is the same day Weekly: Replenishment needs will be grouped if the expected
   * arrival is the same week or week day Always: Replenishment needs will always be grouped.
   */
  group_rfq: Selection<'all' | 'day' | 'default' | 'week', 'required'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  ignore_abnormal_invoice_amount: Field<'boolean'>;
  ignore_abnormal_invoice_date: Field<'boolean'>;
  im_status: Field<'char', 'computed' | 'unsearchable'>;
  image_1024: Field<'binary', 'computed'>;
  image_128: Field<'binary', 'computed'>;
  /** Image. */
  image_1920: Field<'binary'>;
  image_256: Field<'binary', 'computed'>;
  image_512: Field<'binary', 'computed'>;
  industry_id: Many2one<'res.partner.industry'>;
  /** eInvoice format. */
  invoice_edi_format: Selection<'facturx' | 'nlcius' | 'ubl_a_nz' | 'ubl_bis3' | 'ubl_sg' | 'xrechnung', 'unsearchable'>;
  invoice_edi_format_store: Field<'char'>;
  /** Invoices. */
  invoice_ids: One2many<'account.move', 'partner_id'>;
  /** Invoice sending. */
  invoice_sending_method: Selection<'email' | 'manual' | 'snailmail'>;
  /** Invoice report. */
  invoice_template_pdf_report_id: Many2one<'ir.actions.report'>;
  /**
   * Blacklist. If the email address is on the blacklist, the contact won't receive mass mailing anymore, from any
   * list.
   */
  is_blacklisted: Field<'boolean', 'computed'>;
  /** Is a Company. Check if the contact is a company, otherwise it is a person. */
  is_company: Field<'boolean'>;
  is_in_call: Field<'boolean', 'computed' | 'unsearchable'>;
  is_peppol_edi_format: Field<'boolean', 'computed' | 'unsearchable'>;
  is_pickup_location: Field<'boolean'>;
  is_public: Field<'boolean', 'unsearchable'>;
  is_ubl_format: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Language. All the emails and documents sent to this contact will be translated in this language. */
  lang: Selection<string>;
  /**
   * Main User. There can be several users related to the same partner. When a single user is needed, this field
   * attempts to find the most appropriate one.
   */
  main_user_id: Many2one<'res.users', 'computed' | 'unsearchable'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Bounce. Counter of the number of bounced emails for this contact. */
  message_bounce: Field<'integer'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  name: Field<'char'>;
  offline_since: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * On-Time Delivery Rate. Over the past x days; the number of products received on time divided by the number of
   * ordered products.x is either the System Parameter purchase_stock.on_time_delivery_days or the default 365.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Related Company. */
  parent_id: Many2one<'res.partner'>;
  parent_name: Field<'char', 'computed'>;
  partner_company_registry_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  /** Geo Latitude. */
  partner_latitude: Field<'float'>;
  /** Geo Longitude. */
  partner_longitude: Field<'float'>;
  /**
   * Share Partner. Either customer (not a user), either shared user. Indicated the current partner is a customer
   * without access or with a limited access created for sharing data.
   */
  partner_share: Field<'boolean', 'computed'>;
  partner_vat_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  payment_token_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Payment Tokens. */
  payment_token_ids: One2many<'payment.token', 'partner_id'>;
  /**
   * Peppol e-address (EAS). Code used to identify the Endpoint for BIS Billing 3.0 and its derivatives. List
   * available at https://docs.peppol.eu/poacc/billing/3.0/codelist/eas/.
   */
  peppol_eas: Selection<string>;
  /**
   * Peppol Endpoint. Unique identifier used by the BIS Billing 3.0 and its derivatives, also known as 'Endpoint
   * ID'.
   */
  peppol_endpoint: Field<'char'>;
  phone: Field<'char'>;
  /**
   * Blacklisted Phone is Phone. Indicates if a blacklisted sanitized phone number is a phone number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  phone_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Phone Number. */
  phone_mobile_search: Field<'char'>;
  /** Sanitized Number. Field used to store sanitized phone number. Helps speeding up searches and comparisons. */
  phone_sanitized: Field<'char', 'computed'>;
  /**
   * Phone Blacklisted. If the sanitized phone number is on the blacklist, the contact won't receive mass mailing
   * sms anymore, from any list.
   */
  phone_sanitized_blacklisted: Field<'boolean', 'computed'>;
  /** Message for Stock Picking. */
  picking_warn_msg: Field<'text'>;
  properties: Field<'properties'>;
  properties_base_definition_id: Many2one<'properties.base.definition'>;
  /** Account Payable. */
  property_account_payable_id: Many2one<'account.account'>;
  /** Fiscal Position. The fiscal position determines the taxes/accounts used for this contact. */
  property_account_position_id: Many2one<'account.fiscal.position'>;
  /** Account Receivable. */
  property_account_receivable_id: Many2one<'account.account'>;
  /** Delivery Method. Used in sales orders. */
  property_delivery_carrier_id: Many2one<'delivery.carrier'>;
  property_inbound_payment_method_line_id: Many2one<'account.payment.method.line'>;
  property_outbound_payment_method_line_id: Many2one<'account.payment.method.line'>;
  /** Customer Payment Terms. */
  property_payment_term_id: Many2one<'account.payment.term'>;
  /** Pricelist. Used for sales to the current partner. */
  property_product_pricelist: Many2one<'product.pricelist', 'unsearchable'>;
  /** Supplier Currency. This currency will be used for purchases from the current partner. */
  property_purchase_currency_id: Many2one<'res.currency'>;
  /** Customer Location. The stock location used as destination when sending goods to this contact. */
  property_stock_customer: Many2one<'stock.location'>;
  /** Vendor Location. The stock location used as source when receiving goods from this contact. */
  property_stock_supplier: Many2one<'stock.location'>;
  /** Vendor Payment Terms. */
  property_supplier_payment_term_id: Many2one<'account.payment.term'>;
  /** Purchase Lines. */
  purchase_line_ids: One2many<'purchase.order.line', 'partner_id'>;
  purchase_order_count: Field<'integer', 'unsearchable'>;
  /** Message for Purchase Order. */
  purchase_warn_msg: Field<'text'>;
  /**
   * Receipt Reminder. Automatically send a confirmation email to the vendor X days before the expected receipt
   * date, asking him to confirm the exact date.
   */
  receipt_reminder_email: Field<'boolean'>;
  /** Reference. */
  ref: Field<'char'>;
  /** Companies that refers to partner. */
  ref_company_ids: One2many<'res.company', 'partner_id'>;
  /** Days Before Receipt. Number of days to send reminder email before the promised receipt date. */
  reminder_date_before_receipt: Field<'integer'>;
  rtc_session_ids: One2many<'discuss.channel.rtc.session', 'partner_id'>;
  sale_order_count: Field<'integer', 'unsearchable'>;
  /** Sales Order. */
  sale_order_ids: One2many<'sale.order', 'partner_id'>;
  /** Message for Sales Order. */
  sale_warn_msg: Field<'text'>;
  /** Partner with same Company Registry. */
  same_company_registry_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /** Partner with same Tax ID. */
  same_vat_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  self: Many2one<'res.partner', 'unsearchable'>;
  show_credit_limit: Field<'boolean', 'unsearchable'>;
  /** Signup Token Type. */
  signup_type: Field<'char'>;
  specific_property_product_pricelist: Many2one<'product.pricelist'>;
  state_id: Many2one<'res.country.state'>;
  street: Field<'char'>;
  street2: Field<'char'>;
  suggest_based_on: Field<'char'>;
  suggest_days: Field<'integer'>;
  suggest_percent: Field<'integer'>;
  /** # Vendor Bills. */
  supplier_invoice_count: Field<'integer', 'unsearchable'>;
  supplier_rank: Field<'integer'>;
  total_invoiced: Field<'monetary', 'unsearchable'>;
  /** Degree of trust you have in this debtor. */
  trust: Selection<'bad' | 'good' | 'normal'>;
  /** Address Type. */
  type: Selection<'contact' | 'delivery' | 'invoice' | 'other'>;
  /** Address Type Description. */
  type_address_label: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Timezone. When printing documents and exporting/importing data, time values are computed according to this
   * timezone. If the timezone is not set, UTC (Coordinated Universal Time) is used. Anywhere else, time values are
   * computed according to the time offset of your web client.
   */
  tz: Selection<string>;
  /** Timezone offset. */
  tz_offset: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Limit. Set a value greater than 0.0 to activate a credit limit check. */
  use_partner_credit_limit: Field<'boolean', 'unsearchable'>;
  /** Salesperson. The internal user in charge of this contact. */
  user_id: Many2one<'res.users'>;
  /** Users. */
  user_ids: One2many<'res.users', 'partner_id'>;
  /**
   * Tax ID. The Tax Identification Number. Values here will be validated based on the country format. You can use
   * '/' to indicate that the partner is not subject to tax.
   */
  vat: Field<'char'>;
  /** Tax ID Label. */
  vat_label: Field<'char', 'unsearchable'>;
  /** Website Link. */
  website: Field<'char'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip: Field<'char'>;
}

/** `res.users` */
export interface ResUsers {
  /** # Access Rights. Number of access rights that apply to the current user. */
  accesses_count: Field<'integer', 'computed' | 'unsearchable'>;
  account_move_count: Field<'integer', 'computed' | 'unsearchable'>;
  /**
   * Home Action. If specified, this action will be opened at log on for this user, in addition to the standard
   * menu.
   */
  action_id: Many2one<'ir.actions.actions'>;
  active: Field<'boolean'>;
  active_lang_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Partner is Active. */
  active_partner: Field<'boolean', 'computed'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Groups and implied groups. */
  all_group_ids: Many2many<'res.groups', 'computed'>;
  /** API Keys. */
  api_key_ids: One2many<'res.users.apikeys', 'user_id'>;
  /** Stats. */
  application_statistics: Field<'json', 'computed' | 'unsearchable'>;
  auth_passkey_key_ids: One2many<'auth.passkey.key', 'create_uid'>;
  /** Auto-post bills. Automatically post bills for this trusted partner. */
  autopost_bills: Selection<'always' | 'ask' | 'never'>;
  available_invoice_template_pdf_report_ids: One2many<'ir.actions.report', never, 'computed' | 'unsearchable'>;
  available_peppol_eas: Field<'json', 'computed' | 'unsearchable'>;
  avatar_1024: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_128: Field<'binary', 'computed' | 'unsearchable'>;
  /** Avatar. */
  avatar_1920: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_256: Field<'binary', 'computed' | 'unsearchable'>;
  avatar_512: Field<'binary', 'computed' | 'unsearchable'>;
  /** Bank. */
  bank_account_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Banks. */
  bank_ids: One2many<'res.partner.bank'>;
  /** Barcode. Use a barcode to identify this contact. */
  barcode: Field<'char'>;
  buyer_id: Many2one<'res.users'>;
  can_edit_role: Field<'boolean', 'unsearchable'>;
  /** Tags. */
  category_id: Many2many<'res.partner.category'>;
  /** Channels. */
  channel_ids: Many2many<'discuss.channel'>;
  channel_member_ids: One2many<'discuss.channel.member'>;
  /** Contact. */
  child_ids: One2many<'res.partner'>;
  city: Field<'char'>;
  /** Color Index. */
  color: Field<'integer'>;
  /** Notes. */
  comment: Field<'html'>;
  /** Company Name Entity. */
  commercial_company_name: Field<'char', 'computed'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  /** Number of Companies. */
  companies_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Company. The default company for this user. */
  company_id: Many2one<'res.company', 'required'>;
  /** Companies. */
  company_ids: Many2many<'res.company'>;
  company_name: Field<'char'>;
  /**
   * Company ID. The registry number of the company. Use it if it is different from the Tax ID. It must be unique
   * across all partners of a same country.
   */
  company_registry: Field<'char'>;
  /** Company ID Label. */
  company_registry_label: Field<'char', 'computed' | 'unsearchable'>;
  company_registry_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  company_type: Selection<'company' | 'person', 'unsearchable'>;
  complete_name: Field<'char', 'computed'>;
  /** Complete Address. */
  contact_address: Field<'char', 'computed' | 'unsearchable'>;
  /** Inlined Complete Address. */
  contact_address_inline: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Contracts. */
  contract_ids: One2many<'account.analytic.account', never, 'computed'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  country_id: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Total Receivable. Total amount this customer owes you. */
  credit: Field<'monetary', 'computed'>;
  /** Credit Limit. Credit limit specific to this partner. */
  credit_limit: Field<'float'>;
  credit_to_invoice: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Sales Teams. */
  crm_team_ids: Many2many<'crm.team', 'computed'>;
  /** Sales Team Members. */
  crm_team_member_ids: One2many<'crm.team.member', 'user_id'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  customer_rank: Field<'integer'>;
  /**
   * Days Sales Outstanding (DSO). [(Total Receivable/Total Revenue) * number of days since the first invoice] for
   * this customer.
   */
  days_sales_outstanding: Field<'float', 'computed' | 'unsearchable'>;
  /** Total Payable. Total amount you have to pay to this vendor. */
  debit: Field<'monetary', 'computed'>;
  /** User devices. */
  device_ids: One2many<'res.device', 'user_id'>;
  display_invoice_edi_format: Field<'boolean', 'unsearchable'>;
  display_invoice_template_pdf_report_id: Field<'boolean', 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  duplicate_bank_partner_ids: Many2many<'res.partner', 'computed' | 'unsearchable'>;
  email: Field<'char'>;
  email_domain_placeholder: Field<'char', 'unsearchable'>;
  /** Formatted Email. Format email address "Name <email@domain>". */
  email_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Normalized Email. This field is used to search on email address as the primary email field can contain more
   * than strictly an email address.
   */
  email_normalized: Field<'char', 'computed'>;
  /** Employee. Check this box if this contact is an Employee. */
  employee: Field<'boolean'>;
  fiscal_country_codes: Field<'char', 'computed' | 'unsearchable'>;
  fiscal_country_group_codes: Field<'json', 'computed' | 'unsearchable'>;
  /** Job Position. */
  function: Field<'char'>;
  /** GLN. Global Location Number. */
  global_location_number: Field<'char'>;
  /** Groups. Groups explicitly assigned to the user. */
  group_ids: Many2many<'res.groups'>;
  /** Week Day. */
  group_on: Selection<'1' | '2' | '3' | '4' | '5' | '6' | '7' | 'default'>;
  /**
   * Group RFQ. Define if RFQ should be grouped together based on expected arrival, except for dropship operations.
   * On Order: Replenishment needs will be grouped together except for MTO. Daily: Replenishment needs will be
   * grouped if the expected arrival is the same day Weekly: Replenishment needs will be grouped if the expected
   * arrival is the same week or week day Always: Replenishment needs will always be grouped.
   */
  group_rfq: Selection<'all' | 'day' | 'default' | 'week'>;
  /** # Groups. Number of groups that apply to the current user. */
  groups_count: Field<'integer', 'computed' | 'unsearchable'>;
  has_external_mail_server: Field<'boolean', 'unsearchable'>;
  has_message: Field<'boolean', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  ignore_abnormal_invoice_amount: Field<'boolean'>;
  ignore_abnormal_invoice_date: Field<'boolean'>;
  im_status: Field<'char', 'computed' | 'unsearchable'>;
  image_1024: Field<'binary', 'computed'>;
  image_128: Field<'binary', 'computed'>;
  /** Image. */
  image_1920: Field<'binary'>;
  image_256: Field<'binary', 'computed'>;
  image_512: Field<'binary', 'computed'>;
  industry_id: Many2one<'res.partner.industry'>;
  /** eInvoice format. */
  invoice_edi_format: Selection<'facturx' | 'nlcius' | 'ubl_a_nz' | 'ubl_bis3' | 'ubl_sg' | 'xrechnung', 'unsearchable'>;
  invoice_edi_format_store: Field<'char'>;
  /** Invoices. */
  invoice_ids: One2many<'account.move', never, 'computed'>;
  /** Invoice sending. */
  invoice_sending_method: Selection<'email' | 'manual' | 'snailmail'>;
  /** Invoice report. */
  invoice_template_pdf_report_id: Many2one<'ir.actions.report'>;
  /**
   * Blacklist. If the email address is on the blacklist, the contact won't receive mass mailing anymore, from any
   * list.
   */
  is_blacklisted: Field<'boolean', 'computed'>;
  /** Is a Company. Check if the contact is a company, otherwise it is a person. */
  is_company: Field<'boolean'>;
  is_in_call: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Out of Office. */
  is_out_of_office: Field<'boolean', 'computed' | 'unsearchable'>;
  is_peppol_edi_format: Field<'boolean', 'computed' | 'unsearchable'>;
  is_pickup_location: Field<'boolean'>;
  is_public: Field<'boolean', 'computed' | 'unsearchable'>;
  is_ubl_format: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Language. All the emails and documents sent to this contact will be translated in this language. */
  lang: Selection<string>;
  /** User log entries. */
  log_ids: One2many<'res.users.log', 'create_uid'>;
  /** Login. Used to log into the system. */
  login: Field<'char', 'needed'>;
  /** Latest Login. */
  login_date: Field<'datetime'>;
  /**
   * Main User. There can be several users related to the same partner. When a single user is needed, this field
   * attempts to find the most appropriate one.
   */
  main_user_id: Many2one<'res.users', 'computed' | 'unsearchable'>;
  /** IM status manually set by the user. */
  manual_im_status: Selection<'away' | 'busy' | 'offline'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Bounce. Counter of the number of bounced emails for this contact. */
  message_bounce: Field<'integer'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean', 'computed'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'computed' | 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean', 'computed'>;
  /** Messages. */
  message_ids: One2many<'mail.message'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean', 'computed'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'computed' | 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  name: Field<'char'>;
  /**
   * Set Password. Specify a value only when creating a user or if you're changing the user's password, otherwise
   * leave empty. After a change of password, the user has to login again.
   */
  new_password: Field<'char', 'unsearchable'>;
  /**
   * Notification. Policy on how to handle Chatter notifications: - By Emails: notifications are sent to your email
   * address - In Odoo: notifications appear in your Odoo Inbox.
   */
  notification_type: Selection<'email' | 'inbox', 'required'>;
  odoobot_failed: Field<'boolean'>;
  /** OdooBot Status. */
  odoobot_state: Selection<'disabled' | 'idle' | 'not_initialized' | 'onboarding_attachement' | 'onboarding_canned' | 'onboarding_command' | 'onboarding_emoji' | 'onboarding_ping'>;
  offline_since: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * On-Time Delivery Rate. Over the past x days; the number of products received on time divided by the number of
   * ordered products.x is either the System Parameter purchase_stock.on_time_delivery_days or the default 365.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  out_of_office_from: Field<'datetime'>;
  /** Vacation Responder. */
  out_of_office_message: Field<'html'>;
  out_of_office_to: Field<'datetime'>;
  outgoing_mail_server_id: Many2one<'ir.mail_server', 'computed' | 'unsearchable'>;
  outgoing_mail_server_type: Selection<'default' | 'gmail' | 'outlook', 'computed' | 'unsearchable'>;
  /** Related Company. */
  parent_id: Many2one<'res.partner'>;
  parent_name: Field<'char', 'computed'>;
  partner_company_registry_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  /** Related Partner. Partner-related data of the user. */
  partner_id: Many2one<'res.partner', 'required'>;
  /** Geo Latitude. */
  partner_latitude: Field<'float'>;
  /** Geo Longitude. */
  partner_longitude: Field<'float'>;
  /**
   * Share Partner. Either customer (not a user), either shared user. Indicated the current partner is a customer
   * without access or with a limited access created for sharing data.
   */
  partner_share: Field<'boolean', 'computed'>;
  partner_vat_placeholder: Field<'char', 'computed' | 'unsearchable'>;
  /** Password. Keep empty if you don't want the user to be able to connect on the system. */
  password: Field<'char', 'unsearchable'>;
  payment_token_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Payment Tokens. */
  payment_token_ids: One2many<'payment.token'>;
  /**
   * Peppol e-address (EAS). Code used to identify the Endpoint for BIS Billing 3.0 and its derivatives. List
   * available at https://docs.peppol.eu/poacc/billing/3.0/codelist/eas/.
   */
  peppol_eas: Selection<string>;
  /**
   * Peppol Endpoint. Unique identifier used by the BIS Billing 3.0 and its derivatives, also known as 'Endpoint
   * ID'.
   */
  peppol_endpoint: Field<'char'>;
  phone: Field<'char'>;
  /**
   * Blacklisted Phone is Phone. Indicates if a blacklisted sanitized phone number is a phone number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  phone_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Phone Number. */
  phone_mobile_search: Field<'char'>;
  /** Sanitized Number. Field used to store sanitized phone number. Helps speeding up searches and comparisons. */
  phone_sanitized: Field<'char', 'computed'>;
  /**
   * Phone Blacklisted. If the sanitized phone number is on the blacklist, the contact won't receive mass mailing
   * sms anymore, from any list.
   */
  phone_sanitized_blacklisted: Field<'boolean', 'computed'>;
  /** Message for Stock Picking. */
  picking_warn_msg: Field<'text'>;
  presence_ids: One2many<'mail.presence', 'user_id'>;
  properties: Field<'properties'>;
  properties_base_definition_id: Many2one<'properties.base.definition', 'computed'>;
  /** Account Payable. */
  property_account_payable_id: Many2one<'account.account'>;
  /** Fiscal Position. The fiscal position determines the taxes/accounts used for this contact. */
  property_account_position_id: Many2one<'account.fiscal.position'>;
  /** Account Receivable. */
  property_account_receivable_id: Many2one<'account.account'>;
  /** Delivery Method. Used in sales orders. */
  property_delivery_carrier_id: Many2one<'delivery.carrier'>;
  property_inbound_payment_method_line_id: Many2one<'account.payment.method.line'>;
  property_outbound_payment_method_line_id: Many2one<'account.payment.method.line'>;
  /** Customer Payment Terms. */
  property_payment_term_id: Many2one<'account.payment.term'>;
  /** Pricelist. Used for sales to the current partner. */
  property_product_pricelist: Many2one<'product.pricelist', 'unsearchable'>;
  /** Supplier Currency. This currency will be used for purchases from the current partner. */
  property_purchase_currency_id: Many2one<'res.currency'>;
  /** Customer Location. The stock location used as destination when sending goods to this contact. */
  property_stock_customer: Many2one<'stock.location'>;
  /** Vendor Location. The stock location used as source when receiving goods from this contact. */
  property_stock_supplier: Many2one<'stock.location'>;
  /** Vendor Payment Terms. */
  property_supplier_payment_term_id: Many2one<'account.payment.term'>;
  /** Default Warehouse. */
  property_warehouse_id: Many2one<'stock.warehouse'>;
  /** Purchase Lines. */
  purchase_line_ids: One2many<'purchase.order.line'>;
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Message for Purchase Order. */
  purchase_warn_msg: Field<'text'>;
  /**
   * Receipt Reminder. Automatically send a confirmation email to the vendor X days before the expected receipt
   * date, asking him to confirm the exact date.
   */
  receipt_reminder_email: Field<'boolean'>;
  /** Reference. */
  ref: Field<'char'>;
  /** Companies that refers to partner. */
  ref_company_ids: One2many<'res.company'>;
  /** Days Before Receipt. Number of days to send reminder email before the promised receipt date. */
  reminder_date_before_receipt: Field<'integer'>;
  /** Settings. */
  res_users_settings_id: Many2one<'res.users.settings', 'computed'>;
  res_users_settings_ids: One2many<'res.users.settings', 'user_id'>;
  /**
   * Default Working Hours. Define the working schedule of the resource. If not set, the resource will have fully
   * flexible working hours.
   */
  resource_calendar_id: Many2one<'resource.calendar'>;
  /** Resources. */
  resource_ids: One2many<'resource.resource', 'user_id'>;
  role: Selection<'group_system' | 'group_user', 'unsearchable'>;
  /** User Roles. Users are notified whenever one of their roles is @-mentioned in a conversation. */
  role_ids: Many2many<'res.role'>;
  rtc_session_ids: One2many<'discuss.channel.rtc.session'>;
  /** # Record Rules. Number of record rules that apply to the current user. */
  rules_count: Field<'integer', 'computed' | 'unsearchable'>;
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Sales Order. */
  sale_order_ids: One2many<'sale.order'>;
  /**
   * User Sales Team. Main user sales team. Used notably for pipeline, or to set sales team in invoicing or
   * subscription.
   */
  sale_team_id: Many2one<'crm.team', 'computed'>;
  /** Message for Sales Order. */
  sale_warn_msg: Field<'text'>;
  /** Partner with same Company Registry. */
  same_company_registry_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /** Partner with same Tax ID. */
  same_vat_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  self: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /** Share User. External user with limited access, created only for the purpose of sharing data. */
  share: Field<'boolean', 'computed'>;
  show_credit_limit: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Email Signature. */
  signature: Field<'html'>;
  /** Signup Token Type. */
  signup_type: Field<'char'>;
  specific_property_product_pricelist: Many2one<'product.pricelist'>;
  /** Status. */
  state: Selection<'active' | 'new'>;
  state_id: Many2one<'res.country.state'>;
  street: Field<'char'>;
  street2: Field<'char'>;
  suggest_based_on: Field<'char'>;
  suggest_days: Field<'integer'>;
  suggest_percent: Field<'integer'>;
  /** # Vendor Bills. */
  supplier_invoice_count: Field<'integer', 'computed' | 'unsearchable'>;
  supplier_rank: Field<'integer'>;
  total_invoiced: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Two-factor authentication. */
  totp_enabled: Field<'boolean', 'computed'>;
  /** Trusted Devices. */
  totp_trusted_device_ids: One2many<'auth_totp.device', 'user_id'>;
  /** Onboarding. */
  tour_enabled: Field<'boolean'>;
  /** Degree of trust you have in this debtor. */
  trust: Selection<'bad' | 'good' | 'normal'>;
  /** Address Type. */
  type: Selection<'contact' | 'delivery' | 'invoice' | 'other'>;
  /** Address Type Description. */
  type_address_label: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Timezone. When printing documents and exporting/importing data, time values are computed according to this
   * timezone. If the timezone is not set, UTC (Coordinated Universal Time) is used. Anywhere else, time values are
   * computed according to the time offset of your web client.
   */
  tz: Selection<string>;
  /** Timezone offset. */
  tz_offset: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Limit. Set a value greater than 0.0 to activate a credit limit check. */
  use_partner_credit_limit: Field<'boolean', 'unsearchable'>;
  /** Salesperson. The internal user in charge of this contact. */
  user_id: Many2one<'res.users'>;
  /** Users. */
  user_ids: One2many<'res.users'>;
  /**
   * Tax ID. The Tax Identification Number. Values here will be validated based on the country format. You can use
   * '/' to indicate that the partner is not subject to tax.
   */
  vat: Field<'char'>;
  /** Tax ID Label. */
  vat_label: Field<'char', 'computed' | 'unsearchable'>;
  /** Technical field for user group setting. */
  view_group_hierarchy: Field<'json', 'unsearchable'>;
  /** Website Link. */
  website: Field<'char'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip: Field<'char'>;
}

/** `sale.order` */
export interface SaleOrder {
  /** Security Token. */
  access_token: Field<'char'>;
  /** Portal Access URL. Customer Portal URL. */
  access_url: Field<'char', 'unsearchable'>;
  access_warning: Field<'text', 'unsearchable'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Already invoiced. */
  amount_invoiced: Field<'monetary', 'computed' | 'unsearchable'>;
  /**
   * Payment Transactions Amount. Sum of transactions made in through the online payment form that are in the state
   * 'done' or 'authorized' and linked to this order.
   */
  amount_paid: Field<'float', 'computed' | 'unsearchable'>;
  /** Taxes. */
  amount_tax: Field<'monetary', 'computed'>;
  /** Un-invoiced Balance. */
  amount_to_invoice: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Amount Before Discount. */
  amount_undiscounted: Field<'float', 'unsearchable'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  /** Authorized Transactions. */
  authorized_transaction_ids: Many2many<'payment.transaction', 'computed' | 'unsearchable'>;
  /** Available Quotation Documents. */
  available_quotation_document_ids: Many2many<'quotation.document', 'computed' | 'unsearchable'>;
  /**
   * Campaign. This is a name that helps you keep track of your different campaign efforts, e.g. Fall_Drive,
   * Christmas_Special.
   */
  campaign_id: Many2one<'utm.campaign'>;
  /** Delivery Method. Fill this field if you plan to invoice the shipping based on picking. */
  carrier_id: Many2one<'delivery.carrier'>;
  /** Customer Reference. */
  client_order_ref: Field<'char'>;
  /**
   * Delivery Date. This is the delivery date promised to the customer. If set, the delivery order will be scheduled
   * based on this date rather than product lead times.
   */
  commitment_date: Field<'datetime'>;
  company_id: Many2one<'res.company', 'required'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  company_price_include: Selection<'tax_excluded' | 'tax_included', 'computed'>;
  /** Country code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Creation Date. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  currency_rate: Field<'float', 'computed'>;
  customizable_pdf_form_fields: Field<'json'>;
  /** Order Date. Creation date of draft/sent orders, Confirmation date of confirmed orders. */
  date_order: Field<'datetime', 'required'>;
  /** Delivery Orders. */
  delivery_count: Field<'integer', 'computed' | 'unsearchable'>;
  delivery_message: Field<'char'>;
  delivery_set: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Delivery Status. Blue: Not Delivered/Started Orange: Partially Delivered Green: Fully Delivered. */
  delivery_status: Selection<'full' | 'partial' | 'pending' | 'started', 'computed'>;
  display_name: Field<'char', 'computed'>;
  duplicated_order_ids: Many2many<'sale.order', 'computed' | 'unsearchable'>;
  /** Effective Date. Completion date of the first delivery order. */
  effective_date: Field<'datetime', 'computed'>;
  /**
   * Expected Date. Delivery date you can promise to the customer, computed from the minimum lead time of the order
   * lines in case of Service products. In case of shipping, the shipping policy of the order will be taken into
   * account to either use the minimum or maximum lead time of the order lines.
   */
  expected_date: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Fiscal Position. Fiscal positions are used to adapt taxes and accounts for particular customers or sales
   * orders/invoices.The default value comes from the customer.
   */
  fiscal_position_id: Many2one<'account.fiscal.position'>;
  has_active_pricelist: Field<'boolean', 'computed' | 'unsearchable'>;
  has_archived_products: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Has Authorized Transactions. */
  has_authorized_transaction_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  incoterm: Many2one<'account.incoterms'>;
  incoterm_location: Field<'char'>;
  invoice_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Invoices. */
  invoice_ids: Many2many<'account.move', 'computed'>;
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice' | 'upselling', 'computed'>;
  /** Service Product. */
  is_all_service: Field<'boolean', 'computed' | 'unsearchable'>;
  is_expired: Field<'boolean', 'unsearchable'>;
  is_pdf_quote_builder_available: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Invoicing Journal. If set, the SO will invoice in this journal; otherwise the sales journal with the lowest
   * sequence is used.
   */
  journal_id: Many2one<'account.journal'>;
  /** JSON data for the popover widget. */
  json_popover: Field<'char', 'unsearchable'>;
  /** Late Availability. True if any related picking has late availability. */
  late_availability: Field<'boolean', 'computed'>;
  /** Locked. Locked orders cannot be modified. */
  locked: Field<'boolean'>;
  /** Medium. This is the method of delivery, e.g. Postcard, Email, or Banner Ad. */
  medium_id: Many2one<'utm.medium'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Order Reference. */
  name: Field<'char', 'required'>;
  /** Terms and conditions. */
  note: Field<'html'>;
  /** Order Lines. */
  order_line: One2many<'sale.order.line', 'order_id'>;
  /** Source Document. Reference of the document that generated this sales order request. */
  origin: Field<'char'>;
  partner_credit_warning: Field<'text', 'computed' | 'unsearchable'>;
  /** Customer. */
  partner_id: Many2one<'res.partner', 'needed'>;
  /** Invoice Address. */
  partner_invoice_id: Many2one<'res.partner', 'required'>;
  /** Delivery Address. */
  partner_shipping_id: Many2one<'res.partner', 'required'>;
  /** Payment Terms. */
  payment_term_id: Many2one<'account.payment.term'>;
  pending_email_template_id: Many2one<'mail.template'>;
  /** Transfers. */
  picking_ids: One2many<'stock.picking', 'sale_id'>;
  /**
   * Shipping Policy. If you deliver all products at once, the delivery order will be scheduled based on the
   * greatest product lead time. Otherwise, it will be based on the shortest.
   */
  picking_policy: Selection<'direct' | 'one', 'required'>;
  pickup_location_data: Field<'json'>;
  /** Payment Method. */
  preferred_payment_method_line_id: Many2one<'account.payment.method.line'>;
  /**
   * Prepayment percentage. The percentage of the amount needed that must be paid by the customer to confirm the
   * order.
   */
  prepayment_percent: Field<'float'>;
  /** Pricelist. If you change the pricelist, only newly added lines will be affected. */
  pricelist_id: Many2one<'product.pricelist'>;
  /** Number of Purchase Order Generated. */
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Headers/Footers. */
  quotation_document_ids: Many2many<'quotation.document'>;
  /** Delivery cost should be recomputed. */
  recompute_delivery_price: Field<'boolean'>;
  /** Payment Ref. The payment communication of this sale order. */
  reference: Field<'char'>;
  /** Online payment. Request a online payment from the customer to confirm the order. */
  require_payment: Field<'boolean'>;
  /** Online signature. Request a online signature from the customer to confirm the order. */
  require_signature: Field<'boolean'>;
  /** Quotation Template. */
  sale_order_template_id: Many2one<'sale.order.template'>;
  /** Sale Warning. Internal warning for the partner or the products as set by the user. */
  sale_warning_text: Field<'text', 'computed' | 'unsearchable'>;
  shipping_weight: Field<'float'>;
  /** Has late picking. */
  show_json_popover: Field<'boolean', 'unsearchable'>;
  /** Has Fiscal Position Changed. */
  show_update_fpos: Field<'boolean', 'unsearchable'>;
  /** Has Pricelist Changed. */
  show_update_pricelist: Field<'boolean', 'unsearchable'>;
  signature: Field<'binary'>;
  signed_by: Field<'char'>;
  signed_on: Field<'datetime'>;
  /** Source. This is the source of the link, e.g. Search Engine, another domain, or name of email list. */
  source_id: Many2one<'utm.source'>;
  /** Status. */
  state: Selection<'cancel' | 'draft' | 'sale' | 'sent'>;
  /** References. */
  stock_reference_ids: Many2many<'stock.reference'>;
  /** Tags. */
  tag_ids: Many2many<'crm.tag'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  tax_country_id: Many2one<'res.country', 'computed' | 'unsearchable'>;
  tax_totals: Field<'json', 'computed' | 'unsearchable'>;
  /** Sales Team. */
  team_id: Many2one<'crm.team'>;
  /** Terms & Conditions format. */
  terms_type: Selection<'html' | 'plain', 'computed'>;
  /** Transactions. */
  transaction_ids: Many2many<'payment.transaction'>;
  type_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Salesperson. */
  user_id: Many2one<'res.users'>;
  /** Expiration. Validity of the order, after that you will not able to sign & pay the quotation. */
  validity_date: Field<'date'>;
  warehouse_id: Many2one<'stock.warehouse'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `sale.order.line` */
export interface SaleOrderLine {
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  /** Invoiced Amount. */
  amount_invoiced: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Un-invoiced Balance. */
  amount_to_invoice: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Amount. */
  amount_to_invoice_at_date: Field<'float', 'computed' | 'unsearchable'>;
  analytic_distribution: Field<'json'>;
  /** Analytic lines. */
  analytic_line_ids: One2many<'account.analytic.line', 'so_line'>;
  analytic_precision: Field<'integer', 'unsearchable'>;
  /** Available Product Documents. */
  available_product_document_ids: Many2many<'product.document', 'computed' | 'unsearchable'>;
  /** Product Category. */
  categ_id: Many2one<'product.category', 'computed'>;
  collapse_composition: Field<'boolean'>;
  collapse_prices: Field<'boolean'>;
  combo_item_id: Many2one<'product.combo.item'>;
  company_id: Many2one<'res.company', 'computed'>;
  /**
   * Default Sales Price Include. Default on whether the sales price used on the product and invoices with this
   * Company includes its taxes.
   */
  company_price_include: Selection<'tax_excluded' | 'tax_included', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /** Lead Time. Number of days between the order confirmation and the shipping of the products to the customer. */
  customer_lead: Field<'float', 'required'>;
  discount: Field<'float'>;
  display_name: Field<'char', 'computed'>;
  display_qty_widget: Field<'boolean', 'computed' | 'unsearchable'>;
  display_type: Selection<'line_note' | 'line_section' | 'line_subsection'>;
  distribution_analytic_account_ids: Many2many<'account.analytic.account', 'computed'>;
  extra_tax_data: Field<'json'>;
  forecast_expected_date: Field<'datetime', 'computed' | 'unsearchable'>;
  free_qty_today: Field<'float', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  invoice_lines: Many2many<'account.move.line'>;
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice' | 'upselling', 'computed'>;
  /** Is the product configurable? */
  is_configurable_product: Field<'boolean', 'computed'>;
  /** Is a Delivery. */
  is_delivery: Field<'boolean'>;
  /**
   * Is a down payment. Down payments are made when creating invoices from a sales order. They are not copied when
   * duplicating a sales order.
   */
  is_downpayment: Field<'boolean'>;
  /** Is expense. Is true if the sales order line comes from an expense or a vendor bills. */
  is_expense: Field<'boolean'>;
  is_mto: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Optional Line. */
  is_optional: Field<'boolean'>;
  is_product_archived: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Track Inventory. A storable product is a product for which you manage stock. */
  is_storable: Field<'boolean', 'computed'>;
  /** Linked Order Line. */
  linked_line_id: Many2one<'sale.order.line'>;
  /** Linked Order Lines. */
  linked_line_ids: One2many<'sale.order.line', 'linked_line_id'>;
  linked_virtual_id: Field<'char'>;
  /** Stock Moves. */
  move_ids: One2many<'stock.move', 'sale_line_id'>;
  /** Description. */
  name: Field<'text', 'required'>;
  /** Order Reference. */
  order_id: Many2one<'sale.order', 'needed'>;
  /** Customer. */
  order_partner_id: Many2one<'res.partner', 'computed'>;
  /** Parent Section Line. */
  parent_id: Many2one<'sale.order.line', 'unsearchable'>;
  /** Price Reduce Tax excl. */
  price_reduce_taxexcl: Field<'monetary', 'computed'>;
  /** Price Reduce Tax incl. */
  price_reduce_taxinc: Field<'monetary', 'computed'>;
  /** Subtotal. */
  price_subtotal: Field<'monetary', 'computed'>;
  /** Total Tax. */
  price_tax: Field<'float', 'computed'>;
  /** Total. */
  price_total: Field<'monetary', 'computed'>;
  /** Unit Price. */
  price_unit: Field<'float', 'required'>;
  pricelist_item_id: Many2one<'product.pricelist.item', 'computed' | 'unsearchable'>;
  /** Custom Values. */
  product_custom_attribute_value_ids: One2many<'product.attribute.custom.value', 'sale_order_line_id'>;
  /** Product Documents. The product documents for this order line that will be merged in the PDF quote. */
  product_document_ids: Many2many<'product.document'>;
  product_id: Many2one<'product.product'>;
  /** Extra Values. */
  product_no_variant_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  product_qty: Field<'float', 'computed' | 'unsearchable'>;
  /** Attribute Values. */
  product_template_attribute_value_ids: Many2many<'product.template.attribute.value', 'computed'>;
  product_template_id: Many2one<'product.template'>;
  /**
   * Product Type. Goods are tangible materials and merchandise you provide. A service is a non-material product you
   * provide.
   */
  product_type: Selection<'combo' | 'consu' | 'service', 'computed'>;
  /** Unit. */
  product_uom_id: Many2one<'uom.uom'>;
  /** Quantity. */
  product_uom_qty: Field<'float', 'required'>;
  product_uom_readonly: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Can Edit Product. */
  product_updatable: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Number of generated purchase items. */
  purchase_line_count: Field<'integer', 'computed' | 'unsearchable'>;
  /**
   * Generated Purchase Lines. Purchase line generated by this Sales item on order confirmation, or when the
   * quantity was increased.
   */
  purchase_line_ids: One2many<'purchase.order.line', 'sale_line_id'>;
  qty_available_today: Field<'float', 'computed' | 'unsearchable'>;
  /** Delivery Quantity. */
  qty_delivered: Field<'float'>;
  /** Delivered. */
  qty_delivered_at_date: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Method to update delivered qty. According to product configuration, the delivered quantity can be automatically
   * computed by mechanism: - Manual: the quantity is set manually on the line - Analytic From expenses: the
   * quantity is the quantity sum from posted expenses - Timesheet: the quantity is the sum of hours recorded on
   * tasks linked to this sale line - Stock Moves: the quantity comes from confirmed pickings.
   */
  qty_delivered_method: Selection<'analytic' | 'manual' | 'stock_move', 'computed'>;
  /** Invoiced Quantity. */
  qty_invoiced: Field<'float', 'computed'>;
  /** Invoiced. */
  qty_invoiced_at_date: Field<'float', 'computed' | 'unsearchable'>;
  /** Invoiced Quantity (posted). */
  qty_invoiced_posted: Field<'float', 'computed' | 'unsearchable'>;
  qty_to_deliver: Field<'float', 'computed' | 'unsearchable'>;
  /** Quantity To Invoice. */
  qty_to_invoice: Field<'float', 'computed'>;
  /** Delivery cost should be recomputed. */
  recompute_delivery_price: Field<'boolean', 'computed'>;
  /** Routes. */
  route_ids: Many2many<'stock.route'>;
  sale_line_warn_msg: Field<'text', 'computed' | 'unsearchable'>;
  /** Salesperson. */
  salesman_id: Many2one<'res.users', 'computed'>;
  scheduled_date: Field<'datetime', 'computed' | 'unsearchable'>;
  selected_combo_items: Field<'char', 'unsearchable'>;
  sequence: Field<'integer'>;
  /** Create on Order. */
  service_tracking: Selection<'no', 'computed'>;
  /** Order Status. */
  state: Selection<'cancel' | 'draft' | 'sale' | 'sent', 'computed'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line', 'computed'>;
  tax_country_id: Many2one<'res.country', 'computed' | 'unsearchable'>;
  /** Taxes. */
  tax_ids: Many2many<'account.tax'>;
  technical_price_unit: Field<'float'>;
  translated_product_name: Field<'text', 'computed' | 'unsearchable'>;
  /** Untaxed Invoiced Amount. */
  untaxed_amount_invoiced: Field<'monetary', 'computed'>;
  untaxed_amount_to_invoice: Field<'monetary', 'computed'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  virtual_available_at_date: Field<'float', 'computed' | 'unsearchable'>;
  virtual_id: Field<'char'>;
  warehouse_id: Many2one<'stock.warehouse', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.backorder.confirmation` */
export interface StockBackorderConfirmation {
  /** Backorder Confirmation Lines. */
  backorder_confirmation_line_ids: One2many<'stock.backorder.confirmation.line', 'backorder_confirmation_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  pick_ids: Many2many<'stock.picking'>;
  show_transfers: Field<'boolean'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.backorder.confirmation.line` */
export interface StockBackorderConfirmationLine {
  /** Immediate Transfer. */
  backorder_confirmation_id: Many2one<'stock.backorder.confirmation'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Transfer. */
  picking_id: Many2one<'stock.picking'>;
  to_backorder: Field<'boolean'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.landed.cost` */
export interface StockLandedCost {
  account_journal_id: Many2one<'account.journal', 'required'>;
  /** Journal Entry. */
  account_move_id: Many2one<'account.move'>;
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  company_id: Many2one<'res.company', 'required'>;
  cost_lines: One2many<'stock.landed.cost.lines', 'cost_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  date: Field<'date', 'required'>;
  /** Item Description. */
  description: Field<'text'>;
  display_name: Field<'char', 'computed'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  name: Field<'char'>;
  /** Transfers. */
  picking_ids: Many2many<'stock.picking'>;
  state: Selection<'cancel' | 'done' | 'draft'>;
  /** Apply On. */
  target_model: Selection<'picking', 'required'>;
  /** Valuation Adjustments. */
  valuation_adjustment_lines: One2many<'stock.valuation.adjustment.lines', 'cost_id'>;
  vendor_bill_id: Many2one<'account.move'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.location` */
export interface StockLocation {
  /** Active. By unchecking the active field, you may hide a location without deleting it. */
  active: Field<'boolean'>;
  barcode: Field<'char'>;
  /** Contains. */
  child_ids: One2many<'stock.location', 'location_id'>;
  /**
   * Internal locations among descendants. This location (if it's internal) and all its descendants filtered by
   * type=Internal.
   */
  child_internal_location_ids: Many2many<'stock.location', 'computed' | 'unsearchable'>;
  /** Company. Let this field empty if this location is shared between companies. */
  company_id: Many2one<'res.company'>;
  /** Full Location Name. */
  complete_name: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Inventory Frequency. When different than 0, inventory count date for products stored at this location will be
   * automatically set at the defined frequency.
   */
  cyclic_inventory_frequency: Field<'integer'>;
  display_name: Field<'char', 'computed'>;
  /** Forecasted Weight. */
  forecast_weight: Field<'float', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  incoming_move_line_ids: One2many<'stock.move.line', 'location_dest_id'>;
  is_empty: Field<'boolean'>;
  /** Is valued outside the company. */
  is_valued_external: Field<'boolean', 'unsearchable'>;
  /** Is valued inside the company. */
  is_valued_internal: Field<'boolean'>;
  /** Last Inventory. Date of the last inventory at this location. */
  last_inventory_date: Field<'date'>;
  /**
   * Parent Location. The parent location that includes this location. Example : The 'Dispatch Zone' is the 'Gate 1'
   * parent location.
   */
  location_id: Many2one<'stock.location'>;
  /** Location Name. */
  name: Field<'char', 'needed'>;
  net_weight: Field<'float', 'computed' | 'unsearchable'>;
  /** Next Expected. Date for next planned inventory based on cyclic schedule. */
  next_inventory_date: Field<'date', 'computed'>;
  outgoing_move_line_ids: One2many<'stock.move.line', 'location_id'>;
  parent_path: Field<'char'>;
  /** Putaway Rules. */
  putaway_rule_ids: One2many<'stock.putaway.rule', 'location_in_id'>;
  quant_ids: One2many<'stock.quant', 'location_id'>;
  /**
   * Removal Strategy. Defines the default method used for suggesting the exact location (shelf) where to take the
   * products from, which lot etc. for this location. This method can be enforced at the product category level, and
   * a fallback is made on the parent locations if none is set here. FIFO: products/lots that were stocked first
   * will be moved out first. LIFO: products/lots that were stocked last will be moved out first. Closest Location:
   * products/lots closest to the target location will be moved out first. Least Packages: products/lots that were
   * stocked in package with least amount of qty will be moved out first. FEFO: products/lots with the closest
   * removal date will be moved out first (the availability of this method depends on the "Expiration Dates"
   * setting).
   */
  removal_strategy_id: Many2one<'product.removal'>;
  /** Replenishments. Trigger replenishment suggestions for this location when required. */
  replenish_location: Field<'boolean'>;
  storage_category_id: Many2one<'stock.storage.category'>;
  /**
   * Location Type. * Vendor: Virtual location representing the source location for products coming from your
   * vendors * Virtual: Virtual location used to create a hierarchical structure for your warehouse by aggregating
   * its child locations. Can't directly contain products * Internal: Physical locations inside your warehouses, *
   * Customer: Virtual location representing the destination location for products sent to your customers *
   * Inventory Loss: Virtual location serving as the counterpart for inventory operations done to correct stock
   * levels (Physical inventories) * Production: Virtual counterpart location for production operations. I.e. This
   * location consumes components and produces finished products * Transit: Counterpart location that should be used
   * for inter-company or inter-warehouses operations.
   */
  usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'required'>;
  /**
   * Stock Valuation Account. Expense account used to re-qualify products removed from stock and sent to this
   * location.
   */
  valuation_account_id: Many2one<'account.account'>;
  warehouse_id: Many2one<'stock.warehouse', 'computed'>;
  warehouse_view_ids: One2many<'stock.warehouse', 'view_location_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.lot` */
export interface StockLot {
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  /** Alert Date. Date to determine the expired lots and serial numbers using the filter "Expiration Alerts". */
  alert_date: Field<'datetime'>;
  /** Average Cost. */
  avg_cost: Field<'monetary', 'computed'>;
  /** Valuation Currency. */
  company_currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Delivery order count. */
  delivery_count: Field<'integer', 'unsearchable'>;
  /** Transfers. */
  delivery_ids: Many2many<'stock.picking', 'unsearchable'>;
  display_complete: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Expiration Date. This is the date on which the goods with this Serial Number may become dangerous and must not
   * be consumed.
   */
  expiration_date: Field<'datetime'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  location_id: Many2one<'stock.location'>;
  /** Properties. */
  lot_properties: Field<'properties'>;
  /** Valuation by Lot/Serial. If checked, the valuation will be specific by Lot/Serial number. */
  lot_valuated: Field<'boolean', 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Lot/Serial Number. Unique Lot/Serial Number. */
  name: Field<'char', 'required'>;
  /** Description. */
  note: Field<'html'>;
  partner_ids: Many2many<'res.partner'>;
  /** Product Expiry Alert. The Expiration Date has been reached. */
  product_expiry_alert: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Expiry has been reminded. */
  product_expiry_reminded: Field<'boolean'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** On Hand Quantity. */
  product_qty: Field<'float', 'computed'>;
  /** Unit. Default unit of measure used for all stock operations. */
  product_uom_id: Many2one<'uom.uom', 'computed'>;
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Purchase Orders. */
  purchase_order_ids: Many2many<'purchase.order', 'computed' | 'unsearchable'>;
  /** Quants. */
  quant_ids: One2many<'stock.quant', 'lot_id'>;
  /** Internal Reference. Internal reference number in case it differs from the manufacturer's lot/serial number. */
  ref: Field<'char'>;
  /**
   * Removal Date. This is the date on which the goods with this Serial Number should be removed from the stock and
   * not be counted in the Fresh On Hand Stock anymore. This date will be used in FEFO removal strategy.
   */
  removal_date: Field<'datetime'>;
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Sales Orders. */
  sale_order_ids: Many2many<'sale.order', 'computed' | 'unsearchable'>;
  /**
   * Cost. Value of the lot (automatically computed in AVCO). Used to value the product when the purchase cost is
   * not known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float'>;
  total_value: Field<'monetary', 'computed' | 'unsearchable'>;
  /**
   * Best before Date. This is the date on which the goods with this Serial Number start deteriorating, without
   * being dangerous yet.
   */
  use_date: Field<'datetime'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.move` */
export interface StockMove {
  /** stock_move_id. */
  account_move_id: Many2one<'account.move'>;
  /** Whether the move was added after the picking's confirmation. */
  additional: Field<'boolean'>;
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  analytic_account_line_ids: Many2many<'account.analytic.line'>;
  /** Forecasted Quantity. Quantity in stock that can still be reserved for this move. */
  availability: Field<'float', 'computed' | 'unsearchable'>;
  company_currency_id: Many2one<'res.currency', 'computed'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Created Purchase Order Lines. */
  created_purchase_line_ids: Many2many<'purchase.order.line'>;
  /** Date Scheduled. Scheduled date until move is done, then date of actual move processing. */
  date: Field<'datetime', 'required'>;
  /**
   * Deadline. In case of outgoing flow, validate the transfer before this date to allow to deliver at promised date
   * to the customer. In case of incoming flow, validate the transfer before this date in order to have these
   * products in stock at the date promised by the supplier.
   */
  date_deadline: Field<'datetime'>;
  /** Delay Alert Date. Process at this date to be on time. */
  delay_alert_date: Field<'datetime', 'computed'>;
  /** Description Of Picking. */
  description_picking: Field<'text', 'unsearchable'>;
  description_picking_manual: Field<'text'>;
  display_assign_serial: Field<'boolean', 'computed' | 'unsearchable'>;
  display_import_lot: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  forecast_availability: Field<'float', 'computed' | 'unsearchable'>;
  /** Forecasted Expected date. */
  forecast_expected_date: Field<'datetime', 'computed' | 'unsearchable'>;
  has_lines_without_result_package: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Product with Tracking. Ensure the traceability of a storable product in your warehouse. */
  has_tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  inventory_name: Field<'char'>;
  is_date_editable: Field<'boolean', 'unsearchable'>;
  is_dropship: Field<'boolean', 'computed'>;
  /** Is Incoming (valued). */
  is_in: Field<'boolean', 'computed'>;
  is_initial_demand_editable: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Inventory. */
  is_inventory: Field<'boolean'>;
  is_locked: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Is Outgoing (valued). */
  is_out: Field<'boolean', 'computed'>;
  is_quantity_done_editable: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Track Inventory. A storable product is a product for which you manage stock. */
  is_storable: Field<'boolean', 'computed'>;
  is_valued: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Intermediate Location. The operations brings product to this location. */
  location_dest_id: Many2one<'stock.location', 'required'>;
  /**
   * Destination Location Type. * Vendor: Virtual location representing the source location for products coming from
   * your vendors * Virtual: Virtual location used to create a hierarchical structure for your warehouse by
   * aggregating its child locations. Can't directly contain products * Internal: Physical locations inside your
   * warehouses, * Customer: Virtual location representing the destination location for products sent to your
   * customers * Inventory Loss: Virtual location serving as the counterpart for inventory operations done to
   * correct stock levels (Physical inventories) * Production: Virtual counterpart location for production
   * operations. I.e. This location consumes components and produces finished products * Transit: Counterpart
   * location that should be used for inter-company or inter-warehouses operations.
   */
  location_dest_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /**
   * Final Location. The operation brings the products to the intermediate location.But this operation is part of a
   * chain of operations targeting the final location.
   */
  location_final_id: Many2one<'stock.location'>;
  /** Source Location. The operation takes and suggests products from this location. */
  location_id: Many2one<'stock.location', 'required'>;
  /**
   * Source Location Type. * Vendor: Virtual location representing the source location for products coming from your
   * vendors * Virtual: Virtual location used to create a hierarchical structure for your warehouse by aggregating
   * its child locations. Can't directly contain products * Internal: Physical locations inside your warehouses, *
   * Customer: Virtual location representing the destination location for products sent to your customers *
   * Inventory Loss: Virtual location serving as the counterpart for inventory operations done to correct stock
   * levels (Physical inventories) * Production: Virtual counterpart location for production operations. I.e. This
   * location consumes components and produces finished products * Transit: Counterpart location that should be used
   * for inter-company or inter-warehouses operations.
   */
  location_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /** Serial Numbers. */
  lot_ids: Many2many<'stock.lot', 'unsearchable'>;
  /** Destination Moves. Optional: next stock move when chaining them. */
  move_dest_ids: Many2many<'stock.move'>;
  move_line_ids: One2many<'stock.move.line', 'move_id'>;
  move_lines_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Original Move. Optional: previous stock move when chaining them. */
  move_orig_ids: Many2many<'stock.move'>;
  /** Never attribute Values. */
  never_product_template_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  /** First SN/Lot. */
  next_serial: Field<'char'>;
  /** Number of SN/Lots. */
  next_serial_count: Field<'integer'>;
  /** Original Reordering Rule. */
  orderpoint_id: Many2one<'stock.warehouse.orderpoint'>;
  /** Source Document. */
  origin: Field<'char'>;
  /** Origin return move. Move that created the return move. */
  origin_returned_move_id: Many2one<'stock.move'>;
  /** Packages. */
  package_ids: One2many<'stock.package', never, 'computed' | 'unsearchable'>;
  /** Packaging. Packaging unit from sale or purchase orders. */
  packaging_uom_id: Many2one<'uom.uom', 'computed'>;
  /** Packaging Quantity. Quantity in the packaging unit. */
  packaging_uom_qty: Field<'float', 'computed'>;
  /** Destination Address. Optional address where goods are to be delivered, specifically used for allotment. */
  partner_id: Many2one<'res.partner'>;
  /** Picked. This checkbox is just indicative, it doesn't validate or generate any product moves. */
  picked: Field<'boolean'>;
  /** Type of Operation. */
  picking_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Transfer. */
  picking_id: Many2one<'stock.picking'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type'>;
  price_unit: Field<'float'>;
  priority: Selection<'0' | '1', 'computed'>;
  /**
   * Supply Method. By default, the system will take from the stock in the source location and passively wait for
   * availability. The other possibility allows you to directly create a procurement on the source location (and
   * thus ignore its current stock) to gather products. If we want to chain moves and have this one to wait for the
   * previous, this second option should be chosen.
   */
  procure_method: Selection<'make_to_order' | 'make_to_stock', 'required'>;
  /** Procurement Values. Dummy field to store procurement values to propagate them to later steps. */
  procurement_values: Field<'json', 'unsearchable'>;
  product_category_id: Many2one<'product.category', 'computed'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Real Quantity. Quantity in the default UoM of the product. */
  product_qty: Field<'float'>;
  /** Product Template. */
  product_tmpl_id: Many2one<'product.template', 'computed'>;
  /** Unit. */
  product_uom: Many2one<'uom.uom', 'required'>;
  /**
   * Demand. This is the quantity of product that is planned to be moved.Lowering this quantity does not generate a
   * backorder.Changing this quantity on assigned moves affects the product reservation, and should be done with
   * care.
   */
  product_uom_qty: Field<'float', 'required'>;
  /** Propagate cancel and split. If checked, when this move is cancelled, cancel the linked move too. */
  propagate_cancel: Field<'boolean'>;
  /** Purchase Order Line. */
  purchase_line_id: Many2one<'purchase.order.line'>;
  quantity: Field<'float'>;
  reference: Field<'char', 'computed'>;
  /** References. */
  reference_ids: Many2many<'stock.reference'>;
  /** Remaining Quantity. */
  remaining_qty: Field<'float', 'computed'>;
  remaining_value: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Date to Reserve. Computes when a move should be reserved. */
  reservation_date: Field<'date', 'computed'>;
  /** Owner. */
  restrict_partner_id: Many2one<'res.partner'>;
  /** All returned moves. Optional: all returned moves created from this move. */
  returned_move_ids: One2many<'stock.move', 'origin_returned_move_id'>;
  /** Destination route. Preferred route. */
  route_ids: Many2many<'stock.route'>;
  /** Stock Rule. The stock rule that created this stock move. */
  rule_id: Many2one<'stock.rule'>;
  sale_line_id: Many2one<'sale.order.line'>;
  /** Scrap operation. */
  scrap_id: Many2one<'stock.scrap'>;
  sequence: Field<'integer'>;
  /** Details Visible. */
  show_details_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Show lot_id. */
  show_lots_m2o: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Show lot_name. */
  show_lots_text: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Show Detailed Operations. If this checkbox is ticked, the pickings lines will represent detailed stock
   * operations. If not, the picking lines will represent an aggregate of detailed stock operations.
   */
  show_operations: Field<'boolean', 'computed'>;
  show_quant: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Standard Price. Value of the product (automatically computed in AVCO). Used to value the product when the
   * purchase cost is not known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float', 'computed'>;
  /**
   * Status. * New: The stock move is created but not confirmed. * Waiting Another Move: A linked stock move should
   * be done before this one. * Waiting: The stock move is confirmed but the product can't be reserved. * Available:
   * The product of the stock move is reserved. * Done: The product has been transferred and the transfer has been
   * confirmed.
   */
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'partially_available' | 'waiting'>;
  /**
   * Update quantities on SO/PO. Trigger a decrease of the delivered/received quantity in the associated Sale
   * Order/Purchase Order.
   */
  to_refund: Field<'boolean'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  /** Value. The current value of the move. It's zero if the move is not valued. */
  value: Field<'monetary'>;
  /** Computed Value Description. */
  value_computed_justification: Field<'text', 'unsearchable'>;
  /** Value Description. */
  value_justification: Field<'text', 'unsearchable'>;
  /** Manual Value. */
  value_manual: Field<'monetary', 'unsearchable'>;
  /** Warehouse. the warehouse to consider for the route selection on the next procurement (if any). */
  warehouse_id: Many2one<'stock.warehouse'>;
  weight: Field<'float', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.move.line` */
export interface StockMoveLine {
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  /** Batch Transfer. Batch associated to this transfer. */
  batch_id: Many2one<'stock.picking.batch', 'computed'>;
  carrier_id: Many2one<'delivery.carrier', 'computed'>;
  company_id: Many2one<'res.company', 'required'>;
  consume_line_ids: Many2many<'stock.move.line'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Date. Creation date of this move line until updated due to: quantity being increased, 'picked' status has
   * updated, or move line is done.
   */
  date: Field<'datetime', 'required'>;
  /** Description Of Picking. */
  description_picking: Field<'text', 'computed' | 'unsearchable'>;
  /** Destination Country. The ISO country code in two chars. You can use this field for quick search. */
  destination_country_code: Field<'char', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Expiration Date. This is the date on which the goods with this Serial Number may become dangerous and must not
   * be consumed.
   */
  expiration_date: Field<'datetime', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Is added through entire package. */
  is_entire_pack: Field<'boolean'>;
  /** Product Expiry Alert. The Expiration Date has been reached. */
  is_expired: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Inventory. */
  is_inventory: Field<'boolean', 'computed'>;
  is_locked: Field<'boolean', 'computed' | 'unsearchable'>;
  /** To. */
  location_dest_id: Many2one<'stock.location', 'required'>;
  /**
   * Destination Location Type. * Vendor: Virtual location representing the source location for products coming from
   * your vendors * Virtual: Virtual location used to create a hierarchical structure for your warehouse by
   * aggregating its child locations. Can't directly contain products * Internal: Physical locations inside your
   * warehouses, * Customer: Virtual location representing the destination location for products sent to your
   * customers * Inventory Loss: Virtual location serving as the counterpart for inventory operations done to
   * correct stock levels (Physical inventories) * Production: Virtual counterpart location for production
   * operations. I.e. This location consumes components and produces finished products * Transit: Counterpart
   * location that should be used for inter-company or inter-warehouses operations.
   */
  location_dest_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /** From. */
  location_id: Many2one<'stock.location', 'required'>;
  /**
   * Source Location Type. * Vendor: Virtual location representing the source location for products coming from your
   * vendors * Virtual: Virtual location used to create a hierarchical structure for your warehouse by aggregating
   * its child locations. Can't directly contain products * Internal: Physical locations inside your warehouses, *
   * Customer: Virtual location representing the destination location for products sent to your customers *
   * Inventory Loss: Virtual location serving as the counterpart for inventory operations done to correct stock
   * levels (Physical inventories) * Production: Virtual counterpart location for production operations. I.e. This
   * location consumes components and produces finished products * Transit: Counterpart location that should be used
   * for inter-company or inter-warehouses operations.
   */
  location_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /** Lot/Serial Number. */
  lot_id: Many2one<'stock.lot'>;
  /** Lot/Serial Number Name. */
  lot_name: Field<'char'>;
  lots_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Stock Operation. */
  move_id: Many2one<'stock.move'>;
  /** Destination Address. Optional address where goods are to be delivered, specifically used for allotment. */
  move_partner_id: Many2one<'res.partner', 'computed'>;
  /** Source. */
  origin: Field<'char', 'computed'>;
  /** From Owner. When validating the transfer, the products will be taken from this owner. */
  owner_id: Many2one<'res.partner'>;
  package_history_id: Many2one<'stock.package.history'>;
  /** Source Package. */
  package_id: Many2one<'stock.package'>;
  picked: Field<'boolean'>;
  /** Type of Operation. */
  picking_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Transfer. The stock operation where the packing has been made. */
  picking_id: Many2one<'stock.picking'>;
  /** Destination Location. */
  picking_location_dest_id: Many2one<'stock.location', 'computed'>;
  /** Source Location. */
  picking_location_id: Many2one<'stock.location', 'computed'>;
  /** Contact. */
  picking_partner_id: Many2one<'res.partner', 'computed'>;
  /** Operation type. */
  picking_type_id: Many2one<'stock.picking.type', 'computed'>;
  /**
   * Create New Lots/Serial Numbers. If this is checked only, it will suppose you want to create new Lots/Serial
   * Numbers, so you can provide them in a text field.
   */
  picking_type_use_create_lots: Field<'boolean', 'computed'>;
  /**
   * Use Existing Lots/Serial Numbers. If this is checked, you will be able to choose the Lots/Serial Numbers. You
   * can also decide to not put lots in this operation type. This means it will create stock with no lot or not put
   * a restriction on the lot taken.
   */
  picking_type_use_existing_lots: Field<'boolean', 'computed'>;
  produce_line_ids: Many2many<'stock.move.line'>;
  /** Product Category. */
  product_category_name: Field<'char', 'computed'>;
  product_id: Many2one<'product.product'>;
  /** Unit. */
  product_uom_id: Many2one<'uom.uom', 'required'>;
  /** Pick From. */
  quant_id: Many2one<'stock.quant', 'unsearchable'>;
  quantity: Field<'float'>;
  /** Quantity in Product UoM. */
  quantity_product_uom: Field<'float', 'computed'>;
  reference: Field<'char'>;
  removal_date: Field<'datetime', 'computed'>;
  /** Destination Package Name. */
  result_package_dest_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Destination Package. If set, the operations are packed into this package. */
  result_package_id: Many2one<'stock.package'>;
  sale_price: Field<'float', 'computed' | 'unsearchable'>;
  /** Scheduled Date. Scheduled date until move is done, then date of actual move processing. */
  scheduled_date: Field<'datetime', 'computed'>;
  /** Scrap operation. */
  scrap_id: Many2one<'stock.scrap', 'computed'>;
  /**
   * Status. * New: The stock move is created but not confirmed. * Waiting Another Move: A linked stock move should
   * be done before this one. * Waiting: The stock move is confirmed but the product can't be reserved. * Available:
   * The product of the stock move is reserved. * Done: The product has been transferred and the transfer has been
   * confirmed.
   */
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'partially_available' | 'waiting', 'computed'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.package` */
export interface StockPackage {
  all_children_package_ids: One2many<'stock.package', never, 'computed'>;
  /** Assigned Contained Packages. */
  child_package_dest_ids: One2many<'stock.package', 'package_dest_id'>;
  /** Contained Packages. */
  child_package_ids: One2many<'stock.package', 'parent_package_id'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Full Package Name. */
  complete_name: Field<'char', 'computed'>;
  contained_quant_ids: One2many<'stock.quant', never, 'computed'>;
  /** Contents. */
  content_description: Field<'char', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Package Name At Destination. */
  dest_complete_name: Field<'char', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** JSON data for popover widget. */
  json_popover: Field<'char', 'unsearchable'>;
  /** Destination location. */
  location_dest_id: Many2one<'stock.location', 'computed'>;
  location_id: Many2one<'stock.location'>;
  move_line_ids: One2many<'stock.move.line', never, 'computed'>;
  /** Package Reference. */
  name: Field<'char', 'required'>;
  /** Outermost Destination Container. */
  outermost_package_id: Many2one<'stock.package', 'computed'>;
  owner_id: Many2one<'res.partner', 'computed'>;
  pack_date: Field<'date'>;
  /** Carrier. */
  package_carrier_type: Selection<'none', 'computed'>;
  /** Destination Container. */
  package_dest_id: Many2one<'stock.package'>;
  package_type_id: Many2one<'stock.package.type'>;
  /** Container. */
  parent_package_id: Many2one<'stock.package'>;
  parent_path: Field<'char'>;
  /** Transfers. Transfers in which the Package is set as Destination Package. */
  picking_ids: Many2many<'stock.picking', 'computed'>;
  /** Bulk Content. */
  quant_ids: One2many<'stock.quant', 'package_id', 'computed'>;
  /** Shipping Weight. Total weight of the package. */
  shipping_weight: Field<'float'>;
  /** Package name is valid SSCC. */
  valid_sscc: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Weight. Total weight of all the products contained in the package. */
  weight: Field<'float', 'computed' | 'unsearchable'>;
  /** Technical field indicating whether weight uom is kg or not (i.e. lb). */
  weight_is_kg: Field<'boolean', 'unsearchable'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Technical field indicating weight's number of decimal places. */
  weight_uom_rounding: Field<'float', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.package.history` */
export interface StockPackageHistory {
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Destination Location. */
  location_dest_id: Many2one<'stock.location'>;
  /** Origin Location. */
  location_id: Many2one<'stock.location'>;
  /** Move Lines. */
  move_line_ids: One2many<'stock.move.line', 'package_history_id'>;
  /** Outermost Destination Container. */
  outermost_dest_id: Many2one<'stock.package'>;
  package_id: Many2one<'stock.package', 'needed'>;
  package_name: Field<'char', 'needed'>;
  package_type_id: Many2one<'stock.package.type', 'computed'>;
  /** Destination Container. */
  parent_dest_id: Many2one<'stock.package'>;
  /** Destination Container Name. */
  parent_dest_name: Field<'char'>;
  /** Origin Container. */
  parent_orig_id: Many2one<'stock.package'>;
  /** Origin Container Name. */
  parent_orig_name: Field<'char'>;
  /** Transfers. */
  picking_ids: Many2many<'stock.picking'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.package.type` */
export interface StockPackageType {
  barcode: Field<'char'>;
  /** Weight. Weight of the package type. */
  base_weight: Field<'float'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** Has Contents. */
  has_quants: Field<'boolean', 'unsearchable'>;
  /** Height. Packaging Height. */
  height: Field<'float'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Length unit of measure label. */
  length_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Max Weight. Maximum weight shippable in this packaging. */
  max_weight: Field<'float'>;
  /** Package Type. */
  name: Field<'char', 'needed'>;
  /** Carrier. */
  package_carrier_type: Selection<'none'>;
  /**
   * Package Use. Reusable boxes are used for batch picking and emptied afterwards to be reused. In the barcode
   * application, scanning a reusable box will add the products in this box. Disposable boxes aren't reused, when
   * scanning a disposable box in the barcode application, the contained products are added to the transfer.
   */
  package_use: Selection<'disposable' | 'reusable', 'required'>;
  /** Length. Packaging Length. */
  packaging_length: Field<'float'>;
  /** Routes. */
  route_ids: Many2many<'stock.route'>;
  /** Sequence. The first in the sequence is the default one. */
  sequence: Field<'integer'>;
  /** Sequence Prefix. */
  sequence_code: Field<'char'>;
  /** Reference Sequence. */
  sequence_id: Many2one<'ir.sequence'>;
  /** Carrier Code. */
  shipper_package_code: Field<'char'>;
  storage_category_capacity_ids: One2many<'stock.storage.category.capacity', 'package_type_id'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Width. Packaging Width. */
  width: Field<'float'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.picking` */
export interface StockPicking {
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  allowed_carrier_ids: Many2many<'delivery.carrier', 'computed' | 'unsearchable'>;
  /**
   * Back Order of. If this shipment was split, then this field links to the shipment which contains the already
   * processed part.
   */
  backorder_id: Many2one<'stock.picking'>;
  /** Back Orders. */
  backorder_ids: One2many<'stock.picking', 'backorder_id'>;
  /** Batch Transfer. Batch associated to this transfer. */
  batch_id: Many2one<'stock.picking.batch'>;
  /** Sequence. */
  batch_sequence: Field<'integer'>;
  carrier_id: Many2one<'delivery.carrier'>;
  /** Shipping Cost. */
  carrier_price: Field<'float'>;
  /** Tracking Reference. */
  carrier_tracking_ref: Field<'char'>;
  /** Tracking URL. */
  carrier_tracking_url: Field<'char', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Deadline. In case of outgoing flow, validate the transfer before this date to allow to deliver at promised date
   * to the customer. In case of incoming flow, validate the transfer before this date in order to have these
   * products in stock at the date promised by the supplier.
   */
  date_deadline: Field<'datetime', 'computed'>;
  /** Date of Transfer. Date at which the transfer has been processed or cancelled. */
  date_done: Field<'datetime'>;
  days_to_arrive: Field<'datetime', 'computed'>;
  delay_alert_date: Field<'datetime', 'computed'>;
  delay_pass: Field<'datetime'>;
  /** Provider. */
  delivery_type: Selection<'base_on_rule' | 'fixed', 'computed'>;
  /** Destination Country. The ISO country code in two chars. You can use this field for quick search. */
  destination_country_code: Field<'char', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** Is late. Is late or will be late depending on the deadline and scheduled date. */
  has_deadline_issue: Field<'boolean', 'computed'>;
  has_message: Field<'boolean'>;
  /** Has Scrap Moves. */
  has_scrap_move: Field<'boolean', 'unsearchable'>;
  has_tracking: Field<'boolean', 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Integration Level. Action while validating Delivery Orders. */
  integration_level: Selection<'rate' | 'rate_and_ship', 'computed'>;
  /** Is Scheduled Date Editable. */
  is_date_editable: Field<'boolean', 'unsearchable'>;
  /**
   * Is Locked. When the picking is not done this allows changing the initial demand. When the picking is done this
   * allows changing the done quantities.
   */
  is_locked: Field<'boolean'>;
  is_return_picking: Field<'boolean', 'computed' | 'unsearchable'>;
  is_signed: Field<'boolean', 'computed' | 'unsearchable'>;
  /** JSON data for the popover widget. */
  json_popover: Field<'char', 'unsearchable'>;
  /** Destination Location. */
  location_dest_id: Many2one<'stock.location', 'required'>;
  /** Source Location. */
  location_id: Many2one<'stock.location', 'required'>;
  /** Lot/Serial Number. */
  lot_id: Many2one<'stock.lot', 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Stock Moves. */
  move_ids: One2many<'stock.move', 'picking_id'>;
  /** Operations. */
  move_line_ids: One2many<'stock.move.line', 'picking_id'>;
  /** Shipping Policy. It specifies goods to be deliver partially or all at once. */
  move_type: Selection<'direct' | 'one', 'required'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Reference. */
  name: Field<'char'>;
  /** Notes. */
  note: Field<'html'>;
  /** Source Document. Reference of the document. */
  origin: Field<'char'>;
  /** Assign Owner. When validating the transfer, the products will be assigned to this owner. */
  owner_id: Many2one<'res.partner'>;
  /** Transfered Packages. */
  package_history_ids: Many2many<'stock.package.history'>;
  packages_count: Field<'integer', 'unsearchable'>;
  /** Country. */
  partner_country_id: Many2one<'res.country', 'computed'>;
  /** Contact. */
  partner_id: Many2one<'res.partner'>;
  /** Properties. */
  picking_properties: Field<'properties'>;
  /** Type of Operation. */
  picking_type_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /**
   * Move Entire Packages. If ticked, packages to move will be directly displayed in Barcode instead of the products
   * they contain.
   */
  picking_type_entire_packs: Field<'boolean', 'computed'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type', 'needed'>;
  /** Picking Instructions. Internal instructions for the partner or its parent company as set by the user. */
  picking_warning_text: Field<'text', 'computed' | 'unsearchable'>;
  printed: Field<'boolean'>;
  /** Priority. Products will be reserved first for the transfers with the highest priorities. */
  priority: Selection<'0' | '1'>;
  product_id: Many2one<'product.product', 'computed'>;
  /** Product Availability. Latest product availability status of the picking. */
  products_availability: Field<'char', 'computed' | 'unsearchable'>;
  products_availability_state: Selection<'available' | 'expected' | 'late', 'computed'>;
  /** Purchase Orders. */
  purchase_id: Many2one<'purchase.order', 'computed'>;
  /** References. */
  reference_ids: Many2many<'stock.reference', 'computed'>;
  /** # Returns. */
  return_count: Field<'integer', 'computed' | 'unsearchable'>;
  /**
   * Return of. If this picking was created as a return of another picking, this field links to the original
   * picking.
   */
  return_id: Many2one<'stock.picking'>;
  /** Returns. */
  return_ids: One2many<'stock.picking', 'return_id'>;
  return_label_ids: One2many<'ir.attachment', never, 'unsearchable'>;
  /** Sales Order. */
  sale_id: Many2one<'sale.order'>;
  /**
   * Scheduled Date. Scheduled time for the first part of the shipment to be processed. Setting manually a value
   * here would set it as expected date for all the stock moves.
   */
  scheduled_date: Field<'datetime'>;
  /** Date Category. */
  search_date_category: Selection<'after' | 'before' | 'day_1' | 'day_2' | 'today' | 'yesterday'>;
  /** Volume for Shipping. */
  shipping_volume: Field<'float', 'unsearchable'>;
  /**
   * Weight for Shipping. Total weight of packages and products not in a package. Packages with no shipping weight
   * specified will default to their products' total weight. This is the weight used to compute the cost of the
   * shipping.
   */
  shipping_weight: Field<'float'>;
  /** Show Allocation. Technical Field used to decide whether the button "Allocation" should be displayed. */
  show_allocation: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Show Check Availability. Technical field used to compute whether the button "Check Availability" should be
   * displayed.
   */
  show_check_availability: Field<'boolean', 'computed' | 'unsearchable'>;
  show_lots_text: Field<'boolean', 'computed' | 'unsearchable'>;
  show_next_pickings: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Show Detailed Operations. If this checkbox is ticked, the pickings lines will represent detailed stock
   * operations. If not, the picking lines will represent an aggregate of detailed stock operations.
   */
  show_operations: Field<'boolean', 'computed'>;
  /** Signature. Signature. */
  signature: Field<'binary'>;
  /**
   * Status. * Draft: The transfer is not confirmed yet. Reservation doesn't apply. * Waiting another operation:
   * This transfer is waiting for another operation before being ready. * Waiting: The transfer is waiting for the
   * availability of some products. (a) The shipping policy is "As soon as possible": no product could be reserved.
   * (b) The shipping policy is "When all products are ready": not all the products could be reserved. * Ready: The
   * transfer is ready to be processed. (a) The shipping policy is "As soon as possible": at least one product has
   * been reserved. (b) The shipping policy is "When all products are ready": all product have been reserved. *
   * Done: The transfer has been processed. * Cancelled: The transfer has been cancelled.
   */
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'waiting', 'computed'>;
  /**
   * Create New Lots/Serial Numbers. If this is checked only, it will suppose you want to create new Lots/Serial
   * Numbers, so you can provide them in a text field.
   */
  use_create_lots: Field<'boolean', 'computed'>;
  /**
   * Use Existing Lots/Serial Numbers. If this is checked, you will be able to choose the Lots/Serial Numbers. You
   * can also decide to not put lots in this operation type. This means it will create stock with no lot or not put
   * a restriction on the lot taken.
   */
  use_existing_lots: Field<'boolean', 'computed'>;
  /** Responsible. */
  user_id: Many2one<'res.users'>;
  /** Address. */
  warehouse_address_id: Many2one<'res.partner', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Weight. Total weight of the products in the picking. */
  weight: Field<'float', 'computed'>;
  /** Bulk Weight. Total weight of products which are not in a package. */
  weight_bulk: Field<'float', 'computed' | 'unsearchable'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.picking.batch` */
export interface StockPickingBatch {
  /** Next Activity Deadline. */
  activity_date_deadline: Field<'date', 'computed'>;
  /** Activity Exception Decoration. Type of the exception activity on record. */
  activity_exception_decoration: Selection<'danger' | 'warning', 'computed'>;
  /** Icon. Icon to indicate an exception activity. */
  activity_exception_icon: Field<'char', 'computed' | 'unsearchable'>;
  /** Activities. */
  activity_ids: One2many<'mail.activity', 'res_id'>;
  /**
   * Activity State. Status based on activities Overdue: Due date is already passed Today: Activity date is today
   * Planned: Future activities.
   */
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users', 'computed'>;
  allowed_picking_ids: One2many<'stock.picking', never, 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  description: Field<'char'>;
  display_name: Field<'char', 'computed'>;
  /** shipping_volume. */
  estimated_shipping_volume: Field<'float', 'unsearchable'>;
  /** shipping_weight. */
  estimated_shipping_weight: Field<'float', 'unsearchable'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** This batch is a wave. */
  is_wave: Field<'boolean'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  /** Stock moves. */
  move_ids: One2many<'stock.move', never, 'computed' | 'unsearchable'>;
  /** Stock move lines. */
  move_line_ids: One2many<'stock.move.line'>;
  /** My Activity Deadline. */
  my_activity_date_deadline: Field<'date', 'computed'>;
  /** Batch Transfer. */
  name: Field<'char', 'required'>;
  /** Transfers. List of transfers associated to this batch. */
  picking_ids: One2many<'stock.picking', 'batch_id'>;
  /** Type of Operation. */
  picking_type_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type'>;
  properties: Field<'properties'>;
  /**
   * Scheduled Date. Scheduled date for the transfers to be processed. - If manually set then scheduled date for all
   * transfers in batch will automatically update to this date. - If not manually changed and transfers are
   * added/removed/updated then this will be their earliest scheduled date but this scheduled date will not be set
   * for all transfers in batch.
   */
  scheduled_date: Field<'datetime'>;
  /** Show Allocation Button. */
  show_allocation: Field<'boolean', 'computed' | 'unsearchable'>;
  show_check_availability: Field<'boolean', 'computed' | 'unsearchable'>;
  show_lots_text: Field<'boolean', 'computed' | 'unsearchable'>;
  state: Selection<'cancel' | 'done' | 'draft' | 'in_progress', 'required' | 'computed'>;
  /** Responsible. */
  user_id: Many2one<'res.users'>;
  warehouse_id: Many2one<'stock.warehouse', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.picking.type` */
export interface StockPickingType {
  active: Field<'boolean'>;
  /** Automatic Batches. Automatically put pickings into batches as they are confirmed when possible. */
  auto_batch: Field<'boolean'>;
  /**
   * Auto Print Delivery Slip. If this checkbox is ticked, Odoo will automatically print the delivery slip of a
   * picking when it is validated.
   */
  auto_print_delivery_slip: Field<'boolean'>;
  /**
   * Auto Print Lot/SN Labels. If this checkbox is ticked, Odoo will automatically print the lot/SN labels of a
   * picking when it is validated.
   */
  auto_print_lot_labels: Field<'boolean'>;
  /**
   * Auto Print Package Label. If this checkbox is ticked, Odoo will automatically print the package label when "Put
   * in Pack" button is used.
   */
  auto_print_package_label: Field<'boolean'>;
  /**
   * Auto Print Packages. If this checkbox is ticked, Odoo will automatically print the packages and their contents
   * of a picking when it is validated.
   */
  auto_print_packages: Field<'boolean'>;
  /**
   * Auto Print Product Labels. If this checkbox is ticked, Odoo will automatically print the product labels of a
   * picking when it is validated.
   */
  auto_print_product_labels: Field<'boolean'>;
  /**
   * Auto Print Reception Report. If this checkbox is ticked, Odoo will automatically print the reception report of
   * a picking when it is validated and has assigned moves.
   */
  auto_print_reception_report: Field<'boolean'>;
  /**
   * Auto Print Reception Report Labels. If this checkbox is ticked, Odoo will automatically print the reception
   * report labels of a picking when it is validated.
   */
  auto_print_reception_report_labels: Field<'boolean'>;
  /**
   * Auto Print Return Slip. If this checkbox is ticked, Odoo will automatically print the return slip of a picking
   * when it is validated.
   */
  auto_print_return_slip: Field<'boolean'>;
  /**
   * Show Reception Report at Validation. If this checkbox is ticked, Odoo will automatically show the reception
   * report (if there are moves to allocate to) when validating.
   */
  auto_show_reception_report: Field<'boolean'>;
  barcode: Field<'char'>;
  /** Auto-confirm. */
  batch_auto_confirm: Field<'boolean'>;
  /** Carrier. Automatically group batches by carriers. */
  batch_group_by_carrier: Field<'boolean'>;
  /** Group by Destination Location. Automatically group batches by their destination location. */
  batch_group_by_dest_loc: Field<'boolean'>;
  /** Destination Country. Automatically group batches by destination country. */
  batch_group_by_destination: Field<'boolean'>;
  /** Contact. Automatically group batches by contacts. */
  batch_group_by_partner: Field<'boolean'>;
  /** Group by Source Location. Automatically group batches by their source location. */
  batch_group_by_src_loc: Field<'boolean'>;
  /**
   * Maximum lines. A transfer will not be automatically added to batches that will exceed this number of lines if
   * the transfer is added to it. Leave this value as '0' if no line limit.
   */
  batch_max_lines: Field<'integer'>;
  /**
   * Maximum transfers. A transfer will not be automatically added to batches that will exceed this number of
   * transfers. Leave this value as '0' if no transfer limit.
   */
  batch_max_pickings: Field<'integer'>;
  /**
   * Maximum weight. A transfer will not be automatically added to batches that will exceed this weight if the
   * transfer is added to it. Leave this value as '0' if no weight limit.
   */
  batch_max_weight: Field<'integer'>;
  /** Batch Properties. */
  batch_properties_definition: Field<'properties_definition'>;
  /** Type of Operation. */
  code: Selection<'incoming' | 'internal' | 'outgoing', 'required'>;
  color: Field<'integer'>;
  company_id: Many2one<'res.company', 'required'>;
  count_move_ready: Field<'integer', 'unsearchable'>;
  count_picking: Field<'integer', 'unsearchable'>;
  count_picking_backorders: Field<'integer', 'unsearchable'>;
  count_picking_batch: Field<'integer', 'unsearchable'>;
  count_picking_draft: Field<'integer', 'unsearchable'>;
  count_picking_late: Field<'integer', 'unsearchable'>;
  count_picking_ready: Field<'integer', 'unsearchable'>;
  count_picking_waiting: Field<'integer', 'unsearchable'>;
  count_picking_wave: Field<'integer', 'unsearchable'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /**
   * Create Backorder. When validating a transfer: * Ask: users are asked to choose if they want to make a backorder
   * for remaining products * Always: a backorder is automatically created for the remaining products * Never:
   * remaining products are cancelled.
   */
  create_backorder: Selection<'always' | 'ask' | 'never', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Destination Location. This is the default destination location when this operation is manually created.
   * However, it is possible to change it afterwards or that the routes use another one by default.
   */
  default_location_dest_id: Many2one<'stock.location', 'required'>;
  /**
   * Source Location. This is the default source location when this operation is manually created. However, it is
   * possible to change it afterwards or that the routes use another one by default.
   */
  default_location_src_id: Many2one<'stock.location', 'required'>;
  display_name: Field<'char', 'computed'>;
  favorite_user_ids: Many2many<'res.users'>;
  hide_reservation_method: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Show Operation in Overview. */
  is_favorite: Field<'boolean'>;
  kanban_dashboard_graph: Field<'text', 'unsearchable'>;
  /** Lot Label Format to auto-print. */
  lot_label_format: Selection<'4x12_lots' | '4x12_units' | 'zpl_lots' | 'zpl_units'>;
  /** Shipping Policy. It specifies goods to be transferred partially or all at once. */
  move_type: Selection<'direct' | 'one', 'required'>;
  /** Operation Type. */
  name: Field<'char', 'needed'>;
  package_label_to_print: Selection<'pdf' | 'zpl'>;
  /** Picking Properties. */
  picking_properties_definition: Field<'properties_definition'>;
  /** Generate Shipping Labels. Check this box if you want to generate shipping label in this operation. */
  print_label: Field<'boolean'>;
  /** Product Label Format to auto-print. */
  product_label_format: Selection<'2x7xprice' | '4x12' | '4x12xprice' | '4x7xprice' | 'dymo' | 'zpl' | 'zplxprice'>;
  /** Days. Maximum number of days before scheduled date that products should be reserved. */
  reservation_days_before: Field<'integer'>;
  /**
   * Days when starred. Maximum number of days before scheduled date that priority picking products should be
   * reserved.
   */
  reservation_days_before_priority: Field<'integer'>;
  /** Reservation Method. How products in transfers of this operation type should be reserved. */
  reservation_method: Selection<'at_confirm' | 'by_date' | 'manual', 'required'>;
  /** Operation Type for Returns. */
  return_picking_type_id: Many2one<'stock.picking.type'>;
  /** Sequence. Used to order the 'All Operations' kanban view. */
  sequence: Field<'integer'>;
  /** Sequence Prefix. */
  sequence_code: Field<'char', 'needed'>;
  /** Reference Sequence. */
  sequence_id: Many2one<'ir.sequence'>;
  /**
   * Set Package Type. If ticked, you will be able to select which package or package type to use in a put in pack.
   */
  set_package_type: Field<'boolean'>;
  /**
   * Move Entire Packages. If ticked, packages to move will be directly displayed in Barcode instead of the products
   * they contain.
   */
  show_entire_packs: Field<'boolean'>;
  /**
   * Show Detailed Operations. If this checkbox is ticked, the pickings lines will represent detailed stock
   * operations. If not, the picking lines will represent an aggregate of detailed stock operations.
   */
  show_operations: Field<'boolean'>;
  show_picking_type: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Create New Lots/Serial Numbers. If this is checked only, it will suppose you want to create new Lots/Serial
   * Numbers, so you can provide them in a text field.
   */
  use_create_lots: Field<'boolean'>;
  /**
   * Use Existing Lots/Serial Numbers. If this is checked, you will be able to choose the Lots/Serial Numbers. You
   * can also decide to not put lots in this operation type. This means it will create stock with no lot or not put
   * a restriction on the lot taken.
   */
  use_existing_lots: Field<'boolean'>;
  warehouse_id: Many2one<'stock.warehouse'>;
  /** Wave Product Categories. Categories to consider when grouping waves. */
  wave_category_ids: Many2many<'product.category'>;
  /**
   * Product Category. Split transfers by product category, then group transfers that have the same product
   * category.
   */
  wave_group_by_category: Field<'boolean'>;
  /** Location. Split transfers by defined locations, then group transfers with the same location. */
  wave_group_by_location: Field<'boolean'>;
  /** Product. Split transfers by product then group transfers that have the same product. */
  wave_group_by_product: Field<'boolean'>;
  /** Wave Locations. Locations to consider when grouping waves. */
  wave_location_ids: Many2many<'stock.location'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.put.in.pack` */
export interface StockPutInPack {
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Destination. */
  location_dest_id: Many2one<'stock.location'>;
  /** Move lines. */
  move_line_ids: Many2many<'stock.move.line'>;
  origin_package_ids: Many2many<'stock.package', 'unsearchable'>;
  /** Carrier Type. */
  package_carrier_type: Field<'char'>;
  /** Packages. */
  package_ids: Many2many<'stock.package'>;
  package_type_id: Many2one<'stock.package.type'>;
  /** Reference Sequence. */
  package_type_sequence_id: Many2one<'ir.sequence', 'computed'>;
  /** Package. */
  result_package_id: Many2one<'stock.package'>;
  shipping_weight: Field<'float'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.quant` */
export interface StockQuant {
  /**
   * Accounting Date. Date at which the accounting entries will be created in case of automated inventory valuation.
   * If empty, the inventory date will be used.
   */
  accounting_date: Field<'date'>;
  /**
   * Available Quantity. On hand quantity which hasn't been reserved on a transfer and is still fresh, in the
   * default unit of measure of the product.
   */
  available_quantity: Field<'float', 'computed' | 'unsearchable'>;
  /** Company. Let this field empty if this location is shared between companies. */
  company_id: Many2one<'res.company', 'computed'>;
  cost_method: Selection<'average' | 'fifo' | 'standard', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /**
   * Inventory Frequency. When different than 0, inventory count date for products stored at this location will be
   * automatically set at the defined frequency.
   */
  cyclic_inventory_frequency: Field<'integer', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /**
   * Expiration Date. This is the date on which the goods with this Serial Number may become dangerous and must not
   * be consumed.
   */
  expiration_date: Field<'datetime', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Incoming Date. */
  in_date: Field<'datetime', 'required'>;
  /** Scheduled. Next date the On Hand Quantity should be counted. */
  inventory_date: Field<'date'>;
  /** Difference. Indicates the gap between the product's theoretical quantity and its counted quantity. */
  inventory_diff_quantity: Field<'float', 'computed'>;
  /** Counted. The product's counted quantity. */
  inventory_quantity: Field<'float'>;
  /** Inventoried Quantity. */
  inventory_quantity_auto_apply: Field<'float', 'unsearchable'>;
  inventory_quantity_set: Field<'boolean'>;
  /** Favorite. */
  is_favorite: Field<'boolean', 'computed'>;
  /** Quantity has been moved since last count. */
  is_outdated: Field<'boolean', 'computed'>;
  /** Last Count Date. Last time the Quantity was Updated. */
  last_count_date: Field<'date', 'unsearchable'>;
  location_id: Many2one<'stock.location', 'needed'>;
  /** Lot/Serial Number. */
  lot_id: Many2one<'stock.lot'>;
  /** Properties. */
  lot_properties: Field<'properties', 'computed'>;
  on_hand: Field<'boolean'>;
  /** Owner. This is the owner of the quant. */
  owner_id: Many2one<'res.partner'>;
  /** Package. The package containing this quant. */
  package_id: Many2one<'stock.package'>;
  /** Product Category. */
  product_categ_id: Many2one<'product.category', 'computed'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Product Template. */
  product_tmpl_id: Many2one<'product.template', 'computed'>;
  /** Unit. Default unit of measure used for all stock operations. */
  product_uom_id: Many2one<'uom.uom', 'computed'>;
  /** Quantity. Quantity of products in this quant, in the default unit of measure of the product. */
  quantity: Field<'float'>;
  /**
   * Removal Date. This is the date on which the goods with this Serial Number should be removed from the stock and
   * not be counted in the Fresh On Hand Stock anymore. This date will be used in FEFO removal strategy.
   */
  removal_date: Field<'datetime', 'computed'>;
  /**
   * Reserved Quantity. Quantity of reserved products in this quant, in the default unit of measure of the product.
   */
  reserved_quantity: Field<'float', 'required'>;
  /** Duplicated Serial Number. If the same SN is in another Quant. */
  sn_duplicated: Field<'boolean', 'computed' | 'unsearchable'>;
  storage_category_id: Many2one<'stock.storage.category', 'computed'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /**
   * Use Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  /** Assigned To. User assigned to do product count. */
  user_id: Many2one<'res.users'>;
  value: Field<'monetary', 'computed' | 'unsearchable'>;
  warehouse_id: Many2one<'stock.warehouse', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.reference` */
export interface StockReference {
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Stock Moves. */
  move_ids: Many2many<'stock.move'>;
  /** Reference. */
  name: Field<'char', 'needed'>;
  /** Transfers. */
  picking_ids: Many2many<'stock.picking', 'unsearchable'>;
  /** Purchases. */
  purchase_ids: Many2many<'purchase.order'>;
  /** Sales. */
  sale_ids: Many2many<'sale.order'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.return.picking` */
export interface StockReturnPicking {
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  picking_id: Many2one<'stock.picking'>;
  /** Type of Operation. */
  picking_type_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Moves. */
  product_return_moves: One2many<'stock.return.picking.line', 'wizard_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.return.picking.line` */
export interface StockReturnPickingLine {
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  move_id: Many2one<'stock.move'>;
  move_quantity: Field<'float', 'computed'>;
  product_id: Many2one<'product.product', 'needed'>;
  quantity: Field<'float', 'required'>;
  /**
   * Update quantities on SO/PO. Trigger a decrease of the delivered/received quantity in the associated Sale
   * Order/Purchase Order.
   */
  to_refund: Field<'boolean'>;
  /** Unit. */
  uom_id: Many2one<'uom.uom', 'computed' | 'unsearchable'>;
  wizard_id: Many2one<'stock.return.picking'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.route` */
export interface StockRoute {
  /** Active. If the active field is set to False, it will allow you to hide the route without removing it. */
  active: Field<'boolean'>;
  /** Product Categories. */
  categ_ids: Many2many<'product.category'>;
  /** Company. Leave this field empty if this route is shared between all companies. */
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Route. */
  name: Field<'char', 'needed'>;
  /** Applicable on Package Type. When checked, the route will be selectable on package types. */
  package_type_selectable: Field<'boolean'>;
  /** Applicable on Product Category. When checked, the route will be selectable on the Product Category. */
  product_categ_selectable: Field<'boolean'>;
  /** Products. */
  product_ids: Many2many<'product.template'>;
  /** Applicable on Product. When checked, the route will be selectable in the Inventory tab of the Product form. */
  product_selectable: Field<'boolean'>;
  /** Rules. */
  rule_ids: One2many<'stock.rule', 'route_id'>;
  /** Selectable on Sales Order Line. */
  sale_selectable: Field<'boolean'>;
  sequence: Field<'integer'>;
  /** Applicable on Shipping Methods. */
  shipping_selectable: Field<'boolean'>;
  /** Supplied Warehouse. */
  supplied_wh_id: Many2one<'stock.warehouse'>;
  /** Supplying Warehouse. */
  supplier_wh_id: Many2one<'stock.warehouse'>;
  warehouse_domain_ids: One2many<'stock.warehouse', never, 'computed' | 'unsearchable'>;
  /** Warehouses. */
  warehouse_ids: Many2many<'stock.warehouse'>;
  /**
   * Applicable on Warehouse. When a warehouse is selected for this route, this route should be seen as the default
   * route when products pass through this warehouse.
   */
  warehouse_selectable: Field<'boolean'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.rule` */
export interface StockRule {
  action: Selection<'buy' | 'pull' | 'pull_push' | 'push', 'required'>;
  /** Active. If unchecked, it will allow you to hide the rule without removing it. */
  active: Field<'boolean'>;
  /**
   * Automatic Move. The 'Manual Operation' value will create a stock move after the current one. With 'Automatic No
   * Step Added', the location is replaced in the original move.
   */
  auto: Selection<'manual' | 'transparent', 'required'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Lead Time. The expected date of the created transfer will be computed based on this lead time. */
  delay: Field<'integer'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Destination location origin from rule. When set to True the destination location of the stock.move will be the
   * rule.Otherwise, it takes it from the picking type.
   */
  location_dest_from_rule: Field<'boolean'>;
  /** Destination Location. */
  location_dest_id: Many2one<'stock.location', 'needed'>;
  /** Source Location. */
  location_src_id: Many2one<'stock.location'>;
  /** Name. This field will fill the packing origin and the name of its moves. */
  name: Field<'char', 'needed'>;
  /** Partner Address. Address where goods should be delivered. Optional. */
  partner_address_id: Many2one<'res.partner'>;
  picking_type_code_domain: Field<'json', 'computed' | 'unsearchable'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type', 'needed'>;
  /**
   * Supply Method. Take From Stock: the products will be taken from the available stock of the source location.
   * Trigger Another Rule: the system will try to find a stock rule to bring the products in the source location.
   * The available stock will be ignored. Take From Stock, if Unavailable, Trigger Another Rule: the products will
   * be taken from the available stock of the source location.If there is no stock available, the system will try to
   * find a rule to bring the products in the source location.
   */
  procure_method: Selection<'make_to_order' | 'make_to_stock' | 'mts_else_mto', 'required'>;
  /**
   * Cancel Next Move. When ticked, if the move created by this rule is cancelled, the next move will be cancelled
   * too.
   */
  propagate_cancel: Field<'boolean'>;
  /** Propagation of carrier. When ticked, carrier of shipment will be propagated. */
  propagate_carrier: Field<'boolean'>;
  /** Push Applicability. */
  push_domain: Field<'char'>;
  /** Route Company. Leave this field empty if this route is shared between all companies. */
  route_company_id: Many2one<'res.company', 'computed'>;
  route_id: Many2one<'stock.route', 'needed'>;
  route_sequence: Field<'integer', 'computed'>;
  rule_message: Field<'html', 'computed' | 'unsearchable'>;
  sequence: Field<'integer'>;
  warehouse_id: Many2one<'stock.warehouse'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.scrap` */
export interface StockScrap {
  allowed_uom_ids: Many2many<'uom.uom', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Date. */
  date_done: Field<'datetime'>;
  display_name: Field<'char', 'computed'>;
  has_message: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Source Location. */
  location_id: Many2one<'stock.location', 'required'>;
  /** Lot/Serial. */
  lot_id: Many2one<'stock.lot'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers. */
  message_follower_ids: One2many<'mail.followers', 'res_id'>;
  /** Message Delivery error. If checked, some messages have a delivery error. */
  message_has_error: Field<'boolean'>;
  /** Number of errors. Number of messages with delivery error. */
  message_has_error_counter: Field<'integer', 'unsearchable'>;
  /** SMS Delivery error. If checked, some messages have a delivery error. */
  message_has_sms_error: Field<'boolean'>;
  /** Messages. */
  message_ids: One2many<'mail.message', 'res_id'>;
  /** Is Follower. */
  message_is_follower: Field<'boolean', 'computed'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean'>;
  /** Number of Actions. Number of messages requiring action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner'>;
  move_ids: One2many<'stock.move', 'scrap_id'>;
  /** Reference. */
  name: Field<'char', 'required'>;
  /** Source Document. */
  origin: Field<'char'>;
  owner_id: Many2one<'res.partner'>;
  package_id: Many2one<'stock.package'>;
  picking_id: Many2one<'stock.picking'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Unit. */
  product_uom_id: Many2one<'uom.uom', 'required'>;
  scrap_location_id: Many2one<'stock.location', 'required'>;
  /** Quantity. */
  scrap_qty: Field<'float', 'required'>;
  /** Scrap Reason. */
  scrap_reason_tag_ids: Many2many<'stock.scrap.reason.tag'>;
  /** Replenish Quantities. Trigger replenishment for scrapped products. */
  should_replenish: Field<'boolean'>;
  /** Status. */
  state: Selection<'done' | 'draft'>;
  /** Product Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.warehouse` */
export interface StockWarehouse {
  active: Field<'boolean'>;
  /** Buy rule. */
  buy_pull_id: Many2one<'stock.rule'>;
  /** Buy to Resupply. When products are bought, they can be delivered to this warehouse. */
  buy_to_resupply: Field<'boolean', 'unsearchable'>;
  /** Short Name. Short name used to identify your warehouse. */
  code: Field<'char', 'needed'>;
  /** Company. The company is automatically set from your user preferences. */
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  delivery_route_id: Many2one<'stock.route'>;
  /** Outgoing Shipments. Default outgoing route to follow. */
  delivery_steps: Selection<'pick_pack_ship' | 'pick_ship' | 'ship_only', 'required'>;
  display_name: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  in_type_id: Many2one<'stock.picking.type'>;
  /** Internal Type. */
  int_type_id: Many2one<'stock.picking.type'>;
  /** Location Stock. */
  lot_stock_id: Many2one<'stock.location', 'required'>;
  /** MTO rule. */
  mto_pull_id: Many2one<'stock.rule'>;
  /** Warehouse. */
  name: Field<'char', 'required'>;
  out_type_id: Many2one<'stock.picking.type'>;
  pack_type_id: Many2one<'stock.picking.type'>;
  /** Address. */
  partner_id: Many2one<'res.partner'>;
  pick_type_id: Many2one<'stock.picking.type'>;
  /** Quality Control Type. */
  qc_type_id: Many2one<'stock.picking.type'>;
  /** Receipt Route. */
  reception_route_id: Many2one<'stock.route'>;
  /** Incoming Shipments. Default incoming route to follow. */
  reception_steps: Selection<'one_step' | 'three_steps' | 'two_steps', 'required'>;
  /**
   * Resupply Routes. Routes will be created for these resupply warehouses and you can select them on products and
   * product categories.
   */
  resupply_route_ids: One2many<'stock.route', 'supplied_wh_id'>;
  /** Resupply From. Routes will be created automatically to resupply this warehouse from the warehouses ticked. */
  resupply_wh_ids: Many2many<'stock.warehouse'>;
  /** Routes. Defaults routes through the warehouse. */
  route_ids: Many2many<'stock.route'>;
  /** Sequence. Gives the sequence of this line when displaying the warehouses. */
  sequence: Field<'integer'>;
  /** Storage Type. */
  store_type_id: Many2one<'stock.picking.type'>;
  view_location_id: Many2one<'stock.location', 'required'>;
  /** Input Location. */
  wh_input_stock_loc_id: Many2one<'stock.location'>;
  /** Output Location. */
  wh_output_stock_loc_id: Many2one<'stock.location'>;
  /** Packing Location. */
  wh_pack_stock_loc_id: Many2one<'stock.location'>;
  /** Quality Control Location. */
  wh_qc_stock_loc_id: Many2one<'stock.location'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  /** Cross Dock Type. */
  xdock_type_id: Many2one<'stock.picking.type'>;
}

/** `uom.uom` */
export interface UomUom {
  /** Active. Uncheck the active field to disable a unit of measure without deleting it. */
  active: Field<'boolean'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed'>;
  /** Absolute Quantity. */
  factor: Field<'float', 'computed'>;
  fiscal_country_codes: Field<'char', 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Unit Name. */
  name: Field<'char', 'needed'>;
  package_type_id: Many2one<'stock.package.type'>;
  parent_path: Field<'char'>;
  /** Barcodes. */
  product_uom_ids: One2many<'product.uom', 'uom_id'>;
  /** Related UoMs. */
  related_uom_ids: One2many<'uom.uom', 'relative_uom_id'>;
  /** Contains. How much bigger or smaller this unit is compared to the reference UoM for this unit. */
  relative_factor: Field<'float', 'required'>;
  /** Reference Unit. */
  relative_uom_id: Many2one<'uom.uom'>;
  /** Rounding Precision. */
  rounding: Field<'float', 'unsearchable'>;
  /** Routes. Routes propagated from the package type. */
  route_ids: Many2many<'stock.route', 'computed'>;
  sequence: Field<'integer'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}
