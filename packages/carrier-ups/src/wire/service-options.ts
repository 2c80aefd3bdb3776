import type { Accessorial } from '@crossdock/canonical-model';
import { IntegrationError } from '@crossdock/client-core';
import type { Lane } from '../codes.ts';
import type { components } from '../generated/ups.ts';

/** Ends the service code of a quote with Saturday delivery, so that it can be told from the other and booked. */
export const saturday = '+saturday';

type ShipmentServiceOptions = NonNullable<components['schemas']['Shipment']['ShipmentServiceOptions']>;

/**
 * Extra services that UPS takes for the whole shipment.
 *
 * @throws {IntegrationError} `unsupported` for one that UPS has for freight only.
 */
export function shipmentOptions(
  operation: string,
  accessorials: readonly Accessorial[] = [],
  lane: Lane,
): { ShipmentServiceOptions?: ShipmentServiceOptions } {
  if (accessorials.includes('liftgate')) {
    const message = 'UPS has a liftgate for its freight services only';
    const issues = [{ path: `accessorials.${accessorials.indexOf('liftgate')}`, message }];
    throw new IntegrationError({
      code: 'unsupported',
      effect: 'none',
      system: 'ups',
      operation,
      message,
      issues,
    });
  }
  const options: ShipmentServiceOptions = {};
  if (accessorials.includes('saturday-delivery')) options.SaturdayDeliveryIndicator = '';
  // Codes at this level: 1 signature, 2 adult signature. UPS Shipping.yaml, 2026-07-21.
  const signature = signatureType(accessorials);
  if (signature !== undefined && lane !== 'us-domestic') {
    options.DeliveryConfirmation = { DCISType: signature === 'adult' ? '2' : '1' };
  }
  return Object.keys(options).length > 0 ? { ShipmentServiceOptions: options } : {};
}

/** Extra services that UPS takes per package: signatures, within the US. */
export function packageOptions(
  accessorials: readonly Accessorial[] = [],
  lane: Lane,
): { PackageServiceOptions?: components['schemas']['PackageServiceOptions'] } {
  const signature = signatureType(accessorials);
  if (signature === undefined || lane !== 'us-domestic') return {};
  // Quirk: codes one higher than for the shipment: 2 signature, 3 adult signature. UPS Shipping.yaml, 2026-07-21.
  return { PackageServiceOptions: { DeliveryConfirmation: { DCISType: signature === 'adult' ? '3' : '2' } } };
}

// Unconfirmed: which pairs of countries take a signature per package; within the US is the one that is certain.
function signatureType(accessorials: readonly Accessorial[]): 'adult' | 'any' | undefined {
  if (accessorials.includes('adult-signature')) return 'adult';
  return accessorials.includes('signature') ? 'any' : undefined;
}
