import { OdooError, typeError } from '../errors.ts';
import type { Values } from '../values.ts';

/** A Python function as its error messages speak of it. */
export interface Signature {
  /** With its class, such as `BaseModel.read`. */
  name: string;
  /** Names of what can be given by position; those marked true must be given. */
  parameters: readonly (readonly [name: string, required: boolean])[];
  /** Names that can be given by keyword only. */
  keywordOnly: readonly string[];
  anyKeyword: boolean;
}

/**
 * Binds arguments to names the way Python does.
 *
 * @throws OdooError TypeError in Python's words
 */
export function bindArguments(
  signature: Signature,
  positional: readonly unknown[],
  keywords: Values,
): Values {
  const { name, parameters } = signature;
  const bound: Values = {};
  for (const [index, [parameter]] of parameters.entries()) {
    if (index < positional.length) bound[parameter] = positional[index];
  }
  const known = new Set([...parameters.map(([parameter]) => parameter), ...signature.keywordOnly]);
  for (const key of Object.keys(keywords)) {
    if (key in bound) throw typeError(`${name}() got multiple values for argument '${key}'`);
    if (!known.has(key) && !signature.anyKeyword) {
      throw typeError(`${name}() got an unexpected keyword argument '${key}'`);
    }
    bound[key] = keywords[key];
  }
  if (positional.length > parameters.length) throw tooMany(signature, positional.length);
  const missing = parameters.filter(([parameter, required]) => required && !(parameter in bound));
  if (missing.length > 0)
    throw missingArguments(
      name,
      missing.map(([parameter]) => parameter),
    );
  return bound;
}

/** The object itself counts as an argument. */
function tooMany({ name, parameters }: Signature, given: number): OdooError {
  const most = parameters.length + 1;
  const least = parameters.filter(([, required]) => required).length + 1;
  const takes =
    least === most
      ? `${most} positional argument${most === 1 ? '' : 's'}`
      : `from ${least} to ${most} positional arguments`;
  return typeError(`${name}() takes ${takes} but ${given + 1} were given`);
}

export function missingArguments(name: string, missing: readonly string[]): OdooError {
  const quoted = missing.map((each) => `'${each}'`);
  const last = quoted.pop() ?? '';
  const listed =
    quoted.length === 0 ? last : `${quoted.join(', ')}${quoted.length > 1 ? ',' : ''} and ${last}`;
  const plural = missing.length === 1 ? '' : 's';
  return typeError(`${name}() missing ${missing.length} required positional argument${plural}: ${listed}`);
}

export function indexError(): OdooError {
  return new OdooError(500, 'builtins.IndexError', 'list index out of range');
}
