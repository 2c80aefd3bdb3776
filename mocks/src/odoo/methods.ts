import { guardMethod } from './access/guard.ts';
import type { Method, ModelRules, Session } from './database.ts';
import {
  accessError,
  notANumber,
  notFound,
  typeError,
  unprocessable,
  userError,
  valueError,
} from './errors.ts';
import { copyMethods } from './orm/copy.ts';
import { externalIdMethods } from './orm/external-ids.ts';
import { groupMethods } from './orm/grouping.ts';
import { loadMethods } from './orm/load.ts';
import { preflightMethods } from './orm/preflight.ts';
import { recordMethods } from './orm/records.ts';
import { searchMethods } from './orm/search.ts';
import { webMethods } from './orm/web.ts';
import type { Values } from './values.ts';

// Callable in Python only (seen on Odoo 19.0); so is whatever starts with an underscore.
const privateMethods = new Set(
  (
    'browse check_access exists filtered filtered_domain mapped search_fetch sorted sudo update with_context ' +
    'ensure_one'
  ).split(' '),
);

const generics = [
  searchMethods,
  recordMethods,
  copyMethods,
  preflightMethods,
  webMethods,
  groupMethods,
  loadMethods,
  externalIdMethods,
];

const known = new Map<string, Readonly<Record<string, Method>>>();

/** Methods every model has. */
function genericMethods(model: string): Readonly<Record<string, Method>> {
  let methods = known.get(model);
  if (methods === undefined) {
    methods = Object.assign({}, ...generics.map((group) => group(model))) as Readonly<Record<string, Method>>;
    known.set(model, methods);
  }
  return methods;
}

/** A model's methods that the mock has; the rest of Odoo's answer as if they did not exist. */
export function methodOf(rules: ModelRules | undefined, model: string, name: string): Method | undefined {
  if (rules?.methods && Object.hasOwn(rules.methods, name)) return rules.methods[name];
  const generic = genericMethods(model);
  return Object.hasOwn(generic, name) ? generic[name] : undefined;
}

/** @throws OdooError AccessError for a method that only Python may call */
export function checkPublic(model: string, name: string): void {
  if (!name.startsWith('_') && !privateMethods.has(name)) return;
  throw accessError(`Private methods (such as '${model}.${name}') cannot be called remotely.`);
}

/**
 * Runs a method the way JSON-2 does: every key of the body but `ids` and `context` is a keyword argument.
 *
 * @throws OdooError for whatever is wrong with the call
 */
export function callMethod(session: Session, model: string, name: string, body: Values): unknown {
  session.db.table(model);
  checkPublic(model, name);
  const method = methodOf(session.db.rules[model], model, name);
  if (method === undefined) throw notFound(`The method '${model}.${name}' does not exist`);
  if (method.onModel && 'ids' in body) throw unprocessable(`cannot call ${model}.${name} with ids`);
  return runMethod(session, model, name, method, body['ids'], keywordArguments(method, body));
}

/** Runs a method whose arguments fit it, for every protocol alike. */
export function runMethod(
  session: Session,
  model: string,
  name: string,
  method: Method,
  ids: unknown,
  args: Values,
): unknown {
  checkLanguage(session.context);
  const list = toIds(ids);
  // The methods that every model has ask for rights themselves.
  if (session.viewer !== undefined && session.db.rules[model]?.methods?.[name] === method) {
    guardMethod(session, model, name, method, list);
  }
  return method.run(session, list, args);
}

function keywordArguments(method: Method, body: Values): Values {
  const args: Values = {};
  for (const key in body) {
    if (key === 'ids' || key === 'context') continue;
    if (!Object.hasOwn(method.args, key) && !method.anyKeyword) {
      throw unprocessable(`got an unexpected keyword argument '${key}'`);
    }
    args[key] = body[key];
  }
  for (const key in method.args) {
    if (method.args[key] && !(key in args)) throw unprocessable(`missing a required argument: '${key}'`);
  }
  return args;
}

/** The one language the mock has. */
function checkLanguage({ lang }: Values): void {
  if (typeof lang === 'string' && lang !== '' && lang !== 'en_US')
    throw userError(`Invalid language code: ${lang}`);
}

/** `ids` is a list; a bare number works too, and without it a method runs on nothing (seen on Odoo 19.0). */
function toIds(value: unknown): readonly number[] {
  if (value === undefined || value === null || value === false) return [];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((id) => {
    if (typeof id === 'number') return id;
    if (typeof id === 'string') throw notANumber('integer', id);
    throw typeError(`unhashable type: '${Array.isArray(id) ? 'list' : typeof id}'`);
  });
}

/** @throws OdooError ValueError when `context` is no object */
export function toContext(value: unknown): Values {
  if (value === undefined || value === null || value === false) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  throw valueError('dictionary update sequence element #0 has length 1; 2 is required');
}
