import type { Session } from '../database.ts';
import { OdooError } from '../errors.ts';
import { valueOf } from '../evaluate.ts';
import { fieldsOf } from '../fields.ts';
import { modelLabel } from '../model-labels.ts';
import type { Row, Value } from '../values.ts';
import { companiesOf } from './companies.ts';
import { documentRefusal, documentRule } from './documents.ts';
import { type GroupKey, groupOf } from './groups.ts';
import type { Operation } from './rights.ts';
import type { Viewer } from './viewer.ts';

/** Tells whether a record is to be seen. */
export type Visible = (row: Row) => boolean;

// `ir.rule` as seen on Odoo 19.0: records of these models belong to one company.
const ofOneCompany = new Set(
  (
    'account.journal account.move account.move.line purchase.order purchase.order.line sale.order sale.order.line ' +
    'stock.move stock.picking stock.picking.batch stock.picking.type stock.scrap stock.warehouse'
  ).split(' '),
);

// Records of these belong to one company, or to all when they name none.
const ofOneOrAll = new Set(
  (
    'delivery.carrier product.product res.partner stock.location stock.lot stock.move.line stock.package ' +
    'stock.quant stock.route stock.rule'
  ).split(' '),
);

type GroupRule = (session: Session, row: Row, operation: Operation) => boolean;

const everything: GroupRule = () => true;
const outgoingBill = (type: Value | undefined): boolean => type === 'out_invoice' || type === 'out_refund';
const incomingBill = (type: Value | undefined): boolean => String(type).startsWith('in_');

/** A user sees what the rule of any of his groups shows; one in none of them sees all. */
const groupRules: Readonly<Record<string, Partial<Record<GroupKey, GroupRule>>>> = {
  'account.move': {
    sales: (session, row) => outgoingBill(row['move_type']) && isOwn(session, row['invoice_user_id']),
    salesAll: (_session, row) => outgoingBill(row['move_type']),
    purchase: (_session, row) => incomingBill(row['move_type']),
    invoicing: everything,
    accountReader: (_session, _row, operation) => operation === 'read',
  },
  'account.move.line': {
    salesAll: (session, row) => outgoingBill(billOf(session, row)?.['move_type']),
    purchase: (session, row) => incomingBill(billOf(session, row)?.['move_type']),
    invoicing: everything,
    accountReader: (_session, _row, operation) => operation === 'read',
  },
  'mail.activity': {
    user: (session, row, operation) =>
      operation === 'read' ||
      operation === 'create' ||
      row['user_id'] === session.uid ||
      row['create_uid'] === session.uid,
  },
  'res.company': { user: (session, row) => companiesOf(session).includes(row.id), access: everything },
  'sale.order': { sales: (session, row) => isOwn(session, row['user_id']), salesAll: everything },
  'sale.order.line': {
    sales: (session, row) => isOwn(session, session.db.find('sale.order', row['order_id'])?.['user_id']),
    salesAll: everything,
  },
};

function isOwn(session: Session, userId: Value | undefined): boolean {
  return userId === undefined || userId === false || userId === session.uid;
}

function billOf(session: Session, line: Row): Row | undefined {
  return session.db.find('account.move', line['move_id']);
}

/**
 * What a call may see of a model; undefined when that is everything.
 *
 * @throws OdooError AccessError for companies in the context that the user may not use
 */
export function visibility(
  session: Session,
  model: string,
  operation: Operation = 'read',
): Visible | undefined {
  if (session.viewer === undefined) return undefined;
  const company = companyRule(session, model);
  const group = groupRule(session, session.viewer, model, operation);
  const document = documentRule(session, model, operation, visibility);
  if (company === undefined && group === undefined && document === undefined) return undefined;
  const rules = [company, group, document].filter((rule) => rule !== undefined);
  return (row) => rules.every((rule) => rule(row));
}

