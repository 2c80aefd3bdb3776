import type { Answer, Call, HttpPolicy, OutgoingRequest, RemoteError } from '@crossdock/client-core';
import { z } from 'zod';
import { OdooErrorBody, parseJson } from './odoo-error.ts';
import { readPage } from './pages.ts';
import { readRpcException } from './rpc-error.ts';
import { post } from './transport.ts';

const headers = { 'Content-Type': 'application/json', 'User-Agent': 'crossdock' };

/** A request in JSON-RPC's envelope. The id is always 1: each answer comes on the connection of its question. */
export function postEnvelope(url: string, params: unknown): OutgoingRequest {
  return post(url, headers, JSON.stringify({ jsonrpc: '2.0', method: 'call', params, id: 1 }));
}

const Envelope = z.looseObject({ result: z.unknown().optional() });
const Failure = z.looseObject({ error: z.looseObject({ data: OdooErrorBody.nullish() }) });

/** How errors come in this envelope. */
export const envelopeRules = { failed: hasFailed, readError };

/**
 * True when the envelope holds an error. It stands at the front, after `jsonrpc` and `id`: a long result is not parsed
 * twice for it.
 */
function hasFailed({ body }: Answer): boolean {
  return /^\s*\{[^{[]*"error"\s*:\s*\{/.test(body.slice(0, 200));
}

function readError(answer: Answer): RemoteError {
  const failure = Failure.safeParse(parseJson(answer.body)).data?.error;
  if (failure === undefined) return readPage(answer);
  if (failure.data) return readRpcException(failure.data);
  return { code: 'unavailable', message: 'Odoo failed and named no exception' };
}

/**
 * The result of an answer. Quirk: there is none when the method returned nothing. Seen on Odoo 19.0 and 14.0.
 *
 * @throws {IntegrationError} `malformed-response`
 */
export function openEnvelope<T>(policy: HttpPolicy, call: Call, answer: z.ZodType<T>, body: string): T {
  const { result } = policy.parse(call, Envelope, body);
  return policy.check(call, answer, result ?? null);
}
