// The models of Odoo 14.0, for the type parameter of `connectOdoo`. Generated: do not edit. Made by
// crossdock odoo types --url … --database … --out … --import-from ../../orm/models.ts

import type { Field, Many2many, Many2one, One2many, Selection } from '../../orm/models.ts';

/** The models of Odoo 14.0. */
export interface Odoo14 {
  'account.move': AccountMove;
  'account.move.line': AccountMoveLine;
  'account.tax': AccountTax;
  'base.automation': BaseAutomation;
  'choose.delivery.carrier': ChooseDeliveryCarrier;
  'choose.delivery.package': ChooseDeliveryPackage;
  'confirm.stock.sms': ConfirmStockSms;
  'delivery.carrier': DeliveryCarrier;
  'delivery.price.rule': DeliveryPriceRule;
  'ir.actions.server': IrActionsServer;
  'ir.attachment': IrAttachment;
  'ir.model.data': IrModelData;
  'mail.activity': MailActivity;
  'mail.message': MailMessage;
  'procurement.group': ProcurementGroup;
  'product.category': ProductCategory;
  'product.packaging': ProductPackaging;
  'product.product': ProductProduct;
  'product.template': ProductTemplate;
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
  'stock.immediate.transfer': StockImmediateTransfer;
  'stock.inventory': StockInventory;
  'stock.inventory.line': StockInventoryLine;
  'stock.landed.cost': StockLandedCost;
  'stock.location': StockLocation;
  'stock.location.route': StockLocationRoute;
  'stock.move': StockMove;
  'stock.move.line': StockMoveLine;
  'stock.package_level': StockPackageLevel;
  'stock.picking': StockPicking;
  'stock.picking.batch': StockPickingBatch;
  'stock.picking.type': StockPickingType;
  'stock.production.lot': StockProductionLot;
  'stock.quant': StockQuant;
  'stock.quant.package': StockQuantPackage;
  'stock.return.picking': StockReturnPicking;
  'stock.return.picking.line': StockReturnPickingLine;
  'stock.rule': StockRule;
  'stock.scrap': StockScrap;
  'stock.warehouse': StockWarehouse;
  'uom.uom': UomUom;
}

