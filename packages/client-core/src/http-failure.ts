import { type Effect, IntegrationError, type IntegrationErrorCode, type Issue } from './integration-error.ts';
import type { Answer, Call, Setup } from './policy-options.ts';
import { redactText } from './redaction.ts';
import { parseRetryAfter } from './retry-after.ts';

/** What an answer that reports a failure means, by the vendor's own words where there are any. */
export function readFailure(setup: Setup, call: Call, answer: Answer): IntegrationError {
  const { status, headers } = answer;
  const remote = setup.readError(answer);
  const code = remote.code ?? codeForStatus(status);
  const message = redactText(remote.message, setup.secrets);
  return fail(setup, call, code, remote.effect ?? effectForStatus(status, call.writes), message, {
    retryAfterMs: remote.retryAfterMs ?? parseRetryAfter(headers.get('retry-after'), setup.clock.now()),
    issues: remote.issues?.map((issue) => ({
      path: issue.path,
      message: redactText(issue.message, setup.secrets),
    })),
    remote: { status, code: remote.remoteCode, message, requestId: remote.requestId },
  });
}

/** The code an HTTP status stands for when the vendor's body says nothing better. */
function codeForStatus(status: number): IntegrationErrorCode {
  if (status >= 200 && status < 300) return 'malformed-response';
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'invalid-request';
}

/** 503 means the call was turned away; any other server error, or a 2xx that cannot be read, may have come after the work. */
function effectForStatus(status: number, writes: boolean): Effect {
  if (!writes || status === 503) return 'none';
  return status >= 500 || status < 300 ? 'unknown' : 'none';
}

/** An answer that cannot be read. */
export function malformed(
  setup: Setup,
  call: Call,
  message: string,
  issues?: readonly Issue[],
): IntegrationError {
  return fail(setup, call, 'malformed-response', call.writes ? 'unknown' : 'none', message, { issues });
}

/** A failure of one call. */
export function fail(
  setup: Setup,
  call: Call,
  code: IntegrationErrorCode,
  effect: Effect,
  message: string,
  rest: Pick<
    Partial<ConstructorParameters<typeof IntegrationError>[0]>,
    'retryAfterMs' | 'issues' | 'remote' | 'cause'
  >,
): IntegrationError {
  return new IntegrationError({
    code,
    effect,
    message,
    system: setup.system,
    operation: call.operation,
    ...rest,
  });
}
