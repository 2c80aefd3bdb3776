import { describe, expect, it } from 'vitest';
import type { CallIdentity } from '../../src/kernel/index.ts';
import { createOdooMock, seedRecordedOrders } from '../../src/odoo/index.ts';
import { VirtualClock } from '../../src/kernel/index.ts';
import { botKey, openOdoo, type OpenOdoo, request } from './open-odoo.ts';

function identify(odoo: OpenOdoo, operation: string, body: unknown): CallIdentity {
  return odoo.mock.identify(request(`/json/2/${operation}`, JSON.stringify(body)));
}

describe('telling what a call is about', () => {
  const odoo = openOdoo();
  const { pickingId: id, name, orderId } = odoo.order();
  const [moveId] = odoo.call('stock.move', 'search', { domain: [['picking_id', '=', id]] }) as number[];
  odoo.call('stock.move', 'write', { ids: [moveId], vals: { quantity: 4 } });
  odoo.call('stock.picking', 'button_validate', { ids: [id], context: { skip_backorder: true } });
  const [backorder = 0] = odoo.read('stock.picking', id, 'backorder_ids')['backorder_ids'] as number[];
  const other = odoo.order();
  const [modelId] = odoo.call('ir.model', 'search', {
    domain: [['model', '=', 'stock.picking']],
  }) as number[];

  it.each([
    ['stock.picking/read', { ids: [id], fields: ['name'] }],
    ['stock.picking/button_validate', { ids: [backorder] }],
    ['stock.picking/search_read', { domain: [['id', '=', backorder]] }],
    ['stock.picking/search_read', { domain: [['name', '=', name]] }],
    ['stock.move/search_read', { domain: [['picking_id', '=', id]] }],
    ['stock.move/search_read', { domain: [['picking_id', 'in', [id, backorder]]] }],
    ['stock.move/write', { ids: [moveId], vals: { picked: true } }],
    ['stock.move.line/search_read', { domain: [['picking_id', '=', backorder]] }],
    ['ir.attachment/create', { vals_list: [{ name: 'x', res_model: 'stock.picking', res_id: backorder }] }],
    [
      'mail.message/search_read',
      {
        domain: [
          ['model', '=', 'stock.picking'],
          ['res_id', '=', id],
        ],
      },
    ],
    ['mail.activity/create', { vals_list: [{ res_model_id: modelId, res_id: id }] }],
    ['ir.model.data/create', { vals_list: [{ module: 'm', name: 'n', model: 'stock.picking', res_id: id }] }],
    [
      'stock.backorder.confirmation/create',
      { vals_list: [{}], context: { button_validate_picking_ids: [backorder] } },
    ],
    ['account.move/create', { vals_list: [{ move_type: 'in_invoice', invoice_origin: name }] }],
  ])('finds the first delivery behind %s %j', (operation, body) => {
    expect(identify(odoo, operation, body)).toMatchObject({ operation, key: name });
  });

  it.each([
    ['sale.order/read', { ids: [orderId] }, 'S00001'],
    ['sale.order/search_read', { domain: [['name', '=', 'S00001']] }, 'S00001'],
    ['sale.order.line/search_read', { domain: [['order_id', '=', orderId]] }, 'S00001'],
    ['stock.picking/read', { ids: [id, other.pickingId] }, ''],
    ['stock.picking/search_read', { domain: [['write_date', '>=', '2026-01-01']] }, ''],
    ['stock.picking/search_read', { domain: ['|', ['id', '=', id], ['state', '=', 'done']] }, ''],
    ['ir.attachment/create', { vals_list: [{ name: 'x', res_model: 'res.partner', res_id: id }] }, ''],
    ['res.users/context_get', {}, ''],
  ])('gives %s %j the key of its order or none', (operation, body, key) => {
    expect(identify(odoo, operation, body).key).toBe(key);
  });

  it('tells writes from reads, and whose key it is without showing the key', () => {
    const read = identify(odoo, 'stock.picking/search_read', { domain: [] });
    expect(read).toEqual({
      operation: 'stock.picking/search_read',
      key: '',
      account: 'admin',
      writes: false,
    });
    expect(identify(odoo, 'stock.picking/write', { ids: [id], vals: {} }).writes).toBe(true);
    expect(identify(odoo, 'stock.picking/message_post', { ids: [id] }).writes).toBe(true);
    expect(identify(odoo, 'res.users/context_get', {}).writes).toBe(false);
    const bot = request('/json/2/res.users/context_get', '{}', { authorization: `Bearer ${botKey}` });
    expect(odoo.mock.identify(bot).account).toBe('bot');
  });

  it('survives a call that is none', () => {
    expect(odoo.mock.identify(request('/json/2/res.partner/search', '{"domain": ['))).toMatchObject({
      key: '',
    });
    expect(odoo.mock.identify({ ...request('/web/version'), method: 'GET' })).toMatchObject({
      operation: 'web/version',
      writes: false,
    });
  });
});

