import type { Answer, IntegrationErrorCode, RemoteError } from '@crossdock/client-core';
import { z } from 'zod';

const ErrorBody = z.looseObject({ code: z.string(), message: z.string(), field: z.string().nullish() });

/** What the codes mean, where the HTTP status does not say it. Example Carrier, the wire. */
const codes: Record<string, IntegrationErrorCode> = {
  ALREADY_CANCELLED: 'conflict',
  NO_SERVICE: 'rejected',
};

/** Fields of their request under our names for them; what is not here has the same name. */
const names: Record<string, string> = {
  clientReference: 'reference',
  service: 'serviceLevel',
  from: 'shipFrom',
  to: 'shipTo',
};

const addressNames: Record<string, string> = {
  name: 'contact.name',
  phone: 'contact.phone',
  email: 'contact.email',
  city: 'address.city',
  lines: 'address.lines',
  region: 'address.regionCode',
  postalCode: 'address.postalCode',
  country: 'address.countryCode',
};

/** Reads the carrier's error body. */
export function readError({ status, body }: Answer): RemoteError {
  const parsed = ErrorBody.safeParse(safeJson(body));
  if (!parsed.success) return { message: `HTTP ${status}` };
  const { code, message, field } = parsed.data;
  return {
    message,
    code: codes[code],
    remoteCode: code,
    issues: field?.startsWith('/') ? [{ path: pathOf(field), message }] : undefined,
  };
}

/** A JSON pointer into their request as a path into ours. */
function pathOf(pointer: string): string {
  const [first = '', second, ...rest] = pointer.slice(1).split('/');
  const isAddress = first === 'from' || first === 'to';
  const inner = second !== undefined && isAddress ? (addressNames[second] ?? second) : second;
  return [names[first] ?? first, inner, ...rest].filter((part) => part !== undefined).join('.');
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
