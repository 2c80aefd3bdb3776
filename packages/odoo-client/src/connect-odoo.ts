import {
  type Clock,
  createHttpPolicy,
  type FetchFunction,
  IntegrationError,
  type PolicyOptions,
  type Random,
  systemClock,
} from '@crossdock/client-core';
import { createOdooClient, type OdooClient, type OdooContext } from './orm/client.ts';
import { readOdooError, system } from './wire/odoo-error.ts';
import { createJson2Transport } from './wire/transport.ts';

/** Options of {@link connectOdoo}. */
export interface OdooOptions {
  /** Address of the server, such as `https://example.odoo.com`. */
  url: string;
  /** Name of the database; needed where the server has several. */
  database?: string | undefined;
  /** The key of a user with rights on inventory. Keys of ordinary users expire after 90 days at most. */
  credentials: { apiKey: string };
  clock?: Clock | undefined;
  random?: Random | undefined;
  fetch?: FetchFunction | undefined;
  /**
   * How patient the client is. Unless it says otherwise, a call that writes may take 120 s and 300 s with its repeats:
   * Odoo waits for locks by itself, 23 s were seen.
   */
  policy?: PolicyOptions | undefined;
  /** The user's own settings decide what is left out. */
  context?: { lang?: string; tz?: string; allowedCompanyIds?: readonly number[] } | undefined;
}

/**
 * Connects to an Odoo 19 database over JSON-2. Nothing is called before the first operation.
 *
 * @throws {IntegrationError} `misconfigured`
 * @example
 * const odoo = connectOdoo({ url: 'https://example.odoo.com', credentials: { apiKey: 'the key' } });
 * const late = await odoo.searchCount('stock.picking', { domain: [['state', '=', 'assigned']] });
 */
export function connectOdoo(options: OdooOptions): OdooClient {
  const { apiKey } = options.credentials;
  const url = checkUrl(options.url);
  if (apiKey.trim() === '') throw misconfigured('the API key is empty');
  const headers = { Authorization: `bearer ${apiKey}` };
  const clock = options.clock ?? systemClock;
  const policy = (patience: PolicyOptions) =>
    createHttpPolicy({
      ...options.policy,
      ...patience,
      system,
      clock,
      random: options.random,
      fetch: options.fetch,
      authorization: { headers: () => headers },
      readError: readOdooError,
      secrets: [apiKey],
    });
  const reads = policy({});
  const writes = policy({
    timeoutMs: options.policy?.timeoutMs ?? 120_000,
    totalTimeoutMs: options.policy?.totalTimeoutMs ?? 300_000,
  });
  const transport = createJson2Transport({ url, database: options.database, reads, writes });
  return createOdooClient(transport, clock, contextOf(options.context));
}

function contextOf({ lang, tz, allowedCompanyIds }: NonNullable<OdooOptions['context']> = {}): OdooContext {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(tz === undefined ? {} : { tz }),
    ...(allowedCompanyIds === undefined ? {} : { allowed_company_ids: allowedCompanyIds }),
  };
}

function checkUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw misconfigured('the url must be an http or https address');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw misconfigured('the url must have no credentials, query or fragment');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function misconfigured(message: string): IntegrationError {
  return new IntegrationError({
    code: 'misconfigured',
    effect: 'none',
    system,
    operation: 'connectOdoo',
    message,
  });
}
