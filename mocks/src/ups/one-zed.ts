/** Checks and makes UPS's 18-character tracking numbers. */

/**
 * The last digit of a tracking number, from the fifteen characters after `1Z`.
 *
 * UPS's documents ask for "1Z rules" without giving them; this arithmetic gives the check digit of nine of the eleven
 * numbers they print (UPS Shipping.yaml, Tracking.yaml, UPSTrackAlert.yaml, DeliveryIntercept.yaml, 2026-07-21).
 */
function checkDigit(body: string): number {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const unit = body.charCodeAt(index);
    const value = unit >= 65 ? (unit - 63) % 10 : unit - 48;
    sum += index % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10;
}

/** The tracking number of an account's nth package. */
export function trackingNumberOf(shipperNumber: string, serviceCode: string, serial: number): string {
  const body = `${shipperNumber}${serviceCode}${String(serial % 1e7).padStart(7, '0')}`;
  return `1Z${body}${checkDigit(body)}`;
}

/** True for a tracking number whose check digit is right. */
export function isTrackingNumber(text: string): boolean {
  return /^1Z[0-9A-Z]{15}[0-9]$/.test(text) && checkDigit(text.slice(2, 17)) === Number(text[17]);
}
