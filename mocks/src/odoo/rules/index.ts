import type { ModelRules } from '../database.ts';
import { activityRules } from './activities.ts';
import { automationRules, modelFieldRules, selectionRules, serverActionRules } from './automations.ts';
import { attachmentRules } from './attachments.ts';
import { batchRules } from './batches.ts';
import { billLineRules } from './bill-lines.ts';
import { billRules, taxRules } from './bills.ts';
import { carrierRules, chooseCarrierRules } from './delivery-methods.ts';
import { lotRules } from './lots.ts';
import { purchaseLineRules, purchaseRules } from './purchases.ts';
import { warehouseRules } from './two-steps.ts';
import {
  externalIdRules,
  locationRules,
  partnerRules,
  pickingTypeRules,
  productRules,
  userRules,
} from './master-data.ts';
import { messageRules } from './messages.ts';
import { parameterRules } from './parameters.ts';
import { moveLineRules, moveRules } from './moves.ts';
import { packageRules, packageTypeRules } from './packages.ts';
import { putInPackRules } from './packing.ts';
import { pickingRules } from './pickings.ts';
import { quantRules } from './quants.ts';
import { returnLineRules, returnRules } from './returns.ts';
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
  'account.tax': taxRules,
  'base.automation': automationRules,
  'choose.delivery.carrier': chooseCarrierRules,
  'confirm.stock.sms': smsRules(validatePickings),
  'delivery.carrier': carrierRules,
  'ir.attachment': attachmentRules,
  'ir.actions.server': serverActionRules,
  'ir.config_parameter': parameterRules,
  'ir.model': { order: 'name, id' },
  'ir.model.data': externalIdRules,
  'ir.model.fields': modelFieldRules,
  'ir.model.fields.selection': selectionRules,
  'mail.activity': activityRules,
  'mail.message': messageRules,
  'product.product': productRules,
  'purchase.order': purchaseRules,
  'purchase.order.line': purchaseLineRules,
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
  'stock.lot': lotRules,
  'stock.move': moveRules,
  'stock.move.line': moveLineRules,
  'stock.package': packageRules,
  'stock.package.type': packageTypeRules,
  'stock.picking': pickingRules,
  'stock.picking.batch': batchRules(validatePickings),
  'stock.picking.type': pickingTypeRules,
  'stock.put.in.pack': putInPackRules,
  'stock.quant': quantRules,
  'stock.return.picking': returnRules,
  'stock.return.picking.line': returnLineRules,
  'stock.warehouse': warehouseRules,
};
