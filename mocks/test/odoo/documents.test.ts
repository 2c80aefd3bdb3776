import { describe, expect, it } from 'vitest';
import { openOdoo } from './open-odoo.ts';

// Results, refusals and oddities as seen on Odoo 19.0.

describe('messages, labels and activities', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;
  const { pickingId, name } = odoo.order();
  const post = (rest: object): Record<string, unknown> => {
    const [id = 0] = call('stock.picking', 'message_post', { ids: [pickingId], ...rest }) as number[];
    return odoo.read('mail.message', id, 'body', 'message_type', 'subtype_id', 'res_id', 'attachment_ids');
  };

  it('escapes the HTML of a message unless told that it is HTML', () => {
    expect(post({ body: 'Label <b>printed</b> & sent' })).toMatchObject({
      body: '<p>Label &lt;b&gt;printed&lt;/b&gt; &amp; sent</p>',
      message_type: 'notification',
      subtype_id: [2, 'Note'],
      res_id: pickingId,
    });
    expect(post({ body: 'Label <b>printed</b>', body_is_html: true })['body']).toBe(
      '<p>Label <b>printed</b></p>',
    );
  });

  it('keeps a label by its bytes, with size and checksum', () => {
    // The label and its checksum as they were seen.
    const datas =
      'JVBERi0xLjQKJWxhYgoxIDAgb2JqPDwvVHlwZS9DYXRhbG9nPj5lbmRvYmoKdHJhaWxlcjw8L1Jvb3QgMSAwIFI+PgolJUVPRgo=';
    const vals_list = [
      {
        name: 'label.pdf',
        datas,
        mimetype: 'application/pdf',
        res_model: 'stock.picking',
        res_id: pickingId,
      },
    ];
    const [id = 0] = call('ir.attachment', 'create', { vals_list }) as number[];
    expect(odoo.read('ir.attachment', id, 'datas', 'file_size', 'checksum', 'res_name', 'mimetype')).toEqual({
      id,
      datas,
      file_size: 74,
      checksum: '3f03b1fd6d80bc9c59682470ae5d35d0ebfbba77',
      res_name: name,
      mimetype: 'application/pdf',
    });
    const body = { ids: [id], fields: ['datas'], context: { bin_size: true } };
    expect(call('ir.attachment', 'read', body)).toEqual([{ id, datas: '74.00 bytes' }]);
    expect(post({ body: 'Label attached', attachment_ids: [id] })['attachment_ids']).toEqual([id]);
  });

  const failToAttach = (values: object): ReturnType<typeof fail> =>
    fail('ir.attachment', 'create', {
      vals_list: [{ name: 'bad.pdf', res_model: 'stock.picking', ...values }],
    });

  it('refuses bad base64 and a label for a transfer that is not there', () => {
    expect(failToAttach({ datas: 'not base64!!', res_id: pickingId })).toMatchObject({
      status: 500,
      name: 'binascii.Error',
      message:
        'Invalid base64-encoded string: number of data characters (9) cannot be 1 more than a multiple of 4',
    });
    expect(failToAttach({ datas: 'JVBERi0=', res_id: 999_999 })).toMatchObject({
      status: 403,
      name: 'odoo.exceptions.AccessError',
      message: 'Sorry, you are not allowed to access this document.',
    });
  });

  it('takes raw content as the text it is, base64 or not', () => {
    const vals_list = [{ name: 'label.zpl', raw: 'XlhBXlha', res_model: 'stock.picking', res_id: pickingId }];
    const [id = 0] = call('ir.attachment', 'create', { vals_list }) as number[];
    expect(odoo.read('ir.attachment', id, 'raw', 'file_size')).toEqual({ id, raw: 'XlhBXlha', file_size: 8 });
    post({ body: 'inline', attachments: [['x.txt', 'aGVsbG8=']] });
    const domain = [['name', '=', 'x.txt']];
    expect(call('ir.attachment', 'search_read', { domain, fields: ['datas'] })).toMatchObject([
      { datas: 'YUdWc2JHOD0=' },
    ]);
  });

  it('finds the type of a file by its name or its content, unless a real one is given', () => {
    const typeOf = (values: object): unknown => {
      const vals_list = [{ res_model: 'stock.picking', res_id: pickingId, ...values }];
      const [id = 0] = call('ir.attachment', 'create', { vals_list }) as number[];
      return odoo.read('ir.attachment', id, 'mimetype')['mimetype'];
    };
    // `^XA^XZ`, and the same around raw bytes.
    const [zpl, rawZpl] = ['XlhBXlha', 'XlhBgP8AAV5YWg=='];
    expect(typeOf({ name: 'label.zpl', datas: zpl })).toBe('text/plain');
    expect(typeOf({ name: 'label.zpl', datas: rawZpl })).toBe('application/octet-stream');
    expect(typeOf({ name: 'label.pdf', datas: zpl })).toBe('application/pdf');
    expect(typeOf({ name: 'label', datas: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB' })).toBe('image/png');
    expect(typeOf({ name: 'label', datas: 'R0lGODlhAQABAIAAAAAAAP8=' })).toBe('image/gif');
    expect(typeOf({ name: 'label', datas: '/9j/4AAQSkZJRg==' })).toBe('image/jpeg');
    const asBytes = { name: 'label.zpl', mimetype: 'application/octet-stream' };
    expect(typeOf({ ...asBytes, datas: zpl })).toBe('text/plain');
    expect(typeOf({ name: 'label.zpl', mimetype: 'text/plain', datas: rawZpl })).toBe('text/plain');
    expect(typeOf({ name: 'label.zpl', mimetype: 'x-application/zpl', datas: zpl })).toBe(
      'x-application/zpl',
    );
  });

  it('keeps quotes plain, and line breaks as they came', () => {
    expect(post({ body: `"a" & 'b'\n<c>` })['body']).toBe(`<p>"a" &amp; 'b'\n&lt;c&gt;</p>`);
    const html = '&#34;a&#34; &amp; &#39;b&#39;<br>&lt;c&gt;';
    expect(post({ body: html, body_is_html: true })['body']).toBe(`<p>"a" &amp; 'b'<br>&lt;c&gt;</p>`);
  });

  it("takes an activity by the transfer's own method, and archives it when it is done", () => {
    const schedule = (id: number): object => ({ ids: [id], summary: 'Look', user_id: 7 });
    const [id = 0] = call('stock.picking', 'activity_schedule', schedule(pickingId)) as number[];
    expect(odoo.read('mail.activity', id, 'activity_type_id', 'automated', 'user_id')).toMatchObject({
      activity_type_id: [expect.any(Number), 'To-Do'],
      automated: true,
      user_id: [7, 'bot'],
    });
    expect(call('mail.activity', 'action_done', { ids: [id] })).toEqual(expect.any(Number));
    expect(call('mail.activity', 'action_done', { ids: [id] })).toBe(false);
    const domain = [['res_id', '=', pickingId]];
    expect(call('mail.activity', 'search', { domain })).toEqual([]);
    expect(call('mail.activity', 'search', { domain, context: { active_test: false } })).toEqual([id]);
    const refusal = fail('stock.picking', 'activity_schedule', schedule(999_999));
    expect(refusal).toMatchObject({ status: 403, name: 'odoo.exceptions.AccessError' });
    expect(refusal.message).toContain('(Document type: Activity, Operation: create)');
    call('mail.activity', 'unlink', { ids: [id] });
  });

  it('schedules an activity on a transfer', () => {
    const [modelId] = call('ir.model', 'search', { domain: [['model', '=', 'stock.picking']] }) as number[];
    const values = {
      res_model_id: modelId,
      res_id: pickingId,
      summary: 'Label failed',
      user_id: 7,
      note: 'Look',
    };
    const [id = 0] = call('mail.activity', 'create', { vals_list: [values] }) as number[];
    expect(
      odoo.read('mail.activity', id, 'res_model', 'res_name', 'user_id', 'note', 'date_deadline'),
    ).toEqual({
      id,
      res_model: 'stock.picking',
      res_name: name,
      user_id: [7, 'bot'],
      note: '<p>Look</p>',
      date_deadline: '2026-11-23',
    });
    expect(odoo.read('stock.picking', pickingId, 'activity_ids')['activity_ids']).toEqual([id]);
    expect(call('mail.activity', 'unlink', { ids: [id] })).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'activity_ids')['activity_ids']).toEqual([]);
  });

  it('does not mix up records of different models with the same id', () => {
    const before = odoo.read('stock.picking', 1, 'message_ids');
    call('sale.order', 'message_post', { ids: [1], body: 'on the order' });
    expect(odoo.read('stock.picking', 1, 'message_ids')).toEqual(before);
    const domain = [
      ['model', '=', 'sale.order'],
      ['res_id', '=', 1],
    ];
    expect(call('mail.message', 'search_read', { domain, fields: ['body'] })).toMatchObject([
      { body: '<p>on the order</p>' },
    ]);
  });

  it('cannot cancel what a fixed-price carrier shipped', () => {
    expect(fail('stock.picking', 'cancel_shipment', { ids: [pickingId] })).toMatchObject({
      status: 500,
      name: 'builtins.NotImplementedError',
      message: '',
      arguments: [],
    });
  });
});

