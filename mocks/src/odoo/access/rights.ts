import { accessError, type OdooError } from '../errors.ts';
import { modelLabel } from '../model-labels.ts';
import { type GroupKey, groupOf } from './groups.ts';

/** What can be done to the records of a model, in Odoo's words. */
export type Operation = 'read' | 'write' | 'create' | 'unlink';

/**
 * Which group may do what to a model: read, write, create, unlink (`u`). All of `ir.model.access`, as seen on
 * Odoo 19.0. A model that is not listed is open to everybody. Unconfirmed for such models.
 */
const table: Readonly<Record<string, string>> = {
  'account.account':
    'accountReader:r accounting:rwcu contacts:r invoicing:r purchaseAdmin:r sales:r stockAdmin:r user:r',
  'account.journal':
    'accountReader:r accounting:rwcu invoicing:r purchase:r purchaseAdmin:r sales:r stockAdmin:r stockAdmin:rw',
  'account.move': 'accountReader:r accounting:r invoicing:rwcu portal:r purchase:rwcu sales:r',
  'account.move.line':
    'accountReader:r accounting:r invoicing:rwcu portal:r purchase:rwc purchaseAdmin:rwcu sales:r',
  'account.tax': 'accountReader:r accounting:rwcu invoicing:r purchase:r purchaseAdmin:r sales:r user:r',
  'base.automation': 'system:rwcu',
  'choose.delivery.carrier': 'sales:rwc stock:rwc',
  'confirm.stock.sms': 'stock:rwc',
  'delivery.carrier': 'contacts:r sales:r salesAdmin:rwcu stock:r stockAdmin:rwcu system:r',
  'delivery.price.rule': 'sales:r salesAdmin:rwcu salesAdmin:rwcu stockAdmin:rwcu',
  'ir.actions.server': 'system:rwcu',
  'ir.attachment': 'user:rwcu',
  'ir.config_parameter': 'system:rwcu',
  'ir.model': 'access:rwcu',
  'ir.model.data': 'access:rwcu',
  'ir.model.fields': 'access:rwcu',
  'ir.module.module': 'system:rwcu user:r',
  'mail.activity': 'user:rwcu',
  'mail.activity.type': 'salesAdmin:rwcu system:rwcu user:r',
  'mail.message': 'portal:rwcu public:r user:rwcu',
  'mail.message.subtype': 'portal:r public:r system:rwcu user:r',
  'product.category': 'products:rwcu user:r',
  'product.product': 'accountReader:r products:rwcu purchase:r stock:r user:r',
  'product.template': 'products:rwcu purchase:r stock:r user:r',
  'product.uom': 'products:rwcu user:r',
  'purchase.order': 'accountReader:r invoicing:rw portal:r purchase:rwcu purchaseAdmin:rwcu stock:r',
  'purchase.order.line': 'accountReader:r invoicing:rw portal:r purchase:rwcu purchaseAdmin:rwcu stock:r',
  'res.company': 'access:rwcu portal:r public:r user:r',
  'res.country': 'contacts:r portal:r public:r system:rwcu user:r',
  'res.country.state': 'contacts:rwcu portal:r public:r user:r',
  'res.currency': 'accounting:rwcu portal:r public:r system:rwcu user:r',
  'res.groups': 'access:rwcu user:r',
  'res.partner':
    'accounting:r contacts:rwcu portal:r public:r purchase:r purchaseAdmin:rwc sales:r salesAdmin:rwc stockAdmin:rwc user:r',
  'res.partner.category': 'contacts:rwcu user:r',
  'res.users': 'access:rwcu portal:r public:r user:r',
  'sale.order': 'accountReader:r accountant:rw invoicing:rw portal:r sales:rwc salesAdmin:rwcu stock:rw',
  'sale.order.line': 'accountReader:r accountant:rw invoicing:rw portal:r sales:rwcu stock:rw',
  'stock.backorder.confirmation': 'stock:rwc',
  'stock.backorder.confirmation.line': 'stock:rwc',
  'stock.landed.cost': 'stockAdmin:rwcu',
  'stock.location': 'contacts:r purchase:r purchaseAdmin:r sales:r salesAdmin:r stockAdmin:rwcu user:r',
  'stock.lot': 'stock:rwcu',
  'stock.move':
    'accountReader:r invoicing:rwc purchase:rwc purchaseAdmin:rwcu sales:rwc salesAdmin:rwcu stock:rwc stockAdmin:rwcu',
  'stock.move.line': 'stock:rwcu stockAdmin:rwcu user:rwcu',
  'stock.package': 'stock:rwcu stockAdmin:rwcu user:r',
  'stock.package.history': 'stock:rwc',
  'stock.package.type': 'sales:r stock:r stockAdmin:rwcu',
  'stock.picking':
    'accountReader:r invoicing:rwc portal:r purchase:rwcu purchaseAdmin:rwcu sales:rwc salesAdmin:rwcu stock:rwcu stockAdmin:rwcu',
  'stock.picking.batch': 'stock:rwcu',
  'stock.picking.type': 'stock:r stockAdmin:rwcu user:r',
  'stock.put.in.pack': 'stock:rwc',
  'stock.quant': 'stock:rwc user:r',
  'stock.reference': 'user:rwc',
  'stock.return.picking': 'stock:rwc',
  'stock.return.picking.line': 'stock:rwcu',
  'stock.route': 'stockAdmin:rwcu user:r',
  'stock.rule': 'sales:r salesAdmin:rwcu stock:r stockAdmin:rwcu user:r',
  'stock.scrap': 'stock:rwc stockAdmin:rwcu',
  'stock.warehouse': 'purchase:r purchaseAdmin:r sales:r stockAdmin:rwcu user:r',
  'stock.warn.insufficient.qty.scrap': 'stock:rwc',
  'uom.uom': 'products:rwcu sales:r system:rwcu user:r',
};

