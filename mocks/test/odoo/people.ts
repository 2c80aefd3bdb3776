import type { NewUser } from '../../src/odoo/index.ts';
import { apiKey, type ErrorBody, openOdoo, type OpenOdoo, request } from './open-odoo.ts';

export const keys = {
  admin: apiKey,
  bot: 'b'.repeat(40),
  nobody: 'c'.repeat(40),
  expired: 'd'.repeat(40),
  gone: 'e'.repeat(40),
};

/** Users like those of the server that the expectations were seen on. */
const people: readonly NewUser[] = [
  { uid: 2, login: 'admin', name: 'Mitchell Admin', password: 'admin', apiKeys: [keys.admin] },
  {
    uid: 7,
    login: 'bot',
    name: 'Integration Bot',
    password: 'bot',
    apiKeys: [keys.bot, { key: keys.expired, expiresAt: Date.UTC(2026, 0, 1) }],
    groups: ['sales_team.group_sale_salesman_all_leads', 'stock.group_stock_user'],
  },
  {
    uid: 8,
    login: 'nobody',
    name: 'No Rights',
    password: 'nobody',
    apiKeys: [keys.nobody],
    groups: ['base.group_user'],
  },
  { uid: 9, login: 'gone', password: 'gone', apiKeys: [keys.gone], active: false },
];

/** What a call by JSON-2 answered. */
export interface Answer {
  status: number;
  body: unknown;
}

/** An Odoo with these people and ways to call it as one of them. */
export interface Staffed extends OpenOdoo {
  as: (user: keyof typeof keys, model: string, method: string, body?: unknown) => Answer;
  /** The message of a refusal; the test fails when it was none. */
  refusal: (user: keyof typeof keys, model: string, method: string, body?: unknown) => string;
  /** Sends a body to a path and gives the answer as it is. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Answer & { cookie: string };
}

export function openStaffed(): Staffed {
  const odoo = openOdoo({ apiKeys: {}, users: people, database: 'twin' });
  const as: Staffed['as'] = (user, model, method, body) => {
    const response = odoo.send(model, method, body, { authorization: `bearer ${keys[user]}` });
    return { status: response.status, body: JSON.parse(response.body) as unknown };
  };
  return {
    ...odoo,
    as,
    refusal: (user, model, method, body) => {
      const { status, body: answer } = as(user, model, method, body);
      if (status === 200) throw new Error(`${model}/${method} was allowed to ${user}`);
      return (answer as ErrorBody).message;
    },
    post: (path, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const { headers: _own, ...wire } = request(path, text);
      const response = odoo.mock.handle({
        ...wire,
        headers: { 'content-type': 'application/json', ...headers },
      });
      const isJson = (response.headers['content-type'] ?? '').startsWith('application/json');
      return {
        status: response.status,
        body: isJson ? (JSON.parse(response.body) as unknown) : response.body,
        cookie: (response.headers['set-cookie'] ?? '').split(';')[0] ?? '',
      };
    },
  };
}

/** Calls a method by `/jsonrpc` as a user with his password. */
export function executeKw(odoo: Staffed, uid: number, secret: string, ...call: unknown[]): unknown {
  const params = { service: 'object', method: 'execute_kw', args: ['twin', uid, secret, ...call] };
  return odoo.post('/jsonrpc', { jsonrpc: '2.0', method: 'call', params, id: 1 }).body;
}
