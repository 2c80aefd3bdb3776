import type { Clock } from '@crossdock/client-core';
import { examineOdoo, type OdooExaminationOptions } from '../../src/doctor/index.ts';

type Row = Record<string, unknown>;

/** What the double is to be like, where it is not a healthy Odoo 19.0 with one of everything. */
export interface ServerSetup {
  major?: number;
  /** Rows by model, over those of the healthy server; a field that no row of a model has is not there. */
  rows?: Record<string, Row[]>;
  /** Models that are not there. */
  without?: string[];
  /** `operation model` of rights the user lacks, with the groups that give them; an administrator’s by default. */
  lacks?: Record<string, string[]>;
  /** Answers to `model/method` in place of the rows. */
  answers?: Record<string, (params: Row) => unknown>;
  /** Milliseconds by which the `Date` header is ahead. */
  aheadMs?: number;
  options?: Partial<OdooExaminationOptions>;
}

/** 2026-11-24T10:00:00Z. */
export const now = Date.UTC(2026, 10, 24, 10);

const user = {
  id: 7,
  login: 'bot',
  tz: 'Europe/Brussels',
  lang: 'en_US',
  share: false,
  company_id: [1, 'Example Ltd'],
  company_ids: [1],
};
const healthy: Record<string, Row[]> = {
  'res.users': [user],
  'res.users.apikeys': [{ id: 2, scope: false, expiration_date: false }],
  'res.company': [
    { id: 1, name: 'Example Ltd', resource_calendar_id: [1, 'Week'], stock_text_confirmation: false },
  ],
  'resource.calendar': [{ id: 1, tz: 'Europe/Brussels' }],
  'res.country': [{ id: 233, code: 'US' }],
  'res.partner': [
    {
      id: 1,
      name: 'Example Ltd',
      commercial_company_name: 'Example Ltd',
      street: '1 Main St',
      street2: false,
      city: 'Boston',
      zip: '02110',
      state_id: [37, 'Massachusetts (US)'],
      country_id: [233, 'United States'],
      phone: '+1 413 555 0100',
      email: 'info@example.com',
    },
  ],
  'stock.warehouse': [
    {
      id: 1,
      name: 'Main',
      code: 'WH',
      partner_id: [1, 'Example Ltd'],
      company_id: [1, 'Example Ltd'],
      delivery_steps: 'ship_only',
    },
  ],
  'stock.picking.type': [
    {
      id: 2,
      name: 'Delivery Orders',
      warehouse_id: [1, 'Main'],
      create_backorder: 'ask',
      reservation_method: 'at_confirm',
      auto_print_delivery_slip: false,
    },
  ],
  'delivery.carrier': [
    {
      id: 4,
      name: 'Ground',
      delivery_type: 'fixed',
      integration_level: 'rate',
      tracking_url: 'https://track.example/<shipmenttrackingnumber>',
    },
  ],
};
/** Fields that mark modules, of models without rows here. */
const marks: Record<string, string[]> = {
  'stock.picking': ['state', 'carrier_tracking_ref', 'partner_id'],
  'sale.order': ['picking_ids'],
  'account.move': ['move_type'],
  'base.automation': ['url'],
};

/** Every call that came in, as `model/method`. */
export type SeenCalls = string[];

/**
 * Examines a double of an Odoo, whose answers have the form seen on Odoo 19.0 and 14.0, 2026-11-25; without its master data unless
 * the options say otherwise.
 */
export async function examine(setup: ServerSetup = {}) {
  const calls: SeenCalls = [];
  const clock: Clock = { now: () => now, sleep: () => new Promise(() => undefined) };
  const examination = await examineOdoo({
    url: 'https://odoo.example',
    database: 'shop',
    credentials: { apiKey: 'the-secret-key', login: 'bot' },
    masterData: false,
    policy: { attemptsMax: 1 },
    clock,
    fetch: async (request) => answer(setup, calls, request),
    ...setup.options,
  });
  const rules = (grade: string): string[] =>
    examination.findings.filter((each) => each.grade === grade).map(({ rule }) => rule);
  const find = (rule: string) => examination.findings.find((each) => each.rule === rule);
  return { examination, calls, rules, find };
}

