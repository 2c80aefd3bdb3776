import { z } from 'zod';
import { many2oneField, textField } from '../orm/fields.ts';
import { bad, type Found, listed, note, ok, postalCodeAdvice } from './findings.ts';
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

const postalCode = 'postal code';

/** A warehouse whose address is not complete. */
interface Gap {
  warehouse: Warehouse;
  missing: readonly string[];
}

/** Where do goods leave from, from which address, and in how many steps? */
export async function checkWarehouses(subject: Subject): Promise<Found[]> {
  const { client } = subject;
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
  const gaps = await readGaps(subject, warehouses);
  const steps = warehouses.filter((each) => (each.delivery_steps ?? 'ship_only') !== 'ship_only');
  const count = warehouses.length === recordsMax ? `the first ${recordsMax}` : String(warehouses.length);
  return [
    ok('warehouses', `Warehouses: ${count}`, listed(warehouses.map(nameOf))),
    ...(gaps.length === 0 ? [] : [judgeGaps(gaps)]),
    ...(steps.length === 0 ? [] : [judgeSteps(steps, major)]),
  ];
}

async function readGaps({ client, erp }: Subject, warehouses: readonly Warehouse[]): Promise<Gap[]> {
  const ids = warehouses.flatMap((each) => each.partner_id?.id ?? []);
  const rows = await client.read('res.partner', [...new Set(ids)], { operation, record: Address });
  const addresses = new Map(rows.map((row) => [row.id, row]));
  const countryIds = rows.flatMap(({ zip, country_id: country }) =>
    zip === null ? (country?.id ?? []) : [],
  );
  const countries = await erp.countriesOf(countryIds, operation);
  const withoutPostalCode = erp.options.countriesWithoutPostalCode ?? [];
  return warehouses.flatMap((warehouse) => {
    const address = addresses.get(warehouse.partner_id?.id ?? 0);
    const country = countries.get(address?.country_id?.id ?? 0) ?? '';
    const missing = missingIn(address).filter(
      (part) => part !== postalCode || !withoutPostalCode.includes(country),
    );
    return missing.length === 0 ? [] : [{ warehouse, missing }];
  });
}

function judgeGaps(gaps: readonly Gap[]): Found {
  const remedies = ['complete the address of the warehouse’s contact'];
  if (gaps.some(({ missing }) => missing.join() === postalCode)) remedies.push(postalCodeAdvice);
  return bad('blocker', 'ship-from-incomplete', [
    'No label can be made from some warehouses',
    listed(gaps.map(({ warehouse, missing }) => `${nameOf(warehouse)} lacks ${missing.join(', ')}`)),
    remedies.join('; '),
  ]);
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
  const parts = { street, city, [postalCode]: zip, country };
  return Object.entries(parts)
    .filter(([, value]) => value === null)
    .map(([name]) => name);
}

function nameOf({ id, name, code }: Warehouse): string {
  return `${code ?? id ?? 0} (${name ?? ''})`;
}
