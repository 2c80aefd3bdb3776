import { type Answer, IntegrationError, type Issue, type RemoteError } from '@crossdock/client-core';
import { z } from 'zod';

/** The code an answer gets that refuses a reference because an order has it already. */
export const duplicateReference = 'existing-reference-id';

/** Field names by ShipBob's `Orders.CreateOrderModel` (OpenAPI 2026-01), in lower case and without underscores. */
const paths: Readonly<Record<string, string>> = {
  referenceid: 'reference',
  ordernumber: 'orderReference',
  shippingmethod: 'serviceLevel',
  'recipient.name': 'shipTo.contact.name',
  'recipient.email': 'shipTo.contact.email',
  'recipient.phonenumber': 'shipTo.contact.phone',
  'recipient.address': 'shipTo.address',
  'recipient.address.companyname': 'shipTo.contact.company',
  'recipient.address.address1': 'shipTo.address.lines.0',
  'recipient.address.address2': 'shipTo.address.lines.1',
  'recipient.address.city': 'shipTo.address.city',
  'recipient.address.state': 'shipTo.address.regionCode',
  'recipient.address.zipcode': 'shipTo.address.postalCode',
  'recipient.address.country': 'shipTo.address.countryCode',
  products: 'lines',
};

const FieldErrors = z.record(z.string(), z.array(z.string()));
const Problem = z.looseObject({ title: z.string().nullish(), detail: z.string().nullish() });
/** The answer to too many calls, by ShipBob's page on rate limits, read 2026-11-23. */
const Turned = z.looseObject({ message: z.string() });

/** Reads the three forms of ShipBob's error bodies: messages by field, a problem after RFC 7807, a single message. */
export function readError(answer: Answer): RemoteError {
  const retryAfterMs = readRetryAfter(answer.headers);
  const json = parseJson(answer.body);
  const fields = FieldErrors.safeParse(json);
  if (fields.success && Object.keys(fields.data).length > 0) {
    return { ...readFields(answer.status, fields.data), retryAfterMs };
  }
  const problem = Problem.safeParse(json);
  const turned = Turned.safeParse(json);
  const message =
    (problem.success ? (problem.data.detail ?? problem.data.title) : undefined) ??
    (turned.success ? turned.data.message : undefined) ??
    `HTTP ${answer.status}`;
  return { message, retryAfterMs };
}

function readFields(status: number, fields: Record<string, string[]>): RemoteError {
  const entries = Object.entries(fields);
  const message = entries.flatMap(([, messages]) => messages).join('; ') || `HTTP ${status}`;
  if (status !== 400 && status !== 422) return { message };
  if (/existing reference_?id/i.test(message)) {
    return { message, code: 'conflict', effect: 'none', remoteCode: duplicateReference };
  }
  const issues = entries.flatMap(([name, messages]) =>
    messages.flatMap((text): Issue[] => {
      const path = isNameless(name) ? guessPath(text) : toPath(name);
      return path === undefined ? [] : [{ path, message: text }];
    }),
  );
  // What is about no field in particular is not a question of form.
  const code = status === 422 && issues.length === 0 ? 'rejected' : 'invalid-request';
  return { message, code, effect: 'none', issues };
}

/** Quirk: what is about no field stands under an empty name; the 422 example of POST /order has it under "errors". */
function isNameless(name: string): boolean {
  return name === '' || name === 'errors';
}

/** Unconfirmed: the words in which ShipBob misses the name of a product that does not exist; some are about no field. */
function guessPath(message: string): string | undefined {
  return /\b(products?|skus?)\b/i.test(message) ? 'lines' : undefined;
}

/** Unconfirmed: how a field inside a list is named. Both `products[0].name` and `Products.0.Name` are understood. */
function toPath(name: string): string {
  const field = name
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replace(/^\$?\.+/, '')
    .replaceAll('_', '')
    .toLowerCase();
  const product = /^products\.(\d+)(?:\.(\w+))?/.exec(field);
  if (product === null) return paths[field] ?? name;
  const [, index, part] = product;
  if (part === 'quantity') return `lines.${index}.quantity`;
  // ShipBob misses the name of a product that it does not know by its reference.
  return part === undefined ? `lines.${index}` : `lines.${index}.sku`;
}

/** Quirk: ShipBob's own header, in seconds. Its page on rate limits, read 2026-11-23. */
function readRetryAfter(headers: Headers): number | undefined {
  const seconds = headers.get('x-retry-after')?.trim() ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error of one operation, before or after a call. */
export function failure(
  operation: string,
  rest: Pick<IntegrationError, 'code' | 'effect' | 'message'> & { issues?: readonly Issue[] },
): IntegrationError {
  return new IntegrationError({ system: 'shipbob', operation, ...rest });
}