describe('turning calls away', () => {
  const { mock } = openOdoo();

  it('speaks as a reverse proxy about its limits and as Odoo about the rest', () => {
    const limited = mock.refuse({ kind: 'rate-limited', retryAfterMs: 1500 });
    expect(limited).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    expect(limited.headers['content-type']).toContain('text/html');
    expect(mock.refuse({ kind: 'unavailable' })).toMatchObject({ status: 503 });
    expect(mock.refuse({ kind: 'unavailable' }).headers['retry-after']).toBeDefined();
    const failed = mock.refuse({ kind: 'server-error' });
    expect(failed.status).toBe(500);
    expect(JSON.parse(failed.body)).toMatchObject({ name: 'psycopg2.errors.SerializationFailure' });
    const after = mock.refuse({ kind: 'server-error', done: true });
    expect(after.status).toBe(500);
    expect(after.headers['content-type']).toContain('text/html');
    expect(mock.refuse({ kind: 'unauthenticated' }).status).toBe(401);
  });
});

describe('the ledger', () => {
  it('tells the whole story of a delivery under the name of its first transfer', () => {
    const odoo = openOdoo();
    const from = odoo.mock.ledger.entries.length;
    const { pickingId, name, orderId } = odoo.order([odoo.productA, 10], [odoo.productB, 4]);
    const write = (vals: object): unknown => odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
    write({ carrier_tracking_ref: '1Z1' });
    write({ carrier_tracking_ref: '1Z1' });
    const [moveId] = odoo.call('stock.move', 'search', {
      domain: [['picking_id', '=', pickingId]],
      order: 'id',
    }) as number[];
    odoo.call('stock.move', 'write', { ids: [moveId], vals: { quantity: 6, picked: true } });
    odoo.call('stock.picking', 'button_validate', { ids: [pickingId], context: { skip_backorder: true } });
    odoo.mock.world.cancelOrder(orderId);
    const story = odoo.mock.ledger.entries.slice(from);
    expect(new Set(story.map((entry) => entry.key))).toEqual(new Set([name]));
    const backorder = 'WH/OUT/00002';
    const both = [
      { sku: 'LAB-B', quantity: 4 },
      { sku: 'LAB-A', quantity: 4 },
    ];
    expect(story.map(({ at: _at, key: _key, ...rest }) => rest)).toEqual([
      {
        kind: 'delivery-created',
        pickingId,
        name,
        order: 'S00001',
        lines: [
          { sku: 'LAB-A', quantity: 10 },
          { sku: 'LAB-B', quantity: 4 },
        ],
      },
      { kind: 'delivery-assigned', pickingId, name },
      { kind: 'tracking-set', pickingId, name, value: '1Z1' },
      { kind: 'stock-moved', sku: 'LAB-A', quantity: 6, from: 'WH/Stock', to: 'Customers' },
      { kind: 'delivery-done', pickingId, name, lines: [{ sku: 'LAB-A', quantity: 6 }], backorder },
      {
        kind: 'delivery-created',
        pickingId: 2,
        name: backorder,
        order: 'S00001',
        backorderOf: name,
        lines: both,
      },
      { kind: 'delivery-assigned', pickingId: 2, name: backorder },
      { kind: 'delivery-cancelled', pickingId: 2, name: backorder, lines: both },
    ]);
  });

  it('notes messages, activities, labels and bills with the delivery they are about', () => {
    const odoo = openOdoo();
    const { pickingId, name } = odoo.order();
    const from = odoo.mock.ledger.entries.length;
    odoo.call('stock.picking', 'message_post', { ids: [pickingId], body: 'hello' });
    odoo.call('stock.picking', 'activity_schedule', { ids: [pickingId], summary: 'Look', user_id: 7 });
    const label = { name: 'l.pdf', datas: 'JVBERi0=', res_model: 'stock.picking', res_id: pickingId };
    odoo.call('ir.attachment', 'create', { vals_list: [label] });
    odoo.call('account.move', 'create', {
      vals_list: [{ move_type: 'in_invoice', invoice_origin: name, ref: 'F1' }],
    });
    expect(odoo.mock.ledger.entries.slice(from)).toMatchObject([
      { kind: 'note-posted', key: name, pickingId, body: '<p>hello</p>' },
      { kind: 'activity-scheduled', key: name, pickingId, summary: 'Look', userId: 7 },
      { kind: 'attachment-added', key: name, pickingId, attachmentName: 'l.pdf' },
      { kind: 'bill-created', key: name, ref: 'F1', currency: 'USD', amount: '0.00' },
    ]);
  });
});

