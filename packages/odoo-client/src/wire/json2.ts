import { readOdooError } from './odoo-error.ts';
import { type Account, checkCall, type OdooTransport, post } from './transport.ts';

/** Where JSON-2 calls go to. */
export interface Json2Options extends Pick<Account, 'open' | 'url'> {
  apiKey: string;
  /** Needed when the server has several databases. */
  database?: string | undefined;
}

/** Calls over JSON-2, which Odoo has since version 19: every argument goes by its Python name. */
export function createJson2Transport({ url, database, apiKey, open }: Json2Options): OdooTransport {
  const authorization = { Authorization: `bearer ${apiKey}` };
  const policies = open({ readError: readOdooError, authorization: { headers: () => authorization } });
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'User-Agent': 'crossdock' };
  if (database !== undefined) headers['X-Odoo-Database'] = database;
  return {
    async call(model, method, params, call) {
      checkCall(model, method, params, call);
      const policy = call.writes ? policies.writes : policies.reads;
      const request = post(`${url}/json/2/${model}/${method}`, headers, JSON.stringify(params));
      const response = await policy.send(call, request);
      return policy.parse(call, call.answer, response.body);
    },
  };
}
