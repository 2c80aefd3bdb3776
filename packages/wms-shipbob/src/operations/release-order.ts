import type { FulfillmentRequest, Party } from '@crossdock/canonical-model';
import { type Call, type CallContext, IntegrationError, type Issue } from '@crossdock/client-core';
import type { Release } from '@crossdock/wms-core';
import type { ShipBobClient } from '../client.ts';
import { duplicateReference, failure } from '../errors.ts';
import type { components } from '../generated/shipbob.ts';
import { Order, toRelease } from '../order.ts';
import { findOrder } from './find-release.ts';

const operation = 'releaseOrder';

/** Creates the order, or adopts the one that has the reference already. */
export async function releaseOrder(
  client: ShipBobClient,
  request: FulfillmentRequest,
  context: CallContext,
): Promise<Release> {
  const body = toWire(client, request);
  const call: Call = { operation, writes: true, signal: context.signal };
  const known = context.repeated ? await findOrder(client, call, request.reference) : undefined;
  if (known !== undefined) return toRelease(known);
  try {
    const { data } = await client.api.POST('/2026-01/order', {
      params: { header: { shipbob_channel_id: client.channelId } },
      body,
      parseAs: 'text',
      fetch: client.policy.fetchFor(call),
    });
    return toRelease(client.policy.parse(call, Order, data));
  } catch (error) {
    if (!IntegrationError.is(error) || error.remote?.code !== duplicateReference) throw error;
    const existing = await findOrder(client, call, request.reference);
    if (existing === undefined) throw error;
    return toRelease(existing);
  }
}

function toWire(client: ShipBobClient, request: FulfillmentRequest): components['schemas']['NewOrder'] {
  checkLimits(request);
  return {
    reference_id: request.reference,
    order_number: request.orderReference,
    type: 'DTC',
    shipping_method: shippingMethod(client, request),
    ...(client.arranges === 'merchant'
      ? { shipping_terms: { carrier_type: 'Parcel', payment_term: 'MerchantResponsible' } }
      : {}),
    recipient: toRecipient(request.shipTo),
    // Quirk: ShipBob makes a new product of a reference it does not know, if only it has a name. Ours must exist.
    products: request.lines.map(({ sku, quantity }) => ({ reference_id: sku, name: null, quantity })),
  };
}

function toRecipient({ contact, address }: Party): components['schemas']['Recipient'] {
  const [address1 = '', ...more] = address.lines;
  return {
    name: contact.name,
    ...(contact.email === undefined ? {} : { email: contact.email }),
    ...(contact.phone === undefined ? {} : { phone_number: contact.phone }),
    address: {
      address1,
      ...(more.length === 0 ? {} : { address2: more.join(', ') }),
      ...(contact.company === undefined ? {} : { company_name: contact.company }),
      city: address.city,
      ...(address.regionCode === undefined ? {} : { state: address.regionCode }),
      ...(address.postalCode === undefined ? {} : { zip_code: address.postalCode }),
      country: address.countryCode,
    },
  };
}

function shippingMethod(client: ShipBobClient, { serviceLevel }: FulfillmentRequest): string {
  const method = client.shippingMethods[serviceLevel];
  if (method !== undefined) return method;
  if (client.arranges === 'merchant') return 'Standard';
  const message = `shippingMethods has no name for the service level ${serviceLevel}`;
  throw failure(operation, { code: 'unsupported', effect: 'none', message });
}

/** Limits of `Orders.CreateOrderModel` and its parts, ShipBob OpenAPI 2026-01. */
function checkLimits({ reference, orderReference, shipTo, lines }: FulfillmentRequest): void {
  const { contact, address } = shipTo;
  const issues: Issue[] = [];
  const check = (path: string, text: string, max: number): void => {
    if (text.length < 1) issues.push({ path, message: 'is empty' });
    if (text.length > max) issues.push({ path, message: `is longer than ${max} characters` });
  };
  check('reference', reference, 300);
  if (reference.includes(','))
    issues.push({ path: 'reference', message: 'has a comma, so it could not be looked up' });
  check('orderReference', orderReference, 400);
  check('shipTo.contact.name', contact.name, 300);
  if (contact.phone !== undefined) check('shipTo.contact.phone', contact.phone, 50);
  check('shipTo.address.lines.0', address.lines[0] ?? '', Infinity);
  check('shipTo.address.city', address.city, Infinity);
  check('shipTo.address.countryCode', address.countryCode, Infinity);
  if (lines.length === 0) issues.push({ path: 'lines', message: 'is empty' });
  for (const [index, { sku, quantity }] of lines.entries()) {
    check(`lines.${index}.sku`, sku, Infinity);
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 2 ** 31 - 1) {
      issues.push({ path: `lines.${index}.quantity`, message: 'is no whole number from 1 to 2147483647' });
    }
  }
  const first = issues[0];
  if (first === undefined) return;
  const message = `${first.path} ${first.message}`;
  throw failure(operation, { code: 'invalid-request', effect: 'none', message, issues });
}
