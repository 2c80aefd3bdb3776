import type { RemoteError } from '@crossdock/client-core';
import {
  type Meaning,
  meanings,
  noDatabase,
  type OdooException,
  sentenceOf,
  unauthenticated,
  unsupported,
} from './exceptions.ts';

/**
 * Exceptions that mean something else over the older protocols than over JSON-2, which has a name of its own for each.
 * Told apart by texts that are never translated. Seen on Odoo 19.0 and 14.0.
 */
const disguised: readonly { name: string; text: RegExp; meaning: Meaning }[] = [
  { name: 'odoo.exceptions.UserError', text: /^Object [\w.]+ doesn't exist$/, meaning: unsupported },
  {
    name: 'builtins.AttributeError',
    text: /^(The method '[\w.]+' does not exist|type object '[\w.]+' has no attribute '\w+')$/,
    meaning: unsupported,
  },
  // How a session of Odoo 14 says it of a model, whose name has a point in it and that of a field has none.
  { name: 'builtins.KeyError', text: /^'?[a-z_]\w*(\.\w+)+'?$/, meaning: unsupported },
  { name: 'odoo.exceptions.AccessDenied', text: /./, meaning: unauthenticated },
  { name: 'odoo.exceptions.AccessError', text: /^Database not found\.$/, meaning: noDatabase },
  { name: 'psycopg2.OperationalError', text: /database ".*" does not exist/, meaning: noDatabase },
];

/** Reads an exception that came over JSON-RPC or XML-RPC, both of which answer with HTTP 200. */
export function readRpcException(exception: OdooException): RemoteError {
  const { name, message } = exception;
  const found = disguised.find((each) => each.name === name && each.text.test(message ?? ''));
  const meaning = found?.meaning ?? meanings[name];
  return {
    message: meaning?.says ?? sentenceOf(exception),
    remoteCode: name,
    // An exception nobody foresaw is a fault of theirs, as HTTP 500 is over JSON-2.
    code: meaning?.code ?? 'unavailable',
    effect: meaning?.effect,
  };
}
