import { describe, expect, it } from 'vitest';
import { clock, open, order, shipment, webhook, webhookSecret } from './wire.ts';

const { warehouse } = open([]);

const signature = webhook(order()).headers['webhook-signature'];
const otherVersion = webhook(order(), { headers: { 'webhook-signature': signature?.replace('v1', 'v2') } });

describe('parseWebhook', () => {
  it('tells the order of an order topic and of a shipment topic', () => {
    expect(warehouse.parseWebhook(webhook(order()))).toEqual({
      noticeId: 'msg_1',
      topic: 'order.shipped',
      reference: 'WH/OUT/00042',
      warehouseOrderId: '7001',
    });
    const topic = 'order.shipment.on_hold';
    expect(warehouse.parseWebhook(webhook(shipment(), { topic }))).toEqual({
      noticeId: 'msg_1',
      topic,
      reference: 'WH/OUT/00042',
      warehouseOrderId: '7001',
    });
  });

  it('takes the id of a shipment or a return for no order of ours', () => {
    const topic = 'order.shipment.delivered';
    expect(warehouse.parseWebhook(webhook({ id: 9001 }, { topic }))).toEqual({ noticeId: 'msg_1', topic });
    const returned = { topic: 'return.created' };
    expect(warehouse.parseWebhook(webhook({ id: 3, reference_id: 'RMA-1' }, returned))).toEqual({
      noticeId: 'msg_1',
      ...returned,
    });
  });

  it('accepts any of several signatures, as while a secret is being replaced', () => {
    const { headers, rawBody } = webhook(order());
    const several = `v1,AAAA v2,xyz ${headers['webhook-signature']}`;
    const notice = warehouse.parseWebhook({ headers: { ...headers, 'webhook-signature': several }, rawBody });
    expect(notice.reference).toBe('WH/OUT/00042');
  });

  it('checks the signature of the example in the Standard Webhooks specification', () => {
    // github.com/standard-webhooks, its reference libraries: secret, id, time, body and signature of their own test.
    const credentials = { token: 'PAT', webhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
    const at = { ...clock, now: () => 1_614_265_330_000 };
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      'x-webhook-topic': 'order.shipped',
    };
    const rawBody = '{"test": 2432232314}';
    const opened = open([], { credentials, clock: at }).warehouse;
    expect(opened.parseWebhook({ headers, rawBody }).noticeId).toBe('msg_p5jXN8AQM9LWM0D4loKWxJek');
  });

  it.each([
    ['signed with another secret', webhook(order(), { secret: `whsec_${'A'.repeat(32)}` })],
    ['changed on its way', { ...webhook(order()), rawBody: `${JSON.stringify(order())} ` }],
    ['without a signature', webhook(order(), { headers: { 'webhook-signature': undefined } })],
    ['with an empty signature', webhook(order(), { headers: { 'webhook-signature': 'v1,' } })],
    ['with a signature of another version', otherVersion],
    ['under another id', webhook(order(), { headers: { 'webhook-id': 'msg_2' } })],
    ['older than five minutes', webhook(order(), { at: clock.now() - 301_000 })],
    ['from more than five minutes ahead', webhook(order(), { at: clock.now() + 301_000 })],
    ['with a time that is none', webhook(order(), { at: Number.NaN })],
    ['of a legacy subscription', { headers: { 'shipbob-topic': 'order_shipped' }, rawBody: '{}' }],
  ])('refuses a webhook %s', (_, incoming) => {
    expect(() => warehouse.parseWebhook(incoming)).toThrow(
      expect.objectContaining({ code: 'unauthenticated', effect: 'none' }),
    );
  });

  it('accepts a webhook of almost five minutes ago', () => {
    expect(warehouse.parseWebhook(webhook(order(), { at: clock.now() - 299_000 })).topic).toBe(
      'order.shipped',
    );
  });

  it('cannot read a signed webhook that is not JSON, is no object, or has no topic', () => {
    const unreadable = expect.objectContaining({ code: 'malformed-response', effect: 'none' }) as Error;
    expect(() => warehouse.parseWebhook(webhook('no'))).toThrow(unreadable);
    expect(() => warehouse.parseWebhook(webhook('[]'))).toThrow(unreadable);
    const headers = { 'x-webhook-topic': undefined };
    expect(() => warehouse.parseWebhook(webhook(order(), { headers }))).toThrow(unreadable);
  });

  it('verifies nothing without the secret, and says that it pushes only with it', () => {
    const bare = open([], { credentials: { token: 'PAT' } }).warehouse;
    expect(() => bare.parseWebhook(webhook(order()))).toThrow(
      expect.objectContaining({ code: 'misconfigured' }),
    );
    expect(bare.traits.pushes).toBe(false);
    expect(warehouse.traits.pushes).toBe(true);
    expect(webhookSecret).toHaveLength(38);
  });
});
