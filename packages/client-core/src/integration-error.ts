/**
 * Why a call failed, named after what the caller should do about it.
 *
 * | code | means |
 * |---|---|
 * | `misconfigured` | our options are wrong; nothing was called |
 * | `invalid-request` | they refuse our data; `issues[].path` points into the canonical request |
 * | `unauthenticated` | they do not know who we are |
 * | `forbidden` | they know us, and we may not |
 * | `not-found` | they do not know the thing |
 * | `conflict` | the thing has already moved on |
 * | `rejected` | well-formed, refused by their business |
 * | `unsupported` | this account or adapter does not offer it |
 * | `rate-limited` | slow down; see `retryAfterMs` |
 * | `unavailable` | they are down |
 * | `no-response` | time-out, reset, DNS |
 * | `malformed-response` | they answered, and it cannot be read |
 */
export type IntegrationErrorCode =
  | 'misconfigured'
  | 'invalid-request'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rejected'
  | 'unsupported'
  | 'rate-limited'
  | 'unavailable'
  | 'no-response'
  | 'malformed-response';

/** Whether the remote system may have acted on the call before it failed: `none` is certain, `unknown` must be looked up. */
export type Effect = 'none' | 'unknown';

/** One field of our request that was refused. */
export interface Issue {
  /** Path into the canonical request, such as `packages.0.weightGrams`. */
  path: string;
  message: string;
}

/** What the remote system said, for support tickets. Never holds headers, bodies or credentials. */
export interface RemoteReport {
  status?: number | undefined;
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
}

/** What an {@link IntegrationError} is made of. */
export interface IntegrationErrorOptions {
  code: IntegrationErrorCode;
  effect: Effect;
  /** The adapter's id, such as `ups`. */
  system: string;
  /** The operation of our interface, such as `createShipment`. */
  operation: string;
  message: string;
  /** How long the remote system asked us to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  issues?: readonly Issue[] | undefined;
  remote?: RemoteReport | undefined;
  cause?: unknown;
}

const marker = Symbol.for('@crossdock/integration-error');

/**
 * The one error every client throws when a remote system, or the way to it, fails.
 * Branch on `code`; before repeating a call, look at `effect`.
 */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError';
  readonly [marker] = true;
  readonly code: IntegrationErrorCode;
  readonly effect: Effect;
  readonly system: string;
  readonly operation: string;
  readonly retryAfterMs: number | undefined;
  readonly issues: readonly Issue[];
  readonly remote: RemoteReport | undefined;

  constructor(options: IntegrationErrorOptions) {
    super(`${options.system} ${options.operation}: ${options.message}`, { cause: options.cause });
    this.code = options.code;
    this.effect = options.effect;
    this.system = options.system;
    this.operation = options.operation;
    this.retryAfterMs = options.retryAfterMs;
    this.issues = options.issues ?? [];
    this.remote = options.remote;
  }

  /** The same failure, of which more is known of what took effect: a later step failed, say, and an earlier one had worked. */
  withEffect(effect: Effect): IntegrationError {
    if (effect === this.effect) return this;
    const { code, system, operation, retryAfterMs, issues, remote, cause } = this;
    const message = this.message.slice(`${system} ${operation}: `.length);
    return new IntegrationError({
      code,
      effect,
      system,
      operation,
      message,
      retryAfterMs,
      issues,
      remote,
      cause,
    });
  }

  /** True for errors from any copy of this package, which `instanceof` cannot promise. */
  static is(value: unknown): value is IntegrationError {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, marker);
  }
}