function companyRule(session: Session, model: string): Visible | undefined {
  const strict = ofOneCompany.has(model);
  if (!strict && !ofOneOrAll.has(model)) return undefined;
  const { db, context } = session;
  const asked = context['allowed_company_ids'];
  const all = db.table('res.company').rows.size;
  if (all === 1 && !asked) return undefined;
  const companies = companiesOf(session);
  if (companies.length === all) return undefined;
  return (row) => {
    const company = companyIdOf(session, model, row);
    return company === false ? !strict : companies.includes(company);
  };
}

function companyIdOf(session: Session, model: string, row: Row): number | false {
  const field = fieldsOf(model)?.get('company_id');
  const id = row['company_id'] ?? (field === undefined ? false : valueOf(session, model, row, field));
  return typeof id === 'number' && id > 0 ? id : false;
}

function groupRule(
  session: Session,
  viewer: Viewer,
  model: string,
  operation: Operation,
): Visible | undefined {
  if (groupRules[model] === undefined) return undefined;
  const own = rulesOf(viewer, model);
  return own.length === 0 ? undefined : (row) => own.some((rule) => rule(session, row, operation));
}

const rulesByViewer = new WeakMap<Viewer, Map<string, readonly GroupRule[]>>();

/** The rules of a user's groups; none when one of them shows everything. */
function rulesOf(viewer: Viewer, model: string): readonly GroupRule[] {
  let known = rulesByViewer.get(viewer);
  if (known === undefined) rulesByViewer.set(viewer, (known = new Map<string, readonly GroupRule[]>()));
  let own = known.get(model);
  if (own === undefined) {
    const held = Object.entries(groupRules[model] ?? {}).filter(([key]) =>
      viewer.groups.has(groupOf(key as GroupKey).id),
    );
    own = held.some(([, rule]) => rule === everything) ? [] : held.map(([, rule]) => rule);
    known.set(model, own);
  }
  return own;
}

/** @throws OdooError AccessError for all of them when a record rule keeps one of the records from the user */
export function checkRules(
  session: Session,
  model: string,
  rows: readonly Row[],
  operation: Operation,
): void {
  const visible = visibility(session, model, operation);
  const hidden = visible === undefined ? undefined : rows.find((row) => !visible(row));
  if (hidden === undefined) return;
  throw documentRefusal(session, model, hidden, operation) ?? hiddenRecord(session, model, hidden, operation);
}

/** What a record rule answers with, and where to go to see the record; seen on Odoo 19.0. */
function hiddenRecord(session: Session, model: string, row: Row, operation: Operation): OdooError {
  const { db, uid } = session;
  const user = db.find('res.users', uid);
  const name = db.find('res.partner', user?.['partner_id'])?.['name'] ?? user?.['login'] ?? '';
  const text =
    'Uh-oh! Looks like you have stumbled upon some top-secret records.\n\n' +
    `Sorry, ${String(name)} (id=${uid}) doesn't have '${operation}' access to:\n- ${modelLabel(model)} (${model})\n\n` +
    'If you really, really need access, perhaps you can win over your friendly administrator ' +
    'with a batch of freshly baked cookies.';
  const rule = companyRule(session, model);
  if (rule === undefined || rule(row)) return refusal(text);
  const company = db.find('res.company', companyIdOf(session, model, row));
  const own = (user?.['company_ids'] ?? []) as readonly number[];
  const issue = `${text}\n\nThis seems to be a multi-company issue, `;
  if (company === undefined || !own.includes(company.id)) {
    return refusal(`${issue}but you do not have access to the proper company to access the record anyhow.`);
  }
  const suggested = { id: company.id, display_name: company['name'] };
  return refusal(
    `${issue}you might be able to access the record by switching to the company: ${String(company['name'])}.`,
    { suggested_company: suggested },
  );
}

function refusal(message: string, context: Readonly<Record<string, unknown>> = {}): OdooError {
  return new OdooError(403, 'odoo.exceptions.AccessError', message, [message], context);
}
