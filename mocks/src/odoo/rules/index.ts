import type { ModelRules } from '../database.ts';
import { activityRules } from './activities.ts';
import { attachmentRules } from './attachments.ts';
import { billLineRules, billRules } from './bills.ts';
import {
  carrierRules,
  externalIdRules,
  locationRules,
  partnerRules,
  pickingTypeRules,
  productRules,
  userRules,
} from './master-data.ts';
import { messageRules } from './messages.ts';
import { moveLineRules, moveRules } from './moves.ts';
import { packageRules, packageTypeRules } from './packages.ts';
import { pickingRules } from './pickings.ts';
import { quantRules } from './quants.ts';
import { returnRules } from './returns.ts';
import { orderLineRules, orderRules } from './sales.ts';
import { validatePickings } from './validation.ts';
import { backorderRules, smsRules } from './wizards.ts';

/**
 * What each model does, with the default orders of Odoo 19.0. Those that sort by what the mock does not keep
 * (mail threads of `ir.model`, favourite kinds of transfers) leave it out.
 */
export const modelRules: Readonly<Record<string, ModelRules>> = {
  'account.move': billRules,
  'account.move.line': billLineRules,
  'confirm.stock.sms': smsRules(validatePickings),
  'delivery.carrier': carrierRules,
  'ir.attachment': attachmentRules,
  'ir.model': { order: 'name, id' },
  'ir.model.data': externalIdRules,
  'mail.activity': activityRules,
  'mail.message': messageRules,
  'product.product': productRules,
  'res.country': { order: 'name, id' },
  'res.country.state': {
    order: 'code, id',
    displayName: (session, row) =>
      `${String(row['name'])} (${String(session.db.find('res.country', row['country_id'])?.['code'] ?? '')})`,
  },
  'res.partner': partnerRules,
  'res.partner.category': { order: 'name, id' },
  'res.users': userRules,
  'sale.order': orderRules,
  'sale.order.line': orderLineRules,
  'stock.backorder.confirmation': backorderRules(validatePickings),
  'stock.location': locationRules,
  'stock.move': moveRules,
  'stock.move.line': moveLineRules,
  'stock.package': packageRules,
  'stock.package.type': packageTypeRules,
  'stock.picking': pickingRules,
  'stock.picking.type': pickingTypeRules,
  'stock.quant': quantRules,
  'stock.return.picking': returnRules,
};
