import { json, type Refusal, type WireResponse } from '../kernel/index.ts';

/**
 * UPS turning a request away, with the HTTP status, code and message it does that with.
 *
 * Codes are those of UPS's own documents and of published logs of its wire; UPS publishes no complete list.
 */
export class UpsError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** UPS's envelope for anything but success, the same for OAuth and for every API. UPS Shipping.yaml (2026-07-21). */
export function errorReply(status: number, code: string, message: string): WireResponse {
  return json(
    status,
    { response: { errors: [{ code, message }] } },
    { apierrorcode: code, apierrormsg: message, errorcode: code, errordescription: message },
  );
}

/** What UPS answers to a body that is not JSON: success, nothing in it, and the error in headers only. */
export function malformedReply(): WireResponse {
  // Quirk: 200 with an empty body. Seen on UPS's wire (friendly_shipping's recorded label request).
  const message = 'The request is not well formed or the operation is not defined.';
  return {
    status: 200,
    headers: { apierrorcode: '1', apierrormsg: message, errorcode: '1', errordescription: message },
    body: '',
  };
}

/** UPS's own words for each way of turning a call away. */
export function refusalReply({ kind }: Refusal): WireResponse {
  // Quirk: no Retry-After and no rate headers. UPS-API/api-documentation issues 8 and 123.
  if (kind === 'rate-limited') return errorReply(429, '10429', 'Too Many Requests');
  if (kind === 'unauthenticated') return errorReply(401, '250002', 'Invalid Authentication Information.');
  return errorReply(kind === 'unavailable' ? 503 : 500, '10004', 'The service is temporarily unavailable');
}

/** No bearer token came with the call. */
export const missingToken = (): UpsError =>
  new UpsError(401, 'UJ0001', 'Invalid token or token is not present.');

/** A bearer token, or a client's secret, that UPS does not know. */
export const invalidAuthentication = (): UpsError =>
  new UpsError(401, '250002', 'Invalid Authentication Information.');

/** A bearer token that was good once. */
export const expiredToken = (): UpsError => new UpsError(401, '251004', 'The access token has expired.');

/** The shipper number is missing, unknown, or someone else's. */
export const badShipperNumber = (): UpsError =>
  new UpsError(400, '112111', 'Missing or invalid shipper number');

/** Packaging or service that cannot be had, on this lane or at all. */
export const notAvailable = (what: string): UpsError =>
  new UpsError(400, '111212', `The requested ${what} is unavailable between the selected locations.`);

/** The consignee's first address line is missing. */
export const missingAddressLine = (): UpsError =>
  new UpsError(400, '120202', 'Missing ship to address line 1');

/** Something else is wrong with the consignee's address. */
export const badShipToAddress = (detail: string): UpsError =>
  new UpsError(400, '120802', `Address Validation Error on ShipTo address: ${detail}`);

/** Postal code that does not belong to the state, or is not a postal code. */
export const badPostalCode = (postalCode: string, state: string, country: string): UpsError =>
  new UpsError(400, '111285', `The postal code ${postalCode} is invalid for ${state} ${country}.`);

/** An international shipment must say what is in it. */
export const missingDescription = (): UpsError =>
  new UpsError(400, '120512', 'Shipment Description is required');

/** A value that the document does not allow, where UPS publishes no code for it. */
export function badValue(message: string): UpsError {
  // Unconfirmed: UPS has a code for each field and publishes none of these; 111549 is its published validation code.
  return new UpsError(400, '111549', message);
}

/** Nothing that may still be voided is known under this number. */
export const notVoidable = (): UpsError =>
  new UpsError(400, '190102', 'No shipment found within the allowed void period');

/** The label cannot be recovered: unknown, not ready yet, or voided. */
export const labelNotFound = (): UpsError => new UpsError(400, '9801031', 'Label recovery: label not found');
