import type { Call, HttpPolicy, HttpPolicyOptions, OutgoingRequest } from '@crossdock/client-core';
import type { z } from 'zod';
import { checkNumbersAndText } from '../orm/values.ts';
import { refuse } from './odoo-error.ts';

/** One call about to be made, and how its answer reads. */
export interface OdooCall<T> extends Call {
  answer: z.ZodType<T>;
}

/** The way to call a method of a model. What differs between the protocols ends here. */
export interface OdooTransport {
  /**
   * Calls a method. `params` are its arguments by name; `ids` and `context` among them are Odoo's own. A method that
   * returns nothing answers `null`.
   *
   * @throws {IntegrationError} any code
   */
  call<T>(
    model: string,
    method: string,
    params: Readonly<Record<string, unknown>>,
    call: OdooCall<T>,
  ): Promise<T>;
}

/** What a protocol adds to the policy of the client. */
export type WireRules = Pick<HttpPolicyOptions, 'authorization' | 'failed' | 'readError'>;

/** The policy for calls that change nothing, and the one for the others. */
export interface Policies {
  reads: HttpPolicy;
  writes: HttpPolicy;
}

/** The server and the account that a transport speaks for. */
export interface Account {
  /** Address of the server, without a trailing slash. */
  url: string;
  database: string;
  login: string;
  /** The password, or an API key in its place. */
  secret: string;
  /** Makes policies that keep the rules of one protocol. */
  open: (rules: WireRules) => Policies;
}

/** The request of one call. Redirects are not followed: the credentials would go along. */
export function post(url: string, headers: Record<string, string>, body: string): OutgoingRequest {
  return { url, method: 'POST', headers, body, redirect: 'manual' };
}

/**
 * Refuses what no protocol carries.
 *
 * @throws {IntegrationError} `invalid-request`, effect `none`
 */
export function checkCall(model: string, method: string, params: object, { operation }: Call): void {
  if (!isName(model) || !isName(method)) throw refuse(operation, 'method', `no name: ${model}/${method}`);
  checkNumbersAndText(params, operation);
}

function isName(text: string): boolean {
  return /^[a-z_][a-z0-9_]*(\.[a-z0-9_]+)*$/i.test(text);
}
