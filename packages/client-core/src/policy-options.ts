import type { z } from 'zod';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { Clock } from './clock.ts';
import type { FetchFunction, Transmit } from './fetch-function.ts';
import type { Effect, IntegrationErrorCode, Issue } from './integration-error.ts';
import type { Random } from './random.ts';
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

/** A request that can be sent more than once. */
export interface OutgoingRequest {
  url: string;
  method: string;
  headers: Headers | Record<string, string>;
  body?: string | undefined;
  /** Whether redirects are followed, which takes the credentials along. */
  redirect: 'error' | 'follow' | 'manual';
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
   * Carries one call out and gives its answer, which is no failure. Does without the `Request` and `Response` that
   * {@link HttpPolicy.fetchFor} needs.
   *
   * @throws {IntegrationError} as `fetchFor` does
   */
  send(call: Call, request: OutgoingRequest): Promise<Answer>;
  /**
   * Parses a JSON body of just the fields we read.
   *
   * @throws {IntegrationError} `malformed-response`
   */
  parse<T>(call: Call, schema: z.ZodType<T>, body: string | undefined): T;
  /**
   * Checks an answer that came in another form than JSON, or inside an envelope.
   *
   * @throws {IntegrationError} `malformed-response`
   */
  check<T>(call: Call, schema: z.ZodType<T>, value: unknown): T;
}

/** The options with their defaults filled in. */
export interface Setup extends Omit<HttpPolicyOptions, 'fetch'> {
  clock: Clock;
  random: Random;
  transmit: Transmit;
  secrets: readonly string[];
}
