import type { Carrier } from '@crossdock/carrier-core';
import { VirtualClock } from '@crossdock/mocks/kernel';
import { createUpsCarrier } from '../src/index.ts';

/** One request as it went out. */
export interface SentRequest {
  /** Method and path, such as `POST /api/shipments/v2409/ship`. */
  line: string;
  headers: Headers;
  body: string;
}

/** An adapter whose every request but those for tokens is answered by `answer`, and what it sent. */
export function openUps(answer: (request: SentRequest) => Response): {
  ups: Carrier;
  sent: SentRequest[];
  tokenRequests: SentRequest[];
} {
  const sent: SentRequest[] = [];
  const tokenRequests: SentRequest[] = [];
  const ups = createUpsCarrier({
    credentials: { clientId: 'id', clientSecret: 'hush', accountNumber: 'A1B2C3' },
    environment: 'sandbox',
    clock: new VirtualClock(),
    policy: { attemptsMax: 1 },
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const line = `${request.method} ${pathname}${search}`;
      const one = { line, headers: request.headers, body: await request.text() };
      if (pathname === '/security/v1/oauth/token') {
        tokenRequests.push(one);
        return Response.json({
          access_token: `token-${tokenRequests.length}`,
          expires_in: '14399',
          status: 'approved',
        });
      }
      sent.push(one);
      return answer(one);
    },
  });
  return { ups, sent, tokenRequests };
}

/** UPS's error body. UPS Shipping.yaml, 2026-07-21. */
export function upsError(status: number, code: string, message: string): Response {
  return Response.json({ response: { errors: [{ code, message }] } }, { status });
}
