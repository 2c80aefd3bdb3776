import { type Call, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { envelopeRules, openEnvelope, postEnvelope } from './json-rpc-envelope.ts';
import { system } from './odoo-error.ts';
import { remember } from './remember.ts';
import { toRpcArguments } from './rpc-arguments.ts';
import { type Account, checkCall, type OdooTransport } from './transport.ts';

/**
 * Calls over `/web/dataset/call_kw` with the cookie of a session: the private API of Odoo's own web client, and the only
 * one that is left to a password where the RPC endpoints are removed or blocked. API keys are refused here. Seen on
 * Odoo 19.0 and 14.0.
 */
export function createSessionTransport(account: Account): OdooTransport {
  const { url, open } = account;
  let session = openSession(account);
  let latest: string | undefined;
  const policies = open({
    ...envelopeRules,
    authorization: {
      headers: async () => ({ Cookie: (latest = await session()) }),
      refused({ Cookie }) {
        // Calls side by side find the same session expired: one of them renews it.
        if (Cookie === latest) {
          session = openSession(account);
          latest = undefined;
        }
        return true;
      },
    },
  });
  return {
    async call(model, method, params, call) {
      checkCall(model, method, params, call);
      const policy = call.writes ? policies.writes : policies.reads;
      const request = postEnvelope(`${url}/web/dataset/call_kw/${model}/${method}`, {
        model,
        method,
        ...toRpcArguments(method, params),
      });
      const response = await policy.send(call, request);
      return openEnvelope(policy, call, call.answer, response.body);
    },
  };
}

/** Logs in when the cookie is wanted for the first time. */
function openSession({ url, database, login, secret, open }: Account): () => Promise<string> {
  const call: Call = { operation: 'authenticate', writes: false };
  const { reads } = open(envelopeRules);
  return remember(async () => {
    const params = { db: database, login, password: secret };
    const response = await reads.send(call, postEnvelope(`${url}/web/session/authenticate`, params));
    const cookie = response.headers.getSetCookie().find((each) => each.startsWith('session_id='));
    openEnvelope(reads, call, z.looseObject({ uid: z.int() }), response.body);
    if (cookie !== undefined) return cookie.split(';', 1)[0] ?? '';
    throw new IntegrationError({
      code: 'malformed-response',
      effect: 'none',
      system,
      operation: call.operation,
      message: 'logged in, but no session came back',
    });
  });
}
