import { describe, expect, it } from 'vitest';
import { type Action, movesOf, openOdoo, take, validate } from './open-odoo.ts';

// The course of deliveries as seen on Odoo 19.0.

describe('validating', () => {
  it('takes everything when nothing is picked, once', () => {
    const odoo = openOdoo();
    const { pickingId, orderId } = odoo.order([odoo.productA, 10], [odoo.productB, 4]);
    expect(validate(odoo, pickingId)).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state', 'date_done', 'carrier_price')).toEqual({
      id: pickingId,
      state: 'done',
      date_done: '2026-11-23 05:41:48',
      carrier_price: 19,
    });
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(90);
    expect(odoo.read('sale.order', orderId, 'delivery_status')['delivery_status']).toBe('full');
    const body = { domain: [['order_id', '=', orderId]], fields: ['qty_delivered'] };
    expect(odoo.call('sale.order.line', 'search_read', body)).toMatchObject([
      { qty_delivered: 10 },
      { qty_delivered: 4 },
    ]);
    expect(validate(odoo, pickingId)).toBe(true);
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(90);
  });

  it('leaves the price alone when a tracking number was there before, or the carrier only rates', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    const vals = { carrier_tracking_ref: '1Z999AA10123456784', carrier_price: 4.5 };
    odoo.call('stock.picking', 'write', { ids: [pickingId], vals });
    validate(odoo, pickingId);
    expect(odoo.read('stock.picking', pickingId, 'carrier_price', 'carrier_tracking_url')).toEqual({
      id: pickingId,
      carrier_price: 4.5,
      carrier_tracking_url: 'https://track.example/1Z999AA10123456784',
    });
  });

  it('leaves everything picked when it asks something and nothing was picked', () => {
    const odoo = openOdoo({ smsQuestion: true });
    const { pickingId } = odoo.order([odoo.productA, 10], [odoo.productB, 4]);
    expect(validate(odoo, pickingId)).toMatchObject({ res_model: 'confirm.stock.sms' });
    expect(movesOf(odoo, pickingId)).toMatchObject([
      { quantity: 10, picked: true, state: 'assigned' },
      { quantity: 4, picked: true, state: 'assigned' },
    ]);
    const other = odoo.order([odoo.productA, 10], [odoo.productB, 4]).pickingId;
    take(odoo, other, { picked: true });
    expect(validate(odoo, other)).toMatchObject({ res_model: 'stock.backorder.confirmation' });
    expect(movesOf(odoo, other)).toMatchObject([{ picked: true }, { picked: false }]);
  });

  it('asks about a backorder and moves nothing until it is answered', () => {
    const odoo = openOdoo();
    const { pickingId, orderId } = odoo.order([odoo.productA, 10], [odoo.productB, 4]);
    take(odoo, pickingId, { quantity: 6, picked: true });
    const question = validate(odoo, pickingId) as Action;
    expect(question).toEqual({
      name: 'Create Backorder?',
      type: 'ir.actions.act_window',
      view_mode: 'form',
      res_model: 'stock.backorder.confirmation',
      views: [[944, 'form']],
      view_id: 944,
      target: 'new',
      context: {
        button_validate_picking_ids: [pickingId],
        default_show_transfers: false,
        default_pick_ids: [[4, pickingId]],
      },
    });
    expect(odoo.mock.world.picking(pickingId).state).toBe('assigned');
    const { context } = question;
    const ids = odoo.call('stock.backorder.confirmation', 'create', { vals_list: [{}], context }) as number[];
    const wizard = odoo.read(
      'stock.backorder.confirmation',
      ids[0] ?? 0,
      'pick_ids',
      'backorder_confirmation_line_ids',
    );
    expect(wizard).toMatchObject({
      pick_ids: [pickingId],
      backorder_confirmation_line_ids: [expect.any(Number)],
    });
    expect(odoo.call('stock.backorder.confirmation', 'process', { ids, context })).toBe(true);

    expect(odoo.read('stock.picking', pickingId, 'state', 'weight', 'backorder_ids')).toEqual({
      id: pickingId,
      state: 'done',
      weight: 3,
      backorder_ids: [2],
    });
    expect(movesOf(odoo, pickingId)).toMatchObject([
      { product_uom_qty: 6, quantity: 6, picked: true, state: 'done' },
    ]);
    expect(odoo.read('stock.picking', 2, 'name', 'state', 'origin', 'backorder_id', 'weight')).toEqual({
      id: 2,
      name: 'WH/OUT/00002',
      state: 'assigned',
      origin: 'S00001',
      backorder_id: [pickingId, 'WH/OUT/00001'],
      weight: 7,
    });
    expect(movesOf(odoo, 2)).toMatchObject([
      { product_uom_qty: 4, quantity: 4, picked: false, state: 'assigned' },
      { product_uom_qty: 4, quantity: 4, picked: false, state: 'assigned' },
    ]);
    expect(odoo.read('sale.order', orderId, 'delivery_status')['delivery_status']).toBe('partial');
    expect(validate(odoo, 2)).toBe(true);
    expect(odoo.read('sale.order', orderId, 'delivery_status', 'picking_ids')).toMatchObject({
      delivery_status: 'full',
      picking_ids: [2, pickingId],
    });
  });

  it('says true and does nothing when the question is answered without its context', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    take(odoo, pickingId, { quantity: 7 });
    validate(odoo, pickingId);
    const vals_list = [{ pick_ids: [[4, pickingId]] }];
    const ids = odoo.call('stock.backorder.confirmation', 'create', { vals_list });
    expect(odoo.call('stock.backorder.confirmation', 'process', { ids })).toBe(true);
    expect(odoo.mock.world.picking(pickingId).state).toBe('assigned');
    expect(odoo.read('stock.picking', pickingId, 'backorder_ids')['backorder_ids']).toEqual([]);
  });

  it('keeps the demand and makes no backorder when none is wanted', () => {
    const odoo = openOdoo();
    const { pickingId } = odoo.order();
    take(odoo, pickingId, { quantity: 7 });
    const { context } = validate(odoo, pickingId) as Action;
    const ids = odoo.call('stock.backorder.confirmation', 'create', { vals_list: [{}], context });
    expect(odoo.call('stock.backorder.confirmation', 'process_cancel_backorder', { ids, context })).toBe(
      true,
    );
    expect(movesOf(odoo, pickingId)).toMatchObject([
      { product_uom_qty: 10, quantity: 7, picked: true, state: 'done' },
    ]);
    const fields = ['backorder_ids', 'weight', 'shipping_weight'];
    expect(odoo.read('stock.picking', pickingId, ...fields)).toMatchObject({
      backorder_ids: [],
      weight: 5,
      shipping_weight: 3.5,
    });
    expect(odoo.mock.world.availableStock(odoo.productA)).toBe(93);
  });

  it('takes the answers beforehand from the context', () => {
    const odoo = openOdoo();
    const first = odoo.order();
    take(odoo, first.pickingId, { quantity: 7 });
    expect(validate(odoo, first.pickingId, { skip_backorder: true })).toBe(true);
    expect(odoo.read('stock.picking', first.pickingId, 'backorder_ids')['backorder_ids']).toHaveLength(1);
    const second = odoo.order();
    take(odoo, second.pickingId, { quantity: 7 });
    const context = { skip_backorder: true, picking_ids_not_to_backorder: [second.pickingId] };
    expect(validate(odoo, second.pickingId, context)).toBe(true);
    expect(odoo.read('stock.picking', second.pickingId, 'backorder_ids')['backorder_ids']).toEqual([]);
  });

  it('does none of several transfers when one needs an answer', () => {
    const odoo = openOdoo();
    const first = odoo.order();
    const second = odoo.order();
    take(odoo, second.pickingId, { quantity: 7 });
    const ids = [first.pickingId, second.pickingId];
    expect((odoo.call('stock.picking', 'button_validate', { ids }) as Action).context).toMatchObject({
      button_validate_picking_ids: ids,
      default_pick_ids: [[4, second.pickingId]],
    });
    expect(odoo.mock.world.picking(first.pickingId).state).toBe('assigned');
  });
});

