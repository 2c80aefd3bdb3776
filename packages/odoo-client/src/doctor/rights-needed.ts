import type { Dialect } from '../erp/dialect.ts';
import type { OdooErp } from '../erp/odoo-erp.ts';
import type { Right } from './find-missing-right.ts';

type Verb = keyof OdooErp;

/** The verbs without which nothing is shipped. The others are wanted by some. */
export const essential: ReadonlySet<Verb> = new Set<Verb>([
  'deliveriesChangedSince',
  'releasableOrders',
  'confirmShipment',
  'recordTracking',
  'attachLabels',
  'postNote',
  'postTracking',
  'scheduleActivity',
  'cancelDelivery',
]);

/** What each verb does over there, by the models' names in this version. */
export function rightsNeeded(dialect: Dialect): Readonly<Record<Verb, readonly Right[]>> {
  const { packageModel, picks, appliesCounts } = dialect;
  const reading = ['stock.picking', 'stock.move', 'product.product', 'res.partner', 'res.country'].map(
    may('read'),
  );
  const confirming = [
    ...['stock.picking', 'stock.move', ...(picks ? [] : ['stock.move.line'])].map(may('write')),
    // Made in the user's name when a backorder is asked about.
    right('stock.backorder.confirmation', 'create'),
  ];
  const noting = [right('mail.message', 'create')];
  return {
    deliveriesChangedSince: reading,
    releasableOrders: reading,
    confirmShipment: confirming,
    confirmShipments: confirming,
    putInPack: [
      right('stock.picking', 'write'),
      right('stock.move.line', 'write'),
      right('stock.move.line', 'create'),
      right(packageModel, 'create'),
    ],
    recordTracking: [right('stock.picking', 'write')],
    attachLabels: [right('ir.attachment', 'create')],
    postNote: noting,
    postTracking: noting,
    scheduleActivity: [right('mail.activity', 'create')],
    cancelDelivery: ['stock.picking', 'stock.move'].map(may('write')),
    createReturn: ['stock.return.picking', 'stock.picking', 'stock.move'].map(may('create')),
    // Before 15 counts are written with Odoo's own rights, for those who may also write this. Seen on Odoo 14.0.
    adjustInventory: appliesCounts
      ? [right('stock.quant', 'create'), right('stock.quant', 'write')]
      : [right('stock.warehouse', 'write')],
    createFreightBill: [right('account.move', 'create'), right('account.move.line', 'create')],
  };
}

function may(operation: Right['operation']): (model: string) => Right {
  return (model) => right(model, operation);
}

function right(model: string, operation: Right['operation']): Right {
  return { model, operation };
}
