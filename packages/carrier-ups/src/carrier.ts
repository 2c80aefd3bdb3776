import type { Carrier } from '@crossdock/carrier-core';
import type { Clock, FetchFunction, PolicyOptions, Random } from '@crossdock/client-core';
import { createClient } from './client.ts';
import { cancelShipment } from './operations/cancel-shipment.ts';
import { createShipment } from './operations/create-shipment.ts';
import { findShipments } from './operations/find-shipments.ts';
import { quoteRates } from './operations/quote-rates.ts';
import { trackPackages } from './operations/track-packages.ts';
import { packagesMax } from './wire/check-request.ts';

/** Options of {@link createUpsCarrier}. */
export interface UpsCarrierOptions {
  credentials: {
    clientId: string;
    clientSecret: string;
    /** The six characters of the shipper account that pays. */
    accountNumber: string;
  };
  environment: 'production' | 'sandbox';
  /** Overrides the address the environment stands for, such as `http://localhost:4010`; without `/api`. */
  baseUrl?: string;
  clock?: Clock;
  random?: Random;
  fetch?: FetchFunction;
  policy?: PolicyOptions;
}

/**
 * Connects a UPS account.
 *
 * @throws {IntegrationError} `misconfigured`
 *
 * @example
 * ```ts
 * const ups = createUpsCarrier({
 *   credentials: { clientId: 'id', clientSecret: 'secret', accountNumber: 'A1B2C3' },
 *   environment: 'sandbox',
 * });
 * ```
 */
export function createUpsCarrier(options: UpsCarrierOptions): Carrier {
  const client = createClient(options);
  return {
    specificationVersion: 1,
    id: 'ups',
    traits: {
      packagesMax,
      repeatedBooking: 'duplicates',
      // Unconfirmed: UPS names no time after which a label can be recovered. "Not ready" has been seen.
      findableAfterMs: 60_000,
      recoversLabels: true,
      lacks: {
        createReturnShipment: 'Not built yet.',
        validateAddress: 'Not built yet.',
        schedulePickup: 'Not built yet.',
        cancelPickup: 'Not built yet.',
        createManifest: 'UPS has none for parcels.',
        fetchProofOfDelivery: 'Not built yet.',
        listServicePoints: 'Not built yet.',
        quoteLandedCost: 'Not built yet.',
        parseWebhook: 'Not built yet.',
      },
    },
    quoteRates: (request, context) => quoteRates(client, request, context),
    createShipment: (request, context) => createShipment(client, request, context),
    findShipments: (query, context) => findShipments(client, query, context),
    cancelShipment: (carrierShipmentId, context) => cancelShipment(client, carrierShipmentId, context),
    trackPackages: (queries, context) => trackPackages(client, queries, context),
  };
}