describe('packages', () => {
  it('packs the picked lines first, weighs oddly, and keeps a history of what left', () => {
    const odoo = openOdoo();
    const { call } = odoo;
    const boxId = odoo.mock.world.addPackageType({ name: 'Box S', baseWeightKg: 0.2 });
    const { pickingId } = odoo.order([odoo.productA, 10], [odoo.productB, 4]);
    const moves = call('stock.move', 'search', {
      domain: [['picking_id', '=', pickingId]],
      order: 'id',
    }) as number[];
    const pack = (rest: object): unknown =>
      call('stock.picking', 'action_put_in_pack', { ids: [pickingId], ...rest });
    expect(pack({})).toMatchObject({ res_model: 'stock.put.in.pack', context: { picking_ids: [pickingId] } });
    call('stock.move', 'write', { ids: [moves[0]], vals: { picked: true } });
    expect(pack({ package_type_id: boxId })).toEqual([1]);
    call('stock.move', 'write', { ids: [moves[1]], vals: { picked: true } });
    expect(pack({ package_name: 'PALLET-77' })).toEqual([2]);

    const weights = ['packages_count', 'weight', 'shipping_weight', 'weight_bulk'];
    expect(odoo.read('stock.picking', pickingId, ...weights)).toMatchObject({
      packages_count: 2,
      weight: 10,
      shipping_weight: 0.2,
      weight_bulk: 0,
    });
    const body = {
      ids: [1, 2],
      fields: ['name', 'package_type_id', 'weight'],
      context: { picking_id: pickingId },
    };
    expect(call('stock.package', 'read', body)).toEqual([
      { id: 1, name: 'PACK0000001', package_type_id: [boxId, 'Box S'], weight: 5.2 },
      { id: 2, name: 'PALLET-77', package_type_id: false, weight: 5 },
    ]);
    call('stock.package', 'write', { ids: [1], vals: { shipping_weight: 5.6 } });
    expect(odoo.read('stock.picking', pickingId, 'shipping_weight')['shipping_weight']).toBe(5.6);
    expect(odoo.mock.world.picking(pickingId).packages).toEqual(['PACK0000001', 'PALLET-77']);

    call('stock.picking', 'button_validate', { ids: [pickingId] });
    expect(
      odoo.read('stock.package', 1, 'location_id', 'picking_ids', 'move_line_ids', 'quant_ids'),
    ).toMatchObject({
      location_id: [2, 'Customers'],
      picking_ids: [],
      move_line_ids: [],
      quant_ids: [expect.any(Number)],
    });
    const history = { domain: [['picking_ids', 'in', [pickingId]]], fields: ['package_name', 'picking_ids'] };
    expect(call('stock.package.history', 'search_read', history)).toMatchObject([
      { package_name: 'PACK0000001', picking_ids: [pickingId] },
      { package_name: 'PALLET-77', picking_ids: [pickingId] },
    ]);
    expect(pack({})).toBeNull();
  });

  it('packs one transfer at a time', () => {
    const odoo = openOdoo();
    const ids = [odoo.order().pickingId, odoo.order().pickingId];
    expect(odoo.fail('stock.picking', 'action_put_in_pack', { ids })).toMatchObject({
      status: 500,
      name: 'builtins.ValueError',
      message: `Expected singleton: stock.picking(${ids.join(', ')})`,
    });
  });
});

