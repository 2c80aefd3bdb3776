import type { z } from 'zod';
import { systemClock } from './clock.ts';
import { systemTransmit, transmitBy } from './fetch-function.ts';
import { freeze, send } from './http-exchange.ts';
import { malformed } from './http-failure.ts';
import { IntegrationError } from './integration-error.ts';
import type {
  Answer,
  Call,
  HttpPolicy,
  HttpPolicyOptions,
  OutgoingRequest,
  Setup,
} from './policy-options.ts';
import { systemRandom } from './random.ts';

/** Puts the policy over a `fetch`. */
export function createHttpPolicy(options: HttpPolicyOptions): HttpPolicy {
  const setup: Setup = {
    ...options,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    transmit: options.fetch === undefined ? systemTransmit : transmitBy(options.fetch),
    secrets: options.secrets ?? [],
  };
  return {
    fetchFor: (call) => async (request) => toResponse(await carryOut(setup, call, await freeze(request))),
    send: (call, request) => carryOut(setup, call, request),
    parse(call, schema, body) {
      let json: unknown;
      try {
        json = JSON.parse(body ?? '');
      } catch {
        throw malformed(setup, call, noJson(body ?? ''));
      }
      return check(setup, call, schema, json);
    },
    check: (call, schema, value) => check(setup, call, schema, value),
  };
}

function check<T>(setup: Setup, call: Call, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // Paths and expectations only: the values may be personal data.
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const first = issues[0];
  throw malformed(setup, call, `the answer cannot be read at "${first?.path}": ${first?.message}`, issues);
}

/** What came in place of JSON, without quoting it. */
function noJson(body: string): string {
  const text = body.trimStart();
  if (text === '') return 'the answer is empty';
  if (text.startsWith('<')) return 'the answer is a web page, not JSON';
  return text.startsWith('{') || text.startsWith('[')
    ? 'the answer is broken or cut off'
    : 'the answer is not JSON';
}

function toResponse({ status, headers, body }: Answer): Response {
  return new Response(status === 204 || status === 205 ? null : body, { status, headers });
}

async function carryOut(setup: Setup, call: Call, request: OutgoingRequest): Promise<Answer> {
  const attemptsMax = setup.attemptsMax ?? 3;
  const deadline = setup.clock.now() + (setup.totalTimeoutMs ?? 120_000);
  let refreshed = false;
  for (let attempt = 1; ; attempt++) {
    const authorization = (await setup.authorization?.headers()) ?? {};
    let failure: IntegrationError;
    try {
      const timeoutMs = Math.min(setup.timeoutMs ?? 30_000, Math.max(deadline - setup.clock.now(), 1));
      return await send(setup, call, request, authorization, timeoutMs);
    } catch (error) {
      if (!IntegrationError.is(error)) throw error;
      failure = error;
    }
    if (failure.code === 'unauthenticated' && !refreshed && setup.authorization?.refused?.(authorization)) {
      refreshed = true;
      attempt--; // Renewing a token is not a repeat of the operation: they did not look at it.
      continue;
    }
    if (attempt >= attemptsMax || !isWorthRepeating(failure)) throw failure;
    const waitMs = failure.retryAfterMs ?? backoff(setup, call, attempt);
    if (waitMs > (setup.retryAfterMaxMs ?? 60_000) || setup.clock.now() + waitMs > deadline) throw failure;
    await setup.clock.sleep(waitMs, call.signal);
  }
}

/** A call is repeated only when it certainly did nothing and the cause is expected to pass. */
function isWorthRepeating(error: IntegrationError): boolean {
  if (error.effect === 'unknown') return false;
  return error.code === 'rate-limited' || error.code === 'unavailable' || error.code === 'no-response';
}

function backoff(setup: Setup, call: Call, attempt: number): number {
  const jitter = setup.random.fraction(`${setup.system} ${call.operation} ${attempt} ${setup.clock.now()}`);
  return Math.round(1000 * 2 ** (attempt - 1) * (1 + jitter));
}
