import { FulfillmentRequest, type ServiceLevel } from '@crossdock/canonical-model';
import { z } from 'zod';
import { many2oneField, textField } from '../../orm/fields.ts';

/** A delivery of which we need no more than this. */
export const DeliveryRow = z.looseObject({
  id: z.int(),
  name: textField,
  state: z.string(),
  origin: textField,
  partner_id: many2oneField,
  carrier_id: many2oneField,
  backorder_id: many2oneField,
  write_date: z.string(),
});
/** A delivery of which we need no more than this. */
export type DeliveryRow = z.infer<typeof DeliveryRow>;

/** What of one article a delivery asks for. */
export const DemandRow = z.looseObject({
  picking_id: many2oneField,
  product_id: many2oneField,
  /** In the unit of the order line. */
  product_uom_qty: z.number(),
  /** The same in the product's own unit. */
  product_qty: z.number(),
});
/** What of one article a delivery asks for. */
export type DemandRow = z.infer<typeof DemandRow>;

/** Who it goes to. */
export const PartnerRow = z.looseObject({
  id: z.int(),
  name: textField,
  commercial_company_name: textField,
  street: textField,
  street2: textField,
  city: textField,
  zip: textField,
  state_id: many2oneField,
  country_id: many2oneField,
  phone: textField,
  email: textField,
});
/** Who it goes to. */
export type PartnerRow = z.infer<typeof PartnerRow>;

/** All that a fulfillment request is made from. */
export interface DeliveryDetails {
  delivery: DeliveryRow;
  demand: readonly DemandRow[];
  partner: PartnerRow | undefined;
  skus: ReadonlyMap<number, string>;
  regions: ReadonlyMap<number, string>;
  countries: ReadonlyMap<number, string>;
  serviceLevel: ServiceLevel;
  countriesWithoutPostalCode: readonly string[];
}

/** One reason why there is no request, with the path into it. */
interface Problem {
  path: string;
  message: string;
}

/** Makes the request, or says what its data lacks, field by field and without quoting it. */
export function buildFulfillmentRequest(
  details: DeliveryDetails,
): { request: FulfillmentRequest } | { problems: Problem[] } {
  const { delivery, partner } = details;
  const problems: Problem[] = [];
  const candidate = {
    reference: delivery.name ?? '',
    // A delivery made by hand serves no order but itself.
    orderReference: delivery.origin ?? delivery.name ?? '',
    shipTo: partner === undefined ? undefined : buildParty(partner, details, problems),
    serviceLevel: details.serviceLevel,
    lines: buildLines(details, problems),
  };
  if (partner === undefined) problems.push({ path: 'shipTo', message: 'the delivery has no partner' });
  const parsed = FulfillmentRequest.safeParse(candidate);
  if (parsed.success && problems.length === 0) return { request: parsed.data };
  const named = new Set(problems.map((problem) => problem.path));
  for (const issue of parsed.error?.issues ?? []) {
    const path = issue.path.join('.');
    if (!named.has(path)) problems.push({ path, message: issue.message });
  }
  return { problems };
}

function buildParty(partner: PartnerRow, details: DeliveryDetails, problems: Problem[]) {
  const missing = (path: string, what: string): undefined => {
    problems.push({ path: `shipTo.${path}`, message: `the partner has no ${what}` });
  };
  const company = partner.commercial_company_name;
  const name = partner.name ?? company ?? missing('contact.name', 'name');
  const lines = [partner.street, partner.street2].flatMap((line) => (line?.trim() ? [line.trim()] : []));
  if (lines.length === 0) missing('address.lines', 'street');
  const countryCode =
    details.countries.get(partner.country_id?.id ?? 0) ?? missing('address.countryCode', 'country');
  const needsPostalCode = !details.countriesWithoutPostalCode.includes(countryCode ?? '');
  const postalCode = partner.zip ?? (needsPostalCode ? missing('address.postalCode', 'ZIP code') : undefined);
  const region = regionOf(details.regions.get(partner.state_id?.id ?? 0), countryCode);
  return {
    contact: {
      name,
      ...(company !== null && company !== name ? { company } : {}),
      ...(partner.phone === null ? {} : { phone: partner.phone }),
      ...(partner.email === null ? {} : { email: partner.email }),
    },
    address: {
      lines,
      city: partner.city ?? missing('address.city', 'city'),
      ...(postalCode === undefined ? {} : { postalCode }),
      ...(region === undefined ? {} : { regionCode: region }),
      countryCode,
    },
  };
}

/**
 * The part of ISO 3166-2 after the country. Quirk: for some countries Odoo has the whole code (`DE-BE`), for others codes
 * of its own (`AG-FR` in Switzerland); these are left out. Seen on Odoo 19.0.
 */
function regionOf(code: string | undefined, countryCode: string | undefined): string | undefined {
  const prefix = `${countryCode}-`;
  const part = code?.startsWith(prefix) ? code.slice(prefix.length) : code;
  return part !== undefined && part.length <= 3 ? part : undefined;
}

/** One line per article, in the order the delivery names them. */
function buildLines({ demand, skus }: DeliveryDetails, problems: Problem[]) {
  const lines: { sku: string | undefined; quantity: number }[] = [];
  const bySku = new Map<string, number>();
  for (const move of demand) {
    if (move.product_uom_qty === 0) continue;
    const sku = move.product_id === null ? undefined : skus.get(move.product_id.id);
    const index = (sku === undefined ? undefined : bySku.get(sku)) ?? lines.push({ sku, quantity: 0 }) - 1;
    const line = lines[index];
    if (line === undefined) continue;
    if (sku === undefined)
      problems.push({ path: `lines.${index}.sku`, message: 'the product has no internal reference' });
    else bySku.set(sku, index);
    if (move.product_uom_qty !== move.product_qty) {
      problems.push({ path: `lines.${index}.quantity`, message: "the unit is not the product's own" });
    }
    line.quantity += move.product_uom_qty;
  }
  for (const [index, line] of lines.entries()) {
    const whole = Math.round(line.quantity);
    // Odoo's quantities are floats: 0.1 + 0.2 comes as 0.3, yet sums of ours may be off by the last bit.
    if (Math.abs(line.quantity - whole) < 1e-6) line.quantity = whole;
    else problems.push({ path: `lines.${index}.quantity`, message: 'not a whole number of pieces' });
  }
  if (lines.length === 0) problems.push({ path: 'lines', message: 'the delivery asks for nothing' });
  return lines;
}
