import { Buffer } from 'node:buffer';
import type { ServiceLevel } from '@crossdock/canonical-model';
import { type Clock, createHttpPolicy, type HttpPolicy, redactText } from '@crossdock/client-core';
import createOpenApiClient, { type Client } from 'openapi-fetch';
import { readError } from './errors.ts';
import type { paths } from './generated/shipbob.ts';
import type { ShipBobWarehouseOptions } from './warehouse-system.ts';

/** The id of this adapter. */
export const system = 'shipbob';

/** ShipBob OpenAPI 2026-01, `servers`. */
const baseUrls = { production: 'https://api.shipbob.com', sandbox: 'https://sandbox-api.shipbob.com' };

/** One account's way to ShipBob, with what its operations need to know of the options. */
export interface ShipBobClient {
  api: Client<paths>;
  policy: HttpPolicy;
  /** Where `api` goes to, without a slash at the end. */
  baseUrl: string;
  clock: Clock;
  /** The channel as the header `shipbob_channel_id` wants it. */
  channelId: string;
  warehouseId: string;
  arranges: 'merchant' | 'shipbob';
  shippingMethods: Partial<Record<ServiceLevel, string>>;
  /** The bytes webhooks are signed with. */
  webhookKey: Buffer | undefined;
}

/** Sets up the account's addresses, credentials and policy. */
export function createClient(options: ShipBobWarehouseOptions & { clock: Clock }): ShipBobClient {
  const { token, webhookSecret } = options.credentials;
  const secrets = [token, webhookSecret ?? ''];
  const baseUrl = (options.baseUrl ?? baseUrls[options.environment]).replace(/\/+$/, '');
  return {
    api: createOpenApiClient<paths>({ baseUrl }),
    policy: createHttpPolicy({
      ...options.policy,
      system,
      clock: options.clock,
      random: options.random,
      fetch: options.fetch,
      authorization: { headers: () => ({ authorization: `Bearer ${token}` }) },
      readError(answer) {
        const remote = readError(answer);
        // ShipBob's words stand in the issues too, of which the policy redacts nothing.
        const issues = remote.issues?.map(({ path, message }) => ({
          path: redactText(path, secrets),
          message: redactText(message, secrets),
        }));
        return { ...remote, issues };
      },
      secrets,
    }),
    baseUrl,
    clock: options.clock,
    channelId: String(options.channelId),
    warehouseId: options.warehouseId,
    arranges: options.arranges ?? 'merchant',
    shippingMethods: options.shippingMethods ?? {},
    webhookKey: webhookSecret === undefined ? undefined : Buffer.from(webhookSecret.slice(6), 'base64'),
  };
}