const models = [
  'stock.picking',
  'stock.move',
  'stock.move.line',
  'stock.quant',
  'stock.package',
  'stock.package.history',
  'sale.order',
  'sale.order.line',
  'mail.message',
  'mail.activity',
  'ir.attachment',
  'ir.model.data',
  'stock.backorder.confirmation',
  'stock.backorder.confirmation.line',
  'stock.return.picking',
  'stock.return.picking.line',
  'account.move',
  'account.move.line',
  'confirm.stock.sms',
];

describe('forgetting', () => {
  it('leaves nothing of a delivery, its backorder, papers and return', () => {
    const odoo = openOdoo();
    const { call } = odoo;
    // The places where goods go are made by the first delivery and stay.
    const before = odoo.order([odoo.productA, 1]);
    call('stock.picking', 'button_validate', { ids: [before.pickingId] });
    const count = (): number[] => models.map((model) => odoo.mock.world.count(model));
    const kept = count();

    const { pickingId, name, orderId } = odoo.order();
    const [moveId] = call('stock.move', 'search', { domain: [['picking_id', '=', pickingId]] }) as number[];
    call('stock.move', 'write', { ids: [moveId], vals: { quantity: 4 } });
    call('stock.picking', 'action_put_in_pack', { ids: [pickingId], package_name: 'BOX' });
    call('stock.picking', 'message_post', { ids: [pickingId], body: 'x' });
    call('sale.order', 'message_post', { ids: [orderId], body: 'x' });
    call('stock.picking', 'activity_schedule', { ids: [pickingId], summary: 'x' });
    const target = { res_model: 'stock.picking', res_id: pickingId };
    call('ir.attachment', 'create', { vals_list: [{ name: 'l', datas: 'JVBERi0=', ...target }] });
    call('ir.model.data', 'create', {
      vals_list: [{ module: 'm', name: 'n', model: 'stock.picking', res_id: pickingId }],
    });
    call('account.move', 'create', { vals_list: [{ move_type: 'in_invoice', invoice_origin: name }] });
    const { context } = call('stock.picking', 'button_validate', { ids: [pickingId] }) as { context: object };
    const ids = call('stock.backorder.confirmation', 'create', { vals_list: [{}], context });
    call('stock.backorder.confirmation', 'process', { ids, context });
    const wizard = call('stock.return.picking', 'create', { vals_list: [{ picking_id: pickingId }] });
    call('stock.return.picking', 'action_create_returns_all', { ids: wizard });
    expect(count()).not.toEqual(kept);

    odoo.mock.forget(name);
    expect(count()).toEqual(kept);
    // What was shipped is gone, what was reserved is free again.
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(95);
    expect(call('stock.picking', 'search', { domain: [['origin', '=', 'S00002']] })).toEqual([]);
    expect(call('stock.picking', 'search', { domain: [['write_date', '>=', '2026-01-01']] })).toEqual([
      before.pickingId,
    ]);
    expect(identify(odoo, 'stock.picking/read', { ids: [pickingId] }).key).toBe('');
    odoo.mock.forget(name);
    odoo.mock.forget('no such delivery');
  });
});

describe('orders seen on a real Odoo', () => {
  it('are placed in their shapes, the scarce one reserved in part', () => {
    const mock = createOdooMock({ clock: new VirtualClock() });
    const orders = seedRecordedOrders(mock);
    expect(orders.map((order) => order.reference)).toEqual([
      'WEB-1001',
      'WEB-1002',
      'WEB-1003',
      'WEB-1004',
      'WEB-1010',
      'WEB-1020',
      'WEB-1030',
      'WEB-1040',
      'WEB-1050',
    ]);
    const pickings = orders.map((order) => mock.world.picking(order.pickingIds[0] ?? 0));
    expect(new Set(pickings.map((picking) => picking.state))).toEqual(new Set(['assigned']));
    expect(pickings[0]?.moves).toMatchObject([
      { sku: 'LAB-A', demand: 10, quantity: 10 },
      { sku: 'LAB-B', demand: 4, quantity: 4 },
    ]);
    expect(pickings.at(-1)?.moves).toMatchObject([{ sku: 'LAB-SCARCE', demand: 10, quantity: 3 }]);
  });
});
