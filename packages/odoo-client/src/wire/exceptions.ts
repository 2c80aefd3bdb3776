import type { IntegrationErrorCode } from '@crossdock/client-core';

/** What an exception of Odoo stands for. */
export interface Meaning {
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
export const unsupported: Meaning = { code: 'unsupported', effect: 'none' };
export const unauthenticated: Meaning = { code: 'unauthenticated', effect: 'none' };
export const noDatabase: Meaning = {
  code: 'misconfigured',
  effect: 'none',
  says: 'no such database at this address; name one in the option `database`',
};

/**
 * What each exception stands for, by its name. An exception that reaches the caller has rolled the call's transaction
 * back, so the effect is `none` whatever the HTTP status says. All seen on Odoo 19.0 but where noted.
 */
export const meanings: Readonly<Record<string, Meaning>> = {
  'odoo.exceptions.UserError': { code: 'rejected', effect: 'none' },
  'odoo.exceptions.RedirectWarning': { code: 'rejected', effect: 'none' },
  'odoo.exceptions.ValidationError': misused,
  'odoo.exceptions.MissingError': { code: 'not-found', effect: 'none' },
  'odoo.exceptions.AccessError': { code: 'forbidden', effect: 'none' },
  'odoo.exceptions.AccessDenied': { code: 'forbidden', effect: 'none' },
  // Unconfirmed: read in Odoo's source, never provoked.
  'odoo.exceptions.LockError': { code: 'conflict', effect: 'none' },
  'odoo.http.SessionExpiredException': unauthenticated,
  'werkzeug.exceptions.Unauthorized': unauthenticated,
  // A model or a method that this Odoo does not have: a module is missing, or it is another version.
  'werkzeug.exceptions.NotFound': unsupported,
  'werkzeug.exceptions.UnprocessableEntity': misused,
  'werkzeug.exceptions.BadRequest': misused,
  'werkzeug.exceptions.RequestEntityTooLarge': misused,
  // Quirk: an unknown field, a bad domain, a bad date all come as HTTP 500. Seen on Odoo 19.0.
  'builtins.ValueError': misused,
  'builtins.TypeError': misused,
  'builtins.KeyError': misused,
  'builtins.IndexError': misused,
  'builtins.AttributeError': misused,
  'binascii.Error': misused,
  'builtins.NotImplementedError': { ...unsupported, says: 'this record does not offer that' },
  'psycopg2.errors.InvalidTextRepresentation': misusedSql,
  // A text for a date in a domain. Seen on Odoo 14.0.
  'psycopg2.errors.InvalidDatetimeFormat': misusedSql,
  'psycopg2.errors.InvalidRowCountInLimitClause': misusedSql,
  'psycopg2.errors.NumericValueOutOfRange': misusedSql,
  'psycopg2.errors.UntranslatableCharacter': misusedSql,
  'psycopg2.errors.SerializationFailure': busy,
  'psycopg2.errors.LockNotAvailable': busy,
  // Unconfirmed: Odoo repeats deadlocks like the two above, but none was seen to reach the caller.
  'psycopg2.errors.DeadlockDetected': busy,
  // Nobody can tell whether the connection broke before or after the commit.
  'psycopg2.InterfaceError': lostDatabase,
  'psycopg2.OperationalError': lostDatabase,
};

/** An exception as a protocol reports it. */
export interface OdooException {
  /** The Python class with its module. */
  name: string;
  message?: string | null | undefined;
  arguments?: readonly unknown[] | null | undefined;
}

/** Odoo's own sentence, without what PostgreSQL adds about the values, and not longer than a person reads. */
export function sentenceOf({ name, message, arguments: args }: OdooException): string {
  if (name.startsWith('psycopg2.')) return `the database failed with ${name}`;
  // Quirk: a RedirectWarning's message is all its arguments in one string, a whole action among them. Seen on Odoo 19.0.
  const first = args?.[0];
  const text = typeof first === 'string' ? first : (message ?? '');
  const sentence = (text.split('\nDETAIL:')[0] ?? '').trim().slice(0, 300);
  return sentence === '' ? `Odoo failed with ${name}` : sentence;
}
