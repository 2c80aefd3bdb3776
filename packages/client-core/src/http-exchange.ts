import { fail, readFailure } from './http-failure.ts';
import type { Answer, Call, OutgoingRequest, Setup } from './policy-options.ts';

/** Reads a request once, so that it can be sent again. */
export async function freeze(request: Request): Promise<OutgoingRequest> {
  const body = request.body === null ? undefined : await request.text();
  const { url, method, headers, redirect } = request;
  return { url, method, headers, body, redirect };
}

/** One attempt: in its turn, within its time, judged by its answer. */
export async function send(
  setup: Setup,
  call: Call,
  request: OutgoingRequest,
  authorization: Record<string, string>,
  timeoutMs: number,
): Promise<Answer> {
  await setup.limiter?.take(call.signal);
  call.signal?.throwIfAborted();
  const openMs = setup.breaker?.waitMs() ?? 0;
  if (openMs > 0)
    throw fail(setup, call, 'unavailable', 'none', 'not called: it kept failing', { retryAfterMs: openMs });

  const answer = await exchange(setup, call, request, authorization, timeoutMs);
  const { status } = answer;
  const failed = status < 200 || status >= 300 || (setup.failed?.(answer) ?? false);
  if (!failed) {
    setup.breaker?.succeeded();
    return answer;
  }
  const error = readFailure(setup, call, answer);
  if (error.code === 'unavailable') setup.breaker?.failed();
  else setup.breaker?.succeeded();
  // A wait that was asked for is asked of the account, not of the one call that was told.
  const waitMs = error.retryAfterMs ?? (error.code === 'rate-limited' ? 1000 : 0);
  if (waitMs > 0) setup.limiter?.pause(waitMs);
  throw error;
}

const answered = 'answered';

async function exchange(
  setup: Setup,
  call: Call,
  request: OutgoingRequest,
  authorization: Record<string, string>,
  timeoutMs: number,
): Promise<Answer> {
  const headers = withAuthorization(request.headers, authorization);
  const timer = new AbortController();
  const signal = call.signal ? AbortSignal.any([timer.signal, call.signal]) : timer.signal;
  const stop = new AbortController();
  // Raced, not only signalled: a `fetch` that does not heed its signal must not hold us.
  const gaveUp = new Promise<never>((_, reject) => {
    setup.clock.sleep(timeoutMs, stop.signal).then(
      () => {
        timer.abort(new Error('timed out'));
        return reject(timer.signal.reason as Error);
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
    const socket = causeOf(cause);
    const reason = socket === undefined ? '' : `: ${socket.code}`;
    const what = timer.signal.aborted ? 'no answer in time' : `no answer${reason}`;
    throw fail(setup, call, 'no-response', effect, what, { cause: socket });
  } finally {
    // With a reason of our own, or one with a stack trace is made for each call.
    stop.abort(answered);
  }
}

/** The body is read while the timer runs: an answer that trickles in is no answer. */
async function receive(
  setup: Setup,
  { url, method, body, redirect }: OutgoingRequest,
  headers: OutgoingRequest['headers'],
  signal: AbortSignal,
): Promise<Answer> {
  const init = { method, headers, signal, redirect, ...(body === undefined ? {} : { body }) };
  const response = await setup.transmit(url, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function withAuthorization(
  headers: OutgoingRequest['headers'],
  authorization: Record<string, string>,
): OutgoingRequest['headers'] {
  if (!(headers instanceof Headers)) return { ...headers, ...authorization };
  const signed = new Headers(headers);
  for (const [name, value] of Object.entries(authorization)) signed.set(name, value);
  return signed;
}

const noConnection: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  // A TLS handshake that fails comes before the request.
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Connection failures in which no byte of the request can have arrived. */
function neverSent(error: unknown): boolean {
  return noConnection.has(causeOf(error)?.code ?? '');
}

/** Only the socket error is kept: the whole chain could hold the request. */
function causeOf(error: unknown): { code: string } | undefined {
  const cause = (error as { cause?: unknown }).cause as { code?: unknown } | undefined;
  return typeof cause?.code === 'string' ? { code: cause.code } : undefined;
}
