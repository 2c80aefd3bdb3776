import { json, type WireResponse } from '../kernel/index.ts';

/** An exception inside Odoo, on its way to becoming an answer of JSON-2. */
export class OdooError extends Error {
  override readonly name: string;
  readonly status: number;
  readonly args: readonly unknown[];
  /** What Odoo tells beside, such as the company to switch to. */
  readonly context: Readonly<Record<string, unknown>>;

  /** `name` is the Python exception with its module, as callers see it. */
  constructor(
    status: number,
    name: string,
    message: string,
    args: readonly unknown[] = [message],
    context: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.args = args;
    this.context = context;
  }
}

export const odooHeaders = {
  'content-type': 'application/json; charset=utf-8',
  connection: 'close',
} as const;

/** Headers of an HTML page; all headers and statuses here as seen on Odoo 19.0. */
export const htmlHeaders = { 'content-type': 'text/html; charset=utf-8', connection: 'close' } as const;

/** What Python prints of an exception; a real one is longer. */
export function tracebackOf({ name, message }: OdooError): string {
  const last = name.startsWith('builtins.') ? name.slice('builtins.'.length) : name;
  const shown = last === 'KeyError' ? `'${message}'` : message;
  return `Traceback (most recent call last):\n  File "/opt/odoo/http.py", line 1, in _serve_db\n${last}: ${shown}\n`;
}

/** An exception as every JSON protocol shows it. */
export function errorData(error: OdooError): Record<string, unknown> {
  const { name, message, args, context } = error;
  return { name, message, arguments: args, context, debug: tracebackOf(error) };
}

/** The answer of JSON-2 to an exception. */
export function errorResponse(error: OdooError): WireResponse {
  const { status } = error;
  const headers = status === 401 ? { ...odooHeaders, 'www-authenticate': 'Bearer ' } : odooHeaders;
  return json(status, errorData(error), headers);
}

/** An HTML page in the form of werkzeug's error pages. */
export function htmlResponse(
  status: number,
  reason: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  const body = `<!doctype html>\n<html lang=en>\n<title>${status} ${reason}</title>\n<h1>${reason}</h1>\n<p>${text}</p>\n`;
  return { status, headers: { ...htmlHeaders, ...headers }, body };
}

export function userError(message: string): OdooError {
  return new OdooError(422, 'odoo.exceptions.UserError', message);
}

export function validationError(message: string): OdooError {
  return new OdooError(
    422,
    'odoo.exceptions.ValidationError',
    `The operation cannot be completed: ${message}`,
  );
}

export function accessError(message: string): OdooError {
  return new OdooError(403, 'odoo.exceptions.AccessError', message);
}

/** Wrong credentials. */
export function accessDenied(message = 'Access Denied'): OdooError {
  return new OdooError(403, 'odoo.exceptions.AccessDenied', message);
}

/** What a record rule or a missing document behind a record answers with. */
export function restricted(label: string, operation: string, id: number, uid: number): OdooError {
  return accessError(
    'The requested operation cannot be completed due to security restrictions. ' +
      'Please contact your system administrator.\n\n' +
      `(Document type: ${label}, Operation: ${operation})\n\nRecords: ${id}, User: ${uid}`,
  );
}

export function missingError(model: string, id: unknown, uid: number): OdooError {
  const message = `Record does not exist or has been deleted.\n(Record: ${model}(${String(id)},), User: ${uid})`;
  return new OdooError(404, 'odoo.exceptions.MissingError', message);
}

export function valueError(message: string): OdooError {
  return new OdooError(500, 'builtins.ValueError', message);
}

export function typeError(message: string): OdooError {
  return new OdooError(500, 'builtins.TypeError', message);
}

export function attributeError(message: string): OdooError {
  return new OdooError(500, 'builtins.AttributeError', message);
}

/** A record method that wants one record and got another number of them. */
export function expectedSingleton(model: string, ids: readonly number[]): OdooError {
  const tuple = ids.length === 1 ? `${String(ids[0])},` : ids.join(', ');
  return valueError(`Expected singleton: ${model}(${tuple})`);
}

/** What PostgreSQL says to a text where it wants a number. */
export function notANumber(kind: 'bigint' | 'double precision' | 'integer', text: string): OdooError {
  const message = `invalid input syntax for type ${kind}: "${text}"\n`;
  return new OdooError(500, 'psycopg2.errors.InvalidTextRepresentation', message);
}

function httpError(status: number, name: string, message: string): OdooError {
  return new OdooError(status, `werkzeug.exceptions.${name}`, message, [message, status]);
}

export function notFound(message: string): OdooError {
  return httpError(404, 'NotFound', message);
}

export function unprocessable(message: string): OdooError {
  return httpError(422, 'UnprocessableEntity', message);
}

export function badRequest(message: string): OdooError {
  return httpError(400, 'BadRequest', message);
}

export function unauthorized(message: string): OdooError {
  return httpError(401, 'Unauthorized', message);
}

export function requiredFieldMissing(
  field: string,
  label: string,
  model: string,
  modelLabel: string,
): OdooError {
  return validationError(
    `Missing required value for the field '${label}' (${field}).\nModel: '${modelLabel}' (${model})\n` +
      '- create/update: a mandatory field is not set\n' +
      '- delete: another model requires the record being deleted, you can archive it instead\n',
  );
}

export function serializationFailure(): OdooError {
  const message = 'could not serialize access due to concurrent update\n';
  return new OdooError(500, 'psycopg2.errors.SerializationFailure', message);
}
