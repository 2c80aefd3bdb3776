import { describe, expect, it } from 'vitest';
import {
  createOdooWebhookReceiver,
  type OdooWebhookOptions,
  type OdooWebhookRequest,
} from '../../src/webhook/webhook-receiver.ts';

const secret = 'aZ3-0123456789._~';
const older = 'the-secret-of-before';

/** What Odoo 19.0 was seen to send when a delivery was done, on 2026-11-23. */
const payload = {
  _action: 'notify hub(#491)',
  _id: 97,
  _model: 'stock.picking',
  carrier_id: 4,
  carrier_tracking_ref: false,
  date_done: false,
  id: 97,
  move_ids: [146],
  name: 'WH/OUT/00082',
  partner_id: 15,
  scheduled_date: '2026-11-23 05:42:11',
  state: 'done',
  weight: 1.0,
};

function receive(request: Partial<OdooWebhookRequest> = {}, options: Partial<OdooWebhookOptions> = {}) {
  const receiver = createOdooWebhookReceiver({ secrets: [secret, older], secretIn: 'path', ...options });
  const body = JSON.stringify(payload);
  return receiver.receive({ method: 'POST', url: `/odoo/${secret}`, body, ...request });
}

function refusal(request: Partial<OdooWebhookRequest>, options?: Partial<OdooWebhookOptions>): unknown {
  try {
    return receive(request, options);
  } catch (error) {
    return error;
  }
}

describe('the webhook receiver', () => {
  it('gives the record and the names of what was said of it, and no value', () => {
    const hint = receive();
    expect(hint).toEqual({
      model: 'stock.picking',
      id: 97,
      action: { name: 'notify hub', id: 491 },
      fields: [
        'carrier_id',
        'carrier_tracking_ref',
        'date_done',
        'move_ids',
        'name',
        'partner_id',
        'scheduled_date',
        'state',
        'weight',
      ],
    });
    expect(JSON.stringify(hint)).not.toContain('WH/OUT/00082');
  });

  it('reads bytes, and an action whose own name has brackets', () => {
    const body = new TextEncoder().encode(JSON.stringify({ ...payload, _action: 'é (#1)(#491)' }));
    expect(receive({ body }).action).toEqual({ name: 'é (#1)', id: 491 });
    const nameless = JSON.stringify({ ...payload, _action: 'somehow else' });
    expect(receive({ body: nameless }).action).toEqual({ name: 'somehow else' });
  });

  it.each([
    ['the end of the path', 'path' as const, `https://hub.example/odoo/${older}?x=1`, {}],
    ['a query parameter', { query: 'token' }, `/odoo?x=1&token=${secret}`, {}],
    ['a header of a proxy', { header: 'X-Hub-Secret' }, '/odoo', { 'x-hub-secret': secret }],
  ])('takes any of the secrets from %s', (_, secretIn, url, headers) => {
    expect(receive({ url, headers }, { secretIn })).toMatchObject({ id: 97 });
  });

  it.each([
    ['/odoo/', 'path' as const],
    ['/odoo', 'path' as const],
    [`/${secret}/odoo`, 'path' as const],
    [`/odoo/${secret}x`, 'path' as const],
    [`/odoo/${secret.slice(0, -1)}`, 'path' as const],
    [`/odoo/${secret.slice(0, -1)}x`, 'path' as const],
    [`/odoo/${secret.toLowerCase()}`, 'path' as const],
    [`/odoo/${secret}%00`, 'path' as const],
    [`/odoo?token=${secret}`, 'path' as const],
    ['/odoo?token=', { query: 'token' }],
    [`/odoo?token=${secret}&token=wrong`, { query: 'token' }],
    [`/odoo?Token=${secret}`, { query: 'token' }],
    [`/odoo#token=${secret}`, { query: 'token' }],
    ['http://', { query: 'token' }],
    ['/odoo', { header: 'x-hub-secret' }],
  ])('does not know who sent to %s, and does not repeat it', (url, secretIn) => {
    const error = refusal({ url, body: 'unread' }, { secretIn });
    expect(error).toMatchObject({ code: 'unauthenticated', effect: 'none' });
    expect(String(error)).not.toContain(secret.slice(0, -1));
  });

  it.each([
    ['GET', {}],
    ['no JSON', { body: '{"_model":' }],
    ['an empty body', { body: '' }],
    ['a list', { body: `[${JSON.stringify(payload)}]` }],
    ['null', { body: 'null' }],
    ['a text', { body: '"stock.picking"' }],
    ['no model', { body: JSON.stringify({ ...payload, _model: undefined }) }],
    ['a model that is none', { body: JSON.stringify({ ...payload, _model: 'stock.picking/write' }) }],
    ['no id', { body: JSON.stringify({ ...payload, _id: undefined }) }],
    ['an id of zero', { body: JSON.stringify({ ...payload, _id: 0 }) }],
    ['an id in quotes', { body: JSON.stringify({ ...payload, _id: '97' }) }],
    ['no action', { body: JSON.stringify({ ...payload, _action: undefined }) }],
    ['bytes that are not UTF-8', { body: Buffer.from(JSON.stringify({ ...payload, note: 'é' }), 'latin1') }],
    ['a body too large', { body: JSON.stringify({ ...payload, note: 'x'.repeat(262_144) }) }],
    ['a body too large in bytes', { body: JSON.stringify({ ...payload, note: 'é'.repeat(140_000) }) }],
    ['too many bytes', { body: new Uint8Array(262_145).fill(0x20) }],
  ])('refuses %s, and quotes nothing', (what, request) => {
    const error = refusal(what === 'GET' ? { method: 'GET' } : request);
    expect(error).toMatchObject({ code: 'invalid-request', effect: 'none' });
    expect(String(error)).not.toMatch(/stock\.picking|00082|aZ3/);
  });

  it('refuses models that nobody asked about', () => {
    expect(receive({}, { models: ['stock.picking'] })).toMatchObject({ id: 97 });
    expect(refusal({}, { models: ['sale.order'] })).toMatchObject({ code: 'invalid-request' });
  });

  it('keeps names that are no fields out', () => {
    const odd = { ...payload, __proto__x: 1, 'Ada Example': 1, '../etc': 1 };
    expect(receive({ body: JSON.stringify(odd) }).fields).toHaveLength(9);
  });

  it.each([[[]], [['short']], [[secret, '']], [['needs escaping/here']], [['ümlaut-0123456789']]])(
    'cannot be made with the secrets %o',
    (secrets) => {
      expect(() => createOdooWebhookReceiver({ secrets, secretIn: 'path' })).toThrow(
        expect.objectContaining({ code: 'misconfigured' }),
      );
    },
  );
});