interface Grant {
  group: GroupKey;
  letters: string;
}

const letters: Readonly<Record<Operation, string>> = { read: 'r', write: 'w', create: 'c', unlink: 'u' };

const grantsByModel = new Map(
  Object.entries(table).map(([model, line]) => [model, line.split(' ').map(parseGrant)]),
);

function parseGrant(text: string): Grant {
  const [group = '', given = ''] = text.split(':');
  return { group: group as GroupKey, letters: given };
}

/** The letters of what members of some groups may do to a model. */
export function rightsOn(model: string, groups: ReadonlySet<string>): string {
  const grants = grantsByModel.get(model);
  if (grants === undefined) return 'rwcu';
  const own = grants.filter(({ group }) => groups.has(groupOf(group).id));
  return own.map((grant) => grant.letters).join('');
}

/** Whether letters of rights include an operation. */
export function includes(rights: string, operation: Operation): boolean {
  return rights.includes(letters[operation]);
}

const verbs: Readonly<Record<Operation, string>> = {
  read: 'access',
  write: 'modify',
  create: 'create',
  unlink: 'delete',
};

/** The refusal that lists who would be allowed; texts as seen on Odoo 19.0. */
export function missingRight(model: string, operation: Operation): OdooError {
  const granted = (grantsByModel.get(model) ?? []).filter((grant) => includes(grant.letters, operation));
  const allowed = granted.map(({ group }) => groupOf(group).label).toSorted(byPrivilege);
  const hint =
    allowed.length === 0
      ? 'No group currently allows this operation.'
      : ['This operation is allowed for the following groups:', ...allowed.map((each) => `\t- ${each}`)].join(
          '\n',
        );
  return accessError(
    `You are not allowed to ${verbs[operation]} '${modelLabel(model)}' (${model}) records.\n\n${hint}\n\n` +
      'Contact your administrator to request access if necessary.',
  );
}

/** Groups of a privilege (`Inventory/User`) come before those that stand alone. */
function byPrivilege(left: string, right: string): number {
  const order = Number(!/\S\/\S/.test(left)) - Number(!/\S\/\S/.test(right));
  if (order !== 0) return order;
  return left < right ? -1 : Number(left > right);
}
