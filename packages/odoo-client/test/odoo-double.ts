import type { Clock, PolicyOptions } from '@crossdock/client-core';
import {
  connectOdoo,
  createOdooErp,
  type OdooErp,
  type OdooErpOptions,
  type OdooOptions,
} from '../src/index.ts';

/** One call as it came in. */
export interface SeenCall {
  method: string;
  body: Record<string, unknown>;
  headers: Headers;
}

/** One attempt only: a double need not answer the same question thrice. */
const oneAttempt: PolicyOptions = { attemptsMax: 1 };

type Answer = (call: SeenCall) => unknown;

/** Answers calls by `model/method`, in the form of JSON-2. An answer that is a Response is sent as it is. */
export function openDouble(answers: Record<string, Answer>, options: Partial<OdooOptions> = {}) {
  const calls: SeenCall[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const method = new URL(request.url).pathname.replace('/json/2/', '');
    const call = {
      method,
      body: (await request.json()) as Record<string, unknown>,
      headers: request.headers,
    };
    calls.push(call);
    const answer = answers[method];
    if (answer === undefined) throw new Error(`the test has no answer to ${method}`);
    const value = answer(call);
    return value instanceof Response ? value : Response.json(value ?? null);
  };
  const client = connectOdoo({
    url: 'https://odoo.example',
    credentials: { apiKey: 'the-secret-key' },
    fetch,
    clock: stillClock(),
    version: 19,
    policy: oneAttempt,
    ...options,
  });
  return { client, calls, methods: () => calls.map((call) => call.method) };
}

/** The verbs over a double. */
export function openErp(answers: Record<string, Answer>, options?: OdooErpOptions) {
  const double = openDouble(answers);
  const erp: OdooErp = createOdooErp(double.client, options);
  return { ...double, erp };
}

/** 2026-11-24T10:00:00Z, for ever; nothing that waits by it ever goes on. */
function stillClock(): Clock {
  return { now: () => Date.UTC(2026, 10, 24, 10), sleep: () => new Promise(() => undefined) };
}

/** Turns an error into a value, to look at it. */
export function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
}

/** An error body of Odoo. */
export function odooError(
  status: number,
  name: string,
  message: string,
  args: unknown[] = [message],
): Response {
  return Response.json({ name, message, arguments: args, context: {}, debug: 'Traceback' }, { status });
}

/** Odoo's answer when it will not. */
export const refuse = (): Response =>
  odooError(422, 'odoo.exceptions.UserError', 'A text nobody should read');

/** An action that validation ends with where labels are printed; read in Odoo 19's source. */
export const askToPrint = (): unknown => ({ type: 'ir.actions.client', tag: 'do_multi_print' });
