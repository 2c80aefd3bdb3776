import { http, HttpResponse, type HttpHandler } from 'msw';
import { isBodyless, toWireRequest } from './fetch.ts';
import type { Lab } from './lab.ts';

/**
 * MSW handlers for every address of the lab: one per address, since MSW tries its handlers one after the other.
 *
 * Delays are not waited for here; MSW belongs in tests, whose clock the lab already follows.
 */
export function createHandlers(lab: Lab): HttpHandler[] {
  const handlers: HttpHandler[] = [];
  for (const mock of lab.mocks.values()) {
    for (const origin of mock.origins) {
      handlers.push(
        http.all(`${origin}/*`, async ({ request }) => {
          const outcome = lab.exchange(mock, await toWireRequest(request));
          if (outcome.kind === 'hang') return new Promise<never>(() => undefined);
          if (outcome.kind !== 'response') return HttpResponse.error();
          const { status, headers, body } = outcome.response;
          return new HttpResponse(isBodyless(status) ? null : body, { status, headers: { ...headers } });
        }),
      );
    }
  }
  return handlers;
}
