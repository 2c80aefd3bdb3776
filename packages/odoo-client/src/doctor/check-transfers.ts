import { z } from 'zod';
import { many2oneField, textField } from '../orm/fields.ts';
import { bad, type Found, listed, note, ok } from './findings.ts';
import { readPresent, type Subject } from './subject.ts';

/**
 * What makes Odoo answer a validation with something to print or to show. The fields were seen on Odoo 19.0, and none on
 * 14.0. Unconfirmed by a call: what they and `create_backorder` do is read in the source of Odoo 19.0.
 */
const prints = [
  'auto_print_delivery_slip',
  'auto_print_return_slip',
  'auto_print_product_labels',
  'auto_print_lot_labels',
  'auto_print_reception_report',
  'auto_print_reception_report_labels',
  'auto_print_packages',
  'auto_print_package_label',
  'auto_show_reception_report',
] as const;

const flags = Object.fromEntries(prints.map((name) => [name, z.boolean()])) as Record<
  (typeof prints)[number],
  z.ZodBoolean
>;
const TransferType = z.looseObject({
  id: z.int(),
  name: textField,
  warehouse_id: many2oneField,
  create_backorder: textField,
  reservation_method: textField,
  ...flags,
});
type TransferType = Partial<z.infer<typeof TransferType>>;

/** How do the kinds of delivery (`stock.picking.type`) behave when they are validated? */
export async function checkTransfers({ client }: Subject): Promise<Found[]> {
  const types = await readPresent(client, 'stock.picking.type', TransferType, [['code', '=', 'outgoing']]);
  if (types.length === 0)
    return [
      bad('blocker', 'no-delivery-type', [
        'There is no kind of delivery',
        'no operation type of the kind Delivery is there for this user',
        'make one in the settings of the warehouse',
      ]),
    ];
  const found = [ok('delivery-types', `Kinds of delivery: ${types.length}`, listed(types.map(nameOf)))];
  const dropping = types.filter((type) => type.create_backorder === 'never');
  if (dropping.length > 0)
    found.push(
      bad('warning', 'backorders-never', [
        'The rest of a partial delivery is dropped',
        `${listed(dropping.map(nameOf))}: create backorders is set to never`,
        'set it to always or ask, unless what is not shipped at once shall never be shipped',
      ]),
    );
  const manual = types.filter((type) => type.reservation_method === 'manual');
  if (manual.length > 0)
    found.push(
      bad('warning', 'reserved-by-hand', [
        'Deliveries wait until somebody reserves them',
        `${listed(manual.map(nameOf))}: reservation is set to manually`,
        'set it to at confirmation, or have somebody check the availability; nothing is released before',
      ]),
    );
  const later = types.filter((type) => type.reservation_method === 'by_date');
  if (later.length > 0)
    found.push(
      note(
        'reserved-by-date',
        'Deliveries are reserved only some days ahead',
        `${listed(later.map(nameOf))}: they are not released before`,
      ),
    );
  const printing = types.filter((type) => prints.some((name) => type[name] === true));
  if (printing.length > 0)
    found.push(
      note(
        'prints-by-itself',
        'Odoo answers a validation with something to print',
        `${listed(printing.map(nameOf))}: nothing is printed when it is validated from outside`,
        'print elsewhere what people wait for; Crossdock looks whether the delivery is done, other integrations may take the answer for a question',
      ),
    );
  return found;
}

function nameOf({ id, name, warehouse_id: warehouse }: TransferType): string {
  return `${warehouse?.name ?? 'no warehouse'}: ${name ?? ''} (${id ?? 0})`;
}
