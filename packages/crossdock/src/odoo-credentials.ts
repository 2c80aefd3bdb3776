import type { OdooCredentials } from '@crossdock/odoo-client';
import { UserMistake } from './user-mistake.ts';

/**
 * Who calls Odoo. Only from the environment: what is given as an argument stands in the list of processes and in the
 * history of the shell.
 *
 * @throws {UserMistake} when the environment names nobody.
 */
export function readOdooCredentials(environment: NodeJS.ProcessEnv): OdooCredentials {
  const { ODOO_API_KEY: apiKey, ODOO_LOGIN: login, ODOO_PASSWORD: password } = environment;
  if (isGiven(apiKey)) return isGiven(login) ? { apiKey, login } : { apiKey };
  if (isGiven(login) && isGiven(password)) return { login, password };
  throw new UserMistake('set ODOO_API_KEY, or ODOO_LOGIN and ODOO_PASSWORD, in the environment');
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
