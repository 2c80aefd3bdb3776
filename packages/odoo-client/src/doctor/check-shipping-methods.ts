import { z } from 'zod';
import type { OdooErpOptions } from '../erp/odoo-erp.ts';
import { textField } from '../orm/fields.ts';
import { bad, type Found, listed, note, ok } from './findings.ts';
import { readPresent, recordsMax, type Subject } from './subject.ts';

const Carrier = z.looseObject({
  id: z.int(),
  name: textField,
  delivery_type: textField,
  integration_level: textField,
  tracking_url: textField,
});
type Carrier = Partial<z.infer<typeof Carrier>>;

/** Those that come with Odoo and talk to no carrier. */
const priceLists: ReadonlySet<string | null | undefined> = new Set(['fixed', 'base_on_rule']);

/** Would Odoo ship by itself, and can customers follow their parcels? */
export async function checkShippingMethods({ client, erp }: Subject): Promise<Found[]> {
  const { major } = await client.server();
  const carriers = await readPresent(client, 'delivery.carrier', Carrier);
  if (carriers.length === 0)
    return [
      bad('warning', 'no-shipping-method', [
        'There is no shipping method',
        'deliveries say nothing of what was promised, and are sent as the default service level',
        'make one per promise, such as ground and two days',
      ]),
    ];
  const shipping = carriers.filter((each) => each.integration_level === 'rate_and_ship');
  const connected = shipping.filter((each) => !priceLists.has(each.delivery_type));
  const priced = shipping.filter((each) => priceLists.has(each.delivery_type));
  const found = judgePromises(carriers, erp.options);
  if (connected.length > 0)
    found.push(
      bad('warning', 'odoo-buys-labels', [
        'Odoo would buy labels itself',
        `${listed(connected.map(nameOf))}: they are connected to a carrier, and set to get rate and create shipment. ${whenSent(major)}`,
        'set the integration level to get rate, or a parcel gets two labels',
      ]),
    );
  if (priced.length > 0) found.push(judgePriced(priced, major));
  const untracked = carriers.filter((each) => each.tracking_url === null);
  if (untracked.length > 0)
    found.push(
      note(
        'no-tracking-url',
        'Some shipping methods have no tracking link',
        listed(untracked.map(nameOf)),
        'enter one with <shipmenttrackingnumber> in the place of the number',
      ),
    );
  return found;
}

/** Do the service levels name each method, and none that is not there? */
function judgePromises(carriers: readonly Carrier[], options: OdooErpOptions): Found[] {
  const { serviceLevels = {}, defaultServiceLevel = 'ground' } = options;
  const named = new Set(Object.keys(serviceLevels));
  const keysOf = ({ id, name }: Carrier): string[] => [String(id), name ?? ''];
  const unnamed = carriers.filter((each) => !keysOf(each).some((key) => named.has(key)));
  const isPart = carriers.length === recordsMax;
  const title = `Shipping methods: ${isPart ? `the first ${recordsMax}` : carriers.length}`;
  const names = listed(carriers.map(nameOf));
  const found = [
    unnamed.length === 0
      ? ok('shipping-methods', title, names)
      : note(
          'shipping-methods',
          title,
          named.size === 0
            ? names
            : `${names}; without a promise, and so ${defaultServiceLevel}: ${listed(unnamed.map(nameOf))}`,
          'say in serviceLevels what each promises, by its id or name',
        ),
  ];
  const known = new Set(carriers.flatMap(keysOf));
  const stray = [...named].filter((key) => !known.has(key));
  if (stray.length > 0 && !isPart)
    found.push(
      bad('warning', 'service-level-of-none', [
        'Some service levels are of shipping methods that are not there',
        listed(stray),
        'correct them: names are spelled as the user sees them, in its language; ids do not change',
      ]),
    );
  return found;
}

function judgePriced(priced: readonly Carrier[], major: number): Found {
  return bad('warning', 'odoo-ships', [
    'Odoo would ship by itself',
    `${listed(priced.map(nameOf))}: set to get rate and create shipment, which overwrites the delivery’s price. ${whenSent(major)}`,
    'set the integration level to get rate',
  ]);
}

/** Seen on Odoo 19.0 and 14.0. Unconfirmed: that 15 was the first with the setting it depends on to leave it out. */
function whenSent(major: number): string {
  return major >= 15
    ? 'It is left out when the tracking number is there before the validation, as Crossdock writes it'
    : 'It happens at each validation, also when there is a tracking number';
}

function nameOf({ id, name }: Carrier): string {
  return `${name ?? ''} (${id ?? 0})`;
}