/** `account.move` */
export interface AccountMove {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /** Tax amount by group. Edit Tax amounts if you encounter rounding issues. */
  amount_by_group: Field<'json', 'computed' | 'unsearchable'>;
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
  /** Total Signed. */
  amount_total_signed: Field<'monetary', 'computed'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  /** Untaxed Amount Signed. */
  amount_untaxed_signed: Field<'monetary', 'computed'>;
  /** Authorized Transactions. */
  authorized_transaction_ids: Many2many<'payment.transaction', 'computed' | 'unsearchable'>;
  /** Post Automatically. If this checkbox is ticked, this entry will be automatically posted at its date. */
  auto_post: Field<'boolean'>;
  /** Bank Partner. Technical field to get the domain on the bank. */
  bank_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /**
   * Campaign. This is a name that helps you keep track of your different campaign efforts, e.g. Fall_Drive,
   * Christmas_Special.
   */
  campaign_id: Many2one<'utm.campaign'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  company_currency_id: Many2one<'res.currency', 'computed'>;
  /** Company. Company related to this journal. */
  company_id: Many2one<'res.company', 'computed'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'required'>;
  date: Field<'date', 'required'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  display_qr_code: Field<'boolean', 'computed'>;
  edi_document_ids: One2many<'account.edi.document', 'move_id'>;
  /** Edi Error Count. How many EDIs are in error for this move ? */
  edi_error_count: Field<'integer', 'computed' | 'unsearchable'>;
  edi_show_cancel_button: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Electronic invoicing. The aggregated state of all the EDIs of this move. */
  edi_state: Selection<'cancelled' | 'sent' | 'to_cancel' | 'to_send', 'computed'>;
  /** Edi Web Services To Process. Technical field to display the documents that will be processed by the CRON. */
  edi_web_services_to_process: Field<'text', 'computed' | 'unsearchable'>;
  /**
   * Fiscal Position. Fiscal positions are used to adapt taxes and accounts for particular customers or sales
   * orders/invoices. The default value comes from the customer.
   */
  fiscal_position_id: Many2one<'account.fiscal.position'>;
  has_reconciled_entries: Field<'boolean', 'computed' | 'unsearchable'>;
  highest_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Inalterability Hash. */
  inalterable_hash: Field<'char'>;
  /** Cash Rounding Method. Defines the smallest coinage of the currency that can be used to pay by cash. */
  invoice_cash_rounding_id: Many2one<'account.cash.rounding'>;
  /** Invoice/Bill Date. */
  invoice_date: Field<'date'>;
  /** Due Date. */
  invoice_date_due: Field<'date'>;
  /**
   * Invoice Filter Type Domain. Technical field used to have a dynamic domain on journal / taxes in the form view.
   */
  invoice_filter_type_domain: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Invoice Has Matching Suspense Amount. Technical field used to display an alert on invoices if there is at least
   * a matching amount in any supsense account.
   */
  invoice_has_matching_suspense_amount: Field<'boolean', 'unsearchable'>;
  invoice_has_outstanding: Field<'boolean', 'unsearchable'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  invoice_incoterm_id: Many2one<'account.incoterms'>;
  /** Invoice lines. */
  invoice_line_ids: One2many<'account.move.line', 'move_id', 'computed'>;
  /** Origin. The document(s) that generated the invoice. */
  invoice_origin: Field<'char'>;
  invoice_outstanding_credits_debits_widget: Field<'text', 'unsearchable'>;
  invoice_partner_display_name: Field<'char', 'computed'>;
  /** Payment Terms. */
  invoice_payment_term_id: Many2one<'account.payment.term'>;
  invoice_payments_widget: Field<'text', 'computed' | 'unsearchable'>;
  /** Source Email. */
  invoice_source_email: Field<'char'>;
  /** Salesperson. */
  invoice_user_id: Many2one<'res.users'>;
  /** Vendor Bill. Auto-complete from a past bill. */
  invoice_vendor_bill_id: Many2one<'account.move', 'unsearchable'>;
  /** Is Move Sent. It indicates that the invoice/payment has been sent. */
  is_move_sent: Field<'boolean'>;
  journal_id: Many2one<'account.journal', 'required'>;
  landed_costs_ids: One2many<'stock.landed.cost', 'vendor_bill_id'>;
  landed_costs_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Journal Items. */
  line_ids: One2many<'account.move.line', 'move_id'>;
  /** Medium. This is the method of delivery, e.g. Postcard, Email, or Banner Ad. */
  medium_id: Many2one<'utm.medium'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Type. */
  move_type: Selection<'entry' | 'in_invoice' | 'in_receipt' | 'in_refund' | 'out_invoice' | 'out_receipt' | 'out_refund', 'required'>;
  /** Number. */
  name: Field<'char'>;
  /** Terms and Conditions. */
  narration: Field<'text'>;
  /**
   * Recipient Bank. Bank Account Number to which the invoice will be paid. A Company bank account if this is a
   * Customer Invoice or Vendor Credit Note, otherwise a Partner bank account number.
   */
  partner_bank_id: Many2one<'res.partner.bank'>;
  partner_id: Many2one<'res.partner'>;
  /** Delivery Address. Delivery address for current invoice. */
  partner_shipping_id: Many2one<'res.partner'>;
  payment_id: Many2one<'account.payment'>;
  /** Payment Reference. The payment reference to set on journal items. */
  payment_reference: Field<'char'>;
  /** Payment Status. */
  payment_state: Selection<'in_payment' | 'invoicing_legacy' | 'not_paid' | 'paid' | 'partial' | 'reversed', 'computed'>;
  /** Posted Before. Technical field for knowing if the move has been posted before. */
  posted_before: Field<'boolean'>;
  preferred_payment_method_id: Many2one<'account.payment.method', 'computed'>;
  /** Purchase Order. Auto-complete from a past purchase order. */
  purchase_id: Many2one<'purchase.order', 'unsearchable'>;
  /** Auto-complete. Auto-complete from a past bill / purchase order. */
  purchase_vendor_bill_id: Many2one<'purchase.bill.union', 'unsearchable'>;
  /**
   * Payment QR-code. Type of QR-code to be generated for the payment of this invoice, when printing it. If left
   * blank, the first available and usable method will be used.
   */
  qr_code_method: Selection<string>;
  /** Reference. */
  ref: Field<'char'>;
  /**
   * Lock Posted Entries with Hash. If ticked, the accounting entry or invoice receives a hash as soon as it is
   * posted and cannot be modified anymore.
   */
  restrict_mode_hash_table: Field<'boolean', 'computed'>;
  reversal_move_id: One2many<'account.move', 'reversed_entry_id'>;
  /** Reversal of. */
  reversed_entry_id: Many2one<'account.move'>;
  /** Inalteralbility No Gap Sequence #. */
  secure_sequence_number: Field<'integer'>;
  sequence_number: Field<'integer', 'computed'>;
  sequence_prefix: Field<'char', 'computed'>;
  show_name_warning: Field<'boolean', 'unsearchable'>;
  show_reset_to_draft_button: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Source. This is the source of the link, e.g. Search Engine, another domain, or name of email list. */
  source_id: Many2one<'utm.source'>;
  /** Status. */
  state: Selection<'cancel' | 'draft' | 'posted', 'required'>;
  statement_line_id: Many2one<'account.bank.statement.line'>;
  stock_move_id: Many2one<'stock.move'>;
  stock_valuation_layer_ids: One2many<'stock.valuation.layer', 'account_move_id'>;
  string_to_hash: Field<'char', 'unsearchable'>;
  suitable_journal_ids: Many2many<'account.journal', 'computed' | 'unsearchable'>;
  /**
   * Origin Tax Cash Basis Entry. The journal entry from which this tax cash basis journal entry has been created.
   */
  tax_cash_basis_move_id: Many2one<'account.move'>;
  /**
   * Tax Cash Basis Entry of. Technical field used to keep track of the tax cash basis reconciliation. This is
   * needed when cancelling the source: it will post the inverse journal entry to cancel that part too.
   */
  tax_cash_basis_rec_id: Many2one<'account.partial.reconcile'>;
  /**
   * Tax Lock Date Message. Technical field used to display a message when the invoice's accounting date is prior of
   * the tax lock date.
   */
  tax_lock_date_message: Field<'char', 'computed' | 'unsearchable'>;
  /** Sales Team. */
  team_id: Many2one<'crm.team'>;
  /**
   * To Check. If this checkbox is ticked, it means that the user was not sure of all the related information at the
   * time of the creation of the move and that the move needs to be checked again.
   */
  to_check: Field<'boolean'>;
  /** Transactions. */
  transaction_ids: Many2many<'payment.transaction'>;
  type_name: Field<'char', 'computed' | 'unsearchable'>;
  /** User. Technical field used to fit the generic behavior in mail templates. */
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  account_id: Many2one<'account.account'>;
  /**
   * Internal Group. The 'Internal Group' is used to filter accounts based on the internal group set on the account
   * type.
   */
  account_internal_group: Selection<'asset' | 'equity' | 'expense' | 'income' | 'liability' | 'off_balance', 'computed'>;
  /**
   * Internal Type. The 'Internal Type' is used for features available on different types of accounts: liquidity
   * type is for cash or bank accounts, payable/receivable is for vendor/customer accounts.
   */
  account_internal_type: Selection<'liquidity' | 'other' | 'payable' | 'receivable', 'computed'>;
  account_root_id: Field<'json', 'computed'>;
  /** Amount in Currency. The amount expressed in an optional other currency if it is a multi-currency entry. */
  amount_currency: Field<'monetary'>;
  /** Residual Amount. The residual amount on a journal item expressed in the company currency. */
  amount_residual: Field<'monetary', 'computed'>;
  /**
   * Residual Amount in Currency. The residual amount on a journal item expressed in its currency (possibly not the
   * company currency).
   */
  amount_residual_currency: Field<'monetary', 'computed'>;
  analytic_account_id: Many2one<'account.analytic.account'>;
  /** Analytic lines. */
  analytic_line_ids: One2many<'account.analytic.line', 'move_id'>;
  /** Analytic Tags. */
  analytic_tag_ids: Many2many<'account.analytic.tag'>;
  /** Balance. Technical field holding the debit - credit in order to open meaningful graph views from reports. */
  balance: Field<'monetary', 'computed'>;
  /** No Follow-up. You can check this box to mark this journal item as a litigation with the associated partner. */
  blocked: Field<'boolean'>;
  /** Company Currency. Utility field to express amount currency. */
  company_currency_id: Many2one<'res.currency', 'computed'>;
  /** Company. Company related to this journal. */
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  credit: Field<'monetary'>;
  /** Cumulated Balance. Cumulated balance depending on the domain and the order chosen in the view. */
  cumulated_balance: Field<'monetary', 'unsearchable'>;
  currency_id: Many2one<'res.currency', 'required'>;
  date: Field<'date', 'computed'>;
  /**
   * Due Date. This field is used for payable and receivable journal entries. You can put the limit date for the
   * payment of this line.
   */
  date_maturity: Field<'date'>;
  debit: Field<'monetary'>;
  discount: Field<'float'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Display Type. Technical field for UX purpose. */
  display_type: Selection<'line_note' | 'line_section'>;
  /**
   * Exclude From Invoice Tab. Technical field used to exclude some lines from the invoice_line_ids tab in the form
   * view.
   */
  exclude_from_invoice_tab: Field<'boolean'>;
  /** Matching. */
  full_reconcile_id: Many2one<'account.full.reconcile'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Is Anglo Saxon Line. Technical field used to retrieve the anglo-saxon lines. */
  is_anglo_saxon_line: Field<'boolean'>;
  is_landed_costs_line: Field<'boolean'>;
  /** Is Rounding Line. Technical field used to retrieve the cash rounding line. */
  is_rounding_line: Field<'boolean'>;
  journal_id: Many2one<'account.journal', 'computed'>;
  /** Matched Credits. Credit journal items that are matched with this journal item. */
  matched_credit_ids: One2many<'account.partial.reconcile', 'debit_move_id'>;
  /** Matched Debits. Debit journal items that are matched with this journal item. */
  matched_debit_ids: One2many<'account.partial.reconcile', 'credit_move_id'>;
  /**
   * Matching #. Matching number for this line, 'P' if it is only partially reconcile, or the name of the full
   * reconcile if it exists.
   */
  matching_number: Field<'char', 'computed'>;
  /** Journal Entry. The move of this entry line. */
  move_id: Many2one<'account.move', 'needed'>;
  /** Number. */
  move_name: Field<'char', 'computed'>;
  /** Label. */
  name: Field<'char'>;
  /** Status. */
  parent_state: Selection<'cancel' | 'draft' | 'posted', 'computed'>;
  partner_id: Many2one<'res.partner'>;
  /** Originator Payment. The payment that created this entry. */
  payment_id: Many2one<'account.payment', 'computed'>;
  /** Subtotal. */
  price_subtotal: Field<'monetary'>;
  /** Total. */
  price_total: Field<'monetary'>;
  /** Unit Price. */
  price_unit: Field<'float'>;
  product_id: Many2one<'product.product'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  product_type: Selection<'consu' | 'product' | 'service', 'computed'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
  /** Unit of Measure. */
  product_uom_id: Many2one<'uom.uom'>;
  /** Purchase Order Line. */
  purchase_line_id: Many2one<'purchase.order.line'>;
  purchase_order_id: Many2one<'purchase.order', 'computed'>;
  /**
   * Quantity. The optional quantity expressed by this line, eg: number of product sold. The quantity is not a legal
   * requirement but is very useful for some reports.
   */
  quantity: Field<'float'>;
  /** Recompute Tax Line. Technical field used to know on which lines the taxes must be recomputed. */
  recompute_tax_line: Field<'boolean', 'unsearchable'>;
  /** Reconciliation Model. */
  reconcile_model_id: Many2one<'account.reconcile.model'>;
  reconciled: Field<'boolean', 'computed'>;
  /** Reference. */
  ref: Field<'char'>;
  /** Sales Order Lines. */
  sale_line_ids: Many2many<'sale.order.line'>;
  sequence: Field<'integer'>;
  /** Statement. The bank statement used for bank reconciliation. */
  statement_id: Many2one<'account.bank.statement', 'computed'>;
  /** Originator Statement Line. The statement line that created this entry. */
  statement_line_id: Many2one<'account.bank.statement.line', 'computed'>;
  /**
   * Tax Audit String. Computed field, listing the tax grids impacted by this line, and the amount it applies to
   * each of them.
   */
  tax_audit: Field<'char', 'computed'>;
  /** Base Amount. */
  tax_base_amount: Field<'monetary'>;
  /**
   * Appears in VAT report. Technical field used to mark a tax line as exigible in the vat report or not (only
   * exigible journal items are displayed). By default all new journal items are directly exigible, but with the
   * feature cash_basis on taxes, some will become exigible only when the payment is recorded.
   */
  tax_exigible: Field<'boolean'>;
  /** Fiscal Country. The country to use the tax reports from for this company. */
  tax_fiscal_country_id: Many2one<'res.country', 'computed'>;
  /** Originator tax group. technical field for widget tax-group-custom-field. */
  tax_group_id: Many2one<'account.tax.group', 'computed'>;
  /** Taxes. Taxes that apply on the base amount. */
  tax_ids: Many2many<'account.tax'>;
  /** Originator Tax. Indicates that this journal item is a tax line. */
  tax_line_id: Many2one<'account.tax', 'computed'>;
  /** Originator Tax Distribution Line. Tax distribution line that caused the creation of this move line, if any. */
  tax_repartition_line_id: Many2one<'account.tax.repartition.line'>;
  /**
   * Tags. Tags assigned to this line by the tax creating it, if any. It determines its impact on financial reports.
   */
  tax_tag_ids: Many2many<'account.account.tag'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `account.tax` */
export interface AccountTax {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Active. Set active to false to hide the tax without removing it. */
  active: Field<'boolean'>;
  amount: Field<'float', 'required'>;
  /**
   * Tax Computation. - Group of Taxes: The tax is a set of sub taxes. - Fixed: The tax amount stays the same
   * whatever the price. - Percentage of Price: The tax amount is a % of the price: e.g 100 * (1 + 10%) = 110 (not
   * price included) e.g 110 / (1 + 10%) = 100 (price included) - Percentage of Price Tax Included: The tax amount
   * is a division of the price: e.g 180 / (1 - 10%) = 200 (not price included) e.g 200 * (1 - 10%) = 180 (price
   * included).
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
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Label on Invoices. */
  description: Field<'char'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Hide Use Cash Basis Option. */
  hide_tax_exigibility: Field<'boolean', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Affect Base of Subsequent Taxes. If set, taxes which are computed after this one will be computed based on the
   * price tax included.
   */
  include_base_amount: Field<'boolean'>;
  /** Distribution for Invoices. Distribution when the tax is used on an invoice. */
  invoice_repartition_line_ids: One2many<'account.tax.repartition.line', 'invoice_tax_id'>;
  /** Tax Name. */
  name: Field<'char', 'needed'>;
  /** Included in Price. Check this if the price you use on the product and invoices includes this tax. */
  price_include: Field<'boolean'>;
  /** Distribution for Refund Invoices. Distribution when the tax is used on a refund. */
  refund_repartition_line_ids: One2many<'account.tax.repartition.line', 'refund_tax_id'>;
  /** Sequence. The sequence field is used to define order in which the tax lines are applied. */
  sequence: Field<'integer', 'required'>;
  /**
   * Tax Due. Based on Invoice: the tax is due as soon as the invoice is validated. Based on Payment: the tax is due
   * as soon as the payment of the invoice is received.
   */
  tax_exigibility: Selection<'on_invoice' | 'on_payment'>;
  /**
   * Fiscal Country. Technical field used to restrict the domain of account tags for tax repartition lines created
   * for this tax.
   */
  tax_fiscal_country_id: Many2one<'res.country', 'computed'>;
  tax_group_id: Many2one<'account.tax.group', 'required'>;
  /** Tax Scope. Restrict the use of taxes to a type of product. */
  tax_scope: Selection<'consu' | 'service'>;
  /**
   * Tax Type. Determines where the tax is selectable. Note : 'None' means a tax can't be used by itself, however it
   * can still be used in a group. 'adjustment' is used to perform tax adjustment.
   */
  type_tax_use: Selection<'none' | 'purchase' | 'sale', 'required'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `base.automation` */
export interface BaseAutomation {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Server Actions. */
  action_server_id: Many2one<'ir.actions.server', 'required'>;
  /** Active. When unchecked, the rule is hidden and will not be executed. */
  active: Field<'boolean'>;
  /** Due Date In. */
  activity_date_deadline_range: Field<'integer'>;
  /** Due type. */
  activity_date_deadline_range_type: Selection<'days' | 'months' | 'weeks'>;
  /** Note. */
  activity_note: Field<'html'>;
  /** Summary. */
  activity_summary: Field<'char'>;
  /** Activity. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** User field name. Technical name of the user on the record. */
  activity_user_field_name: Field<'char'>;
  /** Responsible. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * Activity User Type. Use 'Specific User' to always assign the same user on the next activity. Use 'Generic User
   * From Record' to specify the field name of the user to choose on the record.
   */
  activity_user_type: Selection<'generic' | 'specific'>;
  /** Binding Model. Setting a value makes this action available in the sidebar for the given model. */
  binding_model_id: Many2one<'ir.model'>;
  binding_type: Selection<'action' | 'report'>;
  binding_view_types: Field<'char'>;
  /** Add Channels. */
  channel_ids: Many2many<'mail.channel'>;
  /**
   * Child Actions. Child server actions that will be executed. Note that the last return returned action value will
   * be used as global return value.
   */
  child_ids: Many2many<'ir.actions.server'>;
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
   * Target Model. Model for record creation / update. Set this field only to specify a different model than the
   * base model.
   */
  crud_model_id: Many2one<'ir.model'>;
  /** Target Model Name. */
  crud_model_name: Field<'char', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Value Mapping. */
  fields_lines: One2many<'ir.server.object.lines'>;
  /** Apply on. If present, this condition must be satisfied before executing the action rule. */
  filter_domain: Field<'char'>;
  /** Before Update Domain. If present, this condition must be satisfied before the update of the record. */
  filter_pre_domain: Field<'char'>;
  groups_id: Many2many<'res.groups'>;
  /**
   * Action Description. Optional help text for the users with a description of the target view, such as its usage
   * and purpose.
   */
  help: Field<'html'>;
  id: Field<'integer', 'required' | 'computed'>;
  last_run: Field<'datetime'>;
  least_delay_msg: Field<'char', 'unsearchable'>;
  /**
   * Link Field. Provide the field used to link the newly created record on the record used by the server action.
   */
  link_field_id: Many2one<'ir.model.fields'>;
  /** Model. Model on which the server action runs. */
  model_id: Many2one<'ir.model'>;
  model_name: Field<'char', 'computed'>;
  /** Action Name. */
  name: Field<'char'>;
  /** On Change Fields Trigger. Fields that trigger the onchange. */
  on_change_field_ids: Many2many<'ir.model.fields'>;
  /** Add Followers. */
  partner_ids: Many2many<'res.partner'>;
  /**
   * Sequence. When dealing with multiple actions, the execution order is based on the sequence. Low number means
   * high priority.
   */
  sequence: Field<'integer'>;
  /** Log as Note. */
  sms_mass_keep_log: Field<'boolean'>;
  sms_template_id: Many2one<'sms.template'>;
  /**
   * Action To Do. Type of server action. The following values are available: - 'Execute Python Code': a block of
   * python code that will be executed - 'Create': create a new record with new values - 'Update a Record': update
   * the values of a record - 'Execute several actions': define an action that triggers several other server actions
   * - 'Send Email': automatically send an email (Discuss) - 'Add Followers': add followers to a record (Discuss) -
   * 'Create Next Activity': create an activity (Discuss).
   */
  state: Selection<'code' | 'email' | 'followers' | 'multi' | 'next_activity' | 'object_create' | 'object_write' | 'sms'>;
  /** Email Template. */
  template_id: Many2one<'mail.template'>;
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
  /**
   * Delay after trigger date. Delay after the trigger date. You can put a negative number if you need a delay
   * before the trigger date, like sending a reminder 15 minutes before a meeting.
   */
  trg_date_range: Field<'integer'>;
  /** Delay type. */
  trg_date_range_type: Selection<'day' | 'hour' | 'minutes' | 'month'>;
  trigger: Selection<'on_change' | 'on_create' | 'on_create_or_write' | 'on_time' | 'on_unlink' | 'on_write', 'needed'>;
  /**
   * Trigger Fields. The action will be triggered if and only if one of these fields is updated.If empty, all fields
   * are watched.
   */
  trigger_field_ids: Many2many<'ir.model.fields'>;
  /** Action Type. */
  type: Field<'char'>;
  usage: Selection<'base_automation' | 'ir_actions_server' | 'ir_cron'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  /** External ID. */
  xml_id: Field<'char', 'computed' | 'unsearchable'>;
}

/** `choose.delivery.carrier` */
export interface ChooseDeliveryCarrier {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Available Carriers. */
  available_carrier_ids: Many2many<'delivery.carrier', 'computed' | 'unsearchable'>;
  /** Shipping Method. Choose the method to deliver your goods. */
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Cost. */
  display_price: Field<'float'>;
  id: Field<'integer', 'required' | 'computed'>;
  invoicing_message: Field<'text', 'computed' | 'unsearchable'>;
  order_id: Many2one<'sale.order', 'needed'>;
  /** Customer. */
  partner_id: Many2one<'res.partner', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `choose.delivery.package` */
export interface ChooseDeliveryPackage {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  delivery_packaging_id: Many2one<'product.packaging'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  picking_id: Many2one<'stock.picking'>;
  shipping_weight: Field<'float'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `confirm.stock.sms` */
export interface ConfirmStockSms {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  pick_ids: Many2many<'stock.picking'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `delivery.carrier` */
export interface DeliveryCarrier {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  active: Field<'boolean'>;
  /** Amount. Amount of the order to benefit from a free shipping, expressed in the company currency. */
  amount: Field<'float'>;
  can_generate_return: Field<'boolean', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company'>;
  /** Countries. */
  country_ids: Many2many<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Debug logging. Log requests in order to ease debugging. */
  debug_logging: Field<'boolean'>;
  /** Provider. */
  delivery_type: Selection<'base_on_rule' | 'fixed', 'required'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
   * the customer will be invoiced the real cost of the shipping, the cost of the shipping will be updated on the SO
   * after the delivery.
   */
  invoice_policy: Selection<'estimated' | 'real', 'required'>;
  /** Margin. This percentage will be added to the shipping price. */
  margin: Field<'float'>;
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
  /** Sequence. Determine the display order. */
  sequence: Field<'integer'>;
  /** States. */
  state_ids: Many2many<'res.country.state'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip_from: Field<'char'>;
  zip_to: Field<'char'>;
}

/** `delivery.price.rule` */
export interface DeliveryPriceRule {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  carrier_id: Many2one<'delivery.carrier', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Due Date In. */
  activity_date_deadline_range: Field<'integer'>;
  /** Due type. */
  activity_date_deadline_range_type: Selection<'days' | 'months' | 'weeks'>;
  /** Note. */
  activity_note: Field<'html'>;
  /** Summary. */
  activity_summary: Field<'char'>;
  /** Activity. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** User field name. Technical name of the user on the record. */
  activity_user_field_name: Field<'char'>;
  /** Responsible. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * Activity User Type. Use 'Specific User' to always assign the same user on the next activity. Use 'Generic User
   * From Record' to specify the field name of the user to choose on the record.
   */
  activity_user_type: Selection<'generic' | 'specific', 'required'>;
  /** Binding Model. Setting a value makes this action available in the sidebar for the given model. */
  binding_model_id: Many2one<'ir.model'>;
  binding_type: Selection<'action' | 'report', 'required'>;
  binding_view_types: Field<'char'>;
  /** Add Channels. */
  channel_ids: Many2many<'mail.channel'>;
  /**
   * Child Actions. Child server actions that will be executed. Note that the last return returned action value will
   * be used as global return value.
   */
  child_ids: Many2many<'ir.actions.server'>;
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
   * Target Model. Model for record creation / update. Set this field only to specify a different model than the
   * base model.
   */
  crud_model_id: Many2one<'ir.model'>;
  /** Target Model Name. */
  crud_model_name: Field<'char', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Value Mapping. */
  fields_lines: One2many<'ir.server.object.lines', 'server_id'>;
  groups_id: Many2many<'res.groups'>;
  /**
   * Action Description. Optional help text for the users with a description of the target view, such as its usage
   * and purpose.
   */
  help: Field<'html'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Link Field. Provide the field used to link the newly created record on the record used by the server action.
   */
  link_field_id: Many2one<'ir.model.fields'>;
  /** Model. Model on which the server action runs. */
  model_id: Many2one<'ir.model', 'needed'>;
  model_name: Field<'char', 'computed'>;
  /** Action Name. */
  name: Field<'char', 'needed'>;
  /** Add Followers. */
  partner_ids: Many2many<'res.partner'>;
  /**
   * Sequence. When dealing with multiple actions, the execution order is based on the sequence. Low number means
   * high priority.
   */
  sequence: Field<'integer'>;
  /** Log as Note. */
  sms_mass_keep_log: Field<'boolean'>;
  sms_template_id: Many2one<'sms.template'>;
  /**
   * Action To Do. Type of server action. The following values are available: - 'Execute Python Code': a block of
   * python code that will be executed - 'Create': create a new record with new values - 'Update a Record': update
   * the values of a record - 'Execute several actions': define an action that triggers several other server actions
   * - 'Send Email': automatically send an email (Discuss) - 'Add Followers': add followers to a record (Discuss) -
   * 'Create Next Activity': create an activity (Discuss).
   */
  state: Selection<'code' | 'email' | 'followers' | 'multi' | 'next_activity' | 'object_create' | 'object_write' | 'sms', 'required'>;
  /** Email Template. */
  template_id: Many2one<'mail.template'>;
  /** Action Type. */
  type: Field<'char', 'required'>;
  usage: Selection<'base_automation' | 'ir_actions_server' | 'ir_cron', 'required'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  /** External ID. */
  xml_id: Field<'char', 'unsearchable'>;
}

/** `ir.attachment` */
export interface IrAttachment {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  file_size: Field<'integer'>;
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
  /** Resource ID. The record id this is attached to. */
  res_id: Field<'many2one_reference'>;
  /** Resource Model. The database object this attachment will be attached to. */
  res_model: Field<'char'>;
  /** Resource Name. */
  res_name: Field<'char', 'unsearchable'>;
  /** Stored Filename. */
  store_fname: Field<'char'>;
  /** Type. You can either upload a file from your computer or copy/paste an internet link to your file. */
  type: Selection<'binary' | 'url', 'required'>;
  url: Field<'char'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `ir.model.data` */
export interface IrModelData {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Complete ID. */
  complete_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Action to Perform. Actions may trigger specific behavior like opening calendar view or automatically mark as
   * done when a document is uploaded.
   */
  activity_category: Selection<'default' | 'upload_file', 'computed'>;
  /** Decoration Type. Change the background color of the related activities of this type. */
  activity_decoration: Selection<'danger' | 'warning', 'computed'>;
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Automated activity. Indicates this activity has been created automatically and not by any user. */
  automated: Field<'boolean'>;
  /** Can Write. Technical field to hide buttons if the current user has no access. */
  can_write: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Due Date. */
  date_deadline: Field<'date', 'required'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Trigger Next Activity. */
  force_next: Field<'boolean', 'computed'>;
  /** Next activities available. Technical field for UX purpose. */
  has_recommended_activities: Field<'boolean', 'unsearchable'>;
  /** Icon. Font awesome icon e.g. fa-tasks. */
  icon: Field<'char', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Email templates. */
  mail_template_ids: Many2many<'mail.template', 'computed'>;
  note: Field<'html'>;
  previous_activity_type_id: Many2one<'mail.activity.type'>;
  recommended_activity_type_id: Many2one<'mail.activity.type'>;
  /** Requesting Partner. */
  request_partner_id: Many2one<'res.partner'>;
  /** Related Document ID. */
  res_id: Field<'many2one_reference', 'needed'>;
  /** Related Document Model. */
  res_model: Field<'char', 'computed'>;
  /** Document Model. */
  res_model_id: Many2one<'ir.model', 'needed'>;
  /** Document Name. Display name of the related document. */
  res_name: Field<'char', 'computed'>;
  state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  summary: Field<'char'>;
  /** Assigned to. */
  user_id: Many2one<'res.users', 'required'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `mail.message` */
export interface MailMessage {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  add_sign: Field<'boolean'>;
  /**
   * Attachments. Attachments are linked to a document through model / res_id and to the message through this field.
   */
  attachment_ids: Many2many<'ir.attachment'>;
  /** Author's avatar. */
  author_avatar: Field<'binary'>;
  /**
   * Author. Author of the message. If not set, email_from may hold an email address that did not match any partner.
   */
  author_id: Many2one<'res.partner'>;
  /** Contents. */
  body: Field<'html'>;
  /** Canned Responses. */
  canned_response_ids: One2many<'mail.shortcode', 'message_ids', 'unsearchable'>;
  /** Channels. */
  channel_ids: Many2many<'mail.channel'>;
  /** Child Messages. */
  child_ids: One2many<'mail.message', 'parent_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  date: Field<'datetime'>;
  /** Short description. Message description: either the subject, or the beginning of the body. */
  description: Field<'char', 'unsearchable'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * From. Email address of the sender. This field is set when no matching partner is found and replaces the
   * author_id field in the chatter.
   */
  email_from: Field<'char'>;
  /** Layout. */
  email_layout_xmlid: Field<'char'>;
  /** Has error. Has error. */
  has_error: Field<'boolean'>;
  /** Has SMS error. Has error. */
  has_sms_error: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Employee Only. Hide to public / portal users, independently from subtype configuration. */
  is_internal: Field<'boolean'>;
  letter_ids: One2many<'snailmail.letter', 'message_id'>;
  mail_activity_type_id: Many2one<'mail.activity.type'>;
  /** Mails. */
  mail_ids: One2many<'mail.mail', 'mail_message_id'>;
  /** Outgoing mail server. */
  mail_server_id: Many2one<'ir.mail_server'>;
  /** Message-Id. Message unique identifier. */
  message_id: Field<'char'>;
  /**
   * Type. Message type: email for email message, notification for system message, comment for other messages such
   * as user replies.
   */
  message_type: Selection<'comment' | 'email' | 'notification' | 'sms' | 'snailmail' | 'user_notification', 'required'>;
  /** Related Document Model. */
  model: Field<'char'>;
  moderation_status: Selection<'accepted' | 'pending_moderation' | 'rejected'>;
  /** Moderated By. */
  moderator_id: Many2one<'res.users'>;
  need_moderation: Field<'boolean'>;
  /** Need Action. Need Action. */
  needaction: Field<'boolean'>;
  /**
   * No threading for answers. Answers do not go in the original document discussion thread. This has an impact on
   * the generated message-id.
   */
  no_auto_thread: Field<'boolean'>;
  /** Notifications. */
  notification_ids: One2many<'mail.notification', 'mail_message_id'>;
  /** Partners with Need Action. */
  notified_partner_ids: Many2many<'res.partner'>;
  /** Parent Message. Initial thread message. */
  parent_id: Many2one<'mail.message'>;
  /** Recipients. */
  partner_ids: Many2many<'res.partner'>;
  /** Message Record Name. Name get of the related document. */
  record_name: Field<'char'>;
  /** Reply-To. Reply email address. Setting the reply_to bypasses the automatic thread creation. */
  reply_to: Field<'char'>;
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
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `procurement.group` */
export interface ProcurementGroup {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Delivery Type. */
  move_type: Selection<'direct' | 'one', 'required'>;
  /** Reference. */
  name: Field<'char', 'required'>;
  partner_id: Many2one<'res.partner'>;
  /** Sale Order. */
  sale_id: Many2one<'sale.order'>;
  /** Related Stock Moves. */
  stock_move_ids: One2many<'stock.move', 'group_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.category` */
export interface ProductCategory {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Child Categories. */
  child_id: One2many<'product.category', 'parent_id'>;
  complete_name: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  name: Field<'char', 'needed'>;
  /** Parent Category. */
  parent_id: Many2one<'product.category'>;
  parent_path: Field<'char'>;
  /** # Products. The number of products under this category (Does not consider the children categories). */
  product_count: Field<'integer', 'unsearchable'>;
  /**
   * Price Difference Account. This account will be used to value price difference between purchase price and
   * accounting cost.
   */
  property_account_creditor_price_difference_categ: Many2one<'account.account'>;
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
   * Stock Input Account. Counterpart journal items for all incoming stock moves will be posted in this account,
   * unless there is a specific valuation account set on the source location. This is the default value for all
   * products in this category. It can also directly be set on each product.
   */
  property_stock_account_input_categ_id: Many2one<'account.account'>;
  /**
   * Stock Output Account. When doing automated inventory valuation, counterpart journal items for all outgoing
   * stock moves will be posted in this account, unless there is a specific valuation account set on the destination
   * location. This is the default value for all products in this category. It can also directly be set on each
   * product.
   */
  property_stock_account_output_categ_id: Many2one<'account.account'>;
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
   * Inventory Valuation. Manual: The accounting entries to value the inventory are not posted automatically.
   * Automated: An accounting entry is automatically created to value the inventory when a product enters or leaves
   * the company.
   */
  property_valuation: Selection<'manual_periodic' | 'real_time'>;
  /** Putaway Rules. */
  putaway_rule_ids: One2many<'stock.putaway.rule', 'category_id'>;
  /**
   * Force Removal Strategy. Set a specific removal strategy that will be used regardless of the source location for
   * this product category.
   */
  removal_strategy_id: Many2one<'product.removal'>;
  /** Routes. */
  route_ids: Many2many<'stock.location.route'>;
  /** Total routes. */
  total_route_ids: Many2many<'stock.location.route', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.packaging` */
export interface ProductPackaging {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Barcode. Barcode used for packaging identification. Scan this packaging barcode from a transfer in the Barcode
   * app to move all the contained units.
   */
  barcode: Field<'char'>;
  company_id: Many2one<'res.company'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  height: Field<'integer'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Length unit of measure label. */
  length_uom_name: Field<'char', 'unsearchable'>;
  /** Max Weight. Maximum weight shippable in this packaging. */
  max_weight: Field<'float'>;
  /** Package Type. */
  name: Field<'char', 'needed'>;
  /** Carrier. */
  package_carrier_type: Selection<'none'>;
  /** Length. */
  packaging_length: Field<'integer'>;
  product_id: Many2one<'product.product'>;
  /** Unit of Measure. Default unit of measure used for all stock operations. */
  product_uom_id: Many2one<'uom.uom', 'computed'>;
  /** Contained Quantity. Quantity of products contained in the packaging. */
  qty: Field<'float'>;
  /** Sequence. The first in the sequence is the default one. */
  sequence: Field<'integer'>;
  /** Package Code. */
  shipper_package_code: Field<'char'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  width: Field<'integer'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `product.product` */
export interface ProductProduct {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * Alert Time. Number of days before the Expiration Date after which an alert should be raised on the lot/serial
   * number. It will be computed on the lot/serial number.
   */
  alert_time: Field<'integer'>;
  /** Product Attributes. */
  attribute_line_ids: One2many<'product.template.attribute.line'>;
  /** Barcode. International Article Number used for product identification. */
  barcode: Field<'char'>;
  can_image_1024_be_zoomed: Field<'boolean', 'unsearchable'>;
  /** Can Variant Image 1024 be zoomed. */
  can_image_variant_1024_be_zoomed: Field<'boolean', 'computed'>;
  /** Product Category. Select category for the current product. */
  categ_id: Many2one<'product.category'>;
  /** Reference. */
  code: Field<'char', 'unsearchable'>;
  /** Color Index. */
  color: Field<'integer'>;
  combination_indices: Field<'char', 'computed'>;
  company_id: Many2one<'res.company'>;
  cost_currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /**
   * Costing Method. Standard Price: The products are valued at their standard cost defined on the product. Average
   * Cost (AVCO): The products are valued at weighted average cost. First In First Out (FIFO): The products are
   * valued supposing those that enter the company first will also leave it first.
   */
  cost_method: Selection<'average' | 'fifo' | 'standard', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /** Internal Reference. */
  default_code: Field<'char'>;
  description: Field<'text'>;
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Re-Invoice Expenses. Expenses and vendor bills can be re-invoiced to a customer.With this option, a validated
   * expense can be re-invoice to a customer at its cost or sales price.
   */
  expense_policy: Selection<'cost' | 'no' | 'sales_price'>;
  /**
   * Expiration Time. Number of days after the receipt of the products (from the vendor or in stock after
   * production) after which the goods may become dangerous and must not be consumed. It will be computed on the
   * lot/serial number.
   */
  expiration_time: Field<'integer'>;
  /**
   * Free To Use Quantity. Forecast quantity (computed as Quantity On Hand - reserved quantity) In a context with a
   * single Stock Location, this includes goods stored in this location, or any of its children. In a context with a
   * single Warehouse, this includes goods stored in the Stock Location of this Warehouse, or any of its children.
   * Otherwise, this includes goods stored in any Stock Location with 'internal' type.
   */
  free_qty: Field<'float', 'computed'>;
  /** Routes can be selected on this product. */
  has_available_route_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Is a configurable product. */
  has_configurable_attributes: Field<'boolean', 'computed'>;
  /**
   * HS Code. Standardized code for international shipping and goods declaration. At the moment, only used for the
   * FedEx shipping provider.
   */
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
  is_product_variant: Field<'boolean', 'unsearchable'>;
  /** Is a Landed Cost. Indicates whether the product is a landed cost. */
  landed_cost_ok: Field<'boolean'>;
  /** Sales Price. Price at which the product is sold to customers. */
  list_price: Field<'float'>;
  location_id: Many2one<'stock.location', 'unsearchable'>;
  /**
   * Public Price. The sale price is managed from the product template. Click on the 'Configure Variants' button to
   * set the extra attribute prices.
   */
  lst_price: Field<'float', 'unsearchable'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  name: Field<'char'>;
  /** Reordering Rules. */
  nbr_reordering_rules: Field<'integer', 'unsearchable'>;
  /** Minimum Stock Rules. */
  orderpoint_ids: One2many<'stock.warehouse.orderpoint', 'product_id'>;
  /**
   * Outgoing. Quantity of planned outgoing products. In a context with a single Stock Location, this includes goods
   * leaving this Location, or any of its children. In a context with a single Warehouse, this includes goods
   * leaving the Stock Location of this Warehouse, or any of its children. Otherwise, this includes goods leaving
   * any Stock Location with 'internal' type.
   */
  outgoing_qty: Field<'float', 'computed'>;
  /** Product Packages. Gives the different ways to package the same product. */
  packaging_ids: One2many<'product.packaging', 'product_id'>;
  /** Customer Ref. */
  partner_ref: Field<'char', 'unsearchable'>;
  price: Field<'float', 'unsearchable'>;
  /** Variant Price Extra. This is the sum of the extra price of all attributes. */
  price_extra: Field<'float', 'unsearchable'>;
  /** Pricelist. Technical field. Used for searching on pricelists, not stored in database. */
  pricelist_id: Many2one<'product.pricelist', 'unsearchable'>;
  /** Number of price rules. */
  pricelist_item_count: Field<'integer', 'unsearchable'>;
  /** Attribute Values. */
  product_template_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  /** Product Template. */
  product_tmpl_id: Many2one<'product.template', 'required'>;
  /** # Product Variants. */
  product_variant_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Product. */
  product_variant_id: Many2one<'product.product', 'computed' | 'unsearchable'>;
  /** Products. */
  product_variant_ids: One2many<'product.product'>;
  /**
   * Price Difference Account. This account is used in automated inventory valuation to record the price difference
   * between a purchase order and its related vendor bill when validating this vendor bill.
   */
  property_account_creditor_price_difference: Many2one<'account.account'>;
  /**
   * Expense Account. Keep this field empty to use the default value from the product category. If anglo-saxon
   * accounting with automated valuation method is configured, the expense account on the product category will be
   * used.
   */
  property_account_expense_id: Many2one<'account.account'>;
  /** Income Account. Keep this field empty to use the default value from the product category. */
  property_account_income_id: Many2one<'account.account'>;
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
  /**
   * Purchase Order Line Warning. Selecting the "Warning" option will notify user with the message, Selecting
   * "Blocking Message" will throw an exception with the message and block the flow. The Message has to be written
   * in the next field.
   */
  purchase_line_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Purchase Order Line. */
  purchase_line_warn_msg: Field<'text'>;
  /**
   * Control Policy. On ordered quantities: Control bills based on ordered quantities. On received quantities:
   * Control bills based on received quantities.
   */
  purchase_method: Selection<'purchase' | 'receive'>;
  /** Can be Purchased. */
  purchase_ok: Field<'boolean'>;
  /** Purchase Order Line. Technical: used to compute quantities. */
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
  qty_available: Field<'float', 'computed'>;
  quantity_svl: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Removal Time. Number of days before the Expiration Date after which the goods should be removed from the stock.
   * It will be computed on the lot/serial number.
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
  route_from_categ_ids: Many2many<'stock.location.route', 'unsearchable'>;
  /**
   * Routes. Depending on the modules installed, this will allow you to define the route of the product: whether it
   * will be bought, manufactured, replenished on order, etc.
   */
  route_ids: Many2many<'stock.location.route'>;
  /**
   * Customer Lead Time. Delivery lead time, in days. It's the number of days, promised to the customer, between the
   * confirmation of the sales order and the delivery.
   */
  sale_delay: Field<'float'>;
  /**
   * Sales Order Line. Selecting the "Warning" option will notify user with the message, Selecting "Blocking
   * Message" will throw an exception with the message and block the flow. The Message has to be written in the next
   * field.
   */
  sale_line_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Sales Order Line. */
  sale_line_warn_msg: Field<'text'>;
  /** Can be Sold. */
  sale_ok: Field<'boolean'>;
  /** Sold. */
  sales_count: Field<'float', 'unsearchable'>;
  /** Vendors. Define vendor pricelists. */
  seller_ids: One2many<'product.supplierinfo'>;
  /** Sequence. Gives the sequence order when displaying a product list. */
  sequence: Field<'integer'>;
  /**
   * Purchase Automatically. If ticked, each time you sell this product through a SO, a RfQ is automatically created
   * to buy the product. Tip: don't forget to set a vendor on the product.
   */
  service_to_purchase: Field<'boolean'>;
  /**
   * Track Service. Manually set quantities on order: Invoice based on the manually entered quantity, without
   * creating an analytic account. Timesheets on contract: Invoice based on the tracked hours on the related
   * timesheet. Create a task and track hours: Create a task on the sales order validation and track the work hours.
   */
  service_type: Selection<'manual'>;
  /** Default Split Method. Default Split Method when used for Landed Cost. */
  split_method_landed_cost: Selection<'by_current_cost_price' | 'by_quantity' | 'by_volume' | 'by_weight' | 'equal'>;
  /**
   * Cost. In Standard Price & AVCO: value of the product (automatically computed in AVCO). In FIFO: value of the
   * last unit that left the stock (automatically computed). Used to value the product when the purchase cost is not
   * known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float'>;
  /** Stock Move. Technical: used to compute quantities. */
  stock_move_ids: One2many<'stock.move', 'product_id'>;
  /** Stock Quant. Technical: used to compute quantities. */
  stock_quant_ids: One2many<'stock.quant', 'product_id'>;
  stock_valuation_layer_ids: One2many<'stock.valuation.layer', 'product_id'>;
  /** Vendor Taxes. Default taxes used when buying the product. */
  supplier_taxes_id: Many2many<'account.tax'>;
  /** Customer Taxes. Default taxes used when selling the product. */
  taxes_id: Many2many<'account.tax'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  type: Selection<'consu' | 'product' | 'service'>;
  /** Unit of Measure. Default unit of measure used for all stock operations. */
  uom_id: Many2one<'uom.uom'>;
  /** Unit of Measure Name. */
  uom_name: Field<'char', 'computed'>;
  /**
   * Purchase Unit of Measure. Default unit of measure used for purchase orders. It must be in the same category as
   * the default unit of measure.
   */
  uom_po_id: Many2one<'uom.uom'>;
  /**
   * Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean'>;
  /**
   * Best Before Time. Number of days before the Expiration Date after which the goods starts deteriorating, without
   * being dangerous yet. It will be computed on the lot/serial number.
   */
  use_time: Field<'integer'>;
  /** Valid Product Attribute Lines. Technical compute. */
  valid_product_template_attribute_line_ids: Many2many<'product.template.attribute.line', 'computed' | 'unsearchable'>;
  /**
   * Inventory Valuation. Manual: The accounting entries to value the inventory are not posted automatically.
   * Automated: An accounting entry is automatically created to value the inventory when a product enters or leaves
   * the company.
   */
  valuation: Selection<'manual_periodic' | 'real_time', 'computed'>;
  value_svl: Field<'float', 'computed' | 'unsearchable'>;
  variant_seller_ids: One2many<'product.supplierinfo'>;
  /**
   * Forecast Quantity. Forecast quantity (computed as Quantity On Hand - Outgoing + Incoming) In a context with a
   * single Stock Location, this includes goods stored in this location, or any of its children. In a context with a
   * single Warehouse, this includes goods stored in the Stock Location of this Warehouse, or any of its children.
   * Otherwise, this includes goods stored in any Stock Location with 'internal' type.
   */
  virtual_available: Field<'float', 'computed'>;
  /** Re-Invoice Policy visible. */
  visible_expense_policy: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Quantity visible in configurator. */
  visible_qty_configurator: Field<'boolean', 'computed' | 'unsearchable'>;
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

/** `product.template` */
export interface ProductTemplate {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * Alert Time. Number of days before the Expiration Date after which an alert should be raised on the lot/serial
   * number. It will be computed on the lot/serial number.
   */
  alert_time: Field<'integer'>;
  /** Product Attributes. */
  attribute_line_ids: One2many<'product.template.attribute.line', 'product_tmpl_id'>;
  barcode: Field<'char'>;
  can_image_1024_be_zoomed: Field<'boolean', 'computed'>;
  /** Product Category. Select category for the current product. */
  categ_id: Many2one<'product.category', 'required'>;
  /** Color Index. */
  color: Field<'integer'>;
  company_id: Many2one<'res.company'>;
  cost_currency_id: Many2one<'res.currency', 'unsearchable'>;
  /**
   * Costing Method. Standard Price: The products are valued at their standard cost defined on the product. Average
   * Cost (AVCO): The products are valued at weighted average cost. First In First Out (FIFO): The products are
   * valued supposing those that enter the company first will also leave it first.
   */
  cost_method: Selection<'average' | 'fifo' | 'standard', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  /** Internal Reference. */
  default_code: Field<'char'>;
  description: Field<'text'>;
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Re-Invoice Expenses. Expenses and vendor bills can be re-invoiced to a customer.With this option, a validated
   * expense can be re-invoice to a customer at its cost or sales price.
   */
  expense_policy: Selection<'cost' | 'no' | 'sales_price'>;
  /**
   * Expiration Time. Number of days after the receipt of the products (from the vendor or in stock after
   * production) after which the goods may become dangerous and must not be consumed. It will be computed on the
   * lot/serial number.
   */
  expiration_time: Field<'integer'>;
  /** Routes can be selected on this product. */
  has_available_route_ids: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Is a configurable product. */
  has_configurable_attributes: Field<'boolean', 'computed'>;
  /**
   * HS Code. Standardized code for international shipping and goods declaration. At the moment, only used for the
   * FedEx shipping provider.
   */
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
  /** Is a product variant. */
  is_product_variant: Field<'boolean', 'unsearchable'>;
  /** Is a Landed Cost. Indicates whether the product is a landed cost. */
  landed_cost_ok: Field<'boolean'>;
  /** Sales Price. Price at which the product is sold to customers. */
  list_price: Field<'float'>;
  location_id: Many2one<'stock.location', 'unsearchable'>;
  /** Public Price. Price at which the product is sold to customers. */
  lst_price: Field<'float'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  name: Field<'char', 'needed'>;
  /** Reordering Rules. */
  nbr_reordering_rules: Field<'integer', 'unsearchable'>;
  /** Outgoing. */
  outgoing_qty: Field<'float', 'computed'>;
  /** Product Packages. Gives the different ways to package the same product. */
  packaging_ids: One2many<'product.packaging', never, 'unsearchable'>;
  price: Field<'float', 'unsearchable'>;
  /** Pricelist. Technical field. Used for searching on pricelists, not stored in database. */
  pricelist_id: Many2one<'product.pricelist', 'unsearchable'>;
  /** Number of price rules. */
  pricelist_item_count: Field<'integer', 'unsearchable'>;
  /** # Product Variants. */
  product_variant_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Product. */
  product_variant_id: Many2one<'product.product', 'computed' | 'unsearchable'>;
  /** Products. */
  product_variant_ids: One2many<'product.product', 'product_tmpl_id'>;
  /**
   * Price Difference Account. This account is used in automated inventory valuation to record the price difference
   * between a purchase order and its related vendor bill when validating this vendor bill.
   */
  property_account_creditor_price_difference: Many2one<'account.account'>;
  /**
   * Expense Account. Keep this field empty to use the default value from the product category. If anglo-saxon
   * accounting with automated valuation method is configured, the expense account on the product category will be
   * used.
   */
  property_account_expense_id: Many2one<'account.account'>;
  /** Income Account. Keep this field empty to use the default value from the product category. */
  property_account_income_id: Many2one<'account.account'>;
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
  /**
   * Purchase Order Line Warning. Selecting the "Warning" option will notify user with the message, Selecting
   * "Blocking Message" will throw an exception with the message and block the flow. The Message has to be written
   * in the next field.
   */
  purchase_line_warn: Selection<'block' | 'no-message' | 'warning', 'required'>;
  /** Message for Purchase Order Line. */
  purchase_line_warn_msg: Field<'text'>;
  /**
   * Control Policy. On ordered quantities: Control bills based on ordered quantities. On received quantities:
   * Control bills based on received quantities.
   */
  purchase_method: Selection<'purchase' | 'receive'>;
  /** Can be Purchased. */
  purchase_ok: Field<'boolean'>;
  /** Purchased. */
  purchased_product_qty: Field<'float', 'unsearchable'>;
  /** Quantity On Hand. */
  qty_available: Field<'float', 'computed'>;
  /**
   * Removal Time. Number of days before the Expiration Date after which the goods should be removed from the stock.
   * It will be computed on the lot/serial number.
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
  route_from_categ_ids: Many2many<'stock.location.route', 'unsearchable'>;
  /**
   * Routes. Depending on the modules installed, this will allow you to define the route of the product: whether it
   * will be bought, manufactured, replenished on order, etc.
   */
  route_ids: Many2many<'stock.location.route'>;
  /**
   * Customer Lead Time. Delivery lead time, in days. It's the number of days, promised to the customer, between the
   * confirmation of the sales order and the delivery.
   */
  sale_delay: Field<'float'>;
  /**
   * Sales Order Line. Selecting the "Warning" option will notify user with the message, Selecting "Blocking
   * Message" will throw an exception with the message and block the flow. The Message has to be written in the next
   * field.
   */
  sale_line_warn: Selection<'block' | 'no-message' | 'warning', 'required'>;
  /** Message for Sales Order Line. */
  sale_line_warn_msg: Field<'text'>;
  /** Can be Sold. */
  sale_ok: Field<'boolean'>;
  /** Sold. */
  sales_count: Field<'float', 'computed' | 'unsearchable'>;
  /** Vendors. Define vendor pricelists. */
  seller_ids: One2many<'product.supplierinfo', 'product_tmpl_id'>;
  /** Sequence. Gives the sequence order when displaying a product list. */
  sequence: Field<'integer'>;
  /**
   * Purchase Automatically. If ticked, each time you sell this product through a SO, a RfQ is automatically created
   * to buy the product. Tip: don't forget to set a vendor on the product.
   */
  service_to_purchase: Field<'boolean'>;
  /**
   * Track Service. Manually set quantities on order: Invoice based on the manually entered quantity, without
   * creating an analytic account. Timesheets on contract: Invoice based on the tracked hours on the related
   * timesheet. Create a task and track hours: Create a task on the sales order validation and track the work hours.
   */
  service_type: Selection<'manual'>;
  /** Default Split Method. Default Split Method when used for Landed Cost. */
  split_method_landed_cost: Selection<'by_current_cost_price' | 'by_quantity' | 'by_volume' | 'by_weight' | 'equal'>;
  /**
   * Cost. In Standard Price & AVCO: value of the product (automatically computed in AVCO). In FIFO: value of the
   * last unit that left the stock (automatically computed). Used to value the product when the purchase cost is not
   * known (e.g. inventory adjustment). Used to compute margins on sale orders.
   */
  standard_price: Field<'float'>;
  /** Vendor Taxes. Default taxes used when buying the product. */
  supplier_taxes_id: Many2many<'account.tax'>;
  /** Customer Taxes. Default taxes used when selling the product. */
  taxes_id: Many2many<'account.tax'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'required'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  type: Selection<'consu' | 'product' | 'service', 'required'>;
  /** Unit of Measure. Default unit of measure used for all stock operations. */
  uom_id: Many2one<'uom.uom', 'required'>;
  /** Unit of Measure Name. */
  uom_name: Field<'char', 'computed'>;
  /**
   * Purchase Unit of Measure. Default unit of measure used for purchase orders. It must be in the same category as
   * the default unit of measure.
   */
  uom_po_id: Many2one<'uom.uom', 'required'>;
  /**
   * Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean'>;
  /**
   * Best Before Time. Number of days before the Expiration Date after which the goods starts deteriorating, without
   * being dangerous yet. It will be computed on the lot/serial number.
   */
  use_time: Field<'integer'>;
  /** Valid Product Attribute Lines. Technical compute. */
  valid_product_template_attribute_line_ids: Many2many<'product.template.attribute.line', 'computed' | 'unsearchable'>;
  /**
   * Inventory Valuation. Manual: The accounting entries to value the inventory are not posted automatically.
   * Automated: An accounting entry is automatically created to value the inventory when a product enters or leaves
   * the company.
   */
  valuation: Selection<'manual_periodic' | 'real_time', 'computed'>;
  variant_seller_ids: One2many<'product.supplierinfo', 'product_tmpl_id'>;
  /** Forecasted Quantity. */
  virtual_available: Field<'float', 'computed'>;
  /** Re-Invoice Policy visible. */
  visible_expense_policy: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Quantity visible in configurator. */
  visible_qty_configurator: Field<'boolean', 'unsearchable'>;
  volume: Field<'float'>;
  /** Volume unit of measure label. */
  volume_uom_name: Field<'char', 'unsearchable'>;
  warehouse_id: Many2one<'stock.warehouse', 'unsearchable'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  weight: Field<'float'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `purchase.order` */
export interface PurchaseOrder {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /** Taxes. */
  amount_tax: Field<'monetary', 'computed'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'required'>;
  /** Currency Rate. Ratio between the purchase order currency and the company currency. */
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
   * Receipt Date. Delivery date promised by vendor. This date is used to determine expected arrival of products.
   */
  date_planned: Field<'datetime'>;
  /** Destination Location Type. Technical field used to display the Drop Ship Address. */
  default_location_dest_id_usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'computed'>;
  /**
   * Drop Ship Address. Put an address if you want to deliver directly from the vendor to the customer. Otherwise,
   * keep empty to deliver to your own company.
   */
  dest_address_id: Many2one<'res.partner'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Effective Date. Completion date of the first receipt order. */
  effective_date: Field<'datetime', 'computed'>;
  fiscal_position_id: Many2one<'account.fiscal.position'>;
  /** Procurement Group. */
  group_id: Many2one<'procurement.group'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  incoterm_id: Many2one<'account.incoterms'>;
  /** Bill Count. */
  invoice_count: Field<'integer', 'computed'>;
  /** Bills. */
  invoice_ids: Many2many<'account.move', 'computed'>;
  /** Billing Status. */
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice', 'computed'>;
  is_shipped: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Reception Confirmed. True if PO reception is confirmed by the vendor. */
  mail_reception_confirmed: Field<'boolean'>;
  /** Reminder Confirmed. True if the reminder email is confirmed by the vendor. */
  mail_reminder_confirmed: Field<'boolean'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Order Reference. */
  name: Field<'char', 'required'>;
  /** Terms and Conditions. */
  notes: Field<'text'>;
  /**
   * On-Time Delivery Rate. Over the past 12 months; the number of products received on time divided by the number
   * of ordered products.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Order Lines. */
  order_line: One2many<'purchase.order.line', 'order_id'>;
  /** Source Document. Reference of the document that generated this purchase order request (e.g. a sales order). */
  origin: Field<'char'>;
  /** Vendor. You can find a vendor by its Name, TIN, Email or Internal Reference. */
  partner_id: Many2one<'res.partner', 'needed'>;
  /**
   * Vendor Reference. Reference of the sales order or bid sent by the vendor. It's used to do the matching when you
   * receive the products as this reference is usually written on the delivery order sent by your vendor.
   */
  partner_ref: Field<'char'>;
  /** Payment Terms. */
  payment_term_id: Many2one<'account.payment.term'>;
  picking_count: Field<'integer', 'computed'>;
  /** Receptions. */
  picking_ids: Many2many<'stock.picking', 'computed'>;
  /** Deliver To. This will determine operation type of incoming shipment. */
  picking_type_id: Many2one<'stock.picking.type', 'required'>;
  priority: Selection<'0' | '1'>;
  product_id: Many2one<'product.product'>;
  /**
   * Receipt Reminder Email. Automatically send a confirmation email to the vendor X days before the expected
   * receipt date, asking him to confirm the exact date.
   */
  receipt_reminder_email: Field<'boolean'>;
  /** Days Before Receipt. Number of days to send reminder email before the promised receipt date. */
  reminder_date_before_receipt: Field<'integer'>;
  /** Number of Source Sale. */
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Status. */
  state: Selection<'cancel' | 'done' | 'draft' | 'purchase' | 'sent' | 'to approve'>;
  /** Purchase Representative. */
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Analytic Account. */
  account_analytic_id: Many2one<'account.analytic.account'>;
  /** Analytic Tags. */
  analytic_tag_ids: Many2many<'account.analytic.tag'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /**
   * Order Date. Depicts the date within which the Quotation should be confirmed and converted into a purchase
   * order.
   */
  date_order: Field<'datetime', 'computed'>;
  /**
   * Delivery Date. Delivery date expected from vendor. This date respectively defaults to vendor pricelist lead
   * time then today's date.
   */
  date_planned: Field<'datetime'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Display Type. Technical field for UX purpose. */
  display_type: Selection<'line_note' | 'line_section'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Bill Lines. */
  invoice_lines: One2many<'account.move.line', 'purchase_line_id'>;
  /** Downstream Moves. */
  move_dest_ids: One2many<'stock.move', 'created_purchase_line_id'>;
  /** Reservation. */
  move_ids: One2many<'stock.move', 'purchase_line_id'>;
  /** Description. */
  name: Field<'text', 'required'>;
  /** Order Reference. */
  order_id: Many2one<'purchase.order', 'needed'>;
  orderpoint_id: Many2one<'stock.warehouse.orderpoint'>;
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
  /** Custom Description. */
  product_description_variants: Field<'char'>;
  product_id: Many2one<'product.product'>;
  /** Quantity. */
  product_qty: Field<'float', 'required'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  product_type: Selection<'consu' | 'product' | 'service', 'computed'>;
  /** Unit of Measure. */
  product_uom: Many2one<'uom.uom'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
  /** Total Quantity. */
  product_uom_qty: Field<'float', 'computed'>;
  /** Propagate cancellation. */
  propagate_cancel: Field<'boolean'>;
  /** Billed Qty. */
  qty_invoiced: Field<'float', 'computed'>;
  /** Received Qty. */
  qty_received: Field<'float'>;
  /** Manual Received Qty. */
  qty_received_manual: Field<'float'>;
  /**
   * Received Qty Method. According to product configuration, the received quantity can be automatically computed by
   * mechanism : - Manual: the quantity is set manually on the line - Stock Moves: the quantity comes from confirmed
   * pickings.
   */
  qty_received_method: Selection<'manual' | 'stock_moves', 'computed'>;
  /** To Invoice Quantity. */
  qty_to_invoice: Field<'float', 'computed'>;
  /** Origin Sale Item. */
  sale_line_id: Many2one<'sale.order.line'>;
  sale_order_id: Many2one<'sale.order', 'computed'>;
  sequence: Field<'integer'>;
  /** Status. */
  state: Selection<'cancel' | 'done' | 'draft' | 'purchase' | 'sent' | 'to approve'>;
  taxes_id: Many2many<'account.tax'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `res.company` */
export interface ResCompany {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Base Tax Received Account. Account that will be set on lines created in cash basis journal entry and used to
   * keep track of the tax base amount.
   */
  account_cash_basis_base_account_id: Many2one<'account.account'>;
  /**
   * Print Date Label. This option allows you to print the date label on the check as per CPA. Disable this if your
   * pre-printed check includes the date label.
   */
  account_check_printing_date_label: Field<'boolean'>;
  /**
   * Check Layout. Select the format corresponding to the check paper you will be printing your checks on. In order
   * to disable the printing feature, select 'None'.
   */
  account_check_printing_layout: Selection<'disabled'>;
  /** Check Left Margin. Adjust the margins of generated checks to make it fit your printer's settings. */
  account_check_printing_margin_left: Field<'float'>;
  /** Right Margin. Adjust the margins of generated checks to make it fit your printer's settings. */
  account_check_printing_margin_right: Field<'float'>;
  /** Check Top Margin. Adjust the margins of generated checks to make it fit your printer's settings. */
  account_check_printing_margin_top: Field<'float'>;
  /**
   * Multi-Pages Check Stub. This option allows you to print check details (stub) on multiple pages if they don't
   * fit on a single page.
   */
  account_check_printing_multi_stub: Field<'boolean'>;
  /** State of the account dashboard onboarding panel. */
  account_dashboard_onboarding_state: Selection<'closed' | 'done' | 'just_done' | 'not_done'>;
  /** Default PoS Receivable Account. */
  account_default_pos_receivable_account_id: Many2one<'account.account'>;
  /** State of the account invoice onboarding panel. */
  account_invoice_onboarding_state: Selection<'closed' | 'done' | 'just_done' | 'not_done'>;
  /** Journal Suspense Account. */
  account_journal_suspense_account_id: Many2one<'account.account'>;
  /** State of the onboarding create invoice step. */
  account_onboarding_create_invoice_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** State of the onboarding invoice layout step. */
  account_onboarding_invoice_layout_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** State of the onboarding sale tax step. */
  account_onboarding_sale_tax_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Opening Entry. That is the date of the opening entry. */
  account_opening_date: Field<'date', 'required'>;
  /** Opening Journal. Journal where the opening entry of this company's accounting has been posted. */
  account_opening_journal_id: Many2one<'account.journal'>;
  /** Opening Journal Entry. The journal entry containing the initial balance of all this company's accounts. */
  account_opening_move_id: Many2one<'account.move'>;
  /** Default Purchase Tax. */
  account_purchase_tax_id: Many2one<'account.tax'>;
  /** Default Sale Tax. */
  account_sale_tax_id: Many2one<'account.tax'>;
  /** State of the onboarding bank data step. */
  account_setup_bank_data_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** State of the onboarding bill step. */
  account_setup_bill_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** State of the onboarding charts of account step. */
  account_setup_coa_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** State of the onboarding fiscal year step. */
  account_setup_fy_data_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Fiscal Country. The country to use the tax reports from for this company. */
  account_tax_fiscal_country_id: Many2one<'res.country'>;
  /** Use anglo-saxon accounting. */
  anglo_saxon_accounting: Field<'boolean'>;
  /** Automatic Entry Default Journal. Journal used by default for moving the period of an entry. */
  automatic_entry_default_journal_id: Many2one<'account.journal'>;
  /** Prefix of the bank accounts. */
  bank_account_code_prefix: Field<'char'>;
  /** Bank Accounts. Bank accounts related to this company. */
  bank_ids: One2many<'res.partner.bank', 'company_id'>;
  /** Bank Journals. */
  bank_journal_ids: One2many<'account.journal', 'company_id'>;
  /** State of the onboarding company step. */
  base_onboarding_company_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Prefix of the cash accounts. */
  cash_account_code_prefix: Field<'char'>;
  catchall_email: Field<'char', 'computed' | 'unsearchable'>;
  /** Catchall. */
  catchall_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /** Chart Template. The chart template for the company (if any). */
  chart_template_id: Many2one<'account.chart.template'>;
  /** Child Companies. */
  child_ids: One2many<'res.company', 'parent_id'>;
  city: Field<'char', 'unsearchable'>;
  company_registry: Field<'char'>;
  /** Country Code. The ISO country code in two chars. You can use this field for quick search. */
  country_code: Field<'char', 'computed'>;
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
  /** Cash Difference Expense Account. */
  default_cash_difference_expense_account_id: Many2one<'account.account'>;
  /** Cash Difference Income Account. */
  default_cash_difference_income_account_id: Many2one<'account.account'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  email: Field<'char'>;
  /** Formatted Email. */
  email_formatted: Field<'char', 'computed' | 'unsearchable'>;
  /** Expects a Chart of Accounts. */
  expects_chart_of_accounts: Field<'boolean'>;
  /** Expense Accrual Account. Account used to move the period of an expense. */
  expense_accrual_account_id: Many2one<'account.account'>;
  /** Loss Exchange Rate Account. */
  expense_currency_exchange_account_id: Many2one<'account.account'>;
  /** Document Template. */
  external_report_layout_id: Many2one<'ir.ui.view'>;
  /** Company Favicon. This field holds the image used to display a favicon for a given company. */
  favicon: Field<'binary'>;
  fiscalyear_last_day: Field<'integer', 'required'>;
  fiscalyear_last_month: Selection<'1' | '10' | '11' | '12' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9', 'required'>;
  /**
   * Lock Date. No users, including Advisers, can edit accounts prior to and inclusive of this date. Use it for
   * fiscal year locking for example.
   */
  fiscalyear_lock_date: Field<'date'>;
  font: Selection<'Lato' | 'Montserrat' | 'Open_Sans' | 'Oswald' | 'Raleway' | 'Roboto'>;
  has_received_warning_stock_sms: Field<'boolean'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Gain Exchange Rate Account. */
  income_currency_exchange_account_id: Many2one<'account.account'>;
  /**
   * Default incoterm. International Commercial Terms are a series of predefined commercial terms used in
   * international transactions.
   */
  incoterm_id: Many2one<'account.incoterms'>;
  /**
   * Internal Transit Location. Technical field used for resupply routes between warehouses that belong to this
   * company.
   */
  internal_transit_location_id: Many2one<'stock.location'>;
  /** Email by default. */
  invoice_is_email: Field<'boolean'>;
  /** Print by default. */
  invoice_is_print: Field<'boolean'>;
  /** Send by Post. */
  invoice_is_snailmail: Field<'boolean'>;
  /** Default Terms and Conditions. */
  invoice_terms: Field<'text'>;
  lc_journal_id: Many2one<'account.journal'>;
  /** Company Logo. */
  logo: Field<'binary'>;
  logo_web: Field<'binary', 'computed'>;
  /** Company Name. */
  name: Field<'char', 'required'>;
  nomenclature_id: Many2one<'barcode.nomenclature'>;
  /** Paper format. */
  paperformat_id: Many2one<'report.paperformat'>;
  /** Parent Company. */
  parent_id: Many2one<'res.company'>;
  /** Company database ID. */
  partner_gid: Field<'integer', 'computed'>;
  partner_id: Many2one<'res.partner', 'required'>;
  /** State of the onboarding payment acquirer step. */
  payment_acquirer_onboarding_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Selected onboarding payment method. */
  payment_onboarding_payment_method: Selection<'manual' | 'other' | 'paypal' | 'stripe'>;
  /**
   * Lock Date for Non-Advisers. Only users with the 'Adviser' role can edit accounts prior to and inclusive of this
   * date. Use it for period locking inside an open fiscal year, for example.
   */
  period_lock_date: Field<'date'>;
  phone: Field<'char'>;
  /** Levels of Approvals. Provide a double validation mechanism for purchases. */
  po_double_validation: Selection<'one_step' | 'two_step'>;
  /** Double validation amount. Minimum amount for which a double validation is required. */
  po_double_validation_amount: Field<'monetary'>;
  /**
   * Purchase Lead Time. Margin of error for vendor lead times. When the system generates Purchase Orders for
   * procuring products, they will be scheduled that many days earlier to cope with unexpected vendor delays.
   */
  po_lead: Field<'float', 'required'>;
  /**
   * Purchase Order Modification. Purchase Order Modification used when you want to purchase order editable after
   * confirm.
   */
  po_lock: Selection<'edit' | 'lock'>;
  /** Online Payment. */
  portal_confirmation_pay: Field<'boolean'>;
  /** Online Signature. */
  portal_confirmation_sign: Field<'boolean'>;
  primary_color: Field<'char'>;
  /** Input Account for Stock Valuation. */
  property_stock_account_input_categ_id: Many2one<'account.account'>;
  /** Output Account for Stock Valuation. */
  property_stock_account_output_categ_id: Many2one<'account.account'>;
  /** Account Template for Stock Valuation. */
  property_stock_valuation_account_id: Many2one<'account.account'>;
  /** Display QR-code on invoices. */
  qr_code: Field<'boolean'>;
  /** Default Quotation Validity (Days). */
  quotation_validity_days: Field<'integer'>;
  /** Report Footer. Footer text displayed at the bottom of all reports. */
  report_footer: Field<'text'>;
  /** Company Tagline. Appears by default on the top right corner of your printed documents (report header). */
  report_header: Field<'text'>;
  /** Default Working Hours. */
  resource_calendar_id: Many2one<'resource.calendar'>;
  /** Working Hours. */
  resource_calendar_ids: One2many<'resource.calendar', 'company_id'>;
  /** Revenue Accrual Account. Account used to move the period of a revenue. */
  revenue_accrual_account_id: Many2one<'account.account'>;
  /** State of the onboarding confirmation order step. */
  sale_onboarding_order_confirmation_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Sale onboarding selected payment method. */
  sale_onboarding_payment_method: Selection<'digital_signature' | 'manual' | 'other' | 'paypal' | 'stripe'>;
  /** State of the onboarding sample quotation step. */
  sale_onboarding_sample_quotation_state: Selection<'done' | 'just_done' | 'not_done'>;
  /** Default Sale Template. */
  sale_order_template_id: Many2one<'sale.order.template'>;
  /** State of the sale onboarding panel. */
  sale_quotation_onboarding_state: Selection<'closed' | 'done' | 'just_done' | 'not_done'>;
  secondary_color: Field<'char'>;
  /**
   * Sales Safety Days. Margin of error for dates promised to customers. Products will be scheduled for procurement
   * and delivery that many days earlier than the actual promised date, to cope with unexpected delays in the supply
   * chain.
   */
  security_lead: Field<'float', 'required'>;
  /** Sequence. Used to order Companies in the company switcher. */
  sequence: Field<'integer'>;
  /** Color. */
  snailmail_color: Field<'boolean'>;
  /** Add a Cover Page. */
  snailmail_cover: Field<'boolean'>;
  /** Both sides. */
  snailmail_duplex: Field<'boolean'>;
  /** Fed. State. */
  state_id: Many2one<'res.country.state', 'unsearchable'>;
  /** Email Template confirmation picking. Email sent to the customer once the order is done. */
  stock_mail_confirmation_template_id: Many2one<'mail.template'>;
  /** Email Confirmation picking. */
  stock_move_email_validation: Field<'boolean'>;
  /** SMS Confirmation. */
  stock_move_sms_validation: Field<'boolean'>;
  /** SMS Template. SMS sent to the customer once the order is done. */
  stock_sms_confirmation_template_id: Many2one<'sms.template'>;
  street: Field<'char', 'unsearchable'>;
  street2: Field<'char', 'unsearchable'>;
  tax_calculation_rounding_method: Selection<'round_globally' | 'round_per_line'>;
  /** Cash Basis Journal. */
  tax_cash_basis_journal_id: Many2one<'account.journal'>;
  /** Use Cash Basis. */
  tax_exigibility: Field<'boolean'>;
  /** Tax Lock Date. No users can edit journal entries related to a tax prior and inclusive of this date. */
  tax_lock_date: Field<'date'>;
  /** Prefix of the transfer accounts. */
  transfer_account_code_prefix: Field<'char'>;
  /**
   * Inter-Banks Transfer Account. Intermediary account used when moving money from a liquidity account to another.
   */
  transfer_account_id: Many2one<'account.account'>;
  /** Accepted Users. */
  user_ids: Many2many<'res.users'>;
  /**
   * Tax ID. The Tax Identification Number. Complete it if the contact is subjected to government taxes. Used in
   * some legal statements.
   */
  vat: Field<'char'>;
  /** Website Link. */
  website: Field<'char'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
  zip: Field<'char', 'unsearchable'>;
}

/** `res.country` */
export interface ResCountry {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  code: Field<'char'>;
  /** Country Groups. */
  country_group_ids: Many2many<'res.country.group'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Flag. Url of static flag image. */
  image_url: Field<'char', 'computed' | 'unsearchable'>;
  /** Country Name. The full name of the country. */
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** State Code. The state code. */
  code: Field<'char', 'needed'>;
  country_id: Many2one<'res.country', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  active: Field<'boolean'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Currency Subunit. Currency Subunit Name. */
  currency_subunit_label: Field<'char'>;
  /** Currency Unit. Currency Unit Name. */
  currency_unit_label: Field<'char'>;
  date: Field<'date', 'computed' | 'unsearchable'>;
  decimal_places: Field<'integer', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Display Rounding Warning. Technical field. Used to tell whether or not to display the rounding warning. The
   * warning informs a rounding factor change might be dangerous on res.currency's form view.
   */
  display_rounding_warning: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Currency. Currency Code (ISO 4217). */
  name: Field<'char', 'needed'>;
  /** Symbol Position. Determines where the currency symbol should be placed after or before the amount. */
  position: Selection<'after' | 'before'>;
  /** Current Rate. The rate of the currency to the currency of rate 1. */
  rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Rates. */
  rate_ids: One2many<'res.currency.rate', 'currency_id'>;
  /** Rounding Factor. */
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  additional_info: Field<'char'>;
  /** Bank. */
  bank_account_count: Field<'integer', 'unsearchable'>;
  /** Banks. */
  bank_ids: One2many<'res.partner.bank', 'partner_id'>;
  /** Barcode. Use a barcode to identify this contact. */
  barcode: Field<'char'>;
  /** Tags. */
  category_id: Many2many<'res.partner.category'>;
  /** Channels. */
  channel_ids: Many2many<'mail.channel'>;
  /** Contact. */
  child_ids: One2many<'res.partner', 'parent_id'>;
  city: Field<'char'>;
  /** Color Index. */
  color: Field<'integer'>;
  /** Notes. */
  comment: Field<'text'>;
  /** Company Name Entity. */
  commercial_company_name: Field<'char', 'computed'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  company_id: Many2one<'res.company'>;
  company_name: Field<'char'>;
  company_type: Selection<'company' | 'person', 'unsearchable'>;
  /** Complete Address. */
  contact_address: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Contracts. */
  contract_ids: One2many<'account.analytic.account', 'partner_id'>;
  country_id: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Total Receivable. Total amount this customer owes you. */
  credit: Field<'monetary'>;
  credit_limit: Field<'float'>;
  /** Currency. Utility field to express amount currency. */
  currency_id: Many2one<'res.currency', 'unsearchable'>;
  customer_rank: Field<'integer'>;
  date: Field<'date'>;
  /** Total Payable. Total amount you have to pay to this vendor. */
  debit: Field<'monetary'>;
  /** Payable Limit. */
  debit_limit: Field<'monetary'>;
  display_name: Field<'char', 'computed'>;
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
  /** Job Position. */
  function: Field<'char'>;
  /**
   * Has Unreconciled Entries. The partner has at least one unreconciled debit and credit since last time the
   * invoices & payments matching was performed.
   */
  has_unreconciled_entries: Field<'boolean', 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  im_status: Field<'char', 'unsearchable'>;
  image_1024: Field<'binary', 'computed'>;
  image_128: Field<'binary', 'computed'>;
  /** Image. */
  image_1920: Field<'binary'>;
  image_256: Field<'binary', 'computed'>;
  image_512: Field<'binary', 'computed'>;
  industry_id: Many2one<'res.partner.industry'>;
  /** Invoices. */
  invoice_ids: One2many<'account.move', 'partner_id'>;
  /**
   * Invoice. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message" will
   * throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  invoice_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Invoice. */
  invoice_warn_msg: Field<'text'>;
  /**
   * Blacklist. If the email address is on the blacklist, the contact won't receive mass mailing anymore, from any
   * list.
   */
  is_blacklisted: Field<'boolean', 'computed'>;
  /** Is a Company. Check if the contact is a company, otherwise it is a person. */
  is_company: Field<'boolean'>;
  /** Journal Items. */
  journal_item_count: Field<'integer', 'unsearchable'>;
  /** Language. All the emails and documents sent to this contact will be translated in this language. */
  lang: Selection<string>;
  /**
   * Latest Invoices & Payments Matching Date. Last time the invoices & payments matching was performed for this
   * partner. It is set either if there's not at least an unreconciled debit and an unreconciled credit or if you
   * click the "Done" button.
   */
  last_time_entries_checked: Field<'datetime'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Bounce. Counter of the number of bounced emails for this contact. */
  message_bounce: Field<'integer'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  mobile: Field<'char'>;
  /**
   * Blacklisted Phone Is Mobile. Indicates if a blacklisted sanitized phone number is a mobile number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  mobile_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  name: Field<'char'>;
  /**
   * On-Time Delivery Rate. Over the past 12 months; the number of products received on time divided by the number
   * of ordered products.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Related Company. */
  parent_id: Many2one<'res.partner'>;
  parent_name: Field<'char', 'computed'>;
  /** Company database ID. */
  partner_gid: Field<'integer'>;
  /** Geo Latitude. */
  partner_latitude: Field<'float'>;
  /** Geo Longitude. */
  partner_longitude: Field<'float'>;
  /**
   * Share Partner. Either customer (not a user), either shared user. Indicated the current partner is a customer
   * without access or with a limited access created for sharing data.
   */
  partner_share: Field<'boolean', 'computed'>;
  /** Count Payment Token. */
  payment_token_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Payment Tokens. */
  payment_token_ids: One2many<'payment.token', 'partner_id'>;
  phone: Field<'char'>;
  /**
   * Blacklisted Phone is Phone. Indicates if a blacklisted sanitized phone number is a phone number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  phone_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Sanitized Number. Field used to store sanitized phone number. Helps speeding up searches and comparisons. */
  phone_sanitized: Field<'char', 'computed'>;
  /**
   * Phone Blacklisted. If the sanitized phone number is on the blacklist, the contact won't receive mass mailing
   * sms anymore, from any list.
   */
  phone_sanitized_blacklisted: Field<'boolean', 'computed'>;
  /**
   * Stock Picking. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  picking_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Stock Picking. */
  picking_warn_msg: Field<'text'>;
  /**
   * Account Payable. This account will be used instead of the default one as the payable account for the current
   * partner.
   */
  property_account_payable_id: Many2one<'account.account'>;
  /** Fiscal Position. The fiscal position determines the taxes/accounts used for this contact. */
  property_account_position_id: Many2one<'account.fiscal.position'>;
  /**
   * Account Receivable. This account will be used instead of the default one as the receivable account for the
   * current partner.
   */
  property_account_receivable_id: Many2one<'account.account'>;
  /** Delivery Method. Default delivery method used in sales orders. */
  property_delivery_carrier_id: Many2one<'delivery.carrier'>;
  /**
   * Payment Method. Preferred payment method when paying this vendor. This is used to filter vendor bills by
   * preferred payment method to register payments in mass. Use cases: create bank files for batch wires, check
   * runs.
   */
  property_payment_method_id: Many2one<'account.payment.method'>;
  /**
   * Customer Payment Terms. This payment term will be used instead of the default one for sales orders and customer
   * invoices.
   */
  property_payment_term_id: Many2one<'account.payment.term'>;
  /** Pricelist. This pricelist will be used, instead of the default one, for sales to the current partner. */
  property_product_pricelist: Many2one<'product.pricelist', 'unsearchable'>;
  /**
   * Supplier Currency. This currency will be used, instead of the default one, for purchases from the current
   * partner.
   */
  property_purchase_currency_id: Many2one<'res.currency'>;
  /** Customer Location. The stock location used as destination when sending goods to this contact. */
  property_stock_customer: Many2one<'stock.location'>;
  /** Vendor Location. The stock location used as source when receiving goods from this contact. */
  property_stock_supplier: Many2one<'stock.location'>;
  /**
   * Vendor Payment Terms. This payment term will be used instead of the default one for purchase orders and vendor
   * bills.
   */
  property_supplier_payment_term_id: Many2one<'account.payment.term'>;
  /** Purchase Lines. */
  purchase_line_ids: One2many<'purchase.order.line', 'partner_id'>;
  purchase_order_count: Field<'integer', 'unsearchable'>;
  /**
   * Purchase Order. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  purchase_warn: Selection<'block' | 'no-message' | 'warning'>;
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
  sale_order_count: Field<'integer', 'unsearchable'>;
  /** Sales Order. */
  sale_order_ids: One2many<'sale.order', 'partner_id'>;
  /**
   * Sales Warnings. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  sale_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Sales Order. */
  sale_warn_msg: Field<'text'>;
  /** Partner with same Tax ID. */
  same_vat_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  self: Many2one<'res.partner', 'unsearchable'>;
  signup_expiration: Field<'datetime'>;
  signup_token: Field<'char'>;
  /** Signup Token Type. */
  signup_type: Field<'char'>;
  signup_url: Field<'char', 'unsearchable'>;
  /** Signup Token is Valid. */
  signup_valid: Field<'boolean', 'computed' | 'unsearchable'>;
  state_id: Many2one<'res.country.state'>;
  street: Field<'char'>;
  street2: Field<'char'>;
  /** # Vendor Bills. */
  supplier_invoice_count: Field<'integer', 'unsearchable'>;
  supplier_rank: Field<'integer'>;
  /** Sales Team. If set, this Sales Team will be used for sales and assignments related to this partner. */
  team_id: Many2one<'crm.team'>;
  title: Many2one<'res.partner.title'>;
  total_invoiced: Field<'monetary', 'unsearchable'>;
  /** Degree of trust you have in this debtor. */
  trust: Selection<'bad' | 'good' | 'normal'>;
  /**
   * Address Type. Invoice & Delivery addresses are used in sales orders. Private addresses are only visible by
   * authorized users.
   */
  type: Selection<'contact' | 'delivery' | 'invoice' | 'other' | 'private'>;
  /**
   * Timezone. When printing documents and exporting/importing data, time values are computed according to this
   * timezone. If the timezone is not set, UTC (Coordinated Universal Time) is used. Anywhere else, time values are
   * computed according to the time offset of your web client.
   */
  tz: Selection<string>;
  /** Timezone offset. */
  tz_offset: Field<'char', 'computed' | 'unsearchable'>;
  /** Salesperson. The internal user in charge of this contact. */
  user_id: Many2one<'res.users'>;
  /** Users. */
  user_ids: One2many<'res.users', 'partner_id'>;
  /**
   * Tax ID. The Tax Identification Number. Complete it if the contact is subjected to government taxes. Used in
   * some legal statements.
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
  zip: Field<'char'>;
}

/** `res.users` */
export interface ResUsers {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** # Access Rights. Number of access rights that apply to the current user. */
  accesses_count: Field<'integer', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  additional_info: Field<'char'>;
  /** API Keys. */
  api_key_ids: One2many<'res.users.apikeys', 'user_id'>;
  /** Bank. */
  bank_account_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Banks. */
  bank_ids: One2many<'res.partner.bank'>;
  /** Barcode. Use a barcode to identify this contact. */
  barcode: Field<'char'>;
  /** Tags. */
  category_id: Many2many<'res.partner.category'>;
  /** Channels. */
  channel_ids: Many2many<'mail.channel'>;
  /** Contact. */
  child_ids: One2many<'res.partner'>;
  city: Field<'char'>;
  /** Color Index. */
  color: Field<'integer'>;
  /** Notes. */
  comment: Field<'text'>;
  /** Company Name Entity. */
  commercial_company_name: Field<'char', 'computed'>;
  /** Commercial Entity. */
  commercial_partner_id: Many2one<'res.partner', 'computed'>;
  /** Number of Companies. */
  companies_count: Field<'integer', 'unsearchable'>;
  /** Company. The default company for this user. */
  company_id: Many2one<'res.company', 'required'>;
  /** Companies. */
  company_ids: Many2many<'res.company'>;
  company_name: Field<'char'>;
  company_type: Selection<'company' | 'person', 'unsearchable'>;
  /** Complete Address. */
  contact_address: Field<'char', 'computed' | 'unsearchable'>;
  /** Partner Contracts. */
  contract_ids: One2many<'account.analytic.account', never, 'computed'>;
  country_id: Many2one<'res.country'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Total Receivable. Total amount this customer owes you. */
  credit: Field<'monetary', 'computed'>;
  credit_limit: Field<'float'>;
  /** Currency. Utility field to express amount currency. */
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  customer_rank: Field<'integer'>;
  date: Field<'date'>;
  /** Total Payable. Total amount you have to pay to this vendor. */
  debit: Field<'monetary', 'computed'>;
  /** Payable Limit. */
  debit_limit: Field<'monetary'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Job Position. */
  function: Field<'char'>;
  /** # Groups. Number of groups that apply to the current user. */
  groups_count: Field<'integer', 'computed' | 'unsearchable'>;
  groups_id: Many2many<'res.groups'>;
  /**
   * Has Unreconciled Entries. The partner has at least one unreconciled debit and credit since last time the
   * invoices & payments matching was performed.
   */
  has_unreconciled_entries: Field<'boolean', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  im_status: Field<'char', 'unsearchable'>;
  image_1024: Field<'binary', 'computed'>;
  image_128: Field<'binary', 'computed'>;
  /** Image. */
  image_1920: Field<'binary'>;
  image_256: Field<'binary', 'computed'>;
  image_512: Field<'binary', 'computed'>;
  industry_id: Many2one<'res.partner.industry'>;
  /** Invoices. */
  invoice_ids: One2many<'account.move', never, 'computed'>;
  /**
   * Invoice. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message" will
   * throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  invoice_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Invoice. */
  invoice_warn_msg: Field<'text'>;
  /**
   * Blacklist. If the email address is on the blacklist, the contact won't receive mass mailing anymore, from any
   * list.
   */
  is_blacklisted: Field<'boolean', 'computed'>;
  /** Is a Company. Check if the contact is a company, otherwise it is a person. */
  is_company: Field<'boolean'>;
  is_moderator: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Journal Items. */
  journal_item_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Language. All the emails and documents sent to this contact will be translated in this language. */
  lang: Selection<string>;
  /**
   * Latest Invoices & Payments Matching Date. Last time the invoices & payments matching was performed for this
   * partner. It is set either if there's not at least an unreconciled debit and an unreconciled credit or if you
   * click the "Done" button.
   */
  last_time_entries_checked: Field<'datetime', 'computed'>;
  /** User log entries. */
  log_ids: One2many<'res.users.log', 'create_uid'>;
  /** Login. Used to log into the system. */
  login: Field<'char', 'needed'>;
  /** Latest authentication. */
  login_date: Field<'datetime'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Bounce. Counter of the number of bounced emails for this contact. */
  message_bounce: Field<'integer'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Main Attachment. */
  message_main_attachment_id: Many2one<'ir.attachment'>;
  /** Action Needed. If checked, new messages require your attention. */
  message_needaction: Field<'boolean', 'computed'>;
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'computed' | 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'computed' | 'unsearchable'>;
  mobile: Field<'char'>;
  /**
   * Blacklisted Phone Is Mobile. Indicates if a blacklisted sanitized phone number is a mobile number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  mobile_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Moderated channels. */
  moderation_channel_ids: Many2many<'mail.channel'>;
  /** Moderation count. */
  moderation_counter: Field<'integer', 'unsearchable'>;
  name: Field<'char'>;
  /**
   * Set Password. Specify a value only when creating a user or if you're changing the user's password, otherwise
   * leave empty. After a change of password, the user has to login again.
   */
  new_password: Field<'char', 'unsearchable'>;
  /**
   * Notification. Policy on how to handle Chatter notifications: - Handle by Emails: notifications are sent to your
   * email address - Handle in Odoo: notifications appear in your Odoo Inbox.
   */
  notification_type: Selection<'email' | 'inbox', 'required'>;
  odoobot_failed: Field<'boolean'>;
  /** OdooBot Status. */
  odoobot_state: Selection<'disabled' | 'idle' | 'not_initialized' | 'onboarding_attachement' | 'onboarding_command' | 'onboarding_emoji' | 'onboarding_ping'>;
  /**
   * On-Time Delivery Rate. Over the past 12 months; the number of products received on time divided by the number
   * of ordered products.
   */
  on_time_rate: Field<'float', 'computed' | 'unsearchable'>;
  /** Related Company. */
  parent_id: Many2one<'res.partner'>;
  parent_name: Field<'char', 'computed'>;
  /** Company database ID. */
  partner_gid: Field<'integer'>;
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
  /** Password. Keep empty if you don't want the user to be able to connect on the system. */
  password: Field<'char', 'unsearchable'>;
  /** Count Payment Token. */
  payment_token_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Payment Tokens. */
  payment_token_ids: One2many<'payment.token'>;
  phone: Field<'char'>;
  /**
   * Blacklisted Phone is Phone. Indicates if a blacklisted sanitized phone number is a phone number. Helps
   * distinguish which number is blacklisted when there is both a mobile and phone field in a model.
   */
  phone_blacklisted: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Sanitized Number. Field used to store sanitized phone number. Helps speeding up searches and comparisons. */
  phone_sanitized: Field<'char', 'computed'>;
  /**
   * Phone Blacklisted. If the sanitized phone number is on the blacklist, the contact won't receive mass mailing
   * sms anymore, from any list.
   */
  phone_sanitized_blacklisted: Field<'boolean', 'computed'>;
  /**
   * Stock Picking. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  picking_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Stock Picking. */
  picking_warn_msg: Field<'text'>;
  /**
   * Account Payable. This account will be used instead of the default one as the payable account for the current
   * partner.
   */
  property_account_payable_id: Many2one<'account.account'>;
  /** Fiscal Position. The fiscal position determines the taxes/accounts used for this contact. */
  property_account_position_id: Many2one<'account.fiscal.position'>;
  /**
   * Account Receivable. This account will be used instead of the default one as the receivable account for the
   * current partner.
   */
  property_account_receivable_id: Many2one<'account.account'>;
  /** Delivery Method. Default delivery method used in sales orders. */
  property_delivery_carrier_id: Many2one<'delivery.carrier'>;
  /**
   * Payment Method. Preferred payment method when paying this vendor. This is used to filter vendor bills by
   * preferred payment method to register payments in mass. Use cases: create bank files for batch wires, check
   * runs.
   */
  property_payment_method_id: Many2one<'account.payment.method'>;
  /**
   * Customer Payment Terms. This payment term will be used instead of the default one for sales orders and customer
   * invoices.
   */
  property_payment_term_id: Many2one<'account.payment.term'>;
  /** Pricelist. This pricelist will be used, instead of the default one, for sales to the current partner. */
  property_product_pricelist: Many2one<'product.pricelist', 'unsearchable'>;
  /**
   * Supplier Currency. This currency will be used, instead of the default one, for purchases from the current
   * partner.
   */
  property_purchase_currency_id: Many2one<'res.currency'>;
  /** Customer Location. The stock location used as destination when sending goods to this contact. */
  property_stock_customer: Many2one<'stock.location'>;
  /** Vendor Location. The stock location used as source when receiving goods from this contact. */
  property_stock_supplier: Many2one<'stock.location'>;
  /**
   * Vendor Payment Terms. This payment term will be used instead of the default one for purchase orders and vendor
   * bills.
   */
  property_supplier_payment_term_id: Many2one<'account.payment.term'>;
  /** Default Warehouse. */
  property_warehouse_id: Many2one<'stock.warehouse'>;
  /** Purchase Lines. */
  purchase_line_ids: One2many<'purchase.order.line'>;
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /**
   * Purchase Order. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  purchase_warn: Selection<'block' | 'no-message' | 'warning'>;
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
  /** Default Working Hours. Define the schedule of resource. */
  resource_calendar_id: Many2one<'resource.calendar'>;
  /** Resources. */
  resource_ids: One2many<'resource.resource', 'user_id'>;
  /** # Record Rules. Number of record rules that apply to the current user. */
  rules_count: Field<'integer', 'computed' | 'unsearchable'>;
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Sales Order. */
  sale_order_ids: One2many<'sale.order'>;
  /**
   * User's Sales Team. Sales Team the user is member of. Used to compute the members of a Sales Team through the
   * inverse one2many.
   */
  sale_team_id: Many2one<'crm.team'>;
  /**
   * Sales Warnings. Selecting the "Warning" option will notify user with the message, Selecting "Blocking Message"
   * will throw an exception with the message and block the flow. The Message has to be written in the next field.
   */
  sale_warn: Selection<'block' | 'no-message' | 'warning'>;
  /** Message for Sales Order. */
  sale_warn_msg: Field<'text'>;
  /** Partner with same Tax ID. */
  same_vat_partner_id: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  self: Many2one<'res.partner', 'computed' | 'unsearchable'>;
  /** Share User. External user with limited access, created only for the purpose of sharing data. */
  share: Field<'boolean', 'computed'>;
  /** Email Signature. */
  signature: Field<'html'>;
  signup_expiration: Field<'datetime'>;
  signup_token: Field<'char'>;
  /** Signup Token Type. */
  signup_type: Field<'char'>;
  signup_url: Field<'char', 'computed' | 'unsearchable'>;
  /** Signup Token is Valid. */
  signup_valid: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Status. */
  state: Selection<'active' | 'new'>;
  state_id: Many2one<'res.country.state'>;
  street: Field<'char'>;
  street2: Field<'char'>;
  /** # Vendor Bills. */
  supplier_invoice_count: Field<'integer', 'computed' | 'unsearchable'>;
  supplier_rank: Field<'integer'>;
  /** Sales Team. If set, this Sales Team will be used for sales and assignments related to this partner. */
  team_id: Many2one<'crm.team'>;
  title: Many2one<'res.partner.title'>;
  total_invoiced: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Two-factor authentication. */
  totp_enabled: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Degree of trust you have in this debtor. */
  trust: Selection<'bad' | 'good' | 'normal'>;
  /**
   * Address Type. Invoice & Delivery addresses are used in sales orders. Private addresses are only visible by
   * authorized users.
   */
  type: Selection<'contact' | 'delivery' | 'invoice' | 'other' | 'private'>;
  /**
   * Timezone. When printing documents and exporting/importing data, time values are computed according to this
   * timezone. If the timezone is not set, UTC (Coordinated Universal Time) is used. Anywhere else, time values are
   * computed according to the time offset of your web client.
   */
  tz: Selection<string>;
  /** Timezone offset. */
  tz_offset: Field<'char', 'computed' | 'unsearchable'>;
  /** Salesperson. The internal user in charge of this contact. */
  user_id: Many2one<'res.users'>;
  /** Users. */
  user_ids: One2many<'res.users'>;
  /**
   * Tax ID. The Tax Identification Number. Complete it if the contact is subjected to government taxes. Used in
   * some legal statements.
   */
  vat: Field<'char'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /** Tax amount by group. type: [(name, amount, base, formated amount, formated base)]. */
  amount_by_group: Field<'json', 'unsearchable'>;
  /** Taxes. */
  amount_tax: Field<'monetary', 'computed'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Amount Before Discount. */
  amount_undiscounted: Field<'float', 'unsearchable'>;
  /** Untaxed Amount. */
  amount_untaxed: Field<'monetary', 'computed'>;
  /** Analytic Account. The analytic account related to a sales order. */
  analytic_account_id: Many2one<'account.analytic.account'>;
  /** Authorized Transactions. */
  authorized_transaction_ids: Many2many<'payment.transaction', 'computed' | 'unsearchable'>;
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
  /** Creation Date. Date on which sales order is created. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /** Currency Rate. The rate of the currency to the currency of rate 1 applicable at the date of the order. */
  currency_rate: Field<'float', 'computed'>;
  /** Order Date. Creation date of draft/sent orders, Confirmation date of confirmed orders. */
  date_order: Field<'datetime', 'required'>;
  /** Delivery Orders. */
  delivery_count: Field<'integer', 'computed' | 'unsearchable'>;
  delivery_message: Field<'char'>;
  delivery_rating_success: Field<'boolean'>;
  delivery_set: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Effective Date. Completion date of the first delivery order. */
  effective_date: Field<'date', 'computed'>;
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
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Incoterm. International Commercial Terms are a series of predefined commercial terms used in international
   * transactions.
   */
  incoterm: Many2one<'account.incoterms'>;
  invoice_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Invoices. */
  invoice_ids: Many2many<'account.move', 'computed'>;
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice' | 'upselling', 'computed'>;
  /** Service Product. */
  is_all_service: Field<'boolean', 'computed' | 'unsearchable'>;
  is_expired: Field<'boolean', 'unsearchable'>;
  /** JSON data for the popover widget. */
  json_popover: Field<'char', 'unsearchable'>;
  /** Medium. This is the method of delivery, e.g. Postcard, Email, or Banner Ad. */
  medium_id: Many2one<'utm.medium'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Order Reference. */
  name: Field<'char', 'required'>;
  /** Terms and conditions. */
  note: Field<'text'>;
  /** Order Lines. */
  order_line: One2many<'sale.order.line', 'order_id'>;
  /** Source Document. Reference of the document that generated this sales order request. */
  origin: Field<'char'>;
  /** Customer. */
  partner_id: Many2one<'res.partner', 'needed'>;
  /** Invoice Address. */
  partner_invoice_id: Many2one<'res.partner', 'required'>;
  /** Delivery Address. */
  partner_shipping_id: Many2one<'res.partner', 'required'>;
  /** Payment Terms. */
  payment_term_id: Many2one<'account.payment.term'>;
  /** Transfers. */
  picking_ids: One2many<'stock.picking', 'sale_id'>;
  /**
   * Shipping Policy. If you deliver all products at once, the delivery order will be scheduled based on the
   * greatest product lead time. Otherwise, it will be based on the shortest.
   */
  picking_policy: Selection<'direct' | 'one', 'required'>;
  /** Pricelist. If you change the pricelist, only newly added lines will be affected. */
  pricelist_id: Many2one<'product.pricelist', 'required'>;
  procurement_group_id: Many2one<'procurement.group'>;
  /** Number of Purchase Order Generated. */
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Delivery cost should be recomputed. */
  recompute_delivery_price: Field<'boolean'>;
  /** Payment Ref. The payment communication of this sale order. */
  reference: Field<'char'>;
  /** Online Payment. Request an online payment to the customer in order to confirm orders automatically. */
  require_payment: Field<'boolean'>;
  /** Online Signature. Request a online signature to the customer in order to confirm orders automatically. */
  require_signature: Field<'boolean'>;
  /** Optional Products Lines. */
  sale_order_option_ids: One2many<'sale.order.option', 'order_id'>;
  /** Quotation Template. */
  sale_order_template_id: Many2one<'sale.order.template'>;
  /** Has late picking. */
  show_json_popover: Field<'boolean', 'unsearchable'>;
  /**
   * Has Pricelist Changed. Technical Field, True if the pricelist was changed; this will then display a
   * recomputation button.
   */
  show_update_pricelist: Field<'boolean'>;
  /** Signature. Signature received through the portal. */
  signature: Field<'binary'>;
  /** Signed By. Name of the person that signed the SO. */
  signed_by: Field<'char'>;
  /** Signed On. Date of the signature. */
  signed_on: Field<'datetime'>;
  /** Source. This is the source of the link, e.g. Search Engine, another domain, or name of email list. */
  source_id: Many2one<'utm.source'>;
  /** Status. */
  state: Selection<'cancel' | 'done' | 'draft' | 'sale' | 'sent'>;
  /** Tags. */
  tag_ids: Many2many<'crm.tag'>;
  /** Sales Team. */
  team_id: Many2one<'crm.team'>;
  /** Transactions. */
  transaction_ids: Many2many<'payment.transaction'>;
  type_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Salesperson. */
  user_id: Many2one<'res.users'>;
  /** Expiration. */
  validity_date: Field<'date'>;
  warehouse_id: Many2one<'stock.warehouse', 'required'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `sale.order.line` */
export interface SaleOrderLine {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Analytic lines. */
  analytic_line_ids: One2many<'account.analytic.line', 'so_line'>;
  /** Analytic Tags. */
  analytic_tag_ids: Many2many<'account.analytic.tag'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  /** Lead Time. Number of days between the order confirmation and the shipping of the products to the customer. */
  customer_lead: Field<'float', 'required'>;
  discount: Field<'float'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  display_qty_widget: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Display Type. Technical field for UX purpose. */
  display_type: Selection<'line_note' | 'line_section'>;
  forecast_expected_date: Field<'datetime', 'computed' | 'unsearchable'>;
  free_qty_today: Field<'float', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  invoice_lines: Many2many<'account.move.line'>;
  invoice_status: Selection<'invoiced' | 'no' | 'to invoice' | 'upselling', 'computed'>;
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
  /** Stock Moves. */
  move_ids: One2many<'stock.move', 'sale_line_id'>;
  /** Description. */
  name: Field<'text', 'required'>;
  /** Order Reference. */
  order_id: Many2one<'sale.order', 'needed'>;
  /** Customer. */
  order_partner_id: Many2one<'res.partner'>;
  price_reduce: Field<'float', 'computed'>;
  /** Price Reduce Tax excl. */
  price_reduce_taxexcl: Field<'monetary', 'computed'>;
  /** Price Reduce Tax inc. */
  price_reduce_taxinc: Field<'monetary', 'computed'>;
  /** Subtotal. */
  price_subtotal: Field<'monetary', 'computed'>;
  /** Total Tax. */
  price_tax: Field<'float', 'computed'>;
  /** Total. */
  price_total: Field<'monetary', 'computed'>;
  /** Unit Price. */
  price_unit: Field<'float', 'required'>;
  /** Custom Values. */
  product_custom_attribute_value_ids: One2many<'product.attribute.custom.value', 'sale_order_line_id'>;
  product_id: Many2one<'product.product'>;
  /** Extra Values. */
  product_no_variant_attribute_value_ids: Many2many<'product.template.attribute.value'>;
  /** Package. */
  product_packaging: Many2one<'product.packaging'>;
  product_qty: Field<'float', 'computed' | 'unsearchable'>;
  product_template_id: Many2one<'product.template', 'computed'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  product_type: Selection<'consu' | 'product' | 'service', 'computed'>;
  /** Unit of Measure. */
  product_uom: Many2one<'uom.uom'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
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
  /** Delivered Quantity. */
  qty_delivered: Field<'float'>;
  /** Delivered Manually. */
  qty_delivered_manual: Field<'float'>;
  /**
   * Method to update delivered qty. According to product configuration, the delivered quantity can be automatically
   * computed by mechanism : - Manual: the quantity is set manually on the line - Analytic From expenses: the
   * quantity is the quantity sum from posted expenses - Timesheet: the quantity is the sum of hours recorded on
   * tasks linked to this sale line - Stock Moves: the quantity comes from confirmed pickings.
   */
  qty_delivered_method: Selection<'analytic' | 'manual' | 'stock_move', 'computed'>;
  /** Invoiced Quantity. */
  qty_invoiced: Field<'float', 'computed'>;
  qty_to_deliver: Field<'float', 'computed' | 'unsearchable'>;
  /** To Invoice Quantity. */
  qty_to_invoice: Field<'float', 'computed'>;
  /** Delivery cost should be recomputed. */
  recompute_delivery_price: Field<'boolean', 'computed'>;
  route_id: Many2one<'stock.location.route'>;
  /** Optional Products Lines. */
  sale_order_option_ids: One2many<'sale.order.option', 'line_id'>;
  /** Salesperson. */
  salesman_id: Many2one<'res.users', 'computed'>;
  scheduled_date: Field<'datetime', 'computed' | 'unsearchable'>;
  sequence: Field<'integer'>;
  /** Order Status. */
  state: Selection<'cancel' | 'done' | 'draft' | 'sale' | 'sent', 'computed'>;
  /** Taxes. */
  tax_id: Many2many<'account.tax'>;
  /** Untaxed Invoiced Amount. */
  untaxed_amount_invoiced: Field<'monetary', 'computed'>;
  untaxed_amount_to_invoice: Field<'monetary', 'computed'>;
  virtual_available_at_date: Field<'float', 'computed' | 'unsearchable'>;
  warehouse_id: Many2one<'stock.warehouse', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.backorder.confirmation` */
export interface StockBackorderConfirmation {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Backorder Confirmation Lines. */
  backorder_confirmation_line_ids: One2many<'stock.backorder.confirmation.line', 'backorder_confirmation_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Immediate Transfer. */
  backorder_confirmation_id: Many2one<'stock.backorder.confirmation'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Transfer. */
  picking_id: Many2one<'stock.picking'>;
  to_backorder: Field<'boolean'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.immediate.transfer` */
export interface StockImmediateTransfer {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Immediate Transfer Lines. */
  immediate_transfer_line_ids: One2many<'stock.immediate.transfer.line', 'immediate_transfer_id'>;
  pick_ids: Many2many<'stock.picking'>;
  show_transfers: Field<'boolean'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.inventory` */
export interface StockInventory {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Accounting Date. Date at which the accounting entries will be created in case of automated inventory valuation.
   * If empty, the inventory date will be used.
   */
  accounting_date: Field<'date'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Inventory Date. If the inventory adjustment is not validated, date at which the theoritical quantities have
   * been checked. If the inventory adjustment is validated, date at which the inventory adjustment has been
   * validated.
   */
  date: Field<'datetime', 'required'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Include Exhausted Products. Include also products with quantity of 0. */
  exhausted: Field<'boolean'>;
  has_account_moves: Field<'boolean', 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Inventories. */
  line_ids: One2many<'stock.inventory.line', 'inventory_id'>;
  /** Locations. */
  location_ids: Many2many<'stock.location'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Created Moves. */
  move_ids: One2many<'stock.move', 'inventory_id'>;
  /** Inventory Reference. */
  name: Field<'char', 'required'>;
  /**
   * Counted Quantities. Allows to start with a pre-filled counted quantity for each lines or with all counted
   * quantities set to zero.
   */
  prefill_counted_quantity: Selection<'counted' | 'zero'>;
  /** Products. Specify Products to focus your inventory on particular Products. */
  product_ids: Many2many<'product.product'>;
  /** Empty Inventory. Allows to start with an empty inventory. */
  start_empty: Field<'boolean'>;
  /** Status. */
  state: Selection<'cancel' | 'confirm' | 'done' | 'draft'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.inventory.line` */
export interface StockInventoryLine {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Product Category. Select category for the current product. */
  categ_id: Many2one<'product.category', 'computed'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Difference. Indicates the gap between the product's theoretical quantity and its newest quantity. */
  difference_qty: Field<'float', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Inventory Date. Last date at which the On Hand Quantity has been computed. */
  inventory_date: Field<'datetime'>;
  inventory_id: Many2one<'stock.inventory'>;
  /** Is Editable. Technical field to restrict editing. */
  is_editable: Field<'boolean'>;
  location_id: Many2one<'stock.location', 'needed'>;
  /** Quantity outdated. */
  outdated: Field<'boolean', 'computed'>;
  /** Pack. */
  package_id: Many2one<'stock.quant.package'>;
  /** Owner. */
  partner_id: Many2one<'res.partner'>;
  /** Lot/Serial Number. */
  prod_lot_id: Many2one<'stock.production.lot'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Counted Quantity. */
  product_qty: Field<'float'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  product_tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /** Product Unit of Measure. */
  product_uom_id: Many2one<'uom.uom', 'required'>;
  /** Status. */
  state: Selection<'cancel' | 'confirm' | 'done' | 'draft', 'computed'>;
  /** Theoretical Quantity. */
  theoretical_qty: Field<'float'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.landed.cost` */
export interface StockLandedCost {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  allowed_picking_ids: Many2many<'stock.picking', 'computed' | 'unsearchable'>;
  /** Total. */
  amount_total: Field<'monetary', 'computed'>;
  /** Company. Company related to this journal. */
  company_id: Many2one<'res.company', 'computed'>;
  cost_lines: One2many<'stock.landed.cost.lines', 'cost_id'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed'>;
  date: Field<'date', 'required'>;
  /** Item Description. */
  description: Field<'text'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  name: Field<'char'>;
  /** Transfers. */
  picking_ids: Many2many<'stock.picking'>;
  state: Selection<'cancel' | 'done' | 'draft'>;
  stock_valuation_layer_ids: One2many<'stock.valuation.layer', 'stock_landed_cost_id'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Active. By unchecking the active field, you may hide a location without deleting it. */
  active: Field<'boolean'>;
  barcode: Field<'char'>;
  /** Contains. */
  child_ids: One2many<'stock.location', 'location_id'>;
  /** Additional Information. */
  comment: Field<'text'>;
  /** Company. Let this field empty if this location is shared between companies. */
  company_id: Many2one<'res.company'>;
  /** Full Location Name. */
  complete_name: Field<'char', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /**
   * Parent Location. The parent location that includes this location. Example : The 'Dispatch Zone' is the 'Gate 1'
   * parent location.
   */
  location_id: Many2one<'stock.location'>;
  /** Location Name. */
  name: Field<'char', 'needed'>;
  parent_path: Field<'char'>;
  /** Corridor (X). Optional localization details, for information purpose only. */
  posx: Field<'integer'>;
  /** Shelves (Y). Optional localization details, for information purpose only. */
  posy: Field<'integer'>;
  /** Height (Z). Optional localization details, for information purpose only. */
  posz: Field<'integer'>;
  /** Putaway Rules. */
  putaway_rule_ids: One2many<'stock.putaway.rule', 'location_in_id'>;
  quant_ids: One2many<'stock.quant', 'location_id'>;
  /**
   * Removal Strategy. Defines the default method used for suggesting the exact location (shelf) where to take the
   * products from, which lot etc. for this location. This method can be enforced at the product category level, and
   * a fallback is made on the parent locations if none is set here.
   */
  removal_strategy_id: Many2one<'product.removal'>;
  /** Is a Return Location?. Check this box to allow using this location as a return location. */
  return_location: Field<'boolean'>;
  /** Is a Scrap Location?. Check this box to allow using this location to put scrapped/damaged goods. */
  scrap_location: Field<'boolean'>;
  /**
   * Location Type. * Vendor Location: Virtual location representing the source location for products coming from
   * your vendors * View: Virtual location used to create a hierarchical structures for your warehouse, aggregating
   * its child locations ; can't directly contain products * Internal Location: Physical locations inside your own
   * warehouses, * Customer Location: Virtual location representing the destination location for products sent to
   * your customers * Inventory Loss: Virtual location serving as counterpart for inventory operations used to
   * correct stock levels (Physical inventories) * Production: Virtual counterpart location for production
   * operations: this location consumes the components and produces finished products * Transit Location:
   * Counterpart location that should be used in inter-company or inter-warehouses operations.
   */
  usage: Selection<'customer' | 'internal' | 'inventory' | 'production' | 'supplier' | 'transit' | 'view', 'required'>;
  /**
   * Stock Valuation Account (Incoming). Used for real-time inventory valuation. When set on a virtual location (non
   * internal type), this account will be used to hold the value of products being moved from an internal location
   * into this location, instead of the generic Stock Output Account set on the product. This has no effect for
   * internal locations.
   */
  valuation_in_account_id: Many2one<'account.account'>;
  /**
   * Stock Valuation Account (Outgoing). Used for real-time inventory valuation. When set on a virtual location (non
   * internal type), this account will be used to hold the value of products being moved out of this location and
   * into an internal location, instead of the generic Stock Output Account set on the product. This has no effect
   * for internal locations.
   */
  valuation_out_account_id: Many2one<'account.account'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.location.route` */
export interface StockLocationRoute {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Route. */
  name: Field<'char', 'needed'>;
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

/** `stock.move` */
export interface StockMove {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  account_move_ids: One2many<'account.move', 'stock_move_id'>;
  /** Whether the move was added after the picking's confirmation. */
  additional: Field<'boolean'>;
  /** Forecasted Quantity. Quantity in stock that can still be reserved for this move. */
  availability: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Back Order of. If this shipment was split, then this field links to the shipment which contains the already
   * processed part.
   */
  backorder_id: Many2one<'stock.picking'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Creation Date. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Created Purchase Order Line. */
  created_purchase_line_id: Many2one<'purchase.order.line'>;
  /** Date Scheduled. Scheduled date until move is done, then date of actual move processing. */
  date: Field<'datetime', 'required'>;
  /** Deadline. Date Promise to the customer on the top level document (SO/PO). */
  date_deadline: Field<'datetime'>;
  /** Delay Alert Date. Process at this date to be on time. */
  delay_alert_date: Field<'datetime', 'computed'>;
  /** Description of Picking. */
  description_picking: Field<'text'>;
  display_assign_serial: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  forecast_availability: Field<'float', 'computed' | 'unsearchable'>;
  /** Forecasted Expected date. */
  forecast_expected_date: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Procurement Group. */
  group_id: Many2one<'procurement.group'>;
  has_move_lines: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Product with Tracking. Ensure the traceability of a storable product in your warehouse. */
  has_tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  id: Field<'integer', 'required' | 'computed'>;
  inventory_id: Many2one<'stock.inventory'>;
  is_initial_demand_editable: Field<'boolean', 'computed' | 'unsearchable'>;
  is_locked: Field<'boolean', 'computed' | 'unsearchable'>;
  is_quantity_done_editable: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Destination Location. Location where the system will stock the finished products. */
  location_dest_id: Many2one<'stock.location', 'needed'>;
  /**
   * Source Location. Sets a location if you produce at a fixed location. This can be a partner location if you
   * subcontract the manufacturing operations.
   */
  location_id: Many2one<'stock.location', 'needed'>;
  /** Serial Numbers. */
  lot_ids: Many2many<'stock.production.lot', 'unsearchable'>;
  /** Destination Moves. Optional: next stock move when chaining them. */
  move_dest_ids: Many2many<'stock.move'>;
  move_line_ids: One2many<'stock.move.line', 'move_id'>;
  move_line_nosuggest_ids: One2many<'stock.move.line', 'move_id'>;
  /** Original Move. Optional: previous stock move when chaining them. */
  move_orig_ids: Many2many<'stock.move'>;
  /** Description. */
  name: Field<'char', 'needed'>;
  /** First SN. */
  next_serial: Field<'char'>;
  /** Number of SN. */
  next_serial_count: Field<'integer'>;
  /** Notes. */
  note: Field<'text'>;
  /** Original Reordering Rule. */
  orderpoint_id: Many2one<'stock.warehouse.orderpoint'>;
  /** Source Document. */
  origin: Field<'char'>;
  /** Origin return move. Move that created the return move. */
  origin_returned_move_id: Many2one<'stock.move'>;
  package_level_id: Many2one<'stock.package_level'>;
  /** Destination Address. Optional address where goods are to be delivered, specifically used for allotment. */
  partner_id: Many2one<'res.partner'>;
  /** Type of Operation. */
  picking_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Transfer. */
  picking_id: Many2one<'stock.picking'>;
  /** Transfer Destination Address. */
  picking_partner_id: Many2one<'res.partner'>;
  /** Move Entire Packages. If ticked, you will be able to select entire packages to move. */
  picking_type_entire_packs: Field<'boolean', 'computed'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type'>;
  /**
   * Unit Price. Technical field used to record the product cost set by the user during a picking confirmation (when
   * costing method used is 'average price' or 'real'). Value given in company currency and in product uom.
   */
  price_unit: Field<'float'>;
  priority: Selection<'0' | '1', 'computed'>;
  /**
   * Supply Method. By default, the system will take from the stock in the source location and passively wait for
   * availability. The other possibility allows you to directly create a procurement on the source location (and
   * thus ignore its current stock) to gather products. If we want to chain moves and have this one to wait for the
   * previous, this second option should be chosen.
   */
  procure_method: Selection<'make_to_order' | 'make_to_stock', 'required'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Real Quantity. Quantity in the default UoM of the product. */
  product_qty: Field<'float'>;
  /** Product Template. Technical: used in views. */
  product_tmpl_id: Many2one<'product.template'>;
  /**
   * Product Type. A storable product is a product for which you manage stock. The Inventory app has to be
   * installed. A consumable product is a product for which stock is not managed. A service is a non-material
   * product you provide.
   */
  product_type: Selection<'consu' | 'product' | 'service', 'computed'>;
  /** Unit of Measure. */
  product_uom: Many2one<'uom.uom', 'needed'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
  /**
   * Demand. This is the quantity of products from an inventory point of view. For moves in the state 'done', this
   * is the quantity of products that were actually moved. For other moves, this is the quantity of product that is
   * planned to be moved. Lowering this quantity does not generate a backorder. Changing this quantity on assigned
   * moves affects the product reservation, and should be done with care.
   */
  product_uom_qty: Field<'float', 'required'>;
  /** Propagate cancel and split. If checked, when this move is cancelled, cancel the linked move too. */
  propagate_cancel: Field<'boolean'>;
  /** Purchase Order Line. */
  purchase_line_id: Many2one<'purchase.order.line'>;
  quantity_done: Field<'float', 'unsearchable'>;
  reference: Field<'char', 'computed'>;
  /** Quantity Reserved. Quantity that has already been reserved for this move. */
  reserved_availability: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Owner. Technical field used to depict a restriction on the ownership of quants to consider when marking this
   * move as 'done'.
   */
  restrict_partner_id: Many2one<'res.partner'>;
  /** All returned moves. Optional: all returned moves created from this move. */
  returned_move_ids: One2many<'stock.move', 'origin_returned_move_id'>;
  /** Destination route. Preferred route. */
  route_ids: Many2many<'stock.location.route'>;
  /** Stock Rule. The stock rule that created this stock move. */
  rule_id: Many2one<'stock.rule'>;
  sale_line_id: Many2one<'sale.order.line'>;
  scrap_ids: One2many<'stock.scrap', 'move_id'>;
  /** Scrapped. Check this box to allow using this location to put scrapped/damaged goods. */
  scrapped: Field<'boolean', 'computed'>;
  sequence: Field<'integer'>;
  /** Details Visible. */
  show_details_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Show Detailed Operations. If this checkbox is ticked, the pickings lines will represent detailed stock
   * operations. If not, the picking lines will represent an aggregate of detailed stock operations.
   */
  show_operations: Field<'boolean'>;
  /** From Supplier. */
  show_reserved_availability: Field<'boolean', 'unsearchable'>;
  /**
   * Status. * New: When the stock move is created and not yet confirmed. * Waiting Another Move: This state can be
   * seen when a move is waiting for another one, for example in a chained flow. * Waiting Availability: This state
   * is reached when the procurement resolution is not straight forward. It may need the scheduler to run, a
   * component to be manufactured... * Available: When products are reserved, it is set to 'Available'. * Done: When
   * the shipment is processed, the state is 'Done'.
   */
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'partially_available' | 'waiting'>;
  stock_valuation_layer_ids: One2many<'stock.valuation.layer', 'stock_move_id'>;
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
  /**
   * Warehouse. Technical field depicting the warehouse to consider for the route selection on the next procurement
   * (if any).
   */
  warehouse_id: Many2one<'stock.warehouse'>;
  weight: Field<'float', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.move.line` */
export interface StockMoveLine {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Consume Line. Technical link to see who consumed what. */
  consume_line_ids: Many2many<'stock.move.line'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  date: Field<'datetime', 'required'>;
  description_picking: Field<'text'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Expiration Date. This is the date on which the goods with this Serial Number may become dangerous and must not
   * be consumed.
   */
  expiration_date: Field<'datetime'>;
  id: Field<'integer', 'required' | 'computed'>;
  is_initial_demand_editable: Field<'boolean', 'unsearchable'>;
  is_locked: Field<'boolean', 'computed' | 'unsearchable'>;
  /** To. */
  location_dest_id: Many2one<'stock.location', 'needed'>;
  /** From. */
  location_id: Many2one<'stock.location', 'needed'>;
  /** Lot/Serial Number. */
  lot_id: Many2one<'stock.production.lot'>;
  /** Lot/Serial Number Name. */
  lot_name: Field<'char'>;
  lots_visible: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Stock Move. Change to a better name. */
  move_id: Many2one<'stock.move'>;
  /** Source. */
  origin: Field<'char', 'computed'>;
  /** From Owner. When validating the transfer, the products will be taken from this owner. */
  owner_id: Many2one<'res.partner'>;
  /** Source Package. */
  package_id: Many2one<'stock.quant.package'>;
  package_level_id: Many2one<'stock.package_level'>;
  /** Type of Operation. */
  picking_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Transfer. The stock operation where the packing has been made. */
  picking_id: Many2one<'stock.picking'>;
  /** Move Entire Packages. If ticked, you will be able to select entire packages to move. */
  picking_type_entire_packs: Field<'boolean', 'computed'>;
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
  /** Produce Line. Technical link to see which line was produced with this. */
  produce_line_ids: Many2many<'stock.move.line'>;
  product_id: Many2one<'product.product'>;
  /** Real Reserved Quantity. */
  product_qty: Field<'float'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
  /** Unit of Measure. */
  product_uom_id: Many2one<'uom.uom', 'needed'>;
  /** Reserved. */
  product_uom_qty: Field<'float', 'required'>;
  /** Done. */
  qty_done: Field<'float'>;
  reference: Field<'char'>;
  /** Destination Package. If set, the operations are packed into this package. */
  result_package_id: Many2one<'stock.quant.package'>;
  sale_price: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Status. * New: When the stock move is created and not yet confirmed. * Waiting Another Move: This state can be
   * seen when a move is waiting for another one, for example in a chained flow. * Waiting Availability: This state
   * is reached when the procurement resolution is not straight forward. It may need the scheduler to run, a
   * component to be manufactured... * Available: When products are reserved, it is set to 'Available'. * Done: When
   * the shipment is processed, the state is 'Done'.
   */
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'partially_available' | 'waiting', 'computed'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.package_level` */
export interface StockPackageLevel {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Done. */
  is_done: Field<'boolean', 'unsearchable'>;
  is_fresh_package: Field<'boolean', 'computed' | 'unsearchable'>;
  /** To. */
  location_dest_id: Many2one<'stock.location'>;
  /** From. */
  location_id: Many2one<'stock.location', 'computed' | 'unsearchable'>;
  move_ids: One2many<'stock.move', 'package_level_id'>;
  move_line_ids: One2many<'stock.move.line', 'package_level_id'>;
  package_id: Many2one<'stock.quant.package', 'needed'>;
  picking_id: Many2one<'stock.picking'>;
  /** Type of Operation. */
  picking_type_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  show_lots_m2o: Field<'boolean', 'unsearchable'>;
  show_lots_text: Field<'boolean', 'unsearchable'>;
  state: Selection<'assigned' | 'cancel' | 'confirmed' | 'done' | 'draft' | 'new', 'computed' | 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.picking` */
export interface StockPicking {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /**
   * Back Order of. If this shipment was split, then this field links to the shipment which contains the already
   * processed part.
   */
  backorder_id: Many2one<'stock.picking'>;
  /** Back Orders. */
  backorder_ids: One2many<'stock.picking', 'backorder_id'>;
  /** Batch Transfer. Batch associated to this transfer. */
  batch_id: Many2one<'stock.picking.batch'>;
  carrier_id: Many2one<'delivery.carrier'>;
  /** Shipping Cost. */
  carrier_price: Field<'float'>;
  /** Tracking Reference. */
  carrier_tracking_ref: Field<'char'>;
  /** Tracking URL. */
  carrier_tracking_url: Field<'char', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Creation Date. Creation Date, usually the time of the order. */
  date: Field<'datetime'>;
  /** Deadline. Date Promise to the customer on the top level document (SO/PO). */
  date_deadline: Field<'datetime', 'computed'>;
  /** Date of Transfer. Date at which the transfer has been processed or cancelled. */
  date_done: Field<'datetime'>;
  delay_alert_date: Field<'datetime', 'computed'>;
  /** Provider. */
  delivery_type: Selection<'base_on_rule' | 'fixed', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Procurement Group. */
  group_id: Many2one<'procurement.group', 'computed'>;
  /** Is late. Is late or will be late depending on the deadline and scheduled date. */
  has_deadline_issue: Field<'boolean', 'computed'>;
  /** Has Packages. Check the existence of destination packages on move lines. */
  has_packages: Field<'boolean', 'unsearchable'>;
  /** Has Scrap Moves. */
  has_scrap_move: Field<'boolean', 'unsearchable'>;
  has_tracking: Field<'boolean', 'unsearchable'>;
  hide_picking_type: Field<'boolean', 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  immediate_transfer: Field<'boolean'>;
  /**
   * Is Locked. When the picking is not done this allows changing the initial demand. When the picking is done this
   * allows changing the done quantities.
   */
  is_locked: Field<'boolean'>;
  is_return_picking: Field<'boolean', 'computed' | 'unsearchable'>;
  /** JSON data for the popover widget. */
  json_popover: Field<'char', 'unsearchable'>;
  /** Destination Location. */
  location_dest_id: Many2one<'stock.location', 'needed'>;
  /** Source Location. */
  location_id: Many2one<'stock.location', 'needed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Stock moves not in package. */
  move_ids_without_package: One2many<'stock.move', 'picking_id', 'unsearchable'>;
  /** Has Pack Operations. Check the existence of pack operation on the picking. */
  move_line_exist: Field<'boolean', 'unsearchable'>;
  /** Operations. */
  move_line_ids: One2many<'stock.move.line', 'picking_id'>;
  /** Operations without package. */
  move_line_ids_without_package: One2many<'stock.move.line', 'picking_id'>;
  move_line_nosuggest_ids: One2many<'stock.move.line', 'picking_id'>;
  /** Stock Moves. */
  move_lines: One2many<'stock.move', 'picking_id'>;
  /** Shipping Policy. It specifies goods to be deliver partially or all at once. */
  move_type: Selection<'direct' | 'one', 'required'>;
  /** Reference. */
  name: Field<'char'>;
  /** Notes. */
  note: Field<'text'>;
  /** Source Document. Reference of the document. */
  origin: Field<'char'>;
  /** Assign Owner. When validating the transfer, the products will be assigned to this owner. */
  owner_id: Many2one<'res.partner'>;
  /** Packages. */
  package_ids: Many2many<'stock.quant.package', 'computed' | 'unsearchable'>;
  package_level_ids: One2many<'stock.package_level', 'picking_id'>;
  package_level_ids_details: One2many<'stock.package_level', 'picking_id'>;
  /** Contact. */
  partner_id: Many2one<'res.partner'>;
  /** Type of Operation. */
  picking_type_code: Selection<'incoming' | 'internal' | 'outgoing', 'computed'>;
  /** Move Entire Packages. If ticked, you will be able to select entire packages to move. */
  picking_type_entire_packs: Field<'boolean', 'computed'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type', 'needed'>;
  printed: Field<'boolean'>;
  /** Priority. Products will be reserved first for the transfers with the highest priorities. */
  priority: Selection<'0' | '1'>;
  product_id: Many2one<'product.product', 'computed'>;
  /** Product Availability. */
  products_availability: Field<'char', 'computed' | 'unsearchable'>;
  products_availability_state: Selection<'available' | 'expected' | 'late', 'computed' | 'unsearchable'>;
  /** Purchase Orders. */
  purchase_id: Many2one<'purchase.order', 'computed'>;
  return_label_ids: One2many<'ir.attachment', never, 'unsearchable'>;
  /** Sales Order. */
  sale_id: Many2one<'sale.order'>;
  /**
   * Scheduled Date. Scheduled time for the first part of the shipment to be processed. Setting manually a value
   * here would set it as expected date for all the stock moves.
   */
  scheduled_date: Field<'datetime'>;
  /**
   * Weight for Shipping. Total weight of packages and products not in a package. Packages with no shipping weight
   * specified will default to their products' total weight. This is the weight used to compute the cost of the
   * shipping.
   */
  shipping_weight: Field<'float', 'computed' | 'unsearchable'>;
  /**
   * Show Check Availability. Technical field used to compute whether the button "Check Availability" should be
   * displayed.
   */
  show_check_availability: Field<'boolean', 'computed' | 'unsearchable'>;
  show_lots_text: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Show Mark As Todo. Technical field used to compute whether the button "Mark as Todo" should be displayed. */
  show_mark_as_todo: Field<'boolean', 'computed' | 'unsearchable'>;
  show_operations: Field<'boolean', 'computed' | 'unsearchable'>;
  /**
   * Pre-fill Detailed Operations. If this checkbox is ticked, Odoo will automatically pre-fill the detailed
   * operations with the corresponding products, locations and lot/serial numbers.
   */
  show_reserved: Field<'boolean', 'computed'>;
  /** Show Validate. Technical field used to decide whether the button "Validate" should be displayed. */
  show_validate: Field<'boolean', 'computed' | 'unsearchable'>;
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
  /** Responsible. */
  user_id: Many2one<'res.users'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  allowed_picking_ids: One2many<'stock.picking', never, 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Stock moves. */
  move_ids: One2many<'stock.move', never, 'computed' | 'unsearchable'>;
  /** Stock move lines. */
  move_line_ids: One2many<'stock.move.line', never, 'computed' | 'unsearchable'>;
  /** Batch Transfer. Name of the batch transfer. */
  name: Field<'char', 'required'>;
  /** Transfers. List of transfers associated to this batch. */
  picking_ids: One2many<'stock.picking', 'batch_id'>;
  /** Operation Type. */
  picking_type_id: Many2one<'stock.picking.type'>;
  /**
   * Scheduled Date. Scheduled date for the transfers to be processed. - If manually set then scheduled date for all
   * transfers in batch will automatically update to this date. - If not manually changed and transfers are
   * added/removed/updated then this will be their earliest scheduled date but this scheduled date will not be set
   * for all transfers in batch.
   */
  scheduled_date: Field<'datetime'>;
  /**
   * Show Check Availability. Technical field used to compute whether the check availability button should be shown.
   */
  show_check_availability: Field<'boolean', 'computed' | 'unsearchable'>;
  state: Selection<'cancel' | 'done' | 'draft' | 'in_progress', 'required' | 'computed'>;
  /** Responsible. Person responsible for this batch transfer. */
  user_id: Many2one<'res.users'>;
  /** Website Messages. Website communication history. */
  website_message_ids: One2many<'mail.message', 'res_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.picking.type` */
export interface StockPickingType {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  active: Field<'boolean'>;
  barcode: Field<'char'>;
  /** Type of Operation. */
  code: Selection<'incoming' | 'internal' | 'outgoing', 'needed'>;
  color: Field<'integer'>;
  company_id: Many2one<'res.company', 'required'>;
  count_picking: Field<'integer', 'unsearchable'>;
  count_picking_backorders: Field<'integer', 'unsearchable'>;
  count_picking_draft: Field<'integer', 'unsearchable'>;
  count_picking_late: Field<'integer', 'unsearchable'>;
  count_picking_ready: Field<'integer', 'unsearchable'>;
  count_picking_waiting: Field<'integer', 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /**
   * Default Destination Location. This is the default destination location when you create a picking manually with
   * this operation type. It is possible however to change it or that the routes put another location. If it is
   * empty, it will check for the customer location on the partner.
   */
  default_location_dest_id: Many2one<'stock.location'>;
  /**
   * Default Source Location. This is the default source location when you create a picking manually with this
   * operation type. It is possible however to change it or that the routes put another location. If it is empty, it
   * will check for the supplier location on the partner.
   */
  default_location_src_id: Many2one<'stock.location'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Operation Type. */
  name: Field<'char', 'needed'>;
  rate_picking_backorders: Field<'integer', 'unsearchable'>;
  rate_picking_late: Field<'integer', 'unsearchable'>;
  /** Operation Type for Returns. */
  return_picking_type_id: Many2one<'stock.picking.type'>;
  /** Sequence. Used to order the 'All Operations' kanban view. */
  sequence: Field<'integer'>;
  /** Code. */
  sequence_code: Field<'char', 'needed'>;
  /** Reference Sequence. */
  sequence_id: Many2one<'ir.sequence'>;
  /** Move Entire Packages. If ticked, you will be able to select entire packages to move. */
  show_entire_packs: Field<'boolean'>;
  /**
   * Show Detailed Operations. If this checkbox is ticked, the pickings lines will represent detailed stock
   * operations. If not, the picking lines will represent an aggregate of detailed stock operations.
   */
  show_operations: Field<'boolean'>;
  /**
   * Pre-fill Detailed Operations. If this checkbox is ticked, Odoo will automatically pre-fill the detailed
   * operations with the corresponding products, locations and lot/serial numbers.
   */
  show_reserved: Field<'boolean'>;
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
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.production.lot` */
export interface StockProductionLot {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
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
  activity_state: Selection<'overdue' | 'planned' | 'today', 'computed' | 'unsearchable'>;
  /** Next Activity Summary. */
  activity_summary: Field<'char'>;
  /** Activity Type Icon. Font awesome icon e.g. fa-tasks. */
  activity_type_icon: Field<'char', 'computed'>;
  /** Next Activity Type. */
  activity_type_id: Many2one<'mail.activity.type'>;
  /** Responsible User. */
  activity_user_id: Many2one<'res.users'>;
  /** Alert Date. Date to determine the expired lots and serial numbers using the filter "Expiration Alerts". */
  alert_date: Field<'datetime'>;
  company_id: Many2one<'res.company', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_complete: Field<'boolean', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Expiration Date. This is the date on which the goods with this Serial Number may become dangerous and must not
   * be consumed.
   */
  expiration_date: Field<'datetime'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Lot/Serial Number. Unique Lot/Serial Number. */
  name: Field<'char', 'required'>;
  /** Description. */
  note: Field<'html'>;
  /** Product Expiry Alert. The Expiration Date has been reached. */
  product_expiry_alert: Field<'boolean', 'computed' | 'unsearchable'>;
  /** Expiry has been reminded. */
  product_expiry_reminded: Field<'boolean'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Quantity. */
  product_qty: Field<'float', 'computed' | 'unsearchable'>;
  /** Unit of Measure. Default unit of measure used for all stock operations. */
  product_uom_id: Many2one<'uom.uom'>;
  purchase_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Purchase Orders. */
  purchase_order_ids: Many2many<'purchase.order', 'computed' | 'unsearchable'>;
  /** Quants. */
  quant_ids: One2many<'stock.quant', 'lot_id'>;
  /** Internal Reference. Internal reference number in case it differs from the manufacturer's lot/serial number. */
  ref: Field<'char'>;
  /**
   * Removal Date. This is the date on which the goods with this Serial Number should be removed from the stock.
   * This date will be used in FEFO removal strategy.
   */
  removal_date: Field<'datetime'>;
  sale_order_count: Field<'integer', 'computed' | 'unsearchable'>;
  /** Sales Orders. */
  sale_order_ids: Many2many<'sale.order', 'computed' | 'unsearchable'>;
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

/** `stock.quant` */
export interface StockQuant {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /**
   * Available Quantity. On hand quantity which hasn't been reserved on a transfer, in the default unit of measure
   * of the product.
   */
  available_quantity: Field<'float', 'computed' | 'unsearchable'>;
  /** Company. Let this field empty if this location is shared between companies. */
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  currency_id: Many2one<'res.currency', 'computed' | 'unsearchable'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Incoming Date. */
  in_date: Field<'datetime'>;
  /** Inventoried Quantity. */
  inventory_quantity: Field<'float', 'computed' | 'unsearchable'>;
  location_id: Many2one<'stock.location', 'needed'>;
  /** Lot/Serial Number. */
  lot_id: Many2one<'stock.production.lot'>;
  on_hand: Field<'boolean'>;
  /** Owner. This is the owner of the quant. */
  owner_id: Many2one<'res.partner'>;
  /** Package. The package containing this quant. */
  package_id: Many2one<'stock.quant.package'>;
  product_id: Many2one<'product.product', 'needed'>;
  /** Product Template. */
  product_tmpl_id: Many2one<'product.template', 'computed'>;
  /** Unit of Measure. Default unit of measure used for all stock operations. */
  product_uom_id: Many2one<'uom.uom', 'computed'>;
  /** Quantity. Quantity of products in this quant, in the default unit of measure of the product. */
  quantity: Field<'float'>;
  /**
   * Removal Date. This is the date on which the goods with this Serial Number should be removed from the stock.
   * This date will be used in FEFO removal strategy.
   */
  removal_date: Field<'datetime', 'computed'>;
  /**
   * Reserved Quantity. Quantity of reserved products in this quant, in the default unit of measure of the product.
   */
  reserved_quantity: Field<'float', 'required'>;
  /** Tracking. Ensure the traceability of a storable product in your warehouse. */
  tracking: Selection<'lot' | 'none' | 'serial', 'computed'>;
  /**
   * Expiration Date. When this box is ticked, you have the possibility to specify dates to manage product
   * expiration, on the product and on the corresponding lot/serial numbers.
   */
  use_expiration_date: Field<'boolean', 'computed'>;
  value: Field<'monetary', 'computed' | 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.quant.package` */
export interface StockQuantPackage {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  location_id: Many2one<'stock.location', 'computed'>;
  /** Package Reference. */
  name: Field<'char'>;
  owner_id: Many2one<'res.partner', 'computed'>;
  /** Package Type. */
  packaging_id: Many2one<'product.packaging'>;
  /** Bulk Content. */
  quant_ids: One2many<'stock.quant', 'package_id', 'computed'>;
  /** Shipping Weight. Total weight of the package. */
  shipping_weight: Field<'float'>;
  /** Weight. Total weight of all the products contained in the package. */
  weight: Field<'float', 'computed' | 'unsearchable'>;
  /** Weight unit of measure label. */
  weight_uom_name: Field<'char', 'unsearchable'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.return.picking` */
export interface StockReturnPicking {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'computed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Return Location. */
  location_id: Many2one<'stock.location'>;
  /** Chained Move Exists. */
  move_dest_exists: Field<'boolean'>;
  original_location_id: Many2one<'stock.location'>;
  parent_location_id: Many2one<'stock.location'>;
  picking_id: Many2one<'stock.picking'>;
  /** Moves. */
  product_return_moves: One2many<'stock.return.picking.line', 'wizard_id'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.return.picking.line` */
export interface StockReturnPickingLine {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  move_id: Many2one<'stock.move'>;
  product_id: Many2one<'product.product', 'needed'>;
  quantity: Field<'float', 'needed'>;
  /**
   * Update quantities on SO/PO. Trigger a decrease of the delivered/received quantity in the associated Sale
   * Order/Purchase Order.
   */
  to_refund: Field<'boolean'>;
  /** Unit of Measure. */
  uom_id: Many2one<'uom.uom'>;
  wizard_id: Many2one<'stock.return.picking'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}

/** `stock.rule` */
export interface StockRule {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  action: Selection<'buy' | 'pull' | 'pull_push' | 'push', 'needed'>;
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
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /** Fixed Procurement Group. */
  group_id: Many2one<'procurement.group'>;
  /** Propagation of Procurement Group. */
  group_propagation_option: Selection<'fixed' | 'none' | 'propagate'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Destination Location. */
  location_id: Many2one<'stock.location', 'needed'>;
  /** Source Location. */
  location_src_id: Many2one<'stock.location'>;
  /** Name. This field will fill the packing origin and the name of its moves. */
  name: Field<'char', 'needed'>;
  /** Partner Address. Address where goods should be delivered. Optional. */
  partner_address_id: Many2one<'res.partner'>;
  picking_type_code_domain: Field<'char', 'computed' | 'unsearchable'>;
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
  /**
   * Warehouse to Propagate. The warehouse to propagate on the created move/procurement, which can be different of
   * the warehouse this rule is for (e.g for resupplying rules from another warehouse).
   */
  propagate_warehouse_id: Many2one<'stock.warehouse'>;
  /** Route Company. Leave this field empty if this route is shared between all companies. */
  route_company_id: Many2one<'res.company', 'computed'>;
  route_id: Many2one<'stock.location.route', 'needed'>;
  route_sequence: Field<'integer'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  /** Date. */
  date_done: Field<'datetime'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Source Location. */
  location_id: Many2one<'stock.location', 'required'>;
  /** Lot/Serial. */
  lot_id: Many2one<'stock.production.lot'>;
  /** Attachment Count. */
  message_attachment_count: Field<'integer', 'unsearchable'>;
  /** Followers (Channels). */
  message_channel_ids: Many2many<'mail.channel', 'computed'>;
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
  /** Number of Actions. Number of messages which requires an action. */
  message_needaction_counter: Field<'integer', 'unsearchable'>;
  /** Followers (Partners). */
  message_partner_ids: Many2many<'res.partner', 'computed'>;
  /** Unread Messages. If checked, new messages require your attention. */
  message_unread: Field<'boolean', 'unsearchable'>;
  /** Unread Messages Counter. Number of unread messages. */
  message_unread_counter: Field<'integer', 'unsearchable'>;
  /** Scrap Move. */
  move_id: Many2one<'stock.move'>;
  /** Reference. */
  name: Field<'char', 'required'>;
  /** Source Document. */
  origin: Field<'char'>;
  owner_id: Many2one<'res.partner'>;
  package_id: Many2one<'stock.quant.package'>;
  picking_id: Many2one<'stock.picking'>;
  product_id: Many2one<'product.product', 'needed'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  product_uom_category_id: Many2one<'uom.category', 'computed'>;
  /** Unit of Measure. */
  product_uom_id: Many2one<'uom.uom', 'needed'>;
  scrap_location_id: Many2one<'stock.location', 'required'>;
  /** Quantity. */
  scrap_qty: Field<'float', 'required'>;
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
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  active: Field<'boolean'>;
  /** Buy rule. */
  buy_pull_id: Many2one<'stock.rule'>;
  /** Buy to Resupply. When products are bought, they can be delivered to this warehouse. */
  buy_to_resupply: Field<'boolean'>;
  /** Short Name. Short name used to identify your warehouse. */
  code: Field<'char', 'needed'>;
  /** Company. The company is automatically set from your user preferences. */
  company_id: Many2one<'res.company', 'required'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  crossdock_route_id: Many2one<'stock.location.route'>;
  delivery_route_id: Many2one<'stock.location.route'>;
  /** Outgoing Shipments. Default outgoing route to follow. */
  delivery_steps: Selection<'pick_pack_ship' | 'pick_ship' | 'ship_only', 'required'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
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
  /** Receipt Route. */
  reception_route_id: Many2one<'stock.location.route'>;
  /** Incoming Shipments. Default incoming route to follow. */
  reception_steps: Selection<'one_step' | 'three_steps' | 'two_steps', 'required'>;
  /**
   * Resupply Routes. Routes will be created for these resupply warehouses and you can select them on products and
   * product categories.
   */
  resupply_route_ids: One2many<'stock.location.route', 'supplied_wh_id'>;
  /** Resupply From. Routes will be created automatically to resupply this warehouse from the warehouses ticked. */
  resupply_wh_ids: Many2many<'stock.warehouse'>;
  /** Routes. Defaults routes through the warehouse. */
  route_ids: Many2many<'stock.location.route'>;
  /** Sequence. Gives the sequence of this line when displaying the warehouses. */
  sequence: Field<'integer'>;
  show_resupply: Field<'boolean', 'unsearchable'>;
  view_location_id: Many2one<'stock.location', 'required'>;
  warehouse_count: Field<'integer', 'computed' | 'unsearchable'>;
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
}

/** `uom.uom` */
export interface UomUom {
  /** Last Modified on. */
  __last_update: Field<'datetime', 'computed' | 'unsearchable'>;
  /** Active. Uncheck the active field to disable a unit of measure without deleting it. */
  active: Field<'boolean'>;
  /**
   * Category. Conversion between Units of Measure can only occur if they belong to the same category. The
   * conversion will be made based on the ratios.
   */
  category_id: Many2one<'uom.category', 'needed'>;
  /** Created on. */
  create_date: Field<'datetime', 'computed'>;
  /** Created by. */
  create_uid: Many2one<'res.users', 'computed'>;
  display_name: Field<'char', 'computed' | 'unsearchable'>;
  /**
   * Ratio. How much bigger or smaller this unit is compared to the reference Unit of Measure for this category: 1 *
   * (reference unit) = ratio * (this unit).
   */
  factor: Field<'float', 'required'>;
  /**
   * Bigger Ratio. How many times this Unit of Measure is bigger than the reference Unit of Measure in this
   * category: 1 * (this unit) = ratio * (reference unit).
   */
  factor_inv: Field<'float', 'computed' | 'unsearchable'>;
  id: Field<'integer', 'required' | 'computed'>;
  /** Unit of Measure. */
  name: Field<'char', 'needed'>;
  /**
   * Rounding Precision. The computed quantity will be a multiple of this value. Use 1.0 for a Unit of Measure that
   * cannot be further split, such as a piece.
   */
  rounding: Field<'float', 'required'>;
  /** Type. */
  uom_type: Selection<'bigger' | 'reference' | 'smaller', 'required'>;
  /** Last Updated on. */
  write_date: Field<'datetime', 'computed'>;
  /** Last Updated by. */
  write_uid: Many2one<'res.users', 'computed'>;
}
