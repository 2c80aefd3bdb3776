import { IntegrationError, type IntegrationErrorCode } from '@crossdock/client-core';
import { z } from 'zod';
import { system } from '../wire/odoo-error.ts';
import { isSecret, matchesOne } from './shared-secret.ts';

/** Options of {@link createOdooWebhookReceiver}. */
export interface OdooWebhookOptions {
  /**
   * The secrets that are accepted; two while one is replaced by another. Each at least 16 of the characters that need
   * no escaping in an address: letters, digits and `-._~`.
   */
  secrets: readonly string[];
  /**
   * Where the secret stands: in the last segment of the path, in a query parameter, or in a header. Odoo sends no header
   * of its own, so that is for a proxy in front that takes the secret out of the address.
   */
  secretIn: 'path' | { query: string } | { header: string };
  /** The models that hints may name; any by default. */
  models?: readonly string[] | undefined;
  /** The largest body, in bytes. Default 262,144. */
  bodyBytesMax?: number | undefined;
}

/** A request as it came in. */
export interface OdooWebhookRequest {
  method: string;
  /** The address or the path, with its query. It holds the secret: keep it out of your logs. */
  url: string;
  /** Names in lower case; only looked at when the secret stands in one. */
  headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** As received, before any parsing. */
  body: string | Uint8Array;
}

/** What a webhook is good for: a record to look at. What it said of the record is left out on purpose. */
export interface OdooHint {
  model: string;
  id: number;
  /** The action that sent it, by its name and the id of its `ir.actions.server`. */
  action: { name: string; id?: number | undefined };
  /** Which fields the rule is set up to send; their values may be stale. */
  fields: string[];
}

/** Takes webhooks of Odoo's automation rules. */
export interface OdooWebhookReceiver {
  /**
   * Verifies and reads one webhook. The same change may come several times, and out of order.
   *
   * @throws {IntegrationError} `unauthenticated` without one of the secrets; `invalid-request` for what no Odoo sends.
   */
  receive(request: OdooWebhookRequest): OdooHint;
}

const operation = 'receiveWebhook';
const modelName = /^[a-z_][a-z0-9_]*(\.[a-z0-9_]+)*$/;
const fieldName = /^[a-z][a-z0-9_]*$/;

/** The part of the payload that Odoo itself adds. Seen on Odoo 19.0. */
const Payload = z.looseObject({
  _model: z.string().max(200).regex(modelName),
  _id: z.int().positive(),
  /** Such as `notify hub(#491)`. */
  _action: z.string().max(500),
});

/**
 * Makes a receiver for the action "Send Webhook Notification" of Odoo's automation rules.
 *
 * Odoo signs nothing, so the secret must stand in the address that the rule sends to: use https, and keep addresses out
 * of logs. It sends after the commit, waits one second and never repeats, so answer at once and keep polling
 * underneath: {@link changesSince} stays the truth. The payload is a snapshot from the middle of the transaction, with
 * a state of `done` and no date yet, say, so it is a hint to read the record and never data: see {@link readHint}.
 *
 * @throws {IntegrationError} `misconfigured` without a secret, or with one that is short or needs escaping.
 * @example
 * const receiver = createOdooWebhookReceiver({ secrets: [secret], secretIn: 'path', models: ['stock.picking'] });
 * const hint = receiver.receive({ method: 'POST', url: '/odoo/the-secret-0123456789', body });
 */
export function createOdooWebhookReceiver(options: OdooWebhookOptions): OdooWebhookReceiver {
  const { secrets, bodyBytesMax = 262_144 } = options;
  if (secrets.length === 0) throw failure('misconfigured', 'there is no secret');
  if (!secrets.every(isSecret))
    throw failure('misconfigured', 'a secret needs 16 characters or more, of letters, digits and -._~');
  const models = options.models === undefined ? undefined : new Set(options.models);
  return {
    receive(request) {
      const given = findSecret(request, options.secretIn);
      if (given === undefined || !matchesOne(given, secrets))
        throw failure('unauthenticated', 'the secret is missing or wrong');
      if (request.method.toUpperCase() !== 'POST')
        throw failure('invalid-request', 'Odoo sends its webhooks by POST');
      const hint = readPayload(readText(request.body, bodyBytesMax));
      if (models?.has(hint.model) === false)
        throw failure('invalid-request', 'it is about a model that is not expected here');
      return hint;
    },
  };
}

function findSecret(
  { url, headers }: OdooWebhookRequest,
  where: OdooWebhookOptions['secretIn'],
): string | undefined {
  if (where !== 'path' && 'header' in where) return headers?.[where.header.toLowerCase()];
  const address = URL.parse(url, 'http://receiver.invalid');
  if (address === null) return undefined;
  if (where === 'path') return address.pathname.slice(address.pathname.lastIndexOf('/') + 1);
  const values = address.searchParams.getAll(where.query);
  return values.length === 1 ? values[0] : undefined;
}

function readText(body: string | Uint8Array, bytesMax: number): string {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body.slice(0, bytesMax + 1)) : body;
  if (bytes.byteLength > bytesMax || body.length > bytesMax)
    throw failure('invalid-request', `the body is larger than ${bytesMax} bytes`);
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw failure('invalid-request', 'the body is not UTF-8');
  }
}

function readPayload(text: string): OdooHint {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw failure('invalid-request', 'the body is not JSON');
  }
  const parsed = Payload.safeParse(json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw failure('invalid-request', 'it is not what an automation rule of Odoo sends', path);
  }
  const { _model: model, _id: id, _action: action } = parsed.data;
  const [, name = action, actionId] = /^(.*)\(#(\d{1,15})\)$/s.exec(action) ?? [];
  return {
    model,
    id,
    action: { name, ...(actionId === undefined ? {} : { id: Number(actionId) }) },
    fields: Object.keys(parsed.data).filter((key) => key !== 'id' && fieldName.test(key)),
  };
}

/** Never says what came: neither the address nor the body may end up in a log. */
function failure(code: IntegrationErrorCode, message: string, path?: string): IntegrationError {
  return new IntegrationError({
    code,
    effect: 'none',
    system,
    operation,
    message: path === undefined ? message : `${path}: ${message}`,
    issues: path === undefined ? [] : [{ path, message }],
  });
}
