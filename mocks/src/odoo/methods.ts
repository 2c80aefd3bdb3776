import type { Method, ModelRules, Session } from './database.ts';
import {
  accessError,
  attributeError,
  notANumber,
  notFound,
  typeError,
  unprocessable,
  userError,
  valueError,
} from './errors.ts';
import { displayName } from './evaluate.ts';
import { describeFields } from './fields.ts';
import { fieldsToRead, showRow } from './reading.ts';
import { countedQuant } from './rules/quants.ts';
import { searchRows, toPage } from './searching.ts';
import { type Row, textOf, type Values } from './values.ts';
import { createRow, deleteRows, writeRows } from './writing.ts';

// Callable in Python only (seen on Odoo 19.0); so is whatever starts with an underscore.
const privateMethods = new Set(
  'browse exists filtered filtered_domain mapped search_fetch sorted sudo update with_context ensure_one'.split(
    ' ',
  ),
);

/** The administrator that every database is made with; below is only Odoo itself. */
const adminUid = 2;

const withoutRights = new Set(['fields_get', 'has_access']);

const pageArguments = { offset: false, limit: false, order: false } as const;

/** Methods every model has. `model` is told to each, as they do not belong to one. */
function searchMethods(model: string): Readonly<Record<string, Method>> {
  return {
    search: {
      args: { domain: true, ...pageArguments },
      onModel: true,
      reads: true,
      run: (session, _ids, args) =>
        searchRows(session, model, args['domain'], toPage(args)).map((row) => row.id),
    },
    search_read: {
      args: { domain: false, fields: false, ...pageArguments, load: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const fields = fieldsToRead(model, fieldNames(args['fields']));
        const rows = searchRows(session, model, args['domain'], toPage(args));
        return rows.map((row) => showRow(session, model, row, fields, args['load'] === null));
      },
    },
    search_count: {
      args: { domain: true, limit: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => searchRows(session, model, args['domain'], toPage(args)).length,
    },
    name_search: {
      args: { name: false, domain: false, operator: false, limit: false },
      onModel: true,
      reads: true,
      run: (session, _ids, args) => {
        const name = ['display_name', textOf(args['operator'] ?? 'ilike'), textOf(args['name'] ?? '')];
        const domain = [...((args['domain'] ?? []) as unknown[]), name];
        const rows = searchRows(session, model, domain, { limit: Number(args['limit'] ?? 100) });
        return rows.map((row) => [row.id, displayName(session, model, row)]);
      },
    },
  };
}

function recordMethods(model: string): Readonly<Record<string, Method>> {
  return {
    read: {
      args: { fields: false, load: false },
      reads: true,
      run: (session, ids, args) => {
        const fields = fieldsToRead(model, fieldNames(args['fields']));
        // Nothing is looked up where only ids are asked for: missing records come too (seen on Odoo 19.0).
        if (fields.every((field) => field.name === 'id')) return ids.map((id) => ({ id }));
        const rows = ids.map((id) => session.db.find(model, id)).filter((row) => row !== undefined);
        return rows.map((row) => showRow(session, model, row, fields, args['load'] === null));
      },
    },
    fields_get: {
      args: { allfields: false, attributes: false },
      onModel: true,
      reads: true,
      run: (_session, _ids, args) =>
        describeFields(model, fieldNames(args['allfields']), fieldNames(args['attributes'])),
    },
    has_access: { args: { operation: true }, reads: true, run: (session) => mayAccess(session, model) },
    create: {
      args: { vals_list: true },
      onModel: true,
      run: (session, _ids, args) => {
        const list: unknown[] = Array.isArray(args['vals_list']) ? args['vals_list'] : [args['vals_list']];
        return list.map((values) => createOne(session, model, asValues(values)));
      },
    },
    write: {
      args: { vals: true },
      run: (session, ids, args) => {
        writeRows(session, model, existing(session, model, ids), asValues(args['vals']));
        return true;
      },
    },
    unlink: {
      args: {},
      run: (session, ids) => {
        deleteRows(session, model, existing(session, model, ids));
        return true;
      },
    },
  };
}

function createOne(session: Session, model: string, values: Values): number {
  const counted = model === 'stock.quant' ? countedQuant(session, values) : undefined;
  if (counted === undefined) return createRow(session, model, values).id;
  writeRows(session, model, [counted], { inventory_quantity: values['inventory_quantity'] });
  return counted.id;
}

function asValues(values: unknown): Values {
  if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Values;
  throw attributeError(`'${pythonType(values)}' object has no attribute 'get'`);
}

function pythonType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return typeof value === 'boolean' ? 'bool' : 'str';
}

/** The one right that is modeled: `ir.model` is for administrators (seen on Odoo 19.0). All else is for everybody. */
function mayAccess(session: Session, model: string): boolean {
  return model !== 'ir.model' || session.uid <= adminUid;
}

function existing(session: Session, model: string, ids: readonly number[]): Row[] {
  return ids.map((id) => session.db.get(model, id, session.uid));
}

function fieldNames(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

const known = new Map<string, Readonly<Record<string, Method>>>();

/** A model's methods that the mock has; the rest of Odoo's answer as if they did not exist. */
export function methodOf(rules: ModelRules | undefined, model: string, name: string): Method | undefined {
  if (rules?.methods && Object.hasOwn(rules.methods, name)) return rules.methods[name];
  let generic = known.get(model);
  if (generic === undefined)
    known.set(model, (generic = { ...searchMethods(model), ...recordMethods(model) }));
  return Object.hasOwn(generic, name) ? generic[name] : undefined;
}

/**
 * Runs a method the way JSON-2 does: every key of the body but `ids` and `context` is a keyword argument.
 *
 * @throws OdooError for whatever is wrong with the call
 */
export function callMethod(session: Session, model: string, name: string, body: Values): unknown {
  session.db.table(model);
  if (name.startsWith('_') || privateMethods.has(name)) {
    throw accessError(`Private methods (such as '${model}.${name}') cannot be called remotely.`);
  }
  const method = methodOf(session.db.rules[model], model, name);
  if (method === undefined) throw notFound(`The method '${model}.${name}' does not exist`);
  if (!mayAccess(session, model) && !withoutRights.has(name)) {
    throw accessError(
      `You are not allowed to access 'Models' (${model}) records.\n\n` +
        'This operation is allowed for the following groups:\n\t- Access Rights\n\n' +
        'Contact your administrator to request access if necessary.',
    );
  }
  checkContext(session.context);
  if (method.onModel && 'ids' in body) throw unprocessable(`cannot call ${model}.${name} with ids`);
  const args = keywordArguments(method, body);
  return method.run(session, toIds(body['ids']), args);
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

/** The one language and the one company the mock has. */
function checkContext(context: Values): void {
  const { lang, allowed_company_ids: companies } = context;
  if (typeof lang === 'string' && lang !== '' && lang !== 'en_US')
    throw userError(`Invalid language code: ${lang}`);
  if (Array.isArray(companies) && companies.some((id) => id !== 1)) {
    throw accessError('Access to unauthorized or invalid companies.');
  }
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
