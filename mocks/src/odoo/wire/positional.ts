import { methodOf, checkPublic, runMethod, toContext } from '../methods.ts';
import type { Method, Session } from '../database.ts';
import { attributeError, userError } from '../errors.ts';
import type { Values } from '../values.ts';
import { bindArguments, indexError, type Signature } from './python-calls.ts';

// Arguments that Odoo 19.0 takes by keyword only.
const keywordOnly: Readonly<Record<string, readonly string[] | 'all'>> = {
  action_put_in_pack: 'all',
  message_post: 'all',
  search_read: ['load'],
};

// Methods that most models have of their own; Python names the class in its messages.
const overridden = new Set(['create', 'write', 'unlink']);

/** A method call by position and keyword, as JSON-RPC and XML-RPC make it. */
export interface PositionalCall {
  model: string;
  method: string;
  args: readonly unknown[];
  kwargs: Values;
}

/**
 * Runs a method the way `call_kw` does: the first argument of a record method is the ids.
 *
 * @throws OdooError for whatever is wrong with the call
 */
export function callPositional(
  given: Omit<Session, 'context'>,
  { model, method: name, args, kwargs }: PositionalCall,
): unknown {
  const { db } = given;
  if (!db.has(model)) throw userError(`Object ${model} doesn't exist`);
  checkPublic(model, name);
  const method = methodOf(db.rules[model], model, name);
  if (method === undefined) throw attributeError(`The method '${model}.${name}' does not exist`);
  const { context, ...keywords } = kwargs;
  const session: Session = { ...given, context: toContext(context) };
  if (!method.onModel && args.length === 0) throw indexError();
  const [ids, ...others] = method.onModel ? [undefined, ...args] : args;
  const bound = bindArguments(signatureOf(session, model, name, method), others, keywords);
  // A new record is told by its id where one was given, by a list where a list was; a keyword is not looked at.
  if (name === 'create' && args.length === 0) throw indexError();
  const result = runMethod(session, model, name, method, ids, bound);
  return name === 'create' && !Array.isArray(args[0]) ? (result as number[])[0] : result;
}

/** The keyword form of a positional call, as far as it can be told; for knowing what a call is about. */
export function asKeywords(method: Method | undefined, args: readonly unknown[], kwargs: Values): Values {
  if (method === undefined) return kwargs;
  const [ids, ...others] = method.onModel ? [undefined, ...args] : args;
  const body: Values = { ...kwargs };
  for (const [index, name] of Object.keys(method.args).entries()) {
    if (index < others.length) body[name] = others[index];
  }
  if (ids !== undefined) body['ids'] = ids;
  return body;
}

function signatureOf(session: Session, model: string, name: string, method: Method): Signature {
  const keyword = keywordOnly[name] ?? [];
  const isKeywordOnly = (parameter: string): boolean => keyword === 'all' || keyword.includes(parameter);
  const own = overridden.has(name) || session.db.rules[model]?.methods?.[name] === method;
  return {
    name: `${own ? className(model) : 'BaseModel'}.${name}`,
    parameters: Object.entries(method.args).filter(([parameter]) => !isKeywordOnly(parameter)),
    keywordOnly: Object.keys(method.args).filter(isKeywordOnly),
    anyKeyword: method.anyKeyword ?? false,
  };
}

/** `stock.picking` is `StockPicking` in Python. */
function className(model: string): string {
  return model
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
