import type { OdooCredentials, OdooProtocol } from '@crossdock/odoo-client';

/** What lets somebody in. JSON-2 takes keys only, a session passwords only, the others both. */
export interface Login {
  login: string;
  apiKey?: string | undefined;
  password?: string | undefined;
}

/** Those who call. All but the first may be missing; then the steps that need them are left out. */
export interface Logins {
  /** Runs sales, inventory and invoicing, and may change settings of products and shipping methods. */
  main: Login;
  /** An internal user without any application. */
  other?: Login | undefined;
  /** The first user with a key that has expired. */
  expired?: Login | undefined;
}

/** Every protocol, in the order in which they are run. */
export const protocols: readonly OdooProtocol[] = ['json2', 'jsonrpc', 'xmlrpc', 'session'];

/** What a protocol takes of a login: nothing when it takes none of it. */
export function credentialsFor(
  protocol: OdooProtocol,
  { login, apiKey, password }: Login,
): OdooCredentials | undefined {
  if (protocol !== 'session' && apiKey !== undefined) return { apiKey, login };
  return protocol !== 'json2' && password !== undefined ? { login, password } : undefined;
}
