import { type Answer, type Call, type HttpPolicy, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { envelopeRules, openEnvelope, postEnvelope } from './json-rpc-envelope.ts';
import { misconfigured } from './odoo-error.ts';
import type { Account } from './transport.ts';

/** How calls reach Odoo. `session` is the private API of its web client. */
export type OdooProtocol = 'json2' | 'jsonrpc' | 'session' | 'xmlrpc';

/** The Odoo at the other end. */
export interface OdooServer {
  /** Such as `19.0`. */
  version: string;
  /** The number before the point. */
  major: number;
}

const VersionInfo = z.tuple([z.union([z.int(), z.string()])], z.unknown());
const WebVersion = z.looseObject({ version: z.string(), version_info: VersionInfo });
const RpcVersion = z.looseObject({ server_version: z.string(), server_version_info: VersionInfo });

const call: Call = { operation: 'server', writes: false };

/**
 * Asks the server which version it is, without credentials. `/web/version` came with Odoo 19; the older way still works
 * there. Seen on Odoo 19.0 and 14.0.
 *
 * @throws {IntegrationError} `misconfigured` when no Odoo answers at this address; `unavailable`, `no-response`
 */
export async function probeServer({ url, open }: Pick<Account, 'open' | 'url'>): Promise<OdooServer> {
  const { reads } = open(envelopeRules);
  return (await askNew(reads, url)) ?? (await askOld(reads, url));
}

async function askNew(policy: HttpPolicy, url: string): Promise<OdooServer | undefined> {
  const response = await unlessMissing(() =>
    policy.send(call, { url: `${url}/web/version`, method: 'GET', headers: {}, redirect: 'manual' }),
  );
  if (response === undefined) return undefined;
  const { version, version_info: info } = await readVersion(response, (body) =>
    policy.parse(call, WebVersion, body),
  );
  return { version, major: majorOf(info[0]) };
}

async function askOld(policy: HttpPolicy, url: string): Promise<OdooServer> {
  const response = await unlessMissing(() =>
    policy.send(call, postEnvelope(`${url}/web/webclient/version_info`, {})),
  );
  if (response === undefined) throw noOdoo();
  const { server_version: version, server_version_info: info } = await readVersion(response, (body) =>
    openEnvelope(policy, call, RpcVersion, body),
  );
  return { version, major: majorOf(info[0]) };
}

async function readVersion<T>(response: Answer, read: (body: string) => T): Promise<T> {
  try {
    return read(response.body);
  } catch (error) {
    throw IntegrationError.is(error) && error.code === 'malformed-response' ? noOdoo() : error;
  }
}

async function unlessMissing(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (IntegrationError.is(error) && error.remote?.status === 404) return undefined;
    throw error;
  }
}

/** Releases for Odoo Online name themselves `saas~18`. Unconfirmed: read in Odoo's documentation, never seen. */
function majorOf(first: number | string): number {
  return typeof first === 'number' ? first : Number(/\d+/.exec(first)?.[0] ?? Number.NaN);
}

function noOdoo(): IntegrationError {
  return misconfigured('no Odoo answers at this address; look at the option `url`', call.operation);
}