async function answer(setup: ServerSetup, calls: SeenCalls, request: Request): Promise<Response> {
  const { major = 19, aheadMs = 0 } = setup;
  const headers = { date: new Date(now + aheadMs).toUTCString() };
  const { pathname } = new URL(request.url);
  if (pathname === '/web/version' && major >= 19)
    return Response.json({ version: `${major}.0`, version_info: [major, 0] }, { headers });
  if (pathname === '/web/version') return Response.json({}, { status: 404, headers });
  const body = (await request.json()) as { params: { service: string; args: unknown[] } } & Row;
  if (pathname === '/web/webclient/version_info') {
    const result = { server_version: `${major}.0`, server_version_info: [major, 0] };
    return Response.json({ result }, { headers });
  }
  if (pathname === '/jsonrpc') {
    if (body.params.service === 'common') return Response.json({ result: 7 }, { headers });
    const [, , , model, method, args, kwargs] = body.params.args as [0, 0, 0, string, string, unknown[], Row];
    const name = { search_read: 'domain', search_count: 'domain', read: 'ids' }[method] ?? 'ids';
    const params = args.length === 0 ? kwargs : { ...kwargs, [name]: args[0] };
    const outcome = call(setup, calls, { model, method, params });
    if (!(outcome instanceof Refusal)) return Response.json({ result: outcome }, { headers });
    return Response.json({ error: { data: outcome.body } }, { headers });
  }
  const [, , , model = '', method = ''] = pathname.split('/');
  const outcome = call(setup, calls, { model, method, params: body });
  if (outcome instanceof Response) return outcome;
  if (!(outcome instanceof Refusal)) return Response.json(outcome, { headers });
  return Response.json(outcome.body, { status: outcome.status, headers });
}

/** An error of Odoo's. */
export class Refusal {
  readonly status: number;
  readonly body: { name: string; message: string; arguments: string[] };
  constructor(status: number, name: string, message: string) {
    this.status = status;
    this.body = { name, message, arguments: [message] };
  }
}

function call(
  setup: ServerSetup,
  calls: SeenCalls,
  { model, method, params }: { model: string; method: string; params: Row },
): unknown {
  calls.push(`${model}/${method}`);
  const own = setup.answers?.[`${model}/${method}`];
  if (own !== undefined) return own(params);
  if (setup.without?.includes(model) === true)
    return new Refusal(404, 'werkzeug.exceptions.NotFound', `the model '${model}' does not exist`);
  const rows = setup.rows?.[model] ?? healthy[model] ?? [];
  const fields = new Set([...rows.flatMap((row) => Object.keys(row)), ...(marks[model] ?? [])]);
  switch (method) {
    case 'context_get':
      return (setup.major ?? 19) >= 15 ? { uid: 7, lang: 'en_US' } : { lang: 'en_US' };
    case 'fields_get': {
      const asked = (params['allfields'] as string[] | undefined) ?? [...fields];
      return Object.fromEntries(
        asked.filter((name) => fields.has(name)).map((name) => [name, { type: 'char' }]),
      );
    }
    case 'search_read':
      return rows.filter((row) => matches(row, params['domain'] as unknown[]));
    case 'read':
      return rows.filter(({ id }) => (params['ids'] as unknown[]).includes(id));
    case 'search_count':
      return 0;
    case 'formatted_read_group':
    case 'read_group':
      return [];
    case 'has_access':
      if ((setup.major ?? 19) < 18) return new Refusal(200, 'builtins.AttributeError', 'no has_access');
      return lacksOf(setup)[`${String(params['operation'])} ${model}`] === undefined;
    case 'check_access_rights':
      return checkRights(setup, model, String(params['operation']));
    default:
      throw new Error(`the double has no answer to ${model}/${method}`);
  }
}

/** Only what is compared with `=`, and by fields that the row has. */
function matches(row: Row, domain: unknown[]): boolean {
  return domain.every((leaf) => {
    const [field, operator, value] = Array.isArray(leaf) ? (leaf as [string, string, unknown]) : ['', '', ''];
    const own = row[field];
    return operator !== '=' || own === undefined || Array.isArray(own) || own === value;
  });
}

/** The user is no administrator. */
function lacksOf({ lacks }: ServerSetup): Record<string, string[]> {
  return lacks ?? { 'write ir.module.module': ['Administrator'], 'write res.users': ['Access Rights'] };
}

/** As seen on Odoo 19.0 and 14.0. */
function checkRights(setup: ServerSetup, model: string, operation: string): unknown {
  const groups = lacksOf(setup)[`${operation} ${model}`];
  if (groups === undefined) return true;
  const who =
    groups.length === 0
      ? 'No group currently allows this operation.'
      : `This operation is allowed for the following groups:\n${groups.map((each) => `\t- ${each}`).join('\n')}`;
  const message = `You are not allowed to do it to '${model}' (${model}) records.\n\n${who}\n\nContact your administrator to request access if necessary.`;
  return new Refusal(403, 'odoo.exceptions.AccessError', message);
}
