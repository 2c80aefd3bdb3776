import { createHttpPolicy, type HttpPolicy, IntegrationError } from '@crossdock/client-core';
import createOpenApiClient, { type Client as OpenApiClient } from 'openapi-fetch';
import type { ExampleCarrierOptions } from './carrier.ts';
import { readError } from './errors.ts';
import type { paths } from './generated/example.ts';

/** One account's way to the API. */
export interface ExampleClient {
  api: OpenApiClient<paths>;
  policy: HttpPolicy;
}

const baseUrls = {
  production: 'https://api.example-carrier.test',
  sandbox: 'https://sandbox.example-carrier.test',
};

/** The client of an account. */
export function createClient(options: ExampleCarrierOptions): ExampleClient {
  const { apiKey } = options.credentials;
  if (!apiKey || !(options.environment in baseUrls)) {
    throw new IntegrationError({
      code: 'misconfigured',
      effect: 'none',
      system: 'example',
      operation: 'createExampleCarrier',
      message: `the options are missing or wrong: ${apiKey ? 'environment' : 'apiKey'}`,
    });
  }
  return {
    api: createOpenApiClient<paths>({ baseUrl: options.baseUrl ?? baseUrls[options.environment] }),
    policy: createHttpPolicy({
      ...options.policy,
      system: 'example',
      clock: options.clock,
      random: options.random,
      fetch: options.fetch,
      readError,
      authorization: { headers: () => ({ authorization: `Bearer ${apiKey}` }) },
      secrets: [apiKey],
    }),
  };
}
