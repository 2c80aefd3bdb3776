import type { WireRequest, WireResponse } from '../../kernel/index.ts';
import { htmlResponse, OdooError, tracebackOf } from '../errors.ts';
import { fieldsOf } from '../fields.ts';
import type { Door } from './door.ts';
import { xmlCallOf } from './payload.ts';
import { callService } from './services.ts';
import { type FaultCode, writeFault, writeResult } from './xml-writer.ts';

const path = /^\/xmlrpc\/(2\/)?(\w+)$/;

/** Answers `/xmlrpc/2/<service>`, and the older `/xmlrpc/<service>`; undefined for another path. */
export function answerXmlRpc(door: Door, request: WireRequest): WireResponse | undefined {
  const [, modern, service = ''] = path.exec(request.path) ?? [];
  if (service === '') return undefined;
  if (request.method !== 'POST') {
    return htmlResponse(405, 'Method Not Allowed', 'The method is not allowed for the requested URL.');
  }
  try {
    return xml(answerCall(door, request, service));
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const [code, text] = modern === undefined ? oldFault(error) : fault(error);
    return xml(writeFault(code, text));
  }
}

/** What was done stays done when the answer turns out to have no XML, as for a method without a result. */
function answerCall(door: Door, request: WireRequest, service: string): string {
  const call = xmlCallOf(request);
  if (call === undefined) {
    throw new OdooError(
      500,
      'xml.parsers.expat.ExpatError',
      'not well-formed (invalid token): line 1, column 0',
    );
  }
  const result = callService(door, { service, method: call.method, args: call.params });
  return writeResult(result, service === 'object' ? doublesOf(call.params[3]) : new Set());
}

/** Names of a model's fields that are floats: a whole number in them is sent as one (seen on Odoo 19.0). */
function doublesOf(model: unknown): ReadonlySet<string> {
  const fields = fieldsOf(String(model))?.values() ?? [];
  return new Set(
    [...fields].filter(({ type }) => type === 'float' || type === 'monetary').map(({ name }) => name),
  );
}

function xml(body: string): WireResponse {
  const headers = {
    'content-type': 'text/xml; charset=utf-8',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  };
  return { status: 200, headers, body };
}

/** Only these are told apart; of all else the traceback is shown. Seen on Odoo 19.0. */
function fault(error: OdooError): [FaultCode, string] {
  switch (error.name) {
    case 'odoo.exceptions.AccessDenied':
      return [3, error.message];
    case 'odoo.exceptions.AccessError':
      return [4, error.message];
    case 'odoo.exceptions.UserError':
    case 'odoo.exceptions.ValidationError':
    case 'odoo.exceptions.MissingError':
      return [2, error.message];
    default:
      return [1, tracebackOf(error)];
  }
}

/** On the old path the code is a text, for warnings all there is. */
function oldFault(error: OdooError): [FaultCode, string] {
  const [, known] = /^odoo\.exceptions\.(\w+)$/.exec(error.name) ?? [];
  if (known === 'AccessDenied') return [known, error.message];
  if (known !== undefined) return [`warning -- ${known}\n\n${error.message}`, ''];
  return [error.message, tracebackOf(error)];
}
