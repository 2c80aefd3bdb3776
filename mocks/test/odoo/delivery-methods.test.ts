import { expect, test } from 'vitest';
import { openOdoo, type OpenOdoo, validate } from './open-odoo.ts';

// Seen on Odoo 19.0 on 2026-11-25: delivery methods of orders, and what validation does with them.

/** A quotation for 10 of product A, 100 in money. */
function quotation(): OpenOdoo & { orderId: number } {
  const odoo = openOdoo();
  const [orderId = 0] = odoo.call('sale.order', 'create', {
    vals_list: [
      {
        partner_id: odoo.partnerId,
        order_line: [[0, 0, { product_id: odoo.productA, product_uom_qty: 10 }]],
      },
    ],
  }) as number[];
  return { ...odoo, orderId };
}

function choose(odoo: OpenOdoo, orderId: number, carrierId: number, asked = true): number {
  const [wizardId = 0] = odoo.call('choose.delivery.carrier', 'create', {
    vals_list: [{ order_id: orderId, carrier_id: carrierId }],
  }) as number[];
  if (asked) odoo.call('choose.delivery.carrier', 'update_price', { ids: [wizardId] });
  return wizardId;
}

function confirm(odoo: OpenOdoo, wizardId: number): unknown {
  return odoo.call('choose.delivery.carrier', 'button_confirm', { ids: [wizardId] });
}

function deliveryLines(odoo: OpenOdoo, orderId: number): unknown {
  return odoo.call('sale.order.line', 'search_read', {
    domain: [
      ['order_id', '=', orderId],
      ['is_delivery', '=', true],
    ],
    fields: ['name', 'price_unit', 'sequence', 'display_name'],
  });
}

test('the wizard asks for a price and adds the delivery to the order and its transfer', () => {
  const odoo = quotation();
  const wizardId = choose(odoo, odoo.orderId, odoo.carrierId);
  const fields = ['delivery_price', 'display_price', 'total_weight', 'delivery_message'];
  expect(odoo.read('choose.delivery.carrier', wizardId, ...fields)).toEqual({
    id: wizardId,
    delivery_price: 19,
    display_price: 19,
    total_weight: 5,
    delivery_message: false,
  });
  expect(confirm(odoo, wizardId)).toBeNull();
  expect(deliveryLines(odoo, odoo.orderId)).toMatchObject([
    {
      name: 'Lab Standard',
      price_unit: 19,
      sequence: 11,
      display_name: 'S00001 - Lab Standard (Azure Interior)',
    },
  ]);
  expect(odoo.read('sale.order', odoo.orderId, 'amount_total', 'delivery_set')).toMatchObject({
    amount_total: 119,
    delivery_set: true,
  });
  odoo.call('sale.order', 'action_confirm', { ids: [odoo.orderId] });
  const [pickingId = 0] = odoo.read('sale.order', odoo.orderId, 'picking_ids')['picking_ids'] as number[];
  expect(odoo.read('stock.picking', pickingId, 'carrier_id', 'weight')).toMatchObject({
    carrier_id: [odoo.carrierId, 'Lab Standard'],
    weight: 5,
  });
});

test('without asking for a price it stays zero, and a second choice takes the place of the first', () => {
  const odoo = quotation();
  confirm(odoo, choose(odoo, odoo.orderId, odoo.carrierId));
  const other = odoo.mock.world.addCarrier({ name: 'Other', fixedPrice: 7 });
  confirm(odoo, choose(odoo, odoo.orderId, other, false));
  expect(deliveryLines(odoo, odoo.orderId)).toMatchObject([{ name: 'Other', price_unit: 0 }]);
});

test('above its amount a delivery method is free, and says so', () => {
  const odoo = quotation();
  odoo.call('delivery.carrier', 'write', { ids: [odoo.carrierId], vals: { free_over: true, amount: 50 } });
  const wizardId = choose(odoo, odoo.orderId, odoo.carrierId);
  expect(odoo.read('choose.delivery.carrier', wizardId, 'delivery_price', 'delivery_message')).toMatchObject({
    delivery_price: 0,
    delivery_message: 'The shipping is free since the order amount exceeds 50.00.',
  });
  confirm(odoo, wizardId);
  expect(deliveryLines(odoo, odoo.orderId)).toMatchObject([
    { name: 'Lab Standard\nFree Shipping', price_unit: 0 },
  ]);
});

test('hooks that want records cannot be called from outside', () => {
  const odoo = quotation();
  const body = { ids: [odoo.carrierId], order: odoo.orderId };
  expect(odoo.fail('delivery.carrier', 'rate_shipment', body)).toMatchObject({
    status: 500,
    name: 'builtins.AttributeError',
    message: "'int' object has no attribute 'partner_shipping_id'",
  });
  const line = { ids: [odoo.orderId], carrier: odoo.carrierId, amount: 9.5 };
  expect(odoo.fail('sale.order', 'set_delivery_line', line).message).toBe(
    "'int' object has no attribute 'id'",
  );
});

test('validation sends to the carrier and notes the price, unless a tracking number was there before', () => {
  const odoo = openOdoo();
  const notes = (pickingId: number): unknown =>
    odoo.call('mail.message', 'search_count', {
      domain: [
        ['res_id', '=', pickingId],
        ['model', '=', 'stock.picking'],
        ['body', '=', sent],
      ],
    });
  const sent =
    '<p>Shipment sent to carrier Lab Standard for shipping with tracking number False<br>Cost: 19.00 USD</p>';
  const plain = odoo.order().pickingId;
  validate(odoo, plain);
  expect([odoo.read('stock.picking', plain, 'carrier_price')['carrier_price'], notes(plain)]).toEqual([
    19, 1,
  ]);
  const tracked = odoo.order().pickingId;
  odoo.call('stock.picking', 'write', { ids: [tracked], vals: { carrier_tracking_ref: 'T-1' } });
  validate(odoo, tracked);
  expect([odoo.read('stock.picking', tracked, 'carrier_price')['carrier_price'], notes(tracked)]).toEqual([
    0, 0,
  ]);
});

test('the page of the carrier and the calling off want a carrier', () => {
  const odoo = openOdoo();
  const { pickingId } = odoo.order();
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_tracking_ref: 'T-1' } });
  expect(odoo.call('stock.picking', 'open_website_url', { ids: [pickingId] })).toEqual({
    type: 'ir.actions.act_url',
    name: 'Shipment Tracking Page',
    target: 'new',
    url: 'https://track.example/T-1',
  });
  odoo.call('stock.picking', 'write', { ids: [pickingId], vals: { carrier_id: false } });
  expect(odoo.fail('stock.picking', 'open_website_url', { ids: [pickingId] }).status).toBe(422);
  expect(odoo.fail('stock.picking', 'cancel_shipment', { ids: [pickingId] }).message).toBe(
    'Expected singleton: delivery.carrier()',
  );
});
