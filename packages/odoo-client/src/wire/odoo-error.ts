import {
  IntegrationError,
  type Answer,
  type IntegrationErrorCode,
  type RemoteError,
} from '@crossdock/client-core';
import { z } from 'zod';

/** The id under which this client reports errors. */
export const system = 'odoo';

/** `debug`, the full Python traceback that every error carries, is left out on purpose: it quotes data. */
const OdooErrorBody = z.looseObject({
  name: z.string(),
  message: z.string().nullish(),
  arguments: z.array(z.unknown()).nullish(),
});

interface Meaning {
  code: IntegrationErrorCode;
  /** Absent where the transaction may have been committed: then reads are `none` and writes `unknown`. */
  effect?: 'none';
  /** Said in place of Odoo's text where that text quotes SQL, and so values. */
  says?: string;
}

const busy: Meaning = {
  code: 'unavailable',
  effect: 'none',
  says: 'others kept changing or locking the record; Odoo gave up after five tries and rolled back',
};
const misused: Meaning = { code: 'invalid-request', effect: 'none' };
const misusedSql: Meaning = {
  ...misused,
  says: 'a value has a type or a character that the database refuses',
};
const lostDatabase: Meaning = {
  code: 'unavailable',
  says: 'Odoo lost its database connection during the call',
};

/**
 * What each exception stands for, by its name. An exception that reaches the caller has rolled the call's transaction
 * back, so the effect is `none` whatever the HTTP status says. All seen on Odoo 19.0 but where noted.
 */
const meanings: Record<string, Meaning> = {
  'odoo.exceptions.UserError': { code: 'rejected', effect: 'none' },
  'odoo.exceptions.RedirectWarning': { code: 'rejected', effect: 'none' },
  'odoo.exceptions.ValidationError': misused,
  'odoo.exceptions.MissingError': { code: 'not-found', effect: 'none' },
  'odoo.exceptions.AccessError': { code: 'forbidden', effect: 'none' },
  'odoo.exceptions.AccessDenied': { code: 'forbidden', effect: 'none' },
  // Unconfirmed: read in Odoo's source, never provoked.
  'odoo.exceptions.LockError': { code: 'conflict', effect: 'none' },
  'werkzeug.exceptions.Unauthorized': { code: 'unauthenticated', effect: 'none' },
  // A model or a method that this Odoo does not have: a module is missing, or it is another version.
  'werkzeug.exceptions.NotFound': { code: 'unsupported', effect: 'none' },
  'werkzeug.exceptions.UnprocessableEntity': misused,
  'werkzeug.exceptions.BadRequest': misused,
  'werkzeug.exceptions.RequestEntityTooLarge': misused,
  // Quirk: an unknown field, a bad domain, a bad date all come as HTTP 500. Seen on Odoo 19.0.
  'builtins.ValueError': misused,
  'builtins.TypeError': misused,
  'builtins.KeyError': misused,
  'builtins.AttributeError': misused,
  'binascii.Error': misused,
  'builtins.NotImplementedError': {
    code: 'unsupported',
    effect: 'none',
    says: 'this record does not offer that',
  },
  'psycopg2.errors.InvalidTextRepresentation': misusedSql,
  'psycopg2.errors.InvalidRowCountInLimitClause': misusedSql,
  'psycopg2.errors.UntranslatableCharacter': misusedSql,
  'psycopg2.errors.SerializationFailure': busy,
  'psycopg2.errors.LockNotAvailable': busy,
  // Unconfirmed: Odoo repeats deadlocks like the two above, but none was seen to reach the caller.
  'psycopg2.errors.DeadlockDetected': busy,
  // Nobody can tell whether the connection broke before or after the commit.
  'psycopg2.InterfaceError': lostDatabase,
  'psycopg2.OperationalError': lostDatabase,
};

/** Reads an error answer: the exception's name first, the HTTP status second, the (translated) text never. */
export function readOdooError(answer: Answer): RemoteError {
  const body = parseBody(answer.body);
  if (body === undefined) return readPage(answer);
  const { name } = body;
  const meaning = meanings[name];
  const message = meaning?.says ?? readMessage(name, body.arguments, body.message);
  return { message, remoteCode: name, code: meaning?.code, effect: meaning?.effect };
}

function parseBody(body: string): z.infer<typeof OdooErrorBody> | undefined {
  try {
    return OdooErrorBody.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Odoo's own sentence, without what PostgreSQL adds about the values, and not longer than a person reads. */
function readMessage(
  name: string,
  args: readonly unknown[] | null | undefined,
  message: string | null | undefined,
) {
  if (name.startsWith('psycopg2.')) return `the database failed with ${name}`;
  // Quirk: a RedirectWarning's message is all its arguments in one string, a whole action among them. Seen on Odoo 19.0.
  const first = args?.[0];
  const text = typeof first === 'string' ? first : (message ?? '');
  const sentence = (text.split('\nDETAIL:')[0] ?? '').trim().slice(0, 300);
  return sentence === '' ? `Odoo failed with ${name}` : sentence;
}

/** Answers that are no JSON: web pages of Odoo, of its web server or of a proxy. */
function readPage({ status }: Answer): RemoteError {
  if (status === 404) {
    // Not `not-found`: that would read as a missing record.
    const message = 'no such database at this address; name one in the option `database`';
    return { code: 'misconfigured', message, effect: 'none' };
  }
  if (status === 500) {
    // Odoo makes this page when it cannot serialize an answer, which is after the commit. Seen on Odoo 19.0.
    return { message: 'answered with an error page, which Odoo also does after the work is committed' };
  }
  return { message: `answered with status ${status} and no JSON` };
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