describe('the question about text messages on a fresh database', () => {
  it('is asked for a phone number, and not by who skips it', () => {
    const odoo = openOdoo({ smsQuestion: true });
    const { pickingId } = odoo.order();
    expect(validate(odoo, pickingId)).toEqual({
      name: 'SMS',
      type: 'ir.actions.act_window',
      view_mode: 'form',
      res_model: 'confirm.stock.sms',
      views: [[1224, 'form']],
      view_id: 1224,
      target: 'new',
      res_id: 1,
      context: { button_validate_picking_ids: [pickingId] },
    });
    expect(odoo.mock.world.picking(pickingId).state).toBe('assigned');
    expect(validate(odoo, pickingId, { skip_sms: true })).toBe(true);
  });

  it('comes after the one about a backorder, and never again once it is answered', () => {
    const odoo = openOdoo({ smsQuestion: true });
    const { pickingId } = odoo.order();
    take(odoo, pickingId, { quantity: 6 });
    const { context } = validate(odoo, pickingId) as Action;
    const ids = odoo.call('stock.backorder.confirmation', 'create', { vals_list: [{}], context });
    const sms = odoo.call('stock.backorder.confirmation', 'process', { ids, context }) as Action;
    expect(sms).toMatchObject({
      res_model: 'confirm.stock.sms',
      context: { ...context, skip_backorder: true },
    });
    const answer = { ids: [sms.res_id], context: sms.context };
    expect(odoo.call('confirm.stock.sms', 'dont_send_sms', answer)).toBe(true);
    expect(odoo.read('stock.picking', pickingId, 'state', 'backorder_ids')).toMatchObject({
      state: 'done',
      backorder_ids: [2],
    });
    expect(validate(odoo, odoo.order([odoo.productA, 1]).pickingId)).toBe(true);
  });
});
