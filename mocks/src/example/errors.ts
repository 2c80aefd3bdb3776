import { json, type Refusal, type WireResponse } from '../kernel/index.ts';

/** Example Carrier turning a request away. */
export class ExampleError extends Error {
  readonly status: number;
  readonly code: string;
  /** Where in the body, as a JSON pointer, or which parameter. */
  readonly field: string | undefined;

  constructor(status: number, code: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** A value the document does not allow. */
export function invalid(field: string, message: string): ExampleError {
  return new ExampleError(422, 'INVALID', message, field);
}

/** No such shipment, tracking number or path. */
export function notFound(what: string): ExampleError {
  return new ExampleError(404, 'NOT_FOUND', `There is no such ${what}`);
}

/** An error as it goes over the wire. */
export function errorReply({ status, code, message, field }: ExampleError): WireResponse {
  return json(status, field === undefined ? { code, message } : { code, message, field });
}

/** The carrier's own answer for each way of turning a call away. */
export function refusalReply(refusal: Refusal): WireResponse {
  if (refusal.kind === 'rate-limited') {
    const seconds = String(Math.max(1, Math.ceil(refusal.retryAfterMs / 1000)));
    return json(429, { code: 'RATE_LIMITED', message: 'Too many requests' }, { 'retry-after': seconds });
  }
  if (refusal.kind === 'unauthenticated') return errorReply(unauthorized());
  if (refusal.kind === 'unavailable') return json(503, { code: 'UNAVAILABLE', message: 'Try again later' });
  return json(500, { code: 'INTERNAL', message: 'Something went wrong' });
}

/** No key, or not a known one. */
export function unauthorized(): ExampleError {
  return new ExampleError(401, 'UNAUTHORIZED', 'The API key is missing or unknown');
}
