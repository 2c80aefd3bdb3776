import { systemClock } from './clock.ts';
import { systemFetch } from './fetch-function.ts';
import { freeze, type FrozenRequest, send } from './http-exchange.ts';
import { malformed } from './http-failure.ts';
import { IntegrationError } from './integration-error.ts';
import type { Call, HttpPolicy, HttpPolicyOptions, Setup } from './policy-options.ts';
import { systemRandom } from './random.ts';

/** Puts the policy over a `fetch`. */
export function createHttpPolicy(options: HttpPolicyOptions): HttpPolicy {
  const setup: Setup = {
    ...options,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    fetch: options.fetch ?? systemFetch,
    secrets: options.secrets ?? [],
  };
  return {
    fetchFor: (call) => async (request) => carryOut(setup, call, await freeze(request)),
    parse(call, schema, body) {
      let json: unknown;
      try {
        json = JSON.parse(body ?? '');
      } catch {
        throw malformed(setup, call, body ? 'the answer is not JSON' : 'the answer is empty');
      }
      const parsed = schema.safeParse(json);
      if (parsed.success) return parsed.data;
      // Paths and expectations only: the values may be personal data.
      const issues = parsed.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: issue.message,
      }));
      const first = issues[0];
      throw malformed(
        setup,
        call,
        `the answer cannot be read at "${first?.path}": ${first?.message}`,
        issues,
      );
    },
  };
}

async function carryOut(setup: Setup, call: Call, request: FrozenRequest): Promise<Response> {
  const attemptsMax = setup.attemptsMax ?? 3;
  const deadline = setup.clock.now() + (setup.totalTimeoutMs ?? 120_000);
  let refreshed = false;
  for (let attempt = 1; ; attempt++) {
    const authorization = (await setup.authorization?.headers()) ?? {};
    let failure: IntegrationError;
    try {
      return await send(setup, call, request, authorization);
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
