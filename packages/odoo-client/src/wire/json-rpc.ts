import { z } from 'zod';
import { envelopeRules, openEnvelope, postEnvelope } from './json-rpc-envelope.ts';
import { createLogin } from './login.ts';
import { toRpcArguments } from './rpc-arguments.ts';
import { type Account, checkCall, type OdooTransport } from './transport.ts';

const Uid = z.union([z.int(), z.literal(false)]);

/**
 * Calls over `/jsonrpc`, with the password or the API key in each. Odoo has announced its removal for version 22. Read in
 * Odoo's documentation.
 */
export function createJsonRpcTransport(account: Account): OdooTransport {
  const { url, database, login, secret, open } = account;
  const policies = open(envelopeRules);
  const address = `${url}/jsonrpc`;
  const userId = createLogin(async (call) => {
    const params = { service: 'common', method: 'authenticate', args: [database, login, secret, {}] };
    const response = await policies.reads.send(call, postEnvelope(address, params));
    return openEnvelope(policies.reads, call, Uid, response.body);
  });
  return {
    async call(model, method, params, call) {
      checkCall(model, method, params, call);
      const uid = await userId(call.signal);
      const { args, kwargs } = toRpcArguments(method, params);
      const policy = call.writes ? policies.writes : policies.reads;
      const request = postEnvelope(address, {
        service: 'object',
        method: 'execute_kw',
        args: [database, uid, secret, model, method, args, kwargs],
      });
      const response = await policy.send(call, request);
      return openEnvelope(policy, call, call.answer, response.body);
    },
  };
}
