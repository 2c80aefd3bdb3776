import type { Carrier } from '@crossdock/carrier-core';
import type { Clock, FetchFunction, PolicyOptions, Random } from '@crossdock/client-core';
import { createClient } from './client.ts';
import { cancelShipment } from './operations/cancel-shipment.ts';
import { createShipment } from './operations/create-shipment.ts';
import { findShipments } from './operations/find-shipments.ts';
import { quoteRates } from './operations/quote-rates.ts';
import { trackPackages } from './operations/track-packages.ts';
import { packagesMax } from './wire/check-request.ts';

const invented = 'Example Carrier was invented with prices, labels and tracking only.';

/** Options of {@link createExampleCarrier}. */
export interface ExampleCarrierOptions {
  credentials: { apiKey: string };
  environment: 'production' | 'sandbox';
  /** Overrides the address the environment stands for, such as `http://localhost:4010`. */
  baseUrl?: string;
  clock?: Clock;
  random?: Random;
  fetch?: FetchFunction;
  policy?: PolicyOptions;
}

/**
 * Connects an Example Carrier account.
 *
 * @throws {IntegrationError} `misconfigured`
 *
 * @example
 * ```ts
 * const carrier = createExampleCarrier({ credentials: { apiKey: 'key' }, environment: 'sandbox' });
 * ```
 */
export function createExampleCarrier(options: ExampleCarrierOptions): Carrier {
  const client = createClient(options);
  return {
    specificationVersion: 1,
    id: 'example',
    traits: {
      packagesMax,
      repeatedBooking: 'idempotent',
      findableAfterMs: 0,
      recoversLabels: true,
      lacks: {
        createReturnShipment: invented,
        validateAddress: invented,
        schedulePickup: invented,
        cancelPickup: invented,
        createManifest: invented,
        fetchProofOfDelivery: invented,
        listServicePoints: invented,
        quoteLandedCost: invented,
        parseWebhook: invented,
      },
    },
    quoteRates: (request, context) => quoteRates(client, request, context),
    createShipment: (request, context) => createShipment(client, request, context),
    findShipments: (query, context) => findShipments(client, query, context),
    cancelShipment: (carrierShipmentId, context) => cancelShipment(client, carrierShipmentId, context),
    trackPackages: (queries, context) => trackPackages(client, queries, context),
  };
}
