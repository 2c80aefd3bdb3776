import { z } from 'zod';
import { many2oneField, textField } from '../orm/fields.ts';
import { bad, type Found, listed, note, ok } from './findings.ts';
import { operation, readPresent, recordsMax, type Subject } from './subject.ts';

const Warehouse = z.looseObject({
  id: z.int(),
  name: textField,
  code: textField,
  partner_id: many2oneField,
  delivery_steps: textField,
});
type Warehouse = Partial<z.infer<typeof Warehouse>>;
const Address = z.looseObject({
  id: z.int(),
  street: textField,
  city: textField,
  zip: textField,
  country_id: many2oneField,
});

/** Where do goods leave from, from which address, and in how many steps? */
export async function checkWarehouses({ client }: Subject): Promise<Found[]> {
  const { major } = await client.server();
  const warehouses = await readPresent(client, 'stock.warehouse', Warehouse);
  if (warehouses.length === 0)
    return [
      bad('blocker', 'no-warehouse', [
        'There is no warehouse',
        'the user sees none',
        'make one, or let the user see it',
      ]),
    ];
  const ids = warehouses.flatMap((each) => each.partner_id?.id ?? []);
  const rows = await client.read('res.partner', [...new Set(ids)], { operation, record: Address });
  const addresses = new Map(rows.map((row) => [row.id, row]));
  const gaps = warehouses.flatMap((each) => {
    const missing = missingIn(addresses.get(each.partner_id?.id ?? 0));
    return missing.length === 0 ? [] : [`${nameOf(each)} lacks ${missing.join(', ')}`];
  });
  const steps = warehouses.filter((each) => (each.delivery_steps ?? 'ship_only') !== 'ship_only');
  const count = warehouses.length === recordsMax ? `the first ${recordsMax}` : String(warehouses.length);
  return [
    ok('warehouses', `Warehouses: ${count}`, listed(warehouses.map(nameOf))),
    ...(gaps.length === 0
      ? []
      : [
          bad('blocker', 'ship-from-incomplete', [
            'No label can be made from some warehouses',
            listed(gaps),
            'complete the address of the warehouse’s contact',
          ]),
        ]),
    ...(steps.length === 0 ? [] : [judgeSteps(steps, major)]),
  ];
}

function judgeSteps(steps: readonly Warehouse[], major: number): Found {
  // Both seen: on Odoo 19.0 and on 14.0. Read in OpenUpgrade's field analysis, and so not certain: that it changed in 18.
  const when =
    major >= 18
      ? 'the delivery is made only when the pick before it is done'
      : 'the delivery waits until the pick before it is done';
  return note(
    'several-steps',
    'Some warehouses deliver in several steps',
    `${listed(steps.map(nameOf))}: ${when}, and only deliveries are released`,
    'somebody has to do the picks in Odoo; set one step where the warehouse’s own system picks',
  );
}

function missingIn(address: z.infer<typeof Address> | undefined): string[] {
  if (address === undefined) return ['a contact with an address'];
  const { street, city, zip, country_id: country } = address;
  const parts = { street, city, 'postal code': zip, country };
  return Object.entries(parts)
    .filter(([, value]) => value === null)
    .map(([name]) => name);
}

function nameOf({ id, name, code }: Warehouse): string {
  return `${code ?? id ?? 0} (${name ?? ''})`;
}
