import { IntegrationError } from '@crossdock/client-core';
import type { OdooClient } from '../orm/odoo-client.ts';
import { bad, type Found, note, ok } from './findings.ts';
import { operation, type Subject } from './subject.ts';

interface Mark {
  module: string;
  model: string;
  field: string;
  /** What to say when it is not there. */
  absent: Found;
}

/**
 * Are the modules there? Told by a field that each brings, which everybody may ask for: in Odoo 14 only administrators
 * read the list of modules. Seen on Odoo 14.0 and 19.0.
 */
export async function checkModules({ client }: Subject): Promise<Found[]> {
  const { major } = await client.server();
  const present: string[] = [];
  const absent: Found[] = [];
  for (const mark of marks(major)) {
    if (await has(client, mark)) present.push(mark.module);
    else absent.push(mark.absent);
  }
  return [
    ...absent,
    ...(present.length === 0 ? [] : [ok('modules', 'Modules are there', present.join(', '))]),
  ];
}

async function has(client: OdooClient, { model, field }: Mark): Promise<boolean> {
  try {
    return field in (await client.fieldsGet(model, { operation, fields: [field] }));
  } catch (error) {
    if (IntegrationError.is(error) && error.code === 'unsupported') return false;
    throw error;
  }
}

function marks(major: number): Mark[] {
  // `stock_delivery` was split from `delivery` in 17: OpenUpgrade's field analysis.
  const delivery = major >= 17 ? 'stock_delivery' : 'delivery';
  return [
    markOf('stock', 'stock.picking', 'state', lacksBlocker('stock', 'there are no deliveries to ship')),
    markOf(
      delivery,
      'stock.picking',
      'carrier_tracking_ref',
      lacksBlocker(delivery, 'deliveries have neither shipping method nor tracking number'),
    ),
    markOf(
      'sale_stock',
      'sale.order',
      'picking_ids',
      bad('warning', 'no-sale-stock', [
        'The module sale_stock is not installed',
        'sales orders make no deliveries',
        'install it, or make deliveries in some other way',
      ]),
    ),
    markOf(
      'account',
      'account.move',
      'move_type',
      bad('warning', 'no-account', [
        'The module account is not installed',
        'createFreightBill has no bills to make',
        'install invoicing, or leave freight bills out',
      ]),
    ),
    markOf(
      'base_automation with webhooks',
      'base.automation',
      // Absent in 14, there in 19. Unconfirmed: 17 is the first.
      'url',
      note(
        'no-webhooks',
        'Odoo can send no webhooks',
        'the module base_automation is not installed, or this version’s sends none',
        'nothing has to be done: changes are found by polling; webhooks make it faster (base_automation, from Odoo 17 on)',
      ),
    ),
  ];
}

function markOf(module: string, model: string, field: string, absent: Found): Mark {
  return { module, model, field, absent };
}

function lacksBlocker(module: string, found: string): Found {
  return bad('blocker', 'no-' + module.replaceAll('_', '-'), [
    `The module ${module} is not installed`,
    found,
    `install ${module} under Apps`,
  ]);
}
