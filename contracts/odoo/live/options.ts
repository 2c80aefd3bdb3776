import { parseArgs } from 'node:util';
import type { OdooProtocol } from '@crossdock/odoo-client';
import { type Login, type Logins, protocols } from './logins.ts';

/** What the command was told. */
export interface LiveOptions {
  url: string;
  database: string;
  /** Undefined means each that the server and the credentials allow. */
  protocol: OdooProtocol | undefined;
  /** Whether the recordings are written anew. */
  record: boolean;
  logins: Logins;
}

/**
 * Reads the arguments, and the credentials from the environment.
 *
 * @throws {Error} for what is missing or unknown
 */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): LiveOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      database: { type: 'string' },
      protocol: { type: 'string' },
      record: { type: 'boolean', default: false },
    },
  });
  const { url, database, record } = values;
  if (url === undefined || database === undefined) throw new Error('--url and --database are needed');
  const protocol = protocols.find((each) => each === values.protocol);
  if (values.protocol !== undefined && protocol === undefined)
    throw new Error(`--protocol is one of ${protocols.join(', ')}`);
  return { url, database, record, protocol, logins: readLogins(environment) };
}

function readLogins(environment: Readonly<Record<string, string | undefined>>): Logins {
  const loginOf = (prefix: string): Login | undefined => {
    const [login, apiKey, password] = ['LOGIN', 'API_KEY', 'PASSWORD'].map(
      (name) => environment[`${prefix}_${name}`] || undefined,
    );
    if (apiKey === undefined && password === undefined) return undefined;
    return { login: login ?? '', apiKey, password };
  };
  const main = loginOf('ODOO');
  if (main === undefined || main.login === '')
    throw new Error('ODOO_LOGIN and one of ODOO_API_KEY and ODOO_PASSWORD are needed in the environment');
  const expired = environment['ODOO_EXPIRED_API_KEY'] || undefined;
  return {
    main,
    other: loginOf('ODOO_OTHER'),
    expired: expired === undefined ? undefined : { login: main.login, apiKey: expired },
  };
}
