import type { RateRequest } from '@crossdock/canonical-model';
import { IntegrationError } from '@crossdock/client-core';

/** Packages one shipment may have. Example Carrier, the wire. */
export const packagesMax = 20;

/**
 * Refuses what is certain to be refused, without a call. What the carrier checks well itself is left to it.
 *
 * @throws {IntegrationError} `invalid-request`
 */
export function checkRequest(operation: string, { packages }: Pick<RateRequest, 'packages'>): void {
  if (packages.length <= packagesMax) return;
  const message = `Example Carrier takes at most ${packagesMax} packages per shipment`;
  const issues = [{ path: 'packages', message }];
  throw new IntegrationError({
    code: 'invalid-request',
    effect: 'none',
    system: 'example',
    operation,
    message,
    issues,
  });
}
