import { json, Ledger, type Mock, type Webhook } from '../../src/kernel/index.ts';

/** A vendor that counts: the smallest thing with an effect. */
export function createEchoMock(): Mock & { count: () => number } {
  let count = 0;
  const ledger = new Ledger();
  return {
    id: 'echo',
    origins: ['https://echo.test'],
    ledger,
    handle: ({ path, body }) => {
      count++;
      ledger.record({ at: 0, kind: 'counted', key: path, count });
      return json(200, { path, body, count });
    },
    identify: ({ method, path }) => ({
      operation: method.toLowerCase(),
      key: path,
      account: 'one',
      writes: method !== 'GET',
    }),
    refuse: (refusal) =>
      refusal.kind === 'rate-limited'
        ? json(429, {}, { 'retry-after': String(Math.ceil(refusal.retryAfterMs / 1000)) })
        : json(503, { refused: refusal.kind }),
    sendWebhook: (_webhook: Webhook) => undefined,
    forget: () => undefined,
    count: () => count,
  };
}
