import {
  type Call,
  type Clock,
  createHttpPolicy,
  createTokenCache,
  type HttpPolicy,
  type HttpPolicyOptions,
  IntegrationError,
  systemClock,
  systemRandom,
} from '@crossdock/client-core';
import createOpenApiClient, { type Client as OpenApiClient } from 'openapi-fetch';
import { z } from 'zod';
import type { UpsCarrierOptions } from './carrier.ts';
import { failedInHeaders, readError } from './errors.ts';
import type { paths } from './generated/ups.ts';

/** One UPS account's way to the API. */
export interface UpsClient {
  api: OpenApiClient<paths>;
  policy: HttpPolicy;
  clock: Clock;
  accountNumber: string;
  /** The headers UPS tells one request from another by; tracking refuses to work without them. */
  identify: (call: Call) => { transId: string; transactionSrc: string };
}

const origins = { production: 'https://onlinetools.ups.com', sandbox: 'https://wwwcie.ups.com' };

/** The client of an account. */
export function createClient(options: UpsCarrierOptions): UpsClient {
  checkOptions(options);
  const { accountNumber, clientId, clientSecret } = options.credentials;
  const { clock = systemClock, random = systemRandom } = options;
  const origin = (options.baseUrl ?? origins[options.environment]).replace(/\/$/, '');
  const basic = btoa(`${clientId}:${clientSecret}`);
  const shared: HttpPolicyOptions = {
    ...options.policy,
    system: 'ups',
    clock,
    random,
    fetch: options.fetch,
    readError,
    failed: failedInHeaders,
    secrets: [clientSecret, basic],
  };
  const tokens = createTokenCache({ requestToken: tokenRequest(shared, origin, basic), clock });
  return {
    // The API lives under /api, the tokens do not.
    api: createOpenApiClient<paths>({ baseUrl: `${origin}/api` }),
    policy: createHttpPolicy({
      ...shared,
      authorization: {
        headers: async () => ({ authorization: `Bearer ${await tokens.token()}` }),
        refused(headers) {
          tokens.invalidate(headers['authorization']?.replace('Bearer ', '') ?? '');
          return true;
        },
      },
    }),
    clock,
    accountNumber,
    identify: ({ operation }) => {
      const now = clock.now();
      const chance = Math.floor(random.fraction(`ups transId ${operation} ${now}`) * 2 ** 32);
      // At most 32 characters. UPS Shipping.yaml, 2026-07-21.
      return { transId: `${now.toString(36)}-${chance.toString(36)}`, transactionSrc: 'crossdock' };
    },
  };
}

function checkOptions({ credentials, environment }: UpsCarrierOptions): void {
  const wrong = [
    ...(['clientId', 'clientSecret'] as const).filter((name) => !credentials[name]),
    ...(/^[A-Za-z0-9]{6}$/.test(credentials.accountNumber) ? [] : ['accountNumber (six letters or digits)']),
    ...(environment in origins ? [] : ['environment']),
  ];
  if (wrong.length === 0) return;
  const message = `the options are missing or wrong: ${wrong.join(', ')}`;
  throw new IntegrationError({
    code: 'misconfigured',
    effect: 'none',
    system: 'ups',
    operation: 'createUpsCarrier',
    message,
  });
}

// Quirk: the lifetime is text, and so is every other value. UPS OAuthClientCredentials.yaml, 2026-07-21.
const Token = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

function tokenRequest(shared: HttpPolicyOptions, origin: string, basic: string) {
  const policy = createHttpPolicy(shared);
  const api = createOpenApiClient<paths>({ baseUrl: origin });
  const call: Call = { operation: 'requestToken', writes: false };
  return async () => {
    // The content type makes openapi-fetch write a form.
    const { data } = await api.POST('/security/v1/oauth/token', {
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: { grant_type: 'client_credentials' as const },
      parseAs: 'text',
      fetch: policy.fetchFor(call),
    });
    const token = policy.parse(call, Token, data);
    return { value: token.access_token, expiresInMs: token.expires_in * 1000 };
  };
}
