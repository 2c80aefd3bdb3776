import type { Answer, RemoteError } from '@crossdock/client-core';
import { readPage } from './pages.ts';
import { readRpcException } from './rpc-error.ts';
import { readMethodResponse } from './xml-rpc-values.ts';

/** What a fault's number says when Odoo gives no exception's name. Seen on Odoo 19.0 and 14.0. */
const families: Readonly<Record<number | string, string>> = {
  2: 'odoo.exceptions.UserError',
  3: 'odoo.exceptions.AccessDenied',
  4: 'odoo.exceptions.AccessError',
};

/** How errors come over XML-RPC. */
export const faultRules = { failed: hasFailed, readError };

function hasFailed({ body }: Answer): boolean {
  return isFault(body) && !isNothing(body);
}

function isFault(body: string): boolean {
  return body.slice(0, 300).includes('<fault>');
}

/**
 * True for the fault that stands for a result this wire has no word for, which comes after the work is committed: `None`,
 * or on Odoo 14 records. Seen on Odoo 19.0 and 14.0.
 */
export function isNothing(body: string): boolean {
  return isFault(body) && /\nTypeError: cannot marshal [^\n]+\n<\/string>/.test(body.slice(-500));
}

function readError(answer: Answer): RemoteError {
  const response = readMethodResponse(answer.body);
  if (response === undefined || !('fault' in response)) return readPage(answer);
  const { code, text } = response.fault;
  const family = families[code];
  if (family === undefined) return readRpcException(readTraceback(text));
  // The ORM's own constraints, whose texts are not translated, are told from refusals by modules. Seen on Odoo 19.0.
  const isConstraint = code === 2 && text.startsWith('The operation cannot be completed:');
  const name = isConstraint ? 'odoo.exceptions.ValidationError' : family;
  return readRpcException({ name, message: text });
}

/** The exception at the end of a traceback: the first line after the last frame that is not indented. */
function readTraceback(traceback: string): { name: string; message: string } {
  const frames = traceback.lastIndexOf('\n  File "');
  const [, name = 'unknown', message = ''] =
    /\n([A-Za-z_][\w.]*)(?:: ([^]*))?$/.exec(traceback.slice(Math.max(frames, 0)).trimEnd()) ?? [];
  return { name: name.includes('.') ? name : `builtins.${name}`, message };
}
