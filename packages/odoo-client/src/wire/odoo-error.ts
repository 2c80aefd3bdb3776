import { type Answer, IntegrationError, type RemoteError } from '@crossdock/client-core';
import { z } from 'zod';
import { meanings, noDatabase, sentenceOf } from './exceptions.ts';
import { readPage } from './pages.ts';

/** The id under which this client reports errors. */
export const system = 'odoo';

/** `debug`, the full Python traceback that every error carries, is left out on purpose: it quotes data. */
export const OdooErrorBody = z.looseObject({
  name: z.string(),
  message: z.string().nullish(),
  arguments: z.array(z.unknown()).nullish(),
});

/** Reads an error answer of JSON-2: the exception's name first, the HTTP status second, the (translated) text never. */
export function readOdooError(answer: Answer): RemoteError {
  const body = OdooErrorBody.safeParse(parseJson(answer.body)).data;
  if (body === undefined) return answer.status === 404 ? readNotFound(answer.body) : readPage(answer);
  const meaning = meanings[body.name];
  const message = meaning?.says ?? sentenceOf(body);
  return { message, remoteCode: body.name, code: meaning?.code, effect: meaning?.effect };
}

/** A 404 that names no exception is never a missing record. */
function readNotFound(body: string): RemoteError {
  // Before Odoo 19 the answer is JSON, and 404 stands inside. Seen on Odoo 14.0.
  if (parseJson(body) !== undefined) {
    return {
      code: 'unsupported',
      effect: 'none',
      message: 'this Odoo does not speak JSON-2: 19 is the first',
    };
  }
  return { code: noDatabase.code, effect: noDatabase.effect, message: noDatabase.says ?? '' };
}

/** Undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An error for a request that must not be sent, because Odoo would swallow the mistake or misread it. */
export function refuse(operation: string, path: string, message: string): IntegrationError {
  return new IntegrationError({
    code: 'invalid-request',
    effect: 'none',
    system,
    operation,
    message: path === '' ? message : `${path}: ${message}`,
    issues: [{ path, message }],
  });
}

/** An error in the options of a client. */
export function misconfigured(message: string, operation = 'connectOdoo'): IntegrationError {
  return new IntegrationError({ code: 'misconfigured', effect: 'none', system, operation, message });
}
