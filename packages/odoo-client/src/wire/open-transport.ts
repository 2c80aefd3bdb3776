import { createJson2Transport } from './json2.ts';
import { createJsonRpcTransport } from './json-rpc.ts';
import { misconfigured } from './odoo-error.ts';
import { remember } from './remember.ts';
import { type OdooProtocol, type OdooServer, probeServer } from './server.ts';
import { createSessionTransport } from './session.ts';
import type { Account, OdooTransport } from './transport.ts';
import { createXmlRpcTransport } from './xml-rpc.ts';

/** Who calls: an API key, for older protocols with its user's login, or a login and its password. */
export type OdooCredentials =
  | { apiKey: string; login?: string | undefined }
  | { login: string; password: string };

/** Options of {@link openTransport}. */
export interface TransportOptions extends Pick<Account, 'open' | 'url'> {
  database?: string | undefined;
  credentials: OdooCredentials;
  /** Taken as it is; otherwise the server's version and the credentials decide. */
  protocol?: OdooProtocol | undefined;
  /** The number before the point, where it is known; otherwise the server is asked. */
  version?: number | undefined;
}

/** A transport that knows its server. */
export interface OpenedTransport {
  transport: OdooTransport;
  server: () => Promise<OdooServer>;
}

/**
 * Opens a way to call Odoo. Nothing is called before the first call, which asks for the version when it must.
 *
 * @throws {IntegrationError} `misconfigured` when the credentials do not suit a protocol that is asked for
 */
export function openTransport(options: TransportOptions): OpenedTransport {
  const { protocol, version } = options;
  const server = remember(async () =>
    version === undefined ? await probeServer(options) : { major: version, version: `${version}.0` },
  );
  const chosen =
    protocol === undefined
      ? remember(async () => createTransport(choose((await server()).major, options), options))
      : fixed(createTransport(protocol, options));
  const transport: OdooTransport = {
    async call(model, method, params, call) {
      const inner = await chosen(call.signal);
      return inner.call(model, method, params, call);
    },
  };
  return { transport, server };
}

function fixed<T>(value: T): () => Promise<T> {
  return () => Promise.resolve(value);
}

/** JSON-2 is in Odoo since 19 and takes API keys only; `/jsonrpc` goes with 22. Read in Odoo's documentation. */
function choose(major: number, { credentials }: TransportOptions): OdooProtocol {
  if ('apiKey' in credentials && major >= 19) return 'json2';
  return major >= 22 ? 'session' : 'jsonrpc';
}

function createTransport(protocol: OdooProtocol, options: TransportOptions): OdooTransport {
  const { credentials, url, database, open } = options;
  if (protocol === 'json2') {
    if (!('apiKey' in credentials)) throw misconfigured('JSON-2 takes an API key, not a password');
    return createJson2Transport({ url, database, open, apiKey: credentials.apiKey });
  }
  const account = toAccount(protocol, options);
  switch (protocol) {
    case 'jsonrpc':
      return createJsonRpcTransport(account);
    case 'session':
      return createSessionTransport(account);
    case 'xmlrpc':
      return createXmlRpcTransport(account);
    default:
      return protocol satisfies never;
  }
}

function toAccount(protocol: OdooProtocol, { credentials, url, database, open }: TransportOptions): Account {
  if (database === undefined) throw misconfigured(`${protocol} needs the name of the database`);
  if (protocol === 'session' && 'apiKey' in credentials)
    throw misconfigured('a session takes a password, not an API key');
  const { login } = credentials;
  if (login === undefined || login === '')
    throw misconfigured(`${protocol} needs the login of the API key's user`);
  return {
    url,
    database,
    open,
    login,
    secret: 'apiKey' in credentials ? credentials.apiKey : credentials.password,
  };
}