function claim(name: string, module = 'hub'): object {
  return { vals_list: [{ module, name, model: 'sale.order', res_id: 1 }] };
}

describe('idempotency', () => {
  const odoo = openOdoo();
  const { call, fail } = odoo;

  it('accepts the same customer and vendor reference twice', () => {
    const order = { vals_list: [{ partner_id: odoo.partnerId, client_order_ref: 'WEB-5001' }] };
    const bill = { vals_list: [{ move_type: 'in_invoice', partner_id: odoo.partnerId, ref: 'FR-1' }] };
    for (const [model, body] of [
      ['sale.order', order],
      ['account.move', bill],
    ] as const) {
      expect(call(model, 'create', body)).not.toEqual(call(model, 'create', body));
    }
  });

  it('keeps module and name of an external id unique', () => {
    expect(call('ir.model.data', 'create', claim('so_9001'))).toHaveLength(1);
    expect(fail('ir.model.data', 'create', claim('so_9001'))).toMatchObject({
      status: 422,
      name: 'odoo.exceptions.ValidationError',
      message:
        'The operation cannot be completed: duplicate key value violates unique constraint ' +
        '"ir_model_data_module_name_uniq_index"\nDETAIL:  Key (module, name)=(hub, so_9001) already exists.\n',
    });
    expect(call('ir.model.data', 'create', claim('so_9002'))).toHaveLength(1);
    expect(call('ir.model.data', 'create', claim('so_9001', 'other'))).toHaveLength(1);
    expect(call('ir.model.data', 'search_count', { domain: [['module', '=', 'hub']] })).toBe(2);
  });
});
