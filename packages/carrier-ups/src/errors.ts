import type { Answer, IntegrationErrorCode, Issue, RemoteError } from '@crossdock/client-core';
import { z } from 'zod';
import { looseList } from './wire/loose-list.ts';

const ErrorBody = z.looseObject({
  response: z.looseObject({
    errors: looseList(z.looseObject({ code: z.coerce.string().nullish(), message: z.string().nullish() })),
  }),
});

/** What UPS's codes mean, where the HTTP status does not say it. UPS API documentation and its issues, 2026-07-21. */
const codes: Record<string, IntegrationErrorCode> = {
  '1': 'invalid-request',
  '10004': 'unavailable',
  '10429': 'rate-limited',
  '111212': 'rejected',
  '112111': 'forbidden',
  '190102': 'not-found',
  '250002': 'unauthenticated',
  // A wrong base path says so too; either way new credentials of the same kind will not help.
  '250003': 'forbidden',
  '251004': 'unauthenticated',
  // The sandbox knows some states only.
  '9264030': 'unsupported',
  '9801031': 'not-found',
  UJ0001: 'unauthenticated',
};

/** Where the fault lies in our request. */
const paths: Record<string, string> = {
  '111285': 'address.postalCode',
  '120202': 'shipTo.address.lines.0',
  '120512': 'packages.0.description',
  '120802': 'shipTo.address',
};

/** Reads UPS's error body, or the headers that stand in for one. */
export function readError(answer: Answer): RemoteError {
  const { headers, body } = answer;
  const [first, ...others] = bodyErrors(body);
  // Quirk: malformed JSON is answered with 200, an empty body, and the error in headers. Seen on the wire.
  const remoteCode = first?.code ?? headers.get('apierrorcode') ?? headers.get('errorcode') ?? undefined;
  const text = first?.message ?? headers.get('apierrormsg') ?? headers.get('errordescription');
  const messages = [text ?? `HTTP ${answer.status}`, ...others.map((each) => each.message ?? '')];
  const message = messages.filter(Boolean).join('; ');
  return {
    message,
    code: remoteCode === undefined ? undefined : codes[remoteCode],
    // An answer of 200 whose request was not even read did nothing.
    effect: failedInHeaders(answer) ? 'none' : undefined,
    remoteCode,
    requestId: headers.get('bkndtransid') ?? headers.get('x-request-id') ?? undefined,
    issues: issuesOf(remoteCode, message),
  };
}

/** True for an answer that reports its failure in the headers, in spite of a good status. */
export function failedInHeaders({ status, headers }: Answer): boolean {
  return status < 300 && (headers.has('apierrorcode') || headers.has('errorcode'));
}

function bodyErrors(
  body: string,
): { code?: string | null | undefined; message?: string | null | undefined }[] {
  try {
    const parsed = ErrorBody.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.response.errors : [];
  } catch {
    return [];
  }
}

function issuesOf(remoteCode: string | undefined, message: string): Issue[] | undefined {
  if (/phone number/i.test(message)) return [{ path: `${sideOf(message)}.contact.phone`, message }];
  const path = remoteCode === undefined ? undefined : paths[remoteCode];
  if (path === undefined) return undefined;
  return [{ path: path.startsWith('address') ? `${sideOf(message)}.${path}` : path, message }];
}

/** Which address is meant; UPS tells it in the text only. */
function sideOf(message: string): 'shipFrom' | 'shipTo' {
  return /ship ?from|shipper/i.test(message) ? 'shipFrom' : 'shipTo';
}
