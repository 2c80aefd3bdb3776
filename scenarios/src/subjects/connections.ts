import type { Carrier } from '@crossdock/carrier-core';
import { createExampleCarrier } from '@crossdock/carrier-example';
import { createUpsCarrier } from '@crossdock/carrier-ups';
import type { PolicyOptions } from '@crossdock/client-core';
import { connectOdoo, type OdooClient } from '@crossdock/odoo-client';
import type { WarehouseSystem } from '@crossdock/wms-core';
import { createShipBobWarehouse } from '@crossdock/wms-shipbob';
import type { SubjectEnvironment, WarehouseAccess } from './subject.ts';

/** Connects the Odoo of an environment. */
export function odooOf(
  { odoo, clock, random, fetch }: SubjectEnvironment,
  policy: PolicyOptions,
): OdooClient {
  const { url, database, apiKey } = odoo;
  return connectOdoo({ url, database, credentials: { apiKey }, clock, random, fetch, policy });
}

/** Connects one warehouse of an environment. */
export function shipBobOf(
  { clock, random, fetch }: SubjectEnvironment,
  { id, baseUrl, token, channelId, webhookSecret }: WarehouseAccess,
  policy: PolicyOptions,
): WarehouseSystem {
  return createShipBobWarehouse({
    credentials: { token, webhookSecret },
    channelId,
    warehouseId: id,
    environment: 'sandbox',
    baseUrl,
    clock,
    random,
    fetch,
    policy,
  });
}

/** Connects the UPS account of an environment. */
export function upsOf({ ups, clock, random, fetch }: SubjectEnvironment, policy: PolicyOptions): Carrier {
  const { baseUrl, ...credentials } = ups;
  return createUpsCarrier({ credentials, environment: 'sandbox', baseUrl, clock, random, fetch, policy });
}

/** Connects the second carrier of an environment. */
export function exampleOf(
  { example, clock, random, fetch }: SubjectEnvironment,
  policy: PolicyOptions,
): Carrier {
  const { baseUrl, apiKey } = example;
  return createExampleCarrier({
    credentials: { apiKey },
    environment: 'sandbox',
    baseUrl,
    clock,
    random,
    fetch,
    policy,
  });
}
