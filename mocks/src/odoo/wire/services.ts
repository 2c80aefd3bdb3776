import { accessDenied, missingError, OdooError, valueError } from '../errors.ts';
import type { Values } from '../values.ts';
import { type Door, sessionOf } from './door.ts';
import { callPositional } from './positional.ts';
import { missingArguments } from './python-calls.ts';

/** The version as the services tell it. */
export const serviceVersion = {
  server_version: '19.0',
  server_version_info: [19, 0, 0, 'final', 0, ''],
  server_serie: '19.0',
  protocol_version: 1,
};

/** A call of a service, the same by JSON-RPC and XML-RPC. */
export interface ServiceCall {
  service: string;
  method: string;
  args: readonly unknown[];
}

/**
 * Answers a service; all that it does to the database is done or undone as one.
 *
 * @throws OdooError for whatever is wrong with the call
 */
export function callService(door: Door, { service, method, args }: ServiceCall): unknown {
  switch (service) {
    case 'common':
      return callCommon(door, method, args);
    case 'object':
      return callObject(door, method, args);
    case 'db':
      return callDatabase(door, method, args);
    default:
      throw keyError(service);
  }
}

function keyError(message: string): OdooError {
  return new OdooError(500, 'builtins.KeyError', message);
}

function callCommon(door: Door, method: string, args: readonly unknown[]): unknown {
  switch (method) {
    case 'version':
      return serviceVersion;
    case 'about':
      return 'See http://openerp.com';
    case 'login':
      return login(door, args, 'exp_login', ['db', 'login', 'password']);
    case 'authenticate':
      return login(door, args, 'exp_authenticate', ['db', 'login', 'password', 'user_agent_env']);
    default:
      throw new OdooError(500, 'builtins.Exception', `Method not found: ${method}`);
  }
}

/** The user's id, or false for a wrong password; an API key does as well (seen on Odoo 19.0). */
function login(door: Door, args: readonly unknown[], name: string, parameters: readonly string[]): unknown {
  if (args.length < parameters.length) throw missingArguments(name, parameters.slice(args.length));
  const [database, user, secret] = args;
  checkDatabase(door, database);
  return door.db.users.byLogin(door.db, user, secret) ?? false;
}

function callDatabase(door: Door, method: string, args: readonly unknown[]): unknown {
  switch (method) {
    case 'list':
      return [door.database];
    case 'server_version':
      return serviceVersion.server_version;
    case 'db_exist':
      return args[0] === door.database;
    default:
      throw keyError(`Method not found: ${method}`);
  }
}

/** @throws OdooError OperationalError for a database that there is not */
function checkDatabase(door: Door, name: unknown): void {
  if (name === door.database) return;
  const message = `connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "${String(name)}" does not exist\n`;
  throw new OdooError(500, 'psycopg2.OperationalError', message);
}

function callObject(door: Door, name: string, args: readonly unknown[]): unknown {
  if (args.length < 5)
    throw valueError(`not enough values to unpack (expected at least 5, got ${args.length})`);
  const [database, uid, secret, model, method, ...rest] = args;
  checkDatabase(door, database);
  const user = checkUser(door, uid, secret);
  if (name !== 'execute' && name !== 'execute_kw') {
    throw new OdooError(500, 'builtins.NameError', `Method not available ${name}`);
  }
  if (name === 'execute_kw' && rest.length === 0) {
    throw valueError('not enough values to unpack (expected 2, got 0)');
  }
  const given = name === 'execute_kw' ? ((rest[0] ?? []) as unknown[]) : rest;
  const kwargs = name === 'execute_kw' ? ((rest[1] ?? {}) as Values) : {};
  const call = { model: String(model), method: String(method), args: given, kwargs };
  const { context: _context, ...session } = sessionOf(door, user, {});
  return door.db.transaction(() => callPositional(session, call));
}

/** @throws OdooError AccessDenied, or MissingError for the id of nobody (seen on Odoo 19.0) */
function checkUser(door: Door, uid: unknown, secret: unknown): number {
  const id = Number(uid);
  if (!uid || Number.isNaN(id) || !secret) throw accessDenied();
  if (door.db.find('res.users', id) === undefined) throw missingError('res.users', id, id);
  if (!door.db.users.isSecretOf(door.db, id, secret)) throw accessDenied();
  return id;
}
