/**
 * How Crossdock calls any remote system.
 *
 * @packageDocumentation
 */
export type { CallContext } from './call-context.ts';
export { type CircuitBreaker, type CircuitBreakerOptions, createCircuitBreaker } from './circuit-breaker.ts';
export { type Clock, systemClock } from './clock.ts';
export { type FetchFunction, systemFetch } from './fetch-function.ts';
export type { IncomingWebhook } from './incoming-webhook.ts';
export { createHttpPolicy } from './http-policy.ts';
export type {
  Answer,
  Authorization,
  Call,
  HttpPolicy,
  HttpPolicyOptions,
  OutgoingRequest,
  PolicyOptions,
  RemoteError,
} from './policy-options.ts';
export {
  type Effect,
  IntegrationError,
  type IntegrationErrorCode,
  type IntegrationErrorOptions,
  type Issue,
  type RemoteReport,
} from './integration-error.ts';
export { createSeededRandom, type Random, systemRandom } from './random.ts';
export { rawFetch } from './raw-fetch.ts';
export { redactSecrets, redactText } from './redaction.ts';
export { parseRetryAfter } from './retry-after.ts';
export { createTokenBucket, type RateLimiter, type TokenBucketOptions } from './token-bucket.ts';
export {
  type AccessToken,
  createTokenCache,
  type TokenCache,
  type TokenCacheOptions,
} from './token-cache.ts';
