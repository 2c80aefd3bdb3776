import type { Call, HttpPolicy } from '@crossdock/client-core';
import type { z } from 'zod';
import { refuse } from './odoo-error.ts';
import { checkNumbersAndText } from '../orm/values.ts';

/** One call about to be made, and how its answer reads. */
export interface OdooCall<T> extends Call {
  answer: z.ZodType<T>;
}

/** The way to call a method of a model. What differs between JSON-2 and the older protocols ends here. */
export interface OdooTransport {
  /**
   * Calls a method. `params` are its arguments by name; `ids` and `context` among them are Odoo's own.
   *
   * @throws {IntegrationError} any code but `misconfigured`
   */
  call<T>(
    model: string,
    method: string,
    params: Readonly<Record<string, unknown>>,
    call: OdooCall<T>,
  ): Promise<T>;
}

/** Where JSON-2 calls go to. */
export interface Json2Options {
  /** Address of the server, without a trailing slash. */
  url: string;
  /** Needed when the server has several databases. */
  database?: string | undefined;
  /** The policy for calls that change nothing, and the one for the others. */
  reads: HttpPolicy;
  writes: HttpPolicy;
}

/** Calls over JSON-2, which Odoo has since version 19: every argument goes by its Python name. */
export function createJson2Transport({ url, database, reads, writes }: Json2Options): OdooTransport {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'User-Agent': 'crossdock' };
  if (database !== undefined) headers['X-Odoo-Database'] = database;
  return {
    async call(model, method, params, call) {
      if (!isName(model) || !isName(method))
        throw refuse(call.operation, 'method', `no name: ${model}/${method}`);
      checkNumbersAndText(params, call.operation);
      const policy = call.writes ? writes : reads;
      const request = new Request(`${url}/json/2/${model}/${method}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(params),
      });
      const response = await policy.fetchFor(call)(request);
      return policy.parse(call, call.answer, await response.text());
    },
  };
}

function isName(text: string): boolean {
  return /^[a-z_][a-z0-9_]*(\.[a-z0-9_]+)*$/i.test(text);
}
