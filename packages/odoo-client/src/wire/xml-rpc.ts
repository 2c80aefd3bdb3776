import { type Call, IntegrationError } from '@crossdock/client-core';
import { z } from 'zod';
import { createLogin } from './login.ts';
import { refuse, system } from './odoo-error.ts';
import { toRpcArguments } from './rpc-arguments.ts';
import { type Account, checkCall, type OdooCall, type OdooTransport, post } from './transport.ts';
import { faultRules, isNothing } from './xml-rpc-fault.ts';
import { readMethodResponse, writeMethodCall } from './xml-rpc-values.ts';

const headers = { 'Content-Type': 'text/xml', 'User-Agent': 'crossdock' };
const Uid = z.union([z.int(), z.literal(false)]);
const Ids = z.array(z.int());

/**
 * Calls over XML-RPC, with the password or the API key in each. Odoo has announced its removal for version 22. Read in
 * Odoo's documentation.
 */
export function createXmlRpcTransport(account: Account): OdooTransport {
  const { url, database, login, secret, open } = account;
  const policies = open(faultRules);

  async function send<T>(service: string, method: string, params: unknown[], call: OdooCall<T>): Promise<T> {
    const policy = call.writes ? policies.writes : policies.reads;
    const body = writeMethodCall(method, params);
    const response = await policy.send(call, post(`${url}/xmlrpc/2/${service}`, headers, body));
    const xml = response.body;
    if (isNothing(xml)) return policy.check(call, call.answer, null);
    const answer = readMethodResponse(xml);
    if (answer === undefined || !('value' in answer)) throw noXml(call);
    return policy.check(call, call.answer, answer.value);
  }

  const userId = createLogin((call) =>
    send('common', 'authenticate', [database, login, secret, {}], { ...call, answer: Uid }),
  );

  async function execute<T>(
    model: string,
    method: string,
    params: Readonly<Record<string, unknown>>,
    call: OdooCall<T>,
  ): Promise<T> {
    const uid = await userId(call.signal);
    const { args, kwargs } = toRpcArguments(method, params);
    return send('object', 'execute_kw', [database, uid, secret, model, method, args, kwargs], call);
  }

  /**
   * Quirk: one fault stands for a business refusal and for a record that is gone. Seen on Odoo 19.0 and 14.0. So after
   * a refusal the records are looked for.
   */
  async function whyRefused(
    error: unknown,
    model: string,
    params: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<unknown> {
    const ids = params['ids'];
    if (!IntegrationError.is(error) || error.code !== 'rejected' || !Array.isArray(ids)) return error;
    const context = { ...(params['context'] as object | undefined), active_test: false };
    const query = { domain: [['id', 'in', ids]], context };
    let found: number[];
    try {
      found = await execute(model, 'search', query, { ...call, writes: false, answer: Ids });
    } catch {
      return error;
    }
    if (found.length === new Set(ids).size) return error;
    return new IntegrationError({
      code: 'not-found',
      effect: 'none',
      system,
      operation: call.operation,
      message: 'a record does not exist or has been deleted',
      remote: error.remote,
    });
  }

  return {
    async call(model, method, params, call) {
      checkCall(model, method, params, call);
      checkCharacters(params, call.operation, '');
      try {
        return await execute(model, method, params, call);
      } catch (error) {
        throw await whyRefused(error, model, params, call);
      }
    },
  };
}

/** XML has no way to write most control characters. */
function checkCharacters(value: unknown, operation: string, path: string): void {
  if (typeof value === 'string') {
    if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.test(value))
      throw refuse(operation, path, 'the text has a character that XML cannot carry');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value))
      checkCharacters(each, operation, path === '' ? name : `${path}.${name}`);
  }
}

function noXml({ operation, writes }: Call): IntegrationError {
  return new IntegrationError({
    code: 'malformed-response',
    effect: writes ? 'unknown' : 'none',
    system,
    operation,
    message: 'the answer is no XML-RPC, or it is cut off',
  });
}
