import type { FetchFunction } from './fetch-function.ts';
import type { HttpPolicy } from './policy-options.ts';

/**
 * A `fetch` under a policy for calls that no operation of ours makes: a vendor's typed client can be built on it.
 * GET counts as a read, anything else as a write. Failures are thrown as `IntegrationError` with operation `raw`.
 */
export function rawFetch(policy: HttpPolicy): FetchFunction {
  return (request) => {
    const { method, signal } = request;
    return policy.fetchFor({ operation: 'raw', writes: method !== 'GET', signal })(request);
  };
}
