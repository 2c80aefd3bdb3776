import type { z } from 'zod';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { type Clock, systemClock } from './clock.ts';
import { type FetchFunction, systemFetch } from './fetch-function.ts';
import { type Effect, IntegrationError, type IntegrationErrorCode, type Issue } from './integration-error.ts';
import { type Random, systemRandom } from './random.ts';
import { redactText } from './redaction.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { RateLimiter } from './token-bucket.ts';

/** What an adapter reads from an error answer. Whatever it leaves out, the HTTP status decides. */
export interface RemoteError {
  message: string;
  code?: IntegrationErrorCode | undefined;
  effect?: Effect | undefined;
  /** The vendor's own code. */
  remoteCode?: string | undefined;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  issues?: readonly Issue[] | undefined;
}

/** An answer that came, before anybody has judged it. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** Who signs the calls of one account. */
export interface Authorization {
  /** Headers for the next call. */
  headers(): Promise<Record<string, string>> | Record<string, string>;
  /** Called after a 401 with the headers that were refused; true when other credentials are worth one more try. */
  refused?(headers: Record<string, string>): boolean;
}

/** How patient a client is. Every adapter takes these under `policy`. */
export interface PolicyOptions {
  /** Calls in all for one operation, of which only those without effect are repeated. Default 3. */
  attemptsMax?: number | undefined;
  /** Time one call may take, in milliseconds. Default 30,000. */
  timeoutMs?: number | undefined;
  /** Time the operation may take with all its calls and waits, in milliseconds. Default 120,000. */
  totalTimeoutMs?: number | undefined;
  /** The longest `Retry-After` that is waited for here; a longer one is thrown to the caller. Default 60,000. */
  retryAfterMaxMs?: number | undefined;
  limiter?: RateLimiter | undefined;
  breaker?: CircuitBreaker | undefined;
}

/** Options of {@link createHttpPolicy}. */
export interface HttpPolicyOptions extends PolicyOptions {
  /** The adapter's id. */
  system: string;
  clock?: Clock | undefined;
  random?: Random | undefined;
  fetch?: FetchFunction | undefined;
  authorization?: Authorization | undefined;
  /** Reads the vendor's error body. */
  readError: (answer: Answer) => RemoteError;
  /** True for answers that are failures in spite of a 2xx status. */
  failed?: ((answer: Answer) => boolean) | undefined;
  /** Strings that must not stand in any error. */
  secrets?: readonly string[] | undefined;
}

/** One operation about to be carried out. */
export interface Call {
  /** The operation of our interface. */
  operation: string;
  /** True when the call may change something over there. */
  writes: boolean;
  signal?: AbortSignal | undefined;
}

/** One account's way to the network, with the policy every call obeys. */
export interface HttpPolicy {
  /**
   * A `fetch` for one call. It resolves with an answer that is no failure.
   *
   * @throws {IntegrationError} any code but `misconfigured`; repeated already where that was safe.
   */
  fetchFor(call: Call): FetchFunction;
  /**
   * Parses a JSON body of just the fields we read.
   *
   * @throws {IntegrationError} `malformed-response`
   */
  parse<T>(call: Call, schema: z.ZodType<T>, body: string | undefined): T;
}

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

interface Setup extends HttpPolicyOptions {
  clock: Clock;
  random: Random;
  fetch: FetchFunction;
  secrets: readonly string[];
}

/** A request that can be sent more than once. */
interface FrozenRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string | undefined;
  signal: AbortSignal | undefined;
}

async function freeze(request: Request): Promise<FrozenRequest> {
  const body = request.body === null ? undefined : await request.text();
  return { url: request.url, method: request.method, headers: request.headers, body, signal: undefined };
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

async function send(
  setup: Setup,
  call: Call,
  request: FrozenRequest,
  authorization: Record<string, string>,
): Promise<Response> {
  await setup.limiter?.take(call.signal);
  call.signal?.throwIfAborted();
  const waitMs = setup.breaker?.waitMs() ?? 0;
  if (waitMs > 0)
    throw fail(setup, call, 'unavailable', 'none', 'not called: it kept failing', { retryAfterMs: waitMs });

  const answer = await exchange(setup, call, request, authorization);
  const { status, headers, body } = answer;
  const failed = status < 200 || status >= 300 || (setup.failed?.(answer) ?? false);
  if (!failed) {
    setup.breaker?.succeeded();
    return new Response(status === 204 || status === 205 ? null : body, { status, headers });
  }
  const error = readFailure(setup, call, answer);
  if (error.code === 'unavailable') setup.breaker?.failed();
  else setup.breaker?.succeeded();
  // A wait that was asked for is asked of the account, not of the one call that was told.
  const unasked = error.code === 'rate-limited' ? 1000 : 0;
  setup.limiter?.pause(error.retryAfterMs ?? unasked);
  throw error;
}

const answered = 'answered';

async function exchange(
  setup: Setup,
  call: Call,
  request: FrozenRequest,
  authorization: Record<string, string>,
): Promise<Answer> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(authorization)) headers.set(name, value);
  const timer = new AbortController();
  const signal = call.signal ? AbortSignal.any([timer.signal, call.signal]) : timer.signal;
  const stop = new AbortController();
  // Raced, not only signalled: a `fetch` that does not heed its signal must not hold us.
  const gaveUp = new Promise<never>((_, reject) => {
    setup.clock.sleep(setup.timeoutMs ?? 30_000, stop.signal).then(
      () => {
        timer.abort(new Error('timed out'));
        reject(timer.signal.reason as Error);
      },
      () => undefined,
    );
    call.signal?.addEventListener('abort', () => reject(call.signal?.reason as Error), {
      signal: stop.signal,
    });
  });
  try {
    return await Promise.race([receive(setup, request, headers, signal), gaveUp]);
  } catch (cause) {
    if (call.signal?.aborted) throw call.signal.reason;
    setup.breaker?.failed();
    const effect = call.writes && !neverSent(cause) ? 'unknown' : 'none';
    const what = timer.signal.aborted ? 'no answer in time' : 'no answer';
    throw fail(setup, call, 'no-response', effect, what, { cause: causeOf(cause) });
  } finally {
    // With a reason of our own, or one with a stack trace is made for each call.
    stop.abort(answered);
  }
}

/** The body is read while the timer runs: an answer that trickles in is no answer. */
async function receive(
  setup: Setup,
  { url, method, body }: FrozenRequest,
  headers: Headers,
  signal: AbortSignal,
): Promise<Answer> {
  const sent = new Request(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
  const response = await setup.fetch(sent);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** Connection failures in which no byte of the request can have arrived. */
function neverSent(error: unknown): boolean {
  const code = causeOf(error)?.code;
  return (
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code === 'EAI_AGAIN' ||
    code === 'UND_ERR_CONNECT_TIMEOUT'
  );
}

/** Only the socket error is kept: the whole chain could hold the request. */
function causeOf(error: unknown): { code?: string; message?: string } | undefined {
  const cause = (error as { cause?: unknown }).cause as { code?: unknown } | undefined;
  return typeof cause?.code === 'string' ? { code: cause.code } : undefined;
}

function readFailure(setup: Setup, call: Call, answer: Answer): IntegrationError {
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
export function codeForStatus(status: number): IntegrationErrorCode {
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

function malformed(setup: Setup, call: Call, message: string, issues?: readonly Issue[]): IntegrationError {
  return fail(setup, call, 'malformed-response', call.writes ? 'unknown' : 'none', message, { issues });
}

function fail(
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
