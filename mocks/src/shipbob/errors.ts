import { json, type Refusal, type WireResponse } from '../kernel/index.ts';

/**
 * ShipBob turning a request away: for each field what is wrong with it. The field may be empty, for the whole.
 *
 * ShipBob OpenAPI 2026-01 describes 400 and 422 of orders as a map from field to messages.
 */
export class ShipBobError extends Error {
  readonly status: number;
  readonly fields: Readonly<Record<string, readonly string[]>> | undefined;

  constructor(status: number, fields?: Readonly<Record<string, readonly string[]>>) {
    super(`ShipBob answers ${status}`);
    this.status = status;
    this.fields = fields;
  }
}

/** The request does not fit the model. */
export function invalidField(field: string, message: string): ShipBobError {
  // Unconfirmed: how ShipBob spells the field; here it is the path as the document names it.
  return new ShipBobError(400, { [field]: [message] });
}

/** The request fits, and ShipBob will not do it. */
export function unprocessable(message: string): ShipBobError {
  return new ShipBobError(422, { '': [message] });
}

/** There is no such thing; the document gives 404 no body. */
export const notFound = (): ShipBobError => new ShipBobError(404);

/** No token, or not a known one; the document gives 401 no body. */
export const unauthorized = (): ShipBobError => new ShipBobError(401);

/** The token may not use that channel; the document gives 403 no body. */
export const forbidden = (): ShipBobError => new ShipBobError(403);

/** An error as it goes over the wire. */
export function errorReply(error: ShipBobError): WireResponse {
  if (error.fields === undefined) return { status: error.status, headers: {}, body: '' };
  return json(error.status, error.fields);
}

/** Too many calls within a minute. */
export function limitReply(retryAfterMs: number): WireResponse {
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  // Quirk: not Retry-After. developer.shipbob.com, rate limits.
  return json(
    429,
    { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
    { 'x-remaining-calls': '0', 'x-retry-after': String(seconds) },
  );
}

/** ShipBob's own answer for each way of turning a call away. */
export function refusalReply(refusal: Refusal): WireResponse {
  if (refusal.kind === 'rate-limited') return limitReply(refusal.retryAfterMs);
  if (refusal.kind === 'unauthenticated') return errorReply(unauthorized());
  const [status, title] =
    refusal.kind === 'unavailable'
      ? ([503, 'Service Unavailable'] as const)
      : ([500, 'Internal Server Error'] as const);
  // Unconfirmed: that these carry problem details; the document gives 500 and 503 no body, and 400 of inventory this one.
  return json(status, { type: null, title, status, detail: null, instance: null });
}
