import {
  type Clock,
  createHttpPolicy,
  type FetchFunction,
  type PolicyOptions,
  type Random,
  systemClock,
} from '@crossdock/client-core';
import { createOdooClient } from './orm/client.ts';
import type { AnyModels } from './orm/models.ts';
import type { OdooClient, OdooContext } from './orm/odoo-client.ts';
import { misconfigured, system } from './wire/odoo-error.ts';
import { type OdooCredentials, openTransport } from './wire/open-transport.ts';
import type { OdooProtocol } from './wire/server.ts';
import type { Policies, WireRules } from './wire/transport.ts';

/** Options of {@link connectOdoo}. */
export interface OdooOptions {
  /** Address of the server, such as `https://example.odoo.com`. */
  url: string;
  /** Name of the database; needed where the server has several, and for every protocol but JSON-2. */
  database?: string | undefined;
  /**
   * An API key of a user with rights on inventory, or a login and its password. Before Odoo 19 a key needs its user's
   * login beside it. Keys of ordinary users expire after 90 days at most.
   */
  credentials: OdooCredentials;
  /**
   * How to call. By default the server is asked for its version once: JSON-2 from Odoo 19 on, when there is an API key,
   * else JSON-RPC.
   */
  protocol?: OdooProtocol | undefined;
  /** The major version of the server, such as 19, where it is known: then nobody is asked. */
  version?: number | undefined;
  clock?: Clock | undefined;
  random?: Random | undefined;
  fetch?: FetchFunction | undefined;
  /**
   * How patient the client is. Unless it says otherwise, a call that writes may take 120 s and 300 s with its repeats:
   * Odoo waits for locks by itself, 23 s were seen on 19.0 and 113 s on 14.0.
   */
  policy?: PolicyOptions | undefined;
  /** The user's own settings decide what is left out. */
  context?:
    | {
        lang?: string | undefined;
        tz?: string | undefined;
        allowedCompanyIds?: readonly number[] | undefined;
      }
    | undefined;
}

/**
 * Connects to an Odoo database. Nothing is called before the first operation.
 *
 * @throws {IntegrationError} `misconfigured`
 * @example
 * const odoo = connectOdoo({ url: 'https://example.odoo.com', credentials: { apiKey: 'the key' } });
 * const late = await odoo.searchCount('stock.picking', { domain: [['state', '=', 'assigned']] });
 */
export function connectOdoo<Models = AnyModels>(options: OdooOptions): OdooClient<Models> {
  const { credentials, database, protocol, version } = options;
  const url = checkUrl(options.url);
  const secret = checkCredentials(credentials);
  checkServer(options);
  const clock = options.clock ?? systemClock;
  const open = (rules: WireRules) => openPolicies(options, clock, [secret], rules);
  const { transport, server } = openTransport({ url, database, credentials, protocol, version, open });
  return createOdooClient<Models>(transport, clock, contextOf(options.context), server);
}

function openPolicies(
  { policy, random, fetch }: OdooOptions,
  clock: Clock,
  secrets: readonly string[],
  rules: WireRules,
): Policies {
  const patience = (more: PolicyOptions) =>
    createHttpPolicy({ ...policy, ...more, ...rules, system, clock, random, fetch, secrets });
  return {
    reads: patience({}),
    writes: patience({
      timeoutMs: policy?.timeoutMs ?? 120_000,
      totalTimeoutMs: policy?.totalTimeoutMs ?? 300_000,
    }),
  };
}

/** What a header can carry. */
const printable = /^[\u0020-\u007e]+$/;

function checkCredentials(credentials: Partial<Record<'apiKey' | 'password', string | undefined>>): string {
  const [secret, name] =
    credentials.password === undefined
      ? [credentials.apiKey, 'the API key']
      : [credentials.password, 'the password'];
  if (typeof secret !== 'string' || secret.trim() === '') throw misconfigured(`${name} is empty`);
  if (credentials.password === undefined && !printable.test(secret))
    throw misconfigured('the API key has a character in it that keys do not have, such as a line break');
  return secret;
}

function checkServer({ database, version }: OdooOptions): void {
  if (database !== undefined && !printable.test(database))
    throw misconfigured('the name of the database is empty or has a character that no header can carry');
  if (version !== undefined && !(Number.isInteger(version) && version > 0))
    throw misconfigured('the version must be the number before the point, such as 19');
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
